import type { ReadBeside } from "../../excel/look";
import type { WorkbookReading } from "../../excel/read";
import { siblingBefore } from "../../workbook/find/siblingBefore";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import type { JudgedSheet } from "./judgeSheet";
import { judgeWorkbook, type JudgeWorkbookOptions } from "./judgeWorkbook";

/** Last month's tab, read beside the one sheet that is evaluated. */
export interface SheetBeside {
  /** What the look at cells is to read along; null where no tab is named so. */
  readonly wanted: ReadBeside | null;
  /** Once the cells were looked at: the tab, judged; none where it was not read. */
  readonly judged: () => Promise<readonly JudgedSheet[]>;
}

/**
 * Where one sheet alone is gone through and the workbook has a tab for the period before, that tab comes with the look at cells: it costs
 * no message, and the cell doctor has last month to compare with.
 */
export function sheetBeside(
  reading: WorkbookReading,
  judged: readonly JudgedSheet[],
  options: JudgeWorkbookOptions,
): SheetBeside {
  const [sheet, another] = judged;
  const none = { wanted: null, judged: () => Promise.resolve([]) };
  if (sheet?.kind !== "judged" || another !== undefined || sheet.reportingPeriod === null) return none;
  const sibling = siblingBefore(sheet.sheet, sheet.reportingPeriod, reading.sheetNames);
  if (sibling === null) return none;
  const { area } = sheet.sheet;
  let read: SheetSnapshot | null = null;
  return {
    wanted: {
      sheetId: sibling.id,
      // A tab for each month is about as large as this one.
      cells: area === null ? 0 : area.rows * area.columns,
      take: (snapshot) => void (read = snapshot),
    },
    judged: async () => {
      if (read === null) return [];
      const { onSheet: _told, ...quietly } = options;
      const snapshot = { sheets: [read], activeSheet: null };
      return (await judgeWorkbook({ ...reading, snapshot }, { ...quietly, others: [read] })).judged;
    },
  };
}
