import { evaluateSheet } from "../../../src/kpi/evaluate";
import { CORPORATE } from "../../../src/kpi/profile/builtInProfiles";
import type { KpiRow } from "../../../src/kpi/row/row";
import { finished } from "../../../src/kpi/steps";
import { settledBy, type Answer } from "../../../src/workbook/settings/answers/answer";
import { answersTo } from "../../../src/workbook/settings/answers/answersTo";
import { withCorrections } from "../../../src/workbook/settings/changeCorrections";
import { evaluateSettled } from "../../../src/workbook/settings/evaluateSettled";
import { settingsFor } from "../../../src/workbook/settings/likeness";
import { EMPTY_SETTINGS, type RowCorrection, type SheetRef } from "../../../src/workbook/settings/settings";
import { decodeSettings, encodeSettings } from "../../../src/workbook/settings/store";
import { rowOf, type RowSpec } from "../../kpi/rowBuilder";
import { after, judged, refOf, sheetRow, type Judged } from "./settledRows";

const QUARTERS = ["Quarter 1 2026-27", "Quarter 2 2026-27", "Quarter 3 2026-27", "Quarter 4 2026-27"];
const TAX = "Council tax collected (cumulative)";

/** Quarters' figures, and the target of the row. */
function quarters(figures: readonly string[], spec: Partial<RowSpec>): KpiRow {
  const byQuarter = Object.fromEntries(figures.map((figure, at) => [QUARTERS[at] ?? "", figure]));
  return rowOf({ description: TAX, ...spec, figures: byQuarter });
}

function offered({ row, evaluation }: Judged): readonly Answer[] {
  const [query] = evaluation.queries;
  if (query === undefined) throw new Error(`nothing asked: ${evaluation.explanation}`);
  return answersTo(query, row, evaluation);
}

function labels(asked: Judged): readonly string[] {
  return offered(asked).map(({ label }) => label);
}

/** What is kept once an answer is given, after what was kept before. */
function answered(
  asked: Judged,
  label: string,
  typed: string,
  before: readonly RowCorrection[] = [],
): readonly RowCorrection[] {
  const answer = offered(asked).find((one) => one.label === label);
  if (answer === undefined) throw new Error(`“${label}” is not among ${labels(asked).join(" | ")}`);
  return [...before, ...settledBy(answer, typed)];
}

function status(kpi: KpiRow, kept: readonly RowCorrection[]): string {
  const { evaluation } = judged(kpi, ...kept);
  return [evaluation.status, ...evaluation.queries.map(({ code }) => code)].join(" ");
}

const Q2 = ["28.9%", "55.8%"];
const Q3 = [...Q2, "83.9%"];
const DUE_Q2 = "Give the target to date for Quarter 2 2026-27";
const DUE_Q3 = "Give the target to date for Quarter 3 2026-27";

describe("a target given for a KPI that runs up is what is due by now, and next quarter's is asked for", () => {
  test.each<[string, Partial<RowSpec>]>([
    ["beside a cell that cannot be read", { target: "see profile" }],
    ["beside a blank cell", { target: "" }],
    ["beside two targets", { target: "56% / 97%" }],
    ["beside a quarter’s that may be its own alone", { target: "Q2: 20%" }],
    ["beside the year’s", { target: "97.5%" }],
    ["beside the quarter’s own", { targets: { "Quarter 2 2026-27": "as agreed" }, target: "" }],
  ])("%s", (_where, spec) => {
    const kept = answered(judged(quarters(Q2, spec)), DUE_Q2, "56.0%");
    expect(status(quarters(Q2, spec), kept)).toBe("amber");
    const next = judged(quarters(Q3, spec), ...kept);
    expect(next.evaluation.status).toBe("needs-attention");
    const both = answered(next, DUE_Q3, "83.4%", kept);
    expect([status(quarters(Q3, spec), both), status(quarters(Q2, spec), both)]).toEqual(["green", "amber"]);
  });

  test("once both are given, the arrow goes by the shares of them", () => {
    const spec = { target: "97.5%" };
    const first = answered(judged(quarters(Q2, spec)), DUE_Q2, "56.0%");
    const both = answered(judged(quarters(Q3, spec), ...first), DUE_Q3, "83.4%", first);
    expect(judged(quarters(Q3, spec), ...both).evaluation.travel?.mark).toBe("↑ G");
  });

  test("or it is what each quarter brings, and that holds for all of them", () => {
    const spec = { target: "" };
    const label = "It runs up from April: give the target for one quarter";
    const kept = answered(judged(quarters(Q2, spec)), label, "28%");
    expect([status(quarters(Q2, spec), kept), status(quarters(Q3, spec), kept)]).toEqual(["amber", "amber"]);
  });
});

