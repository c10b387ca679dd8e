import { compare, times } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { addsUpOverYear } from "../travel/addsUp";
import { hasFigure, type ReadCell } from "../row/rowCells";
import type { KpiRow } from "../row/row";
import { isColumnOf, isShortTime, rateTimeOf, saysRate, type TargetPeriod } from "./rateTime";
import type { Target } from "./target";

type Values = Extract<Target, { kind: "values" }>;

/** A level this many times its target or less may be meant as it stands; a month is more than four weeks. */
const NEAR = 2;

/**
 * A target that names a time in its unit ("50 per week", "100 p.a.") or its heading ("Weekly target") as the target for that time, which a
 * figure of another time is not held to. Where the row's own name, its column of units, a column's heading or one of its figures says that they are such
 * rates, or the KPI is a level that does not grow with the time, the target stands as it is. One for a month, which a quarter's figure is not
 * held to, is held to figures that all say "per month" themselves.
 *
 * @example "50 per week", figures of 600 and 640 a quarter for "Referrals" // 50, for a week; for "Referrals per week" as it is
 */
export function withTimeOfRate(target: Target, row: KpiRow, cells: readonly ReadCell[]): Target {
  if (target.kind !== "values") return target;
  const [only, ...more] = target.amounts;
  if (only === undefined || more.length > 0) return target;
  const { figure } = only;
  if (only.per !== null) {
    const unit = figure.unit === "" ? rateOfAll(only.per, cells) : null;
    return unit === null ? target : { ...target, amounts: [{ figure: { ...figure, unit }, per: null }] };
  }
  const inUnit = rateTimeOf(figure.unit);
  const time = inUnit ?? (isShortTime(target.headed) ? target.headed : null);
  if (time === null) return target;
  const plain = inUnit === null ? figure : { ...figure, unit: "" };
  if (isInRates(figure, time, row, cells) || isLevel(plain, row, cells)) return asRate(target);
  return { ...target, amounts: [{ figure: plain, per: time }], headed: null };
}

/** The unit of a row's figures where each of them says that it is for such a time, as the target is: like is then held to like. */
function rateOfAll(time: TargetPeriod, cells: readonly ReadCell[]): string | null {
  const units = new Set(cells.filter(hasFigure).map(({ reading }) => reading.figure.unit));
  const [unit, ...others] = units;
  return unit !== undefined && others.length === 0 && rateTimeOf(unit) === time ? unit : null;
}

/** What its heading says of the time is then said of the figures as well. */
function asRate(target: Values): Values {
  return isShortTime(target.headed) ? { ...target, headed: null } : target;
}

function isInRates(
  { unit }: Figure,
  time: TargetPeriod,
  { description, unitColumn = "" }: KpiRow,
  cells: readonly ReadCell[],
): boolean {
  return (
    saysRate(description, time) ||
    saysRate(unitColumn, time) ||
    cells.some(
      (read) =>
        saysRate(read.cell.heading, time) ||
        isColumnOf(read.cell.heading, time) ||
        (unit !== "" && rateTimeOf(unit) === time && hasFigure(read) && read.reading.figure.unit === unit),
    )
  );
}

/** A share is one of any time; an average may be one of a week, where its figures are near the target. */
function isLevel(target: Figure, { description }: KpiRow, cells: readonly ReadCell[]): boolean {
  if (target.unit === "%") return true;
  if (addsUpOverYear(target, description)) return false;
  const limit = times(Math.abs(target.value), NEAR);
  return cells
    .filter(hasFigure)
    .every(
      ({ reading: { figure } }) =>
        compare(Math.abs(figure.value), limit) <= 0 &&
        compare(times(Math.abs(figure.value), NEAR), Math.abs(target.value)) >= 0,
    );
}
