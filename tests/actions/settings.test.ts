import type { RowResult } from "../../src/actions/result";
import { checkSheets } from "../../src/actions/checkSheets";
import { clearResults } from "../../src/actions/clearResults";
import {
  confirmPolarities,
  correct,
  correctionFor,
  settle,
  sheetRefOf,
  uncorrect,
} from "../../src/actions/corrections";
import {
  allOf,
  listCorrections,
  readSettings,
  saveSettings,
  withAssignment,
  withColumnRole,
  withoutColumnRole,
  withOption,
  withProfile,
  withReportingPeriod,
  type WorkbookSettings,
} from "../../src/actions/settings";
import { setUpSheet } from "../../src/actions/setUpSheet";
import { surveySheet } from "../../src/actions/watch/survey";
import { Range } from "../../simulator/objects/range";
import type { Workbook } from "../../simulator/objects/workbook";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import type { Profile } from "../../src/kpi/profile/profile";
import { encodeSettings } from "../../src/workbook/settings/store";
import { onlySheet, rowAt, smallSheet, smallSheetWith, useDesk, type Desk } from "./desk";

const open = useDesk();

const statuses = (rows: readonly RowResult[]): string =>
  rows.map(({ identity, status }) => `${identity} ${status}`).join(", ");

async function settingsOf(): Promise<WorkbookSettings> {
  const outcome = await readSettings();
  if (outcome.kind === "failed") throw new Error(outcome.failure.sentence);
  return outcome.settings;
}

function rangeOf(excel: Workbook, address: string): Range {
  const range = excel.worksheets.getItem("KPIs").getRange(address);
  if (!(range instanceof Range)) throw new Error(`no range ${address}`);
  return range;
}

/** Next month’s sheet, made as officers make it. */
function copySheet(desk: Desk): void {
  desk.office.host.officerDoes((excel) => {
    excel.worksheets.getItem("KPIs").copy("End", null).name = "August";
  });
}

/** Corrects row 2, A1: 75% against 90%, red, to a target of 70%. */
async function withLowerTarget(desk: Desk): Promise<RowResult> {
  const before = await desk.evaluate();
  const row = rowAt(before, 2);
  const outcome = await correct(
    sheetRefOf(onlySheet(before)),
    correctionFor(row, "target", "70%", "Agreed in May"),
  );
  expect(outcome.kind).toBe("done");
  return row;
}

test("a target is corrected: the row is judged by it, and the target’s cell stays as it is", async () => {
  const desk = await open([smallSheet()]);
  expect((await withLowerTarget(desk)).status).toBe("red");
  const row = rowAt(await desk.evaluate(), 2);
  expect(row.status).toBe("green");
  expect(row.target).toBe("70%");
  expect(row.explanation).toContain("Corrected: target 70%, in place of “90%” in G2 (Agreed in May).");
  expect(row.corrections).toMatchObject([
    { what: "target", value: "target 70%", reason: "Agreed in May", lapsed: null },
  ]);
  expect(desk.text("G2")).toBe("90%");
});

test("the cell doctor speaks of what the cells hold, not of what was corrected", async () => {
  const desk = await open([smallSheet()]);
  const before = onlySheet(await desk.evaluate()).findings;
  await withLowerTarget(desk);
  expect(onlySheet(await desk.evaluate()).findings).toEqual(before);
});

test("a correction without its reason is refused, and nothing is stored", async () => {
  const desk = await open([smallSheet()]);
  const result = await desk.evaluate();
  const outcome = await correct(
    sheetRefOf(onlySheet(result)),
    correctionFor(rowAt(result, 2), "target", "70%"),
  );
  expect(outcome).toMatchObject({ kind: "refused", sentence: expect.stringContaining("reason") as string });
  expect((await settingsOf()).sheets).toEqual([]);
});

test("taking a correction back leaves the row as it was before", async () => {
  const desk = await open([smallSheet()]);
  const { changed: _first, before: _none, ...was } = await withLowerTarget(desk);
  const corrected = await desk.evaluate();
  const [correction] = rowAt(corrected, 2).corrections;
  if (correction === undefined) throw new Error("no correction");
  await uncorrect(sheetRefOf(onlySheet(corrected)), correction.correction);
  const { changed, before: _corrected, ...again } = rowAt(await desk.evaluate(), 2);
  expect(again).toEqual(was);
  expect(changed).toBe(true);
});

