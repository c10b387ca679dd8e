import {
  columnIndex,
  columnName,
  formatAddress,
  intersection,
  parseAddress,
} from "../../simulator/model/address";
import { makePalette, resolveColor, tinted, DEFAULT_PALETTE } from "../../simulator/model/colors";
import { addSheet, deleteSheet, insertRows, renameSheet, sortRows } from "../../simulator/model/edit";
import {
  cellAt,
  cellsInOrder,
  emptySheet,
  ensureCell,
  quoteSheetName,
  removeCell,
  setCell,
  usedArea,
} from "../../simulator/model/sheet";
import {
  DEFAULT_STYLE,
  normalColor,
  sameStyle,
  withBorder,
  withFill,
  withFont,
} from "../../simulator/model/styles";
import { sheetGuid, sheetNumber } from "../../simulator/model/sheetId";
import type { CellValue, Sheet, Workbook } from "../../simulator/model/types";

test.each([
  ["A1", "A1"],
  ["$b$2:D3", "B2:D3"],
  ["D3:B2", "B2:D3"],
  ["A:C", "A:C"],
  ["$2:5", "2:5"],
  ["XFD1048576", "XFD1048576"],
])("%s is read as %s", (text, address) => {
  const area = parseAddress(text);
  expect(area && formatAddress(area)).toBe(address);
});

test.each(["", "A", "7", "A0", "XFE1", "A1048577", "A1:B", "A1:2", "Sheet1!A1", "A1:B2:C3", "AAAA1", "1A"])(
  "%p is no address",
  (text) => expect(parseAddress(text)).toBeNull(),
);

test("column names go to XFD and back", () => {
  for (const index of [0, 25, 26, 701, 702, 16_383]) expect(columnIndex(columnName(index))).toBe(index);
  expect(columnName(16_383)).toBe("XFD");
});

test("what two areas share", () => {
  const shared = (a: string, b: string) => {
    const [one, two] = [parseAddress(a), parseAddress(b)];
    const found = one && two && intersection(one, two);
    return found && formatAddress(found);
  };
  expect([shared("A1:C3", "B2:D9"), shared("A1:A2", "B1:B2")]).toEqual(["B2:C3", null]);
});

function sheetOf(...rows: CellValue[][]): Sheet {
  const sheet = emptySheet(sheetGuid(1), "S", [DEFAULT_STYLE]);
  rows.forEach((values, row) =>
    values.forEach((value, column) => value !== "" && setCell(sheet, row, column, { value })),
  );
  return sheet;
}

const bookOf = (...sheets: Sheet[]): Workbook => ({
  name: "w",
  sheets,
  activeSheetId: sheets[0]?.id ?? "",
  customXmlParts: [],
  settings: new Map(),
  names: [],
  date1904: false,
  structureProtected: false,
});

describe("cells", () => {
  test("the used area, with and without cells that only have a look", () => {
    const sheet = sheetOf(["", ""], ["", 1]);
    ensureCell(sheet, 4, 3);
    expect([usedArea(sheet), usedArea(sheet, true)].map((area) => area && formatAddress(area))).toEqual([
      "B2:D5",
      "B2",
    ]);
    expect(usedArea(sheetOf())).toBeNull();
  });

  test("typing a value replaces a formula; a style alone does not", () => {
    const sheet = sheetOf();
    setCell(sheet, 0, 0, { formula: "=1+1", value: 2 });
    setCell(sheet, 0, 0, { style: withFill(DEFAULT_STYLE, { color: "#FF0000" }) });
    expect(cellAt(sheet, 0, 0)?.formula).toBe("=1+1");
    setCell(sheet, 0, 0, { value: 3 });
    expect(cellAt(sheet, 0, 0)).toMatchObject({ formula: null, value: 3 });
    removeCell(sheet, 0, 0);
    expect(sheet.cells.size).toBe(0);
  });

  test("a new cell looks like its row, else like its column", () => {
    const red = withFill(DEFAULT_STYLE, { color: "#FF0000" });
    const blue = withFill(DEFAULT_STYLE, { color: "#0000FF" });
    const sheet = { ...sheetOf(), styles: [DEFAULT_STYLE, red, blue] };
    sheet.rows.set(0, { height: null, hidden: false, styleXf: 1 });
    sheet.columns.set(0, { width: null, hidden: false, styleXf: 2 });
    expect([
      ensureCell(sheet, 0, 0).style,
      ensureCell(sheet, 1, 0).style,
      ensureCell(sheet, 1, 1).style,
    ]).toEqual([red, blue, DEFAULT_STYLE]);
  });

  test.each([
    ["Data", "Data"],
    ["Place & Economy", "'Place & Economy'"],
    ["Children's", "'Children''s'"],
    ["A1", "'A1'"],
    ["2023", "'2023'"],
  ])("the sheet %s is %s in a formula", (name, quoted) => expect(quoteSheetName(name)).toBe(quoted));
});

