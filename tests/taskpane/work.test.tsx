/** @jest-environment ./tests/environment/paneJsdom.js */
import { act, screen, within } from "@testing-library/react";
import { EMPTY_SETTINGS, withReportingPeriod } from "../../src/actions/settings";
import type { ActiveSheet, NamedHeading, SheetFreshness } from "../../src/actions/watch/workbookFacts";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { applied, button, drawn, refsInSight, said, tab } from "./drawn";
import {
  AMBER,
  ASKED,
  AT,
  CONFIRM,
  done,
  FRESH,
  FRONT,
  IDLE,
  RED,
  result,
  row,
  SECOND_SHEET,
  sheet,
} from "./fixtures";

describe("finding one's way", () => {
  test("search and filter narrow every list, and the counts match", async () => {
    const { user } = drawn(done());
    await user.type(screen.getByRole("searchbox"), "planning major");
    expect(tab("All 1")).toBeTruthy();
    expect(screen.getByText("Filtered: 1 of 7 KPI rows. The tabs count only these.")).toBeTruthy();
    expect(refsInSight()).toEqual(["STP15"]);
    await user.click(button("Show all rows"));
    await user.click(button("Filter"));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Status" }),
      screen.getByRole("option", { name: "Tracking only" }),
    );
    await user.click(tab("All 1"));
    expect(refsInSight()).toEqual(["STP29"]);
    expect(button("Filter (1)")).toBeTruthy();
  });

  test("what changed since the evaluation before", async () => {
    const { user, become } = drawn(done([sheet({ rows: [RED, row({ row: 5, ref: "STP17" })] })]));
    become(
      done([
        sheet({ rows: [{ ...RED, status: "amber", statusName: "Amber" }, row({ row: 5, ref: "STP17" })] }),
      ]),
    );
    await user.click(tab("All 2"));
    await user.click(button("Filter"));
    await user.click(screen.getByRole("checkbox"));
    expect(refsInSight()).toEqual(["STP15"]);
  });

  test("a cell chosen in Excel opens its row's card", () => {
    const { know } = drawn(done());
    know({ selected: { sheetId: "{1}", row: 4, identity: RED.identity, cell: "N4" } });
    expect(screen.getByText("Selected in Excel")).toBeTruthy();
    expect(
      screen.getByRole("img", { name: /^Reading 88%\. Target 85%, amber to 80%\. Before 65%\.$/ }),
    ).toBeTruthy();
  });

  test("results of an edited sheet are out of date, with one click to refresh", async () => {
    const { user, know, actions } = drawn(done());
    const stale = { ...FRESH, outOfDate: true, cells: ["K4", "K9"] };
    know({ freshness: new Map([["{1}", stale]]) });
    expect(screen.getByText("Place & Economy has changed since it was evaluated: K4, K9.")).toBeTruthy();
    expect(screen.getByText("Out of date · Evaluated 14 Aug 2023, 10:42")).toBeTruthy();
    const marks = (): string[] =>
      screen.getAllByRole("article").map((card) => card.querySelector("p")?.textContent ?? "");
    await user.click(tab("All 7"));
    // K4 is a figure of its own row, and K9 of none; the others of the sheet may hang on them.
    expect(marks()).toEqual(["Changed since: K4", ...Array<string>(6).fill("Out of date")]);
    await user.click(tab("Attention 2"));
    expect(screen.getAllByText("Out of date")).toHaveLength(2);
    know({ freshness: new Map() });
    expect(screen.queryByText("Out of date")).toBeNull();
    know({ freshness: new Map([["{1}", stale]]) });
    await user.click(button("Evaluate again: Place & Economy"));
    expect(actions.refresh).toHaveBeenCalledWith("{1}");
  });

  test("only the rows that an edit bears on are marked, once that was looked at; before it, those edited", async () => {
    const { user, know } = drawn(done());
    const stale = { ...FRESH, outOfDate: true, cells: ["K4"] };
    const become = (rows: readonly string[], settled: boolean): void =>
      know({ freshness: new Map([["{1}", { ...stale, affected: { rows: new Set(rows), settled } }]]) });
    become([], false);
    await user.click(tab("All 7"));
    const marks = (): string[] =>
      screen.getAllByRole("article").map((card) => card.querySelector("p")?.textContent ?? "");
    const others = (): string[] => marks().slice(2);
    expect(marks()[0]).toBe("Changed since: K4");
    expect(screen.queryByText("Out of date")).toBeNull();
    expect(screen.getByText("Place & Economy has changed since it was evaluated: K4.")).toBeTruthy();
    become([RED.identity, AMBER.identity], true);
    expect(marks().slice(0, 2)).toEqual(["Changed since: K4", "Out of date"]);
    expect(others()).not.toContain("Out of date");
    const line = "Place & Economy has changed since it was evaluated: K4. 2 of 7 KPI rows are affected.";
    expect(screen.getByText(line)).toBeTruthy();
    expect(button("Evaluate again: Place & Economy")).toBeTruthy();
  });

  test("results of a copy say so where what was settled about the other sheet has changed", () => {
    const { know } = drawn(done());
    const elsewhere = [{ id: "{9}", sheet: "Place June", what: "settled" }] as const;
    const stale = { ...FRESH, outOfDate: true, elsewhere };
    know({ freshness: new Map([["{1}", stale]]) });
    const line =
      "Place & Economy goes by what was settled about Place June, and that has changed since it was evaluated.";
    expect(screen.getByText(line)).toBeTruthy();
    know({ freshness: new Map([["{1}", { ...stale, cells: ["K4"] }]]) });
    const both = `Place & Economy has changed since it was evaluated: K4. ${line}`;
    expect(screen.getByText(both)).toBeTruthy();
  });

  test("results that go by a tab that is gone name it, with one click to evaluate without it", () => {
    const { know } = drawn(done());
    const elsewhere = [{ id: "{9}", sheet: "Targets", what: "deleted" }] as const;
    const stale = { ...FRESH, outOfDate: true, elsewhere };
    know({ freshness: new Map([["{1}", stale]]) });
    const line =
      "Place & Economy goes by cells of Targets, and that sheet has been deleted since it was evaluated.";
    expect(screen.getByText(line)).toBeTruthy();
    expect(button("Evaluate again: Place & Economy")).toBeTruthy();
  });

  test("what was changed on the tab that they go by is said aloud once, and the foot says so on that tab as well", () => {
    const housing = sheet({ id: "{2}", name: "Housing" });
    const { know } = drawn(done([sheet(), housing]));
    const targets = { kind: "nothing", id: "{9}", name: "Targets", message: "", headingRows: [] } as const;
    const foot = (): string => screen.getByRole("contentinfo").textContent;
    know({ front: targets });
    expect(foot()).not.toContain("Out of date");
    const change = (): SheetFreshness => ({
      ...FRESH,
      outOfDate: true,
      elsewhere: [{ id: "{9}", sheet: "Targets", what: "edited" }],
    });
    const line =
      "Out of date: Place & Economy. Something that it goes by has changed on another sheet since it was evaluated.";
    jest.useFakeTimers();
    know({ freshness: new Map([["{1}", change()]]) });
    act(() => jest.advanceTimersByTime(1_000));
    expect(said()).toBe(line);
    expect(foot()).toContain("Out of date: Place & Economy · Evaluated");
    know({ freshness: new Map([["{2}", FRESH]]) });
    know({ freshness: new Map([["{1}", change()]]) });
    act(() => jest.advanceTimersByTime(11_000));
    know({ freshness: new Map([["{1}", change()]]) });
    expect(said()).toBe("");
    know({
      freshness: new Map([
        ["{1}", change()],
        ["{2}", change()],
      ]),
    });
    act(() => jest.advanceTimersByTime(1_000));
    jest.useRealTimers();
    expect(said()).toContain("Out of date: Place & Economy, Housing. Something that they go by");
    expect(button("Evaluate again: Place & Economy")).not.toBe(button("Evaluate again: Housing"));
    expect(foot()).toContain("Out of date: 2 sheets · Evaluated");
    // A third sheet, which has nothing to do with it: the bars still say it of theirs, and so does the foot.
    know({ front: { ...targets, id: "{8}" } });
    expect(foot()).toContain("Out of date: 2 sheets · Evaluated");
  });

  test("results of a renamed sheet bear its new name; for a deleted one Clear results is about the sheet in front", () => {
    const { know } = drawn(done(), {
      front: { kind: "nothing", id: "{2}", name: "Notes", message: "", headingRows: [] },
    });
    expect(button("Clear results on Place & Economy")).toBeTruthy();
    know({ freshness: new Map([["{1}", { ...FRESH, renamed: "Place" }]]) });
    expect(button("Clear results on Place")).toBeTruthy();
    know({ freshness: new Map([["{1}", { ...FRESH, gone: true }]]) });
    expect(button("Clear results on this sheet")).toBeTruthy();
  });
});

