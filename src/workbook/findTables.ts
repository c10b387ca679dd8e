import {
  anotherRegister,
  headerLacks,
  headerWithoutRows,
  type MissingPart,
  mergesUnknown,
  NO_HEADER_FOUND,
  SHEET_IS_EMPTY,
  tooLittleToJudge,
} from "../wording/workbook";
import { draftColumns, type ColumnDraft } from "./columnDrafts";
import { settleColumns, type ColumnsFinding } from "./columns";
import { withDescription } from "./descriptionGuess";
import type { ColumnFinding, SheetFinding, SingleRole, TableFinding } from "./finding";
import { gridOf, type Grid } from "./grid";
import { plainHeading } from "./headerMatch";
import { findHeaderRows, type HeaderRows } from "./headerRows";
import { headingsOf } from "./headings";
import { readLines, type LineColumns, type Lines } from "./lines";
import { notKpiTable } from "./otherRegisters";
import type { SheetSnapshot } from "./snapshot";
import { rowsOfUnknownMerges } from "./unknownMerges";

/** A header with what its words say, and the rows that belong to it. */
interface Headed {
  readonly header: HeaderRows;
  readonly drafts: readonly ColumnDraft[];
  readonly repeats: HeaderRows[];
  /** The first row of the next table, or the row after the sheet's last. */
  to: number;
}

const JUDGED: readonly SingleRole[] = ["target", "polarity", "tolerance", "status", "travel"];
const INPUTS: readonly SingleRole[] = ["target", "tolerance", "polarity"];
/** Title rows above a table that may name its year. */
const TITLE_ROWS = 12;
const MOST_TITLES = 40;

/**
 * Finds the KPI tables of a sheet wherever they stand, top down, by their header words (workbook.md, "Reading it").
 * A table needs a ref or description column, a column of figures with a period, and one column that judges: target, polarity,
 * tolerance, status or direction of travel; and at least one KPI row. A sheet without any is said to have none, with the reason.
 * The same header printed again further down is skipped; another header starts another table. Linear in the cells.
 *
 * @example A sheet with title in row 1 and headings in row 2 gives one table with `headerRows: [1]`.
 */
export function findTables(sheet: SheetSnapshot): SheetFinding {
  if (sheet.area === null) return { kind: "none", reason: SHEET_IS_EMPTY };
  const grid = gridOf(sheet);
  const { headed, lack } = headersOf(grid, sheet.name);
  const tables: TableFinding[] = [];
  let reason = lack;
  let section: string | null = null;
  for (const one of headed) {
    const rows = { from: lastOf(one.header) + 1, to: one.to };
    const first = withDescription(grid, settleColumns(grid, one.drafts, rows, null), rows);
    const missing = missingParts(first);
    if (missing.length > 0) {
      reason ??= headerLacks(rows.from, missing);
      continue;
    }
    const read = readLines(grid, lineColumns(first.columns), rows, new Set(one.repeats.flat()), section);
    // Which columns are ours to write is seen from what stands in the KPI rows, so the columns are settled again.
    const kpiRows = read.lines.map((line) => line.row);
    const found = withDescription(grid, settleColumns(grid, one.drafts, rows, kpiRows), rows);
    const refusal = read.lines.length === 0 ? null : refusalOf(found, rows.from);
    if (refusal !== null) {
      reason ??= refusal;
      continue;
    }
    section = read.section;
    if (read.lines.length === 0) reason ??= headerWithoutRows(rows.from);
    else tables.push(tableOf(one, found, read, questionsAbout(grid, sheet, found, read)));
  }
  return tables.length > 0 ? { kind: "tables", tables } : { kind: "none", reason: reason ?? NO_HEADER_FOUND };
}

/** Why this is no KPI table after all, now that it is known what its columns hold; null where it is one. */
function refusalOf(found: ColumnsFinding, headerRow: number): string | null {
  const missing = missingParts(found);
  if (missing.length > 0) return headerLacks(headerRow, missing);
  const other = notKpiTable(found.columns);
  if (other === null) return null;
  return other === "another-register" ? anotherRegister(headerRow) : tooLittleToJudge(headerRow);
}

/** The headers of a sheet, top down, the same one printed again counted as a repeat of the first. */
function headersOf(grid: Grid, name: string): { headed: readonly Headed[]; lack: string | null } {
  const headed: Headed[] = [];
  let lack: string | null = null;
  for (const header of findHeaderRows(grid)) {
    const first = header[0] ?? 0;
    const drafts = draftColumns(headingsOf(grid, header), titlesAbove(grid, first, name));
    const missing = missingHeadings(drafts);
    const current = headed[headed.length - 1];
    if (missing.length > 0) {
      lack ??= headerLacks(lastOf(header) + 1, missing);
    } else if (current !== undefined && sameHeadings(current.drafts, drafts)) {
      current.repeats.push(header);
    } else {
      if (current !== undefined) current.to = first;
      headed.push({ header, drafts, repeats: [], to: grid.area.row + grid.area.rows });
    }
  }
  return { headed, lack };
}

