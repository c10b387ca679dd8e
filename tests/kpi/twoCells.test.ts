import { evaluateOne, type RowSpec } from "./rowBuilder";

const FIGURES = { "June 2024": "71%", "July 2024": "80%" };

test.each<[string, Omit<RowSpec, "figures">, string]>([
  [
    "a target against the polarity",
    { target: "<75%", polarity: "Higher is better" },
    "N1 says “<75%”, which contradicts the polarity, “Higher is better” in M1. Correct the target or the polarity.",
  ],
  [
    "a range against the polarity",
    { target: "75% - 90%", polarity: "Higher is better" },
    "N1 says “75% - 90%”, a range, and the polarity, “Higher is better” in M1, says that one way is better.",
  ],
  [
    "a target that the reading just meets",
    { target: "more than 80%", tolerance: "" },
    "N1 says “more than 80%”, and the reading, “80%” in P2, is exactly that value.",
  ],
  [
    "a target beside no polarity",
    { target: "90%", polarity: "Neutral" },
    "M1 says “Neutral”, but there is a target, “90%” in N1.",
  ],
])("%s: both cells are named", (_what, spec, sentence) => {
  expect(evaluateOne({ figures: FIGURES, ...spec }).explanation).toContain(sentence);
});

test("a target beside the figure names the row’s own", () => {
  const { explanation } = evaluateOne({ figures: { "July 2024": "92.5% (target 95%)" }, target: "90%" });
  expect(explanation).toContain("which names a different target from the row’s own, “90%” in N1.");
});
