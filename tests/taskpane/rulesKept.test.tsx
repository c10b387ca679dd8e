/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen, within } from "@testing-library/react";
import { builtIn, READY_PROFILES } from "../../src/actions/profiles";
import { EMPTY_SETTINGS, type WorkbookSettings } from "../../src/actions/settings";
import type { Profile } from "../../src/kpi/profile/profile";
import { formatProfiles } from "../../src/kpi/profile/profileFile";
import { applied, button, drawn } from "./drawn";
import { done, row, sheet } from "./fixtures";

const found = READY_PROFILES.find(({ id }) => id === "amber-within-10");
if (found === undefined) throw new Error("It is one of the ready-made ones.");
const CORPORATE = builtIn("corporate");
if (CORPORATE === null) throw new Error("It is built in.");
const READY: Profile = { ...found, appliesTo: { kind: "assigned" } };
const IN_USE: WorkbookSettings = {
  ...EMPTY_SETTINGS,
  profiles: [READY],
  assignments: [
    { profile: READY.id, to: { kind: "sheet", sheet: "{1}" } },
    // Of a sheet that nobody has opened yet, and one that is gone.
    { profile: READY.id, to: { kind: "sheet", sheet: "{8}" } },
    { profile: READY.id, to: { kind: "sheet", sheet: "{9}" } },
  ],
};
const NAMES = new Map([
  ["{1}", "Environment"],
  ["{8}", "Housing"],
]);
const results = () => done([sheet({ name: "Environment", rows: [row({ profile: READY.id })] })]);
const cardOf = (name: string): HTMLElement => {
  const card = screen.getByRole("heading", { level: 3, name }).closest("li");
  if (card === null) throw new Error("Each rule set has its card.");
  return card;
};

test("ready-made rules that are changed get an id of their own; their card stays where it is, with the focus", async () => {
  const { user, changes, know } = drawn(results(), { settings: IN_USE });
  await user.click(button(/^Rules: /));
  const opener = button(`Change ${READY.name}`);
  await user.click(opener);
  const name = screen.getByRole("textbox", { name: "Name" });
  await user.clear(name);
  await user.type(name, "Housing rules");
  await user.click(button(/^Save (rules|and evaluate)$/));
  const [change] = changes[0] ?? [];
  const kept = change && applied(change, IN_USE);
  expect(kept?.profiles.map(({ id }) => id)).toEqual(["housing-rules"]);
  expect(new Set(kept?.assignments.map(({ profile }) => profile))).toEqual(new Set(["housing-rules"]));
  know({ settings: kept ?? EMPTY_SETTINGS });
  expect(document.activeElement).toBe(opener);
  expect(
    within(cardOf("Housing rules")).getByText(/^“Housing rules” is saved\. It is used for 1 row on/),
  ).toBeTruthy();
  // The original is offered again.
  expect(screen.getByRole("option", { name: READY.name })).toBeTruthy();
});

test("ready-made rules come in the colours that the council has set, and say so before and after", async () => {
  const states = CORPORATE.states.map((state) =>
    state.id === "green" ? { ...state, colour: { fill: "#00B050", ink: "#1F1F1F" } } : state,
  );
  const settings = { ...EMPTY_SETTINGS, profiles: [{ ...CORPORATE, states }] };
  const { user, changes } = drawn(done(), { settings });
  await user.click(button("Rules: Corporate"));
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Rules that other councils use" }),
    READY.name,
  );
  expect(screen.getByText("The colours are those of “Corporate”.")).toBeTruthy();
  await user.click(button("Add only"));
  const [change] = changes[0] ?? [];
  const added = change && applied(change, settings).profiles.find(({ id }) => id === READY.id);
  expect(added?.states[0]?.colour?.fill).toBe("#00B050");
  expect(document.activeElement?.textContent).toBe(
    "“Amber within 10%” was added. It has the colours of “Corporate”. It is not in use until you assign it.",
  );
});

test("a copy of rules stands behind them, ready to be changed", async () => {
  const { user, changes, know } = drawn(done());
  await user.click(button("Rules: Corporate"));
  await user.click(button("Copy Corporate"));
  const [change, again] = changes[0] ?? [];
  const kept = change && applied(change);
  expect(again).toEqual([]);
  know({ settings: kept ?? EMPTY_SETTINGS });
  const names = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(names.indexOf("Corporate (copy)")).toBe(names.indexOf("Corporate") + 1);
  expect(cardOf("Corporate (copy)").textContent).toContain(
    "“Corporate (copy)” was added. It is not in use yet: choose “Change…” to make it differ, “Use for this sheet” or “Assign…” to use it.",
  );
  await user.click(button("Change Corporate (copy)"));
  expect(screen.getByRole("form", { name: "Change Corporate (copy)" })).toBeTruthy();
});

describe("imported rules that take the place of others", () => {
  const importing = async (...profiles: readonly Profile[]) => {
    const drawing = drawn(results(), { settings: IN_USE, names: NAMES });
    const { user } = drawing;
    await user.click(button(/^Rules: /));
    await user.click(button("Import…"));
    await user.click(screen.getByRole("textbox", { name: "Its text; you can paste it here" }));
    await user.paste(formatProfiles(profiles));
    await user.click(button("See what these rules say"));
    const region = { name: "What the file’s rules say" };
    return { ...drawing, told: await screen.findByRole("region", region, { timeout: 20_000 }) };
  };

  test("are said to do so, and on which sheets, before and after", async () => {
    const { user, told } = await importing({ ...READY, name: "Corporate services rules" });
    expect(told.textContent).toContain(
      "“Amber within 10%” in this workbook, used by Environment and Housing, becomes “Corporate services rules”.",
    );
    await user.click(button("Use these rules and evaluate"));
    expect(
      screen.getByText(
        "1 rule set imported. “Amber within 10%”, used by Environment and Housing, became “Corporate services rules”.",
        { selector: "p" },
      ),
    ).toBeTruthy();
  });

  test("are said to do so where only what they say differs", async () => {
    const { told } = await importing({ ...READY, toleranceBasis: "points" });
    expect(told.textContent).toContain(
      "“Amber within 10%” in this workbook, used by Environment and Housing, is replaced by “Amber within 10%” of this text.",
    );
  });

  test("are not said to be unused besides", async () => {
    const importedText = "The text has 1 rule set: “Amber within 10%”.";
    const { told } = await importing({ ...READY, toleranceBasis: "points" });
    expect(told.textContent).toContain(`${importedText}“Amber within 10%” in this workbook`);
    expect(told.textContent).not.toContain("not used yet");
  });

  test("are told from those beside them that are not used yet", async () => {
    const theirs = { ...READY, id: "theirs", name: "Theirs" };
    const { told } = await importing({ ...READY, toleranceBasis: "points" }, theirs);
    expect(told.textContent).toContain(
      "The text has 2 rule sets: “Amber within 10%” and “Theirs”. “Theirs” is not used yet.",
    );
  });

  test("are none where they say the same", async () => {
    const { told } = await importing(READY);
    expect(told.textContent).not.toContain("in this workbook");
  });
});
