/** @jest-environment ./tests/environment/paneJsdom.js */
import type { SessionState } from "../../src/actions/session";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { applied, button, drawn, refsInSight, said, tab } from "./drawn";
import { ASKED, CONFIRM, done, FRESH, RED, row, sheet, STARTED } from "./fixtures";

describe("a question", () => {
  test("is settled by an answer; the row leaves the list, the next takes the focus, and that is said", async () => {
    const { user, actions, become } = drawn(done([sheet({ rows: [ASKED, CONFIRM] })]));
    await user.click(tab("Attention 2"));
    await user.click(button("Leave unrated"));
    expect(actions.settle).toHaveBeenCalledWith(
      expect.objectContaining({ id: "{1}" }),
      ASKED.queries[0]?.answers[0],
      null,
    );
    become(done([sheet({ rows: [CONFIRM] })]));
    expect(document.activeElement?.textContent).toBe("MPS21 (cell K24)");
    expect(said()).toContain("Settled. 1 row left to check.");
    await user.click(button("Take it as 87.5%"));
    const after = row({ ...row(), row: CONFIRM.row, ref: CONFIRM.ref, identity: CONFIRM.identity });
    become({ ...done([sheet({ rows: [after] })]), evaluated: ["{1}"], again: true } as SessionState);
    // Once, in place of the line of an empty list; and said.
    expect(screen.getAllByText(/That was the last question\. 1 KPI is rated now\.$/)).toHaveLength(1);
    expect(screen.queryByText("Nothing to check.")).toBeNull();
    expect(said()).toContain("That was the last question. 1 KPI is rated now.");
    expect(document.activeElement).toBe(tab("Attention 0"));
  });

  test("the last one leaves the list as it is, where that had opened by itself: what came of it is seen and said there", async () => {
    const { user, become } = drawn(done([sheet({ rows: [CONFIRM, row()] })]));
    await user.click(button("Take it as 87.5%"));
    const { ref, identity, cells } = CONFIRM;
    const after = row({ ...RED, row: CONFIRM.row, ref, identity, cells });
    const answered = { evaluated: ["{1}"], again: true, followedUp: true, answered: true } as const;
    become({ ...done([sheet({ rows: [after, row()] })]), ...answered } as SessionState);
    expect(tab("Attention 0").getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(tab("Attention 0"));
    const words = "That was the last question. 2 KPIs are rated now.";
    expect(screen.getAllByText(new RegExp(words)).length).toBeGreaterThan(0);
    expect(said()).toBe(`${words} MPS21 (cell K24) is now Red.`);
  });

  describe("once it is settled, what came of it goes", () => {
    const CELL = /That was the last question\. 1 KPI is rated now\.$/;
    const settled = (green = true) =>
      done([
        sheet({
          rows: [
            row({
              ...row(),
              row: CONFIRM.row,
              ref: CONFIRM.ref,
              identity: CONFIRM.identity,
              ...(green ? {} : { status: "red" as const, statusName: "Red" }),
            }),
          ],
        }),
      ]);
    const again = (state: SessionState, parts: object = {}): SessionState =>
      ({ ...state, evaluated: ["{1}"], again: true, ...parts }) as SessionState;

    async function answered() {
      const pane = drawn(done([sheet({ rows: [CONFIRM] })]));
      await pane.user.click(tab("Attention 1"));
      await pane.user.click(button("Take it as 87.5%"));
      pane.become(again(settled(), { followedUp: true, answered: true }));
      expect(screen.getByText(CELL)).toBeTruthy();
      return pane;
    }

    test.each([
      ["evaluated once more", {}],
      ["evaluated by itself", { followedUp: true }],
    ])("as the sheet is %s", async (_, parts) => {
      const { become } = await answered();
      become(STARTED);
      expect(screen.getByText(CELL)).toBeTruthy();
      become(again(settled(false), parts));
      expect(screen.queryByText(/That was the last question/)).toBeNull();
      expect(screen.getByText("Nothing to check.")).toBeTruthy();
    });

    test("as the sheet is edited, but not another one", async () => {
      const { know } = await answered();
      know({ freshness: new Map([["{2}", { ...FRESH, outOfDate: true, edits: 1, cells: ["K4"] }]]) });
      expect(screen.getByText(CELL)).toBeTruthy();
      know({ freshness: new Map([["{1}", { ...FRESH, outOfDate: true, edits: 1, cells: ["K4"] }]]) });
      expect(screen.queryByText(CELL)).toBeNull();
    });
  });

  test("has answers that all look alike, and what is no answer stands apart from them", async () => {
    const { user } = drawn(done([sheet({ rows: [ASKED] })]));
    await user.click(tab("Attention 1"));
    const [first, second, goTo] = ["Leave unrated", "Give a target…", /^Go to N/].map((name) => button(name));
    expect(first?.className).toBe(second?.className);
    expect(first?.parentElement).toBe(second?.parentElement);
    expect(goTo?.parentElement).not.toBe(first?.parentElement);
  });

  test("says which of its answers takes the place of one that was given", async () => {
    const queries = ASKED.queries.map((query) => ({
      ...query,
      answers: query.answers.map((answer, at) =>
        at === 0 ? { ...answer, replaces: ["target 42 to date for Aug-26"] } : answer,
      ),
    }));
    const { user } = drawn(done([sheet({ rows: [{ ...ASKED, queries }] })]));
    await user.click(tab("Attention 1"));
    const told = "“Leave unrated” takes the place of what you settled before: target 42 to date for Aug-26.";
    expect(screen.getByText(told)).toBeTruthy();
    expect(screen.getAllByText(/takes the place of/)).toHaveLength(1);
  });

  test("asks for what an answer needs, and says beside the field why it was refused", async () => {
    const settle = jest.fn(() => Promise.resolve<string | null>("“soon” cannot be read as one target."));
    const { user } = drawn(done([sheet({ rows: [ASKED] })]), {}, { settle });
    await user.click(button("Give a target…"));
    const field = screen.getByRole("textbox", { name: "Target" });
    expect(document.activeElement).toBe(field);
    await user.type(field, "soon{Enter}");
    expect(settle).toHaveBeenCalledWith(expect.anything(), ASKED.queries[0]?.answers[1], "soon");
    expect(await screen.findByText("“soon” cannot be read as one target.")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: "Target" })).toBeNull();
  });
});

