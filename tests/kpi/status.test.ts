import { evaluateSheet, DEFAULT_SETTINGS } from "../../src/kpi/evaluate";
import type { Evaluation } from "../../src/kpi/evaluation";
import { codes, evaluateOne, rowOf, type Cell, type RowSpec } from "./rowBuilder";

const general = (value: number): Cell => ({ text: String(value), value, format: "General" });

/** Evaluates a July reading beside another row that has one, so that July is the reporting period whatever the cell holds. */
function inJuly(july: Cell, spec: Partial<RowSpec> = {}, june: Cell = "95%"): Evaluation {
  const headings = { "June 2023/24": june, "July 2023/24": july };
  const other = rowOf({ figures: { "June 2023/24": "1", "July 2023/24": "1" } });
  const [evaluation] = evaluateSheet(
    [rowOf({ figures: headings, ...spec }), other],
    DEFAULT_SETTINGS,
  ).evaluations;
  if (evaluation === undefined) throw new Error("Two rows give two evaluations.");
  return evaluation;
}
const brief = (evaluation: Evaluation): string => `${evaluation.status} ${codes(evaluation)}`.trim();

describe("the first status that fits wins", () => {
  test.each<[string, Evaluation, string]>([
    ["tracking before missing data", inJuly("", { target: "Tracking" }), "tracking"],
    ["tracking before an error", inJuly("#DIV/0!", { target: "Tracking" }), "tracking cell-error"],
    [
      "tracking said by the polarity alone",
      inJuly("90%", { target: "", polarity: "N/A - Tracking" }),
      "tracking",
    ],
    ...["Monitor", "Monitoring only", "Tracking", "For information", "N/A – monitor"].map(
      (polarity): [string, Evaluation, string] => [
        `“${polarity}” for polarity, and no target`,
        inJuly("90%", { target: "", polarity }),
        "tracking",
      ],
    ),
    [
      "a target beside “Monitor” for polarity",
      inJuly("90%", { target: "85%", polarity: "Monitor" }),
      "needs-attention polarity-none-with-target!",
    ],
    ["under review before no cases", inJuly("0 out of 0", { target: "TBD" }), "target-under-review"],
    ["no cases", inJuly("N/A (0 out of 0)"), "not-rated"],
    ["not applicable", inJuly("n/a"), "not-rated"],
    ["not due, and nothing of its frequency on the sheet", inJuly("n/a Termly reported"), "not-rated"],
    ["not rated before a blank target", inJuly("n/a", { target: "" }), "not-rated"],
    ["blank", inJuly(""), "data-missing"],
    ["a dash", inJuly("-"), "data-missing"],
    ["words for missing data", inJuly("awaiting data"), "data-missing"],
    ["unreadable", inJuly("see comments"), "needs-attention unreadable!"],
    ["an error", inJuly("#DIV/0!"), "needs-attention cell-error!"],
    ["on target", inJuly("90%"), "green"],
    ["within tolerance, exactly on the limit", inJuly("85.5%"), "amber"],
    ["outside", inJuly("85.4%"), "red"],
  ])("%s", (_name, evaluation, expected) => {
    expect(brief(evaluation)).toBe(expected);
  });
});

test("a remark on “n/a” is quoted where it is told that the row is not rated", () => {
  expect(inJuly("n/a – seasonal").explanation).toContain(
    "Not rated: July 2023 is marked as not applicable (“n/a – seasonal”).",
  );
  expect(inJuly("n/a").explanation).toContain("Not rated: July 2023 is marked as not applicable.");
});

test("missing data names the blank cell and gives no value and no arrow", () => {
  const evaluation = inJuly("");
  expect(evaluation.current).toMatchObject({ at: "P2", text: "", value: null });
  expect(evaluation.travel).toBeNull();
  expect(evaluation.whyNoTravel).toBe("there is no figure for July 2023");
  expect(evaluation.explanation).toBe(
    "Data missing: July 2023 is blank. No arrow: there is no figure for July 2023.",
  );
});

