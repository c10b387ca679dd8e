import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { readPolarity } from "../../src/kpi/polarity/polarity";
import { readTarget, type Target } from "../../src/kpi/target/target";
import { codes, evaluateOne, rowOf, shown, type Cell, type RowSpec } from "./rowBuilder";

function brief(target: Target): string {
  if (target.kind === "range")
    return `${String(target.from.value)} to ${String(target.to.value)}${target.to.unit}`;
  if (target.kind !== "values") return target.kind;
  const amounts = target.amounts.map(
    ({ figure, per }) => `${String(figure.value)}${figure.unit}${per === null ? "" : `/${per}`}`,
  );
  const { direction } = target;
  return [
    ...amounts,
    ...(direction === null ? [] : [direction.better + (direction.strict ? " strictly" : "")]),
  ].join(" ");
}

test.each<[Cell, string]>([
  ["90%", "90%"],
  ["56 days", "56days"],
  ["0", "0"],
  ["-5", "-5"],
  ["90% (2023/24)", "90%"],
  ["90% (2026/27 target)", "90%"],
  ["2026/27: 90%", "90%"],
  ["90% 2026/27", "90%"],
  ["90% (statutory)", "90%"],
  ["Trend only", "tracking"],
  ["Trend", "tracking"],
  ["Track", "tracking"],
  ["Track only", "tracking"],
  ["Monitor", "tracking"],
  ["Monitoring", "tracking"],
  ["Upward trend", "unreadable"],
  ["On track", "unreadable"],
  ["Above national average (72%)", "72% higher strictly"],
  ["National average (72%)", "72%"],
  ["95% (from October)", "unreadable"],
  ["95% (Q3 onwards)", "unreadable"],
  ["98% (Annual target)", "98%/year"],
  ["1,000 per year", "1000/year"],
  ["25% (100% annual target)", "25% 100%/year"],
  ["252 (21 per month)", "252/year 21/month"],
  ["Year-end target: 564 Monthly target: 47", "564/year 47/month"],
  ["No target - tracking indicator only", "tracking"],
  ["Tracking", "tracking"],
  ["N/A - Tracking", "tracking"],
  ["N/A - monitoring levels of demand", "tracking"],
  ["No target set for 2023/24", "tracking"],
  ["Target under review", "under-review"],
  ["TBD", "under-review"],
  ["TBC", "under-review"],
  ["P1 and P2 97.5% P3 and P4 90%", "several"],
  ["95% / 90%", "several"],
  ["Max. 2.0%", "2% lower"],
  ["100%+", "100% higher"],
  ["≤ 5", "5 lower"],
  [">= 90%", "90% higher"],
  ["90% or above", "90% higher"],
  ["< 5", "5 lower strictly"],
  ["85% - 90%", "85 to 90%"],
  ["85 - 90%", "85 to 90%"],
  ["90% in 2023/24", "90%"],
  ["90% by March 2025", "90%/year"],
  ["90% by 31 March 2025", "90%/year"],
  ["8 weeks (56 days)", "8weeks"],
  ["8 weeks (50 days)", "several"],
  ["20 per 1,000", "20per 1,000"],
  ["Increase by 3% in 2023/24", "unreadable"],
  ["90% +/- 5%", "unreadable"],
  ["40 ± 2", "unreadable"],
  ["90% green", "90%"],
  ["Green: 90% or above", "90% higher"],
  ["90% amber", "unreadable"],
  ["Maintain 90%", "90%"],
  ["Maintain at 90%", "90%"],
  ["Maintain above 90%", "90% higher strictly"],
  ["Maintain within 5%", "unreadable"],
  ["Improve to 90%", "90%"],
  ["Improve 5%", "unreadable"],
  ["Reduce to 40", "40 lower"],
  ["Reduce by 5%", "unreadable"],
  ["Reduce 5%", "unreadable"],
  ["Reduce from 60 to 40", "several"],
  ["Increase to 95%", "95% higher"],
  ["within 20 days", "20days lower"],
  ["within 2 weeks", "2weeks lower"],
  ["within 5%", "unreadable"],
  ["within 20", "unreadable"],
  ["Under 10", "10 lower strictly"],
  ["no more than 12", "12 lower"],
  ["At least 95%", "95% higher"],
  ["95% min", "95% higher"],
  ["40 (by year end)", "40/year"],
  ["40 by the end of the year", "40/year"],
  ["Data only", "tracking"],
  ["Monitor only", "tracking"],
  ["Baseline year", "under-review"],
  ["To be baselined", "under-review"],
  ["Establish baseline", "under-review"],
  ["", "missing"],
  ["-", "missing"],
  ["Tracking 90%", "unreadable"],
  ["improve on last year", "unreadable"],
  ["12,5", "unreadable"],
  ["#REF!", "unreadable"],
  [{ text: "09-Dec", value: 45269, format: "dd-mmm" }, "unreadable"],
])("target %j is %s", (cell, expected) => {
  expect(brief(readTarget(shown(cell)))).toBe(expected);
});

