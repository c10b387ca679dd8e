import { compare, minus, percentOf, plus, roundTo } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import type { FixedSlack, LargestSlack, Profile } from "../profile/profile";
import type { Band, Tolerance } from "./tolerance";

/** The target as one side of a comparison, in the reading's unit. */
export interface Side {
  readonly better: "higher" | "lower";
  readonly target: number;
  readonly unit: string;
}

/** What an end of amber was worked out from, where the cell does not state it outright. */
export type LimitSource =
  /** The cell gives no tolerance, so the profile's own is used. */
  | { readonly kind: "default"; readonly slack: FixedSlack }
  /** The profile's own limit, whatever the row says. */
  | { readonly kind: "rule"; readonly slack: FixedSlack | LargestSlack }
  /** The figure in the row's own column of this heading. */
  | { readonly kind: "column"; readonly heading: string }
  /** Percent of the target, read from the cell; `of` is the target in the reading's unit. */
  | { readonly kind: "share"; readonly percent: number; readonly of: number };

/** One end of amber; `at` null is "no amber". */
export interface AmberLimit {
  readonly at: number | null;
  readonly source: LimitSource | null;
  /** The better end of a band that straddles the target, "25% - 40%" with target 29. */
  readonly betterEnd?: number;
}

/** Where amber may end: more than one where the cell may mean either; none where it means nothing certain. */
export interface AmberLimits {
  readonly candidates: readonly AmberLimit[];
  /** A band wholly on the better side of the target: taken as no amber, and queried [BBF06]. */
  readonly onGoodSide: boolean;
}

/** A limit further from the target than this share of it is not credible. */
const FURTHEST_LIMIT_PERCENT = 50;

/**
 * The limit that lies `slack` on the worse side of the target; null where it says nothing of such a target: points beside days. Of several
 * distances the furthest from the target, on whichever side of it they lie.
 */
export function limitAt(slack: FixedSlack | LargestSlack, side: Side): number | null {
  switch (slack.kind) {
    case "largest": {
      const ends = slack.of.map((one) => limitAt(one, side));
      const known = ends.filter((end) => end !== null);
      const apart = (end: number): number => Math.abs(minus(end, side.target));
      return known.length < ends.length
        ? null
        : known.reduce((best, end) => (apart(end) > apart(best) ? end : best), side.target);
    }
    case "none":
      return side.target;
    case "relative":
      return worseBy(side, percentOf(slack.percent, side.target));
    case "points":
      return side.unit === "%" ? worseBy(side, slack.points) : null;
    case "amount":
      return worseBy(side, slack.amount);
    default:
      return slack satisfies never;
  }
}

function worseBy(side: Side, amount: number): number {
  return side.better === "higher" ? minus(side.target, amount) : plus(side.target, amount);
}

const NO_AMBER: AmberLimit = { at: null, source: null };

function stated(at: number): AmberLimit {
  return { at, source: null };
}

/** None where the profile's own tolerance says nothing of such a target. */
function byDefault(slack: FixedSlack, side: Side): readonly AmberLimit[] {
  const at = limitAt(slack, side);
  if (at === null) return [];
  return [{ at, source: { kind: "default", slack } }];
}

function byShare(percent: number, side: Side): AmberLimit {
  return {
    at: worseBy(side, percentOf(percent, side.target)),
    source: { kind: "share", percent, of: side.target },
  };
}

/** What a profile says of tolerance cells. */
type ToleranceRules = Pick<Profile, "defaultTolerance" | "toleranceBasis" | "bareTolerance">;

/** "5%" as a share of the target; as points where the profile says so and the target is in percent. */
function byPercent(percent: number, side: Side, { toleranceBasis }: ToleranceRules): AmberLimit {
  return toleranceBasis === "points" && side.unit === "%"
    ? stated(worseBy(side, percent))
    : byShare(percent, side);
}

/**
 * Where amber ends by the row's tolerance (rules.md, section 5), both ends of a band counting as inside.
 *
 * @example 5% of 55, higher is better: at 52.25, a share of 55. A bare 5 beside 90%: at 85 and 85.5, for it may be points or percent.
 */
