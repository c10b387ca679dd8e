import { asQuarter, type Period } from "./calendar";
import type { SheetEvaluation } from "./evaluation";
import { evaluateRow } from "./evaluateRow";
import { DEFAULT_PROFILES, profileFor, type Profile } from "./profile";
import { latestReported } from "./reportingPeriod";
import type { KpiRow } from "./row";
import { readRow } from "./rowCells";

export interface EvaluationSettings {
  /** Tried in order; the first that fits a row is its profile. A row that none fits goes by the built-in ones. */
  readonly profiles: readonly Profile[];
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
  const read = rows.map(readRow);
  const chosen = settings.reportingPeriod;
  const reportingPeriod = chosen === undefined ? latestReported(read) : (asQuarter(chosen) ?? chosen);
  const evaluations = read.map((row) =>
    evaluateRow(row, reportingPeriod, profileFor(row.row.ref, settings.profiles)),
  );
  return { reportingPeriod, evaluations };
}
