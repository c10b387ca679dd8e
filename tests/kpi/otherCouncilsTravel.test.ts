import { evaluateSheet } from "../../src/kpi/evaluate";
import type { Evaluation } from "../../src/kpi/evaluation";
import type { Profile } from "../../src/kpi/profile/profile";
import { codes, rowOf, type RowSpec } from "./rowBuilder";
import { by, ruleSet, statusesBy, statusBy } from "./ruleSet";

/** Rules that look at the direction of travel, at the time of year, or at what is not on the sheet. */

/** Quarters by their short names, "Q2 22" the second of 2022-23. */
function quarters(figures: Readonly<Record<string, string>>): RowSpec["figures"] {
  return Object.fromEntries(
    Object.entries(figures).map(([name, text]) => {
      const [quarter = "", year = ""] = name.replace("Q", "").split(" ");
      return [`Quarter ${quarter} 20${year}-${String(Number(year) + 1)}`, text];
    }),
  );
}
const brief = (evaluation: Evaluation): string => `${evaluation.status} ${codes(evaluation)}`.trim();

describe("amber only if improved or maintained on the same quarter of last year", () => {
  const rules = ruleSet({
    changes: [
      { from: "amber", to: "red", unless: ["improved", "same"], comparedWith: "same-period-last-year" },
    ],
  });
  const inQuarter2 = (lastYear: string | null, now: string): Evaluation =>
    by(rules, {
      figures: quarters({
        ...(lastYear === null ? {} : { "Q2 22": lastYear }),
        "Q1 23": "70%",
        "Q2 23": now,
      }),
      target: "90%",
    });
  test.each<[string, string | null, string, string]>([
    ["improved", "86%", "87%", "amber"],
    ["maintained", "87%", "87%", "amber"],
    ["got worse", "88%", "87%", "red"],
    ["green needs no improvement", "95%", "90%", "green"],
    ["red stays red", "60%", "70%", "red"],
    ["nothing to compare with", null, "87%", "needs-attention comparison-missing!"],
    ["green without anything to compare with", null, "91%", "green"],
  ])("%s", (_name, lastYear, now, expected) => {
    expect(brief(inQuarter2(lastYear, now))).toBe(expected);
  });
  test("the explanation and the warning say which rule was used", () => {
    const { explanation, warning, outOfTolerance } = inQuarter2("88%", "87%");
    expect(explanation).toContain(
      "Red: 87% in Quarter 2 2023-24 against a target of 90%; amber ends at 85.5% (no tolerance is given, so 5% of the target). By its figure alone it is Amber; it is Red because it is worse than Quarter 2 2022-23 (88%).",
    );
    expect(outOfTolerance).toBe(true);
    expect(warning).toBe("Outside tolerance: 87% against 90%, worse than Quarter 2 2022-23 (88%)");
  });
  test("the question names the missing period", () => {
    expect(inQuarter2(null, "87%").explanation).toContain("Quarter 2 2022-23 is not on the sheet");
  });
  test("a file may say what holds where it is not known", () => {
    const red = ruleSet({
      changes: [
        {
          from: "amber",
          to: "red",
          unless: ["improved", "same"],
          comparedWith: "same-period-last-year",
          ifNotKnown: "change",
        },
      ],
    });
    expect(by(red, { figures: quarters({ "Q1 23": "70%", "Q2 23": "87%" }), target: "90%" }).status).toBe(
      "red",
    );
  });
});

describe("improving towards target", () => {
  const rules = ruleSet({
    states: [
      { status: "green", within: "target" },
      { status: "amber", within: "5%" },
      { status: "improving", name: "Improving towards target", letter: "I", colour: { fill: "#FFE082" } },
      { status: "red" },
    ],
    changes: [{ from: "red", to: "improving", when: ["improved"], ifNotKnown: "stay" }],
  });
  test.each<[string, string, string, string]>([
    ["red that improved", "60%", "70%", "improving"],
    ["red that stayed", "70%", "70%", "red"],
    ["red that got worse", "71%", "70%", "red"],
    ["amber stays amber", "60%", "86%", "amber"],
  ])("%s", (_name, before, now, expected) => {
    const figures = { "June 2023/24": before, "July 2023/24": now };
    expect(brief(by(rules, { figures, target: "90%" }))).toBe(expected);
  });
  test("a new KPI stays red, and the explanation says why", () => {
    const evaluation = by(rules, { figures: { "July 2023/24": "70%" }, target: "90%" });
    expect(evaluation.status).toBe("red");
    expect(evaluation.explanation).toContain("It stays Red: June 2023 is not on the sheet.");
  });
  test("an improving row is not outside tolerance", () => {
    const evaluation = by(rules, {
      figures: { "June 2023/24": "60%", "July 2023/24": "70%" },
      target: "90%",
    });
    expect(evaluation).toMatchObject({
      outOfTolerance: false,
      warning: null,
      statusName: "Improving towards target",
    });
  });
});