describe("styles", () => {
  test("the same change of the same style is the same object, and no change is the style itself", () => {
    const change = { color: "#ff0000" };
    expect(withFill(DEFAULT_STYLE, change)).toBe(withFill(DEFAULT_STYLE, change));
    expect(withFont(DEFAULT_STYLE, { bold: false })).toBe(DEFAULT_STYLE);
  });

  test("as in Excel, a colour makes a fill solid, and a weight draws a border", () => {
    expect(withFill(DEFAULT_STYLE, { color: "#abc" }).fill).toMatchObject({
      pattern: "Solid",
      color: "#AABBCC",
    });
    const border = withBorder(DEFAULT_STYLE, "EdgeTop", { weight: "Thick" }).borders.EdgeTop;
    expect(border).toMatchObject({ style: "Continuous", weight: "Thick" });
  });

  test("taking a fill away is as if there had been none", () => {
    const filled = withFill({ ...DEFAULT_STYLE, xf: 4 }, { color: "#FF0000" });
    expect(filled.base).toBe(4);
    expect(sameStyle(withFill(filled, { pattern: "None" }), { ...DEFAULT_STYLE, xf: 4 })).toBe(true);
  });

  test.each([
    ["#1e90ff", "#1E90FF"],
    ["1E90FF", "#1E90FF"],
    ["#18f", "#1188FF"],
    ["", ""],
    ["red", "red"],
  ])("%p is the colour %p", (color, normal) => expect(normalColor(color)).toBe(normal));
});

describe("colours", () => {
  // Excel's own palette for the Office theme: lighter and darker accents.
  test.each([
    ["4472C4", 0.8, "#DAE3F3"],
    ["4472C4", 0.6, "#B4C7E7"],
    ["4472C4", -0.25, "#2F5597"],
    ["ED7D31", 0.4, "#F4B183"],
    ["70AD47", -0.5, "#385723"],
    ["FFFFFF", -0.15, "#D9D9D9"],
    ["000000", 0.35, "#595959"],
  ])("%s with tint %d is about %s", (rgb, tint, expected) => {
    const channels = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
    // Excel calculates in steps of 1/240, so a channel may be one off.
    channels(tinted(rgb, tint)).forEach((channel, at) =>
      expect(Math.abs(channel - (channels(expected)[at] ?? 0))).toBeLessThanOrEqual(1),
    );
  });

  test.each([
    [{ rgb: "FF1E90FF" }, "#1E90FF"],
    [{ rgb: "1E90FF" }, "#1E90FF"],
    [{ theme: 4 }, "#4472C4"],
    [{ indexed: 10 }, "#FF0000"],
    [{ indexed: 64 }, "#000000"],
    [{ auto: true }, "automatic"],
    [{ rgb: "nonsense" }, "automatic"],
    [{ theme: 99 }, "automatic"],
    [undefined, "automatic"],
  ])("%j is %s", (spec, color) => expect(resolveColor(spec, DEFAULT_PALETTE, "automatic")).toBe(color));

  test("a file's own theme comes before Office's", () => {
    expect(resolveColor({ theme: 1 }, makePalette(["111111", "222222"], []), "")).toBe("#222222");
  });
});

describe("editing", () => {
  const columnOf = (sheet: Sheet) =>
    [...cellsInOrder(sheet)].filter(({ column }) => column === 0).map(({ cell }) => cell.value);

  test("sorting: numbers, texts, yes or no, and empty last in either direction", () => {
    const values: CellValue[] = ["b", 2, true, "A", -1, false];
    const rows = () => sheetOf(...values.map((value) => [value, 0]), ["", 0]);
    const [up, down] = [rows(), rows()];
    sortRows(up, 0, 7, 0);
    sortRows(down, 0, 7, 0, false);
    expect(columnOf(up)).toEqual([-1, 2, "A", "b", false, true]);
    expect(columnOf(down)).toEqual([true, false, "b", "A", 2, -1]);
    expect(cellAt(up, 6, 1)?.value).toBe(0);
  });

  test("sorting carries formulas and notes along, and refuses merged cells", () => {
    const sheet = sheetOf([2], [1]);
    setCell(sheet, 0, 1, { formula: "=A1*10", value: 20 });
    sheet.notes.push({ row: 0, column: 1, author: "", text: "x", visible: false });
    sortRows(sheet, 0, 2, 0);
    expect([cellAt(sheet, 1, 1)?.formula, sheet.notes[0]?.row]).toEqual(["=A2*10", 1]);
    sheet.merges.push({ row: 0, column: 0, rows: 2, columns: 1 });
    expect(() => sortRows(sheet, 0, 2, 0)).toThrow(RangeError);
  });

  test("cells are not pushed off the sheet", () => {
    const sheet = sheetOf();
    setCell(sheet, 1_048_575, 0, { value: 1 });
    expect(() => insertRows(bookOf(sheet), sheet, 0, 1)).toThrow(RangeError);
  });

  test.each(["", "a/b", "a:b", "[a]", "'a", "x".repeat(32), "s"])(
    "a sheet cannot be named %p beside one named S",
    (name) => {
      expect(() => addSheet(bookOf(sheetOf()), name)).toThrow(RangeError);
    },
  );

  test("the last visible sheet stays", () => {
    const book = bookOf(sheetOf());
    const [sheet] = book.sheets;
    addSheet(book).visibility = "Hidden";
    expect(() => sheet && deleteSheet(book, sheet)).toThrow(RangeError);
  });

  test("renaming to the same name in other letters is allowed", () => {
    const book = bookOf(sheetOf());
    const [sheet] = book.sheets;
    if (sheet) renameSheet(book, sheet, "s");
    expect(book.sheets[0]?.name).toBe("s");
  });
});

test.each([1, 2, 257, 70_000])("sheet number %i survives in its id", (number) => {
  expect(sheetNumber(sheetGuid(number))).toBe(number);
});
