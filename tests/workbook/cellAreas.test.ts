import { areasNamed } from "../../src/wording/cells";
import { cellAreas } from "../../src/workbook/sheet/cellAreas";

test.each<[string, readonly string[], string]>([
  ["one", ["D3"], "D3"],
  ["two beside each other stay two", ["D3", "E3"], "D3, E3"],
  ["a run along a row", ["D3", "E3", "F3"], "D3:F3"],
  ["a run down a column", ["D3", "D4", "D5", "G9"], "D3:D5, G9"],
  ["a block", ["D2", "E2", "D3", "E3", "G7"], "D2:E3, G7"],
  ["rows of different length are two areas", ["D2", "E2", "F2", "D3", "E3"], "D2:F2, D3, E3"],
  [
    "of very many the first, and how many cells more",
    ["A1", "A3", "A5", "A7", "A9", "A11", "A13", "A15", "A17", "A18", "A19", "A21"],
    "A1, A3, A5, A7, A9, A11, A13, A15 and 4 more",
  ],
])("cells as a sentence names them: %s", (_name, cells, expected) => {
  expect(areasNamed(cellAreas(cells))).toBe(expected);
});
