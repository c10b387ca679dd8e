import type { Shown } from "../../kpi/reading/shown";
import { isTold } from "../find/said";
import type { Side } from "./blockTables";

const TITLE_ROWS = 12;

/** The title that names a table of one KPI, where nothing else does: the last text alone in its row above the table; null without one. */
export function titleAbove({ sheet, ground }: Side, top: number): Shown | null {
  for (let row = top - 1; row >= Math.max(sheet.area.row, top - TITLE_ROWS); row--) {
    const texts: number[] = [];
    for (let column = sheet.area.column; column < sheet.area.column + sheet.area.columns; column++) {
      if (sheet.text(row, column) !== "") texts.push(column);
    }
    const [only] = texts;
    if (only === undefined || texts.length > 1) continue;
    const text = sheet.shown(row, only);
    if (!isTold(text, ground.sense)) return text;
  }
  return null;
}