test("a target given for a whole year’s figure is every year’s", () => {
  const years = (figures: Readonly<Record<string, string>>): KpiRow =>
    rowOf({ description: TAX, target: "", figures });
  const kept = answered(judged(years({ "2024/25": "97.2%" })), "Give the target", "97%");
  expect(status(years({ "2024/25": "97.2%", "2025/26": "96.8%" }), kept)).toBe("amber");
});

describe("a target given in place of one that names its period is that period’s", () => {
  const handled = { description: "Calls answered", target: "Q1: 84%" };

  test.each([
    ["typed", "Give the target for Quarter 2 2026-27", "86%"],
    ["that of the cell", "The target is 84%", ""],
  ])("%s", (_how, label, typed) => {
    const kept = answered(judged(quarters(["85%", "87%"], handled)), label, typed);
    expect(kept.map(({ what, heading }) => [what, heading])).toEqual([["target", "Quarter 2 2026-27"]]);
    expect([
      status(quarters(["85%", "87%"], handled), kept),
      status(quarters(["85%", "87%", "95%"], handled), kept),
    ]).toEqual(["green", "needs-attention several-targets"]);
  });

  test("also where nothing but the period can be read", () => {
    const spec = { ...handled, target: "Sept: as agreed with Jo" };
    const kept = answered(
      judged(quarters(["85%", "87%"], spec)),
      "Give the target for Quarter 2 2026-27",
      "86%",
    );
    expect(status(quarters(["85%", "87%", "95%"], spec), kept)).toBe("needs-attention target-unreadable");
  });

  test("a slip in it too", () => {
    const spec = { ...handled, target: "Q2: 86%%" };
    const kept = answered(judged(quarters(["85%", "87%"], spec)), "Take it as 86%", "");
    expect(kept[0]?.heading).toBe("Quarter 2 2026-27");
  });
});

test("a target that was once given for the whole row, and may have been for a quarter, is asked about again", () => {
  const given: RowCorrection = {
    identity: "K1",
    what: "target",
    value: "56.0%",
    reason: "Asked because N1 showed “Q2: 56.0%”",
    seenText: "Q2: 56.0%",
  };
  const kpi = quarters(Q3, { target: "Q2: 56.0%" });
  const asked = judged(kpi, given);
  expect(asked.evaluation.explanation).toContain("In place of “Q2: 56.0%” in N1 you gave the target “56.0%”");
  expect(labels(asked)).toEqual([DUE_Q3, "Leave it unrated"]);
  expect(status(kpi, answered(asked, DUE_Q3, "83.4%", [given]))).toBe("green");
  expect(status(quarters([...Q3, "97%"], { target: "Q2: 56.0%" }), [given])).toContain("needs-attention");
});

describe("what the year’s target is shared out from", () => {
  test("is the cell’s, whatever was given for an earlier quarter", () => {
    const spec = { target: "97.5%" };
    const kept = answered(judged(quarters(Q2, spec)), DUE_Q2, "54.5%");
    expect(labels(judged(quarters(Q3, spec), ...kept))).toEqual([
      "It runs up from April: 24.375% a quarter to 97.5%",
      "It runs up from April: give the target for one quarter",
      DUE_Q3,
      "Hold every quarter to 97.5%, not only the year’s end",
      "Leave it unrated",
    ]);
  });

  test("is not a quarter’s own target: that may be what is due", () => {
    const spec = { target: "97.5%", targets: { "Quarter 2 2026-27": "56.0%" } };
    const asked = judged(quarters(Q2, spec));
    expect(labels(asked)).toEqual(["The target to date is 56.0%", DUE_Q2, "Leave it unrated"]);
    const kept = answered(asked, "The target to date is 56.0%", "");
    expect([status(quarters(Q2, spec), kept), status(quarters(Q3, spec), kept)]).toEqual([
      "amber",
      "needs-attention target-to-date-unknown",
    ]);
  });
});

