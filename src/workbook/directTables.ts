import {
  anotherRegister,
  headerLacks,
  headerWithoutRows,
  type MissingPart,
  mergesUnknown,
  tooLittleToJudge,
} from "../wording/workbook";
import { draftColumns, type ColumnDraft } from "./columnDrafts";
import { settleColumns, type ColumnsFinding } from "./columns";
import { withDescription } from "./descriptionGuess";
import type { ColumnFinding, SingleRole, TableFinding } from "./finding";
import { within, type Grid } from "./grid";
import { plainHeading } from "./headerMatch";
import { findHeaderRows, type HeaderRows } from "./headerRows";
import { headingsOf, type Heading } from "./headings";
import type { HeadingSense } from "./headingSense";
import { readLines, type LineColumns, type Lines } from "./lines";
import { notKpiTable } from "./otherRegisters";
import { rowsOfUnknownMerges } from "./unknownMerges";

/** A part of a sheet to look for tables in, and what is known besides its cells. */
export interface Ground {
  readonly grid: Grid;
  /** Texts that stand above a row, and the sheet's name: they may name the year. */
  readonly titlesAbove: (row: number) => readonly string[];
  readonly sense: HeadingSense;
  /** The name of the reporting period that the officer has chosen; null where it is the latest with figures. */
  readonly reported: string | null;
  readonly mergesKnown: boolean;
}

/** Tables, and where there are none the reason, if any was met. */
export interface Found {
  readonly tables: readonly TableFinding[];
  readonly reason: string | null;
}

/** A header with what its words say, and the rows that belong to it. */
interface Headed {
  readonly header: HeaderRows;
  readonly drafts: readonly ColumnDraft[];
  /** The columns it may use: of two tables side by side each has its own. */
  readonly grid: Grid;
  readonly repeats: HeaderRows[];
  /** The first row of the next table, or the row after the sheet's last. */
  to: number;
}

const JUDGED: readonly SingleRole[] = [
  "target",
  "polarity",
  "tolerance",
  "green-limit",
  "status",
  "travel",
  "long-travel",
];
const INPUTS: readonly SingleRole[] = ["target", "tolerance", "green-limit", "polarity"];

/**
 * Finds the tables whose KPIs are rows, top down, by their header words. A table needs a ref or description column, a column of figures
 * with a period, and one column that judges: target, polarity, tolerance, status or direction of travel; and at least one KPI row.
 * The same header printed again further down is skipped; another header starts another table; headings that begin again further right
 * head a table beside it. Linear in the cells.
 */
export function directTables(ground: Ground): Found {
  const { sense, reported } = ground;
  const { headed, lack } = headersOf(ground);
  const tables: TableFinding[] = [];
  let reason = lack;
  let section: string | null = null;
  for (const one of headed) {
    const { grid } = one;
    const rows = { from: lastOf(one.header) + 1, to: one.to };
    const first = withDescription(grid, settleColumns(grid, one.drafts, rows, null, reported), rows);
    const missing = missingParts(first);
    if (missing.length > 0) {
      reason ??= headerLacks(rows.from, missing);
      continue;
    }
    const read = readLines(grid, lineColumns(first.columns), rows, new Set(one.repeats.flat()), section);
    // Which columns are ours to write is seen from what stands in the KPI rows, so the columns are settled again.
    const kpiRows = read.lines.map((line) => line.row);
    const found = withDescription(grid, settleColumns(grid, one.drafts, rows, kpiRows, reported), rows);
    const refusal = read.lines.length === 0 ? null : refusalOf(found, rows.from, sense);
    if (refusal !== null) {
      reason ??= refusal;
      continue;
    }
    section = read.section;
    if (read.lines.length === 0) reason ??= headerWithoutRows(rows.from);
    else tables.push(tableOf(one, found, read, questionsAbout(ground, found, read)));
  }
  return { tables, reason };
}

/** Why this is no KPI table after all, now that it is known what its columns hold; null where it is one. */
export function refusalOf(found: ColumnsFinding, headerRow: number, sense: HeadingSense): string | null {
  const missing = missingParts(found);
  if (missing.length > 0) return headerLacks(headerRow, missing);
  // What the officer has corrected in the pane is a KPI table.
  if (found.columns.some(({ heading }) => heading !== "" && sense.officers(heading) !== null)) return null;
  const other = notKpiTable(found.columns);
  if (other === null) return null;
  return other === "another-register" ? anotherRegister(headerRow) : tooLittleToJudge(headerRow);
}

/** The headers of a sheet, top down, the same one printed again counted as a repeat of the first. */
function headersOf(ground: Ground): { headed: readonly Headed[]; lack: string | null } {
  const { grid, sense } = ground;
  const end = grid.area.row + grid.area.rows;
  const headed: Headed[] = [];
  let current: readonly Headed[] = [];
  let lack: string | null = null;
  for (const header of findHeaderRows(grid, sense)) {
    const first = header[0] ?? 0;
    const titles = ground.titlesAbove(first);
    const drafted = draftedTables(headingsOf(grid, header), titles, sense);
    const missing = missingHeadings(drafted[0] ?? []);
    if (missing.length > 0) {
      lack ??= headerLacks(lastOf(header) + 1, missing);
    } else if (
      current.length > 0 &&
      sameHeadings(
        current.flatMap(({ drafts }) => drafts),
        drafted.flat(),
      )
    ) {
      for (const one of current) one.repeats.push(header);
    } else {
      for (const one of current) one.to = first;
      current = drafted.map((drafts, i) => {
        const part = drafted.length === 1 ? grid : windowOf(grid, drafts, drafted[i + 1]);
        return { header, drafts, grid: part, repeats: [], to: end };
      });
      headed.push(...current);
    }
  }
  return { headed, lack };
}

/** The columns of each table under one header: where the first heading comes again, another table begins, if each is then complete. */
function draftedTables(
  headings: readonly Heading[],
  titles: readonly string[],
  sense: HeadingSense,
): readonly (readonly ColumnDraft[])[] {
  const whole = draftColumns(headings, titles, sense);
  const [opening] = headings;
  const name = plainHeading(opening?.text ?? "");
  const role = opening?.ownMatch?.wording.role;
  if (name === "" || (role !== "ref" && role !== "description")) return [whole];
  const starts = headings.flatMap((heading, i) => (plainHeading(heading.text) === name ? [i] : []));
  if (starts.length < 2) return [whole];
  const parts = starts.map((start, i) => {
    const part = headings.slice(start, starts[i + 1]);
    const last = Math.max(...part.map(({ text }, at) => (text === "" ? 0 : at)));
    return draftColumns(part.slice(0, last + 1), titles, sense);
  });
  return parts.every((drafts) => missingHeadings(drafts).length === 0) ? parts : [whole];
}

function windowOf(
  grid: Grid,
  drafts: readonly ColumnDraft[],
  next: readonly ColumnDraft[] | undefined,
): Grid {
  const from = drafts[0]?.heading.column ?? grid.area.column;
  const last = drafts[drafts.length - 1]?.heading.column ?? from;
  const to = next === undefined ? grid.area.column + grid.area.columns : last + 1;
  return within(grid, { ...grid.area, column: from, columns: to - from });
}

function lastOf(rows: readonly number[]): number {
  return rows[rows.length - 1] ?? 0;
}

/** What the officer should know of the columns, and of rows whose merges this Excel cannot tell. */
function questionsAbout(
  { grid, mergesKnown }: Ground,
  found: ColumnsFinding,
  read: Lines,
): readonly string[] {
  if (mergesKnown) return found.questions;
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