describe("a question that the rules raise", () => {
  const raised = row({
    ...ASKED,
    queries: ASKED.queries.map((query) => ({ ...query, code: "limits-do-not-fit" as const })),
  });

  test("can be settled by other rules for the row alone", async () => {
    const { user, changes } = drawn(done([sheet({ rows: [raised] })]));
    const opener = button("Use other rules for this row…");
    await user.click(opener);
    const rules = screen.getByRole("combobox", { name: "Rules for this row" });
    expect(document.activeElement).toBe(rules);
    expect(within(rules).queryByRole("option", { name: "Corporate" })).toBeNull();
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(opener);
    await user.click(opener);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Rules for this row" }),
      "Children's Trust",
    );
    await user.click(button("Use and evaluate"));
    const [[change, again] = []] = changes;
    expect(change === undefined ? null : applied(change).assignments).toEqual([
      { profile: "childrens-trust", to: { kind: "row", sheet: "{1}", identity: raised.identity } },
    ]);
    expect(again?.map(({ id }) => id)).toEqual(["{1}"]);
  });

  test("of other rules for a row, what came of that row is all that is said", async () => {
    const { user, become } = drawn(done([sheet({ rows: [raised, RED] })]));
    await user.click(tab("Attention 1"));
    await user.click(button("Use other rules for this row…"));
    await user.click(button("Use and evaluate"));
    become({ kind: "running", task: "evaluate", progress: null, answered: true });
    expect(said()).toBe("");
    const green = row({ ...raised, status: "green", statusName: "Green", queries: [] });
    const after = done([sheet({ rows: [green, RED] })]);
    become({ ...after, evaluated: ["{1}"], again: true, followedUp: true, answered: true } as SessionState);
    expect(said()).toMatch(
      /^That was the last question\. 2 KPIs are rated now\. \S+ \(cell \w+\) is now Green\.$/,
    );
  });

  test("any other question does not offer them", () => {
    drawn(done([sheet({ rows: [ASKED] })]));
    expect(screen.queryByRole("button", { name: /other rules/ })).toBeNull();
  });
});

