import { cellAt } from "../model/sheet";
import { displayText } from "../model/text";
import type { Area } from "../model/types";
import { isRecord } from "./arguments";
import type { Block } from "./block";
import { cellsOf } from "./block";

/** The cells whose shown text holds (or, with `completeMatch`, is) the text, row by row. */
export function findInRange(block: Block, text: string, criteria: unknown): readonly Area[] {
  const options = isRecord(criteria) ? criteria : {};
  const fold = (value: string): string => (options["matchCase"] === true ? value : value.toLowerCase());
  const wanted = fold(text);
  const found: Area[] = [];
  for (const { row, column } of cellsOf(block)) {
    const cell = cellAt(block.sheet, row, column);
    if (!cell) continue;
    const shown = fold(displayText(cell, block.service.workbook.date1904));
    const hit =
      options["completeMatch"] === true ? shown === wanted : wanted !== "" && shown.includes(wanted);
    if (hit) found.push({ row, column, rows: 1, columns: 1 });
  }
  return options["searchDirection"] === "Backwards" ? found.reverse() : found;
}
