/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { EMPTY_SETTINGS, type SettingsChange, type WorkbookSettings } from "../../src/actions/settings";
import { drawn, refsInSight, said } from "./drawn";
import { ASKED, CONFIRM, done, FRONT, IDLE, RED, row, sheet } from "./fixtures";

const tab = (name: string) => screen.getByRole("tab", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** What a change of the settings comes to, from none; a refusal is its sentence. */
function applied(change: SettingsChange, from: WorkbookSettings = EMPTY_SETTINGS): WorkbookSettings {
  const after = change(from);
  if (after.kind === "refused") throw new Error(after.sentence);
  return after.settings;
}

describe("a question", () => {
  test("is settled by its likeliest answer; the row leaves the list, the next takes the focus, and that is said", async () => {
    const { user, actions, become } = drawn(done([sheet({ rows: [ASKED, CONFIRM] })]));
    await user.click(tab("Attention 2"));
    await user.click(button("Leave unrated"));
    expect(actions.settle).toHaveBeenCalledWith(
      expect.objectContaining({ id: "{1}" }),
      ASKED.queries[0]?.answers[0],
      null,
    );
    become(done([sheet({ rows: [CONFIRM] })]));
    expect(document.activeElement?.textContent).toBe("MPS21 · K24");
    expect(said()).toContain("Settled. 1 row left to check.");
    await user.click(button("87.5% is right"));
    become(done([sheet({ rows: [row()] })]));
    expect(said()).toContain("Settled. Nothing is left to check.");
    expect(document.activeElement).toBe(tab("Attention 0"));
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

describe("correcting a row", () => {
  const open = async (pane: ReturnType<typeof drawn>) => {
    await pane.user.click(button(/STP15 · /));
    await pane.user.click(button("Correct…"));
  };

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
    ["reading", "Reading", { what: "reading", value: "88%", heading: "July 2023/24" }],
  ])("%s needs none", async (what, _label, expected) => {
    const pane = drawn(done([sheet({ rows: [RED] })]));
    await open(pane);
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "What to correct" }), what);
    await pane.user.click(button("Save and evaluate"));
    expect(pane.actions.correct).toHaveBeenCalledWith(expect.anything(), expect.objectContaining(expected));
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

  test("one card for all; the suggestions are confirmed at once, what is not known is left out", async () => {
    const { user, changes } = drawn(done([sheet({ rows: ROWS })]));
    expect(
      screen.getByText(
        "Suggested from the wording: 1 higher is better, 1 lower is better. 1 row needs your answer.",
      ),
    ).toBeTruthy();
    await user.click(button("Review and confirm"));
    await user.selectOptions(screen.getByRole("combobox", { name: /^AAA1/ }), "lower");
    await user.click(button("Confirm all 2"));
    const [change, again] = changes[0] ?? [];
    expect(again?.map(({ id }) => id)).toEqual(["{1}"]);
    expect(change && applied(change).sheets[0]?.rows.map(({ what, value }) => [what, value])).toEqual([
      ["polarity", "lower"],
      ["polarity", "lower"],
    ]);
  });
});

describe("finding one's way", () => {
  test("search and filter narrow every list, and the counts match", async () => {
    const { user } = drawn(done());
    await user.type(screen.getByRole("searchbox"), "planning major");
    expect(tab("All 1")).toBeTruthy();
    expect(screen.getByText("1 of 7 KPI rows")).toBeTruthy();
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
    const stale = { outOfDate: true, cells: ["K4", "K9"], gone: false, renamed: null };
    know({ freshness: new Map([["{1}", stale]]) });
    expect(
      screen.getByText("Place & Economy has changed since it was evaluated: K4 and 1 other place."),
    ).toBeTruthy();
    expect(screen.getByText(/^Out of date · Evaluated 10:42/)).toBeTruthy();
    await user.click(button("Evaluate again"));
    expect(actions.refresh).toHaveBeenCalledWith("{1}");
  });
});

describe("the head", () => {
  test("the reporting period is changed in place", async () => {
    const { user, changes } = drawn(IDLE);
    await user.click(button("Change the reporting period"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Reporting period" }), "June 2023");
    await user.click(button("Use this period"));
    const [change, again] = changes[0] ?? [];
    expect(again).toEqual([]);
    expect(change && applied(change).sheets[0]?.reportingPeriod).toEqual({
      label: "June 2023",
      insteadOf: "July 2023",
    });
  });

  test("a sheet without a table says what is needed, and offers a sample", async () => {
    const front = {
      kind: "nothing",
      id: "{9}",
      name: "Notes",
      message: "This sheet has no KPI table.",
    } as const;
    const { user, actions } = drawn(IDLE, { front });
    expect(screen.getByText("This sheet has no KPI table.")).toBeTruthy();
    await user.click(button("Insert a sample table"));
    expect(actions.insertSample).toHaveBeenCalledTimes(1);
    expect(said()).toContain("The sample table is on the new sheet KPI sample.");
  });

  test("the first sentences can be skipped, and are kept skipped in the workbook", async () => {
    const { user, changes } = drawn(IDLE, { front: FRONT });
    await user.click(button("Skip"));
    const [change] = changes[0] ?? [];
    expect(change && applied(change).options.introSeen).toBe(true);
  });
});

describe("the rules", () => {
  test("stand in words, answer an example as they change, and are kept", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    expect(document.activeElement?.textContent).toBe("Rules");
    expect(screen.getByText("In use for 7 rows")).toBeTruthy();
    await user.click(button("Change Corporate"));
    const form = screen.getByRole("form", { name: "Change Corporate" });
    expect(within(form).getByText("Target 90%, reading 86%:").textContent).toContain("Amber");
    const amount = within(form).getByRole("textbox", { name: "Tolerance where the cell is blank: How much" });
    await user.clear(amount);
    expect(within(form).getByText("Type a number of 0 or more.")).toBeTruthy();
    await user.type(amount, "1");
    expect(within(form).getByText("Target 90%, reading 86%:").textContent).toContain("Red");
    await user.click(within(form).getByRole("button", { name: "Save rules" }));
    const [change] = changes[0] ?? [];
    expect(
      change && applied(change).profiles.map(({ id, defaultTolerance }) => [id, defaultTolerance]),
    ).toEqual([["corporate", { kind: "relative", percent: 1 }]]);
  });

  test("are given to a section", async () => {
    const rows = [row({ row: 4, section: "Planning" }), row({ row: 5, section: "Housing" })];
    const { user, changes } = drawn(done([sheet({ rows, sections: ["Planning", "Housing"] })]));
    await user.click(button("Rules: Corporate"));
    await user.click(button("Assign Children's Trust to a sheet, a section or a row"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Part" }), "Section: Housing (1)");
    await user.click(button("Assign and evaluate"));
    const [change] = changes[0] ?? [];
    expect(change && applied(change).assignments).toEqual([
      { profile: "childrens-trust", to: { kind: "section", sheet: "{1}", section: "Housing" } },
    ]);
  });

  test("a file that is none is told so by its line", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Import…"));
    await user.type(screen.getByRole("textbox", { name: "Choose a file, or paste its text" }), "nonsense");
    await user.click(button("Use these rules"));
    expect(screen.getByText(/^Line 1: /)).toBeTruthy();
    expect(changes).toEqual([]);
  });
});
