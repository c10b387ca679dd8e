import { readPolarity } from "../../../kpi/polarity/polarity";
import { readReading } from "../../../kpi/reading/reading";
import { readTarget } from "../../../kpi/target/target";
import { readTolerance } from "../../../kpi/tolerance/tolerance";
import type { Grid } from "../../sheet/grid";
import { filledCells } from "../../sheet/lineCells";
import type { LineColumns } from "../../sheet/lines";
import { plainHeading } from "../headings/headerMatch";
import { namesPeriod } from "../headings/headerCells";
import type { HeadingSense } from "../headings/headingSense";
import { statusAlone } from "../keys/keyEntries";
import { isRegisterHeading } from "../otherRegisters";
import { opensFooter } from "./lineWords";

/** Rows of another table that stands among the rows of one, 0-based, with its title and its headings; `to` is not included. */
export interface OtherTable {
  readonly from: number;
  readonly to: number;
}

/** Words of which the headings of a breakdown, a list of projects or of staff are made, where they are not known as a whole. */
const HEADING_WORDS: ReadonlySet<string> = new Set(
  `ward wards area areas name names title ref no number of incidents incident cases case population rate rates count counts total percent
   score scores rating risk risks owner lead officer team teams service budget budgets spend spent cost costs forecast fte post staff
   headcount last this previous current year month quarter now value amount date start end due status project projects programme scheme
   schemes phase stage action actions comment comments update progress likelihood impact directorate priority category type location`.split(
    /\s+/,
  ),
);
const LONGEST_HEADING = 40;
const FEWEST_HEADINGS = 3;
const FEWEST_KNOWN = 2;

/**
 * The tables that stand among the rows of a KPI table, below a blank row or a title, with headings of which none names a period: risks,
 * projects, a breakdown by ward. Their rows would be taken for KPIs whose figures are missing, or be rated by a budget.
 * A row is their headings where it is nothing but words, most of them known as headings, and none of them what a KPI has under the
 * table's own headings ("TBC" under a period, "Higher is better" under the polarity); and where rows follow. Linear in the cells.
 *
 * @param skip Rows that are known to be something else.
 */
export function otherTablesIn(
  grid: Grid,
  columns: LineColumns,
  rows: { readonly from: number; readonly to: number },
  sense: HeadingSense,
  skip: ReadonlySet<number>,
): readonly OtherTable[] {
  const found: OtherTable[] = [];
  for (let row = rows.from + 1; row < rows.to; row++) {
    const above = skip.has(row - 1) || skip.has(row) ? [0, 0] : filledCells(grid, columns, row - 1);
    if (above.length > 1 || !isHeadings(grid, columns, row, sense)) continue;
    const isTitled = above.length === 1 && row - 1 > rows.from;
    if (isTitled && opensFooter(grid.text(row - 1, above[0] ?? 0))) continue;
    const to = endOf(grid, columns, row, rows.to, skip);
    if (to === row + 1) continue;
    found.push({ from: isTitled ? row - 1 : row, to });
    row = to - 1;
  }
  return found;
}

/** The rows that stand in these tables. */
export function rowsOfOthers(tables: readonly OtherTable[]): readonly number[] {
  return tables.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
}

function isHeadings(grid: Grid, columns: LineColumns, row: number, sense: HeadingSense): boolean {
  const filled = filledCells(grid, columns, row);
  if (filled.length < FEWEST_HEADINGS) return false;
  const texts = filled.map((column) => grid.text(row, column));
  if (new Set(texts.map(plainHeading)).size < texts.length) return false;
  const isWord = (text: string, i: number): boolean =>
    text.length <= LONGEST_HEADING && (!/\d/.test(text) || namesPeriod(grid.shown(row, filled[i] ?? 0)));
  // "% complete" heads a list of actions, "Complete" is what became of one.
  if (!texts.every(isWord) || texts.some((text) => statusAlone(text) !== null && !isRegisterHeading(text)))
    return false;
  const known = texts.filter((text) => isKnown(text, sense)).length;
  if (known < FEWEST_KNOWN || known * 2 < texts.length) return false;
  const judged = filled.filter((column) => columns.periods.has(column) || columns.inputs.has(column));
  return judged.length > 0 && judged.every((column) => isStrange(grid, columns, row, column));
}

function isKnown(text: string, sense: HeadingSense): boolean {
  if (isRegisterHeading(text) || sense.match(text)?.whole === true) return true;
  return plainHeading(text)
    .split(" ")
    .every((word) => HEADING_WORDS.has(word));
}

/** Whether a cell says nothing that a KPI has there. */
function isStrange(grid: Grid, columns: LineColumns, row: number, column: number): boolean {
  const shown = grid.shown(row, column);
  if (columns.periods.has(column)) return readReading(shown, null).kind === "unreadable";
  return (
    readPolarity(shown).kind === "unreadable" &&
    readTarget(shown).kind === "unreadable" &&
    readTolerance(shown).kind === "unreadable"
  );
}

/** The first row behind the rows of a table whose headings these are: a blank one, or one that is known to be something else. */
function endOf(
  grid: Grid,
  columns: LineColumns,
  headings: number,
  end: number,
  skip: ReadonlySet<number>,
): number {
  let row = headings + 1;
  while (row < end && !skip.has(row) && filledCells(grid, columns, row).length > 0) row++;
  return row;
}
