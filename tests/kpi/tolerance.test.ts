import { readTolerance, type Tolerance } from "../../src/kpi/tolerance/tolerance";
import { codes, evaluateOne, shown, type Cell } from "./rowBuilder";

function brief(tolerance: Tolerance): string {
  switch (tolerance.kind) {
    case "percent":
      return `${String(tolerance.percent)}%${tolerance.from === undefined ? "" : ` from ${String(tolerance.from)}%`}`;
    case "points":
      return `${String(tolerance.points)} points`;
    case "figure":
      return `figure ${String(tolerance.figure.value)}${tolerance.figure.unit}`;
    case "band":
      return [
        `${String(tolerance.band.from.value)} to ${String(tolerance.band.to.value)}`,
        ...(tolerance.leavesOut ?? []).map((end) => `without ${String(tolerance.band[end].value)}`),
      ].join(" ");
    case "percent-and-band":
      return `${String(tolerance.percent)}% as ${String(tolerance.band.from.value)} to ${String(tolerance.band.to.value)}`;
    case "amount-and-percent":
      return `${String(tolerance.amount.value)} or ${String(tolerance.percent)}%`;
    case "thresholds": {
      const { better, green, amber } = tolerance.thresholds;
      return `${better} green ${String(green?.figure.value)} amber ${String(amber?.figure.value)}`;
    }
    default:
      return tolerance.kind;
  }
}

test.each<[Cell, string]>([
  ["5%", "5%"],
  ["2.00%", "2%"],
  ["+/- 5%", "5%"],
  ["-5%", "5%"],
  ["TBD - for now applied standard 5%", "5%"],
  ["", "blank"],
  ["+5%/-5%", "5%"],
  ["+5% / -3%", "unreadable"],
  ["5%/10%", "unreadable"],
  ["up to 5% below target", "5%"],
  ["2 percentage points below target", "2 points"],
  ["5% points", "5 points"],
  ["5pp", "5 points"],
  ["5 p.p.", "5 points"],
  ["5p.p.", "5 points"],
  ["5 percentage points", "5 points"],
  ["85% - 90%", "85 to 90"],
  ["90% - 85%", "85 to 90"],
  ["9 to 12", "9 to 12"],
  ["18-21", "18 to 21"],
  ["56 to 60 days", "56 to 60"],
  ["3% (85.36% - 88%)", "3% as 85.36 to 88"],
  ["10 (20%)", "10 or 20%"],
  ["20% (10)", "10 or 20%"],
  ["<5% below = amber, >5% = red", "5%"],
  ["up to 5% below target is amber, more than 5% below target is red", "5%"],
  ["Amber: up to 5% off target; Red: more than 5% off target", "5%"],
  ["Amber: 1-5% off target; Red: more than 5% off target", "5% from 1%"],
  ["Amber within 5%; red > 5%", "5%"],
  ["Amber: 6-5% off target; Red: more than 5% off target", "unreadable"],
  ["10% (amber), >10% (red)", "10%"],
  ["≤ 8% amber, >8% red", "lower green undefined amber 8"],
  ["<5% below = amber, >10% = red", "unreadable"],
  ["<5% below = amber, >=5% = red", "unreadable"],
  ["less than 5% below = amber, ≥5% below = red", "unreadable"],
  ["<5% below = amber, 5% or more below = red", "unreadable"],
  ["No tolerance", "none"],
  ["No variation", "none"],
  ["0", "none"],
  ["0%", "none"],
  ["99.5% and above is green, 99% and above is amber", "higher green 99.5 amber 99"],
  ["Green 95%+, Amber 90% - 95%, Red <90%", "higher green 95 amber 90"],
  ["<= 5 green, 5-8 amber, > 8 red", "lower green 5 amber 8"],
  ["N/A", "not-needed"],
  ["TBC", "undecided"],
  ["5", "figure 5"],
  ["5 days", "figure 5days"],
  [{ text: "09-Dec", value: 45269, format: "dd-mmm" }, "date"],
  ["ask Jo", "unreadable"],
  ["5% or 10%", "unreadable"],
  ["above 10%", "unreadable"],
  ["5% below target", "5%"],
  ["within 5%", "5%"],
  ["Amber within 5%", "5%"],
  ["Amber is within 5% of target", "5%"],
  ["Amber if within 10%", "10%"],
  ["Amber if within 10% of target", "10%"],
  ["Amber if 10%", "unreadable"],
  ["Red if within 10%", "unreadable"],
  ["<5% below", "5%"],
  ["less than 5% off target", "5%"],
  ["less than 5%", "5%"],
  ["less than 45%", "unreadable"],
  ["<5 below", "unreadable"],
  ["2% absolute", "2 points"],
  ["2 absolute", "unreadable"],
  ["2% relative", "2%"],
  ["10% above", "10%"],
  ["5% below", "5%"],
  ["22 below", "figure 22"],
  ["0-5% below target", "5%"],
  ["0% to 5% below target", "5%"],
  // What is nearer than where amber begins is asked about, as above.
  ["5-10% below target", "10% from 5%"],
  ["Amber: 5-10% below", "10% from 5%"],
  ["10-5% below target", "unreadable"],
  ["≥ 82% and < 88%", "82 to 88 without 88"],
  ["<90 and >=85", "85 to 90 without 90"],
  ["82% ≤ x < 88%", "82 to 88 without 88"],
  ["88% > x >= 82%", "82 to 88 without 88"],
  ["> 2 and ≤ 4 mins", "2 to 4 without 2"],
  [">5% to ≤8%", "5 to 8 without 5"],
  ["90% - <95%", "90 to 95 without 95"],
  ["Amber: 90% or more but less than 95%", "90 to 95 without 95"],
  ["between 2 and 4 mins", "2 to 4"],
  ["> 82% and < 88%", "82 to 88 without 82 without 88"],
  ["≥ 88% and < 82%", "unreadable"],
  ["≥ 82% or < 88 days", "unreadable"],
  ["Amber 85%-89%", "85 to 89"],
  ["Amber: 85-89", "85 to 89"],
  [">=85%", "higher green undefined amber 85"],
  ["85% or above", "higher green undefined amber 85"],
  ["Amber: ≤ 12", "lower green undefined amber 12"],
])("%j is %s", (cell, expected) => {
  expect(brief(readTolerance(shown(cell)))).toBe(expected);
});

