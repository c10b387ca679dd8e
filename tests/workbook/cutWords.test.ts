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

const cut = (marks: readonly Mark[], columnWidth: number, look: CellState = {}) =>
  cutWords(marks, SHEET, () => ({ columnWidth, wrapText: false, ...look }));

/** The points of a column of so many characters. */
const wide = (characters: number): number => (characters * 7 + 5) * 0.75;
const FONT = { color: "#000000", bold: false };

test.each([
  ["a dark word runs on into a blank cell", [status("Needs attention", AMBER)], 48, false],
  ["but not into one that gets an arrow", [status("Needs attention", AMBER), arrow("→")], 48, true],
  ["nor is a white word seen there", [status("Data missing", DARK)], 48, true],
  ["a cell that is emptied is blank", [status("Needs attention", AMBER), arrow("")], 48, false],
  ["what fits is not cut", [status("Data missing", DARK), arrow("→")], 90, false],
] as const)("%s", (_what, marks, width, isCut) => {
  expect(cut(marks, width).length > 0).toBe(isCut);
});

// Bold Calibri of 11 points: "Amber" takes 41 px and 5 px of the column are kept free, "Green" takes 37.
test.each([
  ["five characters", wide(5), {}, true],
  ["five and a half: Green would fit, Amber not", wide(5.5), {}, true],
  ["six", wide(6), {}, false],
  ["the usual width", wide(8.43), {}, false],
  ["five, where words wrap: they would be broken in the middle", wide(5), { wrapText: true }, true],
  ["six, in Arial", wide(6), { font: { ...FONT, name: "Arial" } }, true],
  ["six, in 9 points", wide(6), { font: { ...FONT, size: 9 } }, false],
  ["the usual width, in 16 points", wide(8), { font: { ...FONT, size: 16 } }, true],
] as const)("a column for letters: %s", (_what, width, look, isForLetters) => {
  const [found] = cut([status("Needs attention", DARK), arrow("→")], width, look);
  expect(found?.forLetters).toBe(isForLetters);
  // What is for letters is so by the words themselves.
  const [amber] = cut([status("Amber", AMBER), arrow("→")], width, look);
  expect(amber !== undefined).toBe(isForLetters);
});