test("a row that is settled out of the list in sight is shown as what it is now, with the way to it", async () => {
  const { user, become } = drawn(done([sheet({ rows: [RED, row({ row: 8, ref: "STP17" })] })]));
  await user.click(button(/STP15 \(cell /));
  await user.click(button("Correct…"));
  await user.selectOptions(screen.getByRole("combobox", { name: "What to correct" }), "cumulative");
  await user.click(button("Save and evaluate"));
  const green = row({ row: 4, ref: "STP15", identity: RED.identity });
  const again = sheet({ rows: [green, row({ row: 8, ref: "STP17" })] });
  become({ kind: "done", result: result([again]), at: AT, evaluated: ["{1}"], again: true });
  expect(screen.getByText("STP15 (cell K4) is now Green.", { selector: "span" })).toBeTruthy();
  expect(said()).toContain("STP15 (cell K4) is now Green.");
  await user.click(button("Show the row"));
  expect(tab("All 2").getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement?.textContent).toContain("STP15 (cell ");
  // Another screen, and back: the same list.
  await user.click(button(/^Rules: /));
  await user.click(button("Back to the results"));
  expect(tab("All 2").getAttribute("aria-selected")).toBe("true");
});

test.each([
  ["a row's own", {}, "92%", "Used until you remove it under Corrections, or the target cell changes."],
  [
    "of figures that run up, before what is said of a year's",
    { cumulative: true },
    "37%",
    "What is due by the end of this period. Used for July 2023 only. To give one for the whole year, type for example “98.5% (annual target)”.",
  ],
  [
    "for the year, of figures that run up",
    { cumulative: true },
    "98% (annual target)",
    "An equal part of it is due each period. Used until you remove it under Corrections, or the target cell changes.",
  ],
  [
    "in place of a quarter's own",
    { shows: { ...RED.shows, target: "Q1: 50% Q2: 56%" } },
    "58%",
    "Used for July 2023 only.",
  ],
] as const)("a target says how long it holds: %s", async (_what, parts, typed, holds) => {
  const { user } = drawn(done([sheet({ rows: [row({ ...RED, ...parts })] })]));
  await user.click(button(/STP15 \(cell /));
  await user.click(button("Correct…"));
  const field = screen.getByRole("textbox", { name: /^Target/ });
  await user.clear(field);
  await user.type(field, typed);
  expect(screen.getByText(new RegExp(`${holds.replace(/[().]/g, "\\$&")}$`))).toBeTruthy();
});

test("a row that is settled and keeps its status is said to stay what it was", async () => {
  const asked = row({ ...CONFIRM, status: "amber", statusName: "Amber" });
  const { user, become } = drawn(done([sheet({ rows: [asked, ASKED] })]));
  await user.click(tab("Attention 2"));
  await user.click(button("Take it as 87.5%"));
  const settled = row({ ...asked, queries: [] });
  become({
    kind: "done",
    result: result([sheet({ rows: [settled, ASKED] })]),
    at: AT,
    evaluated: ["{1}"],
    again: true,
  });
  expect(screen.getByText("MPS21 (cell K24) stays Amber.", { selector: "span" })).toBeTruthy();
  expect(said()).toContain("MPS21 (cell K24) stays Amber.");
});

test("what is worth a look is counted among the results, and opens", async () => {
  const finding = { key: "k", code: "number-as-text", cell: "K4", sentence: "Text.", evidence: "text" };
  const findings = [finding] as unknown as ReturnType<typeof sheet>["findings"];
  const { user } = drawn(done([sheet({ findings })]));
  await user.click(button("1 thing worth a look"));
  expect(screen.getByRole("heading", { name: "What it understood: Place & Economy" })).toBeTruthy();
});

test("what is worth a look on another sheet than the one in front opens that sheet, and is told by sheet", async () => {
  const on = (cell: string) =>
    [
      { key: cell, code: "number-as-text", cell, sentence: `Text in ${cell}.`, evidence: "text" },
    ] as unknown as ReturnType<typeof sheet>["findings"];
  const other = { ...SECOND_SHEET, findings: on("K9") };
  const { user, become } = drawn(done([sheet(), other]));
  await user.click(button(`1 thing worth a look: ${other.name}`));
  expect(screen.getByRole("heading", { name: `What it understood: ${other.name}` })).toBeTruthy();
  expect(screen.getByText("Text in K9.")).toBeTruthy();
  const named = screen.getAllByRole("option").map(({ textContent }) => textContent);
  expect(named).toEqual(["Place & Economy", `${other.name} – 1 worth a look`]);
  // From the menu it is the sheet in front again.
  await user.click(button("Back to the results"));
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "What it understood" }));
  expect(screen.getByRole("heading", { name: "What it understood: Place & Economy" })).toBeTruthy();
  expect(screen.getByText("Nothing else about this sheet looks odd.")).toBeTruthy();
  await user.click(button("Back to the results"));
  become(done([sheet({ findings: on("K4") }), other]));
  expect(button(`2 things worth a look: Place & Economy (1), ${other.name} (1)`)).toBeTruthy();
});

