import { profileOf } from "../../../src/kpi/profile/profileReader";
import { allOf } from "../../../src/workbook/settings/changed";
import {
  replacedBy,
  withCorrection,
  withCorrections,
  withoutCorrection,
  withPolarities,
} from "../../../src/workbook/settings/changeCorrections";
import {
  withAssignment,
  withDefaultProfiles,
  withOption,
  withoutProfile,
  withProfile,
} from "../../../src/workbook/settings/changeProfiles";
import { withColumnRole, withReportingPeriod } from "../../../src/workbook/settings/changeSheets";
import { kpiMark, settingsFor } from "../../../src/workbook/settings/likeness";
import { listCorrections, withoutAllCorrections } from "../../../src/workbook/settings/listCorrections";
import {
  EMPTY_SETTINGS,
  type RowCorrection,
  type SheetRef,
  type WorkbookSettings,
} from "../../../src/workbook/settings/settings";
import { growth, LINEAR } from "../../boundedWork";
import { after, refusal } from "./settledRows";

const marks = (...kpis: readonly string[]): readonly string[] =>
  kpis.map((kpi) => kpiMark(kpi, `About ${kpi}`));
const JULY: SheetRef = { id: "{7}", name: "July", kpis: marks("A1", "A2", "A3", "A4") };

function keep(correction: RowCorrection, settings = EMPTY_SETTINGS, sheet = JULY): WorkbookSettings {
  return after(withCorrection(settings, sheet, correction));
}

const kept = (settings: WorkbookSettings, id = "{7}"): readonly string[] =>
  settings.sheets
    .filter(({ sheetId }) => sheetId === id)
    .flatMap(({ rows }) =>
      rows.map(({ identity, what, value }) => `${identity} ${what} ${JSON.stringify(value)}`),
    );

describe("what is refused, and why", () => {
  test.each<[RowCorrection, string | null]>([
    [{ identity: "A1", what: "target", value: "90%" }, "Give a reason"],
    [{ identity: "A1", what: "target", value: "90%", reason: "  " }, "Give a reason"],
    [{ identity: "A1", what: "tracking", value: true }, "Give a reason"],
    [{ identity: "A1", what: "status", value: "amber", heading: "July 2023" }, "Give a reason"],
    [{ identity: "A1", what: "target", value: "90%", reason: "x".repeat(501) }, "Keep it under 500"],
    [{ identity: "A1", what: "target", value: " ", reason: "r" }, "Type what it should be"],
    [{ identity: "A1", what: "target", value: "as last year", reason: "r" }, "cannot be read as one target"],
    [{ identity: "A1", what: "target", value: "P1 97% P2 90%", reason: "r" }, "cannot be read as one target"],
    [{ identity: "A1", what: "target", value: "90%", reason: "Agreed" }, null],
    [{ identity: "A1", what: "target", value: "Tracking", reason: "Agreed" }, null],
    [{ identity: "A1", what: "tolerance", value: "ask Jo" }, "cannot be read as a tolerance"],
    [{ identity: "A1", what: "tolerance", value: "5 percentage points" }, null],
    [{ identity: "A1", what: "green-limit", value: "> 88%" }, "value where green begins"],
    [{ identity: "A1", what: "green-limit", value: "88% or so" }, "value where green begins"],
    [{ identity: "A1", what: "green-limit", value: "88%" }, null],
    [{ identity: "A1", what: "polarity", value: { from: "18 days", to: "22 days" } }, null],
    [{ identity: "A1", what: "polarity", value: { from: "low", to: "high" } }, "not the two ends of a range"],
    [{ identity: "A1", what: "reading", value: "87.5%" }, "which column"],
    [{ identity: "A1", what: "reading", value: "about right", heading: "July 2023" }, "is not a figure"],
    [{ identity: "A1", what: "reading", value: "87.5%", heading: "July 2023" }, null],
    [{ identity: "A1", what: "status", value: "amber", reason: "Floods" }, "no figure for this period"],
    [
      { identity: "A1", what: "baseline", value: { kind: "figure", period: "sometime", text: "90%" } },
      "is not a period",
    ],
    [
      { identity: "A1", what: "baseline", value: { kind: "figure", period: "June 2023", text: "lots" } },
      "is not a figure",
    ],
    [{ identity: "A1", what: "baseline", value: { kind: "figure", period: "June 2023", text: "90%" } }, null],
    [{ identity: "A1", what: "baseline", value: { kind: "same-period-last-year" } }, null],
    [{ identity: "A1", what: "cumulative", value: false }, null],
  ])("%j: %s", (correction, sentence) => {
    const found = refusal(withCorrection(EMPTY_SETTINGS, JULY, correction));
    if (sentence === null) expect(found).toBeNull();
    else expect(found).toContain(sentence);
  });

  test("one refusal among several changes refuses all of them", () => {
    const change = allOf([
      (settings) => withOption(settings, "introSeen", true),
      (settings) => withCorrection(settings, JULY, { identity: "A1", what: "tracking", value: true }),
    ]);
    expect(refusal(change(EMPTY_SETTINGS))).toContain("Give a reason");
  });

  test("a column without a heading, and figures without a period", () => {
    expect(refusal(withColumnRole(EMPTY_SETTINGS, JULY, { heading: " ", role: "target" }))).toContain(
      "heading",
    );
    expect(refusal(withColumnRole(EMPTY_SETTINGS, JULY, { heading: "Latest", role: "period" }))).toContain(
      "period",
    );
    expect(
      refusal(
        withColumnRole(EMPTY_SETTINGS, JULY, { heading: "Latest", role: "period", period: "July 2023" }),
      ),
    ).toBeNull();
  });
});

