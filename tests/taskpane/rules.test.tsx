/** @jest-environment ./tests/environment/paneJsdom.js */
import { readFileSync } from "node:fs";
import path from "node:path";
import { screen, within } from "@testing-library/react";
import { READY_PROFILES } from "../../src/actions/profiles";
import { EMPTY_SETTINGS } from "../../src/actions/settings";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { applied, button, drawn, said } from "./drawn";
import { AT, done, FAILED, IDLE, RED, result, row, sheet, STARTED } from "./fixtures";

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
    await user.click(within(form).getByRole("button", { name: /^Save (rules|and evaluate)$/ }));
    const [change] = changes[0] ?? [];
    expect(
      change && applied(change).profiles.map(({ id, defaultTolerance }) => [id, defaultTolerance]),
    ).toEqual([["corporate", { kind: "relative", percent: 1 }]]);
  });

  test("have one tolerance for every row where an officer looks for it, and say which sheets they are used for once saved", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Change Corporate"));
    const form = within(screen.getByRole("form", { name: "Change Corporate" }));
    const reaches = form.getByRole("combobox", { name: "Amber: Limit: how far from the target" });
    expect(reaches).toHaveProperty("value", "tolerance");
    expect(
      form.getByText(/^The limit of Amber is the row’s own tolerance: .* choose it under Amber/),
    ).toBeTruthy();
    await user.selectOptions(reaches, "% of target, for all rows");
    await user.type(
      form.getByRole("textbox", { name: "Amber: Limit: how far from the target: How much" }),
      "10",
    );
    expect(form.getByText(/so tolerance cells are not used\.$/)).toBeTruthy();
    expect(form.getByText("Target 90%, reading 86%:").textContent).toContain("Amber");
    await user.click(form.getByRole("button", { name: /^Save (rules|and evaluate)$/ }));
    const [change] = changes[0] ?? [];
    expect(change && applied(change).profiles[0]?.states[1]?.upTo).toEqual({
      slack: { kind: "relative", percent: 10 },
      inclusive: true,
    });
    const saved = /“Corporate” is saved\. It is used for 7 rows on /;
    expect(screen.getByText(saved, { selector: "li p" })).toBeTruthy();
    expect(said()).toMatch(saved);
  });

  test("say of rules for certain rows, too, that the council's own for every row stand before them", async () => {
    const own = { ...CORPORATE, id: "own", name: "Council rules" };
    const { user } = drawn(done(), { settings: { ...EMPTY_SETTINGS, profiles: [own] } });
    await user.click(button(/^Rules: /));
    const cardOf = (name: string): string =>
      screen.getByRole("heading", { level: 3, name }).closest("li")?.textContent ?? "";
    const waits = "Not come to: “Council rules” stands before it and is used for every row.";
    expect(cardOf("Children's Trust")).toContain(waits);
    expect(cardOf("Corporate")).toContain(waits);
    expect(cardOf("Council rules")).not.toContain("Not come to");
  });

  test("name the key that the officer let go before them, as long as a row's tolerance is what they go by", async () => {
    const front = sheet();
    const kept = {
      sheetId: front.id,
      name: front.name,
      kpis: [],
      reportingPeriod: null,
      columns: [],
      rows: [],
      printedKey: { says: "8% of target", followed: true },
    };
    const { user, know, become } = drawn(done(), { settings: { ...EMPTY_SETTINGS, sheets: [kept] } });
    await user.click(button("Rules: Corporate"));
    const line = "Rows without a tolerance of their own: amber by the key, “8% of target”.";
    expect(screen.getByText(line)).toBeTruthy();
    const fixed = CORPORATE.states.map((state) =>
      state.id === "amber"
        ? { ...state, upTo: { slack: { kind: "relative", percent: 10 }, inclusive: true } as const }
        : state,
    );
    know({ settings: { ...EMPTY_SETTINGS, sheets: [kept], profiles: [{ ...CORPORATE, states: fixed }] } });
    expect(screen.queryByText(line)).toBeNull();
    // Where other rules that set their own amber hold for some of its rows, it says of which rows it speaks.
    const own = { ...CORPORATE, id: "own", name: "Amber within 10%", states: fixed };
    const mixed = sheet({ rows: [row(), row({ row: 5, identity: "X 5", profile: "own" })] });
    know({ settings: { ...EMPTY_SETTINGS, sheets: [kept], profiles: [own] } });
    become({ kind: "done", result: result([mixed]), at: AT });
    expect(
      screen.getByText(
        "Rows by “Corporate” without a tolerance of their own: amber by the key, “8% of target”.",
      ),
    ).toBeTruthy();
  });

  test("take another status, tried out as it is typed, with what is wrong beside its field", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Change Corporate"));
    const form = within(screen.getByRole("form", { name: "Change Corporate" }));
    await user.click(form.getByRole("button", { name: "Add a status" }));
    const added = within(form.getByRole("group", { name: "3. New status" }));
    // Nothing is wrong yet with what nobody has come to; what is left empty is.
    expect(added.queryByText("One or two letters")).toBeNull();
    await user.tab();
    await user.tab();
    expect(added.getByText("One or two letters")).toBeTruthy();
    const type = async (name: string, text: string): Promise<void> => {
      const field = form.getByRole("textbox", { name });
      await user.clear(field);
      await user.type(field, text);
    };
    await type("New status: Letter", "W");
    await user.selectOptions(
      form.getByRole("combobox", { name: "New status: Limit: how far from the target" }),
      "% of target, for all rows",
    );
    await type("New status: Limit: how far from the target: How much", "20");
    await type("New status: Name", "Amber");
    expect(form.getByText("The status “amber” stands in the list twice. Rename or remove one.")).toBeTruthy();
    await type("Name", "Council");
    await user.type(
      form.getAllByRole("textbox", { name: "Amber: Name" })[1] ?? document.body,
      "{Backspace}-ish",
    );
    await type("Reading %", "75");
    expect(form.getByText("Target 90%, reading 75%:").textContent).toContain("Ambe-ish");
    await user.click(form.getByRole("button", { name: /^Save (rules|and evaluate)$/ }));
    const [change] = changes[0] ?? [];
    const [kept] = change === undefined ? [] : applied(change).profiles;
    expect(kept?.name).toBe("Council");
    expect(kept?.states.map(({ id, letter }) => [id, letter])).toEqual([
      ["green", "G"],
      ["amber", "A"],
      ["ambe-ish", "W"],
      ["red", "R"],
    ]);
  });

  test("leave out the arrows, or compare with an average of so many periods", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Change Corporate"));
    const long = screen.getByRole("combobox", { name: "Long-term arrow, compared with" });
    await user.selectOptions(long, "The average of the last periods");
    const periods = screen.getByRole("textbox", { name: "Long-term arrow, compared with: How many periods" });
    await user.clear(periods);
    await user.type(periods, "13");
    expect(screen.getByText("Type a whole number from 2 to 12.")).toBeTruthy();
    await user.click(button(/^Save (rules|and evaluate)$/));
    expect(changes).toEqual([]);
    await user.clear(periods);
    await user.type(periods, "6");
    await user.click(screen.getByRole("checkbox", { name: "Say whether a change is better or worse" }));
    expect(screen.queryByRole("combobox", { name: "Arrows show" })).toBeNull();
    await user.click(button(/^Save (rules|and evaluate)$/));
    const [change] = changes[0] ?? [];
    expect(change && applied(change).profiles[0]?.travel).toMatchObject({
      judged: false,
      longBaseline: { kind: "average-before", periods: 6 },
    });
  });

  test("hold in some quarters only, and step from status to status by how the figure moved", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Change Corporate"));
    const choose = (name: string, option: string): Promise<void> =>
      user.selectOptions(screen.getByRole("combobox", { name }), option);
    await choose("The target applies in", "These quarters only");
    await user.click(screen.getByRole("checkbox", { name: "4: January to March" }));
    expect(screen.getByText("Tick at least one quarter.")).toBeTruthy();
    await user.click(button(/^Save (rules|and evaluate)$/));
    expect(changes).toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: "2: July to September" }));
    await user.click(button("Add a step"));
    const step = within(screen.getByRole("group", { name: "Step 1" }));
    const first = step.getByRole("combobox", { name: "From the status" });
    await user.selectOptions(first, "Red");
    // The worst can only get better.
    expect(
      within(step.getByRole("combobox", { name: "It becomes" }))
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["One better"]);
    await user.selectOptions(
      step.getByRole("combobox", { name: "Where the figure is" }),
      "Better or the same",
    );
    await user.click(button(/^Save (rules|and evaluate)$/));
    const [change] = changes[0] ?? [];
    const [kept] = change === undefined ? [] : applied(change).profiles;
    expect(kept?.ratedIn).toEqual({ quarters: [2], otherwise: "not-rated" });
    expect(kept?.changes).toEqual([
      {
        from: "red",
        to: "amber",
        verdicts: ["improved", "same"],
        baseline: { kind: "same-period-last-year" },
        whenUnknown: "ask",
      },
    ]);
  });

  test("say what only a file changes, and where it is told how", async () => {
    const { user } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Change Corporate"));
    const help = screen.getByRole("link", { name: "How to change them" });
    const [page, part] = (help.getAttribute("href") ?? "").split("#");
    const text = readFileSync(path.resolve("src/taskpane", page ?? ""), "utf8");
    expect(text).toContain(`id="${part ?? ""}"`);
  });

  test("say which rows of each sheet use which, and what was assigned, with the way back", async () => {
    const rows = [
      row({ row: 4, section: "Planning" }),
      row({ row: 5, section: "Planning" }),
      row({ row: 6, ref: "BBF05", section: "Housing", profile: "childrens-trust" }),
      row({ row: 7, section: "Waste", profile: "within-10" }),
    ];
    const settings = applied((now) => ({
      kind: "changed",
      settings: {
        ...now,
        assignments: [{ profile: "corporate", to: { kind: "section", sheet: "{1}", section: "Planning" } }],
      },
    }));
    const { user, changes } = drawn(done([sheet({ rows: rows.slice(0, 3) }), sheet({ id: "{2}", rows })]), {
      settings,
    });
    await user.click(button(/^Rules: /));
    const corporate = screen.getByRole("heading", { level: 3, name: "Corporate" }).closest("li");
    expect(corporate?.textContent).toContain("You assigned it to the section “Planning” on Place & Economy.");
    const [here, elsewhere] = screen.getAllByRole("list", { name: "In use now" });
    expect(here?.textContent).toBe(
      "Place & Economy“Planning” (2 rows): Corporate“Housing” (1 row): Children's Trust" +
        "Assigned to the section “Planning”: CorporateTake back",
    );
    expect(elsewhere?.textContent).toContain("“Waste” (1 row): within-10");
    await user.click(button("Take back: Assigned to the section “Planning”: Corporate"));
    const [change] = changes[0] ?? [];
    expect(change && applied(change, settings).assignments).toEqual([]);
  });

  test("for certain rows say which others they were assigned to, on sheets that are not looked at too", async () => {
    const rows = [
      row({ row: 4, ref: "BBF05 (KPI 2)", profile: "childrens-trust" }),
      row({ row: 5, ref: "RS10" }),
    ];
    const to = [
      { kind: "row", sheet: "{1}", identity: rows[1]?.identity ?? "" },
      { kind: "row", sheet: "{8}", identity: "x" },
      { kind: "sheet", sheet: "{8}" },
      { kind: "sheet", sheet: "{9}" },
    ] as const;
    const assignments = to.map((one) => ({ profile: "childrens-trust", to: one }));
    const names = new Map([
      ["{1}", "Environment"],
      ["{8}", "Housing"],
    ]);
    const settings = { ...EMPTY_SETTINGS, assignments };
    const { user } = drawn(done([sheet({ rows })]), { settings, names });
    await user.click(button(/^Rules: /));
    const card = screen.getByRole("heading", { level: 3, name: "Children's Trust" }).closest("li");
    expect(card?.textContent).toContain(
      "You assigned it to the row RS10 on Environment, a row on Housing and the sheet Housing.",
    );
  });

  test("that are ready are used for the sheet in front at once, also where it was not evaluated; or are only added", async () => {
    const { user, changes } = drawn(IDLE);
    await user.click(button("Rules: Corporate"));
    const [ready] = READY_PROFILES;
    const name = ready?.name ?? "";
    // Nothing is chosen for the officer, before the first and after it.
    const list = screen.getByRole("combobox", { name: "Rules that other councils use" });
    const buttons = () => screen.queryAllByRole("button", { name: "Add only" });
    await user.selectOptions(list, name);
    await user.click(button(`Use for this sheet, Place & Economy: ${name}`));
    expect(buttons()).toEqual([]);
    expect(screen.getByRole("option", { name: "Choose rules to add", selected: true })).toBeTruthy();
    const told = `Place & Economy uses “${name}” from now on. Evaluate the sheet to see it.`;
    // A screen reader reads what takes the focus: said besides, it would be heard twice.
    expect(document.activeElement?.textContent).toBe(told);
    expect(screen.getAllByText(told)).toHaveLength(1);
    expect(said()).toBe("");
    const [change, again] = changes[0] ?? [];
    const kept = change && applied(change);
    expect(kept?.assignments).toEqual([{ profile: ready?.id, to: { kind: "sheet", sheet: "{1}" } }]);
    expect(kept?.profiles.map(({ id, appliesTo }) => [id, appliesTo.kind])).toEqual([
      [ready?.id, "assigned"],
    ]);
    // Nothing is written before the officer evaluates.
    expect(again).toEqual([]);
    await user.selectOptions(list, name);
    await user.click(button("Add only"));
    expect(document.activeElement?.textContent).toBe(
      `“${name}” was added. It is not in use until you assign it.`,
    );
    expect(said()).toBe("");
    await user.click(button("Assign Corporate to a sheet, a section or a row"));
    await user.click(button("Assign"));
    const [assigned] = changes[2] ?? [];
    expect(assigned && applied(assigned).assignments).toEqual([
      { profile: "corporate", to: { kind: "sheet", sheet: "{1}" } },
    ]);
  });

  test("are all reset once that was confirmed; the focus goes with each step", async () => {
    const { user, changes } = drawn(IDLE);
    await user.click(button("Rules: Corporate"));
    const focused = () => document.activeElement?.textContent;
    button("Reset all rules to default").focus();
    await user.keyboard("{Enter}");
    expect(focused()).toBe("Takes out your own rules and what they were assigned to. Corrections stay.");
    await user.keyboard("{Escape}");
    expect(focused()).toBe("Reset all rules to default");
    await user.keyboard("{Enter}");
    await user.click(button("Cancel"));
    expect(focused()).toBe("Reset all rules to default");
    expect(changes).toEqual([]);
    await user.click(button("Reset all rules to default"));
    await user.click(button("Reset all rules"));
    expect(focused()).toBe("All rules are back to their defaults.");
    expect(changes).toHaveLength(1);
    // It is true until the next change, and is said no longer.
    await user.click(screen.getByRole("checkbox", { name: "Evaluate again as cells change" }));
    expect(screen.queryByText("All rules are back to their defaults.")).toBeNull();
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
    expect(said()).toContain("The section “Housing” on Place & Economy uses “Children's Trust” now.");
  });

  test("are given to a row", async () => {
    const { user } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Assign Children's Trust to a sheet, a section or a row"));
    const parts = screen.getByRole("combobox", { name: "Part" });
    await user.selectOptions(parts, within(parts).getByRole("option", { name: /^Row: STP15/ }));
    await user.click(button("Assign and evaluate"));
    expect(said()).toContain("The row STP15 on Place & Economy uses “Children's Trust” now.");
  });

  test("once they are given and the sheet is evaluated, the card says what was done and how it came out", async () => {
    const { user, become } = drawn(done());
    await user.click(button("Rules: Corporate"));
    const opener = button("Assign Children's Trust to a sheet, a section or a row");
    await user.click(opener);
    await user.click(button("Assign and evaluate"));
    const card = opener.closest("li");
    const used = "Place & Economy uses “Children's Trust” now.";
    expect(card && within(card).getByText(used)).toBeTruthy();
    // What had the focus went with the form.
    expect(document.activeElement).toBe(opener);
    become(STARTED);
    expect(card && within(card).getByText(used)).toBeTruthy();
    const rows = [row({ profile: "childrens-trust" }), { ...RED, profile: "childrens-trust" }];
    become({ kind: "done", result: result([sheet({ rows })], 14), at: AT, evaluated: ["{1}"], again: true });
    expect(
      card && within(card).getByText(`${used} 2 KPI rows: 1 Green, 1 Red. 14 cells written.`),
    ).toBeTruthy();
    await user.click(opener);
    await user.click(button("Assign and evaluate"));
    become(FAILED);
    // It has been assigned, and what went wrong with the evaluation stands above.
    expect(card && within(card).getByText(used)).toBeTruthy();
  });

  test("a file that is none is told so by its line", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Import…"));
    await user.type(screen.getByRole("textbox", { name: "Its text; you can paste it here" }), "nonsense");
    await user.click(button("See what these rules say"));
    expect(screen.getByText(/^Line 1: /)).toBeTruthy();
    // The text with the mistake takes the focus, and what is wrong is read with it.
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Its text/ }));
    expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true");
    expect(changes).toEqual([]);
  });

  test("a file is told in words, with an example, before any of it is used", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Import…"));
    const file = JSON.stringify({
      format: "kpi-status-profile",
      version: 1,
      profiles: [
        {
          name: "Within ten",
          states: [
            { status: "good", name: "Good", within: "10%" },
            { status: "poor", name: "Poor" },
          ],
        },
      ],
    });
    await user.click(screen.getByRole("textbox", { name: "Its text; you can paste it here" }));
    await user.paste(file);
    await user.click(button("See what these rules say"));
    const told = await screen.findByRole(
      "region",
      { name: "What the file’s rules say" },
      { timeout: 20_000 },
    );
    expect(told.textContent).toMatch(
      /Within ten.*For example, target 90%, higher is better:100%G Good70%P Poor/,
    );
    expect(changes).toEqual([]);
    await user.click(button("Use these rules and evaluate"));
    expect(changes).toHaveLength(1);
    expect(screen.getByText("1 rule set imported.", { selector: "p" })).toBeTruthy();
  });

  test("a file of rules for assigned rows is added, and evaluates nothing", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await user.click(button("Import…"));
    const states = [{ status: "green", within: "10%" }, { status: "red" }];
    const profiles = [{ name: "Within ten", appliesTo: "assigned rows", states }];
    const file = JSON.stringify({ format: "kpi-status-profile", version: 1, profiles });
    await user.click(screen.getByRole("textbox", { name: "Its text; you can paste it here" }));
    await user.paste(file);
    await user.click(button("See what these rules say"));
    await user.click(await screen.findByRole("button", { name: "Import these rules" }, { timeout: 20_000 }));
    expect(changes[0]?.[1]).toEqual([]);
    const told =
      "1 rule set imported. “Within ten” is not in use until you assign it: choose “Use for this sheet” or “Assign…”.";
    expect(screen.getByText(told, { selector: "p" })).toBeTruthy();
  });
});
