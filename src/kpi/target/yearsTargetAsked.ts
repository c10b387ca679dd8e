import { dueByNowSentence, dueOfEachSentence, yearOrEachSentence } from "../../wording/kpi/yearsTarget";
import type { Query } from "../query";
import type { Figure } from "../reading/figure";
import type { FigureCell, ReadRow } from "../row/rowCells";
import type { CumulativeReason } from "../travel/cumulative";
import { mayRunUpTo } from "./mayRunUpTo";
import { isOfAnotherYear } from "./ofAnotherYear";
import type { Target } from "./target";

/**
 * The question about a target to date, as it is asked where the sheet says that the target is the year's: not what time the target is for, but
 * whether the figures run up to it, or how much of it is due. Any other question is handed back.
 *
 * @example 400 under "Annual target 2026/27" // "… Do the figures run up from April, or is each for its own quarter? …"
 */
export function aboutYearsTarget(
  asked: Query,
  read: ReadRow,
  current: FigureCell,
  cumulative: CumulativeReason | null,
): Query {
  const { row, target } = read;
  const { kind, label } = current.cell.period;
  if (asked.code !== "target-to-date-unknown" || (kind !== "month" && kind !== "quarter")) return asked;
  const mayBeOther =
    row.targetDueBy !== undefined || current.cell.target !== undefined || isOfAnotherYear(read, current);
  const year = yearsFigure(target);
  if (year === null || asked.given !== undefined || mayBeOther) return asked;
  const note = cumulative === "note-says" ? (row.notedRunning ?? null) : null;
  const told = (sentence: string): Query => ({ ...asked, sentence });
  if (cumulative !== null) return told(dueByNowSentence(asked, label, note));
  const mayRun = mayRunUpTo(year, read.cells, current.cell.period);
  return told(mayRun ? yearOrEachSentence(asked, kind) : dueOfEachSentence(asked, kind));
}

/** The target of this year by its heading or its own words; null for any other. */
function yearsFigure(target: Target): Figure | null {
  if (target.kind !== "values" || target.goal !== undefined) return null;
  const [only, ...more] = target.amounts;
  const isYears = only !== undefined && more.length === 0 && (only.per ?? target.headed) === "year";
  return isYears ? only.figure : null;
}
