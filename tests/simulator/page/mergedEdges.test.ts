/** @jest-environment ./tests/environment/paneJsdom.js */
import { emptySheet, setCell } from "../../../simulator/model/sheet";
import { DEFAULT_STYLE } from "../../../simulator/model/styles";
import type { CellStyle, Sheet } from "../../../simulator/model/types";
import { layOut } from "../../../simulator/page/grid/layout";
import { mergedEdges } from "../../../simulator/page/grid/mergedEdges";

const THICK = { style: "Continuous", weight: "Thick", color: "#B10E1C", tintAndShade: 0 };
const AREA = { row: 0, column: 1, rows: 2, columns: 1 };

/** B1:B2 merged, each of its cells with a heavy line at the given sides. */
function drawn(first: readonly Side[], second: readonly Side[]): readonly HTMLElement[] {
  const sheet: Sheet = { ...emptySheet("{1}", "Sheet1"), defaultColumnWidth: 9.140625, merges: [AREA] };
  for (const [row, sides] of [first, second].entries()) {
    const borders = { ...DEFAULT_STYLE.borders, ...Object.fromEntries(sides.map((side) => [side, THICK])) };
    const style: CellStyle = { ...DEFAULT_STYLE, borders };
    setCell(sheet, row, 1, { value: "", formula: null, isError: false, style });
  }
  return mergedEdges(
    sheet,
    AREA,
    layOut(sheet, (cell) => String(cell.value)),
  );
}
type Side = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft";

test("a merged area without borders has no element for them", () => {
  expect(drawn([], [])).toEqual([]);
});

test("one whose borders are the same all along has one", () => {
  const [only, ...more] = drawn(["EdgeTop", "EdgeLeft"], ["EdgeLeft", "EdgeBottom"]);
  expect(more).toEqual([]);
  expect(only?.className).toBe("edges");
});

test("a line beside the first row alone ends with that row, as in Excel", () => {
  const [only, ...more] = drawn(["EdgeLeft"], []);
  expect(more).toEqual([]);
  expect(only?.style).toMatchObject({ left: "0px", top: "0px", width: "64px", height: "20px" });
  expect((only?.firstElementChild as HTMLElement).style.borderLeftWidth).toBe("3px");
});

test("the lines inside a merged area are not drawn", () => {
  expect(drawn(["EdgeBottom"], ["EdgeTop"])).toEqual([]);
});
