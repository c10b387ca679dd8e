import { codes, evaluateOne } from "./rowBuilder";

const ENROLLED = "Learners enrolled (cumulative from August)";

function enrolled(description: string, target: string) {
  return evaluateOne({
    description,
    figures: { "September 2025": "2,000", "October 2025": "2,900" },
    target,
    polarity: "Higher is better",
  });
}

test("what a month's part comes to by now is not counted from April where the name says another month", () => {
  const evaluation = enrolled(ENROLLED, "1,000 (monthly)");
  expect([evaluation.status, codes(evaluation), evaluation.travel]).toEqual([
    "needs-attention",
    "target-to-date-unknown!",
    null,
  ]);
  expect(evaluation.explanation).not.toContain("× 7");
});

test("a target to date holds as it stands", () => {
  expect(enrolled(ENROLLED, "3,000 to date").status).toBe("amber");
});

test("a name that says April, or no month, is counted from April", () => {
  const sentence = "Target to date: 1,000 × 7 = 7,000.";
  expect(enrolled("Homes built (cumulative)", "1,000 (monthly)").explanation).toContain(sentence);
  expect(enrolled("Homes built (cumulative from April)", "1,000 (monthly)").explanation).toContain(sentence);
});