describe("corrections", () => {
  const target: RowCorrection = { identity: "A1", what: "target", value: "90%", reason: "Agreed" };

  test("a second one of the same thing takes the place of the first", () => {
    expect(kept(keep({ ...target, value: "92%" }, keep(target)))).toEqual(['A1 target "92%"']);
  });

  test("tracking only takes the place of a target, and a target that of tracking only", () => {
    const tracking: RowCorrection = { identity: "A1", what: "tracking", value: true, reason: "No target" };
    expect(kept(keep(tracking, keep(target)))).toEqual(["A1 tracking true"]);
    expect(kept(keep(target, keep(tracking)))).toEqual(['A1 target "90%"']);
  });

  test("a target for one period stands beside those for others, and a target for all takes the place of all", () => {
    const july: RowCorrection = { ...target, heading: "July 2023" };
    const both = keep({ ...july, heading: "August 2023", value: "91%" }, keep(july));
    expect(kept(both)).toEqual(['A1 target "90%"', 'A1 target "91%"']);
    expect(kept(keep({ ...target, value: "95%" }, both))).toEqual(['A1 target "95%"']);
  });

  describe("what was given for August, once a target for all months is given", () => {
    const august: RowCorrection = {
      identity: "A1",
      what: "target",
      value: "42 to date",
      heading: "Aug-26",
      period: "August 2026",
      reason: "Asked",
      answered: "",
    };
    const perMonth: RowCorrection = {
      identity: "A1",
      what: "target",
      value: "8 per month",
      reason: "Asked",
      answered: "",
    };
    const runsUp = (value: boolean): RowCorrection => ({ identity: "A1", what: "cumulative", value });
    const keepBoth = (more: RowCorrection, period: string) =>
      kept(after(withCorrections(keep(august), JULY, [{ ...perMonth, period }, more])));

    test("in September stays August’s", () => {
      expect(keepBoth(runsUp(true), "September 2026")).toEqual([
        'A1 target "42 to date"',
        'A1 target "8 per month"',
        "A1 cumulative true",
      ]);
    });

    test("in August gives way, and so it does where figures are said not to run up", () => {
      const replaced = ['A1 target "8 per month"', "A1 cumulative true"];
      expect(keepBoth(runsUp(true), "August 2026")).toEqual(replaced);
      expect(keepBoth(runsUp(false), "September 2026")).toEqual([
        'A1 target "8 per month"',
        "A1 cumulative false",
      ]);
    });

    test("is told to give way where it does, and only what says something else", () => {
      const settled = [august, runsUp(true)];
      expect(replacedBy(settled, [{ ...perMonth, period: "September 2026" }, runsUp(true)])).toEqual([]);
      expect(replacedBy(settled, [{ ...perMonth, period: "August 2026" }, runsUp(true)])).toEqual([august]);
      expect(replacedBy(settled, [perMonth, runsUp(false)])).toEqual(settled);
    });
  });

  test("readings of two columns stand side by side", () => {
    const june: RowCorrection = { identity: "A1", what: "reading", value: "1", heading: "June 2023" };
    const both = keep({ ...june, heading: "July 2023", value: "2" }, keep(june));
    expect(kept(both)).toEqual(['A1 reading "1"', 'A1 reading "2"']);
    expect(kept(after(withoutCorrection(both, JULY, june)))).toEqual(['A1 reading "2"']);
  });

  test("the work of keeping polarities grows with their number", () => {
    const listOf = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        identity: `K${String(index)}`,
        polarity: "higher" as const,
        seenText: "",
      }));
    const keepAll = (list: ReturnType<typeof listOf>): readonly string[] =>
      kept(after(withPolarities(EMPTY_SETTINGS, JULY, list)));
    expect(keepAll(listOf(2000))).toHaveLength(2000);
    expect(growth(2000, listOf, keepAll)).toBeLessThan(LINEAR);
  });

  test("many polarities at once", () => {
    const settings = after(
      withPolarities(EMPTY_SETTINGS, JULY, [
        { identity: "A1", polarity: "higher", seenText: "" },
        { identity: "A2", polarity: "lower", seenText: "" },
      ]),
    );
    expect(kept(settings)).toEqual(['A1 polarity "higher"', 'A2 polarity "lower"']);
  });

  test("neither way, of a KPI with a target, along with its being for tracking only", () => {
    const tracking = { identity: "A1", what: "tracking", value: true, reason: "Asked" } as const;
    const list = [{ identity: "A1", polarity: "none", along: [tracking] }] as const;
    expect(kept(after(withPolarities(EMPTY_SETTINGS, JULY, list)))).toEqual([
      'A1 polarity "none"',
      "A1 tracking true",
    ]);
  });
});

