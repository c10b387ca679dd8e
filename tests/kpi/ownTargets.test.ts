import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { readPeriodHeadings } from "../../src/kpi/period/period";
import type { KpiRow } from "../../src/kpi/row/row";
import { substituted } from "../../src/workbook/settings/substitute";
import { codes, evaluateOne, rowOf, shown, type RowSpec } from "./rowBuilder";

/** A target that stands for one period: its own column beside the actual, or a row of targets by month. */
const brief = (spec: RowSpec): string => {
  const evaluation = evaluateOne(spec);
  const { status, targetUsed, travel } = evaluation;
  return [status, targetUsed ?? "-", travel?.mark ?? "-", codes(evaluation)].join(" ").trim();
};
const figures = { "June 2023/24": "80%", "July 2023/24": "85%" };

test.each<[string, RowSpec, string]>([
  ["goes before the row's", { figures, target: "90%", targets: { "July 2023/24": "84%" } }, "green 84% ↑ G"],
  [
    "stands without one of the row's",
    { figures, target: null, targets: { "July 2023/24": "84%" } },
    "green 84% ↑ G",
  ],
  [
    "of another period is not used",
    { figures, target: "90%", targets: { "June 2023/24": "70%" } },
    "red 90% ↑ G",
  ],
  [
    "left blank leaves it to the row's",
    { figures, target: "90%", targets: { "July 2023/24": "" } },
    "red 90% ↑ G",
  ],
  [
    "says that it is under review",
    { figures, target: "90%", targets: { "July 2023/24": "TBC" } },
    "target-under-review - ↑ G",
  ],
  [
    "that cannot be read is asked",
    { figures, target: "90%", targets: { "July 2023/24": "see note" } },
    "needs-attention - ↑ G target-unreadable!",
  ],
])("a period's own target %s", (_name, spec, expected) => {
  expect(brief(spec)).toBe(expected);
});

describe("targets of a cumulative row", () => {
  const running: RowSpec = {
    figures: { "May 2023/24": "90", "June 2023/24": "160", "July 2023/24": "190" },
    target: null,
    declared: { cumulative: true },
  };
  test.each<[string, RowSpec["targets"], string]>([
    [
      "that run up are targets to date",
      { "May 2023/24": "100", "June 2023/24": "150", "July 2023/24": "200" },
      "amber 200 ↓ R",
    ],
    [
      "that stay level are asked",
      { "May 2023/24": "100", "June 2023/24": "100", "July 2023/24": "100" },
      "needs-attention - - target-to-date-unknown!",
    ],
  ])("%s", (_name, targets, expected) => {
    expect(brief({ ...running, ...(targets === undefined ? {} : { targets }) })).toBe(expected);
  });
});

test("the question about a period's target names its cell", () => {
  const { queries } = evaluateOne({ figures, target: "90%", targets: { "July 2023/24": "see note" } });
  expect(queries[0]).toMatchObject({ code: "target-unreadable", at: "T2" });
});

describe("targets by quarter that run up with the year", () => {
  const quarters = ["Quarter 1 2023-24", "Quarter 2 2023-24", "Quarter 3 2023-24", "Quarter 4 2023-24"];
  const of = (values: readonly string[]): Record<string, string> =>
    Object.fromEntries(quarters.map((heading, at) => [heading, values[at] ?? ""]));
  const lower = "Lower is better";
  test.each<[string, RowSpec, string]>([
    [
      "make the row cumulative: 110% of the target to date, then 102.5%",
      { figures: of(["2.2", "4.1"]), targets: of(["2", "4", "6", "8"]), polarity: lower },
      "amber 4 ↓ G",
    ],
    [
      "may be uneven, as council tax is",
      { figures: of(["28.4%", "56.2%"]), targets: of(["29%", "56%", "83%", "98%"]) },
      "green 56% ↑ G",
    ],
    [
      "keep their share: no change",
      { figures: of(["4", "8"]), targets: of(["5", "10", "15", "20"]) },
      "red 10 →",
    ],
    [
      "make no row cumulative whose figures fall",
      { figures: of(["5", "4"]), targets: of(["5", "10", "15", "20"]) },
      "red 10 ↓ R",
    ],
    [
      "in small steps are levels",
      { figures: of(["82%", "84%"]), targets: of(["80%", "85%", "88%", "90%"]) },
      "amber 85% ↑ G",
    ],
  ])("%s", (_name, spec, expected) => {
    expect(brief({ target: null, ...spec })).toBe(expected);
  });
});

