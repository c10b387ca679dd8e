import { correct, correctionFor, sheetRefOf } from "../../src/actions/corrections";
import type { RowCorrection } from "../../src/actions/settings";
import { polarityNow } from "../../src/actions/results/standingNow";
import type { NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

const open = useDesk();

const HEADINGS = ["Ref", "Indicator", "Polarity", "Target", "Jun-23", "Jul-23", "YTD 2023/24"];

function sheet(...rows: NonNullable<NewSheet["rows"]>): NewSheet {
  return { name: "Parks", rows: [HEADINGS, ...rows] };
}

async function corrected(
  desk: Desk,
  what: "polarity" | "cumulative",
  value: Extract<RowCorrection, { what: "polarity" | "cumulative" }>["value"],
) {
  const result = await desk.evaluate();
  const correction = correctionFor(rowAt(result, 2), what, value as never);
  expect((await correct(sheetRefOf(onlySheet(result)), correction)).kind).toBe("done");
  return rowAt(await desk.evaluate(), 2);
}

test.each([
  ["well above the target is no longer better", 40, "green", "red"],
  ["nor is well below it", 20, "red", "red"],
  ["at the target it stays green", 30, "green", "green"],
])("closest to the target: %s", async (_, figure, before, after) => {
  const desk = await open([sheet(["P1", "Age of stock", "Higher is better", 30, 30, figure, null])]);
  expect(rowAt(await desk.evaluate(), 2).status).toBe(before);
  const row = await corrected(desk, "polarity", "at-target");
  expect([row.status, polarityNow(row)]).toEqual([after, "at-target"]);
});

test("the year to date is judged in place of the month where the officer says so, and the month again once it stands alone", async () => {
  const desk = await open([sheet(["P1", "Satisfaction", "Higher is better", "90%", "88%", "95%", "80%"])]);
  const first = rowAt(await desk.evaluate(), 2);
  expect([first.status, first.cells.current]).toEqual(["green", "F2"]);
  expect(first.yearToDate).toEqual({ text: "80%", judged: false });
  const year = await corrected(desk, "cumulative", "year-to-date");
  expect([year.status, year.cells.current]).toEqual(["red", "G2"]);
  expect(year.yearToDate).toEqual({ text: "80%", judged: true });
  const month = await corrected(desk, "cumulative", false);
  expect([month.status, month.cells.current]).toEqual(["green", "F2"]);
});

test("without a figure of the year so far there is none to judge", async () => {
  const desk = await open([sheet(["P1", "Satisfaction", "Higher is better", "90%", "88%", "95%", null])]);
  expect(rowAt(await desk.evaluate(), 2)).not.toHaveProperty("yearToDate");
});

test.each([
  ["Closest to target", "at-target"],
  ["Lower is better", "lower"],
  ["Between 25 and 35", "range"],
  ["", "lower"],
])("the form begins from what the cell says, else from the KPI’s name: “%s”", async (polarity, expected) => {
  const desk = await open([sheet(["P1", "Number of complaints", polarity, 30, 30, 31, null])]);
  expect(polarityNow(rowAt(await desk.evaluate(), 2))).toBe(expected);
});