test("what is worth a look on the sheet in front comes first, wherever it stands among the others", async () => {
  const finding = { key: "k", code: "number-as-text", cell: "K4", sentence: "Text.", evidence: "text" };
  const findings = [finding] as unknown as ReturnType<typeof sheet>["findings"];
  const inFront = { ...SECOND_SHEET, findings };
  const front = { ...FRONT, id: inFront.id, name: inFront.name };
  const { user } = drawn(done([sheet({ findings }), inFront]), { front });
  await user.click(button(`2 things worth a look: ${inFront.name} (1), Place & Economy (1)`));
  expect(screen.getByRole("heading", { name: `What it understood: ${inFront.name}` })).toBeTruthy();
});

test("a sheet that an earlier session evaluated says when; one without, nothing", () => {
  const { know } = drawn(IDLE, { front: { ...FRONT, evaluatedOn: "2023-07-31" }, marked: new Set(["{1}"]) });
  expect(screen.getByText("Evaluated on 31 July 2023")).toBeTruthy();
  know({ front: FRONT });
  expect(screen.queryByText(/^Evaluated on/)).toBeNull();
});

test("beside a sheet evaluated now, one that an earlier session evaluated has its own day", () => {
  const { know } = drawn(done());
  expect(screen.getByText("Evaluated 14 Aug 2023, 10:42 · 27 cells written")).toBeTruthy();
  know({ front: { ...FRONT, id: "{2}", name: "Second", evaluatedOn: "2023-06-30" } });
  expect(screen.getByText("Evaluated on 30 June 2023")).toBeTruthy();
});

