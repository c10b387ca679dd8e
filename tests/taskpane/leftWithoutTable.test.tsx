/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import { EMPTY_SETTINGS } from "../../src/actions/settings";
import { applied, button, drawn } from "./drawn";
import { done, sheet } from "./fixtures";

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
