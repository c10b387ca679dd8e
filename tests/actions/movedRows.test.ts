import { clearResults } from "../../src/actions/clearResults";
import { deleteRows, insertColumns, sortRows } from "../../simulator/model/edit";
import { styleAt } from "../../simulator/model/sheet";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { differences, pictureOf, told } from "../reliability/picture";
import { useDesk, type Desk } from "./desk";

/** Rows and columns are taken out and put in between an evaluation and the next: what is ours goes along, and Clear leaves nothing of it. */

const open = useDesk();

const HEADINGS: readonly NewCell[] = [
  "Ref",
  "Measure",
  "Good is",
  "Target",
  "May-23",
  "Jun-23",
  "DoT",
  "Owner",
];

/** A grid of thin lines of each cell's own: a heavy line at an edge is drawn over the neighbour's, too. */
function ruled(rows: readonly (readonly NewCell[])[], more: Partial<NewSheet> = {}): NewSheet {
  return {
    name: "Adults",
    rows: [HEADINGS, ...rows].map((cells) =>
      cells.map((value) => ({ value: value as string | number | null, border: "#7F7F7F" })),
    ),
    ...more,
  };
}

const KPIS = ruled([
  ["A1", "Visits", "High", 90, 91, 91, "▲", "Sam"],
  ["A2", "Calls answered", "High", 90, 91, 50, "▼", "Sam"],
  ["A3", "Letters", "High", 90, 95, 95, null, "Kim"],
  ["A4", "Bins", "Low", 90, 91, 120, null, "Kim"],
  ["A5", "Fires", "Low", 90, 91, 120, "◆", "Kim"],
]);

const FAMILY = ruled(
  [
    ["S1", "P1", "High", 90, 91, 91, "▲", "Sam"],
    [null, "P2", "High", "n/a", 91, 50, "▼", "Sam"],
    [null, "P3", "High", 90, 95, 95, "◆", "Kim"],
    ["S2", "Bins", "Low", 90, 91, 120, null, "Kim"],
  ],
  { merges: ["A2:A4"] },
);

/** KPIs that nothing but their names tells apart; the first has no figure, so that its arrow gives way. */
const UNNUMBERED = ruled([
  [null, "Visits", "High", 90, 91, "New KPI for 2023-24", "▲", "Sam"],
  [null, "Calls answered", "High", 90, 91, 50, "▼", "Sam"],
  [null, "Letters", "High", 90, 95, 95, null, "Kim"],
]);

type Edit = (desk: Desk) => void;

const deleteRow =
  (row: number): Edit =>
  (desk) =>
    deleteRows(desk.opened.workbook, desk.sheet(), row, 1);

const putColumnIn =
  (column: number): Edit =>
  (desk) => {
    insertColumns(desk.opened.workbook, desk.sheet(), column, 1);
    for (let row = 0; row <= 5; row++)
      desk.type(`${"ABCDEFGH"[column]}${row + 1}`, row === 0 ? "Team" : "North");
  };

/** July in a column beside June, which takes over June's look. */
const july: Edit = (desk) => {
  insertColumns(desk.opened.workbook, desk.sheet(), 6, 1);
  desk.type("G1", "Jul-23");
  [91, 92, 96, 80, 120].forEach((figure, at) => desk.type(`G${at + 2}`, figure));
};

const sortByName: Edit = (desk) => sortRows(desk.sheet(), 1, 5, 1);

const both =
  (first: Edit, then: Edit): Edit =>
  (desk) => {
    first(desk);
    then(desk);
  };

const EDITS: [name: string, sheet: NewSheet, edit: Edit][] = [
  ["a red KPI's row is deleted", KPIS, deleteRow(2)],
  ["one of two red KPIs below each other is deleted", KPIS, deleteRow(4)],
  ["the last KPI's row is deleted", KPIS, deleteRow(5)],
  ["the row of the headings is deleted", KPIS, deleteRow(0)],
  ["the row goes in which a merged reference stands", FAMILY, deleteRow(1)],
  ["the first KPI is called otherwise altogether", UNNUMBERED, (desk) => desk.type("B2", "Footfall")],
  ["a column is put in beside a framed figure", KPIS, putColumnIn(6)],
  ["a column is put in before a framed figure", KPIS, putColumnIn(5)],
  ["a column for the next month is put in", KPIS, july],
  ["a column for the next month is put in and a red KPI's row deleted", KPIS, both(july, deleteRow(2))],
  ["a red KPI's row is deleted and a column for the next month put in", KPIS, both(deleteRow(5), july)],
  ["the KPIs are sorted and a column for the next month is put in", KPIS, both(sortByName, july)],
  ["a column for the next month is put in and the KPIs sorted", KPIS, both(july, sortByName)],
];

test.each(EDITS)("where %s, Clear gives back what would be there without us", async (_name, sheet, edit) => {
  const fresh = await open([sheet], { apiLevel: "1.15" });
  edit(fresh);
  const original = pictureOf(fresh.opened.workbook);
  const desk = await open([sheet], { apiLevel: "1.15" });
  await desk.evaluate();
  edit(desk);
  await desk.evaluate();
  await clearResults({ kind: "active" }, {});
  const left = differences(original, pictureOf(desk.opened.workbook));
  expect(left.map(told)).toEqual([]);
});

test("the new month's figures have the frames that they earn, and none that came along with the column", async () => {
  const desk = await open([KPIS], { apiLevel: "1.15" });
  await desk.evaluate();
  july(desk);
  await desk.evaluate();
  const heavy = [2, 3, 4, 5, 6].filter(
    (row) => styleAt(desk.sheet(), row - 1, 6).borders.EdgeLeft.weight === "Thick",
  );
  expect(heavy).toEqual([6]);
});
