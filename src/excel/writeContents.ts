import type { Change, Place } from "../workbook/marks/reconcile";
import type { CellValue } from "../workbook/sheet/snapshot";
import { columnRuns } from "./addressLists";

/** A run of cells whose content is asked for just before it is written over, in the same message. */
export interface ContentProbe {
  readonly cells: readonly Change[];
  readonly found: Excel.Range;
}

/** A cell that somebody changed between our look and our write, with what they put there. */
export interface Overtaken extends Place {
  readonly content: CellValue;
  readonly isFormula: boolean;
}

/**
 * Writes contents down columns, a run at a time, and asks first what each cell holds: a batch runs in order, so the answer is what was
 * there the moment before.
 */
export function writeContents(sheet: Excel.Worksheet, changes: readonly Change[]): ContentProbe[] {
  setNumberFormats(sheet, changes, ({ state }) => state.numberFormat);
  return columnRuns(changes.filter((change) => change.state.content !== undefined)).map((cells) => {
    const found = rangeOf(sheet, cells);
    found.load("formulas,values");
    found.untrack();
    const asText = cells.filter(needsTextFormat);
    const asValue = cells.filter(needsGeneralFormat);
    setNumberFormats(sheet, asText, () => "@");
    setNumberFormats(sheet, asValue, () => "General");
    setContents(sheet, cells);
    setNumberFormats(sheet, [...asText, ...asValue], formatAfter);
    return { cells, found };
  });
}

/** Once synced: the cells of a run that did not hold what they held when they were looked at. */
export function overtakenIn({ cells, found }: ContentProbe): Overtaken[] {
  return cells.flatMap(({ row, column, state, was }, index) => {
    const content = (found.formulas[index]?.[0] ?? "") as CellValue; // strings, numbers and booleans only
    // What we were about to write may be there already, from an attempt that failed after it.
    if (was.content === undefined || content === was.content || content === state.content) return [];
    return [{ row, column, content, isFormula: isFormula(content, found.values[index]?.[0]) }];
  });
}

/** A formula reads otherwise as a value; a text that only begins like one reads the same. */
function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function formatAfter({ state, was }: Change): string {
  return state.numberFormat ?? was.numberFormat ?? "General";
}

function setContents(sheet: Excel.Worksheet, cells: readonly Change[]): void {
  const range = rangeOf(sheet, cells);
  // `formulas` takes constants as well; it is used only where a formula is given back.
  const contents = cells.map(({ state }) => [state.content ?? ""]);
  if (cells.some((cell) => cell.contentIsFormula)) range.formulas = contents;
  else range.values = contents;
  range.untrack();
}

function setNumberFormats(
  sheet: Excel.Worksheet,
  changes: readonly Change[],
  formatOf: (change: Change) => string | undefined,
): void {
  for (const cells of columnRuns(changes.filter((change) => formatOf(change) !== undefined))) {
    const range = rangeOf(sheet, cells);
    range.numberFormat = cells.map((change) => [formatOf(change) ?? "General"]);
    range.untrack();
  }
}

function rangeOf(sheet: Excel.Worksheet, cells: readonly Change[]): Excel.Range {
  const [first] = cells;
  return sheet.getRangeByIndexes(first?.row ?? 0, first?.column ?? 0, cells.length, 1);
}

/** Begins with a letter or an arrow, and is not short enough with a digit in it to be taken for a date ("May 23") or a truth value. */
const PLAIN_WORDS = /^(?!(?:true|false)$)[\p{L}\u2190-\u21ff\u25a0-\u25ff](?:[^\d]*|.{25,})$/isu;

/**
 * A text that Excel would read as a number, a date or a formula goes into a cell that is made a text cell for the moment of writing:
 * what officers typed comes back as they typed it, and nothing we write can become a formula.
 */
function needsTextFormat({ state, contentIsFormula }: Change): boolean {
  const { content } = state;
  return (
    typeof content === "string" && content !== "" && contentIsFormula !== true && !PLAIN_WORDS.test(content)
  );
}

/** A number, a truth value or a formula that is given back to a text cell would become a text there: it was made one after it was typed. */
function needsGeneralFormat(change: Change): boolean {
  const { content } = change.state;
  const isValue = typeof content === "number" || typeof content === "boolean";
  return (isValue || change.contentIsFormula === true) && formatAfter(change) === "@";
}
