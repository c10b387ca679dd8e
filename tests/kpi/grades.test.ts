import { codes, evaluateOne } from "./rowBuilder";

const judged = (before: string, now: string, target: string): string => {
  const evaluation = evaluateOne({ figures: { "Q1 2023/24": before, "Q2 2023/24": now }, target });
  return `${evaluation.status} ${codes(evaluation)}`.trim();
};

test.each([
  ["beside a target that is a grade", "Good", "Outstanding", "Good"],
  ["whatever stands in the column before", "", "Outstanding", "At least Good"],
  ["beside an earlier grade", "Requires improvement", "Outstanding", ""],
  ["held to itself", "Outstanding", "Outstanding", "Outstanding"],
])("“Outstanding” %s is a grade, and asked about as “Good” is", (_name, before, now, target) => {
  expect(judged(before, now, target)).toMatch(/^needs-attention unreadable!/);
  expect(judged(before, "Good", target)).toMatch(/^needs-attention unreadable!/);
});

test("“Outstanding” beside figures is a figure that is still owed", () => {
  expect(judged("91%", "Outstanding", "90%")).toBe("data-missing");
  expect(judged("91%", "Outstanding – with the contractor", "90%")).toBe("data-missing");
  expect(judged("Outstanding", "91%", "90%")).toBe("green");
});
