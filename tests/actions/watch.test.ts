import type { Host } from "../../simulator/host";
import { copySheet } from "../../simulator/model/edit";
import { Range } from "../../simulator/objects/range";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { atRest } from "./atRest";
import { smallSheet, smallSheetWith, useDesk, type Desk } from "./desk";

/** Short enough for a test, long enough for several edits to come together. */
const PATIENCE = { activated: 30, edited: 10, reevaluate: 10 };

const KEY: NewSheet = { name: "Key", rows: [["Green means on target"]] };

/** The pane's window, as far as the session listens to it. */
const pane = new EventTarget();

beforeAll(() => void Object.assign(globalThis, { window: pane }));

let followed: Host | null = null;
let stop: () => Promise<void> = () => Promise.resolve();

// What is under way comes to its end while the workbook is still open.
afterEach(() => stop());

const open = useDesk();

/** A session of its own beside the desk, as the pane has it. */
async function follow(desk: Desk) {
  jest.resetModules();
  const session = await import("../../src/actions/session");
  const watch = await import("../../src/actions/sessionWatch");
  const { survey } = await import("../../src/actions/watch/surveyInFront");
  const facts = await import("../../src/actions/watch/workbookFacts");
  const { selectCell } = await import("../../src/actions/selectCell");
  const settings = await import("../../src/actions/settings");
  stop = await watch.watchWorkbook(PATIENCE);
  const { host } = desk.office;
  followed = host;
  const id = (name?: string): string => desk.sheet(name).id;
  return { ...session, ...watch, ...facts, ...settings, survey, selectCell, host, id };
}

async function rest(): Promise<void> {
  if (followed !== null) await atRest(followed);
}

function type(host: Host, sheetId: string, cell: string, text: string): void {
  host.officerDoes((excel) => {
    Object.assign(excel.worksheets.getItem(sheetId).getRange(cell), { values: text });
  });
}

describe("which sheets bear marks", () => {
  test("is known before the first evaluation and after each, and after Clear results; a message less than a look", async () => {
    const desk = await open([smallSheet(), KEY]);
    const { markedSheets, evaluate, clear, id, host } = await follow(desk);
    expect(markedSheets()).toEqual(new Set());
    const before = host.counts.messages;
    await evaluate({ kind: "active" });
    expect([markedSheets(), host.counts.messages - before]).toEqual([new Set([id()]), 3]);
    await clear({ kind: "all" });
    expect(markedSheets()).toEqual(new Set());
  });

  test("is not said of one that was deleted, at once and after the workbook was closed; a hidden one bears its own", async () => {
    const desk = await open([smallSheet(), smallSheet({ name: "Second" }), smallSheet({ name: "Third" })]);
    const { markedSheets, evaluate, host, id } = await follow(desk);
    await evaluate({ kind: "all" });
    const [first, second, third] = [id(), id("Second"), id("Third")];
    expect(markedSheets()).toEqual(new Set([first, second, third]));
    host.officerDoes((excel) => {
      excel.worksheets.getItem("Second").delete();
      excel.worksheets.getItem("Third").visibility = "Hidden";
    });
    await rest();
    expect(markedSheets()).toEqual(new Set([first, third]));
    await stop();
    const reopened = await follow(await open(desk.save()));
    expect(reopened.markedSheets()).toEqual(new Set([first, third]));
  });

  test("is known of marks that an undo brings back while another sheet is in front", async () => {
    const desk = await open([smallSheet(), KEY]);
    const { markedSheets, evaluate, clear, id, host } = await follow(desk);
    await evaluate({ kind: "all" });
    await clear({ kind: "all" });
    host.officerDoes((excel) => excel.worksheets.getItem("Key").activate());
    await rest();
    expect(markedSheets()).toEqual(new Set());
    host.undo();
    await rest();
    expect(markedSheets()).toEqual(new Set([id()]));
  });

  test("a copy of a marked sheet counts as one that bears marks: Clear results takes them off", async () => {
    const desk = await open([smallSheet()]);
    await desk.evaluate();
    const copy = copySheet(desk.opened.workbook, desk.sheet());
    desk.opened.workbook.activeSheetId = copy.id;
    const { markedSheets, clear } = await follow(desk);
    expect(markedSheets()).toEqual(new Set([desk.sheet().id, copy.id]));
    await clear({ kind: "active" });
    expect(desk.text("E2", copy.name)).toBe("");
  });

  test("is known of an earlier session's evaluation as well; after a failure it is not, so that clearing stays open", async () => {
    const desk = await open([smallSheet(), KEY]);
    await desk.evaluate();
    const { markedSheets, evaluate, id } = await follow(desk);
    expect(markedSheets()).toEqual(new Set([id()]));
    await evaluate({ kind: "named", name: "No such sheet" });
    expect(markedSheets()).toBeNull();
  });
});

