import type { Place } from "../workbook/marks/reconcile";

/** A cell of which the words are wanted that its drop-down list allows. */
export interface ListProbe {
  readonly place: Place;
  readonly range: Excel.Range;
  /** The cells that hold the words, where the rule only names them. */
  source: Excel.Range | null;
}

export function requestList(sheet: Excel.Worksheet, place: Place): ListProbe {
  const range = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
  range.load("dataValidation/type,dataValidation/rule");
  range.untrack();
  return { place, range, source: null };
}

/** Asks for the cells a list's words stand in, along with the batch's next sync; false where there are none to ask for. */
export function readListSource(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  probe: ListProbe,
): boolean {
  const text = sourceOf(probe.range.dataValidation);
  const range = text === null ? null : rangeNamedBy(context, sheet, text);
  if (range === null) return false;
  range.load("values");
  range.untrack();
  probe.source = range;
  return true;
}

/**
 * Once synced: the words a list allows, as they are to be written; null where the cell has no list. "unknown" where the words come of a
 * formula, or cannot be read.
 */
export function listOf({ range, source }: ListProbe): readonly string[] | "unknown" | null {
  const text = sourceOf(range.dataValidation);
  if (text === null) return null;
  if (!text.startsWith("=")) return wordsOf(text.split(","));
  if (source === null || source.isNullObject) return "unknown";
  return wordsOf(source.values.flat().map(String));
}

function wordsOf(words: readonly string[]): readonly string[] {
  return words.map((word) => word.trim()).filter((word) => word !== "");
}

function sourceOf({ type, rule }: Excel.DataValidation): string | null {
  if (type !== "List") return null;
  const source = rule?.list?.source;
  return typeof source === "string" ? source : "=";
}

const CELLS = /^=\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/;
const CELLS_ELSEWHERE =
  /^=(?:'((?:[^']|''){1,31})'|([\p{L}\p{N}_.]{1,31}))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/u;
const NAME = /^=[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;

function rangeNamedBy(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  source: string,
): Excel.Range | null {
  if (CELLS.test(source)) return sheet.getRange(source.slice(1).replaceAll("$", ""));
  const elsewhere = CELLS_ELSEWHERE.exec(source);
  if (elsewhere !== null) {
    const [, quoted, plain, cells = ""] = elsewhere;
    const name = plain ?? quoted?.replaceAll("''", "'") ?? "";
    return context.workbook.worksheets.getItemOrNullObject(name).getRange(cells.replaceAll("$", ""));
  }
  if (!NAME.test(source)) return null;
  return context.workbook.names.getItemOrNullObject(source.slice(1)).getRangeOrNullObject();
}
