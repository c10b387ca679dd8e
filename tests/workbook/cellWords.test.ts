import { cellWords, changeWords } from "../../src/workbook/find/cellWords";
import { colourName } from "../../src/workbook/marks/colourName";
import type { CellState } from "../../src/workbook/marks/marks";

test.each([
  ["#C4161C", "red"],
  ["#8B0000", "red"],
  ["#00855A", "green"],
  ["#FFC000", "amber"],
  ["#FFFF00", "yellow"],
  ["#66E5DC", "turquoise"],
  ["#0070C0", "blue"],
  ["#7030A0", "purple"],
  ["#FF69B4", "pink"],
  ["#ED7D31", "orange"],
  ["#8A4B00", "brown"],
  ["#A6A6A6", "grey"],
  ["#404040", "dark grey"],
  ["#D9D9D9", "light grey"],
  ["#FFFFFF", "white"],
  ["#000000", "black"],
  ["red", null],
  ["", null],
])("%s is called %s", (colour, name) => {
  expect(colourName(colour)).toBe(name);
});

const THICK = { style: "Continuous", weight: "Thick", color: "#1F1F1F" };
const NONE = { style: "None", weight: "Thin", color: "" };

test.each<[CellState, string]>([
  [{ content: "" }, "empty"],
  [{ content: 0.75 }, "“0.75”"],
  [{ content: "=SUM(A1:A3)" }, "“=SUM(A1:A3)”"],
  [{ content: `${"long ".repeat(60)}` }, `“${"long ".repeat(60).slice(0, 119)}…”`],
  [{ fill: { pattern: "None", color: "" } }, "no fill"],
  [
    { fill: { pattern: "Solid", color: "#C4161C" }, borders: { top: THICK, left: THICK } },
    "red fill, heavy border",
  ],
  [{ fill: { pattern: "Gray50", color: "#C4161C" } }, "pattern fill"],
  [{ borders: { top: NONE } }, "no border"],
  [{ borders: { top: NONE, bottom: { ...THICK, weight: "Thin" } } }, "border"],
  [{ font: { color: "#8B0000", bold: true } }, "bold red text"],
  [{ fill: { pattern: "Solid", color: "#00855A" }, font: { color: "#FFFFFF", bold: true } }, "green fill"],
  [{ note: null }, "no note"],
  [{ note: "Outside\ntolerance" }, "note “Outside tolerance”"],
  [{ wrapText: true, columnWidth: 210 }, "alignment and width"],
])("%j reads %s", (state, words) => {
  expect(cellWords(state)).toBe(words);
});

const solid = (color: string): CellState => ({ fill: { pattern: "Solid", color } });

test.each<[string, CellState, CellState, readonly [string, string]]>([
  ["another colour", solid("#C4161C"), solid("#00855A"), ["red fill", "green fill"]],
  ["a shade of the same colour", solid("#70AD47"), solid("#00855A"), ["green fill", "another green fill"]],
  [
    "the ink on a fill",
    { ...solid("#00855A"), font: { color: "#000000", bold: false } },
    { ...solid("#00855A"), font: { color: "#FFFFFF", bold: true } },
    ["green fill, black text", "green fill, bold white text"],
  ],
  [
    "the layout alone",
    { wrapText: false },
    { wrapText: true },
    ["alignment and width", "formatted differently"],
  ],
])("a change of %s can be told from none", (_name, now, then, words) => {
  expect(changeWords(now, then)).toEqual(words);
});
