import {
  anotherRegister,
  headerLacks,
  headerWithoutRows,
  type HeadingLine,
  tooLittleToJudge,
} from "../../wording/noTable";
import {
  besideKpis,
  labelPassedOver,
  mergesUnknown,
  numeratorsPassedOver,
  otherTablePassedOver,
  rowsPassedOver,
} from "../../wording/workbook";
import { lineColumns, missingParts } from "./tableParts";
import { givesPolarity, isTargeted, type Targets } from "./targetsSheet";
import { belowKpis, besideRowsIn, type BesideRow } from "./rows/besideRows";
import { settleColumns, type ColumnsFinding } from "./columns/columns";
import { columnFor, type ColumnFinding, type TableFinding } from "./finding";
import type { Grid } from "../sheet/grid";
import { withGuesses } from "./columns/guesses";
import { headersOf, lastOf, type Headed } from "./headings/headers";
import { headingLine } from "./headings/headingLine";
import type { HeadingSense } from "./headings/headingSense";
import { labelRowsIn, withLabels, type LabelledLines } from "./rows/labelRows";
import { readLines, type LineColumns, type Lines } from "../sheet/lines";
import { notKpiTable } from "./otherRegisters";
import { rowsSaid, saidOver, withSaid } from "./saidAbove";
import { otherTablesIn, rowsOfOthers, type OtherTable } from "./rows/otherTables";
import { sectionOverFirst } from "./rows/sectionOver";
import { rowsOfUnknownMerges } from "./rows/unknownMerges";

