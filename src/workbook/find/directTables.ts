import {
  anotherRegister,
  headerLacks,
  headerWithoutRows,
  mergesUnknown,
  tooLittleToJudge,
} from "../../wording/workbook";
import { lineColumns, missingHeadings, missingParts } from "./tableParts";
import { isTargeted, type Targets } from "./targetsSheet";
import { draftColumns, type ColumnDraft } from "./columnDrafts";
import { settleColumns, type ColumnsFinding } from "./columns";
import { columnFor, type ColumnFinding, type TableFinding } from "./finding";
import { within, type Grid } from "../sheet/grid";
import { withGuesses } from "./guesses";
import { plainHeading } from "./headerMatch";
import { beginsAnotherTable, findHeaderRows, type HeaderRows } from "./headerRows";
import { headingsOf, type Heading } from "./headings";
import type { HeadingSense } from "./headingSense";
import { readLines, type Lines } from "../sheet/lines";
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
  /** What stands on sheets of targets: a table of their references needs nothing of its own to be judged by. */
  readonly targets: Targets;
}

/** Tables, and where there are none the reason, if any was met. */
export interface Found {
  readonly tables: readonly TableFinding[];
  readonly reason: string | null;
  /** A table was met whose KPIs have references and figures, and nothing that they are judged by on this sheet. */
  readonly wantsTargets?: true;
}

/** A header with what its words say, and the rows that belong to it. */
interface Headed {
  readonly header: HeaderRows;
  readonly drafts: readonly ColumnDraft[];
  /** The columns it may use: of two tables side by side each has its own. */
  readonly grid: Grid;
  readonly repeats: HeaderRows[];
  /** It has no heading that judges: only sheets of targets can make it a KPI table. */
  readonly judgedElsewhere: boolean;
  /** The first row of the next table, or the row after the sheet's last. */
  to: number;
}

/**
 * Finds the tables whose KPIs are rows, top down, by their header words. A table needs a ref or description column, a column of figures
 * with a period, and one column that judges: target, polarity, tolerance, status or direction of travel; and at least one KPI row.
 * The same header printed again further down is skipped; another header starts another table; headings that begin again further right
 * head a table beside it. Linear in the cells.
 */
export function directTables(ground: Ground): Found {
  const { sense, reported } = ground;
  const { headed, lack, wantsTargets } = headersOf(ground);
  const tables: TableFinding[] = [];
  let reason = lack;
  let section: string | null = null;
  for (const one of headed) {
    const { grid } = one;
    const rows = { from: lastOf(one.header) + 1, to: one.to };
    const first = withGuesses(grid, settleColumns(grid, one.drafts, rows, null, reported), rows);
    const missing = missingParts(first).filter((part) => part !== "judged" || !one.judgedElsewhere);
    if (missing.length > 0) {
      reason ??= headerLacks(rows.from, missing);
      continue;
    }
    const read = readLines(grid, lineColumns(first.columns), rows, new Set(one.repeats.flat()), section);
    // Which columns are ours to write is seen from what stands in the KPI rows, so the columns are settled again.
    const kpiRows = read.lines.map((line) => line.row);
    const found = withGuesses(grid, settleColumns(grid, one.drafts, rows, kpiRows, reported), rows);
    const elsewhere = one.judgedElsewhere && mostlyTargeted(ground, found.columns, kpiRows);
    const refusal = read.lines.length === 0 ? null : refusalOf(found, rows.from, sense, elsewhere);
    if (refusal !== null) {
      reason ??= refusal;
      continue;
    }
    section = read.section;
    if (read.lines.length === 0) reason ??= headerWithoutRows(rows.from);
    else tables.push(tableOf(one, found, read, questionsAbout(ground, found, read)));
  }
  return { tables, reason, ...(wantsTargets ? { wantsTargets } : {}) };
}

/** Whether most of a table's references stand on the sheets of targets. */
function mostlyTargeted(
  { grid, targets }: Ground,
  columns: readonly ColumnFinding[],
  kpiRows: readonly number[],
): boolean {
  const ref = columnFor({ columns }, "ref");
  if (ref === null) return false;
  const known = kpiRows.filter((row) => isTargeted(targets, grid.text(row, ref.column)));
  return known.length * 2 > kpiRows.length;
}

/** Why this is no KPI table after all, now that it is known what its columns hold; null where it is one. */
export function refusalOf(
  found: ColumnsFinding,
  headerRow: number,
  sense: HeadingSense,
  judgedElsewhere = false,
): string | null {
  const missing = missingParts(found).filter((part) => part !== "judged" || !judgedElsewhere);
  if (missing.length > 0) return headerLacks(headerRow, missing);
  // What the officer has corrected in the pane is a KPI table.
  if (found.columns.some(({ heading }) => heading !== "" && sense.officers(heading) !== null)) return null;
  const other = notKpiTable(found.columns);
  if (other === null) return null;
  return other === "another-register" ? anotherRegister(headerRow) : tooLittleToJudge(headerRow);
}

/** The headers of a sheet, top down, the same one printed again counted as a repeat of the first. */
function headersOf(ground: Ground): {
  headed: readonly Headed[];
  lack: string | null;
  wantsTargets: boolean;
} {
  const { grid, sense } = ground;
  const end = grid.area.row + grid.area.rows;
  const headed: Headed[] = [];
  let current: readonly Headed[] = [];
  let lack: string | null = null;
  let wantsTargets = false;
  for (const header of findHeaderRows(grid, sense)) {
    const first = header[0] ?? 0;
    const titles = ground.titlesAbove(first);
    const drafted = draftedTables(headingsOf(grid, header), titles, sense);
    const missing = missingHeadings(drafted[0] ?? []);
    const lacksJudged = missing.length === 1 && missing[0] === "judged";
    const judgedElsewhere = lacksJudged && hasRef(drafted[0] ?? []);
    wantsTargets ||= judgedElsewhere;
    if (missing.length > 0 && !(judgedElsewhere && ground.targets.byRef.size > 0)) {
      lack ??= headerLacks(lastOf(header) + 1, missing);
    } else if (
      current.length > 0 &&
      sameHeadings(
        current.flatMap(({ drafts }) => drafts),
        drafted.flat(),
      )
    ) {
      for (const one of current) one.repeats.push(header);
    } else if (current.length === 0 || beginsAnotherTable(grid, header, sense, headedColumns(current))) {
      for (const one of current) one.to = first;
      current = drafted.map((drafts, i) => {
        const part = drafted.length === 1 ? grid : windowOf(grid, drafts, drafted[i + 1]);
        return { header, drafts, grid: part, repeats: [], to: end, judgedElsewhere };
      });
      headed.push(...current);
    }
  }
  return { headed, lack, wantsTargets };
}

function headedColumns(tables: readonly Headed[]): ReadonlySet<number> {
  const headings = tables.flatMap(({ drafts }) => drafts.map(({ heading }) => heading));
  return new Set(headings.flatMap(({ text, column }) => (text === "" ? [] : column)));
}

function hasRef(drafts: readonly ColumnDraft[]): boolean {
  return drafts.some((draft) => draft.kind === "label" && draft.wording.role === "ref");
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
