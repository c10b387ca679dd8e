import { newWorkbook } from "../../simulator/xlsx/create";
import { LEDGER_NAMESPACE } from "../../src/workbook/kept/ledger";
import { TRIES_EVERYTHING } from "../environment/extent";
import { openFile } from "./buildWorkbook";
import { longSheet } from "./longSheet";
import { differences, pictureOf, told } from "./picture";
import { Clients } from "./session";

/**
 * 20,000 rows of 30 columns go once, there and back, with Excel's 5 MB a message. At which points this may be stopped, what is then left, and
 * that evaluating again writes nothing, is tried on a small sheet with narrow limits (`cancel.test.ts`).
 */
const clients = new Clients();
afterAll(() => clients.close());

const WEB_BYTES = 5 * 1024 * 1024;

// It takes longer than any other; in what portions such a sheet goes is tried on a small one in every run.
(TRIES_EVERYTHING ? test : test.skip)(
  "20,000 rows of 30 columns are evaluated and cleared within Excel's limits",
  async () => {
    const opened = openFile(newWorkbook([longSheet(20_000, 22)]));
    const original = pictureOf(opened.workbook);
    const requests: number[] = [];
    const session = await clients.open("1.15", opened, {
      beforeMessage: () => requests.push(session.host.counts.requestBytes),
    });
    const seen: string[] = [];
    const first = await session.evaluate(undefined, {
      onProgress: ({ step, done, total }) => seen.push(`${step} ${done} of ${total}`),
    });
    expect(first.kind === "done" ? first.result.cellsWritten : first).toBeGreaterThan(40_000);
    expect(seen.filter((one) => /^reading [1-9]\d* of 20001$/.test(one)).length).toBeGreaterThan(2);
    expect(seen.filter((one) => /^writing [1-9]/.test(one)).length).toBeGreaterThan(1);
    // The record of what the cells held is too long for one part.
    const parts = opened.workbook.customXmlParts.filter((one) =>
      one.namespaceUri.startsWith(LEDGER_NAMESPACE),
    );
    expect(parts.length).toBeGreaterThan(2);
    const largest = Math.max(...requests.map((total, at) => total - (requests[at - 1] ?? 0)));
    expect(largest).toBeLessThan(WEB_BYTES);

    expect((await session.clear()).kind).toBe("done");
    expect(differences(original, pictureOf(opened.workbook)).slice(0, 3).map(told)).toEqual([]);
  },
  600_000,
);
