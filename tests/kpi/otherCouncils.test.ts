import { by, ruleSet, statusesBy } from "./ruleSet";
import { codes, type RowSpec } from "./rowBuilder";

/** Other councils' rules, each as a file would say it, with the values on the limits and just beyond. */

const GAR = (green: object, amber: object): Readonly<Record<string, unknown>> => ({
  states: [{ status: "green", ...green }, { status: "amber", ...amber }, { status: "red" }],
});
const LOWER = { polarity: "Lower is better" } as const;

describe("green within 5%, amber from 5% to 10%", () => {
  const rules = ruleSet(GAR({ within: "5%" }, { within: "10%" }));
  test.each<[string, Partial<RowSpec>, string[], string]>([
    ["higher is better", {}, ["100", "95", "94.99", "90", "89.99"], "green green amber amber red"],
    ["lower is better", LOWER, ["100", "105", "105.01", "110", "110.01"], "green green amber amber red"],
    [
      "a share of a percentage too",
      { target: "80%" },
      ["76%", "75.9%", "72%", "71.9%"],
      "green amber amber red",
    ],
    ["a target of 0", { target: "0", ...LOWER }, ["0", "1"], "green red"],
    [
      "a negative target",
      { target: "-20" },
      ["-20", "-21", "-21.1", "-22", "-22.1"],
      "green green amber amber red",
    ],
    [
      "a negative target, lower is better",
      { target: "-20", ...LOWER },
      ["-19", "-18.9", "-18", "-17.9"],
      "green amber amber red",
    ],
    ["a reading of 0", { target: "5" }, ["0"], "red"],
    ["a negative reading", { target: "5" }, ["-5"], "red"],
  ])("%s", (_name, spec, readings, expected) => {
    expect(statusesBy(rules, readings, spec)).toBe(expected);
  });
  test("the explanation names both limits and how they were worked out", () => {
    const { explanation, warning } = by(rules, {
      figures: { "July 2023/24": "70%" },
      target: "80%",
      tolerance: "3%",
    });
    expect(explanation).toContain(
      "Red: 70% in July 2023 against a target of 80%; green ends at 76% (5% of the target), amber ends at 72% (10% of the target).",
    );
    expect(explanation).toContain(
      "The tolerance in O1 is not used, because the “Other council” rules set their own.",
    );
    expect(warning).toBe("Outside tolerance: 70% against 80%, limit 72%");
  });
});

describe("amber within 10%, of percentages too; and the same in points or in the KPI's own unit", () => {
  test.each<[string, string | number, Partial<RowSpec>, string[], string]>([
    ["10% of 80% is 8 points", "10%", { target: "80%" }, ["72%", "71.9%"], "amber red"],
    ["10 points of 80% are 70%", "10 points", { target: "80%" }, ["70%", "69.9%"], "amber red"],
    ["3 in the own unit", 3, { target: "20 days", ...LOWER }, ["23 days", "23.1 days"], "amber red"],
    ["3 in the own unit of a percentage", 3, { target: "80%" }, ["77%", "76.9%"], "amber red"],
  ])("%s", (_name, within, spec, readings, expected) => {
    expect(statusesBy(ruleSet(GAR({ within: "target" }, { within })), readings, spec)).toBe(expected);
  });
  test("points beside a target in days are asked about, unless the target is met", () => {
    const rules = ruleSet(GAR({ within: "target" }, { within: "10 points" }));
    expect(statusesBy(rules, ["20 days", "23 days"], { target: "20 days", ...LOWER })).toBe(
      "green needs-attention",
    );
  });
});

describe("green within 1%, amber to under 5%, red at 5%", () => {
  const rules = ruleSet(GAR({ within: "1%" }, { lessThan: "5%" }));
  test.each<[string, Partial<RowSpec>, string[], string]>([
    ["higher is better", {}, ["99", "98.99", "95.01", "95"], "green amber amber red"],
    ["lower is better", LOWER, ["101", "101.01", "104.99", "105"], "green amber amber red"],
  ])("%s", (_name, spec, readings, expected) => {
    expect(statusesBy(rules, readings, spec)).toBe(expected);
  });
  test("the explanation says that the limit is red", () => {
    expect(by(rules, { figures: { "July 2023/24": "95" }, target: "100" }).explanation).toContain(
      "amber ends just before 95 (5% of the target)",
    );
  });
});

