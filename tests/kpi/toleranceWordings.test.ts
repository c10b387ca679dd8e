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
      "O1 says “65% - 70%”, which lies wholly on the better side of the target. Say in the pane that there is no amber, or correct it or the target.",
    );
  });
});

describe("a remark in brackets that only tells where the tolerance comes from", () => {
  test.each([
    ["agreed: on it", rate("81%", "90%", "10% (agreed at SLT)"), "amber to 81"],
    ["agreed: outside", rate("80.9%", "90%", "10% (agreed at SLT)"), "red to 81"],
    ["with its year", rate("81%", "90%", "10% (approved by Cabinet Sept 2023)"), "amber to 81"],
    ["in square brackets", rate("81%", "90%", "10% [see note]"), "amber to 81"],
    ["of a band", rate("80%", "90%", "80% - 90% (agreed at SLT)"), "amber to 80"],
    ["of no amber", rate("89%", "90%", "None (statutory)"), "red"],
    ["with a number", rate("81%", "90%", "10% (agreed for 5 KPIs)"), ASKED],
    ["of a side", rate("81%", "90%", "10% (agreed as above)"), ASKED],
    ["of points", rate("81%", "90%", "10% (agreed as points)"), ASKED],
    ["of a colour", rate("81%", "90%", "10% (agreed for red)"), ASKED],
    ["that puts it in doubt", rate("81%", "90%", "10% (agreed, tbc)"), ASKED],
    ["that takes it back", rate("81%", "90%", "10% (approved until May, now 5%)"), ASKED],
    ["not agreed", rate("81%", "90%", "10% (not agreed)"), ASKED],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

describe("a small percentage by its sign is a width where it can be no limit", () => {
  test.each([
    ["≤ 5%: on it", rate("85.5%", "90%", "≤5%"), "amber to 85.5"],
    ["≤ 5%: outside", rate("85.4%", "90%", "<=5%"), "red to 85.5"],
    ["no more than", rate("85.5%", "90%", "no more than 5%"), "amber to 85.5"],
    ["lower is better, far from its target", rate("52%", "50%", "≤ 5%", LOWER), "amber to 52.5"],
    ["beside days", rate("21 days", "20 days", "≤ 5%", LOWER), "amber to 21"],
    ["near its target: the last value, as before", rate("4.9%", "4%", "≤ 5%", LOWER), "amber to 5"],
    ["near its target, the other way", rate("7.8%", "8%", "≤ 5%"), ASKED],
    ["85%, the other way", rate("86%", "90%", "≤ 85%"), ASKED],
    ["< 5%: inside", rate("86%", "90%", "<5%"), "amber to 85.5"],
    ["< 5%: outside", rate("85%", "90%", "less than 5%"), "red to 85.5"],
    ["< 5%: exactly 5%", rate("85.5%", "90%", "<5%"), ASKED],
    ["< 5%, or the last value", rate("4.5%", "4%", "<5%", LOWER), ASKED],
    ["< 5%, near its target", rate("7.8%", "8%", "<5%"), ASKED],
    ["< 85%, which is a limit of green, amber or red", rate("86%", "90%", "<85%"), ASKED],
    ["≥ 5%", rate("86%", "90%", "≥ 5%"), ASKED],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

describe("numbers and short forms", () => {
  test.each([
    ["five per cent", rate("85.5%", "90%", "five per cent"), "amber to 85.5"],
    ["Within ten percent", rate("80.9%", "90%", "Within ten percent"), "red to 81"],
    ["thirty percent", rate("63%", "90%", "thirty percent of target"), "amber to 63"],
    ["two percentage points", rate("88%", "90%", "two percentage points"), "amber to 88"],
    ["three days", rate("23 days", "20 days", "within three days", LOWER), "amber to 23"],
    ["twenty-five per cent is not five", rate("86%", "90%", "twenty-five per cent"), "amber to 67.5"],
    ["a hundred and five", rate("86%", "90%", "one hundred and five per cent"), ASKED],
    ["half of one per cent", rate("89.9%", "90%", "half of one per cent"), ASKED],
    ["nought point five", rate("86%", "90%", "nought point five per cent"), ASKED],
    ["tgt", rate("85.5%", "90%", "5% of tgt."), "amber to 85.5"],
    ["var.", rate("85.5%", "90%", "5% var."), "amber to 85.5"],
    ["percentage pts", rate("85%", "90%", "5 percentage pts"), "amber to 85"],
    ["each way", rate("85.5%", "90%", "5% each way"), "amber to 85.5"],
    ["above or below", rate("85.5%", "90%", "5% above or below target"), "amber to 85.5"],
    ["lower than target", rate("85.5%", "90%", "5% lower than target"), "amber to 85.5"],
    ["lower than target, on its better side", rate("10.4%", "10%", "5% lower than target", LOWER), ASKED],
    ["Amber 5% below", rate("85.5%", "90%", "Amber 5% below"), "amber to 85.5"],
    ["Amber 5% below, on its better side", rate("10.4%", "10%", "Amber 5% below", LOWER), ASKED],
    ["figure in brackets", rate("85.5%", "90%", "Corporate standard (5%)"), "amber to 85.5"],
    ["max so much over", rate("23 days", "20 days", "max 3 days over", LOWER), "amber to 23"],
    ["none allowed", rate("89%", "90%", "None allowed"), "red"],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

describe("the question's examples are of the cell's own number", () => {
  const asked = (target: string, tolerance: string, reading: string, polarity: string): string | undefined =>
    evaluateOne({ figures: { "July 2023/24": reading }, target, tolerance, polarity }).queries[0]?.sentence;

  test.each([
    ["80", "3 below target", "81", LOWER, "“3% of target” or “3 above target”"],
    ["90%", "3 below target", "87.1%", "Higher is better", "“3% of target” or “3 percentage points”"],
    ["90%", "7% above target", "86%", "Higher is better", "“7% of target” or “7 percentage points”"],
    ["20 days", "within 2.5", "22 days", LOWER, "“2.5% of target” or “± 2.5 days”"],
    ["25", "22 below", "21", "Higher is better", "“5% of target” or “1 below target”"],
    ["80", "some", "79", "Higher is better", "“5% of target” or “4 below target”"],
  ])("beside %s, %s", (target, tolerance, reading, polarity, expected) => {
    expect(asked(target, tolerance, reading, polarity)).toContain(`Write for example ${expected}.`);
  });
});
