import { asQuarter, type Period, type PeriodKind } from "./period/calendar";
import { withDecimalMark } from "./reading/decimalMark";
import type { Evaluation, SheetEvaluation } from "./evaluation";
import { evaluateRow } from "./row/evaluateRow";
import { CORPORATE, DEFAULT_PROFILES } from "./profile/builtInProfiles";
import { otherPeriods } from "./row/otherPeriods";
import type { Profile } from "./profile/profile";
import { factsOf, profileFor } from "./profile/profileFor";
import { latestReported, ownPace, type Reported } from "./period/reportingPeriod";
import type { KpiRow } from "./row/row";
import { readRow, type ReadRow } from "./row/rowCells";
import { stateInWords } from "./rating/stateInWords";
import { eachInSteps, finished, type Steps } from "./steps";
import { doubtSentences } from "../wording/kpi/explanations";

export interface EvaluationSettings {
  /** Tried in order; the first that fits a row is its profile. A row that none fits goes by the built-in ones. */
  readonly profiles: readonly Profile[];
  /** The profile that the officer has given to a row; goes before what the profiles themselves say they apply to. */
  readonly profileOf?: (row: KpiRow, index: number) => Profile;
  /** The officer's choice; without it, the latest month or quarter in which any row has a figure. */
  readonly reportingPeriod?: Period;
}

/** The built-in rule sets, and the reporting period found on the sheet. */
export const DEFAULT_SETTINGS: EvaluationSettings = { profiles: DEFAULT_PROFILES };

/**
 * Evaluates the KPI rows of one table together, for the reporting period is found from all of them (rules.md, section 2).
 * Nothing is thrown for bad data: a row that cannot be rated says why.
 *
 * @example a row with June 100%, July 75%, target 90%, tolerance "85% - 90%", "Higher is better"
 * // status "red", travel { movement: "down", verdict: "deteriorated", mark: "↓ R" }
 */
export function evaluateSheet(rows: readonly KpiRow[], settings: EvaluationSettings): SheetEvaluation {
  return finished(evaluateSheetInSteps(rows, settings));
}

/** The same in steps, for a sheet of many rows. */
export function* evaluateSheetInSteps(
  rows: readonly KpiRow[],
  settings: EvaluationSettings,
): Steps<SheetEvaluation> {
  const read = yield* eachInSteps(withDecimalMark(rows), readRow, { from: 0, to: 0.5 });
  const profiles = profilesFor(read, settings);
  const chosen = settings.reportingPeriod;
  const reported =
    chosen === undefined ? reportedIn(read, profiles) : { period: asQuarter(chosen) ?? chosen, noughts: [] };
  const reportingPeriod = reported.period;
  const periodOf = periodFinder(read, reportingPeriod);
  const evaluate = (row: ReadRow, index: number): Evaluation => {
    const profile = profiles[index] ?? CORPORATE;
    const evaluation = evaluateRow(row, periodOf(row), profile);
    return reportingPeriod === null
      ? evaluation
      : { ...evaluation, otherPeriods: otherPeriods(row, evaluation.current, reportingPeriod, profile) };
  };
  const evaluations = yield* eachInSteps(read, evaluate, { from: 0.5, to: 1 });
  const doubts = reportingPeriod === null ? [] : skippedPeriods(reported.noughts, reportingPeriod);
  return { reportingPeriod, evaluations, doubts };
}

/** The period that the rows themselves report, whatever the officer has chosen. */
export function reportingPeriodOf(rows: readonly KpiRow[], settings: EvaluationSettings): Period | null {
  const read = withDecimalMark(rows).map(readRow);
  return reportedIn(read, profilesFor(read, settings)).period;
}

function profilesFor(read: readonly ReadRow[], settings: EvaluationSettings): readonly Profile[] {
  const profileOf =
    settings.profileOf ?? ((row: KpiRow) => profileFor(factsOf(row, null), settings.profiles));
  return read.map(({ row }, index) => profileOf(row, index));
}

/** By figures; on a sheet that has none, by the words that its rules know: a table of "Met" and "Not met". */
function reportedIn(read: readonly ReadRow[], profiles: readonly Profile[]): Reported {
  const byFigures = latestReported(read);
  const inWords = [...new Set(profiles)].filter(({ states }) => states.some(({ words }) => words.length > 0));
  return byFigures.period !== null || inWords.length === 0
    ? byFigures
    : latestReported(read, ({ cell }) =>
        inWords.some((profile) => stateInWords(profile, cell.shown.text) !== null),
      );
}

/** The sheet's reporting period; a row of a table of years goes by the latest of them that has a figure, up to the year of the sheet's. */
function periodFinder(all: readonly ReadRow[], reporting: Period | null): (row: ReadRow) => Period | null {
  if (reporting === null) return () => null;
  const paces = new Map<readonly PeriodKind[], Period>();
  return (row) => {
    const pace = ownPace(row, reporting);
    if (pace === null) return reporting;
    const known = paces.get(pace);
    if (known !== undefined) return known;
    const table = all
      .filter((other) => ownPace(other, reporting) === pace)
      .map((other) => upTo(other, reporting));
    const period = latestReported(table).period ?? reporting;
    paces.set(pace, period);
    return period;
  };
}

/** A year is known when it has begun by the reporting period. */
function upTo(row: ReadRow, reporting: Period): ReadRow {
  return { ...row, cells: row.cells.filter(({ cell }) => cell.period.start <= reporting.end) };
}

function skippedPeriods(noughts: readonly Period[], taken: Period): readonly string[] {
  const labels = noughts.map(({ label }) => label).reverse();
  return labels.length === 0 ? [] : [doubtSentences.allNought(labels, taken.label)];
}
