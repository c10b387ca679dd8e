import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import type { Evaluation } from "../../src/kpi/evaluation";
import { rowOf, type RowSpec } from "./rowBuilder";

/** A row whose July cell tells one side only, beside one that makes July the reporting period. */
function judged(july: string, june: string, spec: Omit<RowSpec, "figures"> = {}): Evaluation {
  const other = rowOf({ figures: { "June 2023/24": "90%", "July 2023/24": "91%" } });
  const row = rowOf({ ...spec, figures: { "June 2023/24": june, "July 2023/24": july } });
  const evaluation = evaluateSheet([other, row], DEFAULT_SETTINGS).evaluations[1];
  if (evaluation === undefined) throw new Error("no evaluation");
  return evaluation;
}

const LOW = { polarity: "Lower is better" } as const;

test.each<[string, string, Omit<RowSpec, "figures">, string, string | null]>([
  // The whole side has the status, and the figure before is bettered for certain.
  [">90%", "90%", { target: "90%" }, "green", "↑ G"],
  ["at least 95%", "80%", { target: "90%" }, "green", "↑ G"],
  ["<5", "6", { target: "10", ...LOW }, "green", "↓ G"],
  ["fewer than 5", "5", { target: "5", ...LOW }, "green", "↓ G"],
  // How far it has moved is not known, or which way.
  ["<80%", "95%", { target: "90%" }, "red", null],
  [">90%", "40%", { target: "50%", ...LOW }, "red", null],
  ["<5", "3", { target: "10", ...LOW }, "green", null],
  ["90% or more", "90%", { target: "90%" }, "green", null],
  ["<5", "<5", { target: "10", ...LOW }, "green", null],
  // The side has more than one status.
  [">85%", "80%", { target: "90%" }, "needs-attention", null],
  ["<90%", "95%", { target: "90%" }, "needs-attention", null],
  ["<5", "6", { target: "3", ...LOW }, "needs-attention", null],
  // A figure there may be of another unit, or too far from the best value either way.
  ["<5", "6%", { target: "10%", ...LOW }, "needs-attention", null],
  ["<5", "6", { target: "10", polarity: "Closest to target" }, "needs-attention", null],
  ["max 5", "6", { target: "10", ...LOW }, "needs-attention", null],
  ["<5", "6", { target: "Tracking", ...LOW }, "tracking", null],
])("%j after %j, %j: %s %s", (july, june, spec, status, mark) => {
  const evaluation = judged(july, june, spec);
  expect([evaluation.status, evaluation.travel?.mark ?? null]).toEqual([status, mark]);
});

test("the sentence shows what the cell shows and says that the side is enough", () => {
  expect(judged(">90%", "90%", { target: "90%" }).explanation).toBe(
    "Green: “>90%” in July 2023 against a target of 90%; the status is the same for any such figure. Better than June 2023 (90%).",
  );
  expect(judged("<80%", "95%", { target: "90%" })).toMatchObject({
    explanation:
      "Red: “<80%” in July 2023 against a target of 90%; the status is the same for any such figure. No arrow: “<80%” does not say how far the figure has moved.",
    warning: "Outside tolerance: “<80%”",
  });
});

test("there is no figure to compare the next one with", () => {
  expect(judged(">90%", "90%", { target: "90%" }).current).toMatchObject({ text: ">90%", value: null });
});
