import { surveySheet } from "../../src/actions/watch/survey";
import { onlySheet, rowAt, useDesk } from "./desk";

const open = useDesk();

const rows = [
  ["Performance report 2023/24"],
  ["Ref", "Indicator", "Polarity", "Target", "Q1", "Q2 (prov)", "Status"],
  ["K1", "Calls answered", "Higher is better", 90, 91, 92, null],
  ["K2", "Letters answered", "Higher is better", 90, 95, 86, null],
];

test("a period marked in its heading is told before and after: in the head, once for the sheet, and in each row", async () => {
  const desk = await open([{ name: "KPIs", rows }]);
  expect((await surveySheet()).sheet).toMatchObject({
    reportingPeriod: "Quarter 2 2023-24",
    reportingMark: "provisional",
  });
  const result = await desk.evaluate();
  const told = "The figures for Quarter 2 2023-24 are marked as provisional in the heading “Q2 (prov)”.";
  expect(onlySheet(result).notices.filter((notice) => notice === told)).toHaveLength(1);
  expect(rowAt(result, 4).explanation).toContain(
    "The figure is marked as provisional in its column’s heading.",
  );
  expect(rowAt(result, 3).status).toBe("green");
});
