/** @jest-environment ./tests/environment/paneJsdom.js */
import type { RowResult } from "../../src/actions/result";
import type { SessionState } from "../../src/actions/session";
import { act, cleanup, screen, within } from "@testing-library/react";
import { withProfile } from "../../src/actions/settings";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { mergedOrder } from "../../src/taskpane/results/stateOrder";
import { applied, button, drawn, refsInSight, said } from "./drawn";
import {
  AMBER,
  ASKED,
  bigSheet,
  CONFIRM,
  done,
  FRONT,
  KEY_SHEET,
  NOT_RATED,
  FRESH,
  RED,
  row,
  SECOND_SHEET,
  sheet,
  STARTED,
  TRACKING,
} from "./fixtures";

const tab = (name: string) => screen.getByRole("tab", { name });
const headings = (level: number) => screen.getAllByRole("heading", { level }).map((each) => each.textContent);
const card = (ref: string) => screen.getByRole("button", { name: new RegExp(`${ref} \\(cell `) });

describe("the counts", () => {
  test("the bar has its text, the legend its words", () => {
    drawn(done());
    const words = "7 KPI rows: 2 Green, 1 Amber, 1 Red, 1 Tracking only, 1 Not rated, 1 Needs attention.";
    expect(screen.getByRole("img", { name: words })).toBeTruthy();
    const legend = screen.getByRole("list", { name: "Rows by status" });
    expect(
      within(legend)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["G2 Green", "A1 Amber", "R1 Red", "T1 Tracking only", "N1 Not rated", "?1 Needs attention"]);
  });

  test("folded away where the pane is low, they still stand beside the bar: a number by each status' letter", () => {
    const matchMedia = (query: string) => ({
      matches: query === "(max-height: 620px)",
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
    Object.defineProperty(window, "matchMedia", { configurable: true, value: matchMedia });
    drawn(done());
    const fold = document.querySelector("summary");
    expect(fold?.textContent).toBe("Counts G2A1R1T1N1?1");
    expect(fold?.closest("details")?.open).toBe(false);
    cleanup();
    Reflect.deleteProperty(window, "matchMedia");
  });

  test("statuses of the council's own stand where their rule set has them, the best first", () => {
    const best = {
      id: "above",
      name: "Well above target",
      letter: "W",
      colour: null,
      words: ["Excellent"],
      upTo: null,
    };
    const settings = applied((now) =>
      withProfile(now, { ...CORPORATE, id: "own", name: "Own", states: [best, ...CORPORATE.states] }),
    );
    const own = row({ row: 9, ref: "STP18", profile: "own", status: "above", statusName: best.name });
    drawn(done([sheet({ rows: [NOT_RATED, RED, AMBER, own] })]), { settings });
    const words = "4 KPI rows: 1 Well above target, 1 Amber, 1 Red, 1 Not rated.";
    expect(screen.getByRole("img", { name: words })).toBeTruthy();
    expect(
      mergedOrder([
        ["green", "red"],
        ["met", "not met"],
        ["green", "amber", "red"],
      ]),
    ).toEqual(
      // What has nothing in common with the others begins beside their best and ends beside their worst.
      ["green", "amber", "met", "red", "not met"],
    );
  });

  test("the head says what is judged; results of another sheet than the one in front say whose they are", () => {
    const { know } = drawn(done());
    expect(screen.getByRole("heading", { level: 2, name: "Place & Economy" })).toBeTruthy();
    expect(screen.getByText(/^7 KPI rows · reporting/).textContent).toBe(
      "7 KPI rows · reporting July 2023, compared with June 2023 · Change",
    );
    know({ front: { kind: "nothing", id: "{8}", name: "Cover", message: "No KPIs.", headingRows: [] } });
    expect(headings(2)).toEqual(["Cover", "Place & Economy"]);
    expect(screen.getByText("7 KPI rows · July 2023, compared with June 2023")).toBeTruthy();
  });

  test.each([
    [null, null, "1 KPI row"],
    ["July 2023", null, "1 KPI row · July 2023"],
  ])("with periods %s and %s: %s", (reportingPeriod, comparedPeriod, line) => {
    drawn(done([sheet({ rows: [RED], reportingPeriod, comparedPeriod })]), { front: null });
    expect(screen.getByText(line)).toBeTruthy();
  });
});

describe("the lists", () => {
  test("what is outside tolerance comes first", () => {
    drawn(done());
    expect(tab("Outside tolerance 1").getAttribute("aria-selected")).toBe("true");
    expect(refsInSight()).toEqual(["STP15"]);
  });

  test("what to check: rows without a status, then rows to confirm, each under its heading", async () => {
    const { user } = drawn(done());
    await user.click(tab("Attention 2"));
    expect(refsInSight()).toEqual(["STP31", "MPS21"]);
    expect(headings(3)).toEqual(["Needs attention", "To confirm"]);
    expect(screen.getByText("1 row has no status until settled.")).toBeTruthy();
    expect(screen.getByText("1 row has a status. Check what was understood.")).toBeTruthy();
  });

  test("all rows in the sheet's order, by the keyboard", async () => {
    const { user } = drawn(done());
    act(() => tab("Outside tolerance 1").focus());
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(tab("All 7"));
    expect(refsInSight()).toEqual(["STP15", "STP16", "STP17", "STP29", "STP20", "STP31", "MPS21"]);
    await user.keyboard("{Home}");
    expect(refsInSight()).toEqual(["STP15"]);
    await user.keyboard("{ArrowRight}");
    expect(refsInSight()).toEqual(["STP31", "MPS21"]);
    await user.keyboard("{End}");
    expect(screen.getByRole("tabpanel", { name: "All 7" })).toBeTruthy();
  });

  test("an empty list says so", async () => {
    const { user } = drawn(done([sheet({ rows: [row()] })]));
    expect(screen.getByText("No rated KPI is outside tolerance.")).toBeTruthy();
    await user.click(tab("Attention 0"));
    expect(screen.getByText("Nothing to check.")).toBeTruthy();
  });

  test.each([
    ["nothing to check", [row()], "Outside tolerance 0"],
    ["a row without a status", [row(), ASKED], "Attention 1"],
    ["a row to confirm", [row(), CONFIRM], "Attention 1"],
    ["both, and one outside", [RED, ASKED, CONFIRM], "Outside tolerance 1"],
  ])("with %s the pane opens where there is something to see", (_, rows, name) => {
    drawn(done([sheet({ rows })]));
    expect(tab(name).getAttribute("aria-selected")).toBe("true");
  });

  test("nothing outside tolerance says how many could not be rated", async () => {
    const missing = row({ row: 30, status: "data-missing" });
    const { user } = drawn(done([sheet({ rows: [row(), ASKED, missing, NOT_RATED, TRACKING] })]));
    await user.click(tab("Outside tolerance 0"));
    expect(screen.getByText("No rated KPI is outside tolerance; 2 could not be rated.")).toBeTruthy();
  });

  test("the list in sight stays the same after the next evaluation", async () => {
    const { user, become } = drawn(done());
    await user.click(tab("All 7"));
    become(STARTED);
    become(done([sheet({ rows: [row()] })]));
    expect(tab("All 1").getAttribute("aria-selected")).toBe("true");
  });
});

describe("a row", () => {
  test("says status, ref, cell, travel and description to a screen reader, and its sentence beside", () => {
    drawn(done());
    const button = screen.getByRole("button", {
      name: /^Red STP15 \(cell K4\) Travel: down, worse\. ?Major planning applications .* Show in sheet$/,
    });
    expect(button.textContent).toContain("↓ R");
    expect(screen.getByText(RED.explanation)).toBeTruthy();
  });

  test.each([
    [
      "a click on its sentence",
      async ({ user }: ReturnType<typeof drawn>) => user.click(screen.getByText(RED.explanation)),
    ],
    ["a click on its heading", async ({ user }: ReturnType<typeof drawn>) => user.click(card("STP15"))],
    [
      "Enter",
      async ({ user }: ReturnType<typeof drawn>) => {
        act(() => card("STP15").focus());
        await user.keyboard("{Enter}");
      },
    ],
    [
      "Space",
      async ({ user }: ReturnType<typeof drawn>) => {
        act(() => card("STP15").focus());
        await user.keyboard(" ");
      },
    ],
  ])("is chosen by %s: its cell comes to the front, and that is said", async (_, choose) => {
    const pane = drawn(done());
    await choose(pane);
    expect(pane.actions.selectCell).toHaveBeenCalledTimes(1);
    expect(pane.actions.selectCell).toHaveBeenCalledWith("{1}", "K4");
    expect(said()).toContain("K4 on Place & Economy is selected.");
    expect(card("STP15").getAttribute("aria-current")).toBe("true");
  });

  test.each([
    ["by what stands for the period reported", { reportedCell: "K13" }, "K13"],
    ["without a column for the period by its ref", {}, "B13"],
  ])("judged by no reading is named and shown %s", async (_, where, cell) => {
    const { user, actions } = drawn(done([sheet({ rows: [{ ...NOT_RATED, ...where }] })]));
    await user.click(tab("All 1"));
    expect(card("STP20").textContent).toContain(`STP20 (cell ${cell})`);
    await user.click(card("STP20"));
    expect(actions.selectCell).toHaveBeenCalledWith("{1}", cell);
  });

  test("that asks is named by its figure's cell, as everywhere; the question names the cell it is about", async () => {
    const { user } = drawn(done([sheet({ rows: [ASKED] })]));
    await user.click(tab("Attention 1"));
    const name = screen.getByRole("heading", { level: 4 }).textContent;
    expect(name).toBe("STP31 (cell K21)");
    await user.click(tab("All 1"));
    expect(card("STP31").textContent).toContain(`${name ?? ""} `);
  });

  test("asks about another cell with a way to it", async () => {
    const { user, actions } = drawn(done());
    await user.click(tab("Attention 2"));
    expect(screen.getByText(/^N21 shows two targets/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Go to N21" }));
    expect(actions.selectCell).toHaveBeenCalledTimes(1);
    expect(actions.selectCell).toHaveBeenCalledWith("{1}", "N21");
  });

  test.each([
    ["is gone", () => Promise.resolve(false)],
    ["cannot be reached", () => Promise.reject(new Error("busy"))],
  ])("whose cell %s says so", async (_, selectCell) => {
    const { user } = drawn(done(), {}, { selectCell });
    await user.click(card("STP15"));
    expect(screen.getAllByText(/^K4 on Place & Economy could not be shown\./)).toHaveLength(2);
    expect(said()).toContain("could not be shown");
  });

  test("of a sheet that was deleted says so, and offers nothing to correct", async () => {
    const { user } = drawn(
      done(),
      { freshness: new Map([["{1}", { ...FRESH, gone: true }]]) },
      { selectCell: () => Promise.resolve(false) },
    );
    await user.click(card("STP15"));
    expect(screen.queryByText(/could not be shown/)).toBeNull();
    expect(said()).toContain("Place & Economy has been deleted.");
    expect(screen.queryByRole("button", { name: "Correct…" })).toBeNull();
    await user.click(tab("Attention 2"));
    expect(screen.queryByRole("button", { name: "Correct…" })).toBeNull();
  });

  test("chosen last is the one whose outcome counts", async () => {
    const answers: ((found: boolean) => void)[] = [];
    const selectCell = () => new Promise<boolean>((resolve) => answers.push(resolve));
    const { user } = drawn(done(), {}, { selectCell });
    await user.click(tab("All 7"));
    await user.click(card("STP15"));
    await user.click(card("STP16"));
    await act(async () => answers[1]?.(true));
    await act(async () => answers[0]?.(false));
    expect(said()).toContain("K6 on Place & Economy is selected.");
    expect(screen.queryByText(/could not be shown/)).toBeNull();
  });

  test("shows hostile text as text, and cuts what nobody reads", async () => {
    const description = `<img src=x onerror=alert(1)>${"x".repeat(32_000)}`;
    drawn(done([sheet({ rows: [{ ...RED, description, explanation: '=HYPERLINK("x")' }] })]));
    expect(document.querySelector("[role=tabpanel] img")).toBeNull();
    expect(screen.getByText(/^<img src=x/).textContent?.length).toBe(301);
    expect(screen.getByText('=HYPERLINK("x")')).toBeTruthy();
  });
});

describe("after the whole workbook", () => {
  const WORKBOOK = [sheet(), SECOND_SHEET, KEY_SHEET];

  test("rows stand under their sheets, with each sheet's periods", async () => {
    const { user } = drawn(done(WORKBOOK));
    await user.click(tab("All 8"));
    expect(headings(3)).toEqual(["Place & Economy", "Customer & Governance"]);
    expect(screen.getByText("1 KPI row · Quarter 1 2023-24, compared with Quarter 4 2022-23")).toBeTruthy();
    expect(screen.getByText("2 sheets, 8 KPI rows")).toBeTruthy();
    expect(
      screen.getByText("Place & Economy is for July 2023, Customer & Governance for Quarter 1 2023-24."),
    ).toBeTruthy();
  });

  test("of many sheets for different periods, how many are for each; nothing is said where all are for one", () => {
    const july = ["{1}", "{3}", "{4}"].map((id) => sheet({ id, name: `Sheet ${id}` }));
    drawn(done([...july, SECOND_SHEET]));
    const words = "The sheets are for different periods: July 2023 (3 sheets), Quarter 1 2023-24 (1 sheet).";
    expect(screen.getByText(words)).toBeTruthy();
    cleanup();
    drawn(done(july));
    expect(screen.queryByText(/different periods| is for July/)).toBeNull();
  });

  test("rows to check stand under their sheets within each part", async () => {
    const { user } = drawn(done([sheet(), sheet({ id: "{3}", name: "Finance", rows: [CONFIRM] })]));
    await user.click(tab("Attention 3"));
    expect(headings(3)).toEqual(["Needs attention", "To confirm"]);
    expect(headings(4).filter((each) => !each?.includes("(cell "))).toEqual([
      "Place & Economy",
      "Place & Economy",
      "Finance",
    ]);
    expect(refsInSight()).toEqual(["STP31", "MPS21", "MPS21"]);
    expect(screen.getByText("2 rows have a status. Check what was understood.")).toBeTruthy();
  });

  test("notices and the sheets not evaluated name their sheet", () => {
    drawn(done(WORKBOOK));
    expect(screen.getByText("1 thing to know")).toBeTruthy();
    expect(
      screen.getByText("Customer & Governance: L5 holds a formula, so the arrow was not written there."),
    ).toBeTruthy();
    expect(screen.getByText("1 sheet not evaluated")).toBeTruthy();
    expect(
      screen.getByText("Key: No KPI table was found on this sheet. Nothing was written to it."),
    ).toBeTruthy();
  });

  test("a notice that stands open folds once a list is chosen; another opens, unless one was closed by hand", async () => {
    const noticed = (notice: string) => done([sheet({ notices: [notice] })]);
    const { user, become } = drawn(noticed("A column was added at Q."));
    const fold = (): HTMLDetailsElement | null => screen.getByText("1 thing to know").closest("details");
    expect(fold()?.open).toBe(true);
    await user.click(screen.getByRole("tab", { name: /^All/ }));
    expect(fold()?.open).toBe(false);
    become(noticed("L5 holds a formula, so it was left as it is."));
    expect(fold()?.open).toBe(true);
    await user.click(screen.getByText("1 thing to know"));
    become(noticed("L6 holds a formula, so it was left as it is."));
    expect(fold()?.open).toBe(false);
  });

  test("one sheet can be picked, with its own counts", async () => {
    const { user } = drawn(done(WORKBOOK));
    const filter = screen.getByRole("combobox", { name: "Show" });
    expect(
      within(filter)
        .getAllByRole("option")
        .map((each) => each.textContent),
    ).toEqual(["All sheets (8)", "Place & Economy (7)", "Customer & Governance (1)"]);
    await user.selectOptions(filter, SECOND_SHEET.id);
    expect(screen.getByText("1 KPI row · Quarter 1 2023-24, compared with Quarter 4 2022-23")).toBeTruthy();
    expect(screen.getByRole("img", { name: "1 KPI row: 1 Green." })).toBeTruthy();
    await user.click(tab("All 1"));
    expect(refsInSight()).toEqual(["BBF36"]);
  });

  test("a picked sheet that the next evaluation does not have is let go", async () => {
    const { user, become } = drawn(done(WORKBOOK));
    await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), SECOND_SHEET.id);
    become(done([sheet()]));
    expect(screen.getByRole("heading", { level: 2, name: "Place & Economy" })).toBeTruthy();
    expect(screen.queryByRole("combobox")).toBeNull();
  });
});

describe("2,000 rows", () => {
  test("only those in sight are drawn, each says its place, and the keyboard goes on to the next", async () => {
    const { user } = drawn(done([bigSheet(2000)]));
    await user.click(tab("All 2,000"));
    expect(refsInSight().length).toBeLessThan(40);
    const items = screen.getAllByRole("listitem").filter((item) => item.dataset["index"] !== undefined);
    expect(items[2]?.getAttribute("aria-posinset")).toBe("3");
    expect(items[2]?.getAttribute("aria-setsize")).toBe("2000");
    act(() => card("STP15").focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(card("PI3"));
    await user.keyboard("{Home}");
    expect(document.activeElement).toBe(card("STP15"));
  });
});

test("what was understood tells the officer’s own figure from what the cell says", async () => {
  const correction = { identity: "STP15", what: "target", value: "62", seenText: "57" } as const;
  const corrected = row({
    ...RED,
    target: "62",
    corrections: [
      {
        what: "target",
        value: "target 62",
        reason: "Agreed in May",
        lapsed: null,
        correction,
        instead: { cell: "D7", shows: "57" },
      },
    ],
  });
  const { user } = drawn(done([sheet({ rows: [corrected] })]));
  await user.click(card("STP15"));
  const list = screen.getByLabelText("What was understood");
  expect(list.textContent).toContain("Target62, given by you; D7 says “57”");
  expect(list.textContent).toContain("PolarityHigher is better" + "Rules");
});

test("the card of a row whose status was set by hand gives the reason once", () => {
  const correction = {
    identity: "STP15",
    what: "status",
    value: "amber",
    reason: "A repair is booked",
  } as const;
  const told = { what: "status", value: "status Amber for July 2023", reason: "A repair is booked" } as const;
  const set = row({
    ...RED,
    status: "amber",
    explanation: `Amber, set by hand: A repair is booked. By the rules it would be ${RED.explanation}`,
    corrections: [{ ...told, lapsed: null, correction, instead: null }],
  });
  const { become } = drawn(done([sheet({ rows: [set] })]));
  const cardText = () => card("STP15").closest("article")?.textContent ?? "";
  expect(cardText().split("A repair is booked")).toHaveLength(2);
  expect(cardText()).not.toContain("Corrected:");
  // One that no longer holds is told by nothing else.
  const lapsed = "The rules for this row do not have what was set by hand (Amber), so they go first.";
  become(
    done([sheet({ rows: [{ ...RED, corrections: [{ ...told, lapsed, correction, instead: null }] }] })]),
  );
  expect(cardText()).toContain(lapsed);
});

describe("what changed since the evaluation before", () => {
  // An arrow and its letter stay on one line.
  const spaced = (text: string) => text.replaceAll("\u00a0", " ");
  const lines = () =>
    [...document.querySelectorAll("article")].map(
      (each) =>
        /Changed[^]*?(?=Go to|$)|Not there last time\.|Not in the evaluation(?: of [^:]*:\d\d)\./.exec(
          spaced(each.textContent ?? ""),
        )?.[0],
    );
  const first = row({ ref: "AB1", row: 4 });
  const second = row({ ref: "AB2", row: 6 });
  const red = { status: "red", statusName: "Red", travel: null } as const;

  test("a correction that is taken back changes its row again, and no other: the card says what it showed with it", async () => {
    const { user, become } = drawn(done([sheet({ rows: [first, second] })]));
    await user.click(tab("All 2"));
    expect(lines()).toEqual([undefined, undefined]);
    become(done([sheet({ rows: [{ ...first, ...red }, second] })]));
    expect(lines()).toEqual([
      "Changed since the evaluation of 14 August, 10:42. Then: Green, ↑ G.",
      undefined,
    ]);
    become(done([sheet({ rows: [first, second] })]));
    expect(lines()).toEqual([
      "Changed since the evaluation of 14 August, 10:42. Then: Red, no arrow.",
      undefined,
    ]);
    become(done([sheet({ rows: [first, second] })]));
    expect(lines()).toEqual([undefined, undefined]);
  });

  test("an answer after an evaluation pushes nothing out of sight: what changed since before it stays, with what answers have changed", async () => {
    const { user, become } = drawn(done([sheet({ rows: [first, second] })]));
    await user.click(tab("All 2"));
    become(done([sheet({ rows: [{ ...first, ...red }, second] })]));
    const answered = { evaluated: ["{1}"], again: true, followedUp: true } as const;
    become({
      ...done([
        sheet({
          rows: [
            { ...first, ...red },
            { ...second, ...red },
          ],
        }),
      ]),
      ...answered,
    } as SessionState);
    expect(lines()).toEqual([
      "Changed since the evaluation of 14 August, 10:42. Then: Green, ↑ G.",
      "Changed since the evaluation of 14 August, 10:42. Then: Green, ↑ G.",
    ]);
    become({ ...done([sheet({ rows: [{ ...first, ...red }, second] })]), ...answered } as SessionState);
    expect(lines()).toEqual([
      "Changed since the evaluation of 14 August, 10:42. Then: Green, ↑ G.",
      undefined,
    ]);
  });

  test("that a row no longer needs attention by an answer is no news; what changed it otherwise is", async () => {
    const asked = { status: "needs-attention", statusName: "Needs attention", travel: null } as const;
    const rows = [{ ...first, ...asked }, { ...second, ...asked }, row({ ref: "AB3", row: 8 })];
    const { user, become } = drawn(done([sheet({ rows })]));
    await user.click(tab("All 3"));
    const after = (...now: readonly RowResult[]): SessionState =>
      ({
        ...done([sheet({ rows: now })]),
        evaluated: ["{1}"],
        again: true,
        followedUp: true,
      }) as SessionState;
    const [, waits, other] = rows;
    if (waits === undefined || other === undefined) throw new Error("three rows");
    become(after(first, waits, other));
    expect(lines()).toEqual([undefined, undefined, undefined]);
    become(after(first, second, { ...other, ...red }));
    const was = "Changed since the evaluation of 14 August, 10:42. Then: Green, ↑ G.";
    expect(lines()).toEqual([undefined, undefined, was]);
    become(after({ ...first, ...red }, second, { ...other, ...red }));
    expect(lines()).toEqual([was, undefined, was]);
  });

  test("and one that the next evaluation finds in order, since its cell was mended, has changed", async () => {
    const asked = { status: "needs-attention", statusName: "Needs attention", travel: null } as const;
    const { user, become } = drawn(done([sheet({ rows: [{ ...first, ...asked }, second] })]));
    await user.click(tab("All 2"));
    become(done([sheet({ rows: [first, second] })]));
    expect(lines()[0]).toBe(
      "Changed since the evaluation of 14 August, 10:42. Then: Needs attention, no arrow.",
    );
  });

  test("the time is that of what it is held against, the last answer before the evaluation asked for, on card and filter", async () => {
    const { user, become } = drawn(done([sheet({ rows: [first, second] })]));
    await user.click(tab("All 2"));
    const answered = {
      at: new Date(2023, 7, 14, 11, 5),
      evaluated: ["{1}"],
      again: true,
      followedUp: true,
    } as const;
    become({ ...done([sheet({ rows: [{ ...first, ...red }, second] })]), ...answered } as SessionState);
    const asked = { at: new Date(2023, 7, 15, 9, 30) };
    become({ ...done([sheet({ rows: [first, second] })]), ...asked } as SessionState);
    become({
      ...done([sheet({ rows: [first, second] })]),
      ...answered,
      at: new Date(2023, 7, 15, 9, 45),
    } as SessionState);
    expect(lines()).toEqual([
      "Changed since the evaluation of 14 August, 11:05. Then: Red, no arrow.",
      undefined,
    ]);
    await user.click(screen.getByRole("button", { name: /^Filter/ }));
    expect(
      screen.getByRole("checkbox", { name: "Only rows changed since the evaluation of 14 August, 11:05" }),
    ).toBeTruthy();
  });

  test("what an edit has changed since the last evaluation asked for is held against that, on card and filter, until it is taken back", async () => {
    const { user, become } = drawn(done([sheet({ rows: [{ ...first, ...red }, second] })]));
    await user.click(tab("All 2"));
    const amber = { ...first, status: "amber", statusName: "Amber", travel: null } as const;
    become({ ...done([sheet({ rows: [amber, second] })]), at: new Date(2023, 7, 14, 11, 5) } as SessionState);
    const byItself = (now: RowResult, minute: number): void =>
      become({
        ...done([sheet({ rows: [now, second] })]),
        at: new Date(2023, 7, 14, 11, minute),
        evaluated: ["{1}"],
        again: true,
        followedUp: true,
      } as SessionState);
    byItself({ ...first, ...red, current: { ...first.current, text: "120%" } } as RowResult, 10);
    byItself({ ...first, ...red }, 12);
    expect(lines()).toEqual(["Changed since the evaluation of 14 August, 11:05. Then: Amber.", undefined]);
    await user.click(screen.getByRole("button", { name: /^Filter/ }));
    const filter = (time: string) => `Only rows changed since the evaluation of 14 August, ${time}`;
    expect(screen.getByRole("checkbox", { name: filter("11:05") })).toBeTruthy();
    byItself(amber, 15);
    expect(lines()[0]).toBe("Changed since the evaluation of 14 August, 10:42. Then: Red.");
    expect(screen.getByRole("checkbox", { name: filter("10:42") })).toBeTruthy();
  });

  test("of an earlier session it is what the workbook remembers", async () => {
    const before = { statusName: "Amber", travel: "" };
    const same = { statusName: "Green", travel: "↑ G" };
    const rows = [
      { ...first, before },
      { ...second, before: same },
      row({ ref: "AB3", row: 8, before: null }),
    ];
    const { user, become } = drawn(done([sheet({ rows })]));
    await user.click(tab("All 3"));
    const found = ["Changed since last time. Then: Amber, no arrow.", undefined, "Not there last time."];
    expect(lines()).toEqual(found);
    const answered = { evaluated: ["{1}"], again: true, followedUp: true } as const;
    const now = rows.map((each) => ({ ...each, before: same }));
    become({ ...done([sheet({ rows: now })]), ...answered } as SessionState);
    expect(lines()).toEqual(found);
  });

  test("a row that is known by another name, since another column holds the references, has not changed by that", async () => {
    const named = [first, second].map((each) => ({
      ...each,
      ref: null,
      identity: `${each.description} ${each.row}`,
    }));
    const { user, become } = drawn(done([sheet({ rows: named })]));
    await user.click(tab("All 2"));
    become(done([sheet({ rows: [first, { ...second, ...red }] })]));
    expect(lines()).toEqual([
      undefined,
      "Changed since the evaluation of 14 August, 10:42. Then: Green, ↑ G.",
    ]);
    become(done([sheet({ rows: [...named, row({ ref: "AB3", row: 8 })] })]));
    expect(lines()).toEqual([
      undefined,
      "Changed since the evaluation of 14 August, 10:42. Then: Red, no arrow.",
      "Not in the evaluation of 14 August, 10:42.",
    ]);
  });
});

test("the head says what the period's heading says of its figures", () => {
  drawn(done(), { front: { ...FRONT, reportingPeriod: "Quarter 2 2023-24", reportingMark: "provisional" } });
  expect(screen.getByText("Quarter 2 2023-24 (provisional)")).toBeTruthy();
});

describe("sections of several sheets", () => {
  const planning = row({ ref: "AB1", row: 4, section: "Planning" });
  const parks = row({ ref: "AB2", row: 6, section: "Parks" });
  const first = sheet({ rows: [planning, parks], sections: ["Planning", "Parks"] });
  const others = [row({ ref: "CD1", row: 4, section: "Planning" }), row({ ref: "CD2", row: 6 })];
  const second = sheet({ id: "{2}", name: "Adults", rows: others, sections: ["Planning"] });
  const sections = () => screen.getByRole("combobox", { name: "Section" });
  const choices = () =>
    within(sections())
      .getAllByRole("option")
      .map(({ textContent }) => textContent);

  test("are told apart by their sheet, in the filter and in the counts", async () => {
    const { user } = drawn(done([first, second]));
    await user.click(tab("All 4"));
    await user.click(button("Filter"));
    expect(choices()).toEqual([
      "Any",
      "Planning – Place & Economy",
      "Parks – Place & Economy",
      "Planning – Adults",
    ]);
    await user.selectOptions(sections(), "Planning – Adults");
    expect(refsInSight()).toEqual(["CD1"]);
    const bars = [...document.querySelectorAll("details li > span")].map(({ textContent }) => textContent);
    expect(bars).toEqual([
      "Planning – Place & Economy (1)",
      "Parks – Place & Economy (1)",
      "Planning – Adults (1)",
      "No section – Adults (1)",
    ]);
  });

  test("bear the name alone where one sheet is in sight; the choice is that sheet's, and hides nothing on another", async () => {
    const { user, become, know } = drawn(done([first]));
    await user.click(tab("All 2"));
    await user.click(button("Filter"));
    expect(choices()).toEqual(["Any", "Planning", "Parks"]);
    await user.selectOptions(sections(), "Planning");
    expect(refsInSight()).toEqual(["AB1"]);
    become(done([{ ...first, id: "{3}", name: "August", rows: [parks, planning] }]));
    know({ front: { ...FRONT, id: "{3}", name: "August" } });
    await user.click(tab("All 2"));
    expect(refsInSight()).toEqual(["AB2", "AB1"]);
    expect(screen.queryByText(/^Filtered/)).toBeNull();
    become(done([first]));
    know({ front: FRONT });
    expect(refsInSight()).toEqual(["AB1"]);
  });
});
