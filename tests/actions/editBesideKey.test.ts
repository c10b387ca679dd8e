import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { useDesk, type Desk } from "./desk";
import { followed } from "./followed";

const HEADINGS = ["Ref", "KPI", "Good is", "Jun-23", "Jul-23", "Target", "Tolerance", "RAG"];

function scorecard(tolerance: NewCell): NewSheet {
  const row = (ref: string, name: string, figure: string): NewCell[] => [
    ...[ref, name, "High", "90%", figure, "90%"],
    tolerance,
    null,
  ];
  return {
    name: "KPIs",
    rows: [
      HEADINGS,
      row("A1", "Calls answered", "92%"),
      row("A2", "Rent collected", "84%"),
      row("A3", "Bins collected", "50%"),
    ],
  };
}

const KEY: NewSheet = { name: "Key", rows: [["Amber: Within 8% of target"]] };

const NINETY: NewCell = { value: 0.9, numberFormat: "0%" };

function targets(name: string, ...refs: string[]): NewSheet {
  return { name, rows: [["Ref", "Target", "Tolerance"], ...refs.map((ref) => [ref, NINETY, "2%"])] };
}

const TARGETS = targets("Targets", "A1", "A2", "A3");

const WITHOUT_TARGETS: NewSheet = {
  ...scorecard(null),
  rows: (scorecard(null).rows ?? []).map((row) => row.filter((_, column) => column !== 5 && column !== 6)),
};

beforeAll(() => void Object.assign(globalThis, { window: new EventTarget() }));

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

const open = useDesk();

/** A session beside the desk, as the pane has it, with what a look tells of the first sheet. */
async function follow(desk: Desk) {
  const session = await followed(desk);
  ({ stop } = session);
  const affected = (): readonly string[] | null => {
    const found = session.sheetFreshness().get(desk.sheet().id)?.affected;
    return found == null ? null : [...found.rows];
  };
  return { ...session, affected, id: desk.sheet().id };
}

describe.each([
  ["a key", [scorecard(null), KEY], "H3"],
  ["targets", [WITHOUT_TARGETS, TARGETS], "F3"],
] as const)("a sheet that goes by %s on another tab", (_what, sheets, mark) => {
  test.each([["active"], ["all"]] as const)(
    "a word typed over a mark bears on no other row, and costs one look more than any other cell (%s)",
    async (kind) => {
      const desk = await open(sheets);
      const { evaluate, sheetFreshness, type, affected, id, host } = await follow(desk);
      await evaluate({ kind });
      host.resetCounts();
      await type(mark, "Green");
      expect(sheetFreshness().get(id)).toMatchObject({ outOfDate: true, cells: [mark] });
      expect(affected()).toEqual([]);
      // The look at the sheet, and the one whether all that was last written is undone.
      expect(host.counts.messages).toBe(2);
    },
  );

  test("a figure typed over bears on its own row alone", async () => {
    const desk = await open(sheets);
    const { evaluate, type, affected } = await follow(desk);
    await evaluate({ kind: "active" });
    await type("E3", "95%");
    expect(affected()).toEqual(["A2"]);
  });
});

test("what stands on the other tab is not relied on once that was edited", async () => {
  const desk = await open([WITHOUT_TARGETS, TARGETS]);
  const { evaluate, type, affected } = await follow(desk);
  await evaluate({ kind: "active" });
  await type("B2", "60%", "Targets");
  await type("F3", "Green");
  expect(affected()).toEqual(["A1", "A2", "A3"]);
});

describe.each([
  ["a key", [scorecard(null), KEY], "Key", "A1", "Amber: Within 12% of target", "Amber: Within 8% of target"],
  ["targets", [WITHOUT_TARGETS, TARGETS], "Targets", "B2", "60%", "90%"],
] as const)("once an edit of the tab with %s is taken back", (_what, sheets, tab, cell, other, stood) => {
  const changed = { outOfDate: true, elsewhere: [expect.objectContaining({ sheet: tab, what: "edited" })] };

  test("by typing what stood there, the results hold again, whichever sheet is in front", async () => {
    const desk = await open(sheets);
    const { evaluate, sheetFreshness, type, rest, id, host } = await follow(desk);
    await evaluate({ kind: "all" });
    await type(cell, other, tab);
    expect(sheetFreshness().get(id)).toMatchObject(changed);
    await type(cell, stood, tab);
    expect(sheetFreshness().size).toBe(0);
    host.select(desk.sheet(tab).id);
    await rest();
    await type(cell, other, tab);
    expect(sheetFreshness().get(id)).toMatchObject(changed);
    host.resetCounts();
    await type(cell, stood, tab);
    expect(sheetFreshness().size).toBe(0);
    expect(host.counts.messages).toBe(1);
  });

  test("by Ctrl+Z, they hold again but for an edit of their own", async () => {
    const desk = await open(sheets);
    const { evaluate, sheetFreshness, type, rest, id, host } = await follow(desk);
    await evaluate({ kind: "active" });
    await type("E3", "95%");
    await type(cell, other, tab);
    expect(sheetFreshness().get(id)).toMatchObject({ ...changed, cells: ["E3"] });
    host.undo();
    await rest();
    expect(sheetFreshness().get(id)).toMatchObject({ outOfDate: true, cells: ["E3"], elsewhere: [] });
    host.undo();
    await rest();
    expect(sheetFreshness().size).toBe(0);
  });
});

