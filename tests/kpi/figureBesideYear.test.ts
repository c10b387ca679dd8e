import { codes, evaluateOne } from "./rowBuilder";

/** Status, arrow and queries of homes that run up, in a month. */
function homes(month: string, figure: string, target: string): string {
  const evaluation = evaluateOne({
    description: "Affordable homes delivered, cumulative",
    figures: { [`${month} 2026/27`]: figure },
    target,
    tolerance: "10%",
  });
  return [evaluation.status, evaluation.targetUsed ?? "none", codes(evaluation)].join(" ").trim();
}

test.each([
  ["it makes no year's 70, and is not due by October either", "October", "33", "35 (70 for the year)"],
  ["the same in other words", "October", "33", "35 (annual 70)"],
  ["nor is it due by November", "November", "36", "35 (70 annual target)"],
])("a figure beside a year's target that agrees with it in no way is asked about: %s", (_name, ...row) => {
  expect(homes(...row)).toBe("needs-attention none target-to-date-unknown!");
});

test("what is exactly due of the year by now is due by now", () => {
  expect(homes("September", "33", "35 (70 for the year)")).toBe("amber 35");
  expect(homes("June", "26", "25 (100 for the year)")).toBe("green 25");
});

test("a month's part of the year is that", () => {
  expect(homes("October", "33", "6 (72 for the year)")).toBe("red 42");
  expect(homes("October", "33", "72 (6 per month)")).toBe("red 42");
});

test("a year's target that is reached is reached, whatever stands beside it", () => {
  expect(homes("October", "70", "35 (70 for the year)")).toMatch(/^green/);
});

test("by March the year's is due", () => {
  expect(homes("March", "66", "35 (70 for the year)")).toBe("amber 70");
});
