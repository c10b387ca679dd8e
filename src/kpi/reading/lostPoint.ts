import { figuresOf } from "../target/figuresOf";
import type { Target } from "../target/target";
import type { Period } from "../period/calendar";
import type { Figure } from "./figure";
import type { Reading } from "./reading";
import type { Shown } from "./shown";
import { CURRENCIES } from "./unit";

/** How a figure stands out that may have lost or won a decimal point. */
export type LostPoint = "point" | "tenth" | "threefold";

const TENFOLD = 10;
/** How near a tenfold comes, as a factor; among percentages over 100 that alone is odd. */
const NEAR = 1.15;
const NEAR_PERCENT = 1.25;
const FEWEST = 2;
/** Whole numbers below this go to ten times and to a tenth by themselves: 2 complaints, then 20. */
const SMALL_COUNT = 5;

/** Figures no further apart than this have a size: from 23.5 to 28 days, 2.8 is a tenth of the lot of them. */
const CLOSE = 1.5;
const FEWEST_CLOSE = 3;

/** A percentage over 100 this many times all others, themselves alike and none of them small, as rates of change are. */
const THREEFOLD = 3;
const ALIKE = 2;
const LEAST_OF_LEVEL = 30;
/** From here on it is a hundredfold, which has a question of its own. */
const A_HUNDREDFOLD = 1_000;

/**
 * Whether a figure is what all of those beside it are with the point moved by one digit, or a percentage far beyond them; null where it is not. What
 * varies by itself has no size to stand out from, and money is left alone.
 *
 * @param beside The row's other figures.
 * @param targets Its target; of several, one is enough.
 * @example 945% beside 94%, and 95% // "point"
 * @example 9.4% beside 94% and 95% // "tenth"
 * @example 380% beside 94% and 95% // "threefold"
 */
export function lostPoint(
  figure: Figure,
  beside: readonly Figure[],
  targets: readonly Figure[],
): LostPoint | null {
  const all = [...beside, ...targets];
  if (beside.length === 0 || all.length < FEWEST) return null;
  if (![figure, ...all].every(isLevel) || all.some((other) => !goesWith(figure, other))) return null;
  const isOdd = (other: (one: Figure) => boolean): boolean =>
    beside.every(other) && (targets.length === 0 || targets.some(other));
  const { value, unit } = figure;
  const isHigh = unit === "%" && value > 100;
  if (
    isOdd(
      (other) => (!isHigh || other.value <= 100) && isTenfold(figure, other, isHigh ? NEAR_PERCENT : NEAR),
    )
  )
    return "point";
  if (isOdd((other) => isTenfold(other, figure, NEAR))) return "tenth";
  const beyond = isHigh || beside.length < FEWEST_CLOSE ? null : beyondAll(figure, beside, targets);
  if (beyond !== null) return beyond;
  const sizes = all.map((other) => other.value);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const isLevelRow = least >= LEAST_OF_LEVEL && most <= 100 && most <= least * ALIKE;
  return isHigh && value < A_HUNDREDFOLD && isLevelRow && value > most * THREEFOLD ? "threefold" : null;
}

/**
 * What lies close together is one size, though its ends be too far apart for the figure to come to each of them: moved by one digit the figure
 * lies among them, or just beside. Of several targets one is enough, as it lies close to them too.
 *
 * @example 2.8 days beside 23.5 and 28 days // "tenth"
 */
function beyondAll(
  figure: Figure,
  beside: readonly Figure[],
  targets: readonly Figure[],
): Exclude<LostPoint, "threefold"> | null {
  const among = targets.length === 0 ? [beside] : targets.map((target) => [...beside, target]);
  const close = among.filter((all) => {
    const [least, most] = ends(all);
    return most <= least * CLOSE;
  });
  const isAmong = (value: number): boolean =>
    close.some((all) => {
      const [least, most] = ends(all);
      return value * NEAR >= least && value <= most * NEAR;
    });
  const all = [...beside, ...targets];
  if (isAmong(figure.value / TENFOLD) && !all.some((other) => isSmallCount(other, figure))) return "point";
  return isAmong(figure.value * TENFOLD) && !all.some((other) => isSmallCount(figure, other))
    ? "tenth"
    : null;
}

function ends(figures: readonly Figure[]): readonly [number, number] {
  const sizes = figures.map(({ value }) => value);
  return [Math.min(...sizes), Math.max(...sizes)];
}

/**
 * Whether a target is ten times or a tenth of all of a row's figures, two at least; null where it is not.
 *
 * @example 9.5% beside 94% and 93% // "tenth"
 */
export function lostPointOfTarget(
  target: Figure,
  figures: readonly Figure[],
): Exclude<LostPoint, "threefold"> | null {
  if (figures.length < FEWEST || ![target, ...figures].every(isLevel)) return null;
  if (figures.some((figure) => !goesWith(target, figure))) return null;
  if (figures.every((figure) => isTenfold(target, figure, NEAR))) return "point";
  return figures.every((figure) => isTenfold(figure, target, NEAR)) ? "tenth" : null;
}

/** A cell of a period with what it was read as. */
interface PeriodReading {
  readonly cell: { readonly period: Period; readonly shown: Shown };
  readonly reading: Reading;
}

/**
 * The readings of a row, those not to be read for certain that may have lost a point. One that the officer gave is meant. A sum is held to those of
 * periods of its length.
 */
export function withLostPoints<Cell extends PeriodReading>(
  cells: readonly Cell[],
  target: Target,
  said: string,
): readonly Cell[] {
  const targets = figuresOf(target);
  if (MONEY.test(said)) return cells;
  return cells.map((one) => {
    const { cell, reading } = one;
    if (reading.kind !== "figure" || cell.shown.given !== undefined) return one;
    const isShare = reading.figure.unit === "%";
    if (!isShare && cell.period.kind === "year-to-date") return one;
    const beside = cells.flatMap((other) =>
      other !== one &&
      other.reading.kind === "figure" &&
      (isShare || other.cell.period.kind === cell.period.kind)
        ? [other.reading.figure]
        : [],
    );
    const why = lostPoint(reading.figure, beside, targets);
    return why === null ? one : { ...one, reading: { kind: "unreadable", why } };
  });
}

/** Names and units of sums of money that are typed without its sign. */
export const MONEY = /[£$€]/;

function isLevel({ value, unit, scaled, doubtful }: Figure): boolean {
  return value > 0 && !scaled && !doubtful && !CURRENCIES.includes(unit);
}

function goesWith(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || a.unit === "" || b.unit === "";
}

function isTenfold(large: Figure, small: Figure, factor: number): boolean {
  const size = small.value * TENFOLD;
  return !isSmallCount(small, large) && large.value <= size * factor && size <= large.value * factor;
}

function isSmallCount(small: Figure, large: Figure): boolean {
  return small.value < SMALL_COUNT && isWhole(small) && isWhole(large);
}

function isWhole({ unit, decimals }: Figure): boolean {
  return unit === "" && decimals === 0;
}