test("of two tabs that were edited, taking back one leaves the results out of date by the other", async () => {
  const desk = await open([WITHOUT_TARGETS, targets("Targets", "A1", "A2"), targets("More targets", "A3")]);
  const { evaluate, sheetFreshness, type, id } = await follow(desk);
  await evaluate({ kind: "all" });
  await type("B2", "60%", "Targets");
  await type("B2", "60%", "More targets");
  await type("B2", "90%", "Targets");
  expect(sheetFreshness().get(id)?.elsewhere).toMatchObject([{ sheet: "More targets", what: "edited" }]);
  await type("B2", "90%", "More targets");
  expect(sheetFreshness().size).toBe(0);
});

describe.each([
  ["a key", [scorecard(null), KEY], "Key"],
  ["targets", [WITHOUT_TARGETS, TARGETS], "Targets"],
] as const)("once the tab with %s is deleted", (_what, sheets, tab) => {
  const gone = { outOfDate: true, elsewhere: [expect.objectContaining({ sheet: tab, what: "deleted" })] };

  test("the sheet's results are out of date, and fresh again once it is evaluated without", async () => {
    const desk = await open(sheets);
    const { evaluate, refresh, sheetFreshness, rest, id, host } = await follow(desk);
    await evaluate({ kind: "active" });
    host.officerDoes((excel) => excel.worksheets.getItem(tab).delete());
    await rest();
    expect(sheetFreshness().get(id)).toMatchObject(gone);
    await refresh(id);
    expect(sheetFreshness().size).toBe(0);
  });

  test("they are so in an Excel that does not tell of it, when the officer comes back to the pane", async () => {
    const desk = await open(sheets);
    const { evaluate, sheetFreshness, rest, id, host } = await follow(desk);
    await evaluate({ kind: "all" });
    // As by a colleague elsewhere: no event reaches this officer.
    desk.opened.workbook.sheets.splice(1, 1);
    await rest();
    expect(sheetFreshness().size).toBe(0);
    window.dispatchEvent(new Event("focus"));
    await rest();
    expect(sheetFreshness().get(id)).toMatchObject(gone);
    expect(host.counts.messages).toBeGreaterThan(0);
  });
});

test("a tab that an undo brings back is not said to be gone any more", async () => {
  const desk = await open([scorecard(null), KEY]);
  const { evaluate, sheetFreshness, rest, id, host } = await follow(desk);
  const { noteReturnElsewhere } = await import("../../src/actions/watch/editElsewhere");
  await evaluate({ kind: "active" });
  const tab = desk.sheet("Key").id;
  host.officerDoes((excel) => excel.worksheets.getItem("Key").delete());
  await rest();
  noteReturnElsewhere(tab);
  expect(sheetFreshness().get(id)).toMatchObject({
    elsewhere: [expect.objectContaining({ sheet: "Key", what: "edited" })],
  });
});

test("a hidden tab of targets is known by its name, too", async () => {
  const desk = await open([WITHOUT_TARGETS, { ...TARGETS, visibility: "hidden" }]);
  const { evaluate, sheetFreshness, rest, id, host } = await follow(desk);
  await evaluate({ kind: "all" });
  host.officerDoes((excel) => excel.worksheets.getItem("Targets").delete());
  await rest();
  expect(sheetFreshness().get(id)?.elsewhere).toMatchObject([{ sheet: "Targets", what: "deleted" }]);
});

