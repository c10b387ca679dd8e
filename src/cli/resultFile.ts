import type { ClearResult, RowResult, SheetResult, WorkbookResult } from "../actions/result";
import type { SheetPreview } from "../actions/previewSheets";
import type { Traffic } from "./onFile";

/**
 * RESULT.json: the traffic and, per sheet and row, the answers. A contract that other programs read: every key stands in docs/result.md,
 * which a test holds against the types and against real files.
 *
 * @param changes What a dry run would write: each sheet then has all of its `changes`, however many. null where it was no dry run.
 */
export function resultJson(
  result: WorkbookResult,
  traffic: Traffic,
  changes: readonly SheetPreview[] | null,
): string {
  return asJson(fileOf(result, traffic, changes));
}

export type ResultFile = ReturnType<typeof fileOf>;

function fileOf(result: WorkbookResult, traffic: Traffic, changes: readonly SheetPreview[] | null) {
  const { workbook, cellsWritten } = result;
  return {
    workbook,
    ...traffic,
    cellsWritten: changes === null ? cellsWritten : 0,
    ...(changes === null ? {} : { wouldWrite: cellsWritten }),
    sheets: result.sheets.map((sheet) => ({
      ...sheetForFile(sheet),
      ...(changes === null ? {} : { changes: changes.find(({ id }) => id === sheet.id)?.rows ?? [] }),
    })),
  };
}

/** What only the pane needs stays out of the file. */
function sheetForFile(sheet: SheetResult) {
  const { places: _places, goesBy: _sheets, targetsOn: _tab, key: _printed, ...known } = withoutId(sheet);
  const { leftBy: _column, headingRows: _rows, readingNotices: _read, soFar: _said, ...told } = known;
  const { gone = [], ...rest } = told;
  const findings = sheet.findings.map(({ key: _key, ...finding }) => finding);
  return { ...rest, ...(gone.length === 0 ? {} : { gone }), findings, rows: sheet.rows.map(rowForFile) };
}

function rowForFile(row: RowResult) {
  const {
    shows: _shows,
    currentHeading: _heading,
    currentPeriod: _period,
    yearToDate: _year,
    reportedCell: _cell,
    before: _before,
    rangeFirst: _range,
    fits: _fits,
    ownTolerance: _unused,
    ...answered
  } = row;
  const { travelAnswers: _answers, stateEnds: _ends, ...rest } = answered;
  const checks = row.checks?.map(({ unanswered: _halves, ...check }) => check);
  const earlierChecks = row.earlierChecks?.map(({ unanswered: _halves, ...check }) => check);
  return {
    ...rest,
    ...(checks === undefined ? {} : { checks }),
    ...(earlierChecks === undefined ? {} : { earlierChecks }),
    queries: row.queries.map(({ answers: _ways, columns: _columns, why: _why, ...query }) => query),
    corrections: row.corrections.map(({ correction: _kept, instead: _cell, ...settled }) => settled),
  };
}

/** RESULT.json after `--clear`: the traffic and, per sheet, how many cells were put back, or would be, and what was left alone. */
export function clearedJson(result: ClearResult, traffic: Traffic, dry: boolean): string {
  return asJson(clearedFileOf(result, traffic, dry));
}

export type ClearedFile = ReturnType<typeof clearedFileOf>;

function clearedFileOf(result: ClearResult, traffic: Traffic, dry: boolean) {
  const counted = (cells: number) =>
    dry ? { cellsRestored: 0, wouldRestore: cells } : { cellsRestored: cells };
  return {
    workbook: result.workbook,
    ...traffic,
    ...counted(result.cellsRestored),
    sheets: result.sheets.map((sheet) => {
      const { name, cellsRestored, ...rest } = withoutId(sheet);
      return { name, ...counted(cellsRestored), ...rest };
    }),
  };
}

function asJson(file: unknown): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Excel's own sheet id means nothing outside a session. */
function withoutId<Sheet extends { readonly id: string }>({ id: _id, ...sheet }: Sheet): Omit<Sheet, "id"> {
  return sheet;
}
