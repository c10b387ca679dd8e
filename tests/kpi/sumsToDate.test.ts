import { evaluateOne, type RowSpec } from "./rowBuilder";

/** The status of a row of three quarters with the year to date beside them, and what is asked. */
function judged(
  spec: Partial<RowSpec>,
  first: string,
  second: string,
  third: string,
  toDate: string,
): string {
  const { status, queries } = evaluateOne({
    ...spec,
    figures: {
      "Q1 2023/24": first,
      "Q2 2023/24": second,
      "Q3 2023/24": third,
      "Year to date 2023/24": toDate,
    },
  });
  const asked = queries.filter(({ blocking }) => blocking).map(({ code }) => code);
  return [status, ...asked].join(" ");
}

const TURNOVER = { description: "Staff turnover", polarity: "Lower is better", target: "8%" } as const;
const COLLECTED = { description: "Council tax collected", target: "98%" } as const;
const ASKED = "needs-attention target-to-date-unknown";

test.each([
  ["the year to date is the sum of its quarters", TURNOVER, ["3.0%", "2.9%", "3.1%", "9.0%"], ASKED],
  ["but for rounding", TURNOVER, ["3%", "3%", "3%", "10%"], ASKED],
  ["higher is better", COLLECTED, ["29%", "28%", "28%", "85%"], ASKED],
  [
    "days in a unit of time",
    { ...TURNOVER, target: "8 days" },
    ["2.1 days", "2.3 days", "2.5 days", "6.9 days"],
    ASKED,
  ],
  [
    "headed as the year's",
    { ...TURNOVER, targetPeriodKind: "year" },
    ["3.0%", "2.9%", "3.1%", "9.0%"],
    ASKED,
  ],
  [
    "a limit that the quarter alone has overrun",
    { ...TURNOVER, target: "2%" },
    ["3.0%", "2.9%", "3.1%", "9.0%"],
    "red",
  ],
  [
    "a target for each quarter by its size",
    { ...TURNOVER, target: "3.2%" },
    ["3.0%", "2.9%", "3.1%", "9.0%"],
    "green",
  ],
] as const)(
  "what adds up is not held to a target that may be the year's: %s",
  (_name, spec, figures, expected) => {
    expect(judged(spec, ...(figures as unknown as [string, string, string, string]))).toBe(expected);
  },
);

test.each([
  ["a rate", { target: "50%" }, ["51%", "50%", "49%", "50%"], "amber"],
  ["a small rate in whole percent", TURNOVER, ["1%", "1%", "1%", "1%"], "green"],
  ["one that may be either", TURNOVER, ["1%", "1%", "1%", "2%"], "green"],
  ["no year to date", TURNOVER, ["3.0%", "2.9%", "3.1%", ""], "green"],
] as const)("a level stays one: %s", (_name, spec, figures, expected) => {
  expect(judged(spec, ...(figures as unknown as [string, string, string, string]))).toBe(expected);
});

test("who said that it does not run up has said that the target is for each quarter", () => {
  const spec = { ...TURNOVER, declared: { cumulative: false } };
  expect(judged(spec, "3.0%", "2.9%", "3.1%", "9.0%")).toBe("green");
});
