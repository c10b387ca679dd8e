import { compare, minus, roundTo } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import type { FixedSlack } from "../profile/profile";
import { bandLimits, NO_AMBER, readingsLimit, type AmberLimits } from "./bandLimit";
import { endOf, figureMeanings } from "./bareFigure";
import {
  byPercent,
  FURTHEST_LIMIT_PERCENT,
  FURTHEST_SHARE_PERCENT,
  isWorse,
  limitAt,
  stated,
  worseBy,
  type AmberLimit,
  type LimitSource,
  type Side,
  type ToleranceRules,
} from "./limitAt";
import { statedLimitMeanings } from "./statedLimit";
import type { Band, Tolerance } from "./tolerance";

/** None where the profile's own tolerance says nothing of such a target. */
function byDefault(slack: FixedSlack, side: Side): readonly AmberLimit[] {
  const at = limitAt(slack, side);
  if (at === null) return [];
  return [{ at, source: { kind: "default", slack } }];
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
  if (isOnBetterSide(tolerance, side)) return sure();
  switch (tolerance.kind) {
    case "blank":
      return sure(...standard);
    case "printed": {
      const printed = amberLimits(tolerance.printed, side, rules, toDate).candidates;
      const differ = printed.filter(({ at }) => !standard.some((own) => own.at === at));
      return standard.length === 0 ? sure() : sure(...standard, ...differ);
    }
    case "none":
      return sure(NO_AMBER);
    case "not-needed":
      return standard.length === 0 ? sure() : sure(NO_AMBER, ...standard);
    case "undecided": {
      const mayBe =
        tolerance.mayBe === undefined ? [] : amberLimits(tolerance.mayBe, side, rules, toDate).candidates;
      const isKnown = standard.length > 0 && (tolerance.mayBe === undefined || mayBe.length > 0);
      return isKnown ? sure(NO_AMBER, ...mayBe, ...standard) : sure();
    }
    case "percent":
      // Of what is due by now it is another share.
      if (toDate && tolerance.ofYear === true) return sure();
      return sure(...percentMeanings(tolerance, side, rules, toDate));
    case "points":
      return tolerance.ofPercent === true && side.unit !== "%"
        ? sure()
        : sure(byKey(tolerance, stated(worseBy(side, tolerance.points))));
    case "figure":
      return sure(
        ...figureMeanings(tolerance.figure, side, rules, tolerance.distance ?? null).flatMap((limit) =>
          eitherWay(limit, tolerance.strict),
        ),
      );
    case "band":
      // A band is typed for the period's target; for a target to date it means nothing certain, unless that is one of its ends.
      return toDate && !endsAtTarget(tolerance.band, side) ? sure() : bandLimits(tolerance, side, rules);
    case "amount-and-percent":
      return sure(...amountAndPercent(byPercent(tolerance.percent, side, rules), tolerance.amount, side));
    case "percent-and-band":
      return toDate
        ? sure(byPercent(tolerance.percent, side, rules))
        : percentAndBand(byPercent(tolerance.percent, side, rules), tolerance.band, side);
    case "date":
      return sure(NO_AMBER, ...bandLimits({ band: dateBand(tolerance) }, side, rules).candidates);
    case "limit":
      // A limit, like a band, is typed for the period's target.
      return toDate ? sure() : sure(...statedLimitMeanings(tolerance.limit, side, rules));
    case "thresholds":
    case "unreadable":
      return sure();
    default:
      return tolerance satisfies never;
  }
}

/** "5% above target" where higher is better: the words and the polarity contradict each other, and nothing tells which is right. */
function isOnBetterSide(tolerance: Tolerance, { better }: Side): boolean {
  const { kind } = tolerance;
  const said = kind === "percent" || kind === "points" || kind === "figure" ? tolerance.side : undefined;
  return said !== undefined && (said === "above") === (better === "higher");
}

/**
 * What a percentage may be: a share of the target, and beside a target in percent the limit itself: 15% beside 20% is 17% or 15%. The
 * standard percentage, which a blank cell would stand for as well, is a share in any row; and no limit is typed for a target to date. None
 * where it is too large for a share and no limit: "85%" beside 80%, or beside 80 days, where it may mean 85% of the target.
 */
function percentMeanings(
  tolerance: Extract<Tolerance, { kind: "percent" }>,
  side: Side,
  rules: ToleranceRules,
  toDate: boolean,
): readonly AmberLimit[] {
  const { percent, asLimit, farLimit = false, strict = false } = tolerance;
  if (rules.toleranceBasis !== "points" && isPointsOfNought(tolerance, side)) {
    const source: LimitSource = { kind: "points-of-nought", points: percent };
    return eitherWay({ at: worseBy(side, percent), source }, strict);
  }
  const share = byKey(tolerance, byPercent(percent, side, rules));
  const standard = limitAt(rules.defaultTolerance, side);
  if (!strict && !farLimit && standard !== null && share.at !== null && compare(share.at, standard) === 0)
    return [share];
  // What is red beyond ("> 10%") can be a limit where lower is better only.
  const isFarEnd = side.better === "lower" && isWorse(percent, side);
  // "<10% = amber" beside 12%, higher is better: red would begin at nothing.
  if (farLimit && strict && side.better === "higher" && endOf(percent, side).length > 0) return [];
  const ends = farLimit ? (isFarEnd ? [percent] : []) : endOf(percent, side);
  const limits = asLimit && side.unit === "%" && !toDate ? ends.map(stated) : [];
  return limits.length === 0 && percent > FURTHEST_LIMIT_PERCENT
    ? []
    : [share, ...limits].flatMap((limit) => eitherWay(limit, strict));
}

/**
 * Whether a percentage beside a target of 0% is in points: of 0 there is no share, and nobody types a tolerance in order to have none. Words
 * that make it a share of the target are taken at their word, and so is a key for all rows.
 */
function isPointsOfNought(
  { ofTarget, key, percent }: Extract<Tolerance, { kind: "percent" }>,
  { target, unit }: Side,
): boolean {
  return (
    target === 0 &&
    unit === "%" &&
    ofTarget !== true &&
    key === undefined &&
    percent <= FURTHEST_SHARE_PERCENT
  );
}

/** "less than 5% below", "<5% below amber, >5% red": whether the limit itself is amber is not said. */
function eitherWay(limit: AmberLimit, strict: boolean | undefined): readonly AmberLimit[] {
  return strict === true ? [limit, { ...limit, leftOut: true }] : [limit];
}

/** A limit whose width a key gives names it: nobody would look for it there. */
function byKey(
  tolerance: Extract<Tolerance, { kind: "percent" | "points" }>,
  { source, ...limit }: AmberLimit,
): AmberLimit {
  const { key } = tolerance;
  if (key === undefined) return { source, ...limit };
  if (source?.kind === "share") return { ...limit, source: { ...source, key } };
  const points = tolerance.kind === "points" ? tolerance.points : tolerance.percent;
  return { ...limit, source: { kind: "key", at: key, points } };
}

function endsAtTarget({ from, to }: Band, { better, target }: Side): boolean {
  return compare((better === "higher" ? to : from).value, target) === 0;
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
  const byBand = readingsLimit(band, side);
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
