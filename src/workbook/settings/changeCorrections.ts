import { readTarget } from "../../kpi/target/target";
import { settingsRefusals } from "../../wording/settings";
import { refused, type Changed } from "./changed";
import { changeSheet } from "./ownSettings";
import type { PolarityAnswer, RowCorrection, SheetRef, WorkbookSettings } from "./settings";
import { typedShown } from "./typedShown";
import { refusalOf } from "./validCorrection";

/** As many as a sheet of a thousand KPIs could need; a bound, so that the workbook does not grow without end. */
const MOST_CORRECTIONS = 3000;

/**
 * Keeps a correction; it takes the place of an earlier one of the same thing. Refused, with a sentence, where it needs a reason and has
 * none, or where the rules could not read what it says.
 *
 * @example withCorrection(settings, sheet, { identity: "STP29", what: "target", value: "90%", reason: "One target since May" })
 */
export function withCorrection(
  settings: WorkbookSettings,
  sheet: SheetRef,
  correction: RowCorrection,
): Changed {
  return withCorrections(settings, sheet, [correction]);
}

/** Several corrections at once; the first refusal refuses all of them. Linear in them and in those that are kept. */
export function withCorrections(
  settings: WorkbookSettings,
  sheet: SheetRef,
  corrections: readonly RowCorrection[],
): Changed {
  for (const correction of corrections) {
    const refusal = refusalOf(correction);
    if (refusal !== null) return refused(refusal);
  }
  const after = changeSheet(settings, sheet, (own) => ({ ...own, rows: mergedRows(own.rows, corrections) }));
  const rows =
    after.kind === "changed"
      ? after.settings.sheets.find((one) => one.sheetId === sheet.id)?.rows
      : undefined;
  return (rows?.length ?? 0) > MOST_CORRECTIONS ? refused(settingsRefusals.tooMany(MOST_CORRECTIONS)) : after;
}

function mergedRows(
  kept: readonly RowCorrection[],
  corrections: readonly RowCorrection[],
): readonly RowCorrection[] {
  const rows = new Map(kept.map((one) => [keyOf(one), one]));
  for (const correction of corrections) {
    rows.delete(keyOf(correction));
    if (correction.what === "target" || correction.what === "tracking")
      for (const [key, one] of rows) if (isRival(one, correction, corrections)) rows.delete(key);
    rows.set(keyOf(correction), trimmed(correction));
  }
  return [...rows.values()];
}

/**
 * "Tracking only" stands in place of every target the KPI had, and a target for one period ends the tracking. A target for all periods
 * stands in place of those that it would speak against: what was given for the period that was judged then, and, of figures that are said
 * not to run up, what was due to date. What was given for another period stays that period's.
 */
function isRival(one: RowCorrection, correction: RowCorrection, all: readonly RowCorrection[]): boolean {
  const { identity, what, heading, period } = correction;
  if (one.identity !== identity) return false;
  if (one.what === "tracking") return true;
  if (one.what !== "target" || heading !== undefined) return false;
  const isOther = one.period !== undefined && period !== undefined && one.period !== period;
  const runsUp = all.every(
    (each) => each.identity !== identity || each.what !== "cumulative" || each.value === true,
  );
  return !isOther || what === "tracking" || (isDueToDate(one.value) && !runsUp);
}

function isDueToDate(text: string): boolean {
  const target = readTarget(typedShown("", text));
  return target.kind === "values" && target.amounts.some(({ per }) => per === "year-to-date");
}

/** Those of a KPI's corrections whose place these take: what was settled before, and is not said again. */
export function replacedBy(
  kept: readonly RowCorrection[],
  corrections: readonly RowCorrection[],
): readonly RowCorrection[] {
  const after = new Set(mergedRows(kept, corrections));
  const isSaidAgain = (one: RowCorrection): boolean =>
    corrections.some((again) => isSameThing(one, again) && again.value === one.value);
  return kept.filter((one) => !after.has(one) && !isSaidAgain(one));
}

/** Takes a correction back: the row is again judged by what its cells say. */
export function withoutCorrection(
  settings: WorkbookSettings,
  sheet: SheetRef,
  correction: RowCorrection,
): Changed {
  return changeSheet(settings, sheet, (own) => ({
    ...own,
    rows: own.rows.filter((one) => !isSameThing(one, correction)),
  }));
}

/** A KPI and the way that is better for it, confirmed by the officer. */
export interface ConfirmedPolarity {
  readonly identity: string;
  readonly description?: string;
  readonly polarity: PolarityAnswer;
  /** What the polarity cell showed, "" where it was blank or not there. */
  readonly seenText?: string;
  /** What goes with it: that a KPI with a target is for tracking only, where neither way is better. */
  readonly along?: readonly RowCorrection[];
}

/** Keeps the polarities of many KPIs at once: what the officer confirmed of the suggested ones. */
export function withPolarities(
  settings: WorkbookSettings,
  sheet: SheetRef,
  list: readonly ConfirmedPolarity[],
): Changed {
  return withCorrections(
    settings,
    sheet,
    list.flatMap(({ polarity, along = [], ...rest }): readonly RowCorrection[] => [
      { ...rest, what: "polarity", value: polarity, answered: "" },
      ...along,
    ]),
  );
}

/** Whether two corrections settle the same thing of the same KPI. */
export function isSameThing(a: RowCorrection, b: RowCorrection): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(correction: RowCorrection): string {
  return JSON.stringify([correction.identity, correction.what, placeOf(correction)]);
}

function placeOf(correction: RowCorrection): string {
  switch (correction.what) {
    case "reading":
    case "status":
      return correction.heading ?? "";
    case "target":
      return correction.heading ?? "";
    case "query":
      return `${correction.value} ${correction.heading ?? ""}`;
    case "baseline":
      return correction.value.kind === "figure" ? correction.value.period : "";
    case "tolerance":
    case "green-limit":
    case "polarity":
    case "cumulative":
    case "cases":
    case "frequency":
    case "tracking":
      return "";
    default:
      return correction satisfies never;
  }
}

function trimmed(correction: RowCorrection): RowCorrection {
  return correction.reason === undefined ? correction : { ...correction, reason: correction.reason.trim() };
}