test("corrections are there again after saving, closing and opening, and Clear results keeps them", async () => {
  const first = await open([smallSheet()]);
  await withLowerTarget(first);
  await first.evaluate();
  expect((await clearResults({ kind: "active" }, {})).kind).toBe("done");
  const saved = first.save();
  const again = await open(saved);
  expect(rowAt(await again.evaluate(), 2).status).toBe("green");
});

test("the settings are read in the message that reads the cells", async () => {
  const desk = await open([smallSheet()]);
  await withLowerTarget(desk);
  desk.office.host.resetCounts();
  await desk.evaluate();
  expect(desk.office.host.counts.messages).toBe(3);
});

test("a correction is kept in two messages", async () => {
  const desk = await open([smallSheet()]);
  const result = await desk.evaluate();
  desk.office.host.resetCounts();
  await correct(sheetRefOf(onlySheet(result)), correctionFor(rowAt(result, 2), "cumulative", true));
  expect(desk.office.host.counts.messages).toBe(2);
});

test("a corrected cell that has changed since goes first again, and it is said", async () => {
  const desk = await open([smallSheet()]);
  await withLowerTarget(desk);
  desk.type("G2", "88%");
  const result = await desk.evaluate();
  expect(rowAt(result, 2).target).toBe("88%");
  expect(rowAt(result, 2).corrections[0]?.lapsed).toMatch(/^G2 has changed since/);
  expect(onlySheet(result).notices).toContain(
    "The correction of A1 in row 2 (target 70%) no longer applies, because G2 has changed since.",
  );
  const list = listCorrections(await settingsOf(), result.sheets);
  expect(list.map(({ overtaken }) => overtaken)).toEqual([
    "G2 has changed since it was corrected (target 70%), so the correction no longer applies.",
  ]);
});

test("several that have lapsed are told together, each by its KPI and what was corrected", async () => {
  const desk = await open([smallSheet()]);
  await withLowerTarget(desk);
  const before = await desk.evaluate();
  const tolerance = correctionFor(rowAt(before, 3), "tolerance", "2%", "Agreed");
  await correct(sheetRefOf(onlySheet(before)), tolerance);
  desk.type("G2", "88%");
  desk.type("H3", "9%");
  expect(onlySheet(await desk.evaluate()).notices).toContain(
    "2 corrections no longer apply, because their cells have changed since: A1 in row 2 (target 70%), A2 in row 3 (tolerance 2%).",
  );
});

describe("a correction follows its KPI", () => {
  test("to another row, when the rows are sorted", async () => {
    const desk = await open([smallSheet()]);
    await withLowerTarget(desk);
    await clearResults({ kind: "active" }, {});
    desk.office.host.officerDoes((excel) => {
      rangeOf(excel, "A2:H3").sort.apply([{ key: 0, ascending: false }], false, false);
    });
    expect(statuses(onlySheet(await desk.evaluate()).rows)).toBe("A2 green, A1 green");
  });

  test("to another column, when one is inserted", async () => {
    const desk = await open([smallSheet()]);
    await withLowerTarget(desk);
    desk.office.host.officerDoes((excel) => {
      rangeOf(excel, "C:C").insert("Right");
    });
    expect(rowAt(await desk.evaluate(), 2)).toMatchObject({ status: "green", target: "70%" });
  });

  test("when its sheet is renamed", async () => {
    const desk = await open([smallSheet()]);
    await withLowerTarget(desk);
    desk.office.host.officerDoes((excel) => {
      excel.worksheets.getItem("KPIs").name = "July";
    });
    expect(rowAt(await desk.evaluate(), 2).status).toBe("green");
  });

  test("to next month’s copy of the sheet, of which taking it back leaves the first as it is", async () => {
    const desk = await open([smallSheet()]);
    await withLowerTarget(desk);
    copySheet(desk);
    const both = await desk.evaluate({ kind: "all" });
    expect(rowAt(both, 2, "August").status).toBe("green");
    expect(both.sheets.map(({ notices }) => notices.some((notice) => notice.includes("same KPIs")))).toEqual([
      false,
      true,
    ]);
    const copy = both.sheets.find(({ name }) => name === "August");
    const [correction] = rowAt(both, 2, "August").corrections;
    if (copy === undefined || correction === undefined) throw new Error("no correction");
    await uncorrect(sheetRefOf(copy), correction.correction);
    const after = await desk.evaluate({ kind: "all" });
    expect([rowAt(after, 2, "August").status, rowAt(after, 2, "KPIs").status]).toEqual(["red", "green"]);
  });

  test("and not to a sheet of other KPIs that bear the same numbers", async () => {
    const rows = smallSheet().rows ?? [];
    const others = rows.map((row, index) =>
      index === 0 ? row : ["A1", `Another measure ${String(index)}`, ...row.slice(2)],
    );
    const desk = await open([smallSheet(), { name: "Other", rows: others }]);
    await withLowerTarget(desk);
    const both = await desk.evaluate({ kind: "all" });
    expect(rowAt(both, 2, "Other").status).toBe("red");
  });
});

