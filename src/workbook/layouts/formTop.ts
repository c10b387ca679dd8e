import type { Shown } from "../../kpi/reading/shown";
import { namesPeriod } from "../find/headings/headerCells";
import { isClear } from "../find/headings/headerRows";
import type { WordRole } from "../find/headings/headerWording";
import type { HeadingSense } from "../find/headings/headingSense";
import { isTold, nameSaid } from "../find/said";
import { saysPeriods } from "../find/saysPeriods";
import { within, type Grid } from "../sheet/grid";
import { polarityAlone } from "./blockNames";
import { madeUp } from "./cellsGrid";

const NAME = madeUp("Indicator");
const WAY = madeUp("Polarity");
const NOTHING: Shown = { at: "", text: "", value: "", format: "General" };

const NAMING: ReadonlySet<WordRole> = new Set(["ref", "description", "section", "breakdown"]);

/** A form of labels down the side without the titles over it. */
export interface FormTop {
  readonly sheet: Grid;
  /** The text straight over the labels that names the one KPI beside them; null where a label does, or nothing. */
  readonly name: Shown | null;
}

/**
 * Parts the titles over labels down the side from the labels: a title that tells the month is no period of theirs. Where no label
 * names a KPI and there is only one, the text straight over its labels is its name, and stands in the form as if a label said so; so does
 * "Lower is better" between the two.
 *
 * @example "Missed bins" over "Target | 60", "Aug 2024 | 71" and "Sep 2024 | 64": a form that begins with "Indicator | Missed bins".
 */
export function formTop(sheet: Grid, sense: HeadingSense): FormTop {
  const { area } = sheet;
  const end = area.row + area.rows;
  let titles: { readonly row: number; readonly column: number }[] = [];
  let row = area.row;
  for (; row < end; row++) {
    const [first, ...more] = filledIn(sheet, row);
    if (first === undefined) continue;
    const stands = isApart(sheet, row, first) ? isWholeLabel : isLabel;
    if (more.length > 0 || stands(sheet.text(row, first), sense)) break;
    titles.push({ row, column: first });
  }
  const [label] = row < end ? filledIn(sheet, row) : [];
  if (label === undefined) return { sheet, name: null };
  const last = titles[titles.length - 1];
  // A month that has no figure yet may stand over those that have.
  const isPeriod = (at: number, column: number): boolean => namesPeriod(sheet.shown(at, column));
  if (last?.row === row - 1 && isPeriod(last.row, last.column) && isPeriod(row, label))
    titles = titles.slice(0, -1);
  const top = last === undefined || titles.includes(last) ? row : last.row;
  const value = last?.row === row - 1 && top === row ? onlyValue(sheet, row, label, sense) : null;
  if (last === undefined || value === null || isTold(sheet.shown(last.row, last.column), sense))
    return { sheet: below(sheet, top), name: null };
  const way = polarityAlone(sheet, last.row, last.column)?.said ?? null;
  const over = way === null ? last : titles[titles.length - 2];
  if (over === undefined || over.row < last.row - 1 || isTold(sheet.shown(over.row, over.column), sense))
    return { sheet: below(sheet, top), name: null };
  const name = nameSaid(sheet.shown(over.row, over.column), sense);
  const columns = { label, value };
  const form = inTwo(below(sheet, over.row), over.row, columns, { label: NAME, value: name });
  if (way === null) return { sheet: form, name };
  return { sheet: inTwo(form, last.row, columns, { label: WAY, value: way }), name };
}

function below(sheet: Grid, row: number): Grid {
  const { area } = sheet;
  return within(sheet, { ...area, row, rows: area.row + area.rows - row });
}

/** The column of the one KPI beside its labels; null where a label names KPIs, or there are more columns than one. */
function onlyValue(sheet: Grid, top: number, label: number, sense: HeadingSense): number | null {
  const values = new Set<number>();
  for (let row = top; row < sheet.area.row + sheet.area.rows; row++) {
    const filled = filledIn(sheet, row);
    for (const column of filled) if (column !== label) values.add(column);
    const role = filled.includes(label) ? sense.match(sheet.text(row, label))?.wording.role : undefined;
    if (role === "ref" || role === "description") return null;
  }
  const [only] = values;
  return only !== undefined && values.size === 1 && only > label ? only : null;
}

/** The sheet with a row that says by a label what it says by its place. */
function inTwo(
  sheet: Grid,
  at: number,
  columns: { readonly label: number; readonly value: number },
  said: { readonly label: Shown; readonly value: Shown },
): Grid {
  const inRow = (column: number): Shown =>
    column === columns.label ? said.label : column === columns.value ? said.value : NOTHING;
  return {
    ...sheet,
    shown: (row, column) => (row === at ? inRow(column) : sheet.shown(row, column)),
    text: (row, column) => (row === at ? inRow(column).text.trim() : sheet.text(row, column)),
    merge: (row, column) => (row === at ? null : sheet.merge(row, column)),
    anchor: (row, column) => (row === at ? { row, column } : sheet.anchor(row, column)),
  };
}

/** "Target 2024/25" is a label without its cell; "Place Directorate dashboard – September 2024" is a title. */
function isLabel(text: string, sense: HeadingSense): boolean {
  const match = sense.match(text);
  if (match === null) return false;
  return match.whole || (isClear(match) && !NAMING.has(match.wording.role));
}

function isWholeLabel(text: string, sense: HeadingSense): boolean {
  return sense.match(text)?.whole === true;
}

/**
 * Whether a text stands over the table and is no label of it: a blank row follows, or a row that opens a table ("Month", or KPIs beside an
 * empty corner), other titles alone in their rows between them.
 */
function isApart(sheet: Grid, row: number, column: number): boolean {
  const end = sheet.area.row + sheet.area.rows;
  for (let at = row + 1; at < end; at++) {
    const [first, ...more] = filledIn(sheet, at);
    if (first === undefined) return true;
    if (first === column && saysPeriods(sheet.text(at, column))) return true;
    if (more.length > 0) return first > column;
  }
  return false;
}

function filledIn(sheet: Grid, row: number): readonly number[] {
  const filled: number[] = [];
  for (let column = sheet.area.column; column < sheet.area.column + sheet.area.columns; column++) {
    if (sheet.text(row, column) !== "") filled.push(column);
  }
  return filled;
}
