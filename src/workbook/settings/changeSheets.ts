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
  const refusal = columnRefusal(column);
  if (refusal !== null) return refused(refusal);
  return changeSheet(settings, sheet, (own) => ({
    ...own,
    columns: [...own.columns.filter(({ heading }) => heading !== column.heading), column],
  }));
}

/** What is wrong with what was said of a column, as a sentence; null for nothing. */
export function columnRefusal({ heading, role, period }: ColumnCorrection): string | null {
  if (heading.trim() === "") return settingsRefusals.headingMissing;
  if (role !== "period") return null;
  return period === undefined ? settingsRefusals.periodMissing : periodRefusal(period);
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