describe("a status set by the officer", () => {
  async function setAmber(desk: Desk): Promise<void> {
    const before = await desk.evaluate();
    const outcome = await correct(
      sheetRefOf(onlySheet(before)),
      correctionFor(rowAt(before, 2), "status", "amber", "One month of flooding"),
    );
    expect(outcome.kind).toBe("done");
  }

  test("is shown as the officer’s, with the reason, and the cell is coloured by it", async () => {
    const desk = await open([smallSheet()]);
    await setAmber(desk);
    const row = rowAt(await desk.evaluate(), 2);
    expect(row).toMatchObject({ status: "amber", statusName: "Amber", outOfTolerance: false });
    expect(row.explanation).toMatch(
      /^Amber, set by hand: One month of flooding\. By the rules it would be Red/,
    );
    expect(desk.cell("D2")?.style.fill).toMatchObject({ color: row.statusPaint?.fill });
  });

  test("is what a check expects", async () => {
    await open([smallSheetWith(["RAG Status", "Amber", "Green"])]);
    const checked = async (): Promise<string | undefined> => {
      const outcome = await checkSheets({ kind: "active" }, {});
      if (outcome.kind !== "done") throw new Error(outcome.kind);
      return rowAt(outcome.result, 2).checks?.find(({ what }) => what === "status")?.result;
    };
    expect(await checked()).toBe("disagrees");
    const outcome = await checkSheets({ kind: "active" }, {});
    if (outcome.kind !== "done") throw new Error(outcome.kind);
    await correct(
      sheetRefOf(onlySheet(outcome.result)),
      correctionFor(rowAt(outcome.result, 2), "status", "amber", "One month of flooding"),
    );
    expect(await checked()).toBe("agrees");
  });

  test("holds for the reading it was set for, and for no other", async () => {
    const desk = await open([smallSheet()]);
    await setAmber(desk);
    desk.type("D2", "60%");
    expect(rowAt(await desk.evaluate(), 2).status).toBe("red");
  });
});

test("an answer settles its question, and next time it is not asked again unless the cell changed", async () => {
  const rows = (smallSheet().rows ?? []).map((row, index) =>
    index === 2 ? [...row.slice(0, 3), "97%%", ...row.slice(4)] : row,
  );
  const desk = await open([{ name: "KPIs", rows }]);
  const before = await desk.evaluate();
  const [query] = rowAt(before, 3).queries;
  expect(query?.answers.map(({ label }) => label)).toEqual(["Take it as 97%", "Another figure"]);
  const [answer] = query?.answers ?? [];
  if (answer === undefined) throw new Error("no answer");
  const whole = { label: "", corrections: [], asks: "Target", fits: { range: false, better: null } };
  expect(await settle(sheetRefOf(onlySheet(before)), whole, "10% - 12%")).toMatchObject({ kind: "refused" });
  await settle(sheetRefOf(onlySheet(before)), answer);
  expect(rowAt(await desk.evaluate(), 3).queries).toEqual([]);
  desk.type("D3", "98%%");
  expect(rowAt(await desk.evaluate(), 3).queries.map(({ code }) => code)).toEqual(["typing-slip"]);
});