describe("a target that applies in one quarter only", () => {
  const rules = ruleSet({ targetApplies: { quarters: [4] } });
  test.each<[string, string, string]>([
    ["Quarter 4 22-23", "85%", "red"],
    ["Quarter 3 22-23", "85%", "not-rated"],
    ["March 2023", "85%", "red"],
    ["January 2023", "95%", "green"],
    ["December 2022", "85%", "not-rated"],
    ["Year to date 2022-23 (Quarter 4)", "85%", "red"],
    ["This quarter", "85%", "needs-attention quarter-unknown!"],
  ])("%s", (heading, reading, expected) => {
    expect(brief(by(rules, { figures: { [heading]: reading } }))).toBe(expected);
  });
  test("tracked until then", () => {
    const tracked = ruleSet({ targetApplies: { quarters: [1, 4], otherwise: "tracking" } });
    const { status, explanation } = by(tracked, { figures: { "Quarter 3 22-23": "85%" } });
    expect(status).toBe("tracking");
    expect(explanation).toContain("the target applies in quarter 1 and quarter 4 only");
  });
});

describe("two directions of travel", () => {
  const figures = quarters({
    "Q2 22": "80%",
    "Q3 22": "84%",
    "Q4 22": "90%",
    "Q1 23": "92%",
    "Q2 23": "86%",
  });
  test.each<[string, unknown, string | null]>([
    ["with the same period of last year", "same-period-last-year", "↑ G"],
    ["with the average of the last three", { averageOfLast: 3 }, "↓ A"],
    ["with a column", { column: "Quarter 4 2022-23" }, "↓ A"],
    ["with a period that is not there", { averageOfLast: 5 }, null],
  ])("long: %s", (_name, longComparedWith, expected) => {
    const { travel, longTravel, explanation } = by(ruleSet({ travel: { longComparedWith } }), { figures });
    expect(travel?.mark).toBe("↓ R");
    expect(longTravel?.travel?.mark ?? null).toBe(expected);
    expect(explanation).toContain(expected === null ? "No long-term arrow" : "Over the longer term: ");
  });
  test("the average is named as one", () => {
    const { longTravel, explanation } = by(ruleSet({ travel: { longComparedWith: { averageOfLast: 3 } } }), {
      figures,
    });
    expect(longTravel?.previous).toMatchObject({ value: 89 });
    expect(explanation).toContain("the average of Quarter 3 2022-23 to Quarter 1 2023-24 (89%)");
  });
  test("none where the rules have none", () => {
    expect(by(ruleSet({}), { figures }).longTravel).toBeNull();
  });
});

describe("neutral wording, without polarity", () => {
  const rules = ruleSet({
    travel: {
      judge: false,
      neutralArrows: { up: "Increasing", down: "Decreasing", same: "No change" },
      noChangeWithin: "2%",
    },
  });
  test.each([
    ["50", "60", "Increasing"],
    ["60", "50", "Decreasing"],
    ["50", "50", "No change"],
    ["50", "51", "No change"],
    ["50", "51.1", "Increasing"],
  ])("%s to %s", (before, now, mark) => {
    const evaluation = by(rules, {
      figures: { "June 2023/24": before, "July 2023/24": now },
      target: "Tracking",
      polarity: "",
    });
    expect(evaluation.travel).toMatchObject({ mark, verdict: "neutral" });
    expect(codes(evaluation)).toBe("");
  });
});

describe("travel is off for cumulative measures", () => {
  const rules = ruleSet({ travel: { give: "not-for-cumulative" } });
  const figures = { "June 2023/24": "40", "July 2023/24": "60" };
  test.each<[boolean, string | null]>([
    [true, null],
    [false, "↑ G"],
  ])("cumulative %s", (cumulative, mark) => {
    const { travel, whyNoTravel } = by(rules, {
      figures,
      target: "252 (21 per month)",
      declared: { cumulative },
    });
    expect(travel?.mark ?? null).toBe(mark);
    expect(whyNoTravel).toBe(mark === null ? "these rules give none to cumulative figures" : null);
  });
  test("or for all", () => {
    expect(by(ruleSet({ travel: { give: "never" } }), { figures }).whyNoTravel).toBe("these rules give none");
  });
});

