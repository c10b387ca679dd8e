import { codes, evaluateOne } from "./rowBuilder";

function rated(figure: string, target = "90%", heading = "July 2023/24"): string {
  const row = evaluateOne({ figures: { [heading]: figure }, target });
  return [row.status, codes(row)].filter((part) => part !== "").join(" ");
}

test.each([
  ["88% A", "amber"],
  ["91% G", "green"],
  ["88% Amber", "amber"],
  ["84% RED", "red"],
  ["91% see note", "green"],
  ["91% - see the comments", "green"],
  ["91% see note 3", "green"],
  ["84% – 3 late", "red"],
  ["91%, 3 overdue", "green"],
])("%s is its figure", (figure, expected) => {
  expect(rated(figure)).toBe(expected);
});

test.each([
  // Another figure, a range, or words that may say anything of it.
  ...["84% - 3 points", "84% - 91 actual", "84% - 90", "84% - 3 late 2 lost", "91% see Q3", "88% A 90% G"],
  ...["91% see 88%", "88% B"],
])("%s is asked about", (figure) => {
  expect(rated(figure)).toMatch(/^needs-attention /);
});

test("a letter or colour behind a count is no remark: it may be what is counted", () => {
  expect(rated("3 red", "3")).toBe("needs-attention unreadable!");
});

describe("a target by the end of a quarter", () => {
  const ASKED = "needs-attention target-to-date-unknown!";
  test.each([
    ["before it", "Q2 2023/24", "100% by Q4", ASKED],
    ["there already", "Q2 2023/24", "90% by Q4", "green"],
    // As "by March" is: whether the quarter alone is to reach it is not said.
    ["in it", "Q4 2023/24", "100% by Q4", ASKED],
    ["in it, with its year", "Q4 2023/24", "100% by Q4 2023/24", ASKED],
    ["before it, with its year", "Q1 2023/24", "100% by Q3 2023/24", ASKED],
    ["of another quarter, which may be any year's", "Q2 2023/24", "100% by Q2", ASKED],
  ])("%s", (_name, heading, target, expected) => {
    expect(rated("91%", target, heading)).toBe(expected);
  });
});

describe("the figure before, beside the figure", () => {
  const SENTENCE =
    "P2 itself gives 85% as the figure before, and P1 shows 88%, which the arrow goes by: correct the one that is wrong.";
  test.each([
    ["87% (prev 85%)", true],
    ["87% (previous: 85%)", true],
    ["87% (prev 88%)", false],
    // What this figure itself was, until it was revised.
    ["87% (was 85%)", false],
  ])("%s under an earlier 88%%", (figure, isSaid) => {
    const row = evaluateOne({ figures: { "June 2023/24": "88%", "July 2023/24": figure }, target: "90%" });
    expect(row.travel?.mark).toBe("↓ A");
    expect(row.explanation.includes(SENTENCE)).toBe(isSaid);
  });
});
