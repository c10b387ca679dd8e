/** @jest-environment ./tests/environment/paneJsdom.js */
import { act, screen, waitFor } from "@testing-library/react";
import { EMPTY_SETTINGS } from "../../src/actions/settings";
import type { SheetFreshness } from "../../src/actions/watch/workbookFacts";
import { button, drawn, said } from "./drawn";
import { AT, done, FRESH, RED, result, sheet } from "./fixtures";

/** Results that no longer hold are said aloud as they are seen, once for each thing that happens. */

const RESTED = { timeout: 3_000 };
const passing = (): Promise<void> => act(() => new Promise<void>((rest) => setTimeout(rest, 900)));

const CHANGED = "Place & Economy has changed since it was evaluated: K4.";

function edited(parts: Partial<SheetFreshness> = {}): { freshness: ReadonlyMap<string, SheetFreshness> } {
  return { freshness: new Map([["{1}", { ...FRESH, outOfDate: true, edits: 1, cells: ["K4"], ...parts }]]) };
}

const affects = (settled: boolean): Pick<SheetFreshness, "affected"> => ({
  affected: { rows: new Set([RED.identity]), settled },
});

test("an edit is said once it is known on how many rows it bears, and no sooner", async () => {
  const { know } = drawn(done());
  know(edited(affects(false)));
  await passing();
  expect(said()).not.toContain(CHANGED);
  know(edited(affects(true)));
  await waitFor(() => expect(said()).toContain(`${CHANGED} 1 of 7 KPI rows is affected.`), RESTED);
});

test("while somebody types, only what it comes to is said", async () => {
  const { know } = drawn(done());
  know(edited());
  know(edited({ cells: ["K4", "K5"], edits: 2 }));
  expect(said()).not.toContain("has changed since");
  await waitFor(() => expect(said()).toContain("evaluated: K4, K5."), RESTED);
});

test("where sheets are evaluated again as cells change, an edit is not said before that, and not at all once it is under way", async () => {
  const options = { ...EMPTY_SETTINGS.options, reevaluate: true };
  const { know, become } = drawn(done(), { settings: { ...EMPTY_SETTINGS, options } });
  know(edited());
  await passing();
  expect(said()).not.toContain("has changed since");
  become({ kind: "running", task: "evaluate", progress: null });
  await passing();
  expect(said()).toBe("Starting…");
  know({ freshness: new Map() });
  become(done());
  await passing();
  expect(said()).not.toContain("has changed since");
});

test("that a sheet has been deleted is said; that a source of its targets changed is said by itself", async () => {
  const { know } = drawn(done());
  know({ freshness: new Map([["{1}", { ...FRESH, gone: true }]]) });
  await waitFor(() => expect(said()).toContain("Place & Economy has been deleted."), RESTED);
  know(edited({ cells: [], elsewhere: [{ id: "{2}", sheet: "Targets", what: "edited" }] }));
  await passing();
  expect(said()).not.toContain("has changed since it was evaluated");
  expect(said()).not.toContain("has been deleted");
});

test("an undone evaluation is said to be that, and no row's card as changed", () => {
  const { know } = drawn(done());
  know(edited({ cells: ["J5:J8", "J10"], undone: true }));
  expect(document.body.textContent).toContain(
    "The results on Place & Economy were undone: J5:J8, J10 hold again what stood there before, and so may cells of which only the colour or border had changed. The results are still listed here.",
  );
  expect(document.body.textContent).not.toContain("has changed since");
  expect(document.body.textContent).not.toContain("Changed since");
});

test("sheets that one undo took back have one box, which names them and evaluates them again; said once", async () => {
  const sheets = ["Place", "Adults", "Housing"].map((name, index) => sheet({ id: `{${index + 1}}`, name }));
  const pane = drawn({ kind: "done", result: result(sheets, 0), at: AT });
  const [undone] = edited({ cells: ["J5"], undone: true }).freshness.values();
  const changed = edited().freshness.get("{1}");
  pane.know({
    freshness: new Map(
      [...["{1}", "{2}"].map((id) => [id, undone] as const), ["{3}", changed] as const].flatMap(
        ([id, state]) => (state === undefined ? [] : [[id, state] as const]),
      ),
    ),
  });
  const words =
    "The results on Place and Adults were undone: their cells hold again what stood there before. They are still listed here.";
  expect(screen.getAllByText(/were undone/).map(({ textContent }) => textContent)).toEqual([words]);
  expect(screen.getByText("Housing has changed since it was evaluated: K4.")).toBeTruthy();
  await pane.user.click(button("Evaluate again: Place, Adults"));
  expect(pane.actions.refresh).toHaveBeenCalledWith("{1}", "{2}");
  await waitFor(() => expect(said()).toContain(words), RESTED);
});

test("where sheets are evaluated again as cells change, it is said why this one is not", () => {
  const { know } = drawn(done());
  know(edited({ typedOver: true }));
  expect(document.body.textContent).toContain(
    `${CHANGED} A result was typed over, so it is not evaluated again by itself.`,
  );
});
