import { asQuarter, financialYearOf, monthsElapsed, type Period } from "../period/calendar";
import { periodAmount, targetToDate, type CumulativeReason } from "../travel/cumulative";
import { compare, partOf } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import type { QueryCode } from "../query";
import type { FigureCell } from "../row/rowCells";
import { datedTarget } from "./datedTargets";
import { dueByLabel } from "./dueByNow";
import { goalSeenFrom } from "./goal";
import { shareInTarget } from "./settleTarget";
import { isShortTime } from "./rateTime";
import type { Target } from "./target";

/** The target as it applies to the current reading. */
export type TargetInUse =
  | { readonly kind: "value"; readonly figure: Figure; readonly toDate: boolean }
  /** A whole year's target beside a shorter reading: the level to hold, or the sum to reach by March; nothing tells which. */
  | { readonly kind: "year"; readonly figure: Figure }
  | { readonly kind: "ask"; readonly code: QueryCode };

/** How a row's figures go with a target that names no period for itself. */
export interface SumTest {
  /** Whether they grow with the time they cover, and add up to it rather than being held to it. */
  readonly addsUp: (target: Figure) => boolean;
  /** Whether a year of them comes to about the target. */
  readonly makesUpYear: (target: Figure) => boolean;
}

/**
 * Chooses among a cell's targets the one for the current reading (rules.md, sections 4 and 7.5): a cumulative reading's target to date,
 * else the one for its kind of period. To a reading that grows with the time it covers a target that is for another period only by its
 * heading, or by the year written beside it, does not apply as it stands; nor one whose period nothing names, where a year of such readings
 * comes to about the target. `running` is the period's own
 * target where the row's targets by period run up as its figures do.
 *
 * @example "252 (21 per month)" for a July reading of 24 // 21
 */
export function targetInUse(
  target: Target,
  current: FigureCell,
  cumulative: CumulativeReason | null,
  sum: SumTest,
  running: Figure | null = null,
): TargetInUse {
  const ownToDate = current.reading.cumulative?.toDate ?? running;
  if (cumulative !== null && ownToDate !== null) return { kind: "value", figure: ownToDate, toDate: true };
  if (target.kind === "missing") return { kind: "ask", code: "target-missing" };
  const { period } = current.cell;
  if (target.kind === "several") {
    const due = cumulative === null ? null : dueByLabel(target, period);
    if (due !== null) return { kind: "value", figure: due, toDate: true };
    // What is due of a sum by now does not follow from one period's part of it.
    const dated = cumulative !== null ? null : datedTarget(target, period);
    return dated?.kind === "values"
      ? periodTarget(dated, period, sum)
      : { kind: "ask", code: shareInTarget(target) === null ? "several-targets" : "target-unreadable" };
  }
  if (target.kind === "range") return { kind: "ask", code: "target-is-range" };
  if (target.kind === "unreadable" && target.ofOthers === true)
    return { kind: "ask", code: "target-of-others" };
  if (target.kind !== "values") return { kind: "ask", code: "target-unreadable" };
  if (target.amounts.every(({ per }) => isShortTime(per)))
    return { kind: "ask", code: "target-period-differs" };
  return cumulative !== null ? cumulativeTarget(target, period) : periodTarget(target, period, sum);
}

function cumulativeTarget(target: Extract<Target, { kind: "values" }>, period: Period): TargetInUse {
  const due = target.amounts.find(({ per }) => per === "year-to-date");
  if (due !== undefined) return { kind: "value", figure: due.figure, toDate: true };
  const amount = periodAmount(target, period);
  const toDate = amount === null ? null : targetToDate(amount, period);
  if (toDate !== null) return { kind: "value", figure: toDate, toDate: true };
  const year =
    target.amounts.find(({ per }) => per === "year") ??
    (target.amounts.length === 1 ? target.amounts[0] : undefined);
  if (year === undefined) return { kind: "ask", code: "target-to-date-unknown" };
  if (isForLater(target, period)) return yearsTarget(year.figure, true);
  const share = dueBeside(target, year.figure, period);
  if (share !== null) return { kind: "value", figure: share, toDate: true };
  // By March the target to date is the year's.
  return monthsElapsed(period.end) === MONTHS_A_YEAR && period.kind !== "year-to-date"
    ? { kind: "value", figure: year.figure, toDate: true }
    : yearsTarget(year.figure, true);
}