describe("correcting a row", () => {
  const open = async (pane: ReturnType<typeof drawn>) => {
    await pane.user.click(button(/STP15 \(cell /));
    await pane.user.click(button("Correct…"));
  };

  test("a target in a unit that the row cannot have is refused where it is typed", async () => {
    const days = { value: 27, unit: "days", decimals: 0, scaled: false, slip: false, doubtful: false };
    const fit = { part: "target", target: [], figures: [days] } as const;
    const fits = { target: fit, tolerance: fit, reading: fit, baseline: fit };
    const pane = drawn(done([sheet({ rows: [{ ...RED, fits }] })]));
    await open(pane);
    await pane.user.type(screen.getByRole("textbox", { name: "Reason" }), "Agreed in May");
    await pane.user.click(button("Save and evaluate"));
    expect(screen.getByText(/ is a percentage, and the row’s figures are in days\./)).toBeTruthy();
    expect(pane.actions.correct).not.toHaveBeenCalled();
  });

  test("a target needs a reason, said beside its field", async () => {
    const pane = drawn(done([sheet({ rows: [RED] })]));
    await open(pane);
    const target = screen.getByRole("textbox", { name: "Target" });
    await pane.user.clear(target);
    await pane.user.type(target, "80%");
    await pane.user.click(button("Save and evaluate"));
    expect(screen.getByText(/^Give a reason/)).toBeTruthy();
    expect(pane.actions.correct).not.toHaveBeenCalled();
    await pane.user.type(screen.getByRole("textbox", { name: "Reason" }), "Agreed in May");
    await pane.user.click(button("Save and evaluate"));
    expect(pane.actions.correct).toHaveBeenCalledWith(
      expect.objectContaining({ id: "{1}" }),
      expect.objectContaining({ what: "target", value: "80%", reason: "Agreed in May", seenText: "85%" }),
    );
    await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
  });

  test.each([
    ["tolerance", "Tolerance", { what: "tolerance", value: "5%" }],
    ["polarity", "Polarity", { what: "polarity", value: "higher" }],
    ["baseline", "What it is compared with", { what: "baseline", value: { kind: "period-before" } }],
    ["cumulative", "Whether the figures run up from April", { what: "cumulative", value: true }],
  ])("%s needs none", async (what, _label, expected) => {
    const pane = drawn(done([sheet({ rows: [RED] })]));
    await open(pane);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "What to correct" }), what);
    await pane.user.click(button("Save and evaluate"));
    expect(pane.actions.correct).toHaveBeenCalledWith(expect.anything(), expect.objectContaining(expected));
  });

  test("a reading is not changed without a reason: the focus goes to its field, which says so", async () => {
    const pane = drawn(done([sheet({ rows: [RED] })]));
    await open(pane);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "What to correct" }), "reading");
    await pane.user.click(button("Save and evaluate"));
    expect(pane.actions.correct).not.toHaveBeenCalled();
    const reason = screen.getByRole("textbox", { name: /^Reason/ });
    expect(document.activeElement).toBe(reason);
    expect(reason.getAttribute("aria-invalid")).toBe("true");
    await pane.user.type(reason, "Late return");
    await pane.user.click(button("Save and evaluate"));
    expect(pane.actions.correct).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ what: "reading", value: "88%", reason: "Late return" }),
    );
  });
});