test("a sheet without a target column has no target", () => {
  expect(readTarget(null)).toEqual({ kind: "missing" });
});

test.each<[string, string]>([
  ["Higher is better", "higher"],
  ["Aim to maximise", "higher"],
  ["Lower is better", "lower"],
  ["Good to be low", "lower"],
  ["Higher is good/Lower is bad", "higher"],
  ["Low is good, high is bad", "lower"],
  ["High = good; low = poor", "higher"],
  ["Higher is good/Lower is good", "unreadable"],
  ["High/Low is good", "unreadable"],
  ["Higher=better", "higher"],
  ["↑ is good", "higher"],
  ["Bigger is Better (BIB)", "higher"],
  ["Smaller is Better (SIB)", "lower"],
  // An upper limit, or the higher the better; a way of the number, or of the performance.
  ["Upper", "unreadable"],
  ["Positive", "unreadable"],
  ["Negative", "unreadable"],
  ["+ve", "unreadable"],
  ["No polarity", "none"],
  ["N/A", "none"],
  ["N/A - Tracking", "none"],
  ["Monitoring only", "none"],
  ["N/A (monitor)", "none"],
  ["Neutral", "none"],
  ["18 - 22", "range"],
  ["Between 80% and 90%", "range"],
  ["Goldilocks", "range-of-target"],
  ["Best within range", "range-of-target"],
  ["Within the range is best", "range-of-target"],
  ["In range", "range-of-target"],
  ["Between", "range-of-target"],
  ["Closest to target", "at-target"],
  ...[
    "↑",
    "▲",
    "⬆",
    "⬆️",
    "H",
    "+",
    "High (good)",
    "Up is good",
    "Bigger is better",
    "Maximise",
    "Low is bad",
  ].map((cell): [string, string] => [cell, "higher"]),
  ...["↓", "▼", "⬇", "L", "Down is good", "Smaller is better", "Minimise", "↓ good", "Lower = better"].map(
    (cell): [string, string] => [cell, "lower"],
  ),
  ...["+/-", "↑ ↓", "↔", "↑ Lower is better", "good", "?"].map((cell): [string, string] => [
    cell,
    "unreadable",
  ]),
  ["", "missing"],
  ["-", "missing"],
  ["TBC", "missing"],
  ["ask Jo", "unreadable"],
  ["higher or lower", "unreadable"],
])("polarity %j is %s", (cell, expected) => {
  expect(readPolarity(shown(cell)).kind).toBe(expected);
});

