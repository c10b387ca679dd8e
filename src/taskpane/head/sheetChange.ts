import { comparedWith } from "../../actions/comparison";
import { sheetRefOf } from "../../actions/corrections";
import type { SheetResult } from "../../actions/result";
import { allOf, type SettingsChange, withReportingPeriod } from "../../actions/settings";
import type { ActiveSheet } from "../../actions/workbookFacts";
import type { SheetChoice } from "./PeriodChoice";

/**
 * What a choice in the head changes about the sheet in front; null where nothing was changed.
 *
 * @param evaluated The sheet's results; undefined before its first evaluation.
 */
export function sheetChange(
  sheet: Extract<ActiveSheet, { kind: "kpis" }>,
  evaluated: SheetResult | undefined,
  { period, comparison }: SheetChoice,
): SettingsChange | null {
  const changes: SettingsChange[] = [];
  if (period !== undefined) {
    const insteadOf = evaluated?.foundPeriod ?? sheet.reportingPeriod;
    const chosen = period === null ? null : { label: period, insteadOf };
    const ref = sheetRefOf(evaluated ?? { ...sheet, rows: sheet.kpis });
    changes.push((now) => withReportingPeriod(now, ref, chosen));
  }
  if (comparison !== null && evaluated !== undefined) changes.push(comparedWith(evaluated, comparison));
  return changes.length === 0 ? null : allOf(changes);
}
