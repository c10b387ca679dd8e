import { decimalsOf, times } from "./decimal";
import { isHundredfold } from "./hundredfold";
import { differInEach } from "./each";
import type { Figure } from "./figure";
import {
  amountsInOthers,
  CLOCK,
  convert,
  convertsForCertain,
  LONG_CLOCK,
  MINUTE_CLOCK,
  rateBase,
} from "./unit";

/**
 * Two figures brought to one unit. `sure` is false where the unit had to be supposed: the officer is then asked to confirm.
 * "ambiguous" where two understandings would give different answers (0.75 beside 10% may be 75% or 0.75%): then nobody supposes.
 */
export type Matched =
  | { readonly kind: "matched"; readonly a: Figure; readonly b: Figure; readonly sure: boolean }
  | { readonly kind: "ambiguous" };

/** Two figures of one measure that differ more than this, one of them in thousands or millions, are not in the same scale. */
const LARGEST_SCALE_STEP = 100;
/** Nor are two that differ more than this as they stand: 125 beside 120,000 is in thousands, 1,250,000 beside 1.2 not in millions. */
const LARGEST_STEP = 500;

/**
 * @example matchUnits(96.37, 97%) // 96.37% and 97%, not sure
 * @example matchUnits(59.5 days, 8 weeks) // 59.5 days and 56 days, not sure
 * @example matchUnits(0.91, 90) // ambiguous: 0.91 may be 91 as a share of 1
 */
export function matchUnits(one: Figure, other: Figure): Matched {
  const [a, b] = [beside(one, other), beside(other, one)];
  // "1 case" beside 90% or 5 days: the word says that it is neither.
  if (a.unit !== b.unit && (a.counted === true || b.counted === true)) return { kind: "ambiguous" };
  if (differInEach(a, b) || mayBeForOther(a, b)) return { kind: "ambiguous" };
  if (mayHaveOtherUnit(a, b) || mayHaveOtherUnit(b, a)) return { kind: "ambiguous" };
  if (differInScale(a, b, a.scaled === b.scaled ? LARGEST_STEP : LARGEST_SCALE_STEP))
    return { kind: "ambiguous" };
  if (isHundredfold(a, b)) return { kind: "ambiguous" };
  if (a.unit === b.unit) return { kind: "matched", a, b, sure: true };
  if (b.unit === "%" && a.unit === "")
    return withPercent(a, [b], (percent, sure) => ({ kind: "matched", a: percent, b, sure }));
  if (a.unit === "%" && b.unit === "")
    return withPercent(b, [a], (percent, sure) => ({ kind: "matched", a, b: percent, sure }));
  if (a.unit === "%" || b.unit === "%") return { kind: "ambiguous" };
  // 5 beside "04:30" may be minutes, hours or anything.
  if (isTime(a) !== isTime(b) && (a.unit === "" || b.unit === "")) return { kind: "ambiguous" };
  // A count beside "56 days" is in days: people leave the unit out where the heading says it.
  if (a.unit === "") return { kind: "matched", a: { ...a, unit: b.unit }, b, sure: true };
  if (b.unit === "") return { kind: "matched", a, b: { ...b, unit: a.unit }, sure: true };
  const converted = convert(b.value, b.unit, a.unit);
  return converted === null || isRateMistyped(a, b, converted)
    ? { kind: "ambiguous" }
    : {
        kind: "matched",
        a,
        b: { ...b, value: converted, unit: a.unit, decimals: decimalsFor(b, converted) },
        sure: convertsForCertain(a.unit, b.unit),
      };
}

/** A bare number this much larger or smaller than a figure with a unit, and no more than that from what it comes to in another one. */
const OTHER_UNIT_STEP = 3;
const OTHER_UNIT_SIZE = 1.5;

/** "£12.61/visit" beside £1,200: one says what it is for each of, and the other is too far from it to be so too. */
function mayBeForOther(a: Figure, b: Figure): boolean {
  const [small = 0, large = 0] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y);
  return (
    (a.each === undefined) !== (b.each === undefined) &&
    a.unit === b.unit &&
    small > 0 &&
    large > small * OTHER_UNIT_STEP
  );
}

/** "9" beside "480 secs" is 9 minutes rather than 9 seconds, and may be either; "40" beside "42 days" is in days. */
function mayHaveOtherUnit(bare: Figure, other: Figure): boolean {
  if (bare.unit !== "" || other.unit === "") return false;
  if (bare.ofOpenUnit === true) return true;
  if (bare.value === 0 || other.value === 0) return false;
  const isNear = (value: number, step: number): boolean => {
    const [small = 0, large = 0] = [Math.abs(bare.value), Math.abs(value)].sort((x, y) => x - y);
    return large <= small * step;
  };
  const inOthers = amountsInOthers(other.value, other.unit);
  return !isNear(other.value, OTHER_UNIT_STEP) && inOthers.some((value) => isNear(value, OTHER_UNIT_SIZE));
}

