import { settingsRefusals } from "../../wording/settings";
import { refused, type Changed } from "./changed";
import { changeSheet } from "./ownSettings";
import type { ChosenPeriod, ColumnCorrection, SheetRef, WorkbookSettings } from "./settings";
import { periodRefusal } from "./validCorrection";

/**
 * Says what a column is for, by its heading, wherever it stands and in next month's copy too. A heading that is blank cannot be found
 * again, and figures need their period: refused with a sentence.
 */
export function withColumnRole(
  settings: WorkbookSettings,
  sheet: SheetRef,
  column: ColumnCorrection,
): Changed {
  if (column.heading.trim() === "") return refused(settingsRefusals.headingMissing);
  if (column.role === "period") {
    if (column.period === undefined) return refused(settingsRefusals.periodMissing);
    const refusal = periodRefusal(column.period);
    if (refusal !== null) return refused(refusal);
  }
  return changeSheet(settings, sheet, (own) => ({
    ...own,
    columns: [...own.columns.filter(({ heading }) => heading !== column.heading), column],
  }));
}

/** Leaves it to the heading's words again what a column is for. */
export function withoutColumnRole(settings: WorkbookSettings, sheet: SheetRef, heading: string): Changed {
  return changeSheet(settings, sheet, (own) => ({
    ...own,
    columns: own.columns.filter((column) => column.heading !== heading),
  }));
}

/** Chooses the reporting period; null takes the one that is found again. */
export function withReportingPeriod(
  settings: WorkbookSettings,
  sheet: SheetRef,
  reportingPeriod: ChosenPeriod | null,
): Changed {
  return changeSheet(settings, sheet, (own) => ({ ...own, reportingPeriod }));
}