describe("a year’s total that figures run up to", () => {
  const HOMES = {
    description: "Affordable homes completed (cumulative)",
    polarity: "Higher is better",
    target: "100",
    tolerance: "10%",
  };
  const months = (figures: Readonly<Record<string, string>>, spec: Partial<RowSpec> = {}): KpiRow =>
    rowOf({ ...HOMES, figures, ...spec });
  const AUGUST = months({ "Jul-26": "33", "Aug-26": "39" });
  const SEPTEMBER = months({ "Jul-26": "33", "Aug-26": "39", "Sep-26": "47" });
  const EVENLY = "It runs up from April: 8.33 a month to 100";
  const PER_MONTH = "It runs up from April: give the target for one month";

  test("is offered spread evenly, also where that does not come out even, and for each month last", () => {
    expect(labels(judged(AUGUST))).toEqual([
      EVENLY,
      PER_MONTH,
      "Give the target to date for August 2026",
      "100 is for each month on its own",
      "Leave it unrated",
    ]);
  });

  test("holds all year once it is, to the very total in March", () => {
    const kept = answered(judged(AUGUST), EVENLY, "");
    const { evaluation } = judged(AUGUST, ...kept);
    expect(evaluation.explanation).toContain("39 in August 2026 against a target to date of 41.67;");
    expect(evaluation.explanation).toContain("Target to date: 100 × 5 ÷ 12 = 41.67.");
    expect(status(SEPTEMBER, kept)).toBe("amber");
    // 99% of 33.33 in July, 93.6% of 41.67 in August.
    expect(evaluation.travel?.mark).toBe("↓ R");
    const lower = { polarity: "Lower is better" };
    expect(status(months({ "Mar-27": "100" }, lower), kept)).toBe("green");
  });

  test("with so much a month that makes another sum says so, and leaves August what was given for it", () => {
    const first = answered(judged(AUGUST), "Give the target to date for August 2026", "42");
    const both = answered(judged(SEPTEMBER, ...first), PER_MONTH, "8", first);
    const { evaluation, settings } = judged(SEPTEMBER, ...both);
    expect(settings.sheets[0]?.rows).toHaveLength(3);
    expect(evaluation.explanation).toContain(
      "Target to date: 8 × 6 = 48. 8 a month makes 96 in a year, and the target for the year is 100.",
    );
    expect(judged(AUGUST, ...both).evaluation.explanation).toContain("against a target to date of 42;");
  });

  test("what was given for August is told of August in September’s question, with its unit", () => {
    const tax = { description: TAX, target: "97%" };
    const [until, more] = [{ "Aug-26": "47.8%" }, { "Aug-26": "47.8%", "Sep-26": "56%" }];
    const first = answered(judged(months(until, tax)), "Give the target to date for August 2026", "48");
    expect(judged(months(until, tax), ...first).evaluation.explanation).toContain(
      "Settled: target 48% to date for Aug-26",
    );
    const { explanation } = judged(months(more, tax), ...first).evaluation;
    expect(explanation).toContain("For August 2026 you gave the target 48% to date.");
    expect(explanation).not.toContain("Settled");
  });

  test("says which answer would take the place of one that was given", () => {
    const first = answered(judged(AUGUST), "Give the target to date for August 2026", "42");
    const told = offered(judged(SEPTEMBER, ...first)).flatMap(({ label, replaces }) =>
      replaces === undefined ? [] : [[label, ...replaces]],
    );
    expect(told).toEqual([["100 is for each month on its own", "target 42 to date for Aug-26"]]);
  });
});

