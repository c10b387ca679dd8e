/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import { button, drawn } from "./drawn";
import { ASKED, AT, done, FRONT, result, row, SECOND_SHEET, sheet } from "./fixtures";

/** Confirm polarity stays open as the officer goes from sheet to sheet: what it says is said of a sheet. */

const SECOND = { ...FRONT, id: SECOND_SHEET.id, name: SECOND_SHEET.name };
const COVER = { kind: "nothing", id: "{9}", name: "Cover", message: "No KPIs.", headingRows: [] } as const;
const [QUERY] = ASKED.queries;
const LACKING = sheet({
  rows: [
    row({
      ...ASKED,
      polarity: "missing",
      queries: QUERY === undefined ? [] : [{ ...QUERY, code: "polarity-missing" }],
    }),
  ],
});
const NONE = "Every KPI on Customer & Governance has a polarity.";
const ELSEWHERE = "Some KPIs on other evaluated sheets have no polarity yet.";

async function opened(first: typeof LACKING, parts: Parameters<typeof drawn>[2] = {}) {
  const pane = drawn(done([first]), {}, parts);
  pane.know({ front: SECOND });
  const both = result([first, SECOND_SHEET], 2);
  pane.become({ kind: "done", result: both, at: AT, evaluated: [SECOND_SHEET.id] });
  pane.know({ front: FRONT });
  await pane.user.click(button("More"));
  await pane.user.click(screen.getByRole("menuitem", { name: "Confirm polarity" }));
  return pane;
}

test("on a sheet that lacks none it is said of that sheet, with the way to the one that lacks some; so on a cover", async () => {
  const { know, user, actions } = await opened(LACKING);
  expect(button("Confirm 0 of 1")).toBeTruthy();
  expect(screen.queryByText(ELSEWHERE)).toBeNull();
  know({ front: SECOND });
  expect(screen.getByText(NONE)).toBeTruthy();
  expect(screen.getByText(ELSEWHERE)).toBeTruthy();
  know({ front: COVER });
  expect(screen.getByText(NONE)).toBeTruthy();
  await user.click(button("Go to Place & Economy"));
  expect(actions.goToSheet).toHaveBeenCalledWith("{1}");
  know({ front: FRONT });
  expect(screen.queryByText(ELSEWHERE)).toBeNull();
  expect(button("Confirm 0 of 1")).toBeTruthy();
});

test("where no other sheet lacks any, nothing is said of others", async () => {
  const { know } = await opened(sheet({ rows: [row()] }));
  know({ front: SECOND });
  expect(screen.getByText(NONE)).toBeTruthy();
  expect(screen.queryByText(ELSEWHERE)).toBeNull();
  expect(screen.queryByRole("button", { name: /^Go to / })).toBeNull();
});

test("of several sheets it is said with their number", async () => {
  const { user } = drawn(done([sheet({ rows: [row()] }), SECOND_SHEET]));
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "Confirm polarity" }));
  expect(screen.getByText("Every KPI on these 2 sheets has a polarity.")).toBeTruthy();
});

test("a sheet that cannot be shown says so", async () => {
  const { know, user } = await opened(LACKING, { goToSheet: () => Promise.resolve(false) });
  know({ front: SECOND });
  await user.click(button("Go to Place & Economy"));
  expect(screen.getByRole("alert").textContent).toContain("Place & Economy could not be shown.");
});
