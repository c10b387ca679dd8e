import { comparedWith } from "../../actions/comparison";
import { sheetRefOf } from "../../actions/corrections";
import type { SheetResult } from "../../actions/result";
import { allOf, type ChosenPeriod, type SettingsChange, withReportingPeriod } from "../../actions/settings";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import type { SheetChoice } from "./PeriodChoice";

/**
 * What a choice in the head changes about the sheet in front; null where nothing was changed.
 *
 * @param evaluated The sheet's results; undefined before its first evaluation.
 * @param kept The period that was chosen earlier. Where another is reported by now, to leave it at that takes the choice back, and with it
 * what is said about it after each evaluation.
 */
export function sheetChange(
  sheet: Extract<ActiveSheet, { kind: "kpis" }>,
  evaluated: SheetResult | undefined,
  { period, comparison }: SheetChoice,
  kept: ChosenPeriod | null,
): SettingsChange | null {
  const changes: SettingsChange[] = [];
  const ref = sheetRefOf(evaluated ?? { ...sheet, rows: sheet.kpis });
  const isServed = kept !== null && kept.label !== sheet.reportingPeriod;
  if (period !== undefined) {
    const insteadOf = evaluated?.foundPeriod ?? sheet.reportingPeriod;
    const chosen = period === null ? null : { label: period, insteadOf };
    changes.push((now) => withReportingPeriod(now, ref, chosen));
  } else if (isServed) changes.push((now) => withReportingPeriod(now, ref, null));
  if (comparison !== null && evaluated !== undefined) changes.push(comparedWith(evaluated, comparison));
  return changes.length === 0 ? null : allOf(changes);
}