test("a workbook that was evaluated in an earlier session says so, with what can be done about its marks", async () => {
  const { user, actions } = drawn(IDLE, { marked: new Set(["{1}", "{2}"]) });
  expect(screen.getByRole("heading", { name: "Evaluated before: marks stand on 2 sheets." })).toBeTruthy();
  expect(screen.queryByText("See which KPIs are on target")).toBeNull();
  await user.click(button("Check the workbook"));
  expect(actions.check).toHaveBeenCalledWith({ kind: "all" });
  await user.click(button("Clear results on all sheets"));
  expect(actions.clear).toHaveBeenCalledWith({ kind: "all" });
});

test("where no row is likely to hold the headings none is chosen beforehand, and nothing can be kept of it", async () => {
  const heading = (letters: string, words: string): NamedHeading => ({
    letters,
    heading: words,
    role: null,
    period: null,
  });
  const front: ActiveSheet = {
    kind: "nothing",
    id: "{9}",
    name: "Budget",
    message: "This sheet has no KPI table.",
    headingRows: [
      { row: 4, headings: [heading("A", "Budget"), heading("B", "12000")], doubtful: true },
      { row: 5, headings: [heading("A", "Spent"), heading("B", "9000")], doubtful: true },
    ],
  };
  const { user, actions } = drawn(IDLE, { front });
  await user.click(button("Name the columns…"));
  const rows = screen.getByRole("combobox", { name: "Row with the headings" });
  expect((rows as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("Choose the row…");
  expect(screen.queryByText("B · 12000")).toBeNull();
  await user.click(button("Save and evaluate"));
  expect(actions.setUp).not.toHaveBeenCalled();
  await user.selectOptions(rows, "Row 5: Spent, 9000");
  expect(screen.getByText("B · 9000")).toBeTruthy();
});

test("it still says so once a check of its marks was closed", async () => {
  const { user, become } = drawn(IDLE, { marked: new Set(["{1}"]) });
  become({ kind: "checked", result: result([sheet()], 0), at: AT });
  await user.click(button("Close check"));
  expect(screen.getByRole("heading", { name: "Evaluated before: marks stand on 1 sheet." })).toBeTruthy();
  expect(screen.queryByText("See which KPIs are on target")).toBeNull();
});

describe("the head", () => {
  test("the reporting period is changed in place", async () => {
    const { user, changes, actions } = drawn(IDLE);
    await user.click(button("Change the reporting period or what it is compared with"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Reporting period" }), "June 2023");
    await user.click(button("Use and evaluate"));
    expect(actions.evaluate).toHaveBeenCalledWith({ kind: "active" });
    const [change, again] = changes[0] ?? [];
    expect(again).toEqual([]);
    expect(change && applied(change).sheets[0]?.reportingPeriod).toEqual({
      label: "June 2023",
      insteadOf: "July 2023",
    });
  });

  test("what another period would change can be looked at first; a choice that is not kept changes nothing", async () => {
    const change = jest.fn(() => Promise.resolve<string | null>("Too large."));
    const { user, actions } = drawn(done(), {}, { change });
    const link = button("Change the reporting period or what it is compared with");
    await user.click(link);
    await user.selectOptions(screen.getByRole("combobox", { name: "Reporting period" }), "June 2023");
    await user.click(button("Use and preview"));
    expect(document.activeElement?.textContent).toBe("Too large.");
    expect(actions.preview).not.toHaveBeenCalled();
    change.mockResolvedValue(null);
    await user.click(button("Use and preview"));
    expect(change).toHaveBeenLastCalledWith(expect.anything(), []);
    expect(actions.preview).toHaveBeenCalledWith({ kind: "active" });
    expect(screen.queryByRole("combobox", { name: "Reporting period" })).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  test("one that was only previewed is not taken for that of the results: both are named, with the way on", async () => {
    const { user, actions, know } = drawn(done());
    expect(screen.queryByText(/The next evaluation is for/)).toBeNull();
    know({ front: { ...FRONT, reportingPeriod: "June 2023" } });
    const told = `These results are for ${FRONT.reportingPeriod ?? ""}. The next evaluation is for June 2023.`;
    expect(screen.getByText(new RegExp(told))).toBeTruthy();
    expect(
      screen.getByText(new RegExp(`^7 KPI rows.*${FRONT.reportingPeriod ?? ""}`), { selector: "main p" }),
    ).toBeTruthy();
    await user.click(button("Evaluate for June 2023"));
    expect(actions.refresh).toHaveBeenCalledWith("{1}");
  });

  test("a choice that a later period has overtaken is taken back by leaving it at that", async () => {
    const ref = { id: "{1}", name: "Place & Economy", kpis: [] };
    const settings = applied((now) =>
      withReportingPeriod(now, ref, { label: "May 2023", insteadOf: "June 2023" }),
    );
    const { user, changes } = drawn(done(), { settings });
    await user.click(button("Change the reporting period or what it is compared with"));
    await user.click(button("Use and evaluate"));
    const [change] = changes[0] ?? [];
    expect((change && applied(change, settings).sheets[0]?.reportingPeriod) ?? null).toBeNull();
    expect(changes).toHaveLength(1);
  });

  test("every row is compared with the same period, and with what the rules say again", async () => {
    const { user, changes } = drawn(done());
    const choose = async (name: string): Promise<void> => {
      await user.click(button("Change the reporting period or what it is compared with"));
      await user.selectOptions(screen.getByRole("combobox", { name: "Every row compared with" }), name);
      await user.click(button("Use and evaluate"));
    };
    await choose("The same period last year");
    const [change, again] = changes[0] ?? [];
    expect(again?.map(({ id }) => id)).toEqual(["{1}"]);
    const rows = change === undefined ? [] : (applied(change).sheets[0]?.rows ?? []);
    expect(new Set(rows.map(({ value }) => JSON.stringify(value)))).toEqual(
      new Set(['{"kind":"same-period-last-year"}']),
    );
    expect(rows).toHaveLength(7);
    await choose("As it is now");
    expect(changes).toHaveLength(1);
  });

  test("a sheet without a table says what is needed, and offers a sample", async () => {
    const front = {
      kind: "nothing",
      id: "{9}",
      name: "Notes",
      message: "This sheet has no KPI table.",
      headingRows: [],
    } as const;
    const { user, actions } = drawn(IDLE, { front });
    expect(screen.getByText("This sheet has no KPI table.")).toBeTruthy();
    await user.click(button("Insert a sample table"));
    expect(actions.insertSample).toHaveBeenCalledTimes(1);
    expect(said()).toContain("The sample table is on the new sheet KPI sample.");
  });

  test("a sheet without a table is set up by naming its columns, from its likeliest row of headings or another", async () => {
    const heading = (letters: string, name: string, role: NamedHeading["role"] = null) => ({
      letters,
      heading: name,
      role,
      period: null,
    });
    const front: ActiveSheet = {
      kind: "nothing",
      id: "{9}",
      name: "Libraries",
      message: "This sheet has no KPI table.",
      headingRows: [
        { row: 3, headings: [heading("A", "No", "ref"), heading("C", "Now"), heading("E", "Aim for")] },
        { row: 1, headings: [heading("A", "Scorecard"), heading("B", "2024")] },
        { row: 1, below: 2, headings: [heading("A", "Scorecard"), heading("B", "Now 2024")] },
      ],
    };
    const still = "Nothing was kept, because there is still no table to evaluate.";
    const setUp = jest.fn(() => Promise.resolve<string | null>(still));
    const { user } = drawn(IDLE, { front }, { setUp });
    await user.click(button("Name the columns…"));
    const row = screen.getByRole("combobox", { name: "Row with the headings" });
    expect(
      within(row)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Row 3: No, Now, Aim for", "Row 1: Scorecard, 2024", "Rows 1 and 2: Scorecard, Now 2024"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "E · Aim for" }), "Target");
    await user.selectOptions(screen.getByRole("combobox", { name: "C · Now" }), "Figures");
    const period = () => screen.getByRole("textbox", { name: "Period of the figures under “Now”" });
    await user.click(button("Save and evaluate"));
    expect(document.activeElement).toBe(period());
    expect(screen.getByText("Choose the period that the column’s figures are for.")).toBeTruthy();
    await user.type(period(), "soon");
    await user.click(button("Save and evaluate"));
    expect(document.activeElement).toBe(period());
    expect(screen.getByText(/^“soon” is not a period\./)).toBeTruthy();
    expect(setUp).not.toHaveBeenCalled();
    await user.clear(period());
    await user.type(period(), "July 2023");
    await user.click(button("Save and evaluate"));
    // What a heading says by itself is left to it.
    expect(setUp).toHaveBeenCalledWith(front, [
      { heading: "Now", role: "period", letter: "C", period: "July 2023" },
      { heading: "Aim for", role: "target", letter: "E" },
    ]);
    // It is no one field's: the sentence itself takes the focus, and is heard by that.
    expect(document.activeElement?.textContent).toBe(still);
    setUp.mockResolvedValue(null);
    await user.click(button("Save and evaluate"));
    expect(screen.queryByRole("combobox", { name: "Row with the headings" })).toBeNull();
  });

  test("the first sentences can be skipped, and are kept skipped in the workbook", async () => {
    const { user, changes } = drawn(IDLE, { front: FRONT });
    await user.click(button("Skip"));
    const [change] = changes[0] ?? [];
    expect(change && applied(change).options.introSeen).toBe(true);
  });
});

test("how it works shows the monthly round, and the marks as the rules in force have them", async () => {
  const own = { ...CORPORATE, name: "Council rules" };
  const { user } = drawn(done(), { settings: { ...EMPTY_SETTINGS, profiles: [own] } });
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "How it works" }));
  expect(document.activeElement?.textContent).toBe("How it works");
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "Each month",
    "What the marks mean",
    "If something looks wrong",
    "Your data",
  ]);
  expect(screen.getByText("Statuses, best first, by the rules “Council rules”:")).toBeTruthy();
  expect(
    screen
      .getAllByRole("term")
      .map(({ textContent, nextSibling }) => [textContent, nextSibling?.textContent]),
  ).toContainEqual(["? Needs attention", "Something is not certain. Nothing is guessed: see “Attention”."]);
  await user.click(button("Back to the results"));
  expect(tab("All 7")).toBeTruthy();
});

test("how it works goes by the rules of the sheet in front, whatever most rows of the workbook use", async () => {
  const elsewhere = ["A1", "A2", "A3"].map((ref, at) => row({ row: 4 + at, ref }));
  const here = [row({ profile: "childrens-trust" })];
  const { user } = drawn(
    done([sheet({ rows: here }), sheet({ id: "{2}", name: "Housing", rows: elsewhere })]),
    {
      front: FRONT,
    },
  );
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "How it works" }));
  expect(screen.getByText("Statuses, best first, by the rules “Children's Trust”:")).toBeTruthy();
});

