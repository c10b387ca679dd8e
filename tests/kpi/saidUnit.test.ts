import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { codes, rowOf } from "./rowBuilder";

/** Status, arrow and queries of a row whose sheet says that it is one of percentages; higher is better. */
function judged(june: string, july: string, target: string): string {
  const row = rowOf({ figures: { "June 2023/24": june, "July 2023/24": july }, target, tolerance: "" });
  const [evaluation] = evaluateSheet([{ ...row, inPercent: true }], DEFAULT_SETTINGS).evaluations;
  if (evaluation === undefined) throw new Error("One row gives one evaluation.");
  return `${evaluation.status} ${evaluation.travel?.mark ?? "-"} ${codes(evaluation)}`.trim();
}

describe("a row whose unit is said to be a percentage", () => {
  test.each<[string, string, string, string, string]>([
    ["bare figures are in points", "91", "88", "90%", "amber ↓ A"],
    ["beside one with its sign", "91%", "88", "90%", "amber ↓ A"],
    ["also beyond 100", "98", "120", "90%", "green ↑ G"],
    ["beside a bare target all compare as they stand", "91", "88", "90", "amber ↓ A"],
    ["a share of 1 is asked about as anywhere", "91%", "0.88", "90%", "amber ↓ A unit-differs"],
    ["what may be a share or points is asked about", "98%", "1.05", "95%", "red ↓ R unit-differs"],
    ["a count by its word stays one", "91%", "88 cases", "90%", "needs-attention - unit-differs!"],
  ])("%s", (_name, june, july, target, expected) => {
    expect(judged(june, july, target)).toBe(expected);
  });
});
