/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import { EMPTY_SETTINGS } from "../../src/actions/settings";
import { applied, button, drawn, said } from "./drawn";
import { AT, done, FRESH, FRONT, result, row, SECOND_SHEET, sheet } from "./fixtures";

const correction = (identity: string) => ({ identity, what: "polarity", value: "lower" }) as const;
const settings = {
  ...EMPTY_SETTINGS,
  sheets: [
    {
      sheetId: "{1}",
      name: "Place & Economy",
      kpis: [],
      reportingPeriod: null,
      columns: [],
      rows: [
        ...["C4", "C5", "C6", "C7"].map(correction),
        { identity: "C4", what: "target", value: "90%" } as const,
      ],
    },
  ],
};

async function opened() {
  const pane = drawn(done(), { settings });
  await pane.user.click(button(/^More/));
  await pane.user.click(screen.getByRole("menuitem", { name: "Corrections" }));
  return pane;
}

const all = "Remove all on Place & Economy";
const focused = () => document.activeElement?.textContent;

test("all corrections of a sheet are removed once that was confirmed; the focus goes with each step", async () => {
  const { user, changes, know } = await opened();
  await user.click(button(all));
  expect(focused()).toBe("Removes all 5 corrections on Place & Economy, and evaluates it without them.");
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(button(all));
  await user.keyboard("{Enter}");
  await user.click(button("Cancel"));
  expect(document.activeElement).toBe(button(all));
  expect(changes).toEqual([]);
  await user.click(button(all));
  await user.click(button("Remove 5 corrections"));
  const [change, again] = changes[0] ?? [];
  const kept = change && applied(change, settings);
  expect(kept?.sheets.flatMap(({ rows }) => rows)).toEqual([]);
  expect(again?.map(({ id }) => id)).toEqual(["{1}"]);
  know({ settings: kept ?? EMPTY_SETTINGS });
  expect(said()).toContain("5 corrections removed.");
  expect(screen.getByText("5 corrections removed.", { selector: "section p" })).toBeTruthy();
});

test("one is removed at once, and that is said", async () => {
  const { user, changes } = await opened();
  const [, second] = screen.getAllByRole("button", { name: /^Remove .*, of / });
  if (second === undefined) throw new Error("Each has its button.");
  await user.click(second);
  expect(changes).toHaveLength(1);
  expect(said()).toMatch(/\b1 correction removed\.$/);
});

test("what was settled together can be opened to its KPIs, each taken back alone; it stays open, without that one", async () => {
  const rows = ["C4", "C5", "C6", "C7", "C8"].map(correction);
  const together = { ...settings, sheets: settings.sheets.map((one) => ({ ...one, rows })) };
  const pane = drawn(done(), { settings: together });
  await pane.user.click(button(/^More/));
  await pane.user.click(screen.getByRole("menuitem", { name: "Corrections" }));
  expect(screen.queryByRole("button", { name: /, of C4, / })).toBeNull();
  await pane.user.click(button("Show the 5 KPIs"));
  await pane.user.click(button("Remove lower is better, of C4, on Place & Economy"));
  const [change, again] = pane.changes[0] ?? [];
  const kept = change && applied(change, together);
  expect(kept?.sheets[0]?.rows.map(({ identity }) => identity)).toEqual(["C5", "C6", "C7", "C8"]);
  expect(again?.map(({ id }) => id)).toEqual(["{1}"]);
  expect(said()).toMatch(/\b1 correction removed\.$/);
  pane.know({ settings: kept ?? EMPTY_SETTINGS });
  expect(screen.queryByRole("button", { name: /, of C4, / })).toBeNull();
  expect(button("Remove lower is better, of C8, on Place & Economy")).toBeTruthy();
  await pane.user.click(button("Hide the KPIs"));
  expect(screen.queryByRole("button", { name: /, of C8, / })).toBeNull();
  expect(button("Show the 4 KPIs").getAttribute("aria-expanded")).toBe("false");
});

