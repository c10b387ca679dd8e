import {
  withCorrection,
  withCorrections,
  withoutCorrection,
  withPolarities,
  type ConfirmedPolarity,
} from "../workbook/settings/changeCorrections";
import { settledBy, typedRefusal, type Answer } from "../workbook/settings/answers/answer";
import { unitRefusal } from "../workbook/settings/answers/unitFit";
import { namesPartOfYear } from "../kpi/target/dueByNow";
import { keptPeriod } from "../workbook/settings/correctedPeriod";
import { readTarget } from "../kpi/target/target";
import { runningUpEvenly } from "../workbook/settings/evenShare";
import { asWritten } from "../workbook/settings/asWritten";
import { goingBy } from "../workbook/settings/standing";
import type { RowCorrection, SheetRef } from "../workbook/settings/settings";
import type { RowResult } from "./result";
import { saveSettings, type SettingsOutcome } from "./settings";

export { sheetRefOf } from "./watch/sheetRef";

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

/**
 * Settles a question by one of its answers; `typed` is what the officer typed where the answer asks for something. Refused where the
 * question would be asked again.
 */
export async function settle(sheet: SheetRef, answer: Answer, typed?: string): Promise<SettingsOutcome> {
  const refusal = typedRefusal(answer, typed ?? "");
  if (refusal !== null) return { kind: "refused", sentence: refusal };
  if (answer.takesBack !== undefined) return uncorrect(sheet, answer.takesBack);
  return correct(sheet, ...settledBy(answer, typed));
}

/** Keeps the polarities that the officer confirmed, all in one go. */
export function confirmPolarities(
  sheet: SheetRef,
  list: readonly ConfirmedPolarity[],
): Promise<SettingsOutcome> {
  return saveSettings((settings) => withPolarities(settings, sheet, list));
}

type CorrectedTo<What extends RowCorrection["what"]> = Extract<RowCorrection, { what: What }>["value"];

/**
 * A correction of a row of a result, with all that it takes to be found again: the KPI, the cell's text today and, for a reading or a
 * status, the column of the current reading.
 *
 * @example correctionFor(row, "target", "92%", "Agreed in May")
 */
export function correctionFor<What extends Exclude<RowCorrection["what"], "query">>(
  row: RowResult,
  what: What,
  typed: CorrectedTo<What>,
  reason?: string,
): RowCorrection {
  // Told in lists and sentences beside the row's own figures: "target 48% to date", and not "48".
  const value = what === "target" && typeof typed === "string" ? targetTyped(row, typed) : typed;
  const { identity, description, shows, currentHeading, currentPeriod } = row;
  const part: SeenPart | null = SEEN_IN[what];
  const forNow = what === "target" ? forThisPeriod(row, value) : null;
  // The compiler cannot see that `what` and `value` belong together, though the parameters say so.
  return {
    identity,
    description,
    what,
    value,
    ...(forNow === null
      ? what === "target"
        ? keptPeriod(currentPeriod)
        : {}
      : { ...forNow, ...keptPeriod(currentPeriod), ...goingBy(forNow.heading, shows.reading ?? "") }),
    ...(part === "reading" && currentHeading !== null
      ? { heading: currentHeading, ...keptPeriod(currentPeriod) }
      : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(part === null ? {} : { seenText: shows[part] ?? "" }),
  } as RowCorrection;
}

/** In the row's unit; a year's, for a figure that runs up, with what is due of it each period, as the question about one would have it. */
function targetTyped({ cumulative, current }: RowResult, typed: string): string {
  const text = asWritten(typed, current?.unit ?? "");
  return cumulative && current !== null ? runningUpEvenly(text, current.period) : text;
}

/**
 * A target that says no period of its own, typed for a row that runs up, is what is due by now: next month more is due, so that it must not
 * stand for the row. Nor must one typed in place of a period's own, "Q2: 56%". Null where it is the row's.
 */
function forThisPeriod(
  { cumulative, currentHeading, shows }: RowResult,
  value: unknown,
): { readonly value: string; readonly heading: string } | null {
  if (currentHeading === null || typeof value !== "string") return null;
  const target = readTarget({ at: "", text: value, value, format: "@" });
  if (target.kind !== "values" || target.amounts.some(({ per }) => per !== null)) return null;
  if (cumulative) return { value: `${value} to date`, heading: currentHeading };
  return namesPartOfYear({ text: shows.target ?? "" }) ? { value, heading: currentHeading } : null;
}

/**
 * The period that a target typed for a row will hold for; null where it stands for the row. Before anything is typed, as for a plain figure.
 *
 * @example targetHoldsFor(row, "37%") // "July 2023", of a row that runs up
 */
export function targetHoldsFor(row: RowResult, typed: string): string | null {
  const forNow = forThisPeriod(row, typed.trim() === "" ? "1" : typed.trim());
  return forNow === null ? null : (row.current?.period ?? forNow.heading);
}

/**
 * Why a figure, target, tolerance or previous figure cannot be held against the row's figures, as the answer to a question would say it; null
 * where it can.
 *
 * @example correctionRefused(row, "reading", "94.2%") // of a row whose target is in days: a sentence
 */
export function correctionRefused(row: RowResult, what: RowCorrection["what"], typed: string): string | null {
  const fit =
    row.fits !== undefined && Object.hasOwn(row.fits, what)
      ? row.fits[what as keyof typeof row.fits]
      : undefined;
  return fit === undefined ? null : unitRefusal(fit, typed.trim());
}

type SeenPart = keyof RowResult["shows"];

/** The cell whose text a correction goes by; null for one that goes by none. */
const SEEN_IN: Readonly<Record<RowCorrection["what"], SeenPart | null>> = {
  target: "target",
  tracking: "target",
  tolerance: "tolerance",
  // Given in answer to a question alone, which knows the cell.
  "green-limit": null,
  polarity: "polarity",
  reading: "reading",
  status: "reading",
  baseline: null,
  cumulative: null,
  cases: null,
  frequency: null,
  query: null,
};
