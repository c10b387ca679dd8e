import { readQualifier } from "../columns/columnPeriod";
import { looksLikeRef } from "../columns/columnSample";
import type { Grid } from "../../sheet/grid";
import { cellsOf, namesPeriod, type TextCell } from "./headerCells";
import { mayHold, plainHeading, wordsOfRoles, type HeaderMatch } from "./headerMatch";
import type { WordRole } from "./headerWording";
import { headingsOf } from "./headings";
import { isGroupRow, isSubHeaderRow, NAMING } from "./groupedHeadings";
import type { HeadingSense } from "./headingSense";
import { saidInTurn } from "../said";
import { saysPeriods } from "../saysPeriods";

/** The rows that together head a table, top down. */
export type HeaderRows = readonly number[];

/** Headings that say how a KPI is judged. A row without any is no header row by itself. */
const JUDGING: ReadonlySet<WordRole> = new Set([
  "polarity",
  "target",
  "tolerance",
  "green-limit",
  "status",
  "travel",
  "long-travel",
]);
/** The words by which a header row may be known: without one of them no row is looked at closer. */
const OPENING_WORDS = wordsOfRoles((role) => JUDGING.has(role) || role === "ref");

/** "Year to Date 2023-24 (Quarter 1)" is about the longest that is said beside a heading's word. */
const MOST_QUALIFYING_WORDS = 4;
const MOST_STRAY_FIGURES = 1;
const MOST_HEADER_ROWS = 3;
/** Headings that an officer names stand near the top. */
const ROWS_NAMED = 60;
/** A data row may hold a heading's word or two; a header row has more of them. */
const FEWEST_HEADINGS = 2;
/** One heading is enough beside "Month" and so many periods. */
const FEWEST_PERIODS = 2;
/** Where so many words for headings are known, and this share of a row's cells, it is a header whatever its first heading says. */
const MANY_HEADINGS = 4;
const MOSTLY = 0.75;

/**
 * Finds the rows that may head a KPI table: rows with at least two known headings of which one says how KPIs are judged, together with
 * the row of group headings above and the row of sub-headings below where there are any. Linear in the cells.
 *
 * @example "Ref | Measure | 2023/24 (merged over four) | Target" above "Q1 | Q2 | Q3 | Q4" gives one block of two rows.
 */
export function findHeaderRows(grid: Grid, sense: HeadingSense): readonly HeaderRows[] {
  const blocks: HeaderRows[] = [];
  const end = grid.area.row + grid.area.rows;
  for (let row = grid.area.row; row < end; row++) {
    if (isNamedPair(grid, row, sense)) {
      blocks.push([row, row + 1]);
      row += 1;
      continue;
    }
    if (!looksLikeHeader(grid, row, sense)) continue;
    const rows = [row];
    const floor = blocks[blocks.length - 1]?.slice(-1)[0] ?? grid.area.row - 1;
    while (
      rows.length < MOST_HEADER_ROWS &&
      firstOf(rows) - 1 > floor &&
      isGroupRow(grid, firstOf(rows), sense) &&
      !isTableRow(grid, firstOf(rows), sense, blocks.length > 0)
    ) {
      rows.unshift(firstOf(rows) - 1);
    }
    while (rows.length < MOST_HEADER_ROWS && row + 1 < end && isSubHeaderRow(grid, rows, sense))
      rows.push(++row);
    blocks.push(rows);
  }
  return blocks;
}

/** Whether the officer has said what a column is for by a heading of two levels that these two rows make together. */
function isNamedPair(grid: Grid, row: number, sense: HeadingSense): boolean {
  if (!sense.hasOfficers || row - grid.area.row >= ROWS_NAMED || row + 1 >= grid.area.row + grid.area.rows)
    return false;
  // An arrow below the heading adds no word to it: the heading is then named by its own row.
  return headingsOf(grid, [row, row + 1]).some(
    ({ group, own, text }) => group !== "" && plainHeading(own.text) !== "" && sense.officers(text) !== null,
  );
}

function firstOf(rows: readonly number[]): number {
  return rows[0] ?? 0;
}

/**
 * Whether a row reads as the headings of a KPI table where others stand above it: headings by which KPIs are judged, and one that names
 * them or many more. "Status | Green" is two known words, and no header.
 */
export function mayHeadTable(grid: Grid, row: number, sense: HeadingSense): boolean {
  if (!looksLikeHeader(grid, row, sense)) return false;
  const matches = cellsOf(grid, row).flatMap(({ text }) => sense.match(text) ?? []);
  const named = matches.some(({ whole, wording }) => whole && NAMING.has(wording.role));
  return named || matches.filter(isClear).length >= MANY_HEADINGS;
}