describe("the year’s target of a rate may be due of each quarter", () => {
  const HOLD = "Hold every quarter to 97.5%, not only the year’s end";

  test("of one to date it is held to it each time, compared as it stands, and not asked about next quarter", () => {
    const spec = { description: "Calls answered (cumulative)", target: "97.5%" };
    const [first, next] = [
      ["60.0%", "91.0%"],
      ["60.0%", "91.0%", "93.5%"],
    ];
    const kept = answered(judged(quarters(first ?? [], spec)), HOLD, "");
    const { evaluation } = judged(quarters(next ?? [], spec), ...kept);
    expect([evaluation.status, evaluation.travel?.mark, evaluation.queries]).toEqual(["amber", "↑ G", []]);
    expect(evaluation.explanation).toContain(
      "Settled: target 97.5% for every quarter, asked because N1 showed “97.5%”; its figures are compared as they stand.",
    );
  });

  test("of one whose name does not say that it runs up it is offered as well, before the ways to give another", () => {
    const asked = judged(quarters(Q2, { description: "Council tax collected", target: "97.5%" }));
    expect(labels(asked)).toEqual([
      "It runs up from April: 24.375% a quarter to 97.5%",
      HOLD,
      "It runs up from April: give the target for one quarter",
      "Give the target for Quarter 2 2026-27",
      "Leave it unrated",
    ]);
  });

  test("of a count or a sum each period’s own figure is meant", () => {
    const asked = judged(quarters(["20", "45"], { description: "Missed bins (cumulative)", target: "200" }));
    expect(labels(asked)).toContain("200 is for each quarter on its own");
  });
});

test("a target headed “Target to date” is not shared out from April: it may be what is due by now", () => {
  const kpi: KpiRow = { ...quarters(Q2, { target: "56.0%" }), targetPeriodKind: "year-to-date" };
  const apart: KpiRow = {
    ...kpi,
    periods: [...kpi.periods, ...rowOf({ figures: { "YTD 2026/27": "54%" } }).periods],
  };
  const asked = judged(apart);
  expect(labels(asked).filter((label) => !label.startsWith("Judge"))).toEqual([
    "The target to date is 56.0%",
    DUE_Q2,
    "Leave it unrated",
  ]);
  expect(status(apart, answered(asked, "The target to date is 56.0%", ""))).toBe("amber");
});

test("a target for one quarter does not say that the figures do not run up: next quarter it is asked again", () => {
  const spec = { description: "Council tax collected", target: "97.5%" };
  const kept = answered(judged(quarters(Q2, spec)), "Give the target for Quarter 2 2026-27", "56%");
  expect([status(quarters(Q2, spec), kept), status(quarters(Q3, spec), kept)]).toEqual([
    "amber",
    "needs-attention target-to-date-unknown",
  ]);
});

describe("under a heading without a date", () => {
  const quarter = (figure: string): KpiRow =>
    rowOf({
      description: TAX,
      target: "97.5%",
      figures: { "Last quarter": "28.9%", "This quarter": figure },
    });
  const kept = answered(judged(quarter("55.8%")), "Give the target to date for this quarter", "56%");

  test("it holds for the figure it was given for", () => {
    expect([status(quarter("55.8%"), kept), status(quarter("83.9%"), kept)]).toEqual([
      "amber",
      "needs-attention target-to-date-unknown",
    ]);
  });

  test("it is kept with the workbook", async () => {
    const { settings } = judged(quarter("55.8%"), ...kept);
    const encoded = encodeSettings(settings);
    if (encoded.kind !== "xml") throw new Error(encoded.kind);
    expect(await decodeSettings(encoded.xml)).toEqual({ kind: "settings", settings });
    expect(settings.sheets[0]?.rows[0]?.seenFigure).toBe("55.8%");
  });

  test("a copy of the sheet is another quarter’s", () => {
    const rows = [sheetRow(quarter("55.8%"))];
    const ref = refOf(rows);
    const settings = after(withCorrections(EMPTY_SETTINGS, ref, kept));
    const copy: SheetRef = { ...ref, id: "{2}" };
    const judgedAs = (sheet: SheetRef): string | undefined =>
      finished(evaluateSettled(rows, settings, sheet, settingsFor(settings, sheet))).evaluations[0]?.status;
    expect([judgedAs(ref), judgedAs(copy)]).toEqual(["amber", "needs-attention"]);
  });
});

