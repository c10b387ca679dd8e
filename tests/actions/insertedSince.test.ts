import { clearResults } from "../../src/actions/clearResults";
import { insertColumns } from "../../simulator/model/edit";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { differences, pictureOf, told } from "../reliability/picture";
import { useDesk, type Desk } from "./desk";

/** A column inserted for the new month: what was taken off since stood beside it, and the officer's own column stands there now. */

const open = useDesk();

const HEADINGS: readonly NewCell[] = [
  "Ref",
  "Measure",
  "Good is",
  "Target",
  "May-23",
  "Jun-23",
  "DoT",
  "Comments",
];
const KPIS: readonly (readonly NewCell[])[] = [
  ["A1", "Visits", "High", 90, 91, 50, null, null],
  ["A2", "Calls answered", "High", 90, 91, 88, "▲", null],
  ["A3", "Letters", "High", 90, 95, 40, null, null],
  ["A4", "Bins", "Low", 90, 91, null, "▲", null],
];
const RULED: NewSheet = {
  name: "Adults",
  rows: [HEADINGS, ...KPIS].map((cells) =>
    cells.map((value) => ({ value: value as string | number | null, border: "#7F7F7F" })),
  ),
};

/** July in a column of its own, with every KPI on target. */
function july(desk: Desk): void {
  insertColumns(desk.opened.workbook, desk.sheet(), 6, 1);
  desk.type("G1", "Jul-23");
  ["G2", "G3", "G4"].forEach((cell) => desk.type(cell, 95));
  desk.type("G5", 80);
}

test("evaluated twice and cleared, the officer's own cells have kept their lines and their blanks", async () => {
  const fresh = await open([RULED], { apiLevel: "1.15" });
  july(fresh);
  const original = pictureOf(fresh.opened.workbook);
  const desk = await open([RULED], { apiLevel: "1.15" });
  await desk.evaluate();
  july(desk);
  await desk.evaluate();
  const once = pictureOf(desk.opened.workbook);
  expect((await desk.evaluate()).cellsWritten).toBe(0);
  expect(differences(once, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
  await clearResults({ kind: "active" }, {});
  expect(differences(original, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
});

test("cleared, and a column inserted then: an arrow that was given back is not put in another cell", async () => {
  const desk = await open([RULED], { apiLevel: "1.15" });
  await desk.evaluate();
  await clearResults({ kind: "active" }, {});
  july(desk);
  const original = pictureOf(desk.opened.workbook);
  await desk.evaluate();
  await clearResults({ kind: "active" }, {});
  expect(differences(original, pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
});