describe("the correction form", () => {
  const openFor = async (parts: Parameters<typeof row>[0], what: string) => {
    const pane = drawn(done([sheet({ rows: [row({ ...RED, ...parts })] })]));
    await pane.user.click(button(/STP15 \(cell /));
    await pane.user.click(button("Correct…"));
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "What to correct" }), what);
    return pane;
  };
  const named = (name: string) => screen.getByRole("combobox", { name });
  const RUNS_UP = "Whether the figures run up from April";

  test("a KPI can be best closest to its target", async () => {
    const pane = await openFor({}, "polarity");
    await pane.user.selectOptions(named("Polarity"), "Closest to the target");
    await pane.user.click(button("Save and evaluate"));
    expect(pane.actions.correct).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ what: "polarity", value: "at-target" }),
    );
  });

  test("opens with what the cell says", async () => {
    const shows = { ...RED.shows, polarity: "Closest to target" };
    await openFor({ shows, polarity: "range" }, "polarity");
    expect(named("Polarity")).toHaveProperty("value", "at-target");
    expect(screen.getByText("Closest to the target", { selector: "dd" })).toBeTruthy();
  });

  test("the year to date can be judged where it has a figure", async () => {
    const pane = await openFor({ yearToDate: { text: "81%", judged: false } }, "cumulative");
    await pane.user.selectOptions(named(RUNS_UP), "Judge the year to date, 81%");
    await pane.user.click(button("Save and evaluate"));
    expect(pane.actions.correct).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ what: "cumulative", value: "year-to-date" }),
    );
  });

  test("a row that is judged by it opens with the way back", async () => {
    await openFor({ yearToDate: { text: "81%", judged: true } }, "cumulative");
    expect(named(RUNS_UP)).toHaveProperty("value", "no");
  });

  test("it is not offered where there is none", async () => {
    await openFor({}, "cumulative");
    expect(within(named(RUNS_UP)).getAllByRole("option")).toHaveLength(2);
  });
});

