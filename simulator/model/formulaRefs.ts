import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./address";
import { quoteSheetName } from "./sheet";
import type { Shift } from "./types";

/** One corner of a reference; a whole row has no column and the other way round. 0-based. */
export interface Corner {
  row: number | null;
  rowFixed: boolean;
  column: number | null;
  columnFixed: boolean;
}

/** "Sheet1!$A$1:B2" in a formula. */
export interface FormulaReference {
  /** The sheet it names, or null for the formula's own. */
  sheet: string | null;
  first: Corner;
  /** Null for a single cell. */
  last: Corner | null;
}

export interface FormulaVisitor {
  /** The new first and last corner; null where the reference is no more ("#REF!"). */
  reference?: (reference: FormulaReference) => Pick<FormulaReference, "first" | "last"> | null;
  /** The new name of a sheet that is named. */
  sheet?: (name: string) => string;
}

/** The name to give a sheet that is gone: its references then read "#REF!A1". */
export const DELETED_SHEET = "#REF";

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]{1,7})?$/;

function readCorner(run: string): Corner | null {
  const match = CORNER.exec(run);
  if (!match) return null;
  const [, firstDollar, letters, secondDollar, digits] = match;
  if (letters === undefined && digits === undefined) return null;
  const column = letters === undefined ? null : columnIndex(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if ((letters !== undefined && column === null) || (row !== null && (row < 0 || row >= MAX_ROWS)))
    return null;
  // "$5" is a fixed row: its dollar is the first one met.
  const rowFixed = letters === undefined ? firstDollar === "$" || secondDollar === "$" : secondDollar === "$";
  return { row, rowFixed, column, columnFixed: letters !== undefined && firstDollar === "$" };
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? "" : `${corner.columnFixed ? "$" : ""}${columnName(corner.column)}`;
  const row = corner.row === null ? "" : `${corner.rowFixed ? "$" : ""}${corner.row + 1}`;
  return column + row;
}

const isWordCharacter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}_.$\\?]/u.test(character);

/** Where the run of word characters that starts at `at` ends. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isWordCharacter(text[end])) end += 1;
  return end;
}

/** Where a quoted stretch ends that starts at `at`; a doubled quote is part of it. */
function quotedEnd(text: string, at: number): number {
  const quote = text[at] ?? '"';
  for (let end = text.indexOf(quote, at + 1); end >= 0; end = text.indexOf(quote, end + 2)) {
    if (text[end + 1] !== quote) return end + 1;
  }
  return text.length;
}

/** Where a bracketed stretch ends (a table's columns, another workbook), brackets in it counted. */
function bracketEnd(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === "'") end += 1;
    else if (text[end] === "[") depth += 1;
    else if (text[end] === "]" && (depth -= 1) === 0) return end + 1;
  }
  return text.length;
}

/**
 * Rewrites the references and sheet names of a formula and leaves the rest as it is: texts, function names,
 * table columns, other workbooks.
 */
export function mapFormula(formula: string, visitor: FormulaVisitor): string {
  let result = "";
  let sheet: string | null = null;
  let elsewhere = false;
  let at = 0;
  while (at < formula.length) {
    const character = formula[at] ?? "";
    if (character === "[") {
      const end = bracketEnd(formula, at);
      result += formula.slice(at, end);
      // "[1]Sheet1!A1" is in another workbook: nothing of it moves with ours.
      elsewhere = isWordCharacter(formula[end]);
      at = end;
    } else if (character === '"') {
      const end = quotedEnd(formula, at);
      result += formula.slice(at, end);
      at = end;
    } else if (character === "'" || isWordCharacter(character)) {
      const end = character === "'" ? quotedEnd(formula, at) : wordEnd(formula, at);
      const word = formula.slice(at, end);
      at = end;
      if (formula[end] === "!") {
        const name = character === "'" ? word.slice(1, -1).replaceAll("''", "'") : word;
        elsewhere ||= name.includes("[");
        const renamed = elsewhere ? name : (visitor.sheet?.(name) ?? name);
        result +=
          renamed === DELETED_SHEET ? "#REF!" : `${renamed === name ? word : quoteSheetName(renamed)}!`;
        sheet = elsewhere ? "[" : name;
        at += 1;
        continue;
      }
      const range = readRange(formula, word, end);
      if (range && formula[range.end] !== "(" && formula[range.end] !== "!" && formula[range.end] !== "[") {
        at = range.end;
        const mapped =
          sheet === "[" ? range : visitor.reference ? visitor.reference({ sheet, ...range }) : range;
        result += mapped === range ? formula.slice(end - word.length, at) : writeRange(mapped);
      } else result += word;
      [sheet, elsewhere] = [null, false];
    } else {
      result += character;
      [sheet, elsewhere] = [null, false];
      at += 1;
    }
  }
  return result;
}