describe("the sheet in front", () => {
  test("is known before anything is evaluated: two messages, nothing written", async () => {
    const desk = await open([smallSheet(), KEY]);
    const { activeSheet, id } = await follow(desk);
    expect(activeSheet()).toEqual({
      kind: "kpis",
      id: id(),
      name: "KPIs",
      rows: 2,
      reportingPeriod: "July 2023",
      comparedPeriod: "June 2023",
      periods: ["July 2023", "June 2023"],
      sections: [],
      evaluatedOn: null,
      // Enough to give rules to them.
      kpis: [
        {
          identity: "A1",
          ref: "A1",
          description: "Applications decided in time",
          section: null,
          profile: "corporate",
        },
        {
          identity: "A2",
          ref: "A2",
          description: "Bins collected on the day",
          section: null,
          profile: "corporate",
        },
      ],
    });
    expect(desk.office.host.counts.messages).toBe(2);
    expect(desk.office.host.undoSteps).toHaveLength(0);
  });

  test("is looked at again when another comes to the front", async () => {
    const desk = await open([smallSheet(), KEY]);
    const { activeSheet, host, id } = await follow(desk);
    host.select(id("Key"));
    await rest();
    expect(activeSheet()).toMatchObject({ kind: "nothing", name: "Key" });
    host.select(id("KPIs"));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(activeSheet()).toBeNull();
    await rest();
    expect(activeSheet()).toMatchObject({ kind: "kpis", rows: 2 });
  });

  test("is looked at again once, after several edits", async () => {
    const desk = await open([smallSheet()]);
    const { activeSheet, host, id } = await follow(desk);
    host.resetCounts();
    for (const [cell, text] of Object.entries({
      A4: "A3",
      B4: "Missed bins",
      D4: "12%",
      F4: "Lower is better",
    }))
      type(host, id(), cell, text);
    await rest();
    expect(activeSheet()).toMatchObject({ rows: 3 });
    expect(host.counts.messages).toBe(1);
  });

  test("is as the last evaluation found it, without another message", async () => {
    const desk = await open([smallSheet()]);
    const { activeSheet, evaluate, saveSettings, withReportingPeriod, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    const ref = { id: id(), name: "KPIs", kpis: [] };
    await saveSettings((settings) =>
      withReportingPeriod(settings, ref, { label: "June 2023", insteadOf: "July 2023" }),
    );
    host.resetCounts();
    await evaluate({ kind: "active" });
    expect(activeSheet()).toMatchObject({ kind: "kpis", reportingPeriod: "June 2023", comparedPeriod: null });
    expect(host.counts.messages).toBe(3);
  });

  test("has the day of an earlier session's evaluation, until it is cleared", async () => {
    const first = await open([smallSheet(), smallSheet({ name: "Second" })]);
    const { evaluateSheets } = await import("../../src/actions/evaluateSheets");
    await evaluateSheets({ kind: "active" }, { today: "2023-07-31" });
    const desk = await open(first.save());
    const { activeSheet, clear, survey, host, id } = await follow(desk);
    expect(activeSheet()).toMatchObject({ name: "KPIs", evaluatedOn: "2023-07-31" });
    await clear({ kind: "active" });
    expect(activeSheet()).toMatchObject({ name: "KPIs", evaluatedOn: null });
    await survey();
    expect(activeSheet()).toMatchObject({ name: "KPIs", evaluatedOn: null });
    host.select(id("Second"));
    await rest();
    expect(activeSheet()).toMatchObject({ name: "Second", evaluatedOn: null });
  });

  test("has its new name", async () => {
    const desk = await open([smallSheet()], { apiLevel: "1.17" });
    const { activeSheet, host, id } = await follow(desk);
    host.officerDoes((excel) => (excel.worksheets.getItem("KPIs").name = "August"));
    await rest();
    expect(activeSheet()).toMatchObject({ kind: "kpis", id: id("August"), name: "August" });
  });

  test("that is a chart sheet or gives no answer does not stop the pane", async () => {
    const desk = await open([smallSheet()]);
    const { host, survey, activeSheet } = await follow(desk);
    host.failMessage(1, { code: "GeneralException", actionIndex: 0 });
    await survey();
    expect(activeSheet()).toBeNull();
  });

  test("too large for one message says so, and nothing more is asked", async () => {
    const desk = await open([smallSheet()]);
    const { host, survey, activeSheet } = await follow(desk);
    host.resetCounts();
    host.failMessage(1, { officeError: 5104 });
    await survey();
    expect(activeSheet()).toMatchObject({ kind: "large", name: "KPIs" });
    expect(host.counts.messages).toBe(2);
  });
});

describe("the results of an edited sheet", () => {
  const COMMENTS = ["Comments", "Fewer staff", ""];

  test.each([
    ["a figure", "D2", true],
    ["a target", "G3", true],
    ["a heading", "C1", true],
    ["an arrow of ours", "E2", true],
    ["a comment", "I2", false],
    ["a jotting beside the table", "L2", false],
  ])("%s (%s): out of date %s", async (_what, cell, outOfDate) => {
    const desk = await open([smallSheetWith(COMMENTS)]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    await rest();
    expect(sheetFreshness().size).toBe(0);
    type(host, id(), cell, "80%");
    await rest();
    expect(sheetFreshness().get(id())?.outOfDate ?? false).toBe(outOfDate);
    if (outOfDate) expect(sheetFreshness().get(id())?.cells).toEqual([cell]);
  });

  test("tell which rows an edit bears on: its own, or all where the period is another", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    const affected = () => {
      const found = sheetFreshness().get(id())?.affected;
      return found == null ? null : { rows: [...found.rows], settled: found.settled };
    };
    await evaluate({ kind: "active" });
    await rest();
    host.resetCounts();
    type(host, id(), "D2", "80%");
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(affected()).toEqual({ rows: [], settled: false });
    await rest();
    expect(affected()).toEqual({ rows: ["A1"], settled: true });
    // The look at the sheet in front that follows every edit, and nothing for this.
    expect(host.counts.messages).toBe(1);
    type(host, id(), "D3", "80%");
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(affected()).toEqual({ rows: ["A1"], settled: false });
    await rest();
    expect(affected()).toEqual({ rows: ["A1", "A2"], settled: true });
    await evaluate({ kind: "active" });
    // A heading: the figures below it are of another month.
    type(host, id(), "D1", "May 2023/24");
    await rest();
    expect(affected()).toEqual({ rows: ["A1", "A2"], settled: true });
  });

  test("a mark written over bears on no answer; a row that is moved is another place", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    type(host, id(), "E2", "↑ G");
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({ cells: ["E2"], affected: { settled: true } });
    expect(sheetFreshness().get(id())?.affected?.rows.size).toBe(0);
    host.officerDoes((excel) => {
      const rows = excel.worksheets.getItem("KPIs").getRange("3:3");
      if (rows instanceof Range) rows.insert("Down");
    });
    await rest();
    expect([...(sheetFreshness().get(id())?.affected?.rows ?? [])]).toEqual(["A2"]);
  });

  test("any row may be another where nobody looks: the sheet is not in front, Excel does not answer, or the officer has left", async () => {
    const desk = await open([smallSheet(), smallSheet({ name: "Second" })]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "all" });
    await rest();
    type(host, id("Second"), "D2", "80%");
    await rest();
    expect(sheetFreshness().get(id("Second"))).toMatchObject({ outOfDate: true, affected: null });
    host.resetCounts();
    host.failMessage(1, { code: "GeneralException", actionIndex: 0 });
    type(host, id(), "D2", "80%");
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, affected: null });
    // Coming to the front has it looked at.
    host.select(id("Second"));
    await rest();
    expect(sheetFreshness().get(id("Second"))?.affected).toMatchObject({ settled: true });
    type(host, id("Second"), "D3", "80%");
    host.select(id());
    await rest();
    expect(sheetFreshness().get(id("Second"))?.affected).toBeNull();
    expect([...(sheetFreshness().get(id())?.affected?.rows ?? [])]).toEqual(["A1"]);
  });

  test("are out of date where the sheet with their targets is edited, under whatever name it has by then", async () => {
    const [headings = [], ...rows] = smallSheet().rows ?? [];
    const target = headings.findIndex((heading) => heading === "Target");
    const kept = (row: readonly NewCell[]): NewCell[] => row.filter((_, column) => column !== target);
    const targets = {
      name: "Targets",
      rows: [["Ref", "Target"], ...rows.map((row) => [row[0] ?? null, row[target] ?? null])],
    };
    const desk = await open([smallSheet({ rows: [headings, ...rows].map(kept) }), targets, KEY], {
      apiLevel: "1.17",
    });
    const { evaluate, refresh, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    type(host, id("Key"), "A1", "Green means nearly there");
    await rest();
    expect(sheetFreshness().size).toBe(0);
    host.officerDoes((excel) => Object.assign(excel.worksheets.getItem(id("Targets")), { name: "Aims" }));
    await rest();
    type(host, id("Aims"), "B2", "60%");
    await rest();
    const stale = {
      outOfDate: true,
      elsewhere: [expect.objectContaining({ sheet: "Aims", what: "edited" })],
    };
    expect(sheetFreshness().get(id())).toEqual(expect.objectContaining(stale));
    await refresh(id());
    expect(sheetFreshness().size).toBe(0);
  });

  test("of a copy are out of date where what was settled about the other sheet has changed, until it has its own", async () => {
    const desk = await open([smallSheet(), smallSheet({ name: "Second" }), KEY]);
    const watched = await follow(desk);
    const { evaluate, refresh, sessionState, sheetFreshness, saveSettings, withCorrection, host, id } =
      watched;
    const { correctionFor, sheetRefOf } = await import("../../src/actions/corrections");
    await evaluate({ kind: "all" });
    const correct = async (name: string, target: string) => {
      const state = sessionState();
      const sheet =
        state.kind === "done" ? state.result.sheets.find((one) => one.id === id(name)) : undefined;
      const [row] = sheet?.rows ?? [];
      if (sheet === undefined || row === undefined) throw new Error(name);
      const correction = correctionFor(row, "target", target, "Agreed");
      await saveSettings((now) => withCorrection(now, sheetRefOf(sheet), correction));
      await refresh(id(name));
    };
    await correct("KPIs", "70%");
    expect([...sheetFreshness()]).toEqual([
      [
        id("Second"),
        expect.objectContaining({
          outOfDate: true,
          elsewhere: [expect.objectContaining({ sheet: "KPIs", what: "settled" })],
          cells: [],
          affected: null,
        }),
      ],
    ]);
    // Looked at when it comes to the front.
    host.select(id("Second"));
    await rest();
    expect([...(sheetFreshness().get(id("Second"))?.affected?.rows ?? [])]).toEqual(["A1"]);
    await refresh(id("Second"));
    expect(sheetFreshness().size).toBe(0);
    // With something of its own it goes by that alone.
    await correct("Second", "75%");
    await correct("KPIs", "72%");
    expect(sheetFreshness().size).toBe(0);
  });

  test("are right again after a refresh, and the other sheets' stay", async () => {
    const desk = await open([smallSheet(), smallSheet({ name: "Second" })]);
    const { evaluate, refresh, sessionState, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "all" });
    type(host, id("Second"), "D2", "95%");
    await rest();
    expect([...sheetFreshness().keys()]).toEqual([id("Second")]);
    await refresh(id("Second"));
    expect(sheetFreshness().size).toBe(0);
    const state = sessionState();
    if (state.kind !== "done") throw new Error(state.kind);
    expect(state.result.sheets.map(({ name, rows }) => [name, rows[0]?.status])).toEqual([
      ["KPIs", "red"],
      ["Second", "green"],
    ]);
  });

  test("an undo of our marks makes them out of date", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    host.undo();
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({
      outOfDate: true,
      cells: ["E2:E3", "I1:I2"],
      undone: true,
    });
    type(host, id(), "D2", "80%");
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, undone: false });
  });

  test("an undo of several sheets at once is known for one on each, whichever is in front", async () => {
    const desk = await open([smallSheet(), smallSheet({ name: "Second" })]);
    const { evaluate, sheetFreshness, host } = await follow(desk);
    await evaluate({ kind: "all" });
    host.undo();
    await rest();
    expect([...sheetFreshness().values()].map(({ undone }) => undone)).toEqual([true, true]);
  });

  test("a redo puts them right again on each sheet, whichever is in front; one that something else changed on stays", async () => {
    const sheets = ["KPIs", "Second", "Third"] as const;
    const desk = await open(sheets.map((name) => smallSheet({ name })));
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "all" });
    const marked = sheets.map((name) => structuredClone(desk.sheet(name)));
    host.undo();
    await rest();
    // The simulator has no Ctrl+Y: the sheets are as it leaves them, and Excel tells of the words.
    sheets.forEach((name, index) => {
      Object.assign(desk.sheet(name), marked[index]);
      type(host, id(name), "E2", desk.text("E2", name));
    });
    type(host, id("Third"), "D2", "80%");
    await rest();
    expect([...sheetFreshness().keys()]).toEqual([id("Third")]);
  });

  test("words that come back without their colours are no redo", async () => {
    const desk = await open([smallSheet(), smallSheet({ name: "Second" })]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "all" });
    const words = ["E2", "E3", "I1", "I2"].map((cell) => [cell, desk.text(cell, "Second")] as const);
    host.undo();
    await rest();
    for (const [cell, word] of words) type(host, id("Second"), cell, word);
    await rest();
    expect(sheetFreshness().get(id("Second"))).toMatchObject({ outOfDate: true, undone: false });
  });

  test("a result that somebody types over is no undo", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    type(host, id(), "E2", "mine");
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, undone: false, typedOver: false });
  });

  test("an undo of our marks makes them out of date from another sheet as well, as soon as it is told", async () => {
    const desk = await open([smallSheet(), KEY]);
    const { evaluate, sheetFreshness, id, host } = await follow(desk);
    await evaluate({ kind: "all" });
    host.officerDoes((excel) => excel.worksheets.getItem("Key").activate());
    await rest();
    host.undo();
    await rest();
    expect(sheetFreshness().get(id())?.outOfDate).toBe(true);
  });

  test("an edit that is taken back leaves them right, by an undo or by typing what stood there", async () => {
    const desk = await open([smallSheetWith(COMMENTS)]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    host.officerDoes((excel) => {
      Object.assign(excel.worksheets.getItem("KPIs").getRange("D2"), { values: "80%" });
    });
    // What the rules do not read does not count.
    type(host, id(), "I2", "Fewer staff");
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, cells: ["D2"] });
    host.resetCounts();
    type(host, id(), "D2", "75%");
    await rest();
    expect(sheetFreshness().size).toBe(0);
    // The look at the sheet in front, and once all cells are as they were two more for the marks.
    expect(host.counts.messages).toBe(3);
    type(host, id(), "D3", "80%");
    await rest();
    expect(sheetFreshness().size).toBe(1);
    host.undo();
    await rest();
    expect(sheetFreshness().size).toBe(0);
    expect(desk.text("E2")).toBe("↓ R");
  });

  test("of two edits, the one that is taken back is no longer named", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    type(host, id(), "D2", "80%");
    type(host, id(), "D3", "80%");
    type(host, id(), "D3", "97%");
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, cells: ["D2"] });
  });

  test("a mark that was written over is not taken back by a figure that was", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    type(host, id(), "E2", "mine");
    type(host, id(), "D2", "80%");
    type(host, id(), "D2", "75%");
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, cells: ["E2"] });
    type(host, id(), "E2", "↓ R");
    await rest();
    expect(sheetFreshness().size).toBe(0);
  });

  test("a preview since does not make them right", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, preview, survey, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    // Red and falling as before: no mark would be another.
    type(host, id(), "D2", "76%");
    await rest();
    await preview({ kind: "active" });
    await survey();
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, cells: ["D2"] });
  });

  test("an Excel that does not answer leaves an edit that was taken back as out of date", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    type(host, id(), "D2", "80%");
    await rest();
    host.resetCounts();
    host.failMessage(2, { code: "GeneralException", actionIndex: 0 });
    type(host, id(), "D2", "75%");
    await rest();
    expect(sheetFreshness().get(id())?.outOfDate).toBe(true);
  });

  test("our own marks never do, also where Excel does not say whose they are", async () => {
    for (const apiLevel of ["1.9", "1.15"] as const) {
      const desk = await open([smallSheet()], { apiLevel });
      const { evaluate, sheetFreshness, clear, id, host } = await follow(desk);
      host.resetCounts();
      await evaluate({ kind: "active" });
      await rest();
      // The marks do not have the sheet looked at again either.
      expect(host.counts.messages).toBe(3);
      expect(desk.text("E2")).toBe("↓ R");
      expect(sheetFreshness().size).toBe(0);
      type(host, id(), "D2", "90%");
      await rest();
      expect(sheetFreshness().get(id())?.outOfDate).toBe(true);
      await clear({ kind: "active" });
      await rest();
      expect(sheetFreshness().size).toBe(0);
      await stop();
    }
  });

  test("an undo of colours alone makes them out of date, where there is nothing else to undo", async () => {
    const rows = (smallSheet().rows ?? []).map((row) => row.filter((_, column) => column !== 4));
    // With row 2 on target no warning is due either.
    const desk = await open([smallSheet({ rows })]);
    desk.type("D2", 0.95);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    await rest();
    expect(sheetFreshness().size).toBe(0);
    host.undo();
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, cells: ["D2", "D3"] });
  });

  test("a formula that shows another figure, by an edit on another sheet, makes them out of date", async () => {
    const rows = (smallSheet().rows ?? []).map((row, index) =>
      row.map((cell, column) =>
        index === 1 && column === 3 ? { value: 0.75, formula: "=Data!A1", numberFormat: "0%" } : cell,
      ),
    );
    const desk = await open([smallSheet({ rows }), { name: "Data", rows: [[0.75]] }]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    host.calculated(id(), { "1:3": 0.75 });
    await rest();
    expect(sheetFreshness().size).toBe(0);
    type(host, id("Data"), "A1", "0.95");
    host.calculated(id(), { "1:3": 0.95 });
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, cells: ["D2"] });
  });

  test("rows that were inserted make them out of date", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    host.officerDoes((excel) => {
      const rows = excel.worksheets.getItem("KPIs").getRange("1:1");
      if (rows instanceof Range) rows.insert("Down");
    });
    await rest();
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, cells: ["1:1"] });
  });

  test("a deleted sheet's are gone, a renamed one's have its new name", async () => {
    const desk = await open([smallSheet(), smallSheet({ name: "Second" }), KEY], { apiLevel: "1.17" });
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "all" });
    const [first, second] = [id("KPIs"), id("Second")];
    host.officerDoes((excel) => (excel.worksheets.getItem("KPIs").name = "August"));
    host.officerDoes((excel) => excel.worksheets.getItem("Second").delete());
    await rest();
    expect(sheetFreshness().get(first)).toMatchObject({ renamed: "August", gone: false, outOfDate: false });
    expect(sheetFreshness().get(second)).toMatchObject({ gone: true });
  });

  test.each(["refresh", "followUp", "evaluate"] as const)(
    "those of a deleted sheet are kept until the next evaluation, by %s, and no longer",
    async (how) => {
      const desk = await open([
        smallSheet(),
        smallSheet({ name: "Second" }),
        smallSheet({ name: "Third" }),
        KEY,
      ]);
      const { sheetFreshness, sessionState, host, id, ...session } = await follow(desk);
      const names = (): readonly string[] => {
        const state = sessionState();
        return state.kind === "done" ? state.result.sheets.map(({ name }) => name) : [state.kind];
      };
      await session.evaluate({ kind: "all" });
      expect(names()).toEqual(expect.arrayContaining(["KPIs", "Second", "Third"]));
      const second = id("Second");
      host.officerDoes((excel) => excel.worksheets.getItem("Second").delete());
      await rest();
      expect(sheetFreshness().get(second)).toMatchObject({ gone: true });
      expect(names()).toContain("Second");
      // The evaluation of a sheet without a table leaves the others' results as well.
      if (how === "evaluate") await session.evaluate({ kind: "named", name: "Key" });
      else await session[how](id("KPIs"));
      expect(names()).toEqual(expect.arrayContaining(["KPIs", "Third"]));
      expect(names()).not.toContain("Second");
    },
  );

  test("an Excel that does not tell of names is asked when the officer comes back to the pane", async () => {
    const desk = await open([smallSheet(), KEY], { apiLevel: "1.9" });
    const { evaluate, sheetFreshness, activeSheet, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    host.officerDoes((excel) => (excel.worksheets.getItem("KPIs").name = "August"));
    await rest();
    expect(sheetFreshness().size).toBe(0);
    pane.dispatchEvent(new Event("focus"));
    await rest();
    expect(sheetFreshness().get(id("August"))).toMatchObject({ renamed: "August" });
    host.officerDoes((excel) => (excel.worksheets.getItem("August").name = "September"));
    const within = Object.assign(new Event("mouseover"), { relatedTarget: {} });
    host.resetCounts();
    pane.dispatchEvent(within);
    await rest();
    expect(host.counts.messages).toBe(0);
    pane.dispatchEvent(Object.assign(new Event("mouseover"), { relatedTarget: null }));
    await rest();
    expect(activeSheet()).toMatchObject({ name: "September" });
    expect(sheetFreshness().get(id("September"))).toMatchObject({ renamed: "September" });
  });

  test("a name that Excel tells of while the workbook is looked at is not given back for the one that was read", async () => {
    const desk = await open([smallSheet(), KEY], { apiLevel: "1.17" });
    const { survey, sheetNames, activeSheet, host, id } = await follow(desk);
    await rest();
    const before = host.counts.messages;
    const looking = survey();
    while (host.counts.messages === before) await Promise.resolve();
    host.officerDoes((excel) => (excel.worksheets.getItem("KPIs").name = "August"));
    await looking;
    await rest();
    expect([sheetNames().get(id("August")), activeSheet()?.name]).toEqual(["August", "August"]);
  });

  test("such an Excel tells the names with every look at a sheet that comes to the front, without a message more", async () => {
    const desk = await open([smallSheet(), smallSheet({ name: "Second" })], { apiLevel: "1.15" });
    const { evaluate, sheetFreshness, host, id } = await follow(desk);
    await evaluate({ kind: "all" });
    host.officerDoes((excel) => (excel.worksheets.getItem("KPIs").name = "August"));
    host.resetCounts();
    host.select(id("Second"));
    await rest();
    expect(host.counts.messages).toBe(1);
    expect(sheetFreshness().get(id("August"))).toMatchObject({ renamed: "August", outOfDate: false });
  });

  test("an officer who comes back and evaluates costs the evaluation's own messages", async () => {
    const desk = await open([smallSheet(), KEY], { apiLevel: "1.15" });
    const { evaluate, sessionState, host } = await follow(desk);
    await rest();
    host.officerDoes((excel) => (excel.worksheets.getItem("KPIs").name = "August"));
    const before = host.counts.messages;
    pane.dispatchEvent(new Event("focus"));
    await evaluate({ kind: "active" });
    await rest();
    expect(host.counts.messages - before).toBe(3);
    expect(sessionState()).toMatchObject({ result: { sheets: [{ name: "August" }] } });
  });
});