test.each([
  ["1,5O2", "the figure in P2 cannot be read"],
  ["(91%)", "the figure in P2 is not certain"],
])("a cell with %s has no arrow because of what it says, and not because it is blank", (text, why) => {
  const { whyNoTravel, explanation } = inJuly(text);
  expect([whyNoTravel, explanation]).toEqual([why, expect.stringContaining(`No arrow: ${why}.`)]);
});

describe("what stands in the way of a status is asked", () => {
  test.each<[string, Partial<RowSpec>, string]>([
    ["blank polarity", { polarity: "" }, "polarity-missing!"],
    ["no polarity column", { polarity: null }, "polarity-missing!"],
    ["a band does not make up for it", { polarity: "", tolerance: "85% - 90%" }, "polarity-missing!"],
    ["no polarity, but a target", { polarity: "N/A" }, "polarity-none-with-target!"],
    ["unknown polarity", { polarity: "ask Jo" }, "polarity-unreadable!"],
    ["blank target", { target: "" }, "target-missing!"],
    ["no target column", { target: null }, "target-missing!"],
    ["prose for a target", { target: "improve" }, "target-unreadable!"],
    ["several targets", { target: "P1 97.5% P2 90%" }, "several-targets!"],
    ["a target against the polarity", { target: "≤ 90%" }, "target-contradicts-polarity!"],
    ["exactly on a target that is only exceeded", { target: "> 90%" }, "target-boundary!"],
    ["a year's target, not reached", { target: "98% (Annual target)" }, "target-to-date-unknown!"],
    ["a quarter's target beside a month", { target: "300 (75 per quarter)" }, "target-period-differs!"],
    ["a range beside higher is better", { target: "85% - 95%" }, "target-is-range!"],
  ])("%s", (_name, spec, expected) => {
    const evaluation = inJuly("90%", spec);
    expect(brief(evaluation)).toBe(`needs-attention ${expected}`);
    expect(evaluation.outOfTolerance).toBe(false);
    expect(evaluation.explanation).toMatch(/^Needs attention: /);
  });
});

describe("words that leave no choice make up for a blank polarity", () => {
  test.each<[string, Evaluation, string]>([
    ["a target with a direction", inJuly("5", { polarity: "", target: "≤ 5" }, "6"), "green"],
    [
      "thresholds by colour",
      inJuly("98%", {
        polarity: "",
        target: "",
        tolerance: "99.5% and above is green, 99% and above is amber",
      }),
      "red",
    ],
  ])("%s", (_name, evaluation, expected) => {
    expect(brief(evaluation)).toBe(expected);
  });
});

describe("a year's target decides where it is reached or overrun already", () => {
  test.each<[string, Evaluation, string]>([
    ["reached", inJuly("99%", { target: "98% (Annual target)" }), "green"],
    ["overrun", inJuly("300", { target: "252 per year", polarity: "Lower is better" }, "290"), "red"],
  ])("%s", (_name, evaluation, expected) => {
    expect(brief(evaluation)).toBe(expected);
  });
});