describe("a copy of a sheet is known by its KPIs", () => {
  const settings = keep({ identity: "A1", what: "tolerance", value: "5%" });
  const copy = (...kpis: readonly string[]): SheetRef => ({
    id: "{8}",
    name: "August",
    kpis: marks(...kpis),
  });
  const borrowedFrom = (sheet: SheetRef): string | null =>
    settingsFor(settings, sheet)?.sheet.sheetId ?? null;

  test.each<[string, SheetRef, string | null]>([
    ["the same KPIs", copy("A1", "A2", "A3", "A4"), "{7}"],
    ["one more and one less", copy("A1", "A2", "A3", "B9"), "{7}"],
    ["half of them", copy("A1", "A2", "B8", "B9"), "{7}"],
    ["fewer than half", copy("A1", "B7", "B8", "B9"), null],
    ["a few among many", copy("A1", "A2", "B1", "B2", "B3", "B4", "B5", "B6"), null],
    ["no KPIs", copy(), null],
  ])("%s: %s", (_, sheet, expected) => {
    expect(borrowedFrom(sheet)).toBe(expected);
  });

  test("the same numbers with other descriptions are other KPIs", () => {
    const other = {
      ...JULY,
      id: "{8}",
      kpis: ["A1", "A2", "A3", "A4"].map((ref) => kpiMark(ref, "Something else")),
    };
    expect(borrowedFrom(other)).toBeNull();
  });

  test("its first change gives it its own, with all that it went by; the period is not carried over", () => {
    const august = copy("A1", "A2", "A3", "A4");
    const chosen = after(withReportingPeriod(settings, JULY, { label: "June 2023", insteadOf: "July 2023" }));
    const own = keep({ identity: "A2", what: "cumulative", value: true }, chosen, august);
    expect(kept(own, "{8}")).toEqual(['A1 tolerance "5%"', "A2 cumulative true"]);
    expect(kept(own, "{7}")).toEqual(['A1 tolerance "5%"']);
    expect(own.sheets.map(({ reportingPeriod }) => reportingPeriod?.label ?? null)).toEqual([
      "June 2023",
      null,
    ]);
  });

  test("rules given to the sheet and its rows go along", () => {
    const august = copy("A1", "A2", "A3", "A4");
    const given = after(
      withAssignment(settings, JULY, { kind: "row", sheet: "{7}", identity: "A3" }, "corporate"),
    );
    const own = keep({ identity: "A2", what: "cumulative", value: true }, given, august);
    expect(own.assignments.map(({ to }) => to.sheet)).toEqual(["{7}", "{8}"]);
  });

  test("and still is once the sheet was for a moment read as having none", () => {
    const later = keep({ identity: "A2", what: "cumulative", value: true }, settings, { ...JULY, kpis: [] });
    expect(settingsFor(later, copy("A1", "A2", "A3", "A4"))?.sheet.sheetId).toBe("{7}");
  });

  test("what has been taken back from the copy is not borrowed again", () => {
    const august = copy("A1", "A2", "A3", "A4");
    const own = after(
      withoutCorrection(settings, august, { identity: "A1", what: "tolerance", value: "5%" }),
    );
    expect(settingsFor(own, august)).toMatchObject({ borrowed: false, sheet: { rows: [] } });
  });
});

