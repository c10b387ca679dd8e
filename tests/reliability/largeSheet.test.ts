import { newWorkbook } from "../../simulator/xlsx/create";
import { LEDGER_NAMESPACE } from "../../src/workbook/ledger";
import { openFile } from "./buildWorkbook";
import { longSheet } from "./longSheet";
import { differences, pictureOf, told } from "./picture";
import { Clients, type Session } from "./session";

/** 20,000 rows of 30 columns: read, looked at and written in portions, under Excel's limits and with its 5 MB a message. */
const clients = new Clients();
afterAll(() => clients.close());

const ROWS = 20_000;
const bytes = newWorkbook([longSheet(ROWS, 22)]);

const opened = openFile(bytes);
const original = pictureOf(opened.workbook);

/** Stops an evaluation at the first progress that the officer does not like to see. */
async function evaluateUntil(session: Session, isEnough: (progress: string) => boolean): Promise<string[]> {
  const seen: string[] = [];
  const outcome = await session.evaluate(undefined, {
    onProgress: ({ step, done, total }) => seen.push(`${step} ${done} of ${total}`),
    cancelled: () => seen.some(isEnough),
  });
  expect(outcome.kind).toBe("cancelled");
  return seen;
}

test("cancelled while it is read: nothing was written", async () => {
  const session = await clients.open("1.15", opened);
  const seen = await evaluateUntil(session, (one) => /^reading [1-9]\d{3} of 20001$/.test(one));
  expect(seen.filter((one) => one.startsWith("reading")).length).toBeGreaterThan(2);
  expect(opened.workbook.customXmlParts).toEqual([]);
}, 120_000);

test("cancelled in the midst of writing, then cleared: the original, cell by cell and format by format", async () => {
  const requests: number[] = [];
  const session = await clients.open("1.15", opened, {
    beforeMessage: () => requests.push(session.host.counts.requestBytes),
  });
  const seen = await evaluateUntil(session, (one) => /^writing [1-9]/.test(one));
  const [, written, planned] = /^writing (\d+) of (\d+)$/.exec(seen.at(-1) ?? "") ?? [];
  expect(Number(written)).toBeGreaterThan(1_000);
  expect(Number(written)).toBeLessThan(Number(planned));
  const largest = Math.max(...requests.map((total, at) => total - (requests[at - 1] ?? 0)));
  expect(largest).toBeLessThan(5 * 1024 * 1024);
  // The record of what the cells held is there in full, in parts, although not all marks are.
  const parts = opened.workbook.customXmlParts.filter((one) => one.namespaceUri.startsWith(LEDGER_NAMESPACE));
  expect(parts.length).toBeGreaterThan(2);

  const later = await clients.open("1.15", opened);
  expect((await later.clear()).kind).toBe("done");
  expect(differences(original, pictureOf(opened.workbook)).slice(0, 3).map(told)).toEqual([]);
}, 300_000);
