import { evaluateOne } from "./rowBuilder";

/** Status and what is said of amber for 1.5% (or another figure) beside a target of 0% (or another). */
function held(tolerance: string, figure = "1.5%", target = "0%", polarity = "Lower is better"): string {
  const { status, explanation } = evaluateOne({
    figures: { "July 2023/24": figure },
    target,
    tolerance,
    polarity,
  });
  return `${status}: ${/; ([^.]*(?:\.\d[^.]*)*)\./.exec(explanation)?.[1] ?? explanation}`;
}

const POINTS = "amber ends at 2% (taken as 2 percentage points, since 2% of 0 is 0)";

describe("a percentage beside a target of 0% is in points, and the sentence says so", () => {
  test.each([
    [held("2%"), `amber: ${POINTS}`],
    [held("2%", "2.1%"), `red: ${POINTS}`],
    [held("within 2%"), `amber: ${POINTS}`],
    [
      held("±2%", "-1.8%", "0%", "Closest to target"),
      "amber: amber ends at -2% and 2% (taken as 2 percentage points, since 2% of 0 is 0)",
    ],
  ])("%s", (got, expected) => expect(got).toBe(expected));
});

test.each([
  [
    "what says that it is a share of the target",
    held("2% of target"),
    "red: there is no amber (2% of 0 is 0)",
  ],
  ["what stands beside a count", held("2%", "3", "0"), "red: there is no amber (2% of 0 is 0)"],
  ["a blank cell", held(""), "red: there is no amber (no tolerance is given, and 5% of 0 is 0)"],
])("%s is not", (_name, got, expected) => expect(got).toBe(expected));
