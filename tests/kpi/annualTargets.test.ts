import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { codes, rowOf, type RowSpec } from "./rowBuilder";

/** Status, arrow and queries of a row whose target stands under a heading for the year. */
function underAnnual(spec: RowSpec): string {
  const [evaluation] = evaluateSheet(
    [{ ...rowOf(spec), targetPeriodKind: "year" }],
    DEFAULT_SETTINGS,
  ).evaluations;
  if (evaluation === undefined) throw new Error("One row gives one evaluation.");
  return [evaluation.status, evaluation.travel?.mark ?? "no arrow", codes(evaluation)].join(" ").trim();
}

function plain(spec: RowSpec): string {
  const [evaluation] = evaluateSheet([rowOf(spec)], DEFAULT_SETTINGS).evaluations;
  if (evaluation === undefined) throw new Error("One row gives one evaluation.");
  return [evaluation.status, evaluation.travel?.mark ?? "no arrow", codes(evaluation)].join(" ").trim();
}

const MONTHS = { "May 2023/24": "45", "June 2023/24": "58", "July 2023/24": "60" };
const ASKED = "needs-attention no arrow target-to-date-unknown!";

test.each([
  ["a month's count", underAnnual({ figures: MONTHS, target: "600" }), ASKED],
  ["the same, said in the cell", plain({ figures: MONTHS, target: "600 (annual target)" }), ASKED],
  ["the same, by the year beside it", plain({ figures: MONTHS, target: "600 in 2023/24" }), ASKED],
  [
    "a target whose period nothing names, come to in a year of such months",
    plain({ figures: MONTHS, target: "600" }),
    ASKED,
  ],
  [
    "days lost beside a year's target under a plain heading",
    plain({
      description: "Staff sickness days per FTE",
      figures: { "May 2023/24": "0.7", "June 2023/24": "0.6", "July 2023/24": "0.7" },
      target: "8",
      polarity: "Lower is better",
    }).replace(/^(\S+) .*(target\S+)$/, "$1 $2"),
    "needs-attention target-to-date-unknown!",
  ],
  ["a target for each month", plain({ figures: MONTHS, target: "60" }), "green ↑ G"],
  [
    "one month alone proves nothing",
    plain({ figures: { "July 2023/24": "50" }, target: "600" }),
    "red no arrow",
  ],
  [
    "a percentage is held in any month",
    underAnnual({ figures: { "June 2023/24": "90%", "July 2023/24": "91%" } }),
    "green ↑ G",
  ],
  [
    "an average too",
    underAnnual({
      description: "Average days to let a home",
      figures: { "July 2023/24": "21" },
      target: "60",
      polarity: "Lower is better",
    }),
    "green no arrow",
  ],
  [
    "days lost, with their unit",
    underAnnual({
      description: "Working days lost per FTE",
      figures: { "July 2023/24": "0.7 days" },
      target: "8 days",
      polarity: "Lower is better",
    }),
    "needs-attention no arrow target-to-date-unknown!",
  ],
  [
    "tonnes",
    underAnnual({
      description: "Waste collected",
      figures: { "July 2023/24": "320 tonnes" },
      target: "4,000 tonnes",
    }),
    "needs-attention no arrow target-to-date-unknown!",
  ],
  [
    "hours of training",
    underAnnual({
      description: "Training hours",
      figures: { "July 2023/24": "20 hours" },
      target: "400 hours",
    }),
    "needs-attention no arrow target-to-date-unknown!",
  ],
  [
    "but not how long something takes",
    underAnnual({
      description: "Days to let a home",
      figures: { "July 2023/24": "12 days" },
      target: "60 days",
      polarity: "Lower is better",
    }),
    "green no arrow",
  ],
  [
    "but not days lost a head",
    underAnnual({
      description: "Average days lost per employee",
      figures: { "July 2023/24": "0.7" },
      target: "8",
      polarity: "Lower is better",
    }),
    "needs-attention no arrow target-to-date-unknown!",
  ],
  [
    "figures that stay near the target are a level",
    underAnnual({
      figures: { "Quarter 1 2023/24": "28", "Quarter 2 2023/24": "26" },
      target: "25",
      polarity: "Lower is better",
    }),
    "amber ↓ G",
  ],
  [
    "near it only at the end of the year, they may run up to it",
    underAnnual({ figures: { "January 2023/24": "490", "February 2023/24": "560" }, target: "600" }),
    ASKED,
  ],
  ["the year's own figure", underAnnual({ figures: { "2022/23": "590" }, target: "600" }), "amber no arrow"],
])("%s", (_name, got, expected) => {
  expect(got).toBe(expected);
});

describe("nothing in a year is nothing at any time of it", () => {
  const never = { description: "Never events", target: "0", polarity: "Lower is better" };
  test.each([
    ["none", { "Quarter 1 2023/24": "0", "Quarter 2 2023/24": "0" }, "green →"],
    [
      "one in between",
      { "Quarter 1 2023/24": "0", "Quarter 2 2023/24": "1", "Quarter 3 2023/24": "0" },
      "green ↓ G",
    ],
    ["one now", { "Quarter 1 2023/24": "0", "Quarter 2 2023/24": "1" }, "red ↑ R"],
  ])("%s", (_name, figures, expected) => {
    expect(underAnnual({ ...never, figures })).toBe(expected);
  });

  test("of figures that run up as well, without a share of it", () => {
    const running = { ...never, description: "Never events (cumulative)" };
    const figures = { "Quarter 1 2023/24": "0", "Quarter 2 2023/24": "0" };
    expect(underAnnual({ ...running, figures })).toBe("green no arrow");
  });

  test("one in a year is asked about all the same", () => {
    const figures = { "Quarter 1 2023/24": "0", "Quarter 2 2023/24": "0" };
    expect(underAnnual({ ...never, target: "1", figures })).toContain("target-to-date-unknown!");
  });
});

describe("a name that says the figures run up from April", () => {
  const figures = { "June 2023/24": "150", "July 2023/24": "201" };
  test.each([
    ["Homes delivered (cumulative YTD)", "600", "needs-attention no arrow target-to-date-unknown!"],
    ["Homes delivered, running total", "600", "needs-attention no arrow target-to-date-unknown!"],
    ["Homes delivered (cumulative)", "600 (50 per month)", "green ↑ G"],
    ["Homes delivered (non-cumulative)", "180", "green ↑ G"],
    ["Homes delivered", "180", "green ↑ G"],
  ])("%s against %s", (description, target, expected) => {
    expect(plain({ description, figures, target })).toBe(expected);
  });

  test("so does a declaration", () => {
    expect(plain({ declared: { cumulative: true }, figures, target: "600" })).toBe(
      "needs-attention no arrow target-to-date-unknown!",
    );
  });
});

describe("a year's target of a row whose polarity is blank", () => {
  const collected = (figure: string, target = "97% by year end"): string => {
    const figures = { "June 2023/24": "25%", "July 2023/24": figure };
    return plain({ description: "Tax collected (cumulative)", figures, target, polarity: null });
  };

  test("both questions are asked at once", () =>
    expect(collected("33%")).toBe("needs-attention no arrow polarity-missing! target-to-date-unknown!"));
  test("the one alone where the figure is beyond the target already", () =>
    expect(collected("98%")).toBe("needs-attention no arrow polarity-missing!"));
  test("the one alone where what is due by now is said", () =>
    expect(collected("33%", "35% to date")).toBe("needs-attention no arrow polarity-missing!"));
});
