import { readPolarity } from "../../src/kpi/polarity/polarity";
import { codes, evaluateOne, shown } from "./rowBuilder";

test.each([
  "Nearer to zero",
  "Nearest to 0",
  "Closer to target",
  "Closest to target",
  "Closest to zero",
  "As close to target as possible",
  "Zero is best",
  "Best at target",
  "Target is best",
])("%s says that the target is best", (text) => {
  expect(readPolarity(shown(text)).kind).toBe("at-target");
});

test("nearer to zero beside a target of nought is judged on either side of it", () => {
  const at = (figure: string) =>
    evaluateOne({
      figures: { "May 2026": "-120", "June 2026": figure },
      polarity: "Nearer to zero",
      target: "0",
      tolerance: "± 100",
    });
  expect([at("0").status, at("85").status, at("-85").status, at("130").status, at("-130").status]).toEqual([
    "green",
    "amber",
    "amber",
    "red",
    "red",
  ]);
});

test("beside another target it is asked which is best", () => {
  const asked = evaluateOne({ figures: { "June 2026": "85" }, polarity: "Nearer to zero", target: "50" });
  expect([asked.status, codes(asked)]).toEqual(["needs-attention", "polarity-unreadable!"]);
});