describe("four colours, with yellow inside 5%", () => {
  const rules = ruleSet({
    states: [
      { status: "green", within: "target" },
      { status: "yellow", within: "5%" },
      { status: "amber", within: "10%" },
      { status: "red" },
    ],
  });
  test("each has its own part", () => {
    expect(statusesBy(rules, ["100", "99.9", "95", "94.9", "90", "89.9"])).toBe(
      "green yellow yellow amber amber red",
    );
  });
  test("a status of the council's own has its name, letter and colour", () => {
    expect(by(rules, { figures: { "July 2023/24": "96" }, target: "100" })).toMatchObject({
      statusName: "Yellow",
      statusLetter: "Y",
      paint: { fill: "#FFF176" },
      outOfTolerance: false,
    });
  });
  const own = ruleSet({
    states: [
      { status: "green", within: "target" },
      { status: "yellow", within: "5%" },
      { status: "amber", within: "tolerance" },
      { status: "red" },
    ],
  });
  test.each([
    ["wider than yellow", "10%", ["96", "91", "89"], "yellow amber red"],
    [
      "narrower than yellow: what lies between is asked",
      "3%",
      ["98", "96", "94"],
      "yellow needs-attention red",
    ],
  ])("amber to the row's own tolerance, %s", (_name, tolerance, readings, expected) => {
    expect(statusesBy(own, readings, { tolerance })).toBe(expected);
  });
});

describe("target and floor standard in two columns", () => {
  const rules = ruleSet(GAR({ within: "target" }, { within: "tolerance" }));
  // The workbook room writes a floor standard of 85% beside a target of 90% as the band that it means.
  test.each<[string, Partial<RowSpec>, string[], string]>([
    [
      "a floor",
      { target: "90%", tolerance: "85% - 90%" },
      ["90%", "89.9%", "85%", "84.9%"],
      "green amber amber red",
    ],
    ["a ceiling", { target: "20", tolerance: "20 - 25", ...LOWER }, ["20", "25", "25.1"], "green amber red"],
  ])("%s", (_name, spec, readings, expected) => {
    expect(statusesBy(rules, readings, spec)).toBe(expected);
  });
});

describe("a green value and an amber value for each KPI", () => {
  const rules = ruleSet({});
  test.each<[string, Partial<RowSpec>, string[], string]>([
    [
      "beside a target",
      { target: "90%", greenLimit: "88%", tolerance: "80% - 88%" },
      ["88%", "87.9%", "80%", "79.9%"],
      "green amber amber red",
    ],
    [
      "without a target",
      { target: null, greenLimit: "88%", tolerance: "80% - 88%" },
      ["88%", "87.9%", "80%", "79.9%"],
      "green amber amber red",
    ],
    [
      "lower is better",
      { target: null, greenLimit: "10", tolerance: "10 - 12", ...LOWER },
      ["10", "10.1", "12", "12.1"],
      "green amber amber red",
    ],
    [
      "a blank one leaves green to the target",
      { target: "90%", greenLimit: "" },
      ["90%", "89%"],
      "green amber",
    ],
    [
      "a green value that lies beyond amber's end is asked where it matters",
      { target: "90%", greenLimit: "70%", tolerance: "80% - 90%" },
      ["75%"],
      "needs-attention",
    ],
    ["words are asked", { target: "90%", greenLimit: "see note" }, ["95%"], "needs-attention"],
  ])("%s", (_name, spec, readings, expected) => {
    expect(statusesBy(rules, readings, spec)).toBe(expected);
  });
});