test.each<[string, Partial<RowSpec>, string]>([
  ["as much as the year's is a level to hold", { targetToDate: "0.48%" }, "green 0.48% ↑ A"],
  [
    "less than the year's may be run up to",
    { targetToDate: "0.36%" },
    "needs-attention - - target-to-date-unknown!",
  ],
])("a share that rises steadily, and %s", (_name, spec, expected) => {
  const figures = { "October 2023/24": "0.31%", "November 2023/24": "0.36%", "December 2023/24": "0.44%" };
  expect(brief({ figures, target: "0.48%", polarity: "Lower is better", ...spec })).toBe(expected);
});

describe("one month alone of a KPI that runs up by its name, beside its target and the year's", () => {
  const alone: RowSpec = {
    description: "Council tax collected (cumulative)",
    figures: { "July 2025/26": "38.6%" },
    targets: { "July 2025/26": "38%" },
    target: null,
    yearTarget: "98%",
  };
  test.each<[string, Partial<RowSpec>, string]>([
    ["by the time gone by, its part of the year's: to date", {}, "green 38% -"],
    [
      "a twelfth of the year's: may be the month's alone",
      { targets: { "July 2025/26": "8.2%" } },
      "needs-attention - - target-to-date-unknown!",
    ],
    ["and no year's target to tell by", { yearTarget: "" }, "needs-attention - - target-to-date-unknown!"],
    [
      "April's, which is due either way",
      { figures: { "April 2025/26": "10.6%" }, targets: { "April 2025/26": "10.5%" } },
      "green 10.5% -",
    ],
  ])("%s", (_name, spec, expected) => {
    expect(brief({ ...alone, ...spec })).toBe(expected);
  });
});

describe("what is due by now in a column beside the target", () => {
  const runs: RowSpec = {
    figures: { "August 2023/24": "50", "September 2023/24": "66" },
    target: "120",
    targetToDate: "60",
    declared: { cumulative: true },
  };
  test.each<[string, Partial<RowSpec>, string]>([
    ["is the target of the newest figure", {}, "green 60 -"],
    ["stands without a target", { target: null }, "green 60 -"],
    ["is not looked at where figures do not run up", { declared: { cumulative: false } }, "red 120 ↑ G"],
    ["is not looked at where a target gives what is due", { target: "12 per month" }, "red 72 ↑ G"],
    [
      "comes after what was given for the period",
      { targets: { "September 2023/24": "70 to date" } },
      "red 70 -",
    ],
    [
      "that cannot be read leaves the question about the target",
      { targetToDate: "see note" },
      "needs-attention - - target-to-date-unknown!",
    ],
    [
      "that gives another status in March than the target is asked about",
      { figures: { "March 2023/24": "66" } },
      "needs-attention - - target-to-date-unknown!",
    ],
    [
      "is used in March where the target says the same",
      { figures: { "March 2023/24": "66" }, targetToDate: "120" },
      "red 120 -",
    ],
  ])("%s", (_name, spec, expected) => {
    expect(brief({ ...runs, ...spec })).toBe(expected);
  });

  test("is named in the reason", () => {
    expect(evaluateOne(runs).explanation).toContain("against a target to date of 60");
  });

  test("goes when the row's target is corrected", () => {
    const corrected = substituted(rowOf(runs), {
      identity: "K1",
      what: "target",
      value: "100 (10 per month)",
    });
    expect(corrected.targetToDate).toBeUndefined();
  });
});

describe("a target headed “Target to date” beside months and the year so far", () => {
  const row = (yearToDate: string, spec: Partial<RowSpec> = {}): KpiRow => ({
    ...rowOf({
      figures: { "June 2023/24": "52", "July 2023/24": "71", "YTD 2023/24": yearToDate },
      target: "80",
      declared: { cumulative: true },
      ...spec,
    }),
    targetPeriodKind: "year-to-date",
  });
  const answer = (kpi: KpiRow): string => {
    const [evaluation] = evaluateSheet([kpi], DEFAULT_SETTINGS).evaluations;
    return [evaluation?.status, ...(evaluation?.queries ?? []).map(({ code }) => code)].join(" ");
  };

  test.each<[string, string, string]>([
    ["that says the same is no newer figure", "71", "red"],
    ["that is blank is none", "", "red"],
    ["that says another leaves open what is due", "145", "needs-attention target-to-date-unknown"],
    ["in another unit as well", "71%", "needs-attention target-to-date-unknown"],
  ])("the year so far %s", (_name, yearToDate, expected) => {
    expect(answer(row(yearToDate))).toBe(expected);
  });

  test.each<[string, string]>([
    ["July 2023", "red"],
    ["June 2023", "needs-attention target-to-date-unknown"],
  ])("the month that the heading names counts: YTD %s", (month, expected) => {
    const [targetDueBy] = readPeriodHeadings([shown(`YTD ${month}`)], { titles: [] });
    if (targetDueBy === null || targetDueBy === undefined) throw new Error(month);
    expect(answer({ ...row("71"), targetDueBy })).toBe(expected);
  });
});