/** Status, end of amber and queries of one reading. */
function rate(reading: string, target: string, tolerance: Cell, polarity = "Higher is better"): string {
  const evaluation = evaluateOne({ figures: { "July 2023/24": reading }, target, tolerance, polarity });
  const limit = evaluation.limits?.amberTo ?? null;
  return [evaluation.status, limit === null ? null : `to ${String(limit)}`, codes(evaluation) || null]
    .filter((part) => part !== null)
    .join(" ");
}
const LOWER = "Lower is better";
const ONE_TO_FIVE = "Amber: 1-5% off target; Red: more than 5% off target";

describe("where amber ends", () => {
  test.each([
    ["percent of the target, also of a percentage", rate("52.25%", "55%", "5%"), "amber to 52.25"],
    ["just outside", rate("52.24%", "55%", "5%"), "red to 52.25"],
    ["blank: the default of 5%", rate("57", "60", ""), "amber to 57"],
    ["points", rate("75%", "80%", "5% points"), "amber to 75"],
    ["a band's end on the worse side", rate("12", "9", "9 to 12", LOWER), "amber to 12"],
    ["a band that straddles the target", rate("40%", "29%", "25% - 40%", LOWER), "amber to 40"],
    ["a band wholly on the good side", rate("84%", "85%", "85% - 95%"), "red tolerance-on-good-side"],
    ["no tolerance", rate("89%", "90%", "No tolerance"), "red"],
    [
      "thresholds replace the target",
      rate("99.8%", "100%", "99.5% and above is green, 99% and above is amber"),
      "green to 99",
    ],
    ["percentage and band agree", rate("85.36%", "88%", "3% (85.36% - 88%)"), "amber to 85.36"],
    ["a range by signs", rate("82%", "88%", "≥ 82% and < 88%"), "amber to 82"],
    ["a range without its worse end", rate("82%", "88%", "> 82% and < 88%"), "red to 82"],
    [
      "a range that does not come to the target, and a reading between",
      rate("87%", "88%", "≥ 82% and < 86%"),
      "needs-attention tolerance-unreadable!",
    ],
    ["the same, and a reading inside", rate("85%", "88%", "≥ 82% and < 86%"), "amber to 82"],
    [
      "neither green nor amber holds it",
      rate("5", "<5", ">5 to ≤8", LOWER),
      "needs-attention target-boundary!",
    ],
    ["nearer than amber begins", rate("86%", "90%", "5-10% below"), "needs-attention tolerance-unreadable!"],
    ["a target of 0", rate("1", "0", "5%", LOWER), "red"],
    ["a negative target", rate("-21", "-20", "5%"), "amber to -21"],
    ["a negative target, lower is better", rate("-19", "-20", "5%", LOWER), "amber to -19"],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

describe("a tolerance that may mean several things is asked about only where they differ", () => {
  test.each([
    ["5 beside a percentage: in neither", rate("80%", "90%", "5"), "red to 85"],
    ["5 beside a percentage: in both", rate("86%", "90%", "5"), "amber"],
    [
      "5 beside a percentage: points or percent",
      rate("85.2%", "90%", "5"),
      "needs-attention tolerance-unreadable!",
    ],
    ["5 beside 200: five, or 5%", rate("192", "200", "5"), "needs-attention tolerance-unreadable!"],
    [
      "85% beside 90%: a share or a value",
      rate("80%", "90%", "85%"),
      "needs-attention tolerance-two-meanings!",
    ],
    [
      "85% beside 80%: too large for a share, and no limit",
      rate("50%", "80%", "85%"),
      "needs-attention tolerance-two-meanings!",
    ],
    ["85% beside 80%, on target", rate("81%", "80%", "85%"), "green"],
    [
      "95% of the target beside a count: as far as that, or so far off",
      rate("50", "80", "95% of target"),
      "needs-attention tolerance-two-meanings!",
    ],
    ["85 beside 80: beyond the target", rate("50", "80", "85"), "needs-attention tolerance-unreadable!"],
    ["2 beside 2: all of it, or 2%", rate("3", "2", "2", LOWER), "needs-attention tolerance-unreadable!"],
    ["N/A beside a value, on target", rate("91%", "90%", "N/A"), "green"],
    ["N/A beside a value, below it", rate("88%", "90%", "N/A"), "needs-attention tolerance-unreadable!"],
    [
      "percentage and band disagree",
      rate("84%", "88%", "3% (80% - 88%)"),
      "needs-attention tolerance-unreadable!",
    ],
    [
      "a date, beyond its band",
      rate("13", "9", { text: "09-Dec", value: 45269, format: "dd-mmm" }, LOWER),
      "red to 12 tolerance-is-a-date",
    ],
    [
      "a date, within its band",
      rate("11", "9", { text: "09-Dec", value: 45269, format: "dd-mmm" }, LOWER),
      "needs-attention tolerance-is-a-date!",
    ],
    [
      "15% beside 20%: a share or a value",
      rate("16%", "20%", "15%"),
      "needs-attention tolerance-two-meanings!",
    ],
    ["15% beside 20%: in both", rate("18%", "20%", "15%"), "amber"],
    ["15% beside 20%: in neither", rate("14%", "20%", "15%"), "red to 15"],
    ["15% beside 20%: on target", rate("21%", "20%", "15%"), "green"],
    ["15% said to be a share", rate("16%", "20%", "15% of target"), "red to 17"],
    [
      "12% beside 10%: a share or a value",
      rate("11.5%", "10%", "12%", LOWER),
      "needs-attention tolerance-two-meanings!",
    ],
    ["10% beside 90%: too far off for a value", rate("80%", "90%", "10%"), "red to 81"],
    ["the standard 5%, beside 4%", rate("4.5%", "4%", "5%", LOWER), "red to 4.2"],
    ["a count beside a percentage", rate("86%", "90%", "±1 case"), "needs-attention tolerance-unreadable!"],
    ["± 0.5 beside 6.0: 0.5% of it is none", rate("6.4", "6.0", "+/- 0.5", LOWER), "amber to 6.5"],
    ["± 1 beside 2 cases: 1% of it is none", rate("4", "2", "+/- 1", LOWER), "red to 3"],
    ["± 5 beside 80: five, or 5%", rate("75.5", "80", "± 5"), "needs-attention tolerance-unreadable!"],
    [
      "± 2 beside 20: 2% may be meant for every row",
      rate("21", "20", "+/- 2", LOWER),
      "needs-attention tolerance-unreadable!",
    ],
    ["± 5 beside 15: 5% is most of one", rate("14", "15", "± 5"), "needs-attention tolerance-unreadable!"],
    ["± 5 beside 80: in both", rate("77", "80", "± 5"), "amber"],
    [
      "± 2 beside a percentage: points or a share",
      rate("88.1%", "90%", "+/- 2"),
      "needs-attention tolerance-unreadable!",
    ],
    ["within 75, beside 80", rate("60", "80", "within 75"), "needs-attention tolerance-unreadable!"],
    ["± 3 days beside 5 days is no limit", rate("1 days", "5 days", "± 3 days"), "red to 2"],
    ["5 below a target of 80", rate("75", "80", "5 below target"), "amber to 75"],
    [
      "5 below a percentage: points or a share",
      rate("85.2%", "90%", "5 below target"),
      "needs-attention tolerance-unreadable!",
    ],
    ["less than 5% below: inside", rate("77%", "80%", "<5% below"), "amber to 76"],
    ["less than 5% below: outside", rate("75.9%", "80%", "<5% below"), "red to 76"],
    [
      "less than 5% below: exactly 5%",
      rate("76%", "80%", "<5% below"),
      "needs-attention tolerance-unreadable!",
    ],
    ["2% absolute beside a percentage", rate("77.9%", "80%", "2% absolute"), "red to 78"],
    [
      "2% absolute beside a count",
      rate("78.2", "80", "2% absolute"),
      "needs-attention tolerance-unreadable!",
    ],
    ["1-5% off target: inside", rate("77%", "80%", ONE_TO_FIVE), "amber to 76"],
    ["1-5% off target: beyond", rate("75%", "80%", ONE_TO_FIVE), "red to 76"],
    ["1-5% off target: nearer", rate("79.5%", "80%", ONE_TO_FIVE), "needs-attention tolerance-unreadable!"],
    ["1-5% off target: on target", rate("80%", "80%", ONE_TO_FIVE), "green to 76"],
    ["10% (amber), where it is no limit", rate("73%", "80%", "10% (amber), >10% (red)"), "amber to 72"],
    [
      "10% (amber), where it may be one, however far from the target",
      rate("9%", "4%", "10% (amber), >10% (red)", LOWER),
      "needs-attention tolerance-two-meanings!",
    ],
    ["a limit outright", rate("86%", "90%", "≥ 85%"), "amber to 85"],
    ["a limit no one can mean", rate("86%", "90%", "≥ 5%"), "needs-attention tolerance-unreadable!"],
    ["words, on target", rate("91%", "90%", "ask Jo"), "green tolerance-unreadable"],
    [
      "words with a figure, on target",
      rate("91%", "90%", "above 95% only"),
      "needs-attention tolerance-unreadable!",
    ],
    [
      "thresholds against the polarity",
      rate("91%", "90%", "<= 5% green, <= 8% amber"),
      "needs-attention tolerance-unreadable!",
    ],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

test("beside a target of 0 a bare number is an amount: of 0 there is no share", () => {
  const row = evaluateOne({
    figures: { "July 2023/24": "1" },
    target: "0",
    tolerance: "2",
    polarity: "Lower is better",
  });
  expect([row.status, codes(row)]).toEqual(["amber", ""]);
});

describe("an example of a tolerance is in the row's own unit, and is read for certain", () => {
  test.each([
    ["70%", "80%", "", ["5% of target", "5 percentage points", "85% - 90%"]],
    ["70", "80", "", ["5% of target", "4 below target"]],
    ["30", "20", LOWER, ["5% of target", "1 above target"]],
    ["30 days", "20 days", LOWER, ["5% of target", "± 1 day"]],
    ["9.0", "6.0", LOWER, ["5% of target", "0.3 above target"]],
    ["£1,000,000", "£1,200,000", "", ["5% of target", "± £60,000"]],
    ["01:40:00", "01:00:00", LOWER, ["5% of target"]],
    ["8", "0", LOWER, ["1 above target"]],
  ])("%s beside %s", (reading, target, polarity, expected) => {
    const row = { figures: { "July 2023/24": reading }, target, polarity: polarity || "Higher is better" };
    const [asked] = evaluateOne({ ...row, tolerance: "7 or 8" }).queries;
    const examples = [...(asked?.sentence.split("Write for example")[1] ?? "").matchAll(/“([^”]*)”/g)];
    const written = examples.map(([, text]) => text ?? "");
    expect(written.slice(0, expected.length)).toEqual(expected);
    if (target.endsWith("%")) return;
    for (const tolerance of written) expect(codes(evaluateOne({ ...row, tolerance }))).toBe("");
  });
});

test.each([
  ["200 - 240", "amber to 200"],
  ["60 - 80", "needs-attention tolerance-unreadable!"],
])("beside a target to date of 240 a band counts where it ends there: %s", (tolerance, expected) => {
  expect(rate("221 (YTD) 92.08% achieved of the monthly target (240)", "80 per month", tolerance)).toBe(
    expected,
  );
});

describe("a band is one of readings where it touches its target or lies near it; else it may be one of distances", () => {
  const ASKED = "needs-attention tolerance-band-or-distance!";
  test.each([
    ["far below the target", rate("40%", "90%", "2% - 5%"), ASKED],
    ["one sign for both", rate("40%", "90%", "5-10%"), ASKED],
    ["with a word between", rate("20%", "90%", "5% to 10%"), ASKED],
    ["from nothing", rate("30%", "90%", "0-5%"), ASKED],
    ["of plain numbers", rate("50", "100", "2 - 5"), ASKED],
    ["of plain numbers beside a percentage", rate("50%", "90%", "2 - 5"), ASKED],
    ["on the better side", rate("12%", "10%", "2% - 5%", LOWER), ASKED],
    ["of days", rate("24", "20", "2 - 5 days", LOWER), ASKED],
    ["amber by every meaning", rate("86%", "90%", "2% - 5%"), "amber"],
    ["red by every meaning", rate("1%", "90%", "2% - 5%"), "red to 2"],
    ["red by every meaning, of days", rate("30", "20", "2 - 5 days", LOWER), "red to 25"],
    ["nearer the target than the distances begin", rate("89%", "90%", "2% - 5%"), ASKED],
    ["on target", rate("90%", "90%", "2% - 5%"), "green"],
    ["up to the target", rate("86%", "90%", "85% - 90%"), "amber to 85"],
    ["up to one step before it", rate("16%", "20%", "15% - 19%"), "amber to 15"],
    ["too large for a distance", rate("76%", "90%", "75% - 85%"), "amber to 75"],
    ["beside a target of 0", rate("4", "0", "2 - 5", LOWER), "amber to 5"],
    ["round its target", rate("3", "4", "2 - 5", LOWER), "green to 5"],
    [
      "far off on the worse side, and no distance",
      rate("40", "5", "50 to 60", LOWER),
      "needs-attention tolerance-unreadable!",
    ],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });

  test("is asked about with both", () => {
    const [asked] = evaluateOne({
      figures: { "July 2023/24": "40%" },
      target: "90%",
      tolerance: "2% - 5%",
    }).queries;
    expect(asked?.sentence).toMatch(
      /says “2% - 5%”, which may mean amber from 2% to 5% off the target, or readings from 2% to 5%\./,
    );
  });
});

describe("a distance that neither colour says is its own", () => {
  const ASKED = "needs-attention tolerance-unreadable!";
  const BARE = "<5% below target amber, >5% red";
  test.each([
    ["at the very distance", rate("85.5%", "90%", BARE), ASKED],
    ["inside it", rate("86%", "90%", BARE), "amber"],
    ["beyond it", rate("85%", "90%", BARE), "red"],
    ["in words", rate("85.5%", "90%", "less than 5% below = amber, more than 5% below = red"), ASKED],
    ["of days", rate("22", "20", "<2 days above target amber, >2 days red", LOWER), ASKED],
    ["said of amber", rate("85.5%", "90%", "up to 5% below is amber, more than 5% below is red"), "amber"],
    ["said of amber by a sign", rate("85.5%", "90%", "<=5% below = amber, >5% = red"), "amber"],
  ])("%s", (_name, got, expected) => {
    expect(got.replace(/ to [\d.]+$/, "")).toBe(expected);
  });
});

describe("a green limit in the tolerance that is not the row's target", () => {
  const BY_COLOUR = "Green >=85%, Amber 80-85%, Red <80%";
  const IN_WORDS = "92% and above is green, 85% and above is amber";
  const ASKED = "needs-attention target-disagrees!";
  test.each([
    ["between the two", rate("86%", "95%", BY_COLOUR), ASKED],
    ["between the two, in words", rate("93%", "95%", IN_WORDS), ASKED],
    ["between the two, the target nearer", rate("83%", "82%", BY_COLOUR), ASKED],
    ["below amber, and on a target below it", rate("78%", "75%", BY_COLOUR), ASKED],
    ["better than both", rate("96%", "95%", BY_COLOUR), "green to 80"],
    ["worse than both", rate("82%", "95%", BY_COLOUR), "amber to 80"],
    ["outside", rate("70%", "95%", BY_COLOUR), "red to 80"],
    ["the same", rate("86%", "85%", BY_COLOUR), "green to 80"],
    ["lower is better", rate("7", "6", "<= 8 green, 8-10 amber, > 10 red", LOWER), ASKED],
    ["beside the best that can be", rate("86%", "100%", BY_COLOUR), "green to 80"],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });

  test("is said to be the one that was used", () => {
    const of = (target: string): string =>
      evaluateOne({ figures: { "July 2023/24": "96%" }, target, tolerance: BY_COLOUR }).explanation;
    expect(of("95%")).toMatch(/against a green limit of 85%, by the tolerance, and not the target of 95%; /);
    expect(of("85%")).toMatch(/against a green limit of 85%; /);
  });
});
