import { compare, minus, percentOf, plus, roundTo } from "./decimal";
import type { Figure } from "./figure";
import type { Slack } from "./profile";
import type { Band, Tolerance } from "./tolerance";

/** The target as one side of a comparison, in the reading's unit. */
export interface Side {
  readonly better: "higher" | "lower";
  readonly target: number;
  readonly unit: string;
}

/** Where amber may end: null is "no amber". More than one where the cell may mean either; none where it means nothing certain. */
export interface AmberLimits {
  readonly candidates: readonly (number | null)[];
  /** A band wholly on the better side of the target: taken as no amber, and queried [BBF06]. */
  readonly onGoodSide: boolean;
}

/** A limit further from the target than this share of it is not credible. */
const FURTHEST_LIMIT_PERCENT = 50;

/** The limit that lies `slack` on the worse side of the target. */
export function limitAt(slack: Exclude<Slack, { kind: "row-tolerance" }>, side: Side): number {
  switch (slack.kind) {
    case "none":
      return side.target;
    case "relative":
      return worseBy(side, Math.sign(slack.percent) * percentOf(Math.abs(slack.percent), side.target));
    case "amount":
      return worseBy(side, slack.amount);
    default:
      return slack satisfies never;
  }
}

function worseBy(side: Side, amount: number): number {
  return side.better === "higher" ? minus(side.target, amount) : plus(side.target, amount);
}

/**
 * Where amber ends by the row's tolerance (rules.md, section 5), both ends of a band counting as inside.
 *
 * @example 5% of 55, higher is better: [52.25]. A bare 5 beside 90%: [85.5, 85], for it may be percent or points.
 */
export function amberLimits(
  tolerance: Tolerance,
  side: Side,
  whenBlank: number,
  toDate: boolean,
): AmberLimits {
  const sure = (...candidates: (number | null)[]): AmberLimits => ({ candidates, onGoodSide: false });
  const percent = (value: number): number => limitAt({ kind: "relative", percent: value }, side);
  switch (tolerance.kind) {
    case "blank":
      return sure(whenBlank);
    case "none":
      return sure(null);
    case "not-needed":
    case "undecided":
      return sure(null, whenBlank);
    case "percent":
      return mayBeLimit(tolerance, side, whenBlank, toDate)
        ? sure(percent(tolerance.percent), ...endOf(tolerance.percent, side))
        : sure(percent(tolerance.percent));
    case "points":
      return sure(worseBy(side, tolerance.points));
    case "figure":
      return sure(...figureMeanings(tolerance.figure, side));
    case "band":
      // A band is typed for the period's target; for a target to date it means nothing certain.
      return toDate ? sure() : bandLimit(tolerance.band, side);
    case "percent-and-band":
      return toDate
        ? sure(percent(tolerance.percent))
        : percentAndBand(percent(tolerance.percent), tolerance.band, side);
    case "date":
      return sure(null, ...bandLimit(dateBand(tolerance), side).candidates);
    case "thresholds":
    case "unreadable":
      return sure();
    default:
      return tolerance satisfies never;
  }
}

/**
 * Whether a percentage beside a target in percent may be the limit itself: 15% beside 20% is 17% or 15%. The standard percentage, which
 * a blank cell would stand for as well, is a share in any row; and no limit is typed for a target to date.
 */
function mayBeLimit(
  tolerance: Extract<Tolerance, { kind: "percent" }>,
  side: Side,
  whenBlank: number,
  toDate: boolean,
): boolean {
  const share = limitAt({ kind: "relative", percent: tolerance.percent }, side);
  return tolerance.asLimit && side.unit === "%" && !toDate && compare(share, whenBlank) !== 0;
}

/** The value as a limit in its own right: where it lies on the worse side, and as near as limits do (5 is none for 90). */
function endOf(value: number, side: Side): readonly number[] {
  const near = Math.abs(minus(value, side.target)) <= percentOf(FURTHEST_LIMIT_PERCENT, side.target);
  return near && isWorse(value, side) ? [value] : [];
}

function isWorse(value: number, side: Side): boolean {
  return side.better === "higher" ? compare(value, side.target) < 0 : compare(value, side.target) > 0;
}

/** A number with no unit, or with the reading's: an amount, a value in its own right, or percent without its sign. */
function figureMeanings({ value, unit, counted }: Figure, side: Side): readonly number[] {
  if (unit !== "" && unit !== side.unit) return [];
  if (counted === true && side.unit !== "") return [];
  const meanings = [worseBy(side, value), ...endOf(value, side)];
  if (unit !== "" || counted === true) return meanings;
  // 0.05 may be 5% that lost its format.
  return [...meanings, limitAt({ kind: "relative", percent: value < 1 ? value * 100 : value }, side)];
}

function bandLimit(band: Band, side: Side): AmberLimits {
  const { from, to } = band;
  const unit = from.unit;
  if (unit !== "" && side.unit !== unit && side.unit !== "") return { candidates: [], onGoodSide: false };
  if ((from.counted ?? to.counted) === true && side.unit !== "") return { candidates: [], onGoodSide: false };
  if (unit === "%" && side.unit === "") return { candidates: [], onGoodSide: false };
  if (unit === "" && side.unit === "%" && to.value <= 1) return { candidates: [], onGoodSide: false };
  const worseEnd = side.better === "higher" ? from.value : to.value;
  return isWorse(worseEnd, side)
    ? { candidates: [worseEnd], onGoodSide: false }
    : { candidates: [null], onGoodSide: true };
}

/** The two must say the same, to the decimals in which the band is typed; else either may be meant. */
function percentAndBand(byPercent: number, band: Band, side: Side): AmberLimits {
  const byBand = bandLimit(band, side);
  const [limit] = byBand.candidates;
  if (limit === undefined || limit === null) return { candidates: [byPercent, null], onGoodSide: false };
  const decimals = side.better === "higher" ? band.from.decimals : band.to.decimals;
  return roundTo(byPercent, decimals) === roundTo(limit, decimals)
    ? byBand
    : { candidates: [byPercent, limit], onGoodSide: false };
}

/** The band that Excel took for a date: its smaller number first. */
export function dateBand({ day, month }: { readonly day: number; readonly month: number }): Band {
  const figure = (value: number): Figure => ({
    value,
    unit: "",
    decimals: 0,
    scaled: false,
    slip: false,
    doubtful: false,
  });
  return { from: figure(Math.min(day, month)), to: figure(Math.max(day, month)) };
}
