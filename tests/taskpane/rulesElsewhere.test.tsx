/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen, within } from "@testing-library/react";
import { EMPTY_SETTINGS, type WorkbookSettings } from "../../src/actions/settings";
import { CHILDRENS_TRUST, CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import type { Profile } from "../../src/kpi/profile/profile";
import { formatProfiles } from "../../src/kpi/profile/profileFile";
import { REEVALUATE_LABEL, WARNINGS, WARNINGS_LABEL } from "../../src/wording/pane/rulesOptions";
import { applied, button, drawn, said } from "./drawn";
import { AT, done, IDLE, result, row, sheet } from "./fixtures";

const LOADED = { timeout: 20_000 };
const RESET = "All rules are back to their defaults.";
const HOUSING = sheet({ id: "{2}", name: "Housing", rows: [row({ ref: "H1" })] });
const NAMES = new Map([
  ["{1}", "Place & Economy"],
  ["{2}", "Housing"],
  ["{3}", "Roads"],
  ["{4}", "Key"],
]);
/** {9} was deleted since. */
const MARKED = new Set(["{1}", "{2}", "{3}", "{9}"]);

/** The whole workbook was evaluated, then one sheet alone; a third sheet bears results of an earlier session. */
async function rulesAfterOneSheet() {
  const pane = drawn(done([sheet(), HOUSING]), { names: NAMES, marked: MARKED });
  pane.become({ kind: "done", result: result([sheet()], 3), at: AT });
  await pane.user.click(button(/^Rules: /));
  return pane;
}

async function read(user: ReturnType<typeof drawn>["user"], text: string): Promise<HTMLElement> {
  await user.click(button("Import…"));
  await user.click(screen.getByRole("textbox", { name: "Its text; you can paste it here" }));
  await user.paste(text);
  await user.click(button("See what these rules say"));
  return screen.findByRole("region", { name: "What the file’s rules say" }, LOADED);
}

describe("sheets with results that are not in sight", () => {
  const ids = (of: readonly { readonly id: string }[] | undefined) => of?.map(({ id }) => id);
  const ALL = ["{1}", "{2}", "{3}"];

  test("are judged again with the others once rules were saved, and none besides: Key was never evaluated", async () => {
    const { user, changes } = await rulesAfterOneSheet();
    await user.click(button("Change Corporate"));
    await user.click(button(/^Save (rules|and evaluate)$/));
    expect(ids(changes[0]?.[1])).toEqual(ALL);
    const saved = /“Corporate” is saved. It is used for \d+ rows? on Place & Economy and 1 row on Housing./;
    expect(said()).toMatch(saved);
  });

  test("are so after a reset, after an import, and where warnings are to go elsewhere", async () => {
    const { user, changes } = await rulesAfterOneSheet();
    await user.click(button("Reset all rules to default"));
    await user.click(button("Reset all rules"));
    expect(screen.getByText(RESET)).toBeTruthy();
    await read(user, formatProfiles([{ ...CORPORATE, id: "own", name: "Our own" }]));
    await user.click(button("Use these rules and evaluate"));
    expect(screen.queryByText(RESET)).toBeNull();
    expect(screen.getByText("1 rule set imported.", { selector: "p" })).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: WARNINGS_LABEL }), WARNINGS.column);
    expect(changes.map(([, again]) => ids(again))).toEqual([ALL, ALL, ALL]);
  });

  test("are left alone by whether results follow, which changes none", async () => {
    const { user, changes } = await rulesAfterOneSheet();
    await user.click(screen.getByRole("checkbox", { name: REEVALUATE_LABEL }));
    expect(ids(changes[0]?.[1])).toEqual([]);
  });

  test("are listed with the rules that they use, or as not known where they were evaluated before the pane was opened", async () => {
    await rulesAfterOneSheet();
    expect(screen.getByText("These are the sheet in front and those that have results.")).toBeTruthy();
    const lists = screen.getAllByRole("list", { name: "In use now", hidden: true });
    const told = lists.flatMap((list) =>
      within(list)
        .getAllByRole("listitem", { hidden: true })
        .map(({ textContent }) => textContent),
    );
    expect(told).toEqual([
      expect.stringContaining("Place & Economy"),
      expect.stringMatching(/^Housing.*Corporate/),
      "RoadsIt has results from before. Evaluate the sheet to see which rules its rows use.",
    ]);
  });

  test("can be given rules all the same, and are evaluated by them at once", async () => {
    const { user, changes } = await rulesAfterOneSheet();
    await user.click(button("Assign Children's Trust to a sheet, a section or a row"));
    const sheets = screen.getByRole("combobox", { name: "Sheet" });
    const names = within(sheets)
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(names).toEqual(["Place & Economy", "Housing", "Roads"]);
    expect(screen.getByText("The sheet in front, and those that have results.")).toBeTruthy();
    await user.selectOptions(sheets, "Housing");
    expect(screen.getByRole("option", { name: /^Row: H1/ })).toBeTruthy();
    await user.selectOptions(sheets, "Roads");
    expect(screen.getByText("Evaluate the sheet to choose one of its sections or rows.")).toBeTruthy();
    await user.click(button("Assign and evaluate"));
    const [change, again] = changes[0] ?? [];
    expect(change && applied(change).assignments).toEqual([
      { profile: "childrens-trust", to: { kind: "sheet", sheet: "{3}" } },
    ]);
    expect(again?.map(({ id }) => id)).toEqual(["{3}"]);
  });
});

