import { asQuarter } from "../../kpi/period/calendar";
import { evaluateSheetInSteps, reportingPeriodOf, type EvaluationSettings } from "../../kpi/evaluate";
import type { Evaluation, SheetEvaluation } from "../../kpi/evaluation";
import type { Period } from "../../kpi/period/period";
import type { Profile } from "../../kpi/profile/profile";
import type { KpiRow } from "../../kpi/row/row";
import type { Steps } from "../../kpi/steps";
import { settledSentences } from "../../wording/settings";
import type { SheetRow } from "../sheet/rows";
import { applyCorrections, type SettledRow } from "./applyCorrections";
import { inForce } from "./inForce";
import type { SettingsFor } from "./likeness";
import { profileChooser, profilesOf } from "./profilesInUse";
import { correctedPeriod, isAboutCell } from "./correctedPeriod";
import { settleEvaluation } from "./settleEvaluation";
import { settleOtherPeriods } from "./settleOtherPeriods";
import type { RowCorrection, SheetRef, WorkbookSettings } from "./settings";

/** A sheet's answers, with all that has been settled about it put in. */
export interface SettledSheetEvaluation extends SheetEvaluation {
  readonly rows: readonly SettledRow[];
  /** The reporting period that was found, where the officer's choice goes before it; null where it does not. */
  readonly foundPeriod: Period | null;
  /** The officer's choice of a period has been overtaken: another one than it was chosen in place of has figures now. */
  readonly periodServed: boolean;
}

/**
 * Evaluates a sheet's rows with what the officer has settled: corrections are put into the rows as if they had been typed, the rules
 * judge, and what the officer decided about the answers is put over them (contract of rules.md: a correction needs no rule of its own).
 *
 * @param found The settings that hold for the sheet; null where nothing has been settled.
 */
export function* evaluateSettled(
  rows: readonly SheetRow[],
  settings: WorkbookSettings,
  sheet: Pick<SheetRef, "id" | "name">,
  found: SettingsFor | null,
): Steps<SettledSheetEvaluation> {
  const corrections = (found?.sheet.rows ?? []).filter(
    (one) => found?.borrowed !== true || isOfACopyToo(one),
  );
  const rules: EvaluationSettings = {
    profiles: profilesOf(settings),
    profileOf: profileChooser(settings, found?.sheet.sheetId ?? sheet.id, sheet.name, rows),
  };
  const usual = applyCorrections(rows, corrections, (correction) => !isForOneReading(correction));
  const choice = periodChoice(usual, found, rules);
  const judging = choice.period === null ? rules : { ...rules, reportingPeriod: choice.period };
  const first = yield* evaluateSheetInSteps(kpisOf(usual), judging);

  // A column to compare with that was chosen for one period is put in once it is known which period each row is judged by.
  const isForOneNow = (one: RowCorrection, index: number): boolean =>
    !isForOneReading(one) || isAboutCurrent(one, usual[index]?.row.kpi, first.evaluations[index]);
  const settled = corrections.some(isForOneReading)
    ? applyCorrections(rows, corrections, isForOneNow)
    : usual;
  const judged = settled === usual ? first : yield* evaluateSheetInSteps(kpisOf(settled), judging);
  const evaluations = judged.evaluations.map((evaluation, index) => {
    const row = settled[index];
    const profile = row === undefined ? undefined : rules.profileOf?.(row.row.kpi, index);
    return row === undefined || profile === undefined || row.settlements.length === 0
      ? evaluation
      : settleOne(evaluation, row, (one) => isForOneNow(one, index), profile, judged.reportingPeriod);
  });
  return {
    ...judged,
    rows: settled.map((row, index) => {
      const evaluation = judged.evaluations[index];
      const profile = rules.profileOf?.(row.row.kpi, index);
      if (evaluation === undefined || profile === undefined || row.settlements.length === 0) return row;
      return inForce(row, { evaluation, profile, reported: judged.reportingPeriod });
    }),
    foundPeriod: choice.period === null ? null : choice.found,
    periodServed: choice.served,
    doubts: [...judged.doubts, ...choice.doubts],
    evaluations,
  };
}

/** A status set by hand under "This quarter", or its target, is not for next quarter's copy, even where the figure is the same. */
function isOfACopyToo(correction: RowCorrection): boolean {
  const { what, heading } = correction;
  const isOnePeriods = what === "status" || (what === "target" && heading !== undefined);
  return !isOnePeriods || correctedPeriod(correction) !== null;
}

function isForOneReading({ what, heading }: RowCorrection): boolean {
  return what === "baseline" && heading !== undefined;
}

function kpisOf(rows: readonly SettledRow[]): readonly KpiRow[] {
  return rows.map(({ row }) => row.kpi);
}

function isAboutCurrent(
  correction: RowCorrection,
  kpi: KpiRow | undefined,
  evaluation: Evaluation | undefined,
): boolean {
  return kpi !== undefined && isAboutCell(correction, evaluation?.current?.at ?? "", kpi);
}

function settleOne(
  evaluation: Evaluation,
  { row, settlements }: SettledRow,
  holds: (correction: RowCorrection) => boolean,
  profile: Profile,
  reporting: Period | null,
): Evaluation {
  const applied = settlements
    .filter(({ correction, standing }) => standing === "applies" && holds(correction))
    .map(({ correction }) => correction);
  const settled = settleEvaluation(evaluation, row.kpi, applied, profile);
  return settleOtherPeriods(settled, row.kpi, applied, profile, reporting);
}

interface PeriodChoice {
  /** The officer's; null where the period found is the one. */
  readonly period: Period | null;
  readonly found: Period | null;
  readonly served: boolean;
  readonly doubts: readonly string[];
}

const NO_CHOICE: PeriodChoice = { period: null, found: null, served: false, doubts: [] };

/** A period that was chosen holds until another is found than the one it was chosen in place of: then next month has come. */
function periodChoice(
  rows: readonly SettledRow[],
  settings: SettingsFor | null,
  rules: EvaluationSettings,
): PeriodChoice {
  const chosen = settings?.sheet.reportingPeriod ?? null;
  if (chosen === null) return NO_CHOICE;
  const found = reportingPeriodOf(kpisOf(rows), rules);
  if (chosen.insteadOf !== null && found !== null && found.label !== chosen.insteadOf)
    return {
      ...NO_CHOICE,
      served: true,
      doubts: [settledSentences.periodServed(chosen.label, found.label)],
    };
  const period = periodNamed(rows, chosen.label);
  return period === null
    ? { ...NO_CHOICE, doubts: [settledSentences.periodGone(chosen.label)] }
    : { period, found, served: false, doubts: [] };
}

function periodNamed(rows: readonly SettledRow[], label: string): Period | null {
  for (const { row } of rows) {
    for (const { period } of row.kpi.periods) {
      if (period.label === label) return period;
      const quarter = asQuarter(period);
      if (quarter?.label === label) return quarter;
    }
  }
  return null;
}