describe("evaluating again as cells change", () => {
  async function switchOn({ saveSettings, withOption, survey }: Awaited<ReturnType<typeof follow>>) {
    const outcome = await saveSettings((settings) => withOption(settings, "reevaluate", true));
    expect(outcome.kind).toBe("done");
    await survey();
  }

  test("is off until the officer wants it", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    type(host, id(), "D2", "95%");
    await rest();
    expect(desk.text("E2")).toBe("↓ R");
  });

  test("follows edits once, and never itself", async () => {
    const desk = await open([smallSheet()]);
    const session = await follow(desk);
    const { evaluate, sheetFreshness, host, id } = session;
    await switchOn(session);
    await evaluate({ kind: "active" });
    await rest();
    host.resetCounts();
    type(host, id(), "C2", "90%");
    type(host, id(), "D2", "95%");
    await rest();
    await rest();
    expect(desk.text("E2")).toBe("↑ G");
    expect(sheetFreshness().size).toBe(0);
    // One evaluation (read, look, write), and one look at the sheet in front.
    expect(host.counts.messages).toBe(4);
  });

  test("waits until a cell is no longer being edited", async () => {
    const desk = await open([smallSheet()]);
    const session = await follow(desk);
    const { evaluate, host, id } = session;
    await switchOn(session);
    await evaluate({ kind: "active" });
    type(host, id(), "D2", "95%");
    host.setCellEdit(true);
    await rest();
    expect(desk.text("E2")).toBe("↓ R");
    host.setCellEdit(false);
    await rest();
    expect(desk.text("E2")).toBe("↓ A");
  });

  test("a comment, and an arrow written over, set nothing going", async () => {
    const desk = await open([smallSheetWith(["Comments", "", ""])]);
    const session = await follow(desk);
    const { evaluate, host, id, sheetFreshness } = session;
    await switchOn(session);
    await evaluate({ kind: "active" });
    await rest();
    type(host, id(), "I2", "Fewer staff");
    type(host, id(), "E2", "mine");
    await rest();
    expect(desk.text("E2")).toBe("mine");
    expect(sheetFreshness().get(id())).toMatchObject({ outOfDate: true, typedOver: true });
    // Beside it a figure: then it is evaluated again, and nothing is left to say.
    type(host, id(), "D2", "95%");
    await rest();
    expect(sheetFreshness().get(id())?.typedOver ?? false).toBe(false);
  });
});