describe("rules", () => {
  const housing = profileOf({ name: "Housing", appliesTo: "assigned rows" });

  test("two of the same name are refused, the same one again replaces itself", () => {
    const one = after(withProfile(EMPTY_SETTINGS, housing));
    expect(refusal(withProfile(one, { ...housing, id: "other", name: " housing " }))).toContain(
      "already rules called",
    );
    expect(after(withProfile(one, { ...housing, description: "New" })).profiles).toMatchObject([
      { description: "New" },
    ]);
    expect(refusal(withProfile(EMPTY_SETTINGS, { ...housing, name: " " }))).toContain("name");
  });

  test("taking rules out takes them from the rows they were given to; default takes all", () => {
    const given = after(
      withAssignment(
        after(withProfile(EMPTY_SETTINGS, housing)),
        JULY,
        { kind: "sheet", sheet: "{7}" },
        "housing",
      ),
    );
    expect(after(withoutProfile(given, "housing"))).toMatchObject({ profiles: [], assignments: [] });
    expect(after(withDefaultProfiles(given))).toMatchObject({ profiles: [], assignments: [] });
  });

  test("giving rules to the same rows again replaces what they had", () => {
    const to = { kind: "section", sheet: "{7}", section: "Waste" } as const;
    const twice = after(withAssignment(after(withAssignment(EMPTY_SETTINGS, JULY, to, "a")), JULY, to, "b"));
    expect(twice.assignments).toEqual([{ profile: "b", to }]);
  });
});

