import { emptySheet, setCell } from "../../../simulator/model/sheet";
import { DEFAULT_STYLE } from "../../../simulator/model/styles";
import type { CellStyle, Sheet } from "../../../simulator/model/types";
import { Axis } from "../../../simulator/page/grid/axis";
import { alignmentOf, edgesCss, lookOf } from "../../../simulator/page/grid/cellLook";
import { fittedNumber } from "../../../simulator/page/grid/fittedNumber";
import { layOut, type SheetLayout } from "../../../simulator/page/grid/layout";
import { pointsToPx, textWidth } from "../../../simulator/page/grid/measure";
import { moved, selectedArea, selectionOf } from "../../../simulator/page/grid/selection";
import { columnsToDraw, rowsToDraw, viewportAt } from "../../../simulator/page/grid/viewport";

function sheetWith(change: Partial<Sheet> = {}): Sheet {
  return { ...emptySheet("{1}", "Sheet1"), defaultColumnWidth: 9.140625, ...change };
}

function layoutOf(sheet: Sheet): SheetLayout {
  return layOut(sheet, (cell) => String(cell.value));
}

describe("axis", () => {
  const axis = new Axis(5, (index) => [20, 0, 30, 10, 0][index] ?? 0);
  test.each([
    [0, 0],
    [19, 0],
    [20, 2],
    [25, 2],
    [50, 3],
    [59, 3],
    [1000, 3],
    [-5, 0],
  ])("the point %d px is in %d", (px, index) => expect(axis.at(px)).toBe(index));
  test("steps over hidden ones and stays at the ends", () => {
    expect([axis.step(0, 1), axis.step(2, -1), axis.step(3, 1), axis.step(0, -1)]).toEqual([2, 0, 3, 0]);
  });
});

test("15 points are 20 px", () => expect(pointsToPx(15)).toBe(20));

describe("numbers", () => {
  const PADDING = 5;
  const { font } = DEFAULT_STYLE;
  const shown = (value: number, text: string, format: string, columnPx: number, bold = false): string =>
    fittedNumber(value, text, format, columnPx - PADDING, (one) => textWidth(one, { ...font, bold }));

  test.each([
    ["eight digits fit the usual column", 12_345_678, "12345678", "0", 64, "12345678"],
    ["nine do not", 123_456_789, "123456789", "0", 64, "########"],
    ["five fit a column of five", 15_480, "15480", "General", 40, "15480"],
    ["a percentage that does not fit is never cut", 0.89, "89.0%", "0.0%", 33, "####"],
    ["General is rounded to what fits", 1 / 3, "0.3333333333", "General", 40, "0.333"],
    ["a large one becomes scientific", 123_456_789, "123456789", "General", 64, "1.23E+08"],
    ["or, where not even that fits, nothing of it is seen", 123_456_789, "123456789", "General", 30, "###"],
    ["a small one does not become nought", 0.0004, "0.0004", "General", 37, "4E-04"],
    ["a negative one keeps its sign", -12.345, "-12.345", "General", 35, "-12.3"],
    ["a column as good as hidden", 5, "5", "0", 6, "#"],
  ] as const)("%s", (_what, value, text, format, columnPx, expected) => {
    expect(shown(value, text, format, columnPx)).toBe(expected);
    expect(shown(value, text, format, columnPx, true)).toBe(expected);
  });
});

test("words are as wide as in Calibri, and wider in bold and in Arial", () => {
  const width = (bold: boolean, name = "Calibri"): number =>
    Math.round(textWidth("Amber", { ...DEFAULT_STYLE.font, bold, name }));
  expect([width(false), width(true), width(false, "Arial")]).toEqual([38, 39, 42]);
});