describe("units that differ", () => {
  test.each<[string, Evaluation, string]>([
    ["96.37 beside a percentage is taken and queried", inJuly(general(96.37)), "green unit-differs"],
    ["0.75 beside 90% and 95% is a share", inJuly(general(0.75)), "red unit-differs"],
    [
      "0.75 beside 10% may be either",
      inJuly(general(0.75), { target: "10%" }, "12%"),
      "needs-attention unit-differs!",
    ],
    ["0.4 beside 0.5% is in points", inJuly(general(0.4), { target: "0.5%" }, "0.45%"), "red unit-differs"],
    ["1 beside a percentage is asked", inJuly(general(1)), "needs-attention unit-differs!"],
    ["250 beside a percentage is asked", inJuly(general(250)), "needs-attention unit-differs!"],
    ["0 is 0% either way", inJuly(general(0)), "red"],
    ["a target of 0.9 beside a percentage is a share", inJuly("75%", { target: general(0.9) }), "red"],
    [
      "a target of 0.9 beside 8% may be either",
      inJuly("8%", { target: general(0.9) }, "9%"),
      "needs-attention unit-differs!",
    ],
    ["limits typed as shares", inJuly("86%", { target: general(0.9), tolerance: "0.85 - 0.9" }), "amber"],
    [
      "a percentage beside a target of 90, of its size, is held to 90%",
      inJuly("75%", { target: general(90) }),
      "red",
    ],
    [
      "a percentage beside a target of 90, far from it, is taken and queried",
      inJuly("25%", { target: general(90) }),
      "red unit-differs",
    ],
    ["both plain", inJuly(general(0.75), { target: general(0.9) }, general(0.8)), "red"],
    [
      "days beside weeks",
      inJuly("55 days", { target: "8 weeks", polarity: "Lower is better" }, "60 days"),
      "green unit-differs",
    ],
    [
      "working days beside weeks",
      inJuly("55 working days", { target: "8 weeks", polarity: "Lower is better" }, "60 working days"),
      "needs-attention unit-differs!",
    ],
    ["a number beside days", inJuly("55", { target: "56 days", polarity: "Lower is better" }, "60"), "green"],
    ["£m beside £k", inJuly("£1.2m", { target: "£1,150k" }, "£1.1m"), "green"],
    ["£m beside a bare 1.5", inJuly("£1.2m", { target: "1.5" }, "£1.1m"), "needs-attention unit-differs!"],
  ])("%s", (_name, evaluation, expected) => {
    expect(brief(evaluation)).toBe(expected);
  });
});

describe("a slip is understood and shown", () => {
  test("in the cell that is rated", () => {
    const evaluation = inJuly("87.5%%", { target: "100%", tolerance: "No variation" });
    expect(brief(evaluation)).toBe("red typing-slip");
    expect(evaluation.queries[0]).toMatchObject({
      at: "P2",
      text: "87.5%%",
      takenAs: "87.5%",
      blocking: false,
    });
  });
  test("in a cell that was not used", () => {
    const evaluation = inJuly("90%", {
      figures: { "April 2023/24": "91%%", "June 2023/24": "95%", "July 2023/24": "90%" },
    });
    expect(evaluation.queries.map(({ code, at }) => `${code} ${at}`)).toEqual(["typing-slip P1"]);
  });
});

describe("part of a period", () => {
  test.each<[string, Evaluation, string]>([
    ["a percentage is rated", inJuly("91% (partial)"), "green part-period"],
    [
      "a count that may still grow is asked",
      inJuly("12 (partial)", { target: "21" }, "20"),
      "needs-attention part-period!",
    ],
    [
      "a count that has reached its target is green",
      inJuly("25 (partial)", { target: "21" }, "20"),
      "green part-period",
    ],
    ["a label of another period is asked", inJuly("12% (May)"), "needs-attention period-differs!"],
  ])("%s", (_name, evaluation, expected) => {
    expect(brief(evaluation)).toBe(expected);
    expect(evaluation.travel).toBeNull();
  });
});

describe("a range", () => {
  const range = (reading: string, tolerance = "10%"): string =>
    brief(
      evaluateOne({ figures: { "July 2023/24": reading }, polarity: "Range", target: "20 - 30", tolerance }),
    );
  test.each([
    ["20", "green"],
    ["30", "green"],
    ["18", "amber"],
    ["17", "red"],
    ["33", "amber"],
    ["34", "red"],
  ])("%s is %s", (reading, expected) => {
    expect(range(reading)).toBe(expected);
  });
  test("a band round it gives both limits", () => {
    expect(range("16", "15 - 35")).toBe("amber");
    expect(range("36", "15 - 35")).toBe("red");
  });
});

test("the target used and the limits are handed on", () => {
  expect(inJuly("75%", { tolerance: "85% - 90%" })).toMatchObject({
    targetUsed: "90%",
    limits: { greenAt: 90, amberTo: 85 },
    outOfTolerance: true,
    warning: "Outside tolerance: 75% against 90%, limit 85%",
  });
});
