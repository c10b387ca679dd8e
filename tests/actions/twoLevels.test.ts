import type { SheetResult } from "../../src/actions/result";
import {
  withColumnRole,
  withoutColumnRole,
  saveSettings,
  type SettingsChange,
} from "../../src/actions/settings";
import { setUpSheet } from "../../src/actions/setUpSheet";
import { surveySheet } from "../../src/actions/watch/survey";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, useDesk, type Desk } from "./desk";

const open = useDesk();

const percent = (value: number): NewCell => ({ value, numberFormat: "0%" });

/** Two years of quarters under merged headings. */
const QUARTERS: NewSheet = {
  name: "KPIs",
  rows: [
    ["Ref", "Measure", "2022/23", null, "2023/24", null, "Polarity", "Target"],
    [null, null, "Q3", "Q4", "Q1", "Q2", null, null],
    ["A1", "Decided in time", ...[0.9, 1, 0.75, 0.7].map(percent), "Higher is better", percent(0.9)],
    ["A2", "Bins collected", ...[0.9, 0.97, 0.97, 0.98].map(percent), "Higher is better", percent(0.9)],
  ],
  merges: ["C1:D1", "E1:F1"],
};

/** No heading says a period or what KPIs are judged by. */
const LIBRARIES: NewSheet = {
  name: "KPIs",
  rows: [
    ["No", "What we count", "Libraries", null, "Hope"],
    [null, null, "Now", "Then", null],
    ["L1", "Visits", 820, 790, 800],
    ["L2", "Loans", 420, 390, 400],
    ["L3", "Events", 20, 30, 25],
  ],
  merges: ["C1:D1"],
};

const refOf = (desk: Desk) => ({ id: desk.sheet().id, name: "KPIs", kpis: [] });

async function kept(change: SettingsChange): Promise<void> {
  expect((await saveSettings(change)).kind).toBe("done");
}

const columnsOf = ({ columnFindings }: SheetResult) =>
  columnFindings.map(({ letter, heading, period, corrected }) =>
    [letter, heading, ...(period === null ? [] : [period]), ...(corrected ? ["!"] : [])].join(" · "),
  );

test("a column under two levels is corrected by both, alone among those of its name, and given back", async () => {
  const desk = await open([QUARTERS]);
  const before = onlySheet(await desk.evaluate());
  expect(before).toMatchObject({ reportingPeriod: "Quarter 2 2023-24", comparedPeriod: "Quarter 1 2023-24" });
  const heading = before.columnFindings.find(({ letter }) => letter === "F")?.heading ?? "";
  expect(heading).toBe("Q2 2023/24");
  await kept((now) => withColumnRole(now, refOf(desk), { heading, role: "other" }));
  const without = onlySheet(await desk.evaluate());
  expect(without).toMatchObject({
    reportingPeriod: "Quarter 1 2023-24",
    comparedPeriod: "Quarter 4 2022-23",
  });
  expect(without.columnFindings.filter(({ corrected }) => corrected).map(({ letter }) => letter)).toEqual([
    "F",
  ]);
  await kept((now) => withoutColumnRole(now, refOf(desk), heading));
  expect(onlySheet(await desk.evaluate()).reportingPeriod).toBe("Quarter 2 2023-24");
});

test("on a sheet without a table, two rows of headings can be named together", async () => {
  const desk = await open([LIBRARIES]);
  const { sheet } = await surveySheet();
  if (sheet?.kind !== "nothing") throw new Error("A table was found.");
  const [likeliest] = sheet.headingRows;
  expect([likeliest?.row, likeliest?.below]).toEqual([1, 2]);
  expect(likeliest?.headings.map(({ letters, heading }) => `${letters} · ${heading}`)).toEqual([
    "A · No",
    "B · What we count",
    "C · Now Libraries",
    "D · Then Libraries",
    "E · Hope",
  ]);
  const outcome = await setUpSheet(refOf(desk), [
    { heading: "What we count", role: "description" },
    { heading: "Now Libraries", role: "period", period: "July 2023" },
    { heading: "Then Libraries", role: "period", period: "June 2023" },
    { heading: "Hope", role: "target" },
  ]);
  expect(outcome.kind).toBe("done");
  const found = onlySheet(await desk.evaluate());
  expect(found.rows.map(({ ref, cells }) => [ref, cells.current, cells.previous])).toEqual([
    ["L1", "C3", "D3"],
    ["L2", "C4", "D4"],
    ["L3", "C5", "D5"],
  ]);
  expect(columnsOf(found)).toContain("C · Now Libraries · July 2023 · !");
});
