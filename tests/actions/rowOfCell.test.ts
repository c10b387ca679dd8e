import { rowOfCell } from "../../src/actions/rowOfCell";
import { row, sheet } from "../taskpane/fixtures";
import type { TablePlace } from "../../src/workbook/sheet/edits";

const NO_CELLS = {
  current: null,
  previous: null,
  travel: null,
  target: null,
  tolerance: null,
  polarity: null,
};

const place = (column: number): TablePlace => ({
  area: { row: 2, column, rows: 8, columns: 6 },
  firstRow: 3,
  inputs: [column],
  marked: [],
});

/** Two tables side by side, A to F and H to M; K2 takes two sheet rows, with its target under its figure. */
const SHEET = sheet({
  rows: [
    row({ row: 4, ref: "K1", cells: { ...NO_CELLS, current: "D4", target: "E4" } }),
    row({ row: 5, ref: "K2", cells: { ...NO_CELLS, current: "D5", target: "D6" } }),
    row({ row: 4, ref: "R1", cells: { ...NO_CELLS, current: "K4", target: "L4" } }),
  ],
  places: [place(0), place(7)],
});

test.each([
  ["D4", "K1"],
  ["A4", "K1"],
  ["D5:D6", "K2"],
  ["D6", "K2"],
  ["K4", "R1"],
  ["H4", "R1"],
  ["Sheet1!$L$4", "R1"],
  ["P4", "K1"],
  ["A3", null],
  ["D9", null],
  ["D:D", null],
])("%s belongs to %s", (address, ref) => {
  expect(rowOfCell(SHEET, address)?.ref ?? null).toBe(ref);
});
