/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen, within } from "@testing-library/react";
import { EMPTY_SETTINGS } from "../../src/actions/settings";
import { CHILDRENS_TRUST, CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { formatProfiles } from "../../src/kpi/profile/profileFile";
import { applied, button, drawn, said } from "./drawn";
import { AT, done, IDLE, result, row, sheet } from "./fixtures";

const LOADED = { timeout: 20_000 };
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

describe("sheets with results that a change of the rules does not reach", () => {
  const left = "Housing and Roads still show results from before: they were not evaluated again.";

  test("are named once rules were saved, with the way to evaluate them, until that was done", async () => {
    const { user, actions, become } = await rulesAfterOneSheet();
    await user.click(button("Change Corporate"));
    await user.click(button("Save rules"));
    expect(said()).toContain(left);
    const card = screen.getByText(left).closest("li");
    await user.click(within(card ?? document.body).getByRole("button", { name: "Evaluate workbook" }));
    expect(actions.evaluate).toHaveBeenCalledWith({ kind: "all" });
    const roads = sheet({ id: "{3}", name: "Roads" });
    become({ kind: "done", result: result([sheet(), HOUSING, roads]), at: AT });
    expect(screen.queryByText(left)).toBeNull();
  });

  test("are none where several sheets have results in sight: the whole workbook is evaluated then", async () => {
    const { user } = drawn(done([sheet(), HOUSING]), { names: NAMES, marked: MARKED });
    await user.click(button(/^Rules: /));
    await user.click(button("Change Corporate"));
    await user.click(button("Save rules"));
    expect(screen.queryByText(/still show/)).toBeNull();
  });

  test("are named after a reset, and after an import, whose outcome goes with the next change", async () => {
    const { user } = await rulesAfterOneSheet();
    await user.click(button("Reset all rules to default"));
    await user.click(button("Reset all rules"));
    const reset = "All rules are back to their defaults.";
    expect(screen.getByText(reset)).toBeTruthy();
    const shown = () => screen.queryAllByText(left, { selector: "main p" });
    expect(shown()).toHaveLength(1);
    await read(user, formatProfiles([{ ...CORPORATE, id: "own", name: "Our own" }]));
    await user.click(button("Use these rules and evaluate"));
    expect(screen.queryByText(reset)).toBeNull();
    expect(screen.getByText("1 rule set imported.")).toBeTruthy();
    expect(shown()).toHaveLength(1);
    await user.click(button("Use for this sheet, Place & Economy: Children's Trust"));
    expect(screen.queryByText("1 rule set imported.")).toBeNull();
    expect(shown()).toEqual([]);
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
      "The text has 2 rule sets: “Children's Trust” and “Corporate”. They are not used yet.",
    );
  });
});

test("rules that were kept though they are as they came are not said to be changed", async () => {
  const settings = { ...EMPTY_SETTINGS, profiles: [{ ...CHILDRENS_TRUST }] };
  const { user } = drawn(done(), { settings });
  await user.click(button("Rules: Corporate"));
  expect(screen.queryByText(/Changed in this workbook/)).toBeNull();
});
