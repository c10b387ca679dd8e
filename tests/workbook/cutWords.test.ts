import { cutWords } from "../../src/workbook/marks/cutWords";
import type { CellState, Mark } from "../../src/workbook/marks/marks";
import { sheetOf } from "./gridSheet";

const AMBER = { fill: { color: "#FFC000", pattern: "Solid" }, font: { color: "#1F1F1F", bold: true } };
const DARK = { fill: { color: "#404040", pattern: "Solid" }, font: { color: "#FFFFFF", bold: true } };

const status = (content: string, look: CellState): Mark => ({
  row: 1,
  column: 1,
  role: "status",
  identity: "A1",
  state: { content, ...look },
});
const arrow = (content: string): Mark => ({
  row: 1,
  column: 2,
  role: "travel",
  identity: "A1",
  state: { content },
});

const SHEET = sheetOf(`
  Ref | RAG | DoT
  A1 | |`);

const cut = (marks: readonly Mark[], columnWidth: number) =>
  cutWords(marks, SHEET, () => ({ columnWidth, wrapText: false }));

test.each([
  ["a dark word runs on into a blank cell", [status("Needs attention", AMBER)], 48, false],
  ["but not into one that gets an arrow", [status("Needs attention", AMBER), arrow("→")], 48, true],
  ["nor is a white word seen there", [status("Data missing", DARK)], 48, true],
  ["a cell that is emptied is blank", [status("Needs attention", AMBER), arrow("")], 48, false],
  ["what fits is not cut", [status("Data missing", DARK), arrow("→")], 90, false],
] as const)("%s", (_what, marks, width, isCut) => {
  expect(cut(marks, width).length > 0).toBe(isCut);
});