describe("layout", () => {
  test("hidden rows and columns take no room", () => {
    const sheet = sheetWith({
      rows: new Map([[1, { height: null, hidden: true, styleXf: null }]]),
      columns: new Map([[2, { width: 50, hidden: true, styleXf: null }]]),
    });
    const layout = layoutOf(sheet);
    expect([layout.rows.isHidden(1), layout.columns.isHidden(2), layout.rows.start(2)]).toEqual([
      true,
      true,
      20,
    ]);
  });

  test("a row grows with wrapped text, unless it has a height of its own", () => {
    const sheet = sheetWith({ rows: new Map([[1, { height: 15, hidden: false, styleXf: null }]]) });
    const style: CellStyle = { ...DEFAULT_STYLE, alignment: { ...DEFAULT_STYLE.alignment, wrapText: true } };
    for (const row of [0, 1]) setCell(sheet, row, 0, { value: "one two three four five six seven", style });
    const layout = layoutOf(sheet);
    expect(layout.rows.length(0)).toBeGreaterThan(60);
    expect(layout.rows.length(1)).toBe(20);
  });

  test("20,000 rows of 30 columns are laid out, and only what is in sight is drawn", () => {
    const sheet = sheetWith({ frozenRows: 2, frozenColumns: 1 });
    for (let row = 0; row < 20_000; row++)
      for (let column = 0; column < 30; column++) setCell(sheet, row, column, { value: row });
    const layout = layoutOf(sheet);
    const { rows, columns } = viewportAt(layout, { top: 200_000, left: 64 }, { height: 600, width: 640 });
    expect([rows, columns]).toEqual([
      { first: 10_002, last: 10_032 },
      { first: 2, last: 12 },
    ]);
    expect(rowsToDraw(layout, rows)).toHaveLength(31);
    expect(columnsToDraw(layout, 10_002, columns)).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test("a merged area that begins above or left of what is in sight is still drawn", () => {
    const layout = layoutOf(sheetWith({ merges: [{ row: 3, column: 1, rows: 30, columns: 10 }] }));
    expect(rowsToDraw(layout, { first: 10, last: 11 })).toEqual([3, 10, 11]);
    expect(columnsToDraw(layout, 3, { first: 5, last: 6 })).toEqual([1, 5, 6]);
  });
});

describe("selection", () => {
  const layout = layoutOf(
    sheetWith({
      merges: [{ row: 2, column: 1, rows: 2, columns: 3 }],
      rows: new Map([[5, { height: null, hidden: true, styleXf: null }]]),
    }),
  );
  const key = (
    name: string,
    more: { ctrl?: boolean; shift?: boolean } = {},
  ): { key: string; ctrl: boolean; shift: boolean } => ({
    key: name,
    ctrl: false,
    shift: false,
    ...more,
  });

  test.each([
    ["ArrowDown over a hidden row", [4, 0], key("ArrowDown"), [6, 0]],
    ["ArrowUp at the top", [0, 0], key("ArrowUp"), [0, 0]],
    ["ArrowDown into a merged area", [1, 2], key("ArrowDown"), [2, 1]],
    ["ArrowDown out of it", [2, 1], key("ArrowDown"), [4, 1]],
    ["ArrowRight out of it", [2, 1], key("ArrowRight"), [2, 4]],
    ["Home", [7, 9], key("Home"), [7, 0]],
    ["Ctrl+Home", [7, 9], key("Home", { ctrl: true }), [0, 0]],
    ["PageDown by 100 px", [0, 0], key("PageDown"), [6, 0]],
  ] as const)("%s", (_what, [row, column], pressed, [toRow, toColumn]) => {
    const next = moved(layout, selectionOf(layout, row, column), pressed, 100);
    expect([next?.row, next?.column]).toEqual([toRow, toColumn]);
  });

  test("Shift grows the selection, merged areas whole", () => {
    const grown = moved(layout, selectionOf(layout, 1, 0), key("ArrowDown", { shift: true }), 0);
    expect(grown && selectedArea(layout, { ...grown, toColumn: 1 })).toEqual({
      row: 1,
      column: 0,
      rows: 3,
      columns: 4,
    });
  });

  test("Tab and letters move nothing", () => {
    expect([
      moved(layout, selectionOf(layout, 0, 0), key("Tab"), 0),
      moved(layout, selectionOf(layout, 0, 0), key("a"), 0),
    ]).toEqual([null, null]);
  });
});

describe("look", () => {
  test.each([
    ["General", 1, false, "right"],
    ["General", "1", false, "left"],
    ["General", true, false, "center"],
    ["General", "#N/A", true, "center"],
    ["CenterAcrossSelection", 1, false, "center"],
    ["Left", 1, false, "left"],
  ] as const)("%s %p is set %s", (horizontal, value, isError, expected) => {
    const style = { ...DEFAULT_STYLE, alignment: { ...DEFAULT_STYLE.alignment, horizontal } };
    expect(alignmentOf(style, value, isError)).toBe(expected);
  });

  test("a thick border on the cell's edges is 3 px; a cell without borders has none", () => {
    const thick = { style: "Continuous", weight: "Thick", color: "#B10E1C", tintAndShade: 0 };
    const borders = { EdgeTop: thick, EdgeRight: thick, EdgeBottom: thick, EdgeLeft: thick };
    expect(edgesCss(borders)).toContain("border-top:3px solid #B10E1C");
    expect(edgesCss(DEFAULT_STYLE.borders)).toBeNull();
  });

  test("what a file calls a colour or a font cannot become other CSS", () => {
    const style: CellStyle = {
      ...DEFAULT_STYLE,
      fill: { ...DEFAULT_STYLE.fill, pattern: "Solid", color: "red;position:fixed" },
      font: { ...DEFAULT_STYLE.font, name: `x";position:fixed;"`, color: "url(https://example.com)" },
    };
    const { box, text } = lookOf(style);
    expect(box).not.toContain("position");
    expect(text).toContain(`font-family:"xpositionfixed"`);
    expect(text).toContain("color:#000000");
  });
});