function looksLikeHeader(grid: Grid, row: number, sense: HeadingSense): boolean {
  const cells = cellsOf(grid, row);
  // Most rows hold figures: that is seen at once, before any words are looked up. A stray figure beside a header does no harm.
  const figures = cells.filter((cell) => isFigure(cell.text)).length;
  if (figures > MOST_STRAY_FIGURES) return false;
  if (!cells.some(({ text }) => mayHold(text, OPENING_WORDS) || sense.officers(text) !== null)) return false;
  let headings = 0;
  let judging = false;
  let ref = false;
  for (const { text } of cells) {
    // "25% (100% annual target)" is a figure, whatever it says besides.
    const match = isFigure(text) ? null : sense.match(text);
    if (match === null || !isClear(match)) continue;
    headings++;
    judging ||= JUDGING.has(match.wording.role);
    ref ||= match.wording.role === "ref" && match.whole;
  }
  if (headings < FEWEST_HEADINGS && !(judging && headsPeriods(grid, row, cells, sense))) return false;
  const shown = cells.map(({ column }) => grid.shown(row, column));
  if (saidInTurn(shown, sense) !== null) return false;
  // What KPIs with references are judged by may stand on a sheet of its own.
  return judging || (ref && shown.some(namesPeriod));
}

/**
 * "Month | Target | Apr 2026 | May 2026": that periods follow is said, and so is no row's chance. Under an empty corner the row has nothing but
 * periods and the one heading, over names without one.
 */
function headsPeriods(grid: Grid, row: number, cells: readonly TextCell[], sense: HeadingSense): boolean {
  const [corner] = cells;
  if (corner === undefined) return false;
  const periods = cells.filter(({ column }) => namesPeriod(grid.shown(row, column)));
  if (periods.length < FEWEST_PERIODS) return false;
  if (saysPeriods(corner.text)) return true;
  const { column, columns } = grid.area;
  const isFull = cells.length === columns - 1 && corner.column === column + 1;
  const isHeading = ({ text }: TextCell): boolean => sense.match(text)?.whole === true;
  return isFull && periods.length + cells.filter(isHeading).length === cells.length;
}

/**
 * Whether rows that look like a header begin another table although a header that lacks nothing stands above them: at least half of their
 * columns have a heading that we know, the first of them or what names the KPIs among these, and none shows a figure under a heading of
 * that header. What else holds two words that may be
 * headings ("Improving", "Green") is a row of the table above, whose targets and tolerances would be painted if it were taken for a header.
 *
 * @param above The columns that have a heading in the header above.
 */
export function beginsAnotherTable(
  grid: Grid,
  header: HeaderRows,
  sense: HeadingSense,
  above: ReadonlySet<number>,
): boolean {
  const headed = new Set<number>();
  const known = new Set<number>();
  let words = 0;
  let named = false;
  for (const row of header) {
    for (const { column, text } of cellsOf(grid, row)) {
      if (isFigure(text) && above.has(column)) return false;
      const match = sense.match(text);
      const isWord = match !== null && isClear(match);
      headed.add(column);
      named ||= match?.whole === true && NAMING.has(match.wording.role);
      if (isWord) words++;
      if (isWord || namesPeriod(grid.shown(row, column))) known.add(column);
    }
  }
  if (words >= MANY_HEADINGS && known.size >= headed.size * MOSTLY) return true;
  return (named || known.has(Math.min(...headed))) && known.size * 2 >= headed.size;
}

/** A heading, not a remark: "Target" and "Target 2023/24" are headings, "Target under review" is what a cell below one may say. */
export function isClear(match: HeaderMatch): boolean {
  if (match.whole) return true;
  if ((match.rest.match(/\p{L}+/gu) ?? []).length > MOST_QUALIFYING_WORDS) return false;
  const { period, kind } = readQualifier(match.rest, match.phrase, []);
  return period !== null || kind !== null;
}

/** A header row holds no figures, "1,191", "75%" or "£1.2m (collected in July)"; a year may be a heading. */
export function isFigure(text: string): boolean {
  const start = text.slice(0, 24);
  if (/^[-−(]?[£$€]\s?\d/.test(start) || /^[-−(]?[\d.,]+\s?%/.test(start)) return true;
  return text.length <= 24 && /^[-−(]?[\d.,]+\)?$/.test(text) && !/^(?:19|20)\d\d$/.test(text);
}

/**
 * True where the row above `row` is the last of another table, which ends where these headings begin: it holds figures; under a header
 * also "22 days", an error of Excel's, or a code over the headings' reference ("12 months to" may head a group where no table is above).
 */
function isTableRow(grid: Grid, row: number, sense: HeadingSense, isUnderHeader: boolean): boolean {
  const all = cellsOf(grid, row - 1);
  const cells = all.filter(({ column }) => !namesPeriod(grid.shown(row - 1, column)));
  const figures = cells.filter(({ text }) => isFigure(text)).length;
  // "Tolerance | 10%" is the last row of a form over the headings.
  if (!isUnderHeader) return figures > MOST_STRAY_FIGURES || (figures > 0 && all.length === 2);
  const isCode = ({ column, text }: TextCell): boolean =>
    looksLikeRef(text) && sense.match(grid.text(row, column))?.wording.role === "ref";
  return figures > 0 || cells.some((cell) => VALUE.test(cell.text) || isCode(cell));
}

/** "22 days", "≤ 5", "#DIV/0!": what stands in a cell below a heading. */
const VALUE = /^[^\p{L}\d#]{0,4}\d|^#[A-Z]/u;
