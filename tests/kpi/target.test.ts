import { readPolarity } from "../../src/kpi/polarity/polarity";
import { readTarget, type Target } from "../../src/kpi/target/target";
import { shown, type Cell } from "./rowBuilder";

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
  ["90% (statutory)", "90%"],
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
  ["No polarity", "none"],
  ["N/A", "none"],
  ["N/A - Tracking", "none"],
  ["Neutral", "none"],
  ["18 - 22", "range"],
  ["Between 80% and 90%", "range"],
  ["Goldilocks", "range-of-target"],
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
