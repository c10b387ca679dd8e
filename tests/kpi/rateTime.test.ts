import { rateTimeOf, saysRate, type TargetPeriod } from "../../src/kpi/target/rateTime";
import { codes, evaluateOne, type RowSpec } from "./rowBuilder";

/** Status of the newer of two quarters, with the questions and the target in use. */
function quarters(spec: Partial<RowSpec>): string {
  const figures = { "Q1 2026/27": "600", "Q2 2026/27": "640" };
  const evaluation = evaluateOne({ figures, tolerance: "5%", ...spec });
  return [evaluation.status, codes(evaluation), evaluation.targetUsed ?? ""]
    .filter((part) => part !== "")
    .join(" ");
}

describe("a target for each day, week, fortnight, month or year beside figures of quarters", () => {
  test.each([
    ["50 per week", "target-period-differs!"],
    ["50 a week", "target-period-differs!"],
    ["50 each week", "target-period-differs!"],
    ["50 pw", "target-period-differs!"],
    ["50 p.w.", "target-period-differs!"],
    ["50/week", "target-period-differs!"],
    ["50 / wk", "target-period-differs!"],
    ["50 weekly", "target-period-differs!"],
    ["50 visits per week", "target-period-differs!"],
    ["2 per day", "target-period-differs!"],
    ["2 daily", "target-period-differs!"],
    ["2 per working day", "target-period-differs!"],
    ["5 per fortnight", "target-period-differs!"],
    ["20 pcm", "target-period-differs!"],
    ["20 per month", "target-period-differs!"],
    ["4000 p.a.", "target-to-date-unknown!"],
    ["4000/yr", "target-to-date-unknown!"],
    ["4000 pa", "target-to-date-unknown!"],
    ["4000 per annum", "target-to-date-unknown!"],
  ])("“%s” is asked about", (target, asked) => {
    expect(quarters({ target, description: "Referrals handled" })).toBe(`needs-attention ${asked}`);
  });

  test("each month’s own target holds for a month", () => {
    const figures = { "May 2026/27": "9", "June 2026/27": "11" };
    const { status, targetUsed } = evaluateOne({ figures, target: "10 pcm", description: "Permits" });
    expect([status, targetUsed]).toEqual(["green", "10"]);
  });

  test("and a year’s for a year", () => {
    const figures = { "2024/25": "110", "2025/26": "121" };
    expect(evaluateOne({ figures, target: "120 p.a.", description: "Homes built" }).status).toBe("green");
  });

  test("for a figure that runs up as well", () => {
    const declared = { cumulative: true };
    expect(quarters({ target: "50 per week", description: "Referrals", declared })).toBe(
      "needs-attention target-period-differs!",
    );
  });
});

describe("figures that are such rates themselves are held to it", () => {
  const near = { "Q1 2026/27": "52", "Q2 2026/27": "48" };
  test.each<[string, Partial<RowSpec>]>([
    ["by the name", { description: "Visits per week" }],
    ["by the name in a word", { description: "Average weekly visits" }],
    ["by one of the figures", { figures: { "Q1 2026/27": "52 per week", "Q2 2026/27": "48" } }],
    [
      "by the column",
      { figures: { "Q1 2026/27 (weekly average)": "52", "Q2 2026/27 (weekly average)": "48" } },
    ],
    ["as an average near the target", { description: "Average visits" }],
  ])("%s", (_name, spec) => {
    expect(quarters({ figures: near, target: "50 per week", ...spec })).toBe("amber 50 per week");
  });

  test("an average far from it may be another’s", () => {
    const spec = { target: "50 per week", description: "Average visits" };
    expect(quarters(spec)).toBe("needs-attention target-period-differs!");
  });

  test("“within a week” says how long, and not how often", () => {
    const spec = { target: "50 per week", description: "Referrals handled within a week" };
    expect(quarters(spec)).toBe("needs-attention target-period-differs!");
  });

  test("yearly rates as before", () => {
    const figures = { "Q1 2026/27": "12.9", "Q2 2026/27": "12.1" };
    const polarity = "Lower is better";
    const spec = {
      figures,
      polarity,
      target: "12.5 p.a.",
      description: "Days lost per FTE (rolling 12 months)",
    };
    expect(quarters(spec)).toBe("green 12.5 per year");
  });
});

