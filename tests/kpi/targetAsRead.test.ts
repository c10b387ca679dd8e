import { evaluateOne, type RowSpec } from "./rowBuilder";

const FIGURES = { "June 2024": "71", "July 2024": "80" };

test.each<[string, Omit<RowSpec, "figures">, string | null]>([
  ["the tolerance is not certain", { target: "60", tolerance: "20", polarity: "Lower is better" }, "60"],
  ["the polarity is blank", { target: "60", polarity: "" }, "60"],
  ["the polarity is not understood", { target: "60 - 70", polarity: "sideways" }, null],
  [
    "the tolerance of a range is not certain",
    { target: "60 - 70", tolerance: "a bit", polarity: "Within range" },
    "60 to 70",
  ],
  ["the target is not understood", { target: "sixty-ish" }, null],
  ["the target is for a time of its own", { target: "60 (5 per month)", polarity: "" }, null],
])("where %s, the target is %s", (_why, spec, expected) => {
  const { status, targetUsed } = evaluateOne({ figures: FIGURES, ...spec });
  expect([status, targetUsed]).toEqual(["needs-attention", expected]);
});