describe("polarity, asked once", () => {
  const asked = (ref: string, at: number, polarity: "higher" | "lower" | null) =>
    row({
      ref,
      row: at,
      status: "needs-attention",
      polarity: "missing",
      suggestedPolarity: polarity === null ? null : { polarity, why: "Its name says so." },
      queries: [
        {
          code: "polarity-missing",
          cell: "",
          text: "",
          takenAs: null,
          blocking: true,
          sentence: "No polarity.",
          answers: [],
        },
      ],
    });
  const ROWS = [asked("AAA1", 4, "higher"), asked("BBB2", 5, "lower"), asked("CCC3", 6, null)];

  test("one card asks, and no row asks it again; a row with another question asks that one", () => {
    const [first, second, third] = ROWS;
    const both = { ...first, ref: "DDD4", row: 7, queries: [...(first?.queries ?? []), ...CONFIRM.queries] };
    drawn(done([sheet({ rows: [second, third, row(both)].flatMap((each) => each ?? []) })]));
    expect(screen.getByRole("heading", { name: "Polarity · 3 rows" })).toBeTruthy();
    expect(screen.getByRole("tab", { name: "Attention 3" })).toBeTruthy();
    expect(refsInSight()).toEqual(["DDD4"]);
    expect(screen.queryByText("No polarity.")).toBeNull();
    expect(screen.getByText(/“87.5%%”/)).toBeTruthy();
  });

  test("a KPI whose target is a range is asked about that first, and its polarity only if it is still needed", () => {
    const later = (ref: string, at: number) =>
      row({ ref, row: at, status: "data-missing", polarity: "missing", suggestedPolarity: null });
    const ranged = row({ ...later("EEE5", 8), rangeFirst: true });
    drawn(done([sheet({ rows: [...ROWS, later("DDD4", 7), ranged] })]));
    expect(screen.getByRole("heading", { name: "Polarity · 4 rows" })).toBeTruthy();
  });

  test("one card for all; the suggestions are confirmed at once, what is not known is left out", async () => {
    const { user, changes } = drawn(done([sheet({ rows: ROWS })]));
    expect(
      screen.getByText(
        "Suggested from the wording: 1 higher is better, 1 lower is better. 1 row needs your answer.",
      ),
    ).toBeTruthy();
    await user.click(button("Review and confirm"));
    await user.selectOptions(screen.getByRole("combobox", { name: /^AAA1/ }), "lower");
    await user.click(button("Confirm 2 of 3"));
    const [change, again] = changes[0] ?? [];
    expect(again?.map(({ id }) => id)).toEqual(["{1}"]);
    expect(change && applied(change).sheets[0]?.rows.map(({ what, value }) => [what, value])).toEqual([
      ["polarity", "lower"],
      ["polarity", "lower"],
    ]);
  });

  test("a single row's question says what its name suggests, and applies none of it", () => {
    const lone = asked("AAA1", 7, "lower");
    const queries = lone.queries.map((query) => ({
      ...query,
      cell: "M7",
      sentence: "The polarity in M7 is blank. Say whether higher or lower is better.",
      answers: ["Lower is better", "Higher is better"].map((label) => ({
        label,
        corrections: [],
        asks: null,
      })),
    }));
    const { actions } = drawn(done([sheet({ rows: [{ ...lone, queries }] })]));
    const card = screen.getByRole("heading", { name: "AAA1 (cell K7)" }).closest("article");
    const names = within(card ?? document.body)
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(screen.getByText("Its name suggests: lower is better. Its name says so.")).toBeTruthy();
    expect(names).toEqual(["Lower is better", "Higher is better", "Go to M7", "Correct…"]);
    expect(actions.settle).not.toHaveBeenCalled();
  });

  test("a question about something else does not speak of it", () => {
    drawn(done([sheet({ rows: [{ ...asked("AAA1", 7, "lower"), queries: ASKED.queries }] })]));
    expect(screen.queryByText(/^Its name suggests/)).toBeNull();
  });

  test("the screen names the cell that should say it, with what the name suggests", async () => {
    const rows = ROWS.map((each) => ({ ...each, shows: { ...each.shows, polarity: "" } }));
    const { user } = drawn(done([sheet({ rows })]));
    await user.click(button("Review and confirm"));
    expect(screen.getByText("M4 is blank.")).toBeTruthy();
    expect(screen.getByText("Its name suggests: higher is better. Its name says so.")).toBeTruthy();
  });

  test("of several sheets each stands under its name, and a tracked row is not said to lack a status", async () => {
    const [first, second] = ROWS;
    const tracked = row({ ...second, ref: "FFF6", status: "tracking" });
    const { user } = drawn(
      done([sheet({ rows: [row(first)] }), sheet({ id: "{2}", name: "Housing", rows: [tracked] })]),
    );
    expect(
      screen.getByText(
        "No polarity is given. Say whether higher or lower is better. 1 row has no status until you do; 1 has a status and lacks only the arrow.",
      ),
    ).toBeTruthy();
    await user.click(button("Review and confirm"));
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Place & Economy",
      "Housing",
    ]);
    expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(2);
  });

  test("KPIs without a figure yet are asked about along with the others, and say so", async () => {
    const [first, second] = ROWS;
    const empty = { value: null, text: "", unit: "", period: "July 2023" };
    const toCome = row({
      ...first,
      ref: "EEE5",
      identity: "EEE5 8",
      row: 8,
      status: "data-missing",
      current: empty,
      queries: [],
    });
    const tracked = row({ ...toCome, ref: "FFF6", identity: "FFF6 9", row: 9, status: "tracking" });
    const rows = [toCome, tracked, first, second].flatMap((each) => each ?? []);
    const { user, changes } = drawn(done([sheet({ rows })]));
    // The card counts the rows that its screen lists.
    expect(screen.getByRole("heading", { name: "Polarity · 3 rows" })).toBeTruthy();
    expect(screen.getByText(/2 rows have no status until you do; 1 has no figure yet\.$/)).toBeTruthy();
    expect(screen.getByText(/: 2 higher is better, 1 lower is better\.$/)).toBeTruthy();
    await user.click(button("Review and confirm"));
    const names = screen.getAllByRole("combobox").map((each) => each.getAttribute("aria-label"));
    expect(names.map((name) => name?.slice(0, 4))).toEqual(["AAA1", "BBB2", "EEE5"]);
    expect(screen.getAllByText("It has no figure yet for this period.")).toHaveLength(1);
    await user.click(button("Confirm all 3"));
    const [change] = changes[0] ?? [];
    expect(change && applied(change).sheets[0]?.rows).toHaveLength(3);
  });
});