function lastOf(rows: readonly number[]): number {
  return rows[rows.length - 1] ?? 0;
}

function titlesAbove(grid: Grid, row: number, name: string): readonly string[] {
  const titles: string[] = [];
  for (let r = Math.max(grid.area.row, row - TITLE_ROWS); r < row; r++) {
    for (let c = grid.area.column; c < grid.area.column + grid.area.columns; c++) {
      const text = grid.text(r, c);
      if (text !== "" && text.length <= 200 && titles.length < MOST_TITLES) titles.push(text);
    }
  }
  return [...titles, name];
}

/** What the officer should know of the columns, and of rows whose merges this Excel cannot tell. */
function questionsAbout(
  grid: Grid,
  sheet: SheetSnapshot,
  found: ColumnsFinding,
  read: Lines,
): readonly string[] {
  if (sheet.merges !== null) return found.questions;
  const rows = rowsOfUnknownMerges(grid, lineColumns(found.columns), read.lines);
  return rows.length === 0
    ? found.questions
    : [...found.questions, mergesUnknown(rows.map((row) => row + 1))];
}

/** What the words of a header lack for sure; a description without a heading may still be found by what stands below. */
function missingHeadings(drafts: readonly ColumnDraft[]): MissingPart[] {
  const missing: MissingPart[] = [];
  if (!drafts.some((draft) => draft.kind === "period")) missing.push("period");
  if (!drafts.some((draft) => draft.kind === "label" && isJudged(draft.wording.role))) missing.push("judged");
  return missing;
}

function missingParts({ columns, officers }: ColumnsFinding): MissingPart[] {
  const has = (role: ColumnFinding["role"]): boolean =>
    columns.some((column) => column.role === role && column.used);
  const missing: MissingPart[] = [];
  if (!has("ref") && !has("description")) missing.push("kpi");
  if (!has("period")) missing.push("period");
  // A column set aside for another period still shows what kind of table it is; one of an officer's own words does not.
  if (!columns.some(({ role, column }) => isJudged(role) && !officers.has(column))) missing.push("judged");
  return missing;
}

function isJudged(role: string): boolean {
  return JUDGED.some((judged) => judged === role);
}

function isInput(role: string): boolean {
  return INPUTS.some((input) => input === role);
}

function sameHeadings(a: readonly ColumnDraft[], b: readonly ColumnDraft[]): boolean {
  const key = (drafts: readonly ColumnDraft[]): string =>
    drafts
      .filter(({ heading }) => heading.text !== "")
      .map(({ heading }) => `${heading.column}:${plainHeading(heading.text)}`)
      .join("|");
  return key(a) === key(b);
}

function tableOf(
  headed: Headed,
  found: ColumnsFinding,
  read: Lines,
  questions: readonly string[],
): TableFinding {
  const { header, repeats } = headed;
  const top = header[0] ?? 0;
  const left = found.columns[0]?.column ?? 0;
  const right = found.columns[found.columns.length - 1]?.column ?? left;
  return {
    area: { row: top, column: left, rows: read.lastRow - top + 1, columns: right - left + 1 },
    headerRows: header,
    repeatedHeaderRows: repeats.flat().filter((row) => row <= read.lastRow),
    columns: found.columns,
    lines: read.lines,
    questions,
  };
}

function lineColumns(columns: readonly ColumnFinding[]): LineColumns {
  const column = (role: SingleRole): number | null =>
    columns.find((one) => one.role === role && one.used)?.column ?? null;
  const all = columns.map((one) => one.column);
  const periods = columns.filter((one) => one.role === "period" && one.used).map((one) => one.column);
  const judged = columns.filter((one) => isJudged(one.role)).map((one) => one.column);
  return {
    left: all[0] ?? 0,
    right: all[all.length - 1] ?? 0,
    ref: column("ref"),
    description: column("description"),
    breakdown: column("breakdown"),
    section: column("section"),
    periods: new Set(periods),
    judged: new Set(judged),
    inputs: new Set(columns.filter((one) => one.used && isInput(one.role)).map((one) => one.column)),
    firstFigure: [...periods, ...judged].reduce((least, one) => Math.min(least, one), Infinity),
  };
}
