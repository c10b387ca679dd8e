import { readdirSync } from "node:fs";
import path from "node:path";
import { bootOffice, installGlobals } from "../../simulator/doors/node";
import type { Cell, Workbook } from "../../simulator/model/types";
import { newWorkbook } from "../../simulator/xlsx/create";
import { openWorkbook } from "../../simulator/xlsx/open";
import { saveWorkbook } from "../../simulator/xlsx/save";
import { evaluateSheets } from "../../src/actions/evaluateSheets";
import type { RowResult, SheetResult, WorkbookResult } from "../../src/actions/result";
import { addressOf } from "../../src/workbook/sheet/address";
import type { CorpusWorkbook, Expected, ExpectedRow } from "./shape";

interface CorpusCase {
  readonly workbook: CorpusWorkbook;
  readonly expected: Expected;
  /** Cells, by sheet name, in which nothing may be written although a column's heading sounds like one of ours. */
  readonly untouched?: Readonly<Record<string, readonly string[]>>;
}

const FOLDER = path.join(__dirname, "cases");
const NAMES = readdirSync(FOLDER)
  .map((file) => path.basename(file, ".ts"))
  .sort();

function caseOf(name: string): CorpusCase {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest takes a folder of cases only so, and each exports the same names.
  return require(path.join(FOLDER, name)) as CorpusCase;
}

/** One click on Evaluate workbook, through the real client; the saved file with the answer. */
async function evaluated(bytes: Uint8Array): Promise<{ result: WorkbookResult; copy: Uint8Array }> {
  const opened = openWorkbook(bytes, "corpus.xlsx");
  const office = await bootOffice(opened);
  const restore = installGlobals(office);
  try {
    const outcome = await evaluateSheets({ kind: "all" }, {});
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    return { result: outcome.result, copy: saveWorkbook(opened) };
  } finally {
    restore();
    office.close();
  }
}

/** As much of a row's answer as the expectation speaks of. */
function answerOf(row: RowResult, expected: ExpectedRow | undefined): readonly (string | null)[] {
  const whole = [row.status, row.travel?.mark ?? null, row.cells.current, row.cells.previous];
  return whole.slice(0, expected?.length ?? whole.length);
}

function answersOf(sheet: SheetResult, expected: Expected): unknown {
  const rows = expected[sheet.name];
  if (!sheet.table) return null;
  return Object.fromEntries(
    sheet.rows.map((row) => {
      const shared = sheet.rows.some((other) => other !== row && other.row === row.row);
      const key = shared ? `${row.row} ${row.description}` : String(row.row);
      return [key, answerOf(row, rows?.[key])];
    }),
  );
}

const OUR_HEADING = "Tolerance warning";

/** The cells that may differ: those the result names, and the heading of a column of our own. */
function plannedCells(result: WorkbookResult): ReadonlySet<string> {
  return new Set(
    result.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells: { current, travel, status, warning, warningNote } }) =>
        [current, travel, status, warning, warningNote].map((at) => `${name}!${at ?? ""}`),
      ),
    ),
  );
}

/** What a cell holds and shows, without what only the file knows (numbers of styles). */
function faceOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const { xf: _xf, base: _base, ...style } = cell.style;
  return JSON.stringify([cell.value, cell.formula, cell.isError, style]);
}

function changedCells(before: Workbook, after: Workbook): readonly { at: string; holds: string }[] {
  return after.sheets.flatMap((sheet, index) => {
    const old = before.sheets[index]?.cells;
    const rows = new Set([...(old?.keys() ?? []), ...sheet.cells.keys()]);
    return [...rows].flatMap((row) => {
      const was = old?.get(row);
      const is = sheet.cells.get(row);
      const columns = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
      return [...columns]
        .filter((column) => faceOf(was?.get(column)) !== faceOf(is?.get(column)))
        .map((column) => ({
          at: `${sheet.name}!${addressOf(row, column)}`,
          holds: String(is?.get(column)?.value ?? ""),
        }));
    });
  });
}

describe.each(NAMES)("corpus: %s", (name) => {
  const { workbook, expected, untouched = {} } = caseOf(name);
  const bytes = newWorkbook(workbook);
  let first: Awaited<ReturnType<typeof evaluated>>;

  beforeAll(async () => {
    first = await evaluated(bytes);
  });

  test.each(workbook.map((sheet) => sheet.name))(
    "the rows of %s are judged as an expert would",
    (sheetName) => {
      const sheet = first.result.sheets.find((one) => one.name === sheetName);
      expect(sheet && answersOf(sheet, expected)).toEqual(expected[sheetName]);
    },
  );

  test("only the planned cells differ in the copy", () => {
    const planned = plannedCells(first.result);
    const changed = changedCells(
      openWorkbook(bytes, "a.xlsx").workbook,
      openWorkbook(first.copy, "b.xlsx").workbook,
    );
    expect(changed.filter(({ at, holds }) => !planned.has(at) && holds !== OUR_HEADING)).toEqual([]);
    const theirs = new Set(
      Object.entries(untouched).flatMap(([sheet, cells]) => cells.map((at) => `${sheet}!${at}`)),
    );
    expect(changed.filter(({ at }) => theirs.has(at))).toEqual([]);
  });

  test("a second evaluation writes nothing", async () => {
    expect((await evaluated(first.copy)).result.cellsWritten).toBe(0);
  });
});
