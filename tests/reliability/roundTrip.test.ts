import { insertColumns, sortRows } from "../../simulator/model/edit";
import { setCell } from "../../simulator/model/sheet";
import type { Workbook } from "../../simulator/model/types";
import { saveWorkbook } from "../../simulator/xlsx/save";
import { newWorkbook, type NewCell } from "../../simulator/xlsx/create";
import { smallSheet } from "../actions/desk";
import { openFile } from "./buildWorkbook";
import { differences, pictureOf, told } from "./picture";
import { Clients } from "./session";

/** A council's month: evaluated, saved, opened again by a colleague, sorted, a column put in, a figure mended, cleared. */
const clients = new Clients();
afterAll(() => clients.close());

const ROWS = 12;
const percent = (value: number): NewCell => ({ value, numberFormat: "0%", border: "#7F7F7F" });
const [head = []] = smallSheet().rows ?? [];
const kpis = Array.from({ length: ROWS }, (_, at): NewCell[] => [
  `K${String(at).padStart(2, "0")}`,
  `Measure ${at}`,
  percent(0.9),
  { value: 0.7 + (at % 4) / 10, numberFormat: "0%", fill: at % 2 === 0 ? "#FFF2CC" : "#E7E6E6" },
  at === 5 ? { value: "▲", color: "#44546A", bold: true } : null,
  "Higher is better",
  percent(0.9),
  "5%",
]);
const bytes = newWorkbook([
  smallSheet({ rows: [head, ...kpis], notes: [{ address: "C4", author: "Sam", text: "Checked" }] }),
  { name: "Key", rows: [["Key"]] },
]);

/** What the colleague does: the same to the marked workbook as to the original. */
function work(workbook: Workbook): void {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  sortRows(sheet, 1, ROWS, 0, false);
  insertColumns(workbook, sheet, 2, 1);
  setCell(sheet, 0, 2, { value: "Lead officer", formula: null });
  setCell(sheet, 3, 3, { value: 0.95, formula: null });
}

test.each(["1.9", "1.15", "1.18"] as const)(
  "with ExcelApi %s: the original, but for the officer's own changes",
  async (level) => {
    const marked = await clients.open(level, openFile(bytes));
    expect(await marked.evaluate()).toMatchObject({ kind: "done" });
    const later = await clients.open(level, openFile(saveWorkbook(marked.opened)));
    work(later.opened.workbook);
    const evaluatedAgain = await clients.open(level, openFile(saveWorkbook(later.opened)));
    expect(await evaluatedAgain.evaluate()).toMatchObject({ kind: "done" });
    const last = await clients.open(level, openFile(saveWorkbook(evaluatedAgain.opened)));
    expect(await last.clear()).toMatchObject({ kind: "done" });

    const wanted = openFile(bytes);
    work(wanted.workbook);
    const inserted = /!C\d+$/;
    const found = differences(pictureOf(wanted.workbook), pictureOf(last.opened.workbook));
    expect(found.map(told).filter((line) => !inserted.test(line.split(" ")[0] ?? ""))).toEqual([]);
    expect(last.host.unimplemented).toEqual([]);
  },
);