describe("a selected cell", () => {
  test("tells which row it belongs to; outside the rows it tells of none", async () => {
    const desk = await open([smallSheet(), KEY]);
    const { evaluate, selectedRow, host, id } = await follow(desk);
    const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    host.select(id(), cell(1, 3));
    await rest();
    expect(selectedRow()).toBeNull();
    await evaluate({ kind: "active" });
    host.select(id(), cell(2, 3));
    await rest();
    expect(selectedRow()).toEqual({ sheetId: id(), row: 3, identity: "A2", cell: "D3" });
    host.select(id(), cell(0, 3));
    await rest();
    expect(selectedRow()).toBeNull();
    host.select(id("Key"), cell(1, 0));
    await rest();
    expect(selectedRow()).toBeNull();
  });

  test("that the pane itself selected is not taken for the officer's", async () => {
    const desk = await open([smallSheet()]);
    const { evaluate, selectedRow, selectCell, host, id } = await follow(desk);
    await evaluate({ kind: "active" });
    await selectCell(id(), "D2");
    await rest();
    expect(selectedRow()).toBeNull();
    host.select(id(), { row: 1, column: 3, rows: 1, columns: 1 });
    await rest();
    expect(selectedRow()).toEqual({ sheetId: id(), row: 2, identity: "A1", cell: "D2" });
  });
});

test("nothing is followed any more once it is stopped", async () => {
  const desk = await open([smallSheet()]);
  const { evaluate, sheetFreshness, host, id } = await follow(desk);
  await evaluate({ kind: "active" });
  await stop();
  type(host, id(), "D2", "80%");
  await rest();
  expect(sheetFreshness().size).toBe(0);
});

test("an Excel that refuses to be followed leaves the pane working", async () => {
  const desk = await open([smallSheet()]);
  desk.office.host.failMessage(1, { code: "GeneralException", actionIndex: 0 });
  const { evaluate, sessionState, activeSheet } = await follow(desk);
  expect(activeSheet()).toMatchObject({ kind: "kpis" });
  await evaluate({ kind: "active" });
  expect(sessionState().kind).toBe("done");
});
