import { clearResults } from "../../src/actions/clearResults";
import { cellAddress } from "../../simulator/model/address";
import { insertColumns, sortRows } from "../../simulator/model/edit";
import { cellsInOrder, styleAt } from "../../simulator/model/sheet";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { differences, pictureOf, told } from "../reliability/picture";
import { useDesk, type Desk } from "./desk";

/**
 * LibreOffice sorts rows with their borders, and so does who cuts rows and puts them in elsewhere: half of a frame goes along with the rows that
 * stood above and below it, however far.
 */

const open = useDesk();

const HEADINGS: readonly NewCell[] = [
  "Ref",
  "Measure",
  "Good is",
  "Target",
  "May-23",
  "Jun-23",
  "DoT",
  "RAG",
];

/** By number A3 is red and out of tolerance, between A2 and A4; by name A2 comes last and A4 first. */
const KPIS: readonly (readonly NewCell[])[] = [
  ["A1", "Visits", "High", 90, 91, 91, "▲", null],
  ["A2", "Youth clubs", "High", 90, 91, 95, null, null],
  ["A3", "Letters", "High", 90, 95, 50, null, null],
  ["A4", "Bins", "Low", 90, 91, 80, null, null],
  ["A5", "Fires", "Low", 90, 91, 80, "◆", null],
  ["A6", "Grants", "Low", 90, 91, 80, null, null],
  ["A7", "Housing", "Low", 90, 91, 80, null, null],
  ["A8", "Invoices", "Low", 90, 91, 120, null, null],
  ["A9", "Jobs", "Low", 90, 91, 80, null, null],
];

/** A grid of thin lines of each cell's own. */
const ruled = (column: "status" | "none"): NewSheet => ({
  name: "Adults",
  rows: [HEADINGS, ...KPIS].map((cells) =>
    cells
      .slice(0, column === "status" ? 8 : 7)
      .map((value) => ({ value: value as string | number | null, border: "#7F7F7F" })),
  ),
});

type Edit = (desk: Desk) => void;

const sortByName: Edit = (desk) => sortRows(desk.sheet(), 1, 9, 1, true, undefined, "go along");
const sortBackwards: Edit = (desk) => sortRows(desk.sheet(), 1, 9, 0, false, undefined, "go along");

/** July in a copy of June's column, with June's figures. */
const july: Edit = (desk) => {
  insertColumns(desk.opened.workbook, desk.sheet(), 6, 1);
  desk.type("G1", "Jul-23");
  for (let row = 2; row <= 10; row++) desk.type(`G${row}`, Number(desk.text(`F${row}`)));
};

const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (desk) => {
    for (const edit of edits) edit(desk);
  };

const EDITS: [name: string, edit: Edit][] = [
  ["the rows are sorted by name", sortByName],
  ["the rows are sorted the other way round", sortBackwards],
  ["the rows are sorted and this month's column copied", inTurn(sortByName, july)],
  ["this month's column is copied and the rows sorted", inTurn(july, sortByName)],
  ["the rows are sorted, a column copied and the rows sorted back", inTurn(sortByName, july, sortBackwards)],
];

/** The cells in which the workbook would keep a heavy line: where two cells have two lines at one edge, the other one is seen. */
const heavy = (desk: Desk): readonly string[] =>
  [...cellsInOrder(desk.sheet())].flatMap(({ row, column, cell: { style } }) =>
    Object.values(style.borders).some(({ weight }) => weight === "Thick") ? [cellAddress(row, column)] : [],
  );

/** The cells that have a heavy line on both sides. */
const framed = (desk: Desk): readonly string[] =>
  heavy(desk).filter((at) => {
    const { EdgeLeft, EdgeRight } = desk.cell(at)?.style.borders ?? {};
    return EdgeLeft?.weight === "Thick" && EdgeRight?.weight === "Thick";
  });

describe.each([["status"], ["none"]] as const)("column for the status: %s", (column) => {
  const sheet = ruled(column);

  test.each(EDITS)("where %s, Clear gives back what would be there without us", async (_name, edit) => {
    const fresh = await open([sheet], { apiLevel: "1.15" });
    edit(fresh);
    const original = pictureOf(fresh.opened.workbook);
    const desk = await open([sheet], { apiLevel: "1.15" });
    await desk.evaluate();
    edit(desk);
    await desk.evaluate();
    expect((await desk.evaluate()).cellsWritten).toBe(0);
    await clearResults({ kind: "active" }, {});
    expect(differences(original, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
    expect(heavy(desk)).toEqual([]);
  });

  test.each(EDITS)("where %s, Clear without another evaluation does so too", async (_name, edit) => {
    const fresh = await open([sheet], { apiLevel: "1.15" });
    edit(fresh);
    const desk = await open([sheet], { apiLevel: "1.15" });
    await desk.evaluate();
    edit(desk);
    await clearResults({ kind: "active" }, {});
    expect(differences(pictureOf(fresh.opened.workbook), pictureOf(desk.opened.workbook)).map(told)).toEqual(
      [],
    );
    expect(heavy(desk)).toEqual([]);
  });

  test.each(EDITS)(
    "where %s, the frames are those that a first evaluation would draw",
    async (_name, edit) => {
      const fresh = await open([sheet], { apiLevel: "1.15" });
      edit(fresh);
      await fresh.evaluate();
      const desk = await open([sheet], { apiLevel: "1.15" });
      await desk.evaluate();
      edit(desk);
      await desk.evaluate();
      expect(framed(desk)).toEqual(framed(fresh));
      // Where a frame that was sorted meets another cell's line, the sort has left both.
      expect(heavy(fresh)).toEqual(expect.arrayContaining([...heavy(desk)]));
    },
  );
});

test("an officer's heavy lines stay: another colour beside what was framed, and ours where no frame of ours stood", async () => {
  const desk = await open([ruled("status")], { apiLevel: "1.15" });
  await desk.evaluate();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    // Between the framed figure of A3 and the one below, and over A6's figure of May.
    for (const [cell, color] of [
      ["F5", "#C00000"],
      ["E7", "#1F1F1F"],
    ] as const) {
      const border = sheet.getRange(cell).format.borders.getItem("EdgeTop");
      Object.assign(border, { style: "Continuous", weight: "Thick", color });
    }
    await context.sync();
  });
  sortByName(desk);
  await desk.evaluate();
  await clearResults({ kind: "active" }, {});
  const [bins, grants] = [
    [1, 5],
    [3, 4],
  ].map(([row = 0, column = 0]) => styleAt(desk.sheet(), row, column).borders.EdgeTop);
  expect(bins).toMatchObject({ weight: "Thick", color: "#C00000" });
  expect(grants).toMatchObject({ weight: "Thick", color: "#1F1F1F" });
});