describe("a percentage in a tolerance column that means points", () => {
  const rules = ruleSet({ tolerance: { percentMeans: "percentage points" } });
  test.each<[string, Partial<RowSpec>, string[], string]>([
    ["beside a target in percent", { target: "80%", tolerance: "5%" }, ["75%", "74.9%"], "amber red"],
    ["beside a count it is a share", { target: "200", tolerance: "5%" }, ["190", "189"], "amber red"],
    [
      "85% beside 90% may be the last amber value",
      { target: "90%", tolerance: "85%" },
      ["90%", "86%", "80%"],
      "green amber needs-attention",
    ],
    [
      "with a band that says the same",
      { target: "80%", tolerance: "5% (75% - 80%)" },
      ["75%", "74.9%"],
      "amber red",
    ],
    [
      "with a band that says a share",
      { target: "80%", tolerance: "5% (76% - 80%)" },
      ["76%", "75.5%", "74.9%"],
      "amber needs-attention red",
    ],
  ])("%s", (_name, spec, readings, expected) => {
    expect(statusesBy(rules, readings, spec)).toBe(expected);
  });
  test("a default in points says nothing of a target in days, whatever stands in for a tolerance", () => {
    const points = ruleSet({ tolerance: { default: "5 points" } });
    const spec = { target: "20 days", ...LOWER };
    expect(statusesBy(points, ["20 days", "21 days"], { ...spec, tolerance: "TBC" })).toBe(
      "green needs-attention",
    );
    expect(statusesBy(points, ["20 days", "21 days"], spec)).toBe("green needs-attention");
  });
});

describe("the question says what does not fit", () => {
  test.each<[string, Record<string, unknown>, RowSpec, string]>([
    [
      "points beside a target in days",
      GAR({ within: "target" }, { within: "10 points" }),
      { figures: { "July 2023/24": "21 days" }, target: "20 days", ...LOWER },
      "limits-do-not-fit!",
    ],
    [
      "a tolerance inside another limit",
      {
        states: [
          { status: "green", within: "target" },
          { status: "yellow", within: "5%" },
          { status: "amber", within: "tolerance" },
          { status: "red" },
        ],
      },
      { figures: { "July 2023/24": "96" }, target: "100", tolerance: "3%" },
      "limits-contradict!",
    ],
    [
      "a green value under rules without green",
      {
        states: [
          { status: "above", betterBy: "5%" },
          { status: "on-target", within: "5%" },
          { status: "below", letter: "L" },
        ],
      },
      { figures: { "July 2023/24": "90%" }, greenLimit: "88%" },
      "limits-do-not-fit!",
    ],
    [
      "a green value of another kind",
      {},
      { figures: { "July 2023/24": "75%" }, greenLimit: "12 days" },
      "green-limit-unreadable!",
    ],
    [
      "a green value that leaves itself open, and is the reading",
      {},
      { figures: { "July 2023/24": "90%" }, greenLimit: "> 90%" },
      "target-boundary!",
    ],
    [
      "a green value that leaves itself open, and is not the reading",
      {},
      { figures: { "July 2023/24": "91%" }, greenLimit: "> 90%" },
      "",
    ],
    [
      "a green value the other way round",
      {},
      { figures: { "July 2023/24": "90%" }, greenLimit: "≤ 90%" },
      "green-limit-unreadable!",
    ],
    [
      "a green value without its unit, which is supposed",
      {},
      { figures: { "July 2023/24": "90%" }, greenLimit: "88" },
      "unit-differs",
    ],
    [
      "two green values",
      {},
      {
        figures: { "July 2023/24": "90%" },
        greenLimit: "88%",
        tolerance: "99% and above is green, 95% and above is amber",
      },
      "green-limit-unreadable!",
    ],
  ])("%s", (_name, form, spec, expected) => {
    expect(codes(by(ruleSet(form), spec))).toBe(expected);
  });
  test("a green value goes with an amber limit in words", () => {
    const spec = { target: "90%", greenLimit: "88%", tolerance: "amber ≥ 80%" };
    expect(statusesBy(ruleSet({}), ["88%", "87.9%", "80%", "79.9%"], spec)).toBe("green amber amber red");
  });
});

