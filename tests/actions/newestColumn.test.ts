import { sheetRefOf } from "../../src/actions/corrections";
import { saveSettings, withColumnRole, withReportingPeriod } from "../../src/actions/settings";
import type { NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

const open = useDesk();

function sheetWith(...headings: readonly string[]): readonly NewSheet[] {
  return [
    {
      name: "KPIs",
      rows: [
        ["Ref", "KPI", "Good is", "Target", ...headings, "DoT", "RAG"],
        ["A1", "Calls answered", "High", "90%", "93%", "80%"],
        ["A2", "Visits", "High", "No target - tracking indicator only", "120", "110"],
      ],
    },
  ];
}

/** Answers the question about the column as the pane does. */
async function settle(desk: Desk, isNewest: boolean): Promise<readonly string[]> {
  const result = await desk.evaluate();
  const [query] = rowAt(result, 2).queries;
  const [column] = query?.columns ?? [];
  if (column === undefined) throw new Error("nothing asked");
  const { heading, period = "" } = column;
  const role = isNewest
    ? ({ heading, role: "period", period } as const)
    : ({ heading, role: "other" } as const);
  const saved = await saveSettings((now) => withColumnRole(now, sheetRefOf(onlySheet(result)), role));
  expect(saved.kind).toBe("done");
  const { status, travel, current } = rowAt(await desk.evaluate(), 2);
  return [status, travel?.mark ?? "none", current?.period ?? ""];
}

test("an older figure is not coloured while a newer one may stand beside it; a KPI without a target does not wait", async () => {
  const desk = await open(sheetWith("Aug-24", "Actual"));
  const result = await desk.evaluate();
  const [asked, tracked] = onlySheet(result).rows;
  expect(asked).toMatchObject({ status: "needs-attention", travel: null });
  expect(asked?.queries.map(({ code, cell }) => [code, cell])).toEqual([["period-unread", "F1"]]);
  expect(asked?.explanation).toContain("It may be newer than August 2024");
  expect(tracked?.status).toBe("tracking");
  expect(desk.text("H2")).toBe("Needs attention");
});

test.each([
  [["Aug-24", "Actual"], true, ["red", "↓ R", "September 2024"]],
  [["Aug-24", "Actual"], false, ["green", "none", "August 2024"]],
  [["Q1 2024/25", "Position now"], true, ["red", "↓ R", "Quarter 2 2024-25"]],
  [["2023/24 outturn", "Actual"], true, ["red", "none", "This period"]],
  // A season that is no term: beside the summer it may be the newest, and is never a year's figure.
  [["Summer 2025", "Winter"], false, ["green", "none", "Summer term 2025"]],
  [["Summer 2025", "Winter 2025"], false, ["green", "none", "Summer term 2025"]],
] as const)("%j, newest %s", async (headings, isNewest, expected) => {
  expect(await settle(await open(sheetWith(...headings)), isNewest)).toEqual(expected);
});

test("a newer year to date is asked about once, and either answer settles it", async () => {
  const headings = ["Q1 2025/26", "YTD Sep 2025"] as const;
  const asked = await (await open(sheetWith(...headings))).evaluate();
  const [query] = rowAt(asked, 2).queries;
  expect(query?.sentence).toMatch(/^Column F, “YTD Sep 2025”, runs past quarter 1 2025-26/i);
  expect(query?.columns?.[0]?.period).toBe("Quarter 2 2025-26");
  // Its heading says that it runs up from April: the target to date is asked for in turn.
  expect(await settle(await open(sheetWith(...headings)), true)).toEqual([
    "needs-attention",
    "none",
    "Quarter 2 2025-26",
  ]);
  expect(await settle(await open(sheetWith(...headings)), false)).toEqual([
    "green",
    "none",
    "Quarter 1 2025-26",
  ]);
});

test("nothing is asked once the officer has chosen the reporting period", async () => {
  const desk = await open(sheetWith("Q1 2025/26", "YTD Sep 2025"));
  const result = await desk.evaluate();
  for (const [label, status] of [
    ["Quarter 1 2025-26", "green"],
    ["Year to date (to September 2025)", "red"],
  ] as const) {
    expect(onlySheet(result).periodsOnSheet).toContain(label);
    await saveSettings((now) =>
      withReportingPeriod(now, sheetRefOf(onlySheet(result)), { label, insteadOf: null }),
    );
    expect(rowAt(await desk.evaluate(), 2)).toMatchObject({ status, queries: [] });
  }
});