describe("the year so far in place of the month’s figure, where the target is one to date", () => {
  const JUDGE = "Judge the year to date, 208, against 200";
  const bins = (figures: Readonly<Record<string, string>>, spec: Partial<RowSpec> = {}): KpiRow => ({
    ...rowOf({
      description: "Missed bins",
      polarity: "Lower is better",
      target: "200",
      declared: { cumulative: false },
      ...spec,
      figures,
    }),
    targetPeriodKind: "year-to-date",
  });
  const MONTHS = { "June 2023/24": "61", "July 2023/24": "44" };
  const kpi = bins({ ...MONTHS, "YTD 2023/24": "208" });

  test("is offered first, and judged with the month’s arrow", () => {
    expect(labels(judged(kpi))).toEqual([
      JUDGE,
      "Give the target for July 2023",
      "200 is the target for a month as well",
      "Leave it unrated",
    ]);
    const { evaluation } = judged(kpi, ...answered(judged(kpi), JUDGE, ""));
    expect([evaluation.status, evaluation.current?.text, evaluation.previous]).toEqual([
      "amber",
      "208",
      null,
    ]);
    expect(evaluation.travel?.mark).toBe("↓ G");
    expect(evaluation.explanation).toBe(
      "Amber: 208 in Year to date 2023-24 against a target of 200; amber ends at 210 (no tolerance is given, so 5% of the target). The arrow is that of July 2023 (44). Better than June 2023 (61). Settled: the figure for the year to date is judged.",
    );
  });

  test("has no arrow where a decline hangs on a target for the month", () => {
    const worse = bins({ "June 2023/24": "44", "July 2023/24": "61", "YTD 2023/24": "208" });
    const { evaluation } = judged(worse, ...answered(judged(worse), JUDGE, ""));
    expect([evaluation.status, evaluation.travel]).toEqual(["amber", null]);
    expect(evaluation.whyNoTravel).toBe(
      "whether the decline is acceptable depends on a target for July 2023 alone, and there is none",
    );
  });

  test("holds next month, and not without such a column", () => {
    const kept = answered(judged(kpi), JUDGE, "");
    const next = bins({ ...MONTHS, "August 2023/24": "50", "YTD 2023/24": "258" }, { target: "250" });
    expect(status(next, kept)).toBe("amber");
    expect(status(bins(MONTHS), kept)).toBe("needs-attention target-is-to-date");
  });

  test.each<[string, Partial<RowSpec>, Readonly<Record<string, string>>, string]>([
    [
      "a level as well",
      { target: "2.5" },
      { "July 2023/24": "3.1", "YTD 2023/24": "2.6" },
      "2.6, against 2.5",
    ],
    ["a share", { target: "90%" }, { "July 2023/24": "88%", "YTD 2023/24": "91%" }, "91%, against 90%"],
  ])("%s is never held to it by the month alone", (_name, spec, figures, against) => {
    const level = bins(figures, { description: "Complaints per 10,000 visits", declared: {}, ...spec });
    expect(status(level, [])).toBe("needs-attention target-is-to-date");
    expect(labels(judged(level))[0]).toBe(`Judge the year to date, ${against}`);
    expect(judged(level).evaluation.explanation).toContain(
      `a target for the year to date. The year to date is ${against.split(",")[0] ?? ""}, and the figure for July 2023 is that period’s alone. Say in the pane to judge the year to date, or enter the target for July 2023.`,
    );
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["of a level", { "July 2023/24": "3.1", "YTD 2023/24": "2.7" }, "red"],
    ["of a level on target", { "July 2023/24": "2.2", "YTD 2023/24": "2.4" }, "green"],
  ])("%s is judged where the month alone comes to the same", (_name, figures, expected) => {
    const level = bins(figures, { description: "Complaints per 10,000 visits", declared: {}, target: "2.5" });
    const { evaluation } = judged(level);
    expect([status(level, []), evaluation.current?.at]).toEqual([expected, "P2"]);
    expect(evaluation.explanation).toContain(
      `Held to the same target, July 2023 alone (${figures["July 2023/24"] ?? ""}) has that status too.`,
    );
  });

  test("a sum is asked about all the same: its month is nothing to a target for several", () => {
    const sum = bins({ "July 2023/24": "44", "YTD 2023/24": "180" });
    expect(status(sum, [])).toBe("needs-attention target-is-to-date");
  });

  test.each<[string, string]>([
    ["the same figure", "3.1"],
    ["none", ""],
  ])("of a level that has %s for the year so far nothing is asked", (_name, year) => {
    const figures = { "July 2023/24": "3.1", "YTD 2023/24": year };
    expect(status(bins(figures, { description: "Complaints per 10,000 visits", target: "2.5" }), [])).toBe(
      "red",
    );
  });

  test("no earlier month is held to it either", () => {
    const settings = {
      profiles: [{ ...CORPORATE, colours: "every-period" as const }],
    };
    const figures = { "June 2023/24": "2.4", "July 2023/24": "3.1", "YTD 2023/24": "2.7" };
    const level = bins(figures, { description: "Complaints per 10,000 visits", target: "2.5" });
    const [evaluation] = evaluateSheet([level], settings).evaluations;
    expect(evaluation?.otherPeriods.map(({ at }) => at)).toEqual([]);
  });

  test("goes once the figures are said to run up", () => {
    const kept = answered(judged(kpi), JUDGE, "");
    const runsUp: RowCorrection = { identity: "K1", what: "cumulative", value: true };
    expect(judged(kpi, ...kept, runsUp).evaluation.status).toBe("needs-attention");
  });

  test("is kept with the workbook", async () => {
    const { settings } = judged(kpi, ...answered(judged(kpi), JUDGE, ""));
    const encoded = encodeSettings(settings);
    if (encoded.kind !== "xml") throw new Error(encoded.kind);
    expect(await decodeSettings(encoded.xml)).toEqual({ kind: "settings", settings });
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["without the year so far", MONTHS],
    ["with two of them", { ...MONTHS, "YTD 2023/24": "208", "YTD July 2023": "207" }],
    ["with last year’s", { ...MONTHS, "YTD 2022/23": "208" }],
    ["with one to June", { ...MONTHS, "YTD June 2023": "208" }],
    ["with one that is less than its month", { ...MONTHS, "YTD 2023/24": "40" }],
    ["blank", { ...MONTHS, "YTD 2023/24": "" }],
  ])("is not offered %s", (_name, figures) => {
    const row = bins(figures);
    // The other row of the sheet has a figure everywhere: this one has its July.
    expect(labels(judged(row)).filter((label) => label.startsWith("Judge"))).toEqual([]);
  });

  test("is not offered beside the year’s target", () => {
    const { targetPeriodKind: _kind, ...plain } = kpi;
    const asked = judged({ ...plain, targetPeriodKind: "year" });
    expect(labels(asked).filter((label) => label.startsWith("Judge"))).toEqual([]);
  });
});