describe("a dead band for no significant change", () => {
  test.each<[string, unknown, string, string, string]>([
    ["exactly on it", "1%", "100", "99", "→"],
    ["beyond it", "1%", "100", "98.9", "↓ A"],
    ["better, and too little", "1%", "100", "101", "→"],
    ["better", "1%", "100", "101.1", "↑ G"],
    ["an amount", 2, "100", "98", "→"],
    ["beyond the amount", 2, "100", "97.9", "↓ A"],
    ["from 0 no share is too small", "1%", "0", "0.1", "↑ G"],
  ])("%s", (_name, noChangeWithin, before, now, mark) => {
    const figures = { "June 2023/24": before, "July 2023/24": now };
    const { travel } = by(ruleSet({ travel: { noChangeWithin } }), { figures, target: "200" });
    expect(travel?.mark).toBe(mark);
  });
  test("the explanation says so", () => {
    const figures = { "June 2023/24": "88%", "July 2023/24": "87.5%" };
    expect(by(ruleSet({ travel: { noChangeWithin: "1%" } }), { figures }).explanation).toContain(
      "Down from June 2023 (88%), by no more than 1% of that figure, which counts as no change.",
    );
  });
});

describe("how far a decline is acceptable", () => {
  test.each<[unknown, string, string]>([
    ["10%", "91", "↓ A"],
    ["10%", "89.9", "↓ R"],
    ["none", "99.9", "↓ R"],
    ["any", "1", "↓ A"],
    [3, "97", "↓ A"],
    [3, "96.9", "↓ R"],
  ])("%j: 100 to %s is %s", (acceptableDecline, now, mark) => {
    const figures = { "June 2023/24": "100", "July 2023/24": now };
    expect(by(ruleSet({ travel: { acceptableDecline } }), { figures, target: "200" }).travel?.mark).toBe(
      mark,
    );
  });
});

test.each<[what: string, decline: unknown, before: string, now: string, sentence: string]>([
  ["a share of the earlier figure", "5%", "80%", "78%", "by 2.5% of that figure, within the acceptable 5%"],
  ["percentage points", 3, "80%", "78%", "by 2 percentage points, within the acceptable 3 percentage points"],
  ["the KPI’s own unit", 3, "80 days", "76 days", "by 4 days, more than the acceptable 3 days"],
  ["from 0", "5%", "0", "-1", "(0), and from 0 no decline is acceptable"],
])("a decline is told as what is acceptable is measured: %s", (_what, decline, before, now, sentence) => {
  const figures = { "June 2023/24": before, "July 2023/24": now };
  const rules = ruleSet({ travel: { acceptableDecline: decline } });
  const target = before.endsWith("%") ? "90%" : before.endsWith("days") ? "90 days" : "90";
  expect(by(rules, { figures, target }).explanation).toContain(`${sentence}.`);
});

describe("words in place of arrows, following performance", () => {
  const rules = ruleSet({
    travel: {
      arrowFollows: "performance",
      arrows: { up: "Improving", down: "Declining", same: "No change" },
      letters: { improved: "", "within-range": "", deteriorated: "" },
      colours: { improved: "#00693E" },
    },
  });
  test("lower is better, and lower", () => {
    const figures = { "June 2023/24": "12", "July 2023/24": "10" };
    expect(by(rules, { figures, target: "9", polarity: "Lower is better" })).toMatchObject({
      travel: { movement: "down", mark: "Improving", points: "up" },
      travelInk: "#00693E",
    });
  });
});

describe("range targets", () => {
  const inside = ruleSet({ rangeTargets: "best-inside" });
  test.each<[string, Partial<RowSpec>, string[], string]>([
    [
      "typed as a range, polarity blank",
      { target: "18 to 22", polarity: "" },
      ["18", "20", "22", "17.1", "17", "23.1", "23.2"],
      "green green green amber red amber red",
    ],
    ["typed as a range, higher is better", { target: "18 - 22" }, ["20", "23.2"], "green red"],
    ["through 0", { target: "-5 to 5", polarity: "" }, ["-5", "0", "5", "5.3"], "green green green red"],
  ])("%s", (_name, spec, readings, expected) => {
    expect(statusesBy(inside, readings, spec)).toBe(expected);
  });
  test("asked where the rules say nothing", () => {
    expect(statusBy(ruleSet({}), "20", { target: "18 to 22", polarity: "" })).toBe("needs-attention");
  });
});

