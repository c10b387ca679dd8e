import type { Mark } from "../../src/workbook/marks/marks";
import { aroundMerge } from "../../src/workbook/marks/mergedBorders";

const THICK = { style: "Continuous", weight: "Thick", color: "#1F1F1F" };
const FILL = { color: "#C4161C", pattern: "Solid" };
const mark: Mark = {
  row: 23,
  column: 7,
  role: "reading",
  identity: "BBF19",
  state: { fill: FILL, borders: { top: THICK, bottom: THICK, left: THICK, right: THICK } },
};

function edges(marks: readonly Mark[]): Record<string, string> {
  return Object.fromEntries(
    marks.map(({ row, column, state }) => [`${row}:${column}`, Object.keys(state.borders ?? {}).join(" ")]),
  );
}

describe("borders around a merged cell", () => {
  test("an unmerged cell keeps its own mark", () => {
    expect(aroundMerge(mark, null)).toEqual([mark]);
  });

  test("two rows: each has its share of the rim, the fill stays with the top left", () => {
    const around = aroundMerge(mark, { row: 23, column: 7, rows: 2, columns: 1 });
    expect(edges(around)).toEqual({ "23:7": "top left right", "24:7": "bottom left right" });
    expect(around.map((one) => one.state.fill)).toEqual([FILL, undefined]);
  });

  test("three by three: the middle has no share", () => {
    const around = aroundMerge(mark, { row: 23, column: 7, rows: 3, columns: 3 });
    expect(around).toHaveLength(8);
    expect(edges(around)["24:9"]).toBe("right");
  });

  test("a mark without borders is left as it is", () => {
    const plain: Mark = { ...mark, state: { fill: FILL } };
    expect(aroundMerge(plain, { row: 23, column: 7, rows: 2, columns: 1 })).toEqual([plain]);
  });
});
