import { evaluateSheets } from "../../src/actions/evaluateSheets";
import { clear, evaluate, refresh, sessionState } from "../../src/actions/session";
import { smallSheet, useDesk } from "./desk";

/** Results stay in sight where an evaluation finds no table; those of cleared sheets do not come back by it. */

const open = useDesk();

const NOTES = { name: "Notes", rows: [["Notes of the month"]] };

function shown(): readonly string[] {
  const state = sessionState();
  return state.kind === "done" ? state.result.sheets.map(({ name }) => name) : [];
}

test("a sheet without a table leaves the results of the sheet before it, and is told by itself", async () => {
  await open([smallSheet(), NOTES]);
  await evaluate({ kind: "named", name: "KPIs" });
  await evaluate({ kind: "named", name: "Notes" });
  const state = sessionState();
  expect(shown()).toEqual(["KPIs"]);
  expect(state.kind === "done" ? state.nothingOn?.map(({ name }) => name) : state).toEqual(["Notes"]);
  await evaluate({ kind: "all" });
  expect(shown()).toEqual(["KPIs", "Notes"]);
  expect(sessionState()).not.toHaveProperty("nothingOn");
});

test("the results of a cleared sheet come back neither by that nor by the next evaluation of another", async () => {
  const desk = await open([smallSheet(), smallSheet({ name: "Second" }), NOTES]);
  await evaluate({ kind: "all" });
  await clear({ kind: "named", name: "KPIs" });
  await evaluate({ kind: "named", name: "Notes" });
  expect(shown()).toEqual(["Second"]);
  await refresh(desk.sheet("Second").id);
  expect(shown()).toEqual(["Second"]);
  await clear({ kind: "all" });
  await evaluate({ kind: "named", name: "Notes" });
  expect(shown()).toEqual(["Notes"]);
});

test("nothing is said of writing where there is nothing to write on", async () => {
  await open([NOTES, smallSheet()]);
  const stepsOn = async (name: string): Promise<ReadonlySet<string>> => {
    const steps = new Set<string>();
    await evaluateSheets({ kind: "named", name }, { onProgress: ({ step }) => void steps.add(step) });
    return steps;
  };
  expect(await stepsOn("Notes")).not.toContain("writing");
  expect(await stepsOn("KPIs")).toContain("writing");
});
