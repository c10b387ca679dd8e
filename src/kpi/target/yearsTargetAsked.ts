import { dueByNowSentence, dueOfEachSentence, yearOrEachSentence } from "../../wording/kpi/yearsTarget";
import type { Query } from "../query";
import type { Figure } from "../reading/figure";
import type { FigureCell, ReadRow } from "../row/rowCells";
import type { CumulativeReason } from "../travel/cumulative";
import type { Period } from "../period/calendar";
import { goalSeenFrom } from "./goal";
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
  const year = yearsFigure(target, cumulative === null ? null : current.cell.period);
  if (year === null || asked.given !== undefined || mayBeOther) return asked;
  const note = cumulative === "note-says" ? (row.notedRunning ?? null) : null;
  const told = (sentence: string): Query => ({ ...asked, sentence });
  if (cumulative !== null) return told(dueByNowSentence(asked, label, note));
  const mayRun = mayRunUpTo(year, read.cells, current.cell.period);
  return told(mayRun ? yearOrEachSentence(asked, kind) : dueOfEachSentence(asked, kind));
}

/**
 * The target of this year by its heading or its own words; null for any other. A goal, "500 by year end", is one where figures run up to it by
 * the end of the year that `running` falls in; that of a level need not be a part of anything.
 */
function yearsFigure(target: Target, running: Period | null): Figure | null {
  if (target.kind !== "values") return null;
  const { goal } = target;
  if (goal !== undefined && (running === null || goalSeenFrom(goal, running) !== "year-end")) return null;
  const [only, ...more] = target.amounts;
  const isYears = only !== undefined && more.length === 0 && (only.per ?? target.headed) === "year";
  return isYears ? only.figure : null;
}