describe("an import", () => {
  test("of rules as they came with the add-in changes nothing, and says so", async () => {
    const { user, changes } = drawn(done());
    await user.click(button("Rules: Corporate"));
    await read(user, formatProfiles([CHILDRENS_TRUST, { ...CORPORATE, toleranceBasis: "points" }]));
    await user.click(button("Use these rules and evaluate"));
    const [change] = changes[0] ?? [];
    expect(change && applied(change).profiles.map(({ id }) => id)).toEqual(["corporate"]);
    expect(said()).toContain("2 rule sets imported. “Children's Trust” is as it came with the add-in.");
  });

  test("names the rule sets that are not in use until they are assigned, before and after", async () => {
    const assigned = (id: string, name: string): Profile => ({
      ...CORPORATE,
      id,
      name,
      appliesTo: { kind: "assigned" },
    });
    const fourColours = assigned("four", "Four colours");
    const settings = { ...EMPTY_SETTINGS, profiles: [assigned("met", "Met or not")] };
    const { user, changes, know } = drawn(done(), { settings });
    await user.click(button("Rules: Corporate"));
    await user.click(button("Export…"));
    expect(
      await screen.findByText(/which sheets, sections and rows they are assigned to is not in it\.$/),
    ).toBeTruthy();
    // Taken out of the workbook, and read in again.
    know({ settings: EMPTY_SETTINGS });
    await read(user, formatProfiles([fourColours, assigned("met", "Met or not"), CORPORATE]));
    const waiting =
      "“Four colours” and “Met or not” are not in use until you assign them: choose “Use for this sheet” or “Assign…”.";
    expect(screen.getByText(waiting, { selector: "p" })).toBeTruthy();
    await user.click(button("Import these rules"));
    expect(changes[0]?.[1]).toEqual([]);
    const told = `3 rule sets imported. “Corporate” is as it came with the add-in. ${waiting}`;
    expect(screen.getByText(told, { selector: "p" })).toBeTruthy();
    expect(said()).toContain(told);
  });

  test("of one that is assigned already does not ask for it, and evaluates by it", async () => {
    const met: Profile = { ...CORPORATE, id: "met", name: "Met or not", appliesTo: { kind: "assigned" } };
    const settings: WorkbookSettings = {
      ...EMPTY_SETTINGS,
      profiles: [met],
      // On a sheet whose rows nobody has seen in this session.
      assignments: [{ profile: "met", to: { kind: "sheet", sheet: "{8}" } }],
    };
    const { user } = drawn(done(), { settings, names: new Map([["{8}", "Housing"]]) });
    await user.click(button("Rules: Corporate"));
    await read(user, formatProfiles([{ ...met, toleranceBasis: "points" }]));
    await user.click(button("Use these rules and evaluate"));
    expect(said()).not.toContain("not in use");
  });

  test("of a second rule set for every row says that the first stands before it", async () => {
    const settings = { ...EMPTY_SETTINGS, profiles: [{ ...CORPORATE, id: "ours", name: "Ours" }] };
    const { user } = drawn(done(), { settings });
    await user.click(button("Rules: Corporate"));
    await read(user, formatProfiles([{ ...CORPORATE, id: "theirs", name: "Theirs" }]));
    expect(screen.getByText(/^“Theirs” is not in use until you assign it/)).toBeTruthy();
    expect(button("Import these rules")).toBeTruthy();
  });

  test("ends what was said of a reset: when it is opened, and when a file is chosen in it", async () => {
    const { user } = drawn(IDLE);
    await user.click(button("Rules: Corporate"));
    const reset = async (): Promise<void> => {
      await user.click(button("Reset all rules to default"));
      await user.click(button("Reset all rules"));
      expect(screen.getByText(RESET)).toBeTruthy();
    };
    await reset();
    await user.click(button("Import…"));
    expect(screen.queryByText(RESET)).toBeNull();
    await reset();
    await user.click(screen.getByRole("textbox", { name: "Its text; you can paste it here" }));
    await user.paste(formatProfiles([CORPORATE]));
    expect(screen.queryByText(RESET)).toBeNull();
    await reset();
    await user.click(button("See what these rules say"));
    expect(screen.queryByText(RESET)).toBeNull();
    await reset();
    await user.click(button("Change Corporate"));
    expect(screen.queryByText(RESET)).toBeNull();
  });

  test("tells the rule sets that the workbook has already from those that are not used yet", async () => {
    const { user } = drawn(IDLE);
    await user.click(button("Rules: Corporate"));
    await read(user, formatProfiles([CORPORATE, { ...CORPORATE, id: "theirs", name: "Theirs" }]));
    expect(document.activeElement?.textContent).toBe(
      "The text has 2 rule sets: “Corporate” and “Theirs”. This workbook already has “Corporate”, with the same rules. “Theirs” is not used yet.",
    );
  });

  test("says which file was chosen, and what it has in one sentence that takes the focus", async () => {
    const { user } = drawn(IDLE);
    await user.click(button("Rules: Corporate"));
    await user.click(button("Import…"));
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    const text = formatProfiles([CHILDRENS_TRUST, CORPORATE]);
    const file = new File([text], "our-rules.json", { type: "application/json" });
    // jsdom has no File.text.
    Object.defineProperty(file, "text", { value: () => Promise.resolve(text) });
    await user.upload(input ?? document.body, file);
    const chosen = "“our-rules.json” is chosen. Next: “See what these rules say”.";
    expect(said()).toBe(chosen);
    expect(screen.getByText(chosen, { selector: "p" })).toBeTruthy();
    await user.click(button("See what these rules say"));
    const told = await screen.findByRole("region", { name: "What the file’s rules say" }, LOADED);
    expect(told.getAttribute("aria-live")).toBeNull();
    expect(document.activeElement?.textContent).toBe(
      "The text has 2 rule sets: “Children's Trust” and “Corporate”. This workbook already has them, with the same rules.",
    );
  });
});

test("rules that were kept though they are as they came are not said to be changed", async () => {
  const settings = { ...EMPTY_SETTINGS, profiles: [{ ...CHILDRENS_TRUST }] };
  const { user } = drawn(done(), { settings });
  await user.click(button("Rules: Corporate"));
  expect(screen.queryByText(/Changed in this workbook/)).toBeNull();
});