test("one that has lapsed is not said to hold: why it no longer applies is said in its place", async () => {
  const target = { identity: "C4", what: "target", value: "90%" } as const;
  const lapsed = "G4 has changed since it was corrected (target 90%), so the correction no longer applies.";
  const given = { what: "target", value: "target 90%", reason: null, lapsed, instead: null } as const;
  const C4 = row({ identity: "C4", corrections: [{ ...given, correction: target }] });
  const pane = drawn(done([sheet({ rows: [C4] })]), { settings });
  await pane.user.click(button(/^More/));
  await pane.user.click(screen.getByRole("menuitem", { name: "Corrections" }));
  const card = screen.getByText(lapsed).closest("article");
  expect(card?.textContent).not.toContain("Used until");
  expect(screen.getAllByText(/^Used until/)).not.toEqual([]);
});

test("what one answer settled about a KPI is one entry, with its reason, and taken back as one", async () => {
  const reason = "Asked because N4 showed “80% - 85%”";
  const answered = { identity: "C4", answered: "", reason, seenText: "80% - 85%" } as const;
  const rows = [
    { ...answered, what: "target", value: "85%" },
    { ...answered, what: "tolerance", value: "80% - 85%", seenText: "" },
    { identity: "C4", what: "polarity", value: "lower", answered: "" },
    { identity: "C5", what: "target", value: "90%", reason: "Agreed in May" },
    { identity: "C5", what: "tolerance", value: "5%", reason: "Agreed in May" },
  ] as const;
  const kept = { ...settings, sheets: settings.sheets.map((one) => ({ ...one, rows })) };
  const pane = drawn(done(), { settings: kept });
  await pane.user.click(button(/^More/));
  await pane.user.click(screen.getByRole("menuitem", { name: "Corrections" }));
  const headings = screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    "target 85%; tolerance 80% - 85%",
    "lower is better",
    "target 90%",
    "tolerance 5%",
  ]);
  await pane.user.click(button("Remove target 85%; tolerance 80% - 85%, of C4, on Place & Economy"));
  const [change] = pane.changes[0] ?? [];
  expect(change && applied(change, kept).sheets[0]?.rows).toEqual(rows.slice(2));
});

describe("a sheet that was renamed is called what it is called now", () => {
  const renamedFrom = (name: string) => [
    { ...settings.sheets[0], sheetId: SECOND_SHEET.id, name, rows: settings.sheets[0]?.rows ?? [] },
  ];
  const kept = { ...EMPTY_SETTINGS, sheets: renamedFrom(SECOND_SHEET.name) } as typeof settings;
  const open = async ({ user }: ReturnType<typeof drawn>): Promise<void> => {
    await user.click(button(/^More/));
    await user.click(screen.getByRole("menuitem", { name: "Corrections" }));
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("Cust Aug");
    await user.click(button("Remove all on Cust Aug"));
    expect(focused()).toMatch(/^Removes all 5 corrections on Cust Aug\b/);
  };

  test("where it was not looked at in this session", async () => {
    const names = new Map([
      [FRONT.id, FRONT.name],
      [SECOND_SHEET.id, "Cust Aug"],
    ]);
    await open(drawn(done(), { settings: kept, names }));
  });

  test("where its results stand out of sight", async () => {
    const pane = drawn(
      { kind: "done", result: result([SECOND_SHEET], 2), at: AT, evaluated: [SECOND_SHEET.id] },
      { settings: kept, front: { ...FRONT, id: SECOND_SHEET.id, name: SECOND_SHEET.name } },
    );
    pane.know({ front: FRONT });
    pane.become({ kind: "done", result: result([sheet(), SECOND_SHEET]), at: AT, evaluated: ["{1}"] });
    pane.know({ freshness: new Map([[SECOND_SHEET.id, { ...FRESH, renamed: "Cust Aug" }]]) });
    await open(pane);
  });
});

test("until when it is used is said once of what one answer settled, by that which may end first", async () => {
  const reason = "Asked because H6 showed “37.5 per month”";
  const answered = { identity: "C4", answered: "", reason } as const;
  const rows = [
    { ...answered, what: "target", value: "450 (37.5 per month)", seenText: "37.5 per month" },
    { ...answered, what: "cumulative", value: true },
  ] as const;
  const kept = { ...settings, sheets: settings.sheets.map((one) => ({ ...one, rows })) };
  const pane = drawn(done(), { settings: kept });
  await pane.user.click(button(/^More/));
  await pane.user.click(screen.getByRole("menuitem", { name: "Corrections" }));
  expect(screen.getAllByText(/^Used until/).map(({ textContent }) => textContent)).toEqual([
    "Used until you remove it, or the sheet says something else.",
  ]);
});