/** A part of a sheet to look for tables in, and what is known besides its cells. */
export interface Ground {
  readonly grid: Grid;
  /** Rows of the grid are the sheet's columns: the KPIs stand beside each other. */
  readonly isTurned?: true;
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

/**
 * Finds the tables whose KPIs are rows, top down, by their header words. A table needs a ref or description column, a column of figures
 * with a period, and one column that judges: target, polarity, tolerance, status or direction of travel; and at least one KPI row.
 * The same header printed again further down is skipped; another header starts another table; headings that begin again further right
 * head a table beside it. Linear in the cells.
 *
 * @param laidOut Lays a table out anew whose rows are no KPIs each.
 */
export function directTables(ground: Ground, laidOut: LayOutTable = () => null): Found {
  const { sense, isTurned = false } = ground;
  const known = {
    reported: ground.reported,
    hasPolarity: (ref: string) => givesPolarity(ground.targets, ref),
  };
  const { headed, lack, wantsTargets } = headersOf(ground);
  const tables: TableFinding[] = [];
  let reason = lack;
  const headers = headed.flatMap(({ header, repeats }) => [header, ...repeats]);
  let section = sectionOverFirst(ground.grid, headers, sense);
  for (const one of headed) {
    const { grid } = one;
    const rows = { from: lastOf(one.header) + 1, to: one.to };
    const first = withGuesses(grid, settleColumns(grid, one.drafts, rows, null, known), rows);
    const missing = missingParts(first).filter((part) => part !== "judged" || !one.judgedElsewhere);
    if (missing.length > 0) {
      reason ??= headerLacks(headingLine(rows.from - 1, isTurned), missing);
      continue;
    }
    const overs = saidOver(grid, [one.header, ...one.repeats], sense);
    const others = [...one.repeats.flat(), ...rowsSaid(overs)];
    const columns = lineColumns(first.columns);
    const read = linesOf(grid, rows, columns, { others, sense, section });
    // Which columns are ours to write is seen from what stands in the KPI rows, so the columns are settled again.
    const kpiRows = read.lines.map((line) => line.row);
    const found = withGuesses(grid, settleColumns(grid, one.drafts, rows, kpiRows, known), rows);
    const elsewhere = one.judgedElsewhere && mostlyTargeted(ground, found.columns, kpiRows);
    const refusal =
      read.lines.length === 0
        ? null
        : refusalOf(found, headingLine(rows.from - 1, isTurned), sense, elsewhere);
    if (refusal !== null) {
      reason ??= refusal;
      continue;
    }
    section = read.section;
    if (read.lines.length === 0) reason ??= headerWithoutRows(headingLine(rows.from - 1, isTurned));
    else tables.push(withSaid(tableIn(ground, one, found, read, laidOut), grid, overs));
  }
  return { tables, reason, ...(wantsTargets ? { wantsTargets } : {}) };
}

interface TableLines extends LabelledLines {
  /** Tables of other things among its rows. */
  readonly elsewhere: readonly OtherTable[];
}

/** The KPIs of a table, and its rows that stand where a KPI would and are none: what a KPI above is held to, or compared with. */
function linesOf(
  grid: Grid,
  rows: { readonly from: number; readonly to: number },
  columns: LineColumns,
  known: {
    readonly others: readonly number[];
    readonly sense: HeadingSense;
    readonly section: string | null;
  },
): TableLines {
  const { sense, section } = known;
  const elsewhere = otherTablesIn(grid, columns, rows, sense, new Set(known.others));
  const others = [...known.others, ...rowsOfOthers(elsewhere)];
  const labels = labelRowsIn(grid, columns, rows, sense, new Set(others));
  const taken = [...others, ...labels.keys()];
  const perhaps = besideRowsIn(grid, columns, rows, sense, new Set(taken));
  const readWithout = (beside: readonly BesideRow[]): Lines =>
    readLines(grid, columns, rows, new Set([...taken, ...beside.map(({ row }) => row)]), section);
  const first = readWithout(perhaps);
  const beside = belowKpis(grid, columns, first, perhaps, labels);
  const read = beside.length === perhaps.length ? first : readWithout(beside);
  return { ...withLabels(grid, columns, read, labels, beside), elsewhere };
}

/** A table whose rows are not KPIs each, laid out as if they were; null for any other. */
export type LayOutTable = (
  table: TableFinding,
  read: { readonly grid: Grid; readonly rows: { readonly from: number; readonly to: number } },
) => TableFinding | null;

function tableIn(
  ground: Ground,
  headed: Headed,
  found: ColumnsFinding,
  read: TableLines,
  laidOut: LayOutTable,
): TableFinding {
  const { grid, header, to } = headed;
  const plain = tableOf(headed, found, read, found.questions);
  const questions = questionsAbout(ground, found, read);
  return laidOut(plain, { grid, rows: { from: lastOf(header) + 1, to } }) ?? { ...plain, questions };
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
  line: HeadingLine,
  sense: HeadingSense,
  judgedElsewhere = false,
): string | null {
  const missing = missingParts(found).filter((part) => part !== "judged" || !judgedElsewhere);
  if (missing.length > 0) return headerLacks(line, missing);
  // What the officer has corrected in the pane is a KPI table.
  if (found.columns.some(({ heading }) => heading !== "" && sense.officers(heading) !== null)) return null;
  const other = notKpiTable(found.columns);
  if (other === null) return null;
  return other === "another-register" ? anotherRegister(line) : tooLittleToJudge(line);
}

const PARTS = /^(?:numerator|denominator|num|denom)\b/i;

/** Whether a row says that it is the numerator or denominator of the KPI above it. */
function saysPart(grid: Grid, columns: readonly ColumnFinding[], row: number): boolean {
  return columns.some(({ column }) => PARTS.test(grid.shown(row, column).text.trim()));
}

/** What the officer should know of the columns, of rows passed over, and of rows whose merges this Excel cannot tell. */
function questionsAbout(
  { grid, mergesKnown }: Ground,
  found: ColumnsFinding,
  read: TableLines,
): readonly string[] {
  const oneBased = ({ row }: { readonly row: number }): number => row + 1;
  const parts = read.passedOver.filter(
    ({ row, why }) => why !== "total" && saysPart(grid, found.columns, row),
  );
  const passed = (["no-name", "named-elsewhere", "total"] as const).flatMap((why) => {
    const rows = read.passedOver.filter((one) => one.why === why && !parts.includes(one)).map(oneBased);
    return rows.length === 0 ? [] : [rowsPassedOver(rows, why)];
  });
  const ofParts = parts.length === 0 ? [] : [numeratorsPassedOver(parts.map(oneBased))];
  const open = mergesKnown ? [] : rowsOfUnknownMerges(grid, lineColumns(found.columns), read.lines);
  const unknown = open.length === 0 ? [] : [mergesUnknown(open.map((row) => row + 1))];
  const labels = read.labels.map(({ row, label }) => labelPassedOver(row + 1, label.text.trim()));
  const beside = read.beside.map(({ row, text }) => ({ row: row + 1, text }));
  const compared = beside.length === 0 ? [] : [besideKpis(beside)];
  const others = read.elsewhere.map(({ from, to }) => otherTablePassedOver(from + 1, to));
  return [...found.questions, ...passed, ...ofParts, ...others, ...labels, ...compared, ...unknown];
}

function tableOf(
  headed: Headed,
  found: ColumnsFinding,
  read: LabelledLines,
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