test("a target that is itself best, by the officer, is kept with the workbook and holds for next year’s target", async () => {
  const range = rowOf({ figures: { "July 2023/24": "86%" }, polarity: "Goldilocks", target: "85%" });
  const kept = answered(judged(range), "Best at 85% itself, worse on either side", "");
  const { settings } = judged(range, ...kept);
  const encoded = encodeSettings(settings);
  if (encoded.kind !== "xml") throw new Error(encoded.kind);
  expect(await decodeSettings(encoded.xml)).toEqual({ kind: "settings", settings });
  expect(
    judged({ ...range, target: { at: "N1", text: "86%", value: "86%", format: "@" } }, ...kept).evaluation
      .status,
  ).toBe("green");
});

test.each([
  ["The target is 90%, with a tolerance of 5% of it", "red"],
  ["The target is 90%, with a tolerance of 5 percentage points", "amber"],
  ["Best between 85% and 95%", "green"],
])("“90%% +/- 5%%”: %s", (label, expected) => {
  const kpi = rowOf({
    figures: { "July 2023/24": "85%" },
    target: "90% +/- 5%",
    polarity: "Higher is better",
  });
  expect(status(kpi, answered(judged(kpi), label, ""))).toBe(expected);
});

test.each([
  ["90% (draft)", "The target is 90%", "red"],
  ["90% (TBC)", "The target is 90%", "red"],
  ["90%?", "The target is under review", "target-under-review"],
])("“%s”: %s", (target, label, expected) => {
  const kpi = rowOf({ figures: { "July 2023/24": "85%" }, target, polarity: "Higher is better" });
  expect(status(kpi, answered(judged(kpi), label, ""))).toBe(expected);
});