test("deleting a tab that the sheet does not go by leaves its results as they are", async () => {
  const desk = await open([scorecard("2%"), { name: "Minutes", rows: [["Amber: Within 8% of target"]] }]);
  const { evaluate, sheetFreshness, rest, id, host } = await follow(desk);
  await evaluate({ kind: "all" });
  host.officerDoes((excel) => excel.worksheets.getItem("Minutes").delete());
  await rest();
  expect(sheetFreshness().get(id)).toBeUndefined();
});

describe("once it was said which of the key on a tab and the rules holds", () => {
  const second: NewSheet = { ...scorecard(null), name: "Housing" };
  const own: NewSheet = {
    ...scorecard(null),
    name: "Waste",
    rows: [["Amber: Within 8% of target"], [], ...(scorecard(null).rows ?? [])],
  };
  const decided = { outOfDate: true, elsewhere: [expect.objectContaining({ sheet: "Key", what: "key" })] };

  test("the results of all other sheets that go by it are out of date; taking it back does the same", async () => {
    const desk = await open([scorecard(null), second, own, KEY]);
    const { evaluate, refresh, sheetFreshness, sessionState, id } = await follow(desk);
    const { saveSettings, withKeyAnswer, withTabKeyRuling } = await import("../../src/actions/settings");
    const { sheetRefOf } = await import("../../src/actions/corrections");
    await evaluate({ kind: "all" });
    const state = sessionState();
    const [sheet] = state.kind === "done" ? state.result.sheets : [];
    if (sheet === undefined) throw new Error("no result");
    const ruling = { says: "8% of target", followed: true };
    await saveSettings((now) => withKeyAnswer(now, sheetRefOf(sheet), "'Key'!A1", ruling));
    await refresh(id);
    const other = desk.sheet("Housing").id;
    expect([...sheetFreshness()]).toEqual([[other, expect.objectContaining(decided)]]);
    await evaluate({ kind: "all" });
    expect(sheetFreshness().size).toBe(0);
    await saveSettings((now) => withTabKeyRuling(now, null));
    expect([...sheetFreshness().keys()].sort()).toEqual([id, other].sort());
  });

  test("a sheet whose rows all have a tolerance of their own does not go by the key, whatever happens to it", async () => {
    const desk = await open([scorecard(null), { ...scorecard("2%"), name: "Adults" }, KEY]);
    const { evaluate, sheetFreshness, sessionState, type, rest, id, host } = await follow(desk);
    const { saveSettings, withTabKeyRuling } = await import("../../src/actions/settings");
    await evaluate({ kind: "all" });
    const state = sessionState();
    const keys = state.kind === "done" ? state.result.sheets.map(({ key }) => key?.says) : [];
    expect(keys).toEqual(["8% of target", undefined, undefined]);
    await saveSettings((now) => withTabKeyRuling(now, { says: "8% of target", followed: true, tab: "Key" }));
    expect([...sheetFreshness().keys()]).toEqual([id]);
    await evaluate({ kind: "all" });
    await type("A1", "Amber: Within 12% of target", "Key");
    expect([...sheetFreshness().keys()]).toEqual([id]);
    host.officerDoes((excel) => excel.worksheets.getItem("Key").delete());
    await rest();
    expect(sheetFreshness().get(id)?.outOfDate).toBe(true);
    expect(sheetFreshness().get(desk.sheet("Adults").id)).toBeUndefined();
  });

  test("results do not hang on a key that the rules go before once its tab is deleted", async () => {
    const desk = await open([scorecard(null), KEY]);
    const { evaluate, sheetFreshness, rest, id, host } = await follow(desk);
    const { saveSettings, withTabKeyRuling } = await import("../../src/actions/settings");
    await saveSettings((now) => withTabKeyRuling(now, { says: "8% of target", followed: false, tab: "Key" }));
    await evaluate({ kind: "all" });
    host.officerDoes((excel) => excel.worksheets.getItem("Key").delete());
    await rest();
    expect(sheetFreshness().get(id)).toBeUndefined();
  });

  test("a key that the rules go before is still followed: once it says something else, the results are out of date", async () => {
    const desk = await open([scorecard(null), KEY]);
    const { evaluate, sheetFreshness, type, id } = await follow(desk);
    const { saveSettings, withTabKeyRuling } = await import("../../src/actions/settings");
    await saveSettings((now) => withTabKeyRuling(now, { says: "8% of target", followed: false, tab: "Key" }));
    await evaluate({ kind: "all" });
    await type("A1", "Amber: Within 12% of target", "Key");
    expect(sheetFreshness().get(id)).toMatchObject({
      elsewhere: [expect.objectContaining({ sheet: "Key", what: "edited" })],
    });
  });
});