test.each([
  ["confirmed", 0, undefined],
  ["corrected", 1, "96%"],
])(
  "a slip that was %s is no longer worth a look, and is again once its cell changes",
  async (_how, which, typed) => {
    const rows = (smallSheet().rows ?? []).map((row, index) =>
      index === 2 ? [...row.slice(0, 3), "97%%", ...row.slice(4)] : row,
    );
    const desk = await open([{ name: "KPIs", rows }]);
    const found = async (): Promise<readonly string[]> =>
      onlySheet(await desk.evaluate()).findings.map(({ code }) => code);
    const before = await desk.evaluate();
    const answer = rowAt(before, 3).queries[0]?.answers[which];
    if (answer === undefined) throw new Error("no answer");
    await settle(sheetRefOf(onlySheet(before)), answer, typed);
    expect(await found()).not.toContain("typing-slip");
    // The row asks about its own figure; another period's is the doctor's.
    desk.type("D3", "98%%");
    expect(rowAt(await desk.evaluate(), 3).queries.map(({ code }) => code)).toContain("typing-slip");
  },
);

test("polarities are suggested where the sheet has none, colour nothing until they are confirmed, and are kept all at once", async () => {
  const rows = (smallSheet().rows ?? []).map((row) => [...row.slice(0, 5), ...row.slice(6)]);
  const desk = await open([{ name: "KPIs", rows }]);
  const before = await desk.evaluate();
  expect(onlySheet(before).rows.map(({ status }) => status)).toEqual(["needs-attention", "needs-attention"]);
  expect(onlySheet(before).rows.map((row) => row.suggestedPolarity?.polarity)).toEqual(["higher", "higher"]);
  await confirmPolarities(
    sheetRefOf(onlySheet(before)),
    onlySheet(before).rows.map(({ identity, description }) => ({
      identity,
      description,
      polarity: "higher",
      seenText: "",
    })),
  );
  expect(statuses(onlySheet(await desk.evaluate()).rows)).toBe("A1 red, A2 green");
});

test("a KPI without a figure yet has its polarity suggested too, and is judged by what was confirmed once it has one", async () => {
  const rows = (smallSheet().rows ?? []).map((row, index) =>
    [...row.slice(0, 5), ...row.slice(6)].map((cell, column) => (index === 2 && column === 3 ? null : cell)),
  );
  const desk = await open([{ name: "KPIs", rows }]);
  const before = await desk.evaluate();
  const row = rowAt(before, 3);
  expect(row).toMatchObject({ status: "data-missing", polarity: "missing", queries: [] });
  expect(row.suggestedPolarity?.polarity).toBe("higher");
  const { identity, description } = row;
  await confirmPolarities(sheetRefOf(onlySheet(before)), [
    { identity, description, polarity: "higher", seenText: "" },
  ]);
  desk.type("D3", "97%");
  expect(rowAt(await desk.evaluate(), 3).status).toBe("green");
});

describe("the reporting period", () => {
  async function chooseJune(desk: Desk): Promise<void> {
    const before = onlySheet(await desk.evaluate());
    const outcome = await saveSettings((settings) =>
      withReportingPeriod(settings, sheetRefOf(before), {
        label: "June 2023",
        insteadOf: before.reportingPeriod,
      }),
    );
    expect(outcome.kind).toBe("done");
  }

  test("that the officer chose is judged, and the one found is named", async () => {
    const desk = await open([smallSheet()]);
    await chooseJune(desk);
    const sheet = onlySheet(await desk.evaluate());
    expect([sheet.reportingPeriod, sheet.foundPeriod]).toEqual(["June 2023", "July 2023"]);
    expect(statuses(sheet.rows)).toBe("A1 green, A2 green");
  });

  test("is found again once there are figures for a later month", async () => {
    const desk = await open([smallSheet()]);
    await chooseJune(desk);
    desk.type("E1", "August 2023");
    desk.type("E2", "92%");
    const sheet = onlySheet(await desk.evaluate());
    expect(sheet.reportingPeriod).toBe("August 2023");
    expect(sheet.notices.join(" ")).toContain("June 2023 was chosen as the reporting period earlier.");
  });

  test("is not carried over to a copy of the sheet", async () => {
    const desk = await open([smallSheet()]);
    await chooseJune(desk);
    copySheet(desk);
    const both = await desk.evaluate({ kind: "all" });
    expect(both.sheets.map(({ reportingPeriod }) => reportingPeriod)).toEqual(["June 2023", "July 2023"]);
  });
});

