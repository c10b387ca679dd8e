import { headingRows } from "../../src/workbook/find/headings/headingRows";
import { sheetOfCells } from "./gridSheet";

const doubtful = (rows: Parameters<typeof sheetOfCells>[0]) =>
  headingRows(sheetOfCells(rows)).map((row) => [row.row, row.doubtful ?? false]);

test("a row of which half is figures is no likely row of headings; one of words, or of words and a year, is", () => {
  expect(doubtful([["Budget", "12000"]])).toEqual([[1, true]]);
  expect(
    doubtful([
      ["What we count", "Now", "Then"],
      ["Visits", "820", "790"],
    ]),
  ).toEqual([[1, false]]);
  expect(doubtful([["Scorecard", "2024"]])).toEqual([[1, false]]);
  expect(doubtful([["Visits", "Target", "12"]])).toEqual([[1, false]]);
});