export function amberLimits(
  tolerance: Tolerance,
  side: Side,
  rules: ToleranceRules,
  toDate: boolean,
): AmberLimits {
  const sure = (...candidates: AmberLimit[]): AmberLimits => ({ candidates, onGoodSide: false });
  const standard = byDefault(rules.defaultTolerance, side);
  switch (tolerance.kind) {
    case "blank":
      return sure(...standard);
    case "none":
      return sure(NO_AMBER);
    case "not-needed":
    case "undecided":
      return standard.length === 0 ? sure() : sure(NO_AMBER, ...standard);
    case "percent":
      return mayBeLimit(tolerance, side, rules, toDate)
        ? sure(byPercent(tolerance.percent, side, rules), ...endOf(tolerance.percent, side).map(stated))
        : sure(byPercent(tolerance.percent, side, rules));
    case "points":
      return sure(stated(worseBy(side, tolerance.points)));
    case "figure":
      return sure(...figureMeanings(tolerance.figure, side, rules));
    case "band":
      // A band is typed for the period's target; for a target to date it means nothing certain.
      return toDate ? sure() : bandLimit(tolerance.band, side);
    case "amount-and-percent":
      return sure(...amountAndPercent(byPercent(tolerance.percent, side, rules), tolerance.amount, side));
    case "percent-and-band":
      return toDate
        ? sure(byPercent(tolerance.percent, side, rules))
        : percentAndBand(byPercent(tolerance.percent, side, rules), tolerance.band, side);
    case "date":
      return sure(NO_AMBER, ...bandLimit(dateBand(tolerance), side).candidates);
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
  rules: ToleranceRules,
  toDate: boolean,
): boolean {
  const { at } = byPercent(tolerance.percent, side, rules);
  const standard = limitAt(rules.defaultTolerance, side);
  const isStandard = standard !== null && at !== null && compare(at, standard) === 0;
  return tolerance.asLimit && side.unit === "%" && !toDate && !isStandard;
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
function figureMeanings(
  { value, unit, counted }: Figure,
  side: Side,
  rules: ToleranceRules,
): readonly AmberLimit[] {
  if (unit !== "" && unit !== side.unit) return [];
  if (counted === true && side.unit !== "") return [];
  if (unit === "" && counted !== true && rules.bareTolerance !== "ask")
    return bareMeaning(value, side, rules);
  const meanings = [worseBy(side, value), ...endOf(value, side)].map(stated);
  if (unit !== "" || counted === true) return meanings;
  // Of a target of 0 there is no share.
  if (side.target === 0) return meanings;
  // 0.05 may be 5% that lost its format.
  return [...meanings, byShare(value < 1 ? value * 100 : value, side)];
}

/** What a bare number is by rules that say so; none where it cannot be that: a last amber figure on the better side of the target. */
function bareMeaning(value: number, side: Side, rules: ToleranceRules): readonly AmberLimit[] {
  switch (rules.bareTolerance) {
    case "relative":
      // 0.05 may be 5% that lost its format.
      return value > 0 && value < 1
        ? [byPercent(value, side, rules), byPercent(value * 100, side, rules)]
        : [byPercent(value, side, rules)];
    case "amount":
      return [stated(worseBy(side, value))];
    case "last-amber":
      return isWorse(value, side) || compare(value, side.target) === 0 ? [stated(value)] : [];
    case "ask":
      return [];
    default:
      return rules.bareTolerance satisfies never;
  }
}

function bandLimit(band: Band, side: Side): AmberLimits {
  const { from, to } = band;
  const unit = from.unit;
  if (unit !== "" && side.unit !== unit && side.unit !== "") return { candidates: [], onGoodSide: false };
  if ((from.counted ?? to.counted) === true && side.unit !== "") return { candidates: [], onGoodSide: false };
  if (unit === "%" && side.unit === "") return { candidates: [], onGoodSide: false };
  if (unit === "" && side.unit === "%" && to.value <= 1) return { candidates: [], onGoodSide: false };
  const worseEnd = side.better === "higher" ? from.value : to.value;
  const betterEnd = side.better === "higher" ? to.value : from.value;
  const straddles =
    isWorse(worseEnd, side) && compare(betterEnd, side.target) !== 0 && !isWorse(betterEnd, side);
  return isWorse(worseEnd, side)
    ? { candidates: [{ ...stated(worseEnd), ...(straddles ? { betterEnd } : {}) }], onGoodSide: false }
    : { candidates: [NO_AMBER], onGoodSide: true };
}

/** "10 (20%)" beside 50 is one and the same; where the two differ, either may be meant. */
function amountAndPercent(byPercent: AmberLimit, amount: Figure, side: Side): readonly AmberLimit[] {
  if (amount.unit !== "" && amount.unit !== side.unit) return [];
  const byAmount = stated(worseBy(side, Math.abs(amount.value)));
  const apart = byPercent.at === null ? null : Math.abs(minus(byPercent.at, side.target));
  const agree = apart !== null && roundTo(apart, amount.decimals) === Math.abs(amount.value);
  return agree ? [byAmount] : [byAmount, byPercent];
}

/** The two must say the same, to the decimals in which the band is typed; else either may be meant. */
function percentAndBand(byPercent: AmberLimit, band: Band, side: Side): AmberLimits {
  const byBand = bandLimit(band, side);
  const [limit] = byBand.candidates;
  if (limit === undefined || limit.at === null || byPercent.at === null)
    return { candidates: [byPercent, NO_AMBER], onGoodSide: false };
  const decimals = side.better === "higher" ? band.from.decimals : band.to.decimals;
  return roundTo(byPercent.at, decimals) === roundTo(limit.at, decimals)
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
