import { editedAreas, editMatters, tablePlace, type TablePlace } from "../../src/workbook/sheet/edits";

/** A title in row 1, headings in row 3, KPIs in rows 4 to 9; A to E and G are read, F holds the arrows, H the comments. */
const TABLE: TablePlace = {
  area: { row: 2, column: 0, rows: 7, columns: 8 },
  firstRow: 3,
  inputs: [0, 1, 2, 3, 4, 6],
  marked: [5],
};
/** Another below it: headings in row 15, its own warning column J. */
const LOWER: TablePlace = { ...TABLE, area: { ...TABLE.area, row: 14 }, firstRow: 15, marked: [5, 9] };

test.each<[string, string, { ours?: boolean | null; moved?: boolean }, boolean]>([
  ["a figure", "D5", {}, true],
  ["a figure, by whom is not known", "D5", { ours: null }, true],
  ["a figure that we ourselves cannot have written, by our own account", "D5", { ours: true }, false],
  ["a comment", "H5", {}, false],
  ["a jotting to the right", "K5", {}, false],
  ["a pasted block over figures and comments", "G5:H6", {}, true],
  ["an arrow of ours, written over", "F5", {}, true],
  ["an arrow, by whom is not known: then it is ours", "F5:F9", { ours: null }, false],
  ["a heading", "D3", {}, true],
  ["a new heading at the right", "I3", {}, true],
  ["the title", "A1", {}, true],
  ["the title, by whom is not known", "A1", { ours: null }, true],
  ["the heading of our own column, by whom is not known", "J15", { ours: null }, false],
  ["the heading of our own column, by somebody else", "J15", {}, true],
  ["a KPI added below", "B10", {}, true],
  ["a title of the lower table", "F12", {}, true],
  ["a figure of the lower table", "D17", {}, true],
  ["a comment of the lower table", "H17", {}, false],
  ["far below, under a column that is read", "A900", {}, true],
  ["far below, elsewhere", "Z900", {}, false],
  ["a whole column of comments", "H:H", {}, true],
  ["a whole row", "5:5", {}, true],
  ["a row inserted above", "1:1", { moved: true }, true],
  ["a row inserted far below", "60:60", { moved: true }, false],
  ["a column inserted in the table", "C:C", { moved: true }, true],
  ["a column inserted to the right", "M:N", { moved: true }, false],
  ["rows sorted", "A4:H9", { moved: true }, true],
  ["several areas, one of them read", "K5,D5", {}, true],
  ["several areas, none of them read", "K5,H5:H9", {}, false],
  ["what cannot be read", "#REF!", {}, true],
])("an edit of %s (%s)", (_what, address, { ours = false, moved = false }, expected) => {
  expect(editMatters([TABLE, LOWER], { address, ours, moved })).toBe(expected);
});

test.each([
  ["its cell", "K5", true],
  ["the words beside it", "L5", true],
  ["the words below it", "K6", true],
  ["a jotting above it", "K3:K4", false],
  ["a jotting further right", "Q5", false],
])("of a key that stands right of the table, %s (%s) matters: %s", (_what, address, expected) => {
  const place = { ...TABLE, firstRow: 1, key: { row: 4, column: 10, rows: 2, columns: 4 } };
  expect(editMatters([place], { address, ours: false, moved: false })).toBe(expected);
});

test("a table's place knows the key that the sheet prints", () => {
  const table = {
    area: TABLE.area,
    headerRows: [2],
    repeatedHeaderRows: [],
    columns: [],
    lines: [],
    questions: [],
  };
  expect(tablePlace(table, [], [], "K5").key).toEqual({ row: 4, column: 10, rows: 2, columns: 4 });
  expect(tablePlace(table, [], [])).not.toHaveProperty("key");
});

test("nothing matters on a sheet without a table", () => {
  expect(editMatters([], { address: "D5", ours: false, moved: false })).toBe(false);
});

test.each([
  ["K4", [[3, 10, 1, 1]]],
  ["Sheet1!$K$4:$L$5", [[3, 10, 2, 2]]],
  ["5:7", [[4, 0, 3, 16_384]]],
  ["C:A", [[0, 0, 1_048_576, 3]]],
  [
    "A1,B2:B3",
    [
      [0, 0, 1, 1],
      [1, 1, 2, 1],
    ],
  ],
])("%s names %p", (address, expected) => {
  expect(editedAreas(address)?.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual(
    expected,
  );
});
