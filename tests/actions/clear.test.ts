import { clearResults } from "../../src/actions/clearResults";
import { evaluateSheets, type Scope } from "../../src/actions/evaluateSheets";
import type { ClearResult } from "../../src/actions/result";
import { installNewerMembers } from "../../simulator/doors/newerClient";
import {
  copySheet,
  insertColumns,
  insertRows,
  moveSheet,
  renameSheet,
  sortRows,
} from "../../simulator/model/edit";
import { BORDER_EDGES, DEFAULT_STYLE, withBorder } from "../../simulator/model/styles";
import { cellsInOrder } from "../../simulator/model/sheet";
import type { CellStyle, Sheet } from "../../simulator/model/types";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { readZip } from "../../simulator/xlsx/zip";
import { sampleBytes, smallSheet, smallSheetWith, useDesk } from "./desk";

async function clear(scope: Scope = { kind: "all" }): Promise<ClearResult> {
  const outcome = await clearResults(scope, {});
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

/** A row or column that Excel gave the look of its neighbour when it was inserted: the officer's, and not compared. */
interface Inserted {
  readonly row?: number;
  readonly column?: number;
}

/** All that a sheet holds and looks like, by place; cells that are empty and plain do not count. */
function picture(sheet: Sheet, inserted: Inserted = {}): Map<string, string> {
  const seen = new Map<string, string>();
  for (const { row, column, cell } of cellsInOrder(sheet)) {
    if (row === inserted.row || column === inserted.column) continue;
    const style = lookOf(cell.style);
    if (cell.value === "" && cell.formula === null && style === lookOf(DEFAULT_STYLE)) continue;
    seen.set(`cell ${row}:${column}`, JSON.stringify([cell.value, cell.formula, style]));
  }
  for (const [column, { width }] of sheet.columns)
    if (width !== null) seen.set(`width ${column}`, String(width));
  for (const note of sheet.notes) seen.set(`note ${note.row}:${note.column}`, note.text);
  return seen;
}

/** The places where two pictures differ: a short list, where jest's own comparison of whole sheets takes minutes. */
function differences(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((place) => a.get(place) !== b.get(place));
}

/** A style as it looks, wherever in the file it is kept. */
function lookOf({ xf: _xf, base: _base, ...style }: CellStyle): string {
  return JSON.stringify(style);
}

describe("Clear results", () => {
  const open = useDesk();

  test("gives back the sample workbook, every part of the file the same", async () => {
    const desk = await open(sampleBytes());
    await desk.evaluate({ kind: "all" });
    const result = await clear();
    expect(result.cellsRestored).toBeGreaterThan(100);
    expect(result.sheets.flatMap((sheet) => sheet.notices)).toEqual([]);
    const [before, after] = [readZip(sampleBytes()), readZip(desk.save())];
    const changed = [...before].filter(
      ([name, bytes]) => Buffer.compare(Buffer.from(bytes), Buffer.from(after.get(name) ?? [])) !== 0,
    );
    expect(changed.map(([name]) => name)).toEqual([]);
  });

  test("also in a later session, after two evaluations with different answers", async () => {
    const first = await open([
      smallSheetWith(
        ["RAG", { value: "Amber", fill: "#FFD966", bold: true }, null],
        ["Comments", "Staff off sick", null],
      ),
    ]);
    const original = picture(first.sheet());
    await first.evaluate();
    first.type("D2", 0.95);
    await first.evaluate();
    first.type("D2", 0.75);
    const second = await open(first.save());
    await clear();
    expect(differences(picture(second.sheet()), original)).toEqual([]);
    expect(second.opened.workbook.customXmlParts).toEqual([]);
  });

  test("takes the warning notes off, and leaves the officer's own", async () => {
    const desk = await open([smallSheet({ notes: [{ address: "B3", author: "Sam", text: "Checked" }] })], {
      apiLevel: "1.18",
    });
    installNewerMembers(desk.office);
    await desk.evaluate();
    expect(desk.sheet().notes).toHaveLength(2);
    await clear();
    expect(desk.sheet().notes.map((note) => note.text)).toEqual(["Checked"]);
  });

  test("a cell changed after it was marked is left alone and named", async () => {
    const desk = await open([smallSheet()]);
    await desk.evaluate();
    desk.type("E2", "see commentary");
    const result = await clear();
    expect(desk.text("E2")).toBe("see commentary");
    expect(result.sheets[0]?.notices).toEqual([
      "E2 was typed over after it was marked: what stands there now stays, without our colours.",
    ]);
    expect(desk.text("E3")).toBe("");
  });

  const edits: readonly [
    name: string,
    edit: (desk: Awaited<ReturnType<typeof open>>) => void,
    inserted: Inserted,
  ][] = [
    ["rows inserted above the table", (desk) => insertRows(desk.opened.workbook, desk.sheet(), 0, 2), {}],
    ["a row inserted between", (desk) => insertRows(desk.opened.workbook, desk.sheet(), 2, 1), { row: 2 }],
    ["a column inserted at the left", (desk) => insertColumns(desk.opened.workbook, desk.sheet(), 0, 1), {}],
    [
      "a column inserted before the arrows",
      (desk) => insertColumns(desk.opened.workbook, desk.sheet(), 4, 1),
      { column: 4 },
    ],
    ["the rows sorted the other way round", (desk) => sortRows(desk.sheet(), 1, 2, 0, false), {}],
    ["the sheet renamed", (desk) => renameSheet(desk.opened.workbook, desk.sheet(), "Performance 2023"), {}],
    ["the sheet moved", (desk) => moveSheet(desk.opened.workbook, desk.sheet(), 1), {}],
  ];

  test.each(edits)("after %s", async (_name, edit, inserted) => {
    const plain = await open([smallSheet(), { name: "Key", rows: [["Key"]] }]);
    edit(plain);
    const wanted = picture(
      plain.opened.workbook.sheets.find((sheet) => sheet.name !== "Key") ?? plain.sheet(),
      inserted,
    );

    const marked = await open([smallSheet(), { name: "Key", rows: [["Key"]] }]);
    await marked.evaluate();
    edit(marked);
    const reopened = await open(marked.save());
    await clear();
    const sheet = reopened.opened.workbook.sheets.find((one) => one.name !== "Key") ?? reopened.sheet();
    expect(differences(picture(sheet, inserted), wanted)).toEqual([]);
  });

  test("a copy of a marked sheet is cleared as well", async () => {
    const desk = await open([smallSheet()]);
    const original = picture(desk.sheet());
    await desk.evaluate();
    copySheet(desk.opened.workbook, desk.sheet(), "Next month");
    await clear();
    expect(differences(picture(desk.sheet("KPIs")), original)).toEqual([]);
    expect(differences(picture(desk.sheet("Next month")), original)).toEqual([]);
  });

  test("also where a heading's double line and ours below it share an edge", async () => {
    const desk = await open([smallSheet()], { apiLevel: "1.14" });
    for (const { row, cell } of cellsInOrder(desk.sheet()))
      for (const edge of BORDER_EDGES.filter((one) => one.startsWith("Edge"))) {
        const style = row === 0 && edge === "EdgeBottom" ? "Double" : "Continuous";
        cell.style = withBorder(cell.style, edge, { style });
      }
    await desk.evaluate();
    expect(desk.text("I2")).toContain("Outside tolerance");
    copySheet(desk.opened.workbook, desk.sheet(), "Next month");
    await clear();
    expect([desk.text("I2"), desk.text("I2", "Next month")]).toEqual(["", ""]);
  });

  test("with all sheets goes what is kept of one that was deleted since", async () => {
    const desk = await open([smallSheet(), smallSheet({ name: "Bare" })]);
    await desk.evaluate({ kind: "all" });
    desk.office.host.officerDoes((excel) => excel.worksheets.getItem("Bare").delete());
    await clear({ kind: "active" });
    expect(desk.opened.workbook.customXmlParts).not.toEqual([]);
    const outcome = await clearResults({ kind: "all" }, {});
    expect(outcome).toMatchObject({ kind: "done", marked: [] });
    expect(desk.opened.workbook.customXmlParts).toEqual([]);
  });

  test("a sheet that keeps marks keeps its readings, a deleted one does not", async () => {
    const desk = await open([smallSheet(), smallSheet({ name: "Bare" })]);
    await desk.evaluate({ kind: "all" });
    const { id } = desk.sheet("Bare");
    desk.office.host.officerDoes((excel) => excel.worksheets.getItem("Bare").delete());
    desk.sheet().protected = true;
    await clear({ kind: "all" });
    const kept = desk.opened.workbook.customXmlParts.map(({ xml }) => xml);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((xml) => xml.includes(id))).toEqual([]);
  });

  test("nothing to clear: nothing is written", async () => {
    const desk = await open([smallSheet()]);
    const result = await clear();
    expect(result.cellsRestored).toBe(0);
    expect(desk.office.host.undoSteps).toEqual([]);
  });

  test("a protected sheet is left as it is, and its marked cells named", async () => {
    const desk = await open([smallSheet()]);
    await desk.evaluate();
    desk.sheet().protected = true;
    const result = await clear();
    expect(result.cellsRestored).toBe(0);
    expect(result.sheets[0]?.notices[0]).toMatch(/protected.*D2.*Unprotect Sheet/);
    expect(desk.text("E2")).toBe("↓ R");
    desk.sheet().protected = false;
    await clear();
    expect(desk.text("E2")).toBe("");
  });

  test("no colour of an earlier status stays under words that have none; a design stays; Clear brings all back", async () => {
    const green: NewCell = { value: "Green", fill: "#00B050", color: "#FFFFFF" };
    const sheet = smallSheetWith(["Status", green, { value: "Green", fill: "#DDEBF7" }]);
    const rows = (sheet.rows ?? []).map((row, index) =>
      row.map((cell, column) => (index > 0 && column === 5 ? null : cell)),
    );
    const desk = await open([{ ...sheet, rows }]);
    const before = desk.cell("I2")?.style;
    await desk.evaluate();
    expect([desk.text("I2"), desk.cell("I2")?.style.fill.pattern]).toEqual(["Needs attention", "None"]);
    expect(desk.cell("I2")?.style.font.color).toBe("#1F1F1F");
    expect(desk.cell("I3")?.style.fill).toMatchObject({ pattern: "Solid", color: "#DDEBF7" });
    expect((await desk.evaluate()).cellsWritten).toBe(0);
    await clear();
    const after = desk.cell("I2")?.style;
    expect([desk.text("I2"), after?.fill.pattern, after?.fill.color, after?.font]).toEqual([
      "Green",
      "Solid",
      "#00B050",
      before?.font,
    ]);
  });
});