describe("a goal that is not due with the year reported", () => {
  const planning = (target: string): KpiRow =>
    quarters(["81%", "80%"], { description: "Planning applications in time", target });
  const LATER = "85% by March 2028";
  const FOR_Q2 = "Give the target for Quarter 2 2026-27";

  test("is not shared out over the year: it is held to now, has a milestone, or is not due yet", () => {
    const asked = judged(planning(LATER));
    const hold = "Hold every quarter to 85% now";
    const notDue = "Not due yet: for tracking only";
    expect(labels(asked)).toEqual([FOR_Q2, hold, notDue, "Leave it unrated"]);
    expect(status(planning(LATER), answered(asked, hold, ""))).toBe("red");
    expect(status(planning(LATER), answered(asked, notDue, ""))).toBe("tracking");
    expect(status(planning(LATER), answered(asked, FOR_Q2, "80%"))).toBe("green");
  });

  test("may be due already where its month is not certain", () => {
    expect(labels(judged(planning("85% by 2027")))).toEqual([
      FOR_Q2,
      "Hold every quarter to 85% now",
      "Leave it unrated",
    ]);
  });

  test("of a sum that runs up has no part due by now either", () => {
    const homes = quarters(["100", "190"], {
      description: "Homes built (cumulative)",
      target: "900 by 2030",
    });
    expect(labels(judged(homes))).toEqual([
      DUE_Q2,
      "It runs up from April: give the target for one quarter",
      "Not due yet: for tracking only",
      "Leave it unrated",
    ]);
  });
});

describe("a goal for the end of the year reported", () => {
  const planning = (figures: readonly string[], spec: Partial<RowSpec> = {}): KpiRow =>
    quarters(figures, { description: "Planning in time", target: "85% by March 2027", ...spec });
  const EVENLY = "It runs up from April: 21.25% a quarter to 85%";
  const RUNS_UP = "It runs up from April: give the target for one quarter";
  const HOLD = "Hold every quarter to 85%, not only the year’s end";
  const REST = ["Give the target for Quarter 2 2026-27", "Leave it unrated"];

  test("may be run up to by figures that never fall", () => {
    expect(labels(judged(planning(["40%", "60%"])))).toEqual([EVENLY, HOLD, RUNS_UP, ...REST]);
  });

  test("is not run up to by a figure that falls, nor by one beyond it", () => {
    const beyond = planning(["88%", "90%"], { polarity: "Lower is better" });
    expect(labels(judged(planning(["81%", "80%"])))).toEqual([HOLD, ...REST]);
    expect(labels(judged(beyond))).toEqual([HOLD, ...REST]);
  });
});

test("all that one answer settles is kept for one reason, by which it is known for one answer", () => {
  const about = { identity: "A1", answered: "" } as const;
  const answer: Answer = {
    label: "Target 85%, amber from 80%",
    corrections: [
      { ...about, what: "target", value: "85%", reason: "Asked because N4 showed “80% - 85%”" },
      { ...about, what: "tolerance", value: "80% - 85%" },
    ],
    asks: null,
  };
  expect(settledBy(answer).map(({ reason }) => reason)).toEqual(
    answer.corrections.map(() => "Asked because N4 showed “80% - 85%”"),
  );
});

test("a count that is due by the year’s end and runs up to it is not offered as each quarter’s own target", () => {
  const homes = { description: "Homes completed (cumulative)" };
  const each = "500 is for each quarter on its own";
  expect(labels(judged(quarters(["90", "201"], { ...homes, target: "500" })))).toContain(each);
  const byYearEnd = labels(judged(quarters(["90", "201"], { ...homes, target: "500 by year end" })));
  expect(byYearEnd).not.toContain(each);
  expect(byYearEnd[0]).toBe("It runs up from April: 125 a quarter to 500");
});