describe("a symmetric middle, on target, with significantly better above", () => {
  const rules = ruleSet({
    states: [
      { status: "significantly-better", betterByMoreThan: "5%", colour: { fill: "#00693E" } },
      { status: "on-target", within: "5%", letter: "O", colour: { fill: "#66E5DC" } },
      { status: "significantly-worse", letter: "W", colour: { fill: "#8B0000" } },
    ],
  });
  const better = "significantly-better";
  const worse = "significantly-worse";
  test.each<[string, Partial<RowSpec>, string[], string]>([
    [
      "higher is better",
      {},
      ["105.01", "105", "100", "95", "94.99"],
      `${better} on-target on-target on-target ${worse}`,
    ],
    ["lower is better", LOWER, ["94.99", "95", "105", "105.01"], `${better} on-target on-target ${worse}`],
    [
      "a negative target",
      { target: "-100" },
      ["-94.9", "-95", "-105", "-105.1"],
      `${better} on-target on-target ${worse}`,
    ],
    ["a target of 0: better is better", { target: "0" }, ["1", "0", "-1"], `${better} on-target ${worse}`],
    [
      "of a range there is no better",
      { target: "90 - 100", polarity: "Range" },
      ["95", "100", "105", "106"],
      `on-target on-target on-target ${worse}`,
    ],
  ])("%s", (_name, spec, readings, expected) => {
    expect(statusesBy(rules, readings, spec)).toBe(expected);
  });
  test("the same round the row's own tolerance", () => {
    const own = ruleSet({
      states: [
        { status: better, betterByMoreThan: "tolerance" },
        { status: "on-target", within: "tolerance" },
        { status: worse, letter: "W" },
      ],
    });
    expect(statusesBy(own, ["104", "103", "97", "96"], { tolerance: "3%" })).toBe(
      `${better} on-target on-target ${worse}`,
    );
    expect(statusesBy(own, ["112", "110", "95", "94"], { tolerance: "95 - 110" })).toBe(
      `${better} on-target on-target ${worse}`,
    );
    expect(statusesBy(own, ["101", "100", "99"], { tolerance: "No tolerance" })).toBe(
      `${worse} ${worse} ${worse}`,
    );
  });
});

describe("met and not met", () => {
  const rules = ruleSet({
    states: [
      { status: "met", name: "Target met", within: "target", words: ["Met"], colour: { fill: "#00855A" } },
      { status: "not-met", within: undefined, words: ["Not met"], colour: { fill: "#C4161C" } },
    ],
  });
  test("two states", () => {
    expect(statusesBy(rules, ["100", "99.9"])).toBe("met not-met");
  });
  test("readings in words, with the words that mean the same", () => {
    expect(statusesBy(rules, ["Met", "Yes", "not met", "No"])).toBe("met met not-met not-met");
  });
  test("a warning says that the target is not met", () => {
    expect(by(rules, { figures: { "July 2023/24": "99.9" }, target: "100" })).toMatchObject({
      warning: "Target not met: 99.9 against 100",
      explanation: expect.stringContaining("Not met: 99.9 in July 2023 against a target of 100.") as string,
    });
  });
});

