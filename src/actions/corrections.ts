import {
  withCorrection,
  withCorrections,
  withoutCorrection,
  withPolarities,
  type ConfirmedPolarity,
} from "../workbook/settings/changeCorrections";
import { kpiMark } from "../workbook/settings/likeness";
import type { RowCorrection, SheetRef } from "../workbook/settings/settings";
import type { SheetResult } from "./result";
import { saveSettings, type SettingsOutcome } from "./settings";

/** Keeps a correction in the workbook. The sheet's results follow at its next evaluation. */
export function correct(sheet: SheetRef, ...corrections: readonly RowCorrection[]): Promise<SettingsOutcome> {
  const [only, ...more] = corrections;
  return saveSettings((settings) =>
    only !== undefined && more.length === 0
      ? withCorrection(settings, sheet, only)
      : withCorrections(settings, sheet, corrections),
  );
}

/** Takes a correction back. */
export function uncorrect(sheet: SheetRef, correction: RowCorrection): Promise<SettingsOutcome> {
  return saveSettings((settings) => withoutCorrection(settings, sheet, correction));
}

/** Keeps the polarities that the officer confirmed, all in one go. */
export function confirmPolarities(
  sheet: SheetRef,
  list: readonly ConfirmedPolarity[],
): Promise<SettingsOutcome> {
  return saveSettings((settings) => withPolarities(settings, sheet, list));
}

/** A sheet of a result as a change of the settings names it. */
export function sheetRefOf({ id, name, rows }: SheetResult): SheetRef {
  return { id, name, kpis: rows.map(({ identity, description }) => kpiMark(identity, description)) };
}
