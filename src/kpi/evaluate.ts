import { asQuarter, type Period } from "./period/calendar";
import { headingMarkSentences } from "../wording/kpi/explanations";
import { headingMark } from "./period/periodMark";
import { withDecimalMark } from "./reading/decimalMark";
import type { Evaluation, SheetEvaluation } from "./evaluation";
import { evaluateRow } from "./row/evaluateRow";
import { CORPORATE, DEFAULT_PROFILES } from "./profile/builtInProfiles";
import { otherPeriods } from "./row/otherPeriods";
import type { Profile } from "./profile/profile";
import { factsOf, profileFor } from "./profile/profileFor";
import { latestReported, type Reported } from "./period/reportingPeriod";
import { periodsOfRows, skippedPeriods } from "./period/rowPeriods";
import type { KpiRow } from "./row/row";
import { readRow, type ReadRow } from "./row/rowCells";
import { withTwins } from "./row/twinColumns";
import { stateInWords } from "./rating/stateInWords";
import { yearsSoFarApart } from "./row/yearSoFarApart";
import { eachInSteps, finished, type Steps } from "./steps";

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
  const read = yield* eachInSteps(withTwins(withDecimalMark(rows)), readRow, { from: 0, to: 0.5 });
  const profiles = profilesFor(read, settings);
  const chosen = settings.reportingPeriod;
  const reported =
    chosen === undefined ? reportedIn(read, profiles) : { period: asQuarter(chosen) ?? chosen, noughts: [] };
  const reportingPeriod = reported.period;
  const ofRows = reportingPeriod === null ? null : periodsOfRows(read, reportingPeriod, chosen !== undefined);
  const evaluate = (row: ReadRow, index: number): Evaluation => {
    const profile = profiles[index] ?? CORPORATE;
    const period = ofRows?.periods[index] ?? null;
    const evaluation = evaluateRow(row, period, profile, chosen !== undefined);
    return period === null
      ? evaluation
      : { ...evaluation, otherPeriods: otherPeriods(row, evaluation.current, period, profile) };
  };
  const evaluations = yield* eachInSteps(read, evaluate, { from: 0.5, to: 1 });
  const skipped = reportingPeriod === null ? [] : skippedPeriods(reported.noughts, reportingPeriod);
  const apart = yearsSoFarApart(
    evaluations.flatMap((evaluation, i) => {
      const row = read[i];
      return row === undefined ? [] : [{ read: row, evaluation, profile: profiles[i] ?? CORPORATE }];
    }),
  );
  const doubts = [
    ...new Set([...skipped, ...(ofRows?.doubts ?? []), ...markedPeriods(read, evaluations), ...apart]),
  ];
  return { reportingPeriod, evaluations, doubts };
}

/** What the headings of the periods judged mark their figures as: told once for the sheet, besides in each row. */
function markedPeriods(read: readonly ReadRow[], evaluations: readonly Evaluation[]): readonly string[] {
  return read.flatMap(({ row }, index) => {
    const current = evaluations[index]?.current ?? null;
    if (current?.value == null) return [];
    const cell = row.periods.find(({ shown }) => shown.at === current.at);
    const mark = cell === undefined ? null : headingMark(cell.heading);
    return cell === undefined || mark === null
      ? []
      : headingMarkSentences.period(current.period.label, cell.heading, mark);
  });
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