describe("the sheets that bear marks", () => {
  const open = useDesk();
  const named = (name: string, extra: Partial<NewSheet> = {}): NewSheet => smallSheet({ name, ...extra });

  test("are those of the whole workbook where it was evaluated whole, and one that was hidden since is still one of them", async () => {
    const desk = await open([named("Adults"), named("Children"), { name: "Notes", rows: [["Notes"]] }]);
    const first = await evaluateSheets({ kind: "all" }, {});
    if (first.kind !== "done") throw new Error(JSON.stringify(first));
    const ids = first.result.sheets.filter(({ table }) => table).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(first.marked).toEqual(ids);
    desk.sheet("Children").visibility = "Hidden";
    const again = await evaluateSheets({ kind: "active" }, {});
    expect(again.kind === "done" ? new Set(again.marked) : again).toEqual(new Set(ids));
  });
});

describe("a warning column of ours that was made wider", () => {
  const open = useDesk();

  async function widened() {
    const desk = await open([smallSheet()]);
    await desk.evaluate();
    const head = ["H1", "I1", "J1"].find((cell) => desk.text(cell) === "Tolerance warning") ?? "";
    expect(head).not.toBe("");
    const width = (): number | null | undefined => desk.sheet().columns.get(head.charCodeAt(0) - 65)?.width;
    const ours = width();
    desk.office.host.officerDoes((excel) => {
      const cell = excel.worksheets.getItem(desk.sheet().id).getRange(head) as unknown as {
        readonly format: object;
      };
      Object.assign(cell.format, { columnWidth: 400 });
    });
    const wide = width();
    expect(wide).not.toBe(ours);
    return { desk, head, width, wide };
  }

  test("goes with its heading, and keeps its new width", async () => {
    const { desk, head, width, wide } = await widened();
    const { sheets } = await clear();
    expect(desk.text(head)).toBe("");
    expect(sheets.flatMap(({ notices }) => notices)).toEqual([]);
    expect(width()).toBe(wide);
  });

  test("is no heading that was changed: evaluating again keeps the width, writes nothing and says nothing of it", async () => {
    const { desk, head, width, wide } = await widened();
    for (let times = 0; times < 2; times++) {
      const again = await desk.evaluate();
      expect(again.sheets.flatMap(({ notices }) => notices).filter((each) => each.includes(head))).toEqual(
        [],
      );
      expect(again.cellsWritten).toBe(0);
      expect(width()).toBe(wide);
    }
    const { sheets } = await clear();
    expect(sheets.flatMap(({ notices }) => notices)).toEqual([]);
    expect([desk.text(head), width()]).toEqual(["", wide]);
  });
});