describe("blue for complete", () => {
  const brag = ruleSet({
    states: [
      { status: "blue", name: "Complete", letter: "B", words: ["Complete"] },
      { status: "green", within: "target" },
      { status: "amber", within: "5%" },
      { status: "red" },
    ],
  });
  test.each<[string, Partial<RowSpec>, string]>([
    ["Complete", {}, "blue"],
    ["COMPLETED", {}, "blue"],
    ["complete", { target: "" }, "blue"],
    ["Complete", { target: "Tracking" }, "tracking"],
    ["not complete", {}, "needs-attention"],
    ["100", {}, "green"],
  ])("%s %j", (reading, spec, expected) => {
    expect(statusBy(brag, reading, spec)).toBe(expected);
  });
  test("or where the target is well exceeded", () => {
    const exceeded = ruleSet({
      states: [{ status: "blue", betterBy: "10%" }, { status: "green", within: "target" }, { status: "red" }],
    });
    expect(statusesBy(exceeded, ["110", "109.9", "100", "99.9"])).toBe("blue green green red");
  });
});

describe("what a blank polarity is taken for", () => {
  const of = (polarityWhenMissing: string, description = ""): Evaluation =>
    by(ruleSet({ polarityWhenMissing }), {
      figures: { "July 2023/24": "80" },
      target: "90",
      polarity: "",
      description,
    });
  test.each([
    ["ask", "", "needs-attention"],
    ["higher", "", "red"],
    ["lower", "", "green"],
    ["suggested", "Number of complaints received", "green"],
    ["suggested", "% of invoices paid within 30 days", "red"],
    ["suggested", "Xyz", "needs-attention"],
  ])("%s %s", (rule, description, status) => {
    expect(of(rule, description).status).toBe(status);
  });
  test("the explanation says what was supposed", () => {
    expect(of("lower").explanation).toContain(
      "No polarity is given; the “Other council” rules take lower as better.",
    );
    expect(of("suggested", "Number of complaints received").explanation).toContain(
      "lower was taken as better.",
    );
  });
  test("a polarity that is there goes before", () => {
    expect(statusBy(ruleSet({ polarityWhenMissing: "lower" }), "80", { target: "90" })).toBe("red");
  });
});

describe("every period is coloured", () => {
  const rules = ruleSet({ colours: "every-period" });
  const colours = (profile: Profile, spec: RowSpec): string => {
    const [row] = evaluateSheet([rowOf(spec)], { profiles: [profile] }).evaluations;
    return (row?.otherPeriods ?? []).map(({ at, status }) => `${at} ${status}`).join(", ");
  };
  const figures = {
    "March 2022/23": "70%",
    "April 2023/24": "91%",
    "May 2023/24": "86%",
    "June 2023/24": "70%",
    "July 2023/24": "95%",
  };
  test("those of the year by the row's target; last year's target is not this year's", () => {
    expect(colours(rules, { figures, target: "90%" })).toBe("P2 green, P3 amber, P4 red");
  });
  test("none by rules that colour the reporting period only", () => {
    expect(colours(ruleSet({}), { figures, target: "90%" })).toBe("");
  });
});

describe("off target, amber if improved or maintained on the same quarter of last year, however far", () => {
  const rules = ruleSet({
    states: [{ status: "green", within: "10%" }, { status: "amber" }, { status: "red" }],
    changes: [
      { from: "red", to: "amber", when: ["improved", "same"], comparedWith: "same-period-last-year" },
    ],
    travel: { longComparedWith: "same-period-last-year", colours: { same: "#8A4B00" } },
  });
  test.each([
    ["on the limit", "80%", "81%", "green"],
    ["improved", "40%", "50%", "amber"],
    ["maintained", "50%", "50%", "amber"],
    ["got worse by little", "81%", "80.9%", "red"],
    ["got worse by much", "80%", "50%", "red"],
  ])("%s", (_name, lastYear, now, expected) => {
    const figures = quarters({ "Q2 22": lastYear, "Q1 23": "60%", "Q2 23": now });
    expect(by(rules, { figures, target: "90%" })).toMatchObject({
      status: expected,
      outOfTolerance: expected === "red",
    });
  });
  test("nothing to compare with is asked, but where green is certain", () => {
    const figures = (now: string): RowSpec["figures"] => quarters({ "Q1 23": "60%", "Q2 23": now });
    expect(brief(by(rules, { figures: figures("50%"), target: "90%" }))).toBe(
      "needs-attention comparison-missing!",
    );
    expect(brief(by(rules, { figures: figures("85%"), target: "90%" }))).toBe("green");
  });
});
