import type { Evaluation } from "../../src/kpi/evaluation";
import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { findTables } from "../../src/workbook/find/findTables";
import type { HeadingOverride } from "../../src/workbook/find/headings/headingSense";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/**
 * The answers for the rows of a sheet that is written as text (`sheetOf`), top down.
 *
 * @param said What the officer has said its columns are for.
 */
export function judgedRows(grid: string, said: readonly HeadingOverride[] = []): readonly Evaluation[] {
  const sheet = sheetOf(grid);
  const finding = findTables(sheet, said);
  if (finding.kind === "none") throw new Error(finding.reason);
  const kpis = readRows(sheet, finding.tables).map(({ kpi }) => kpi);
  return evaluateSheet(kpis, DEFAULT_SETTINGS).evaluations;
}