function readRange(
  formula: string,
  word: string,
  end: number,
): { first: Corner; last: Corner | null; end: number } | null {
  const first = readCorner(word);
  if (!first) return null;
  if (formula[end] === ":") {
    const secondEnd = wordEnd(formula, end + 1);
    const last = readCorner(formula.slice(end + 1, secondEnd));
    const alike =
      last &&
      (first.row === null) === (last.row === null) &&
      (first.column === null) === (last.column === null);
    if (last && alike) return { first, last, end: secondEnd };
  }
  return first.row === null || first.column === null ? null : { first, last: null, end };
}

function writeRange(range: Pick<FormulaReference, "first" | "last"> | null): string {
  if (!range) return "#REF!";
  return range.last ? `${writeCorner(range.first)}:${writeCorner(range.last)}` : writeCorner(range.first);
}

/**
 * A formula as it reads when copied some rows down and columns right, which is also how a shared formula reads in
 * each of its cells. Fixed parts ($) stay.
 *
 * @example offsetFormula("A1+$B$1", 1, 0) // "A2+$B$1"
 */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  const inside = (corner: Corner) =>
    (corner.row ?? 0) >= 0 &&
    (corner.row ?? 0) < MAX_ROWS &&
    (corner.column ?? 0) >= 0 &&
    (corner.column ?? 0) < MAX_COLUMNS;
  return mapFormula(formula, {
    reference: ({ first, last }) => {
      const moved = { first: move(first), last: last && move(last) };
      return inside(moved.first) && (!moved.last || inside(moved.last)) ? moved : null;
    },
  });
}

/** Where a stretch of rows or columns [first, last] lies after a shift; null where all of it was taken out. */
export function shiftSpan(
  first: number,
  last: number,
  { at, count }: Shift,
): [first: number, last: number] | null {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const gone = at - count;
  if (first >= at && last < gone) return null;
  const newFirst = first < at ? first : first < gone ? at : first + count;
  const newLast = last < at ? last : last < gone ? at - 1 : last + count;
  return [newFirst, newLast];
}

/**
 * A formula after rows or columns of a sheet were put in or taken out. `ownSheet` is the sheet the formula stands on,
 * `editedSheet` the one that changed.
 */
export function shiftFormula(formula: string, ownSheet: string, editedSheet: string, shift: Shift): string {
  return mapFormula(formula, {
    reference: ({ sheet, first, last }) => {
      if ((sheet ?? ownSheet).toLowerCase() !== editedSheet.toLowerCase()) return { first, last };
      const from = first[shift.axis];
      const to = (last ?? first)[shift.axis];
      if (from === null || to === null) return { first, last };
      const span = shiftSpan(Math.min(from, to), Math.max(from, to), shift);
      if (!span) return null;
      const [start, end] = from <= to ? span : [span[1], span[0]];
      return { first: { ...first, [shift.axis]: start }, last: last && { ...last, [shift.axis]: end } };
    },
  });
}

/** A formula after a sheet was renamed. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return mapFormula(formula, { sheet: (name) => (name.toLowerCase() === from.toLowerCase() ? to : name) });
}

/** A formula after a sheet was deleted: what pointed to it points nowhere. */
export function deleteInFormula(formula: string, name: string): string {
  return renameInFormula(formula, name, DELETED_SHEET);
}
