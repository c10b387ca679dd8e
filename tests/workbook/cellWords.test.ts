import { cellWords } from "../../src/workbook/find/cellWords";
import { changeWords } from "../../src/workbook/find/columns/changeWords";
import { colourName } from "../../src/kpi/look/colourName";
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
  ["a shade of the same colour", solid("#70AD47"), solid("#00855A"), ["green fill", "darker green fill"]],
  ["a lighter shade", solid("#00855A"), solid("#C6EFCE"), ["green fill", "lighter green fill"]],
  ["a shade as light", solid("#00855A"), solid("#00865B"), ["green fill", "another green fill"]],
  [
    "the shade of a text",
    { font: { color: "#000000", bold: true } },
    { font: { color: "#1F1F1F", bold: true } },
    ["bold black text", "bold black text, in a lighter shade"],
  ],
  [
    "the size and font of a text",
    { font: { color: "#000000", bold: true, size: 10, name: "Arial" } },
    { font: { color: "#000000", bold: true, size: 12, name: "Calibri" } },
    ["bold black text, size 10, Arial", "bold black text, size 12, Calibri"],
  ],
  [
    "the lines of a border",
    { borders: { top: { ...THICK, weight: "Thin" }, left: { ...THICK, weight: "Thin" } } },
    { borders: { top: { ...THICK, weight: "Medium" }, left: NONE } },
    ["border, thin black line on each side", "border, medium black line at the top, no line at the left"],
  ],
  [
    "the fill's shade and the size of its text",
    { ...solid("#70AD47"), font: { color: "#FFFFFF", bold: true, size: 10 } },
    { ...solid("#00855A"), font: { color: "#FFFFFF", bold: true, size: 12 } },
    ["green fill, size 10", "darker green fill, size 12"],
  ],
  [
    "what no words tell",
    { fill: { pattern: "Gray50", color: "#C4161C" } },
    { fill: { pattern: "Gray25", color: "#C4161C" } },
    ["pattern fill", "pattern fill, formatted differently"],
  ],
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
    ["text on one line", "text on several lines"],
  ],
  [
    "the width and place of a column of ours",
    { columnWidth: null, verticalAlignment: "Bottom" },
    { columnWidth: 210.4, verticalAlignment: "Top" },
    ["aligned bottom, standard column width", "aligned top, column 210 points wide"],
  ],
])("a change of %s can be told from none", (_name, now, then, words) => {
  expect(changeWords(now, then)).toEqual(words);
});
