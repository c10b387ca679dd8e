import type { SheetName, WorkbookReading } from "../../excel/read";
import { isKeySheetName } from "../../workbook/find/keys/keySheets";
import { wantsTargets } from "../../workbook/find/targetsSheet";
import { lacksTolerance } from "../../workbook/sheet/keyInUse";
import type { JudgedSheet } from "../judging/judgeSheet";

/** Whether the other sheets are to be read as well: targets may stand on one of them. */
export function lacksTargets(sheet: JudgedSheet): boolean {
  return sheet.kind === "none" ? sheet.wantsTargets === true : wantsTargets(sheet.tables);
}

/** Whether rows go by the rules' own tolerance for want of another: a key may give one. */
export function lacksTolerances(sheet: JudgedSheet): boolean {
  return (
    sheet.kind === "judged" &&
    sheet.rows.some(({ kpi }) => lacksTolerance(kpi) && kpi.printedTolerance === undefined)
  );
}

/** A workbook has one sheet of notes or two; of one that calls all its sheets so, the first are read. */
const MOST_KEY_SHEETS = 3;

/** The sheets not yet read that may hold a key, by their names; all sheets are read anyway where the workbook is gone through. */
export function keySheets({ sheetNames, snapshot }: WorkbookReading): readonly SheetName[] {
  const read = new Set(snapshot.sheets.map(({ id }) => id));
  return sheetNames.filter(({ id, name }) => !read.has(id) && isKeySheetName(name)).slice(0, MOST_KEY_SHEETS);
}
