import { clearResults } from "../../src/actions/clearResults";
import { previewSheets } from "../../src/actions/previewSheets";
import { insertColumns } from "../../simulator/model/edit";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { differences, pictureOf, told } from "../reliability/picture";
import { useDesk, type Desk } from "./desk";

/** Excel makes a column that is put in look like the one to its left: our colours come along with it, and nobody chose them. */

const open = useDesk();

const HEADINGS: readonly NewCell[] = [
  "Ref",
  "Measure",
  "Good is",
  "Target",
  "May-23",
  "Jun-23",
  "RAG",
  "Owner",
];
const KPIS: readonly (readonly NewCell[])[] = [
  ["A1", "Visits", "High", 90, 91, 91, null, "Sam"],
  ["A2", "Calls answered", "High", 90, 91, 50, null, "Sam"],
  ["A3", "Letters", "High", 90, 95, 88, null, "Kim"],
  ["A4", "Bins", "Low", 90, 91, 120, null, "Kim"],
];

const SHEET: NewSheet = {
  name: "Adults",
  rows: [HEADINGS, ...KPIS].map((cells, row) =>
    cells.map((value) => ({
      value: value as string | number | null,
      border: "#7F7F7F",
      ...(row === 0 ? {} : { fill: "#F2F2F2" }),
    })),
  ),
};

type Edit = (desk: Desk) => void;

/** A column with a heading, before the 0-based one. */
const putIn =
  (column: number, heading: string, count = 1): Edit =>
  (desk) => {
    insertColumns(desk.opened.workbook, desk.sheet(), column, count);
    desk.type(`${"ABCDEFGHI"[column]}1`, heading);
  };

/** The sheet with the column, and with nothing of ours. */
async function original(edit: Edit) {
  const fresh = await open([SHEET], { apiLevel: "1.15" });
  edit(fresh);
  return pictureOf(fresh.opened.workbook);
}

const EDITS: [name: string, edit: Edit][] = [
  ["a column is put in beside the figures", putIn(6, "Source")],
  [
    "a column is put in beside the figures, and words typed into it",
    (desk) => {
      putIn(6, "Source")(desk);
      desk.type("G3", "Returns");
    },
  ],
  ["a column is put in beside the status", putIn(7, "Source")],
  ["two columns are put in beside the figures", putIn(6, "Source", 2)],
  ["next month's column is put in and has no figures yet", putIn(6, "Jul-23")],
];

describe.each(EDITS)("where %s", (_name, edit) => {
  test("the next evaluation takes our colours off it, writes nothing the second time, and Clear gives back the rest", async () => {
    const plain = await original(edit);
    const desk = await open([SHEET], { apiLevel: "1.15" });
    await desk.evaluate();
    edit(desk);
    await desk.evaluate();
    expect((await desk.evaluate()).cellsWritten).toBe(0);
    await clearResults({ kind: "active" }, {});
    expect(differences(plain, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
  });

  test("Clear takes them off at once", async () => {
    const plain = await original(edit);
    const desk = await open([SHEET], { apiLevel: "1.15" });
    await desk.evaluate();
    edit(desk);
    await clearResults({ kind: "active" }, {});
    expect(differences(plain, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
  });
});

test("a preview names the cells of the new column", async () => {
  const desk = await open([SHEET], { apiLevel: "1.15" });
  await desk.evaluate();
  putIn(6, "Source")(desk);
  const outcome = await previewSheets({ kind: "active" }, {});
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  const cells = outcome.changes.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells).toContainEqual({
    cell: "G3",
    role: "reading",
    action: "remove",
    now: "red fill, heavy border",
    then: "light grey fill, border",
  });
});

const fillOf = (desk: Desk, cell: string) => desk.cell(cell)?.style.fill.color;

async function paint(cells: readonly (readonly [string, string])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [cell, color] of cells) sheet.getRange(cell).format.fill.color = color;
    await context.sync();
  });
}

test("what the officer shaded in the new column stays, a red of ours with letters of their own too", async () => {
  const desk = await open([SHEET], { apiLevel: "1.15" });
  await desk.evaluate();
  putIn(6, "Source")(desk);
  await paint([["G2", "#FFFF00"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("G5").format.font.bold = false;
    await context.sync();
  });
  await desk.evaluate();
  expect([fillOf(desk, "G2"), fillOf(desk, "G5")]).toEqual(["#FFFF00", "#C4161C"]);
});

test("a column that stood there before keeps a shading that is like a status'", async () => {
  const desk = await open([SHEET], { apiLevel: "1.15" });
  await paint([["H3", "#C4161C"]]);
  await desk.evaluate();
  putIn(3, "Source")(desk);
  await desk.evaluate();
  await clearResults({ kind: "active" }, {});
  expect(fillOf(desk, "I3")).toBe("#C4161C");
});
