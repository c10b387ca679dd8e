import type { MessageFault } from "../../simulator/hostOptions";
import { newWorkbook } from "../../simulator/xlsx/create";
import { bytesOf, halvesOf, portionsOf, type SheetWrite } from "../../src/excel/portions";
import { smallSheet, smallSheetWith } from "../actions/desk";
import { openFile } from "./buildWorkbook";
import { differences, pictureOf, told, type WorkbookPicture } from "./picture";
import { Clients, type ApiLevel } from "./session";

/** What is too large for Excel is split, and the work goes on: the officer sees the result, and no failure. */
const clients = new Clients();
afterAll(() => clients.close());

const bytes = newWorkbook([
  smallSheetWith(["RAG", "Amber", "Red"]),
  smallSheet({ name: "Place & Economy", notes: [{ address: "B3", author: "Sam", text: "Checked" }] }),
]);

const FAULTS: readonly (readonly [name: string, fault: MessageFault])[] = [
  ["refused as too large", { officeError: 5103 }],
  ["refused for the size of its answer", { officeError: 5104 }],
  ["done, and its answer too large", { answerLost: 5104 }],
];

async function evaluated(level: ApiLevel, failing: { n: number; fault: MessageFault } | null) {
  const opened = openFile(bytes);
  const original = pictureOf(opened.workbook);
  const session = await clients.open(level, opened);
  if (failing !== null) session.host.failMessage(failing.n, failing.fault);
  const outcome = await session.evaluate();
  return { session, original, outcome, messages: session.host.counts.messages };
}

function cellsOf(picture: WorkbookPicture): WorkbookPicture {
  return { ...picture, parts: [] };
}

describe.each(["1.15", "1.18"] as const)("ExcelApi %s", (level) => {
  test.each(FAULTS)(
    "the look or the write %s: evaluated as without it, and Clear gives the original back",
    async (_name, fault) => {
      const plain = await evaluated(level, null);
      const wanted = cellsOf(pictureOf(plain.session.opened.workbook));
      for (const n of [plain.messages - 1, plain.messages]) {
        const { session, original, outcome } = await evaluated(level, { n, fault });
        expect(outcome).toMatchObject({ kind: "done" });
        expect(differences(wanted, cellsOf(pictureOf(session.opened.workbook))).map(told)).toEqual([]);
        expect((await session.clear()).kind).toBe("done");
        expect(differences(original, pictureOf(session.opened.workbook)).map(told)).toEqual([]);
      }
    },
  );
});

test("an ordinary evaluation is one message to write, and four in all", async () => {
  expect((await evaluated("1.15", null)).messages).toBe(4);
});

describe("portions", () => {
  const write = (sheetId: string, rows: number): SheetWrite => ({
    sheetId,
    changes: Array.from({ length: rows }, (_, row) => ({
      row,
      column: 4,
      state: { content: "↓ R", font: { color: "#C00000", bold: true } },
      was: { content: "" },
    })),
  });

  test("hold every change once and in order, and are as small as asked", () => {
    const writes = [write("a", 700), write("b", 300)];
    const portions = portionsOf(writes, 10_000);
    expect(portions.length).toBeGreaterThan(2);
    for (const portion of portions) expect(bytesOf(portion)).toBeLessThanOrEqual(10_000);
    for (const { sheetId, changes } of writes) {
      const sent = portions.flat().flatMap((one) => (one.sheetId === sheetId ? one.changes : []));
      expect(sent).toEqual(changes);
    }
  });

  test("are halved down to a single change", () => {
    const [first, second] = halvesOf([write("a", 3), write("b", 2)]) ?? [];
    expect(first?.map(({ sheetId, changes }) => [sheetId, changes.length])).toEqual([["a", 3]]);
    expect(second?.map(({ sheetId, changes }) => [sheetId, changes.length])).toEqual([["b", 2]]);
    expect(halvesOf([write("a", 1)])).toBeNull();
  });
});