test("a column of figures without a date can be this period's or the last one's", async () => {
  const column = {
    letter: "D",
    heading: "Actual",
    role: "other",
    used: false,
    confidence: "doubtful",
    why: "No period.",
    period: null,
    corrected: false,
  } as const;
  const { user, changes } = drawn(done([sheet({ columnFindings: [column] })]));
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "What it understood" }));
  await user.click(button("Change what column D is used for"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Used for" }), "period");
  await user.click(button("Last period"));
  await user.click(button("Save and evaluate"));
  const [change] = changes[0] ?? [];
  expect(change && applied(change).sheets[0]?.columns).toEqual([
    { heading: "Actual", letter: "D", role: "period", period: "Last period" },
  ]);
});

test.each([
  ["one in use", { role: "polarity", used: true }, "Polarity", "likely · Why.", "polarity"],
  [
    "figures",
    { role: "period", used: true, period: "July 2023" },
    "Figures: July 2023",
    "likely · Why.",
    "period",
  ],
  ["one left open", { role: "polarity", used: false, open: true }, "Left open", "Why.", "?"],
  ["one beside another", { role: "target", used: false }, "Not used", "Why.", "other"],
  ["one not needed", { role: "other", used: false }, "Not used", "likely · Why.", "other"],
  ["one not known", { role: "unknown", used: false }, "Not known", "likely · Why.", "?"],
] as const)(
  "a column's card says what it is taken for, and the list begins with it: %s",
  async (_, parts, bold, why, first) => {
    const base = {
      letter: "D",
      heading: "Way",
      confidence: "likely",
      why: "Why.",
      period: null,
      corrected: false,
    } as const;
    const { user } = drawn(done([sheet({ columnFindings: [{ ...base, ...parts }] })]));
    await user.click(button("More"));
    await user.click(screen.getByRole("menuitem", { name: "What it understood" }));
    const [card] = within(screen.getByRole("list", { name: "Columns" })).getAllByRole("listitem");
    const lines = [...(card?.querySelectorAll("p") ?? [])].map(({ textContent }) => textContent);
    expect(lines).toEqual(["Column D · Way", bold, why]);
    await user.click(button("Change what column D is used for"));
    expect(screen.getByRole("combobox", { name: "Used for" })).toHaveProperty("value", first);
  },
);