test("a sheet on which no table is found is set up by its headings, and next month's copy with it", async () => {
  const rows = [
    ["Libraries scorecard"],
    ["No", "What we count", "Now", "Then", "Aim for", "Way", "Remarks"],
    ["L1", "Visits to libraries", 820, 790, 800, "Higher is better", null],
    ["L2", "Days to answer a request", 6, 7, 5, "Lower is better", "see note"],
  ];
  const desk = await open([{ name: "KPIs", rows }]);
  expect(onlySheet(await desk.evaluate()).table).toBe(false);
  const { sheet: front } = await surveySheet();
  if (front?.kind !== "nothing") throw new Error("There is a table.");
  const [likeliest] = front.headingRows;
  expect(likeliest?.row).toBe(2);
  expect(
    likeliest?.headings.map(({ letters, heading, role }) => `${letters} ${heading}: ${role ?? "?"}`),
  ).toEqual([
    "A No: ref",
    "B What we count: ?",
    "C Now: ?",
    "D Then: ?",
    "E Aim for: ?",
    "F Way: ?",
    "G Remarks: ?",
  ]);
  const now = { heading: "Now", role: "period", period: "This period" } as const;
  const aim = { heading: "Aim for", role: "target" } as const;
  // Still no table: refused with what is missing, and nothing is kept.
  expect(await setUpSheet(front, [aim])).toEqual({
    kind: "refused",
    sentence: expect.stringContaining("none of them names a reporting period") as string,
  });
  expect((await settingsOf()).sheets).toEqual([]);
  const then = { heading: "Then", role: "period", period: "Last period" } as const;
  const outcome = await setUpSheet(front, [now, then, aim, { heading: "Way", role: "polarity" }]);
  expect(outcome.kind).toBe("done");
  expect(statuses(onlySheet(await desk.evaluate()).rows)).toBe("L1 green, L2 red");
  copySheet(desk);
  const copy = (await desk.evaluate({ kind: "all" })).sheets.find(({ name }) => name === "August");
  expect(statuses(copy?.rows ?? [])).toBe("L1 green, L2 red");
});

test("a column that was made the target is listed among the corrections; removed there, the answers are the old ones", async () => {
  const rows = (smallSheet().rows ?? []).map((row, index) =>
    index === 0 ? [...row.slice(0, 6), "Ambition", ...row.slice(7)] : row,
  );
  const desk = await open([{ name: "KPIs", rows }]);
  const before = onlySheet(await desk.evaluate());
  await saveSettings((settings) =>
    withColumnRole(settings, sheetRefOf(before), { heading: "Ambition", role: "target" }),
  );
  const after = onlySheet(await desk.evaluate());
  expect(after.rows.map(({ target }) => target)).toEqual(["90%", "95%"]);
  const settings = await readSettings();
  if (settings.kind !== "done") throw new Error(settings.kind);
  const [only, ...others] = listCorrections(settings.settings, [after]);
  expect([others, only?.words, only?.overtaken]).toEqual([[], expect.stringContaining("Ambition"), null]);
  if (only === undefined) throw new Error("nothing is listed");
  await saveSettings(only.remove);
  const again = onlySheet(await desk.evaluate());
  expect(statuses(again.rows)).toBe(statuses(before.rows));
  expect(again.rows.map(({ explanation }) => explanation)).toEqual(
    before.rows.map(({ explanation }) => explanation),
  );
  expect(statuses(again.rows)).not.toBe(statuses(after.rows));
});

test("a column whose heading says nothing is used as the officer says, also once it has moved", async () => {
  const rows = (smallSheet().rows ?? []).map((row, index) =>
    index === 0 ? [...row.slice(0, 6), "Ambition", ...row.slice(7)] : row,
  );
  const desk = await open([{ name: "KPIs", rows }]);
  const before = await desk.evaluate();
  expect(onlySheet(before).columns["target"]).toBeUndefined();
  await saveSettings((settings) =>
    withColumnRole(settings, sheetRefOf(onlySheet(before)), { heading: "Ambition", role: "target" }),
  );
  const after = await desk.evaluate();
  expect(statuses(onlySheet(after).rows)).toBe("A1 red, A2 green");
  expect(onlySheet(after).columnFindings.find(({ heading }) => heading === "Ambition")).toMatchObject({
    letter: "G",
    role: "target",
    corrected: true,
    why: "You corrected it.",
  });
  await saveSettings((settings) =>
    withColumnRole(settings, sheetRefOf(onlySheet(before)), { heading: "Ref", role: "other" }),
  );
  // That its heading is known, and not needed, is no reason: it is not used because the officer said so.
  expect(
    onlySheet(await desk.evaluate()).columnFindings.find(({ heading }) => heading === "Ref"),
  ).toMatchObject({
    role: "other",
    why: "You corrected it.",
  });
  await saveSettings((settings) => withoutColumnRole(settings, sheetRefOf(onlySheet(before)), "Ref"));
  desk.office.host.officerDoes((excel) => {
    rangeOf(excel, "C:C").insert("Right");
  });
  expect(onlySheet(await desk.evaluate()).columns["target"]).toBe("H");
});