describe("targets by period in one cell", () => {
  const inMonth = (target: string, spec: Partial<RowSpec> = {}): string => {
    const evaluation = evaluateOne({
      figures: { "June 2023/24": "88%", "July 2023/24": "88%" },
      target,
      tolerance: "No tolerance",
      ...spec,
    });
    return [evaluation.status, evaluation.targetUsed ?? "-", codes(evaluation)].join(" ").trim();
  };
  const running = (target: string, spec: Partial<RowSpec> = {}): string =>
    inMonth(target, {
      figures: { "Quarter 1 23-24": "28.9%", "Quarter 2 23-24": "55.8%" },
      tolerance: "5%",
      declared: { cumulative: true },
      ...spec,
    });
  test.each([
    ["a quarter's, in a month of it", inMonth("90% Q1, 85% Q2"), "green 85%"],
    ["with words between", inMonth("Q1: 90%; target for Q2: 85%"), "green 85%"],
    ["with nothing between but the quarters", inMonth("Q1 90% Q2 85% Q3 88% Q4 90%"), "green 85%"],
    ["quarters in full", inMonth("Quarter 1 90% Quarter 2 85%"), "green 85%"],
    ["one quarter twice", inMonth("Q2 90% Q2 85%"), "needs-attention - target-unreadable!"],
    ["parts that are no quarters", inMonth("P1 90% P2 85%"), "needs-attention - several-targets!"],
    ["last year's beside this one's", inMonth("90% (2022/23: 85%)"), "red 90%"],
    ["this year's among the years'", inMonth("85% 2022/23, 90% 2023/24"), "red 90%"],
    ["none of them for July", inMonth("90% Q3, 85% Q4"), "needs-attention - several-targets!"],
    ["one quarter's, in it", inMonth("Q2: 85%"), "green 85%"],
    ["written behind", inMonth("85% Q2"), "green 85%"],
    ["one month's", inMonth("July target 85%"), "green 85%"],
    ["one quarter's, in another", inMonth("Q1: 85%"), "needs-attention - several-targets!"],
    ["another year's", inMonth("Q2 2022/23: 85%"), "needs-attention - several-targets!"],
    ["what may be a day", inMonth("15 July"), "needs-attention - target-unreadable!"],
    [
      "a number that is marked as a target",
      inMonth("July: 15", { figures: { "June 2023/24": "14", "July 2023/24": "16" } }),
      "green 15",
    ],
    ["kept to another quarter", inMonth("95% (Q4 only)"), "tracking -"],
    ["kept to this quarter", inMonth("95% (Q2 only)"), "red 95%"],
    ["measured in another quarter", inMonth("95% (annual, measured in Q4)"), "tracking -"],
    [
      "another quarter, not said to be the only one",
      inMonth("95% (Q4)"),
      "needs-attention - several-targets!",
    ],
    [
      "a quarter's sum beside a month's count",
      inMonth("20 Q1, 25 Q2", { figures: { "June 2023/24": "7", "July 2023/24": "9" } }),
      "needs-attention - target-period-differs!",
    ],
    [
      "a running figure",
      inMonth("20 Q1, 25 Q2", {
        figures: { "Quarter 1 23-24": "7", "Quarter 2 23-24": "22" },
        declared: { cumulative: true },
      }),
      "needs-attention - several-targets!",
    ],
    ["a running share", running("Q2: 56%"), "amber 56%"],
    ["a share by the quarter's profile", running("56.0% (Q2 profile)"), "amber 56%"],
    ["a running share, by quarters", running("Q1: 29%, Q2: 56%"), "amber 56%"],
    [
      "a running share that may be the quarter's alone",
      running("Q2: 25%"),
      "needs-attention - several-targets!",
    ],
    [
      "a running share, in a month of the quarter",
      running("Q2: 56%", { figures: { "June 2023/24": "28.9%", "July 2023/24": "38%" } }),
      "needs-attention - several-targets!",
    ],
    ["in the first quarter", running("Q1: 25%", { figures: { "Quarter 1 23-24": "26%" } }), "green 25%"],
    [
      "a quarter's sum beside the quarter's count",
      inMonth("20 Q1, 25 Q2", { figures: { "Quarter 1 23-24": "21", "Quarter 2 23-24": "22" } }),
      "red 25",
    ],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });

  test("a running share is held against what was due before, too", () => {
    const { travel, explanation } = evaluateOne({
      figures: { "Quarter 1 23-24": "28.9%", "Quarter 2 23-24": "55.8%" },
      target: "Q1: 29%, Q2: 56%",
      declared: { cumulative: true },
    });
    expect([travel?.mark, explanation.includes("99.66% of the target to date then, 99.64% now")]).toEqual([
      "↓ A",
      true,
    ]);
  });

  test("the sentence names the period that there is no target for", () => {
    const { explanation } = evaluateOne({ figures: { "Quarter 3 23-24": "83.9%" }, target: "Q2: 56%" });
    expect(explanation).toContain(
      "N1 says “Q2: 56%”, which gives no certain target for Quarter 3 2023-24. Enter the target for that period.",
    );
  });

  test("the sentence says in which quarter there is a target", () => {
    const { explanation } = evaluateOne({
      figures: { "June 2023/24": "88%", "July 2023/24": "88%" },
      target: "95% (Q4 only)",
    });
    expect(explanation).toContain("the target applies in quarter 4 only");
  });
});