describe("a warning where amber comes to nothing", () => {
  const warned = (form: Record<string, unknown>, spec: Partial<RowSpec>): string | null =>
    by(ruleSet(form), { figures: { "July 2023/24": "61" }, target: "0", polarity: "L", ...spec }).warning;
  const TEN_FOR_ALL = GAR({ within: "target" }, { within: "10%" });
  test.each<[string, Record<string, unknown>, Partial<RowSpec>, string]>([
    ["a share of 0 for every row", TEN_FOR_ALL, { tolerance: "50" }, "there is no amber (10% of 0 is 0)"],
    ["a share of 0 in the row", {}, { tolerance: "10%" }, "there is no amber (10% of 0 is 0)"],
    [
      "a share of 0 for want of one",
      {},
      { tolerance: "" },
      "there is no amber (no tolerance is given, and 5% of 0 is 0)",
    ],
    ["no tolerance, outright", {}, { tolerance: "No tolerance" }, "no tolerance"],
  ])("%s", (_name, form, spec, limit) => {
    expect(warned(form, spec)).toBe(`Outside tolerance: 61 against 0, ${limit}`);
  });
  test.each(["50", ""])("by rules that know no tolerance nothing is outside of one: %j", (tolerance) => {
    const met = {
      name: "Met or not met",
      states: [{ status: "green", within: "target" }, { status: "red" }],
    };
    expect(warned(met, { tolerance })).toBe("Target not met: 61 against 0");
  });
});

describe("yellow within half of the row's own tolerance", () => {
  const rules = ruleSet({
    states: [
      { status: "green", within: "target" },
      { status: "yellow", within: "0.5 x tolerance" },
      { status: "amber", within: "tolerance" },
      { status: "red" },
    ],
  });
  test.each<[string, string, string[], string]>([
    ["a share", "10%", ["95", "94.9", "90", "89.9"], "yellow amber amber red"],
    ["a band", "88 - 100", ["94", "93.9", "88", "87.9"], "yellow amber amber red"],
    ["blank: half of the default", "", ["97.5", "97.4", "95", "94.9"], "yellow amber amber red"],
    ["none", "No tolerance", ["100", "99.9"], "green red"],
  ])("%s", (_name, tolerance, readings, expected) => {
    expect(statusesBy(rules, readings, { tolerance })).toBe(expected);
  });
});

describe("what counts as outside tolerance", () => {
  const said = (form: Record<string, unknown>, reading: string): string | null =>
    by(ruleSet(form), { figures: { "July 2023/24": reading }, target: "100" }).warning;
  test.each<[string, Record<string, unknown>, string, string | null]>([
    ["the last status", {}, "97", null],
    [
      "amber too: its limit is the target",
      { outsideTolerance: ["amber", "red"] },
      "97",
      "Outside tolerance: 97 against 100, no tolerance",
    ],
    [
      "amber too, where green reaches further",
      { ...GAR({ within: "2%" }, { within: "5%" }), outsideTolerance: ["amber", "red"] },
      "97",
      "Outside tolerance: 97 against 100, limit 98",
    ],
    ["nothing", { outsideTolerance: [] }, "50", null],
  ])("%s", (_name, form, reading, expected) => {
    expect(said(form, reading)).toBe(expected);
  });
});

describe("judged against last year: what the row says of its target is not looked at", () => {
  const rules = ruleSet({ judgedAgainst: "same-period-last-year" });
  const inJuly = (reading: string, spec: Partial<RowSpec>): string => {
    const row = by(rules, { ...spec, figures: { "July 2022/23": "80%", "July 2023/24": reading } });
    return [row.status, codes(row)].join(" ").trim();
  };
  test.each<[string, string, Partial<RowSpec>, string]>([
    ["a distance holds from any figure", "78%", { tolerance: "3%" }, "amber"],
    ["a distance with the band it came to", "78%", { tolerance: "3% (87.3% - 90%)" }, "amber"],
    [
      "a band was typed for the target",
      "78%",
      { tolerance: "85% - 90%" },
      "needs-attention tolerance-unreadable!",
    ],
    [
      "as good as last year, whatever the band",
      "80%",
      { tolerance: "85% - 90%" },
      "green tolerance-unreadable",
    ],
    [
      "limits by colour were too",
      "78%",
      { tolerance: "Green 95%+, Amber 90% - 95%, Red <90%" },
      "needs-attention tolerance-unreadable!",
    ],
    ["a green value", "81%", { greenLimit: "95%" }, "green"],
    ["a target beside the figure", "81% (target 90%)", {}, "green"],
  ])("%s", (_name, reading, spec, expected) => {
    expect(inJuly(reading, spec)).toBe(expected);
  });
});