test("everything that was settled is listed in words, and each entry takes itself back", () => {
  const settings = after(
    allOf([
      (now) => withReportingPeriod(now, JULY, { label: "June 2023", insteadOf: null }),
      (now) => withColumnRole(now, JULY, { heading: "Ambition", role: "target" }),
      (now) => withColumnRole(now, JULY, { heading: "Old", role: "other" }),
      (now) => withColumnRole(now, JULY, { heading: "Latest", role: "period", period: "July 2023" }),
      (now) => withAssignment(now, JULY, { kind: "section", sheet: "{7}", section: "Waste" }, "corporate"),
      (now) => withCorrection(now, JULY, { identity: "A1", what: "target", value: "90%", reason: "Agreed" }),
      (now) => withCorrection(now, JULY, { identity: "A1", what: "polarity", value: "lower" }),
      (now) =>
        withCorrection(now, JULY, {
          identity: "A2",
          what: "query",
          value: "part-period",
          seenText: "9 (May)",
        }),
    ])(EMPTY_SETTINGS),
  );
  const list = listCorrections(settings, [{ id: "{7}", name: "Renamed" }]);
  expect(
    list.map(({ identity, words, reason }) => [identity, words, reason].filter(Boolean).join(": ")),
  ).toEqual([
    "Reporting period: June 2023",
    "Column “Ambition”: target",
    "Column “Old”: not used",
    "Column “Latest”: figures for July 2023",
    "Rules for “Waste”: Corporate",
    "A1: target 90%: Agreed",
    "A1: lower is better",
    "A2: “9 (May)” left as it is",
  ]);
  expect(list.every(({ sheet, onSheet }) => sheet === "Renamed" && onSheet)).toBe(true);
  expect(list.map(({ remove }) => listCorrections(after(remove(settings)), []).length)).toEqual(
    list.map(() => list.length - 1),
  );
  expect(listCorrections(after(withoutAllCorrections(settings, "{7}")), [])).toEqual([]);
});

test("a column is called by what is printed over it, or by its letter, as it stands today", () => {
  const settings = after(
    allOf([
      (now) => withColumnRole(now, JULY, { heading: "Indicator", role: "other", letter: "B", printed: "" }),
      (now) => withColumnRole(now, JULY, { heading: "Jul", role: "other", letter: "D", printed: "Jul*" }),
      (now) => withColumnRole(now, JULY, { heading: "Aim", role: "target", letter: "E" }),
    ])(EMPTY_SETTINGS),
  );
  const words = (columnFindings?: readonly { letter: string; heading: string; printed?: string }[]) =>
    listCorrections(settings, [{ id: "{7}", name: "July", ...(columnFindings && { columnFindings }) }]).map(
      (one) => one.words,
    );
  expect(words()).toEqual([
    "Column B, which has no heading: not used",
    "Column “Jul*”: not used",
    "Column “Aim”: target",
  ]);
  expect(words([{ letter: "C", heading: "Indicator", printed: "" }])[0]).toBe(
    "Column C, which has no heading: not used",
  );
  // Headings down the side head a row each.
  const down = [
    { letter: "row 5", heading: "Indicator", printed: "" },
    { letter: "row 7", heading: "Aim" },
  ];
  expect(words(down)).toEqual([
    "Row 5, which has no heading: not used",
    "Column “Jul*”: not used",
    "Row “Aim”: target",
  ]);
});

test("corrections of rows stand in the order of the sheet, those of KPIs that are gone last", () => {
  const target = (identity: string) => ({ identity, what: "polarity", value: "lower" }) as const;
  const settings = after(
    allOf([
      (now) => withCorrection(now, JULY, target("A9")),
      (now) => withCorrection(now, JULY, target("A2")),
      (now) => withAssignment(now, JULY, { kind: "row", sheet: "{7}", identity: "A2" }, "corporate"),
      (now) => withCorrection(now, JULY, target("A1")),
    ])(EMPTY_SETTINGS),
  );
  const rows = ["A1", "A2"].map((identity) => ({ identity, profile: "corporate" }));
  const list = listCorrections(settings, [{ id: "{7}", name: "July", rows }]);
  expect(list.map(({ identity }) => identity)).toEqual(["A1", "A2", "A2", "A9"]);
});
