import { readReading } from "../../src/kpi/reading/reading";
import { codes, evaluateOne, shown, type Cell } from "./rowBuilder";

/** What July was read as, its status and queries, with 90% in June against 90% unless given otherwise. */
function july(
  cell: Cell,
  spec: { june?: Cell; target?: string; tolerance?: string; polarity?: string } = {},
): string {
  const evaluation = evaluateOne({
    figures: { "June 2023/24": spec.june ?? "90%", "July 2023/24": cell },
    target: spec.target ?? "90%",
    tolerance: spec.tolerance ?? "",
    polarity: spec.polarity ?? "Higher is better",
  });
  const { current, status } = evaluation;
  return `${String(current?.value ?? null)}${current?.unit ?? ""} ${status} ${codes(evaluation)}`.trim();
}
const LOWER = "Lower is better";

test.each([
  ["a share behind its cases", july("455/500 (91%)"), "91% green"],
  ["a share behind words", july("455 out of 500 (91%)"), "91% green"],
  ["a share behind a count, among percentages", july("455 (91%)"), "91% green"],
  ["a count before a share, among counts", july("455 (91%)", { june: "450", target: "450" }), "455 green"],
  ["a minus in brackets beside figures above 0", july("(91%)"), "null needs-attention brackets-or-minus!"],
  ["beside a figure below 0", july("(12)", { june: "-10", target: "-5" }), "-12 red"],
  [
    "told by the number itself",
    july({ text: "(12)", value: -12, format: "0;(0)" }, { june: "1", target: "5" }),
    "-12 red",
  ],
  [
    "a target of its own that disagrees",
    july("92.5% (target 95%)"),
    "92.5% needs-attention target-disagrees!",
  ],
  ["the same status by both", july("97% (target 95%)"), "97% green target-disagrees"],
  ["a target of its own that agrees", july("92.5% (target: 90%)"), "92.5% green"],
  ["a count among percentages", july("13 cases"), "13 needs-attention unit-differs!"],
  [
    "a rate",
    july("19 per 1,000", { june: "18 per 1,000", target: "20 per 1,000", polarity: LOWER }),
    "19per 1,000 green",
  ],
  [
    "a rate of another base",
    july("19 per 10,000", { june: "18 per 10,000", target: "20 per 1,000", polarity: LOWER }),
    "19per 10,000 needs-attention unit-differs!",
  ],
  [
    "days against hours",
    july("3 days", { june: "1 day", target: "48 hours", polarity: LOWER }),
    "3days red unit-differs",
  ],
])("%s", (_name, got, expected) => {
  expect(got).toBe(expected);
});

test.each([
  "Data available in October 2023",
  "Data due 15/09/23",
  "Data due 15th September",
  "Available Sept",
  "Awaiting DWP",
])("%j is missing data", (text) => {
  expect(readReading(shown(text), null)).toEqual({ kind: "missing", blank: false });
});
