import { codes, evaluateOne } from "./rowBuilder";

/** Status, end of amber and queries of one reading. */
function rate(reading: string, target: string, polarity = "Higher is better", tolerance = ""): string {
  const evaluation = evaluateOne({ figures: { "July 2023/24": reading }, target, tolerance, polarity });
  const limit = evaluation.limits?.amberTo ?? null;
  return [evaluation.status, limit === null ? null : `to ${String(limit)}`, codes(evaluation) || null]
    .filter((part) => part !== null)
    .join(" ");
}
const LOWER = "Lower is better";

describe("a level in other words", () => {
  test.each([
    ["green: on it", rate("90%", "90% green"), "green to 85.5"],
    ["green: below", rate("89.9%", "90% green"), "amber to 85.5"],
    ["maintain: on it", rate("90%", "Maintain 90%"), "green to 85.5"],
    ["maintain: below", rate("85.4%", "Maintain 90%"), "red to 85.5"],
    ["reduce to: on it", rate("40", "Reduce to 40", LOWER), "green to 42"],
    ["reduce to: above", rate("41", "Reduce to 40", LOWER), "amber to 42"],
    ["reduce to, without a polarity", rate("43", "Reduce to 40", ""), "red to 42"],
    [
      "reduce to, against the polarity",
      rate("43", "Reduce to 40"),
      "needs-attention target-contradicts-polarity!",
    ],
    ["increase to: on it", rate("95%", "Increase to 95%"), "green to 90.25"],
    ["within a time: on it", rate("20 days", "within 20 days", LOWER), "green to 21"],
    ["within a time: above", rate("22 days", "within 20 days", LOWER), "red to 21"],
    [
      "within a time, of percentages",
      rate("91%", "within 20 days"),
      "needs-attention target-contradicts-polarity!",
    ],
    [
      "by the year's end: reached",
      rate("39", "40 (by year end)", LOWER),
      "needs-attention target-to-date-unknown!",
    ],
    ["by the year's end: not reached", rate("45", "40 (by year end)"), "green to 38"],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

test("a target with a plus-or-minus is asked about with what it may be", () => {
  const [asked] = evaluateOne({ figures: { "July 2023/24": "91%" }, target: "90% +/- 5%" }).queries;
  expect(asked).toMatchObject({
    code: "target-unreadable",
    blocking: true,
    sentence:
      "N1 says “90% +/- 5%”, which may be a target of 90% with a tolerance of 5%, or a range of 5% on either side that is on target. Say in the pane which is meant.",
  });
});

describe("a target cell that says where amber ends", () => {
  const SEVERAL = "needs-attention several-targets!";
  test.each([
    ["by colour: on amber's end", rate("85%", "90% or above green, 85% amber"), "amber to 85"],
    ["by colour: outside", rate("84.9%", "90% or above green, 85% amber"), "red to 85"],
    ["in brackets, with red", rate("85%", "90% (amber 85%, red below 85%)"), "amber to 85"],
    ["in brackets, with red: outside", rate("84.9%", "90% (amber 85%, red below 85%)"), "red to 85"],
    ["with a sign", rate("90%", "≥ 90%, amber 85%"), "green to 85"],
    ["from there on", rate("85%", "90%, amber from 85%"), "amber to 85"],
    ["from there on, with red", rate("84%", "90%, amber from 85%, red below 85%"), "red to 85"],
    ["as a band", rate("85%", "90% (amber 85-89%)"), "amber to 85"],
    ["as a distance", rate("81%", "90%; amber within 10%"), "amber to 81"],
    ["after a slash", rate("85%", "90% / amber 85%"), "amber to 85"],
    ["lower is better", rate("44", "40 (amber to 44; red above 44)", LOWER), "amber to 44"],
    ["lower is better: outside", rate("45", "40 (amber 44; red above 44)", LOWER), "red to 44"],
    ["thousands", rate("1,100", "1,200, amber 1,100"), "amber to 1100"],
    ["red begins elsewhere", rate("82%", "90% (amber 85%, red below 80%)"), SEVERAL],
    ["red has the limit too", rate("85%", "90% (amber 85%, red 85% or below)"), SEVERAL],
    ["amber beyond its figure", rate("86%", "90%, amber above 85%"), SEVERAL],
    [
      "a share, or the last value",
      rate("11.9%", "10%, amber 12%", LOWER),
      "needs-attention tolerance-two-meanings!",
    ],
    ["on the better side", rate("89%", "90%, amber 95%"), "needs-attention tolerance-two-meanings!"],
    ["beside a tolerance of its own", rate("86%", "90%, amber 85%", "Higher is better", "5%"), SEVERAL],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

describe("a side or a number in other words", () => {
  test.each([
    ["at or above: on it", rate("90%", "At or above 90%"), "green to 85.5"],
    ["at or above, without a polarity", rate("89%", "At or above 90%", ""), "amber to 85.5"],
    ["greater than or equal to: on it", rate("90%", "greater than or equal to 90%", ""), "green to 85.5"],
    ["at or below: on it", rate("40", "at or below 40", ""), "green to 42"],
    ["less than or equal to: on it", rate("40", "Less than or equal to 40", ""), "green to 42"],
    ["no higher than: above", rate("41", "no higher than 40", ""), "amber to 42"],
    ["min of: below", rate("89%", "min of 90%", ""), "amber to 85.5"],
    ["max of: above", rate("43", "max of 40", ""), "red to 42"],
    [
      "at or above, against the polarity",
      rate("91%", "at or above 90%", LOWER),
      "needs-attention target-contradicts-polarity!",
    ],
    ["ninety per cent", rate("89%", "Ninety per cent"), "amber to 85.5"],
    [
      "within twenty working days",
      rate("20 working days", "within twenty working days", LOWER),
      "green to 21",
    ],
    ["ninety-five per cent is not five", rate("89%", "ninety-five per cent"), "red to 90.25"],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});
