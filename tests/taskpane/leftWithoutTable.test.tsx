/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import { EMPTY_SETTINGS } from "../../src/actions/settings";
import { applied, button, drawn, said } from "./drawn";
import { done, FRONT, sheet } from "./fixtures";

const MESSAGE = "No KPI table is left on this sheet, because you set the column “Measure” to “Not used”.";
const LEFT = { table: false, rows: [], columnFindings: [], leftBy: "Measure", message: MESSAGE } as const;
const CORRECTED = {
  ...EMPTY_SETTINGS,
  sheets: [
    {
      sheetId: "{1}",
      name: "Place & Economy",
      kpis: [],
      reportingPeriod: null,
      columns: [{ heading: "Measure", role: "other" as const }],
      rows: [],
    },
  ],
};

const NOTHING = {
  kind: "nothing",
  id: "{1}",
  name: "Place & Economy",
  message: MESSAGE,
  leftBy: "Measure",
  headingRows: [{ row: 1, headings: [] }],
} as const;

test("a correction that left the sheet without a table is taken back where that is said", async () => {
  const { user, changes } = drawn(done([sheet(LEFT)]), { settings: CORRECTED, front: NOTHING });
  await user.click(button("Take that back"));
  const [change, again] = changes[0] ?? [];
  expect(change && applied(change, CORRECTED).sheets[0]?.columns).toEqual([]);
  expect(again?.map(({ id }) => id)).toEqual(["{1}"]);
});

test("it leads to the corrections as well, and one removed there has the sheet evaluated again", async () => {
  const { user, changes } = drawn(done([sheet(LEFT)]), { settings: CORRECTED, front: NOTHING });
  await user.click(button("See your corrections"));
  await user.click(button(/^Remove/));
  expect(changes[0]?.[1].map(({ id }) => id)).toEqual(["{1}"]);
});

test("it stands above the form for setting up the sheet, to which “What it understood” comes then", async () => {
  const { user } = drawn(done([sheet(LEFT)]), { settings: CORRECTED, front: NOTHING });
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "What it understood" }));
  expect(screen.getByText(`Place & Economy: ${MESSAGE}`)).toBeTruthy();
  expect(button("Take that back")).toBeTruthy();
});

test("beside sheets with results it names its sheet, and is not said of one that only lacks a table", () => {
  drawn(
    done([
      sheet(),
      sheet({ ...LEFT, id: "{2}", name: "Adults" }),
      sheet({ table: false, id: "{3}", name: "Notes" }),
    ]),
  );
  expect(screen.getAllByText(/: No KPI table is left/).map(({ textContent }) => textContent)).toContain(
    `Adults: ${MESSAGE}`,
  );
  expect(screen.getAllByRole("button", { name: "Take that back" })).toHaveLength(1);
});

const LEFT_OVER =
  "The results still marked on this sheet are from an earlier evaluation and no longer hold. Clear results takes them off.";

test("“What it understood” stays at a sheet that a correction made there left without a table, and says so", async () => {
  const adults = sheet({ id: "{2}", name: "Adults" });
  const { user, become, know } = drawn(done([sheet(), adults]));
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "What it understood" }));
  become(done([sheet(LEFT), adults]));
  know({ front: NOTHING });
  expect(screen.getByRole("heading", { name: "What it understood: Place & Economy" })).toBeTruthy();
  expect(button("Take that back")).toBeTruthy();
  know({ front: { ...NOTHING, headingRows: [] } });
  expect(screen.getByRole("heading", { name: "What it understood: Place & Economy" })).toBeTruthy();
  expect(said()).toContain(`Place & Economy: ${MESSAGE}`);
});

test("it stays also at one that is not in front", async () => {
  const sheets = [sheet(), sheet({ id: "{2}", name: "Adults" })];
  const { user, become } = drawn(done(sheets));
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "What it understood" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Sheet" }), "Adults");
  become(done([sheet(), sheet({ ...LEFT, id: "{2}", name: "Adults" })]));
  expect(screen.getByRole("heading", { name: "What it understood: Adults" })).toBeTruthy();
  expect(button("Take that back")).toBeTruthy();
});

test("marks that are left over are told of, and said, with the way to be rid of them", async () => {
  const marked = new Set(["{1}"]);
  const { user, actions, know } = drawn(done([sheet(LEFT)]), { settings: CORRECTED, front: NOTHING, marked });
  expect(said()).toContain(LEFT_OVER);
  await user.click(
    screen.getAllByRole("button", { name: "Clear results on Place & Economy" })[0] as HTMLElement,
  );
  expect(actions.clear).toHaveBeenCalledWith({ kind: "named", name: "{1}" });
  know({ marked: new Set() });
  expect(screen.queryByText(LEFT_OVER, { exact: false })).toBeNull();
});

test("so they are where it was no correction that left the sheet without a table; not of a sheet that Excel did not hand over", () => {
  const { leftBy: _column, ...lost } = NOTHING;
  const front = { ...lost, message: "This sheet has no KPI table." };
  const { know } = drawn(undefined, { front, marked: new Set(["{1}"]) });
  expect(screen.getByText("Place & Economy: This sheet has no KPI table.")).toBeTruthy();
  expect(screen.getAllByText(LEFT_OVER, { exact: false }).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: "Take that back" })).toBeNull();
  know({ front: { ...front, unread: true } });
  expect(screen.queryByText(LEFT_OVER, { exact: false })).toBeNull();
  know({ front: FRONT });
  expect(screen.queryByText(LEFT_OVER, { exact: false })).toBeNull();
});