describe("“Weekly target” over a bare figure", () => {
  const headed = { target: "50", targetPeriodKind: "week" } as const;
  test.each<[string, Partial<RowSpec>, string]>([
    ["beside a count", { description: "Visits made" }, "needs-attention target-period-differs!"],
    ["beside weekly visits", { description: "Visits a week" }, "green 50"],
    ["beside a share", { target: "95%", figures: { "Q1 2026/27": "94%", "Q2 2026/27": "96%" } }, "green 95%"],
  ])("%s", (_name, spec, expected) => {
    expect(quarters({ ...headed, ...spec })).toBe(expected);
  });
});

test.each<[string, TargetPeriod | null]>([
  ["visits per week", "week"],
  ["/wk", "week"],
  ["a day", "day"],
  ["fortnightly", "fortnight"],
  ["per year", "year"],
  ["per 1,000", null],
  ["sq m", null],
  ["days", null],
])("“%s” behind a figure", (words, time) => {
  expect(rateTimeOf(words)).toBe(time);
});

test.each<[string, TargetPeriod, boolean]>([
  ["Calls per day", "day", true],
  ["Daily calls", "day", true],
  ["Calls/day", "day", true],
  ["Seen within a day", "day", false],
  ["Same day repairs", "day", false],
  ["Bi-weekly collections missed", "day", false],
  ["Visits pw", "week", true],
])("“%s” for a %s: %s", (name, time, says) => {
  expect(saysRate(name, time)).toBe(says);
});

describe("figures that say how often", () => {
  test.each(["11 per month", "11/month", "11 / mth", "11 p.c.m.", "11pcm"])(
    "“%s” under a month is the month’s figure",
    (now) => {
      const figures = { "May 2026/27": "9", "June 2026/27": now };
      const { status, travel, explanation } = evaluateOne({ figures, target: "10", description: "Permits" });
      expect([status, travel?.mark]).toEqual(["green", "↑ G"]);
      expect(explanation).toContain("Green: 11 in June 2026 against a target of 10");
    },
  );

  test.each(["120/yr", "120 per year"])("“%s” under a year is the year’s", (before) => {
    const figures = { "2024/25": before, "2025/26": "121/yr" };
    const { status, travel } = evaluateOne({ figures, target: "120 p.a.", description: "Homes built" });
    expect([status, travel?.mark]).toEqual(["green", "↑ G"]);
  });

  test.each(["50/week", "50 p.w.", "50 pw", "50 per week"])("“%s” compares with its like", (target) => {
    const figures = { "Q1 2026/27": "52/wk", "Q2 2026/27": "48 p.w." };
    expect(quarters({ figures, target, description: "Referrals" })).toBe("amber 50 per week");
  });

  test.each(["10 per month", "10/month", "10 pcm", "10 a month", "10 monthly"])(
    "“%s” under quarters compares with its like as well",
    (target) => {
      const figures = { "Q1 2026/27": "9 per month", "Q2 2026/27": "11/mth" };
      expect(quarters({ figures, target, description: "Permits" })).toBe("green 10 per month");
    },
  );

  test.each(["9", "27 per quarter"])(
    "and is asked about where one of them, “%s”, is for another time",
    (now) => {
      const figures = { "Q1 2026/27": "9 per month", "Q2 2026/27": now };
      expect(quarters({ figures, target: "10 per month", description: "Permits" })).toMatch(
        /^needs-attention target-period-differs!/,
      );
    },
  );

  test("a bare target of their size is one of theirs, and one far from them may be the quarter’s", () => {
    const figures = { "Q1 2026/27": "9 per month", "Q2 2026/27": "10 per month" };
    expect(quarters({ figures, target: "10", description: "Permits" })).toBe("green 10 per month");
    expect(quarters({ figures, target: "30", description: "Permits" })).toBe("needs-attention unit-differs!");
  });
});