/**
 * The figure beside a year's target that is exactly what is due of it by now, and so cannot be anything else; null where there is none.
 *
 * @example "35 (70 for the year)" in September // 35; in October // null
 */
function dueBeside(
  { amounts }: Extract<Target, { kind: "values" }>,
  year: Figure,
  period: Period,
): Figure | null {
  const beside = amounts.find(({ per }) => per === null)?.figure;
  if (amounts.length < 2 || beside === undefined || beside.unit !== year.unit) return null;
  const due = partOf(year.value, monthsElapsed(period.end), MONTHS_A_YEAR);
  return compare(beside.value, due) === 0 ? beside : null;
}

/** Whether a target is to be reached in a later year than the period's: a whole year's figure is no more held to it than a month's. */
function isForLater({ goal }: Extract<Target, { kind: "values" }>, period: Period): boolean {
  return goal !== undefined && goalSeenFrom(goal, period) === "later";
}

const MONTHS_A_YEAR = 12;

/** Of nothing in a year nothing is due at any time of it, whether each period is held to it or all together. */
function yearsTarget(figure: Figure, toDate: boolean): TargetInUse {
  return figure.value === 0 ? { kind: "value", figure, toDate } : { kind: "year", figure };
}

function periodTarget(
  target: Extract<Target, { kind: "values" }>,
  period: Period,
  sum: SumTest,
): TargetInUse {
  const kind = asQuarter(period)?.kind ?? period.kind;
  const [only] = target.amounts;
  if (
    only?.per === null &&
    target.amounts.length === 1 &&
    target.headed !== null &&
    sum.addsUp(only.figure)
  ) {
    if (target.headed === kind) return { kind: "value", figure: only.figure, toDate: false };
    if (target.headed === "year") return yearsTarget(only.figure, false);
    if (target.headed === "year-to-date" && kind !== "period")
      return { kind: "ask", code: "target-is-to-date" };
    if (kind !== "period") return { kind: "ask", code: "target-period-differs" };
  }
  if (
    only?.per === null &&
    target.amounts.length === 1 &&
    target.headed === null &&
    sum.makesUpYear(only.figure)
  )
    return yearsTarget(only.figure, false);
  const named = target.amounts.find(({ per }) => per === kind);
  if (named !== undefined && isForLater(target, period)) return yearsTarget(named.figure, false);
  if (named !== undefined) return { kind: "value", figure: named.figure, toDate: false };
  const unnamed = target.amounts.find(({ per }) => per === null);
  if (unnamed !== undefined && kind !== "year")
    return { kind: "value", figure: unnamed.figure, toDate: false };
  if (target.amounts.length === 1 && only !== undefined) {
    if (only.per === null) return { kind: "value", figure: only.figure, toDate: false };
    if (only.per === "year") return yearsTarget(only.figure, false);
  }
  return { kind: "ask", code: "target-period-differs" };
}

/** The target to date at an earlier period of the same financial year; null where it is not known. */
export function earlierTargetToDate(target: Target, earlier: FigureCell, now: Period): Figure | null {
  const { period } = earlier.cell;
  const own = earlier.reading.cumulative?.toDate ?? dueByLabel(target, period);
  if (own !== null) return own;
  if (financialYearOf(period.start) !== financialYearOf(now.start)) return null;
  const amount = periodAmount(target, period);
  return amount === null ? null : targetToDate(amount, period);
}