test("a column of figures without a period is the one the officer says, and stays so under a name that is true next month", async () => {
  const rows = (smallSheet().rows ?? []).map((row, index) =>
    index === 0 ? ["Ref", "Measure", "Before", "Now", ...row.slice(4)] : row,
  );
  const desk = await open([{ name: "KPIs", rows }]);
  const ref = { ...sheetRefOf(onlySheet(await desk.evaluate())), kpis: [] };
  await saveSettings(
    allOf([
      (settings) =>
        withColumnRole(settings, ref, { heading: "Before", role: "period", period: "Last period" }),
      (settings) => withColumnRole(settings, ref, { heading: "Now", role: "period", period: "This period" }),
    ]),
  );
  const sheet = onlySheet(await desk.evaluate());
  expect(sheet.rows.map(({ status, travel }) => `${status} ${travel?.mark ?? ""}`)).toEqual([
    "red ↓ R",
    "green →",
  ]);
});

test("rules given to a row go before those of its sheet, and both are there again when the workbook is opened", async () => {
  const desk = await open([smallSheet()]);
  const named = (id: string, mark: string): Profile => ({
    ...CORPORATE,
    id,
    name: `Rules ${mark}`,
    appliesTo: { kind: "assigned" },
    states: CORPORATE.states.map((state) => ({ ...state, name: `${state.name} ${mark}` })),
  });
  const ref = sheetRefOf(onlySheet(await desk.evaluate()));
  const outcome = await saveSettings(
    allOf([
      (settings) => withProfile(settings, named("ours", "A")),
      (settings) => withProfile(settings, named("housing", "B")),
      (settings) => withAssignment(settings, ref, { kind: "sheet", sheet: ref.id }, "ours"),
      (settings) => withAssignment(settings, ref, { kind: "row", sheet: ref.id, identity: "A2" }, "housing"),
    ]),
  );
  expect(outcome.kind).toBe("done");
  const names = async (at: Desk): Promise<readonly string[]> =>
    onlySheet(await at.evaluate()).rows.map(({ profile, statusName }) => `${profile}: ${statusName}`);
  expect(await names(desk)).toEqual(["ours: Red A", "housing: Green B"]);
  expect(await names(await open(desk.save()))).toEqual(["ours: Red A", "housing: Green B"]);
});

describe("settings that a later version kept", () => {
  const LATER = '<settings xmlns="urn:kpi-status:settings" version="2">{"v":2,"rules":["new"]}</settings>';

  async function later(): Promise<Desk> {
    const desk = await open([smallSheet()]);
    desk.opened.workbook.customXmlParts.push({
      id: "{00000000-0000-0000-0000-000000000001}",
      xml: LATER,
      namespaceUri: "urn:kpi-status:settings",
    });
    return desk;
  }

  test("stop an evaluation, for without them its colours could be wrong, and the officer is told", async () => {
    const desk = await later();
    expect(await desk.attempt()).toMatchObject({ kind: "failed", failure: { code: "SettingsLater" } });
    expect(desk.cell("D2")?.style.fill).toMatchObject({ pattern: "None" });
  });

  test("are not written over, and do not keep results from being cleared", async () => {
    const desk = await later();
    expect(await saveSettings((settings) => withOption(settings, "introSeen", true))).toMatchObject({
      kind: "failed",
      failure: { code: "SettingsLater" },
    });
    expect((await clearResults({ kind: "active" }, {})).kind).toBe("done");
    expect(desk.opened.workbook.customXmlParts.map(({ xml }) => xml)).toContain(LATER);
  });
});

test("damaged settings are not used, which is said, and the next correction begins anew", async () => {
  const desk = await open([smallSheet()]);
  desk.opened.workbook.customXmlParts.push({
    id: "{00000000-0000-0000-0000-000000000001}",
    xml: '<settings xmlns="urn:kpi-status:settings">{"v":1,</settings>',
    namespaceUri: "urn:kpi-status:settings",
  });
  const notices = onlySheet(await desk.evaluate()).notices.join(" ");
  expect(notices).toContain("could not be read, so they were not used");
  expect((await withLowerTarget(desk)).status).toBe("red");
  expect(rowAt(await desk.evaluate(), 2).status).toBe("green");
  expect(
    desk.opened.workbook.customXmlParts.filter(({ namespaceUri }) => namespaceUri.endsWith("settings")),
  ).toHaveLength(1);
});

