import { BESIDES_LEVELS } from "./besides";
import { CELL_LEVELS } from "./cells";
import type { LevelsByClass } from "./levelsByClass";
import { TABLE_LEVELS } from "./tables";
import { WORKBOOK_LEVELS } from "./workbook";

/**
 * The requirement set (ExcelApi 1.n, here n) that brought each member of Excel's JavaScript API, by class, as the
 * documentation of `@types/office-js` states it. The executor refuses what is newer than the Excel it plays.
 * `later` is what is in no numbered set that a workbook of the web has: preview, desktop only, online only.
 */
export const API_LEVELS: LevelsByClass = {
  ...WORKBOOK_LEVELS,
  ...CELL_LEVELS,
  ...TABLE_LEVELS,
  ...BESIDES_LEVELS,
};
