import { codes, evaluateOne } from "./rowBuilder";

/** Status, end of amber and queries of one reading. */
function rate(reading: string, target: string, tolerance: string, polarity = "Higher is better"): string {
  const evaluation = evaluateOne({ figures: { "July 2023/24": reading }, target, tolerance, polarity });
  const limit = evaluation.limits?.amberTo ?? null;
  return [evaluation.status, limit === null ? null : `to ${String(limit)}`, codes(evaluation) || null]
    .filter((part) => part !== null)
    .join(" ");
}
const LOWER = "Lower is better";
const ASKED = "needs-attention tolerance-unreadable!";
const TWO = "needs-attention tolerance-two-meanings!";

describe("so much from the target, without a sign", () => {
  test.each([
    ["within so much of the target: on it", rate("72", "80", "within 8 of target"), "amber to 72"],
    ["within so much of the target: outside", rate("71", "80", "within 8 of target"), "red to 72"],
    ["within 100, which is no percentage", rate("3,900", "4,000", "Within 100"), "amber to 3900"],
    ["within 100: outside", rate("3,899", "4,000", "Within 100"), "red to 3900"],
    ["within 10: ten, or 10%", rate("71", "80", "Within 10"), ASKED],
    ["within 10: in both", rate("73", "80", "Within 10"), "amber"],
    ["within 10: in neither", rate("69", "80", "Within 10"), "red to 70"],
    ["+10: ten, or 10%", rate("89", "80", "+10", LOWER), ASKED],
    ["+10 is no last value, though near the target", rate("9", "8", "+10", LOWER), ASKED],
    ["2 below: on it", rate("18", "20", "2 below"), "amber to 18"],
    ["2 below: outside", rate("17", "20", "2 below"), "red to 18"],
    ["22 below, near the target: or a limit", rate("21", "25", "22 below"), ASKED],
    ["10 over at the most: on it", rate("50", "40", "no more than 10 over", LOWER), "amber to 50"],
    ["10 over at the most: outside", rate("51", "40", "no more than 10 over", LOWER), "red to 50"],
    ["up to 10 above: on it", rate("50", "40", "Amber: up to 10 above", LOWER), "amber to 50"],
    ["points below: on it", rate("85%", "90%", "up to 5 percentage points below"), "amber to 85"],
    ["points below: outside", rate("84.9%", "90%", "up to 5 percentage points below"), "red to 85"],
    ["worse than target", rate("81%", "90%", "10% worse than target"), "amber to 81"],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

describe("a distance on the better side contradicts the polarity, and is asked about", () => {
  test.each([
    ["2 below, lower is better", rate("21", "20", "2 below", LOWER), ASKED],
    ["5% above target, higher is better", rate("86%", "90%", "5% above target"), ASKED],
    ["points below, lower is better", rate("12%", "10%", "5 points below", LOWER), ASKED],
    ["of both colours", rate("8.2", "8", "<5% below = amber, >5% = red", LOWER), ASKED],
    ["of both, on the worse side", rate("8.2", "8", "<5% above = amber, >5% = red", LOWER), "amber to 8.4"],
    ["of both, on either side", rate("8.2", "8", "<5% above = amber, >5% below = red", LOWER), ASKED],
    ["on target", rate("91%", "90%", "5% above target"), "green"],
    ["above, lower is better", rate("10.5%", "10%", "5% above target", LOWER), "amber to 10.5"],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });

  test("but not of a printed key, which holds for every row", () => {
    const row = evaluateOne({
      figures: { "July 2023/24": "10.4%" },
      target: "10%",
      polarity: LOWER,
      printedTolerance: "5% below target",
    });
    expect([row.status, codes(row)]).toEqual(["amber", ""]);
  });
});

describe("where amber ends, on the side that the polarity gives", () => {
  test.each([
    ["amber up to: on it", rate("44", "40", "amber up to 44", LOWER), "amber to 44"],
    ["amber up to: outside", rate("45", "40", "amber up to 44", LOWER), "red to 44"],
    ["amber up to, the other way", rate("43", "50", "amber up to 44"), ASKED],
    ["amber up to a figure that may be a share", rate("12", "10", "amber up to 12", LOWER), ASKED],
    ["amber up to a small one: an amount, or a share", rate("44", "40", "amber up to 5", LOWER), ASKED],
    ["amber up to a share of a count", rate("42", "40", "amber up to 5%", LOWER), "amber to 42"],
    ["amber down to: on it", rate("85", "90", "amber down to 85"), "amber to 85"],
    ["max 14%: a share, or the last value", rate("13.9%", "12%", "max 14%", LOWER), TWO],
    ["max 14%: in neither", rate("14.1%", "12%", "max 14%", LOWER), "red to 14"],
    ["max 14%: in both", rate("13%", "12%", "max 14%", LOWER), "amber"],
    ["max 34%, which is no share", rate("34%", "30%", "max 34%", LOWER), "amber to 34"],
    ["max 5%, which is no last value", rate("85.5%", "90%", "max 5%"), "amber to 85.5"],
    ["max 5%: outside", rate("85.4%", "90%", "max 5%"), "red to 85.5"],
    ["max 5%, near the target on its better side", rate("10.4%", "10%", "max 9%", LOWER), TWO],
    ["no worse than: on it", rate("85%", "90%", "no worse than 85%"), "amber to 85"],
    ["no worse than: outside", rate("84.9%", "90%", "no worse than 85%"), "red to 85"],
    ["no worse than, lower is better", rate("44", "40", "no worse than 44", LOWER), "amber to 44"],
    ["no worse than the better side", rate("89%", "90%", "no worse than 95%"), TWO],
    ["amber from: on it", rate("85%", "90%", "Amber from 85%"), "amber to 85"],
    ["amber from: outside", rate("84.9%", "90%", "Amber from 85%"), "red to 85"],
    ["amber from, lower is better: where it begins", rate("42", "40", "Amber from 41", LOWER), ASKED],
    ["amber from a share of a count", rate("86", "90", "Amber from 85%"), TWO],
    ["red at: just inside", rate("44", "40", "Red at 45", LOWER), "amber to 45"],
    ["red at: on it", rate("45", "40", "Red at 45", LOWER), "red to 45"],
    ["red at, higher is better: on it", rate("80%", "90%", "Red at 80%"), "red to 80"],
    ["red at a distance, or at a limit", rate("85%", "90%", "Red at 10%"), TWO],
    ["min: on it", rate("85%", "90%", "Min. 85%"), "amber to 85"],
    ["days beside days", rate("22 days", "20 days", "amber up to 22 days", LOWER), "amber to 22"],
    ["days beside figures without a unit", rate("23", "20", "amber up to 22 days", LOWER), "red to 22"],
    ["days beside a percentage", rate("85%", "90%", "amber down to 22 days"), ASKED],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });

  test("is told in the row's sentence", () => {
    const of = (tolerance: string): string =>
      evaluateOne({ figures: { "July 2023/24": "43" }, target: "40", tolerance, polarity: LOWER })
        .explanation;
    expect(of("amber up to 44")).toMatch(/amber ends at 44/);
    expect(of("Red at 45")).toMatch(/amber ends just before 45/);
    expect(of("no more than 4 over")).toMatch(/amber ends at 44/);
  });
});

describe("percent and points in other words", () => {
  test.each([
    ["absolute in brackets: on it", rate("80%", "90%", "10% (absolute)"), "amber to 80"],
    ["absolute in brackets: outside", rate("79.9%", "90%", "10% (absolute)"), "red to 80"],
    ["absolute beside a count", rate("72", "80", "10% (absolute)"), ASKED],
    ["relative in brackets: on it", rate("85.5%", "90%", "5% (relative)"), "amber to 85.5"],
    ["relative in brackets: outside", rate("85.4%", "90%", "5% (relative)"), "red to 85.5"],
    ["of target in brackets", rate("16%", "20%", "15% (of target)"), "red to 17"],
    ["a remark that says something else", rate("86%", "90%", "5% (ask Jo)"), ASKED],
    ["red beyond: on it", rate("81%", "90%", "Red if more than 10% below"), "amber to 81"],
    ["red beyond: outside", rate("80.9%", "90%", "Red if more than 10% below"), "red to 81"],
    ["red beyond, above", rate("8.8%", "8%", "Red if more than 10% above", LOWER), "amber to 8.8"],
    ["red beyond, above: outside", rate("9%", "8%", "Red if more than 10% above", LOWER), "red to 8.8"],
    ["otherwise red: on it", rate("85.5%", "90%", "within 5% amber, otherwise red"), "amber to 85.5"],
    ["otherwise red: outside", rate("85.4%", "90%", "Within 5%: amber. Anything else is red"), "red to 85.5"],
    ["amber: within", rate("85.5%", "90%", "Amber: within 5%"), "amber to 85.5"],
    ["less than 10% = amber: inside", rate("82%", "90%", "<10% = amber"), "amber to 81"],
    ["less than 10% = amber: outside", rate("80%", "90%", "<10% = amber"), "red to 81"],
    ["less than 10% = amber: exactly 10%", rate("81%", "90%", "<10% = amber"), ASKED],
    ["less than 10% = amber, or the last value", rate("9%", "8%", "<10% = amber", LOWER), ASKED],
    ["less than 45% = amber, which is no distance", rate("45%", "40%", "<45% = amber", LOWER), "red to 45"],
    ["up to 45% = amber", rate("45%", "40%", "<=45% = amber", LOWER), "amber to 45"],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

describe("a band wholly on the better side of the target", () => {
  const GOOD = "needs-attention tolerance-on-good-side!";
  test.each([
    ["from the target on", rate("84%", "85%", "85% - 95%"), "red tolerance-on-good-side"],
    ["from one step beyond it", rate("59%", "60%", "61% - 70%"), "red tolerance-on-good-side"],
    ["further off, and a reading below the target", rate("58%", "60%", "65% - 70%"), GOOD],
    ["further off, and a reading on target", rate("60%", "60%", "65% - 70%"), "green tolerance-on-good-side"],
    ["lower is better", rate("45", "40", "30 - 35", LOWER), GOOD],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });

  test("says what is to be done, and offers no amber first", () => {
    const [asked] = evaluateOne({
      figures: { "July 2023/24": "58%" },
      target: "60%",
      tolerance: "65% - 70%",
    }).queries;
    expect(asked?.sentence).toBe(
      "O1 says “65% - 70%”, a band that lies wholly on the better side of the target. Say in the pane that there is no amber, or correct the band or the target.",
    );
  });
});