describe("a colleague who keeps something between the two messages", () => {
  const theirs = (settings: WorkbookSettings): string => {
    const change = withOption(settings, "reevaluate", true);
    const encoded = change.kind === "changed" ? encodeSettings(change.settings) : null;
    if (encoded?.kind !== "xml") throw new Error("not encoded");
    return encoded.xml;
  };

  test.each([
    ["the first thing of all", false],
    ["something more", true],
  ])("%s: both are kept", async (_, before) => {
    const desk = await open([smallSheet()]);
    if (before) await saveSettings((settings) => withOption(settings, "warnings", "column"));
    const { workbook } = desk.opened;
    let meanwhile = false;
    const outcome = await saveSettings((settings) => {
      if (!meanwhile) {
        meanwhile = true;
        const xml = theirs(settings);
        workbook.customXmlParts = [{ id: "{0}", xml, namespaceUri: "urn:kpi-status:settings" }];
      }
      return withOption(settings, "introSeen", true);
    });
    expect(outcome.kind).toBe("done");
    expect(workbook.customXmlParts).toHaveLength(1);
    expect((await settingsOf()).options).toMatchObject({ reevaluate: true, introSeen: true });
  });
});

test("text of any kind in a reason comes back as it was typed, also from the file", async () => {
  const hostile = 'a </settings> & "b" <x> ]]> \u0000\u0001 \uD800 lone \uFFFE \uFFFF 😀 \r\n end';
  const desk = await open([smallSheet()]);
  const before = await desk.evaluate();
  const correction = correctionFor(rowAt(before, 2), "target", "70%", hostile);
  await correct(sheetRefOf(onlySheet(before)), correction);
  for (const at of [desk, await open(desk.save())]) {
    const [kept] = rowAt(await at.evaluate(), 2).corrections;
    expect(kept?.reason).toBe(hostile);
  }
});

test("a target typed for a KPI that runs up is what is due by now: it holds for its period, and is asked for again next month", async () => {
  const desk = await open([
    {
      name: "KPIs",
      rows: [
        ["Ref", "KPI", "Good is", "Jun-23", "Jul-23", "Target", "RAG"],
        ["A1", "Council tax collected (cumulative)", "High", "29%", "38%", "97% (annual target)"],
      ],
    },
  ]);
  const before = await desk.evaluate();
  const correction = correctionFor(rowAt(before, 2), "target", "37%", "The profile says so");
  expect(correction).toMatchObject({ value: "37% to date", heading: "Jul-23" });
  // A number alone is told as its figures are; a fraction may be meant as a part of 1, and is kept as it was typed.
  expect(correctionFor(rowAt(before, 2), "target", "37")).toMatchObject({ value: "37% to date" });
  expect(correctionFor(rowAt(before, 2), "target", "0.37")).toMatchObject({ value: "0.37 to date" });
  expect((await correct(sheetRefOf(onlySheet(before)), correction)).kind).toBe("done");
  expect(rowAt(await desk.evaluate(), 2)).toMatchObject({ status: "green", cumulative: true, travel: null });
  desk.type("E1", "Aug-23");
  desk.type("E2", "47%");
  expect(rowAt(await desk.evaluate(), 2).status).toBe("needs-attention");
});

test("a year's target and one per month typed for a KPI that runs up stand for the row", async () => {
  const desk = await open([
    {
      name: "KPIs",
      rows: [
        ["Ref", "KPI", "Good is", "Jun-23", "Jul-23", "Target", "RAG"],
        ["A1", "Homes built (cumulative)", "High", "29", "38", "90 (annual target)"],
      ],
    },
  ]);
  const row = rowAt(await desk.evaluate(), 2);
  for (const target of ["120 (10 per month)", "120 (annual target)"])
    expect(correctionFor(row, "target", target, "Agreed")).not.toHaveProperty("heading");
  expect(correctionFor(row, "target", "70 (annual target)")).toMatchObject({ value: "70 (5.83 per month)" });
});