test("what is worth a look can be left as it is: it is kept, said, and the focus stays with the list", async () => {
  const finding = {
    code: "target-changed",
    key: "target-changed k3x9q1f",
    cell: "N4",
    cells: ["N4"],
    evidence: "“85%”, it was “80%” at the evaluation for June 2023",
    sentence: "The target in N4 is another one.",
    seriousness: "check",
  } as const;
  const { user, changes, become, actions } = drawn(done([sheet({ findings: [finding] })]));
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "What it understood" }));
  expect(screen.getByText("The target in N4 is another one.")).toBeTruthy();
  await user.click(button("Leave as it is: N4. This is not shown again"));
  const [change, again] = changes[0] ?? [];
  expect(again?.map(({ name }) => name)).toEqual(["Place & Economy"]);
  expect(change && applied(change).sheets[0]?.left).toEqual([
    { key: finding.key, evidence: finding.evidence },
  ]);
  expect(said()).toContain("Left as it is. It can be taken back under Corrections.");
  const heading = screen.getByRole("heading", { name: "Worth a look (1)" });
  expect(document.activeElement).toBe(heading);
  become(done([sheet({ findings: [] })]));
  expect(document.activeElement?.textContent).toBe("Worth a look (0)");
  expect(screen.getByText("Nothing else about this sheet looks odd.")).toBeTruthy();
  expect(actions.selectCell).not.toHaveBeenCalled();
});