describe("no arrow", () => {
  const ANSWERS = [
    { label: "Enter the figure for May 2023", corrections: [], asks: "Figure for May 2023" },
    { label: "Compare with “April 2023” (88%)", corrections: [], asks: null },
  ];
  const ARROWLESS = row({ ref: "BBF36", row: 31, travel: null, previous: null, travelAnswers: ANSWERS });

  test("is one folded group below the questions, outside their count; a row that is settled leaves it", async () => {
    const other = { ...ARROWLESS, ref: "BBF37", row: 32, identity: "BBF37 32" };
    const { user, actions, become } = drawn(done([sheet({ rows: [CONFIRM, ARROWLESS, other] })]));
    await user.click(tab("Attention 1"));
    expect(screen.getByRole("heading", { name: "Nothing to do · 2 rows could have an arrow" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "BBF36 (cell K31)" })).toBeNull();
    await user.click(button("Show the 2 rows"));
    const card = screen.getByRole("heading", { name: "BBF36 (cell K31)" }).closest("article");
    if (card === null) throw new Error("The row has no card.");
    await user.click(within(card).getByRole("button", { name: "Enter the figure for May 2023" }));
    await user.type(screen.getByRole("textbox", { name: "Figure for May 2023" }), "71%{Enter}");
    expect(actions.settle).toHaveBeenCalledWith(expect.objectContaining({ id: "{1}" }), ANSWERS[0], "71%");
    become(done([sheet({ rows: [CONFIRM, other] })]));
    expect(screen.getByRole("heading", { name: "Nothing to do · 1 row could have an arrow" })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("BBF37 (cell K31)");
    expect(said()).toContain("Settled. 1 row could still have an arrow.");
  });

  test("can be given an arrow from the row's own card", async () => {
    const { user, actions } = drawn(done([sheet({ rows: [ARROWLESS] })]));
    await user.click(tab("All 1"));
    expect(screen.queryByRole("group", { name: "No arrow" })).toBeNull();
    await user.click(button(/BBF36 \(cell /));
    await user.click(within(screen.getByRole("group", { name: "No arrow" })).getByText(/^Compare with/));
    expect(actions.settle).toHaveBeenCalledWith(expect.anything(), ANSWERS[1], null);
  });

  test("a row that is corrected in the list of all keeps the focus, and is not said to be settled when the list changes", async () => {
    const { user, become } = drawn(done([sheet({ rows: [RED, ASKED] })]));
    await user.click(tab("All 2"));
    await user.click(button(/STP15 \(cell /));
    await user.click(button("Correct…"));
    await user.selectOptions(screen.getByRole("combobox", { name: "What to correct" }), "cumulative");
    await user.click(button("Save and evaluate"));
    expect(document.activeElement?.textContent).toContain("STP15 (cell ");
    become(done([sheet({ rows: [{ ...RED }, ASKED] })]));
    await user.click(tab("Attention 1"));
    expect(said()).not.toContain("Settled");
  });
});

test("a long-term arrow stands beside the other, by its name", () => {
  const travel = { movement: "down", verdict: "deteriorated", mark: "↓ R" } as const;
  drawn(done([sheet({ rows: [{ ...RED, longTravel: { travel, whyNot: null } }] })]));
  expect(button(/STP15/).textContent).toContain("Long term↓ R");
  expect(button(/Long term\. Travel: down, worse\./)).toBeTruthy();
});

test.each([
  [
    "shows performance",
    { movement: "up", verdict: "deteriorated", mark: "↓ R", points: "down" },
    false,
    "Travel: arrow down, worse. The figure went up.",
  ],
  [
    "shows performance, of shares",
    { movement: "down", verdict: "improved", mark: "↑ G", points: "up" },
    true,
    "Travel: arrow up, improved. Its share of the target to date went down.",
  ],
  [
    "is level for a small change",
    { movement: "up", verdict: "same", mark: "→", points: "same" },
    false,
    "Travel: level arrow, no change. The figure went up.",
  ],
  [
    "fell far and is on target",
    { movement: "down", verdict: "within-range", mark: "↓ A", acceptable: "on-target" },
    false,
    "Travel: down, worse, but still on target.",
  ],
  [
    "fell a little",
    { movement: "down", verdict: "within-range", mark: "↓ A", acceptable: "within" },
    false,
    "Travel: down, worse, within the acceptable range.",
  ],
  [
    "is amber for every decline",
    { movement: "up", verdict: "within-range", mark: "↓ A", points: "down", acceptable: "any" },
    false,
    "Travel: arrow down, worse, but acceptable by these rules. The figure went up.",
  ],
  [
    "is a word",
    { movement: "down", verdict: "improved", mark: "Improving", points: "up" },
    false,
    "Travel: “Improving”, improved. The figure went down.",
  ],
] as const)(
  "an arrow that %s is heard as it is drawn, with what it means",
  (_what, travel, cumulative, words) => {
    drawn(done([sheet({ rows: [{ ...RED, travel, cumulative }] })]));
    expect(button(/STP15/).textContent).toContain(words);
  },
);

describe("a column that is not known", () => {
  const waiting = (
    ref: string,
    at: number,
    columns: readonly string[],
    role: "tolerance" | "amber-limit" | "green-limit" | "target" = "tolerance",
    period?: string,
  ) =>
    row({
      ref,
      row: at,
      status: "needs-attention",
      queries: [
        {
          code: "column-unread",
          cell: "D1",
          text: columns[0] ?? "",
          takenAs: null,
          blocking: true,
          sentence: "Is it the tolerance?",
          answers: [],
          columns: columns.map((heading, i) => ({
            letter: "DEF"[i] ?? "",
            heading,
            role,
            ...(period === undefined ? {} : { period }),
          })),
        },
      ],
    });
  const kept = (pane: ReturnType<typeof drawn>) => {
    const [change, again] = pane.changes[0] ?? [];
    expect(again?.map(({ id }) => id)).toEqual(["{1}"]);
    return change && applied(change).sheets[0]?.columns;
  };

  test("is asked about once for all its rows, and the answer is kept for the column", async () => {
    const rows = [waiting("AAA1", 4, ["Leeway"]), waiting("BBB2", 5, ["Leeway"])];
    const pane = drawn(done([sheet({ rows })]));
    expect(screen.getByRole("heading", { name: "Column unclear · 2 rows wait" })).toBeTruthy();
    expect(screen.getAllByText("Is it the tolerance?")).toHaveLength(1);
    expect(refsInSight()).toEqual([]);
    await pane.user.click(button("Column D is the tolerance"));
    expect(kept(pane)).toEqual([{ heading: "Leeway", role: "tolerance" }]);
    expect(document.activeElement?.getAttribute("role")).toBe("tab");
  });

  test.each([
    ["amber-limit", "Column D is where amber ends", "tolerance"],
    ["green-limit", "Column D is where green ends", "green-limit"],
  ] as const)("may be a limit: %s", async (asked, answer, role) => {
    const pane = drawn(done([sheet({ rows: [waiting("AAA1", 4, ["Minimum"], asked)] })]));
    await pane.user.click(button(answer));
    expect(kept(pane)).toEqual([{ heading: "Minimum", role }]);
  });

  test("whose heading names another year is said to be for the one reported", async () => {
    const rows = [4, 5].map((at) =>
      waiting(`A${String(at)}`, at, ["Target 2024/25"], "target", "Year 2025-26"),
    );
    const pane = drawn(done([sheet({ rows })]));
    await pane.user.click(button("Column D is the target for Year 2025-26"));
    expect(kept(pane)).toEqual([{ heading: "Target 2024/25", role: "target", period: "Year 2025-26" }]);
  });

  test("can be something else, and of two nothing is said of the one that is not meant", async () => {
    const one = drawn(done([sheet({ rows: [waiting("AAA1", 4, ["Leeway"])] })]));
    await one.user.click(button("It is something else"));
    expect(kept(one)).toEqual([{ heading: "Leeway", role: "other" }]);
    cleanup();
    const two = drawn(done([sheet({ rows: [waiting("AAA1", 4, ["Leeway", "Slack"])] })]));
    await two.user.click(button("Column E is the tolerance"));
    expect(kept(two)).toEqual([{ heading: "Slack", role: "tolerance" }]);
  });
});

test("a column that may have the newest figures is asked about once, and the answer is kept for the column", async () => {
  const waiting = row({
    ref: "AAA1",
    row: 4,
    status: "needs-attention",
    queries: [
      {
        code: "period-unread",
        cell: "F1",
        text: "Actual",
        takenAs: null,
        blocking: true,
        sentence: "Column F, “Actual”, holds figures.",
        answers: [],
        columns: [{ letter: "F", heading: "Actual", role: "period", period: "This month" }],
      },
    ],
  });
  const pane = drawn(done([sheet({ rows: [waiting] })]));
  expect(screen.getByRole("heading", { name: "Period not known · 1 row waits" })).toBeTruthy();
  await pane.user.click(button("Column F has the newest figures"));
  const [change] = pane.changes[0] ?? [];
  expect(change && applied(change).sheets[0]?.columns).toEqual([
    { heading: "Actual", role: "period", period: "This month" },
  ]);
});
