/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import type { SessionState } from "../../src/actions/session";
import type { SheetFreshness } from "../../src/actions/watch/workbookFacts";
import { drawn, said } from "./drawn";
import { AT, FRESH, result, sheet } from "./fixtures";

/** What a preview, a check or a look at what was understood shows holds only until the sheet is edited. */

const SHEETS = result([sheet({ id: "{1}", name: "Place" })], 0);
const CHECKED: SessionState = { kind: "checked", result: SHEETS, at: AT };
const PREVIEWED: SessionState = {
  kind: "previewed",
  scope: { kind: "active" },
  result: SHEETS,
  changes: [],
  at: AT,
};

const edited = (edits: number): ReadonlyMap<string, SheetFreshness> =>
  new Map([["{1}", { ...FRESH, outOfDate: true, edits, cells: ["J4"] }]]);

const cases = [
  ["check", CHECKED, "Place has changed since this check: it is out of date.", "Check again"],
  ["preview", PREVIEWED, "Place has changed since this preview: it is out of date.", "Preview again"],
] as const;

describe.each(cases)("a %s", (action, session, sentence, again) => {
  const begun: SessionState = { kind: "running", task: action, progress: null };

  test("says that the sheet was edited since, aloud as well, and is done again with one click", async () => {
    const { actions, know, user } = drawn(session);
    expect(screen.queryByRole("button", { name: again })).toBeNull();
    know({ freshness: edited(1) });
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
    expect(said()).toContain(sentence);
    await user.click(screen.getByRole("button", { name: again }));
    expect(actions[action]).toHaveBeenCalledWith({ kind: "named", name: "{1}" });
  });

  test("holds where the edit came before it, and where one since was taken back", () => {
    const { become, know } = drawn(undefined, { freshness: edited(1) });
    become(begun);
    become(session);
    expect(screen.queryByText(sentence)).toBeNull();
    know({ freshness: edited(2) });
    expect(screen.queryAllByText(sentence)).not.toEqual([]);
    know({ freshness: edited(1) });
    expect(screen.queryAllByText(sentence)).toEqual([]);
  });

  test("is out of date by an edit while it ran, and not any more once it was done again", () => {
    const { become, know } = drawn();
    become(begun);
    know({ freshness: edited(1) });
    become(session);
    expect(screen.queryAllByText(sentence)).not.toEqual([]);
    become(begun);
    become({ ...session });
    expect(screen.queryAllByText(sentence)).toEqual([]);
  });
});

test("“What it understood” says that it is out of date, with the same click", async () => {
  const { actions, know, user } = drawn({ kind: "done", result: SHEETS, at: AT });
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "What it understood" }));
  expect(screen.queryByText(/has changed since it was evaluated/)).toBeNull();
  know({ freshness: edited(1) });
  expect(screen.getByText("Place has changed since it was evaluated: J4.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Evaluate again: Place" }));
  expect(actions.refresh).toHaveBeenCalledWith("{1}");
});

test("a sheet that was deleted goes from the pane once all sheets are cleared", () => {
  const two = result([sheet({ id: "{1}", name: "Place" }), sheet({ id: "{2}", name: "Bare" })], 4);
  const cleared = {
    workbook: "Report.xlsx",
    cellsRestored: 0,
    sheets: [{ id: "{1}", name: "Place", cellsRestored: 2, notices: ["K4 was changed."] }],
  };
  const kept = drawn({ kind: "done", result: two, at: AT });
  expect(screen.queryAllByText(/Bare/)).not.toEqual([]);
  kept.become({ kind: "cleared", result: { ...cleared, sheets: [] }, at: AT });
  expect(screen.queryAllByText(/Bare/)).not.toEqual([]);
  kept.become({ kind: "cleared", result: cleared, everywhere: true, at: AT });
  expect(screen.queryAllByText(/Bare/)).toEqual([]);
});
