import { decodeLedger, encodeLedger, type LedgerEntry } from "../../src/workbook/kept/ledger";
import type { CellState, Mark, MarkRole } from "../../src/workbook/marks/marks";
import { reconcile, type ChangePurpose, type Reconciled } from "../../src/workbook/marks/reconcile";

const RED = { color: "#B00020", pattern: "Solid" };
const GREEN = { color: "#00703C", pattern: "Solid" };
const NO_FILL = { color: "", pattern: "None" };
const THIN = { style: "Continuous", weight: "Thin", color: "#7F7F7F" };
const THICK = { style: "Continuous", weight: "Thick", color: "#000000" };
const PLAIN_FONT = { color: "#000000", bold: false };

/** A sheet of remembered cells: reconcile, write, reconcile again. */
class Sheet {
  entries: readonly LedgerEntry[] = [];
  constructor(readonly cells: Record<string, CellState>) {}

  evaluate(
    marks: readonly Mark[],
    placesOf = (entry: LedgerEntry) => [{ row: entry.row, column: entry.column }],
  ): Reconciled {
    const outcome = reconcile({
      sheetId: "s1",
      marks,
      entries: this.entries,
      placesOf,
      mergesKnown: true,
      look: ({ row, column }) => this.cells[`${row}:${column}`],
      headingOf: ({ column }) => `heading ${column}`,
    });
    for (const { row, column, state } of outcome.changes) {
      const now = this.cells[`${row}:${column}`] ?? {};
      this.cells[`${row}:${column}`] = { ...now, ...state, borders: { ...now.borders, ...state.borders } };
    }
    this.entries = outcome.entries;
    return outcome;
  }
}

function reading(fill: typeof RED, extra: CellState = {}): Mark {
  return { row: 3, column: 10, role: "reading", identity: "STP15", state: { fill, ...extra } };
}

function travel(content: string): Mark {
  return { row: 3, column: 11, role: "travel", identity: "STP15", state: { content } };
}

function set(role: MarkRole): ChangePurpose {
  return { action: "set", role, identity: "STP15" };
}

function blankSheet(): Sheet {
  return new Sheet({
    "3:10": { content: 0.75, fill: NO_FILL, font: PLAIN_FONT, borders: { top: THIN, bottom: THIN } },
    "3:11": { content: "", fill: NO_FILL, font: PLAIN_FONT, borders: {} },
  });
}

