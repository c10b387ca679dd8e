import { correct, correctionFor, settle, sheetRefOf } from "../../src/actions/corrections";
import type { RowResult } from "../../src/actions/result";
import { listCorrections, readSettings } from "../../src/actions/settings";
import type { NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

const open = useDesk();

/** A council's sheet at the end of quarter 2, its figures for quarter 3 still to come. */
function sheet(indicator: string, target: string, figures: readonly [string, string]): NewSheet {
  return {
    name: "Revenues",
    rows: [
      [
        "Ref",
        "Indicator",
        "Good is",
        "Target 2026/27",
        "Q1 2026/27",
        "Q2 2026/27",
        "Q3 2026/27",
        "RAG",
        "Trend",
      ],
      ["RV2", indicator, "High", target, ...figures, null, null, null],
    ],
  };
}

async function row(desk: Desk): Promise<RowResult> {
  return rowAt(await desk.evaluate(), 2);
}

/** Gives the answer of a label to the row's first question. */
async function answer(desk: Desk, label: string, typed: string): Promise<void> {
  const result = await desk.evaluate();
  const offered = rowAt(result, 2).queries.flatMap(({ answers }) => answers);
  const chosen = offered.find((one) => one.label === label);
  if (chosen === undefined) throw new Error(offered.map((one) => one.label).join(" | "));
  expect((await settle(sheetRefOf(onlySheet(result)), chosen, typed)).kind).toBe("done");
}

test("a target that names its quarter is asked about in no other way, and next quarter’s is asked for", async () => {
  const desk = await open([sheet("Council tax collected (cumulative)", "Q2: 56.0%", ["28.9%", "55.8%"])]);
  expect(await row(desk)).toMatchObject({ status: "amber", target: "56%", queries: [] });
  desk.type("G2", "83.9%");
  const asked = await row(desk);
  expect([asked.status, asked.queries.map(({ sentence }) => sentence)]).toEqual([
    "needs-attention",
    [
      "D2 says “Q2: 56.0%”, which gives no certain target for Quarter 3 2026-27. Enter the target for that period.",
    ],
  ]);
  await answer(desk, "Give the target to date for Quarter 3 2026-27", "83.4%");
  expect(await row(desk)).toMatchObject({ status: "green", queries: [] });
});

test("one that was given where the cell says nothing stands once among the corrections, for its quarter", async () => {
  const first = await open([sheet("Council tax collected (cumulative)", "see profile", ["28.9%", "55.8%"])]);
  await answer(first, "Give the target to date for Quarter 2 2026-27", "56.0%");
  expect(await row(first)).toMatchObject({ status: "amber", queries: [] });
  const desk = await open(first.save());
  desk.type("G2", "83.9%");
  expect((await row(desk)).status).toBe("needs-attention");
  const settings = await readSettings();
  if (settings.kind !== "done") throw new Error(settings.kind);
  const kept = listCorrections(settings.settings, [onlySheet(await desk.evaluate())]);
  expect(kept.map(({ words }) => words)).toEqual(["target 56.0% to date for Q2 2026/27"]);
});

test("one typed over a quarter’s own target is that quarter’s too", async () => {
  const desk = await open([sheet("Calls answered", "Q2: 86%", ["85%", "85.5%"])]);
  const result = await desk.evaluate();
  const correction = correctionFor(rowAt(result, 2), "target", "85%", "Agreed in July");
  expect(correction).toMatchObject({ value: "85%", heading: "Q2 2026/27" });
  expect((await correct(sheetRefOf(onlySheet(result)), correction)).kind).toBe("done");
  expect((await row(desk)).status).toBe("green");
  desk.type("G2", "85.2%");
  expect((await row(desk)).status).toBe("needs-attention");
});

test("of none in a year nothing is asked", async () => {
  const desk = await open([sheet("Never events", "0", ["0", "0"])]);
  desk.type("C2", "Low");
  expect(await row(desk)).toMatchObject({ status: "green", queries: [] });
});