test.each([
  ["3 in 4", "green"],
  ["3 in 4 residents", "green"],
  ["At least 3 in 4 residents", "needs-attention target-contradicts-polarity!"],
  ["At least 75%", "needs-attention target-contradicts-polarity!"],
  ["75% or 80%", "needs-attention several-targets!"],
])("%s beside “Closest to target” is %s", (target, expected) => {
  const evaluation = evaluateOne({
    figures: { "June 2023/24": "74%", "July 2023/24": "75%" },
    target,
    polarity: "Closest to target",
  });
  expect([evaluation.status, codes(evaluation)].join(" ").trim()).toBe(expected);
});

describe("a target that the row's figures bear out", () => {
  const against = (target: string, figure: string, before: string): string => {
    const evaluation = evaluateOne({
      figures: { "June 2023/24": before, "July 2023/24": figure },
      target,
      tolerance: "No tolerance",
    });
    return [evaluation.status, evaluation.targetUsed ?? "-", codes(evaluation)].join(" ").trim();
  };
  test.each([
    ["cases among percentages", against("9 out of 10", "88%", "91%"), "red 90%"],
    ["a share in words", against("9 in 10", "88%", "91%"), "red 90%"],
    ["at least such a share", against("At least 9 in 10", "90%", "91%"), "green 90%"],
    [
      "at most such a share",
      against("No more than 1 in 10", "9%", "8%"),
      "needs-attention - target-contradicts-polarity!",
    ],
    ["a year after “in”", against("9 in 24", "88%", "91%"), "needs-attention - several-targets!"],
    ["a share in words among counts", against("9 in 10", "8", "9"), "needs-attention - target-unreadable!"],
    ["cases among counts", against("9 out of 10", "8", "9"), "needs-attention - target-unreadable!"],
    ["… with other numbers", against("At least 3 in 4", "8", "9"), "needs-attention - target-unreadable!"],
    ["… among percentages", against("At least 3 in 4", "74%", "91%"), "red 75%"],
    ["… of whom", against("At least 3 in 4 residents", "74%", "91%"), "red 75%"],
    ["… of whom, in more words", against("3 in 4 residents satisfied", "74%", "91%"), "red 75%"],
    ["… of those", against("3 out of 4 of those asked", "74%", "91%"), "red 75%"],
    ["… named a target", against("Target: at least 3 in 4 tenants", "76%", "91%"), "green 75%"],
    [
      "… of whom, among counts",
      against("3 in 4 residents", "8", "9"),
      "needs-attention - target-unreadable!",
    ],
    ["a time", against("3 in 4 weeks", "74%", "91%"), "needs-attention - several-targets!"],
    ["a time after it", against("9 in 10 in each month", "74%", "91%"), "needs-attention - several-targets!"],
    ["a period after it", against("9 in 10 a month", "74%", "91%"), "needs-attention - several-targets!"],
    ["a month after it", against("9 in 10 April", "74%", "91%"), "needs-attention - several-targets!"],
    [
      "more than one",
      against("3 in 4 men and 4 in 5 women", "74%", "91%"),
      "needs-attention - several-targets!",
    ],
    ["a share that is not exact", against("2 in 3", "66.7%", "91%"), "green 66.67%"],
    ["… and a little short of it", against("2 out of 3", "66.6%", "91%"), "red 66.67%"],
    ["in every", against("3 in every 4", "76%", "91%"), "green 75%"],
    ["out of every", against("8 out of every 10", "76%", "91%"), "red 80%"],
    ["a share within a time, among percentages", against("90% within 5 days", "88%", "91%"), "red 90%"],
    ["… of what", against("80% of calls answered within 20 seconds", "88%", "79%"), "green 80%"],
    ["… among days", against("90% within 5 days", "4 days", "6 days"), "needs-attention - several-targets!"],
    ["digits in two groups, of their size", against("1 450", "1,460", "1,400"), "green 1,450"],
    [
      "digits in two groups, of another size",
      against("1 450", "12", "14"),
      "needs-attention - target-unreadable!",
    ],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

test("cases alone are their percentage in every month, once the officer has said so", () => {
  const row = {
    ...rowOf({ figures: { "June 2023/24": "85 out of 99", "July 2023/24": "94 out of 99" }, target: "95%" }),
  };
  const [asked, taken] = evaluateSheet(
    [row, { ...row, declared: { casesAsShare: true } }],
    DEFAULT_SETTINGS,
  ).evaluations.map(({ status, travel }) => `${status} ${travel?.mark ?? "-"}`);
  expect([asked, taken]).toEqual(["needs-attention -", "amber ↑ G"]);
});