describe("reconcile", () => {
  test("writes what is earned, and remembers what the cell held", () => {
    const sheet = blankSheet();
    const { changes, entries } = sheet.evaluate([reading(RED), travel("↓ R")]);
    expect(changes).toEqual([
      { row: 3, column: 10, state: { fill: RED }, was: { fill: NO_FILL }, purpose: set("reading") },
      { row: 3, column: 11, state: { content: "↓ R" }, was: { content: "" }, purpose: set("travel") },
    ]);
    expect(entries.map((entry) => entry.before)).toEqual([{ fill: NO_FILL }, { content: "" }]);
  });

  test("writes nothing the second time", () => {
    const sheet = blankSheet();
    sheet.evaluate([reading(RED), travel("↓ R")]);
    const again = sheet.evaluate([reading(RED), travel("↓ R")]);
    expect(again.changes).toEqual([]);
    expect(again.entries).toHaveLength(2);
  });

  test("a part no longer earned goes back to what the cell held, the rest is kept up to date", () => {
    const sheet = blankSheet();
    sheet.evaluate([reading(RED, { borders: { top: THICK } })]);
    const { changes } = sheet.evaluate([reading(GREEN)]);
    expect(changes.map((change) => change.state)).toEqual([{ fill: GREEN, borders: { top: THIN } }]);
    sheet.evaluate([]);
    expect(sheet.cells["3:10"]).toEqual(blankSheet().cells["3:10"]);
    expect(sheet.entries).toEqual([]);
  });

  test("a mark nobody earns any more is taken off", () => {
    const sheet = blankSheet();
    sheet.evaluate([reading(RED), travel("↓ R")]);
    sheet.evaluate([]);
    expect(sheet.cells).toEqual(blankSheet().cells);
  });

  test("a cell changed since is the officer's: left alone and named", () => {
    const sheet = blankSheet();
    sheet.evaluate([travel("↓ R")]);
    sheet.cells["3:11"] = { ...sheet.cells["3:11"], content: "see note" };
    const { changes, leftAlone } = sheet.evaluate([travel("↑ G")]);
    expect(changes).toEqual([]);
    expect(leftAlone).toEqual([
      { row: 3, column: 11, role: "travel", identity: "STP15", reason: "typed-over" },
    ]);
  });

  test("a word typed over ours does not stand on our colour, now and later", () => {
    const sheet = blankSheet();
    const onGreen = { content: "Green", fill: GREEN, font: { color: "#FFFFFF", bold: true } };
    const status: Mark = { ...travel("Green"), role: "status", state: onGreen };
    sheet.evaluate([status]);
    sheet.cells["3:11"] = { ...sheet.cells["3:11"], content: "Red" };
    const { changes, leftAlone } = sheet.evaluate([status]);
    expect(changes).toEqual([
      {
        row: 3,
        column: 11,
        state: { fill: NO_FILL, font: PLAIN_FONT },
        was: { fill: GREEN, font: onGreen.font },
        purpose: { action: "remove", role: "status", identity: "STP15" },
      },
    ]);
    expect(leftAlone.map(({ reason }) => reason)).toEqual(["typed-over"]);
    const again = sheet.evaluate([status]);
    expect([again.changes, again.leftAlone]).toEqual([[], leftAlone]);
    expect(sheet.cells["3:11"]).toEqual({ ...blankSheet().cells["3:11"], content: "Red" });
    // Cleared and marked anew the word is still theirs; once it is taken out, the mark is set with what the cell held first.
    expect(sheet.evaluate([]).changes).toEqual([]);
    sheet.cells["3:11"] = { ...sheet.cells["3:11"], content: "" };
    sheet.evaluate([status]);
    expect(sheet.cells["3:11"]).toEqual({ ...blankSheet().cells["3:11"], ...onGreen });
    sheet.evaluate([]);
    expect(sheet.cells).toEqual(blankSheet().cells);
  });

  test("clearing takes our colour from under a word typed over ours", () => {
    const sheet = blankSheet();
    sheet.evaluate([{ ...travel("Green"), state: { content: "Green", fill: GREEN } }]);
    sheet.cells["3:11"] = { ...sheet.cells["3:11"], content: "Red" };
    sheet.evaluate([]);
    expect(sheet.cells["3:11"]).toEqual({ ...blankSheet().cells["3:11"], content: "Red" });
  });

  test("a word typed over ours keeps the colour that was chosen with it", () => {
    const sheet = blankSheet();
    const status: Mark = { ...travel("Green"), state: { content: "Green", fill: GREEN, font: PLAIN_FONT } };
    sheet.evaluate([status]);
    sheet.cells["3:11"] = { ...sheet.cells["3:11"], content: "Red", fill: RED };
    const { changes, leftAlone } = sheet.evaluate([status]);
    expect(changes).toEqual([]);
    expect(leftAlone.map(({ reason }) => reason)).toEqual(["changed-since"]);
  });

  test("an evaluation that was undone is done again, with the first before-image", () => {
    const sheet = blankSheet();
    sheet.evaluate([travel("↓ R")]);
    sheet.cells["3:11"] = { ...sheet.cells["3:11"], content: "" };
    expect(sheet.evaluate([travel("↓ R")]).changes).toHaveLength(1);
    expect(sheet.entries[0]?.before).toEqual({ content: "" });
  });

  test("a formula in an output cell is reported and left", () => {
    const sheet = blankSheet();
    sheet.cells["3:11"] = { ...sheet.cells["3:11"], content: '=IF(K4>J4,"up","down")' };
    const { changes, leftAlone } = sheet.evaluate([travel("↓ R")]);
    expect(changes).toEqual([]);
    expect(leftAlone.map((left) => left.reason)).toEqual(["formula"]);
  });

  test("an officer's own note stays, and the colour is set all the same", () => {
    const sheet = new Sheet({ "3:10": { content: 1, fill: NO_FILL, note: "Checked with finance" } });
    const { changes, leftAlone } = sheet.evaluate([reading(RED, { note: "Outside tolerance: 1 against 2" })]);
    expect(changes.map((change) => change.state)).toEqual([{ fill: RED }]);
    expect(leftAlone.map((left) => left.reason)).toEqual(["note-in-the-way"]);
  });

  test("a mark is found again by its KPI when rows were inserted above", () => {
    const sheet = blankSheet();
    sheet.evaluate([travel("↓ R")]);
    sheet.cells["5:11"] = sheet.cells["3:11"] ?? {};
    sheet.cells["3:11"] = { content: "", fill: NO_FILL, font: PLAIN_FONT, borders: {} };
    sheet.evaluate([], (entry) => [
      { row: 5, column: 11 },
      { row: entry.row, column: entry.column },
    ]);
    expect(sheet.cells["5:11"]?.content).toBe("");
    expect(sheet.entries).toEqual([]);
  });

  test("a mark that the cell already bears is not claimed as ours", () => {
    const sheet = blankSheet();
    sheet.cells["3:11"] = { content: "→" };
    expect(sheet.evaluate([travel("→")])).toEqual({ changes: [], entries: [], leftAlone: [] });
  });
});

describe("the ledger's XML", () => {
  const entry: LedgerEntry = {
    sheetId: "{1}",
    row: 3,
    column: 11,
    role: "travel",
    identity: "STP15 <&> \ud800 \u0000",
    heading: "Direction of Travel\n(since previous period)",
    before: { content: "", font: PLAIN_FONT },
    wrote: { content: "↓ R" },
  };

  test("reads back what was written, odd characters included", () => {
    expect(decodeLedger(encodeLedger({ entries: [entry, { ...entry, row: 4 }] }))).toEqual({
      kind: "ledger",
      ledger: { entries: [entry, { ...entry, row: 4 }] },
    });
  });

  test("like states are stored once", () => {
    const many = Array.from({ length: 500 }, (_, row) => ({ ...entry, row }));
    const one = encodeLedger({ entries: [entry] }).length;
    expect(encodeLedger({ entries: many }).length).toBeLessThan(one + 500 * 32);
  });

  test.each([
    ["none in the workbook", null, "ledger"],
    ["a later version", '<ledger xmlns="urn:kpi-status:ledger" version="9">{"v":9}</ledger>', "unreadable"],
    ["cut short", '<ledger xmlns="urn:kpi-status:ledger" version="1">{"v":1,"wo', "unreadable"],
    ["not JSON", '<ledger xmlns="urn:kpi-status:ledger" version="1">hello</ledger>', "unreadable"],
  ])("%s", (_name, xml, kind) => {
    expect(decodeLedger(xml).kind).toBe(kind);
  });
});
