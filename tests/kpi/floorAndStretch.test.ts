import { codes, evaluateOne, type RowSpec } from "./rowBuilder";

/** Status by a target that is the floor of amber, with the questions. */
function judged(july: string, spec: Partial<RowSpec>): string {
  const evaluation = evaluateOne({ figures: { "July 2023/24": july }, target: "90%", ...spec });
  return `${evaluation.status} ${codes(evaluation)}`.trim();
}

const BAND = { greenLimit: "95% and above", tolerance: "90% - 94.9%" };
const FLOOR = { greenLimit: "95%", tolerance: "90% - 90%" };
const HIGHER = { greenLimit: "95%", tolerance: "92% - 94.9%" };
const LOWER = { polarity: "Lower is better", target: "20", greenLimit: "<=18", tolerance: "18.1 - 20" };

test.each<[string, Partial<RowSpec>, string]>([
  ["95%", BAND, "green"],
  ["92%", BAND, "amber"],
  ["90%", BAND, "amber"],
  ["89.9%", BAND, "red"],
  ["92%", FLOOR, "amber"],
  ["89.9%", FLOOR, "red"],
  // By the columns 91% is red although the target is reached, and so is 88%.
  ["93%", HIGHER, "amber"],
  ["91%", HIGHER, "red"],
  ["88%", HIGHER, "red"],
  ["18", LOWER, "green"],
  ["19", LOWER, "amber"],
  ["20", LOWER, "amber"],
  ["21", LOWER, "red"],
  // Without a green of its own such a band gives no amber, and is told.
  ["92%", { tolerance: "90% - 94.9%" }, "green tolerance-on-good-side"],
])("%s beside %j is %s", (july, spec, expected) => {
  expect(judged(july, spec)).toBe(expected);
});

test("the sentence tells all three", () => {
  const { explanation } = evaluateOne({ figures: { "July 2023/24": "92%" }, target: "90%", ...BAND });
  expect(explanation).toContain("against a target of 90%; green begins at 95%, amber ends at 90%");
});