/** "5.2 per 1,000" beside "5 per 10,000" are of one size until they are per the same: then one of the two bases is hardly meant. */
function isRateMistyped(a: Figure, b: Figure, converted: number): boolean {
  const isNear = (value: number): boolean => {
    const [small = 0, large = 0] = [Math.abs(a.value), Math.abs(value)].sort((x, y) => x - y);
    return large <= small * OTHER_UNIT_STEP;
  };
  return rateBase(a.unit) !== null && isNear(b.value) && !isNear(converted);
}

/** Of these a time that Excel holds as hours and minutes is one. */
const LENGTHS: readonly string[] = ["hours", "minutes"];

/** "732:00" in Excel's hours and minutes beside "800 hours" is 732 hours; beside a time with a colon it stays one. */
function beside(figure: Figure, other: Figure): Figure {
  if (figure.inHours !== true || !LENGTHS.includes(other.unit)) return figure;
  const isWhole = figure.value % 60 === 0;
  return isWhole ? { ...figure, value: figure.value / 60, unit: "hours" } : { ...figure, unit: "minutes" };
}

/** 500 kg are 0.5 tonnes and not 1. */
const MOST_CONVERTED_DECIMALS = 4;
const ENDLESS_DECIMALS = 2;

function decimalsFor({ decimals }: Figure, converted: number): number {
  const needed = decimalsOf(converted);
  // 90 days are 12.86 weeks.
  const isEndless = needed > MOST_CONVERTED_DECIMALS && Math.abs(converted) >= 1;
  return Math.max(decimals, isEndless ? ENDLESS_DECIMALS : Math.min(needed, MOST_CONVERTED_DECIMALS));
}

/** Whether a target without a sign is certainly the percentage it was taken for: it is of the size of the figure beside it. */
export function isPercentForCertain(target: Figure, matched: Figure, reading: Figure): boolean {
  const [a, b] = [matched.value, reading.value];
  return (
    target.unit === "" &&
    target.counted !== true &&
    reading.unit === "%" &&
    a > 0 &&
    a <= b * SAME_SIZE &&
    b <= a * SAME_SIZE
  );
}

function withPercent(
  plain: Figure,
  beside: readonly Figure[],
  matched: (percent: Figure, sure: boolean) => Matched,
): Matched {
  const percent = asPercent(plain, beside);
  return percent === null ? { kind: "ambiguous" } : matched(percent, percent.value === 0);
}

/** Two figures of one measure in the same scale are seldom further apart than this. */
const SAME_SIZE = 2;

/**
 * A number without unit where a percentage is meant: nought is nought, and more than 1, up to 100, can only be points. Less than 1 may be a share or
 * points: it is what brings it near every percentage beside it, within half and double. Null where neither does or nothing tells.
 *
 * @example asPercent(0.97, [98%]) // 97%
 * @example asPercent(0.4, [0.5%]) // 0.4%
 * @example asPercent(0.75, [10%]) // null
 */
export function asPercent(plain: Figure, beside: readonly Figure[]): Figure | null {
  const points: Figure = { ...plain, unit: "%" };
  if (plain.value === 0 || (plain.value > 1 && plain.value <= 100)) return points;
  // A bare 1 may be one case.
  if (plain.value < 0 || plain.value >= 1) return null;
  const share: Figure = {
    ...points,
    value: times(plain.value, 100),
    decimals: Math.max(0, plain.decimals - 2),
  };
  const sizes = beside.filter(({ unit }) => unit === "%").map(({ value }) => value);
  const isNear = ({ value }: Figure): boolean =>
    sizes.length > 0 && sizes.every((size) => value <= size * SAME_SIZE && size <= value * SAME_SIZE);
  return isNear(share) ? share : isNear(points) ? points : null;
}

function isTime({ unit }: Figure): boolean {
  return unit === CLOCK || unit === LONG_CLOCK || unit === MINUTE_CLOCK;
}

/** Of figures in one unit, or one of them without; percentages keep to points, and days beside weeks are converted. */
function differInScale(a: Figure, b: Figure, most: number): boolean {
  if (a.unit === "%" || b.unit === "%" || (a.unit !== b.unit && a.unit !== "" && b.unit !== "")) return false;
  const [small = 0, large = 0] = [Math.abs(a.value), Math.abs(b.value)].sort((x, y) => x - y);
  return small !== 0 && large / small > most;
}

/**
 * Two figures of a row of percentages, both typed without the sign: 48.2 and 0.51 are 48.2% and 51%. As they stand where both are shares or
 * both points, or where the row is none of percentages; null where nothing tells which they are.
 *
 * @param target The row's target, where it is one value.
 */
export function inOneScale(
  now: Figure,
  before: Figure,
  target: Figure | null,
): { readonly now: Figure; readonly before: Figure } | null {
  const isShare = ({ value }: Figure): boolean => value > 0 && value < 1;
  const bare = now.unit === "" && before.unit === "" && target?.unit === "%";
  const nought = now.value === 0 || before.value === 0;
  if (!bare || nought || isShare(now) === isShare(before)) return { now, before };
  const [a, b] = [asPercent(now, [target]), asPercent(before, [target])];
  return a === null || b === null ? null : { now: a, before: b };
}
