import { newWorkbook, type NewCell } from "../../simulator/xlsx/create";
import { smallSheet } from "../actions/desk";
import { openFile } from "./buildWorkbook";
import { longSheet } from "./longSheet";
import { differences, pictureOf, told } from "./picture";
import { Clients, type ApiLevel } from "./session";

/** Sheets that are hostile as a whole: each is evaluated and cleared before the test is given up, and comes back as it was. */
const clients = new Clients();
afterAll(() => clients.close());

const MERGED_ROWS = 2_000;

function thousandsOfMerges() {
  const sheet = longSheet(MERGED_ROWS, 2);
  const merges = Array.from({ length: MERGED_ROWS }, (_, row) => `I${row + 2}:J${row + 2}`);
  return { ...sheet, merges };
}

/** Texts that would be formulas, markup or broken Unicode, as the officer typed them, in every column that is read. */
function hostileTexts(): NewCell[][] {
  const [head = [], first = []] = smallSheet().rows ?? [];
  const texts = [
    '=HYPERLINK("http://example.invalid","x")',
    "<script>alert(1)</script>",
    "@SUM(A1)",
    "+1+1",
    "-2+3|cmd",
    "\ud800",
    "\u202e0%",
    "x".repeat(32_767),
  ];
  const rows = texts.flatMap((text) =>
    first.map((_, column) => first.map((cell, at) => (at === column ? text : cell))),
  );
  return [[...head], ...rows];
}

const CASES = [
  ["thousands of merged areas", "1.15", thousandsOfMerges()],
  [
    "a note of a million characters on a reading",
    "1.18",
    smallSheet({ notes: [{ address: "D2", author: "Sam", text: "n".repeat(1_000_000) }] }),
  ],
  ["hostile texts in every column", "1.15", smallSheet({ rows: hostileTexts() })],
  ["the same where Excel has notes", "1.18", smallSheet({ rows: hostileTexts() })],
] as const;

test.each(CASES)(
  "%s",
  async (_name, level: ApiLevel, sheet) => {
    const opened = openFile(newWorkbook([sheet]));
    const original = pictureOf(opened.workbook);
    const session = await clients.open(level, opened);
    expect(await session.evaluate()).toMatchObject({ kind: "done" });
    // Nothing of ours is a formula, whatever it was made of; the officer's texts are still texts.
    const formulas = [...(opened.workbook.sheets[0]?.cells.values() ?? [])].flatMap((row) =>
      [...row.values()].filter((cell) => cell.formula !== null),
    );
    expect(formulas).toEqual([]);
    const again = await session.evaluate();
    expect(again).toMatchObject({ kind: "done", result: { cellsWritten: 0 } });
    expect(await session.clear()).toMatchObject({ kind: "done" });
    expect(differences(original, pictureOf(opened.workbook)).slice(0, 3).map(told)).toEqual([]);
  },
  300_000,
);
