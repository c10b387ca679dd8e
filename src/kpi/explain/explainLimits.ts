import { limitSentences } from "../../wording/kpi/limits";
import { clockLimit, decimalsBeside, figureText, isCurrency, POINTS_UNIT } from "../../wording/kpi/figures";
import type { LimitSource } from "../tolerance/limitAt";
import { compare, decimalsOf } from "../reading/decimal";
import type { FixedSlack, LargestSlack } from "../profile/profile";
import type { Rating } from "../rating/rating";
import type { KnownEnd } from "../rating/comparison";
import { isWorseThan } from "../rating/status";

type Rated = Extract<Rating, { kind: "rated" }>;

const MOST_DECIMALS = 4;
const ENDLESS_DECIMALS = 2;

/**
 * A number of ours, such as a limit, with the decimals it needs; 90 days are 12.86 weeks, and not 12.8571428571.
 *
 * @param beside A figure held against it, from which it must be told: a limit of 5.5967 is not "5.60" beside 5.60.
 */
export function computed(value: number, unit: string, beside: number | null = null): string {
  const needed = decimalsOf(value);
  const enough = needed <= MOST_DECIMALS ? needed : Math.abs(value) < 1 ? MOST_DECIMALS : ENDLESS_DECIMALS;
  const decimals = beside === null ? enough : decimalsBeside(value, beside, enough);
  // Pounds and pence: £2.10 and not £2.1.
  return figureText(value, unit, decimals === 1 && isCurrency(unit) ? 2 : decimals);
}

/** "amber ends at 85%"; with "(5% of 90%)" after a limit that was worked out. Of several limits each, best first. */
export function limitText(rated: Rated): string {
  const { comparison, against } = rated;
  const { limitKnown, outside, onTarget } = comparison;
  if (against.kind === "range" && onTarget) return limitSentences.insideRange();
  if (!limitKnown) {
    // Under rules with a state beyond the target, one that meets it is not in the best.
    const where = onTarget ? "best" : outside ? "worst" : "between";
    const { openKey, unsureTolerance = null } = rated;
    const open =
      openKey === undefined
        ? limitSentences.open[where](unsureTolerance)
        : limitSentences.openKey[where](openKey);
    // A green that goes beyond the target is certain all the same.
    return where === "between" ? [...limitParts(rated), open].join(", ") : open;
  }
  return limitParts(rated).join(", ");
}

function limitParts(rated: Rated): readonly string[] {
  const { comparison, against } = rated;
  const { ends, without } = comparison;
  const goal = against.kind === "range" ? null : against.figure.value;
  const parts = ends.flatMap((end, place) => {
    const before = ends[place - 1];
    const source = sourceOf(end, rated, goal, before === undefined);
    // The first state ends at what the reading is held against, which the sentence has named already.
    const isNamed = end.inclusive || (against.kind === "target" && against.beyond !== undefined);
    if (before === undefined && (goal === null || compare(end.at, goal) === 0) && isNamed) return [];
    const isEmpty = before !== undefined && compare(before.at, end.at) === 0 && before.inclusive;
    return [because(isEmpty ? limitSentences.none(end.name) : endText(end, goal, rated), source)];
  });
  return [...parts, ...without.map((name) => limitSentences.none(name))];
}

/** Beyond the target a state begins where its limit lies; on the worse side it ends there. */
function endText(end: KnownEnd, goal: number | null, rated: Rated): string {
  const isBeyond = goal !== null && isWorseThan(goal, end.at, rated.comparison.better);
  const words = isBeyond ? limitSentences.begins : limitSentences.ends;
  const [from, to] = sidesOf(end, rated);
  const limit = to === undefined ? from : limitSentences.bothSides(from, to);
  return words[end.inclusive ? "at" : "beyond"](end.name, limit);
}

/** Where a state ends: on both sides of a target that is best itself, the smaller first. */
function sidesOf(end: KnownEnd, rated: Rated): readonly [string] | readonly [string, string] {
  const own = limitFigure(end.at, rated);
  const other = rated.comparison.across?.find(({ index }) => index === end.index);
  if (other === undefined || compare(other.at, end.at) === 0) return [own];
  const across = limitFigure(other.at, rated);
  return compare(end.at, other.at) < 0 ? [own, across] : [across, own];
}

/** "there is no amber (10% of 0 is 0)": a limit that the rules work out, and that comes to the target itself; null where they give none. */
export function nothingLeft(
  { name, source }: KnownEnd,
  { against, reading, openTolerance }: Rated,
): string | null {
  if (source === null || (source.kind === "default" && source.slack.kind === "none")) return null;
  const goal = against.kind === "range" ? null : against.figure.value;
  return because(limitSentences.none(name), sourceText(source, reading.unit, goal, openTolerance));
}

/** A limit as it is said; a time with colons has no more decimals than what it stands beside. */
export function limitFigure(at: number, { comparison, against, reading }: Rated): string {
  const { unit, decimals } = reading;
  const places = Math.max(decimals, against.kind === "range" ? 0 : against.figure.decimals);
  return computed(clockLimit(at, unit, comparison.better, places), unit, reading.value);
}

function because(end: string, source: string | null): string {
  return source === null ? end : limitSentences.because(end, source);
}

/** How a limit was worked out, and in which heading that stands where the row has no tolerance of its own; null where its cell states it. */
function sourceOf(
  { source }: KnownEnd,
  { reading, readFrom, openTolerance }: Rated,
  goal: number | null,
  isFirst: boolean,
): string | null {
  const how = source === null ? null : sourceText(source, reading.unit, goal, openTolerance);
  // The first state ends at the target, or at the row's own green value.
  const isOfRow = !isFirst && (source === null || source.kind === "share");
  return isOfRow && readFrom?.tolerance?.kind === "heading"
    ? limitSentences.byHeading(how, readFrom.tolerance.at)
    : how;
}

/** How a limit was worked out: "5% of 80%"; "no tolerance is given, so 5% of the target". */
function sourceText(
  source: LimitSource,
  unit: string,
  goal: number | null,
  open: Rated["openTolerance"],
): string {
  switch (source.kind) {
    case "share": {
      const { percent, of, key } = source;
      const share =
        of === 0 ? ofNought(percent) : limitSentences.share(computed(percent, "%"), computed(of, unit));
      return key === undefined ? share : limitSentences.byKey(share, key);
    }
    case "points-of-nought":
      return limitSentences.pointsOfNought(computed(source.points, POINTS_UNIT), ofNought(source.points));
    case "key": {
      const distance = limitSentences.distance(computed(source.points, POINTS_UNIT));
      return limitSentences.byKey(distance, source.at);
    }
    case "default":
      return goal === 0 && source.slack.kind === "relative"
        ? limitSentences.noToleranceOfNought(ofNought(source.slack.percent), open)
        : limitSentences.noToleranceGiven(slackText(source.slack, unit), open);
    case "rule":
      return goal === 0 && source.slack.kind === "relative"
        ? ofNought(source.slack.percent)
        : (slackText(source.slack, unit) ?? "");
    case "column":
      return limitSentences.inColumn(source.heading);
    default:
      return source satisfies never;
  }
}

/** Why a limit is the target itself: "5% of 0 is 0". */
function ofNought(percent: number): string {
  return limitSentences.shareOfNought(computed(Math.abs(percent), "%"));
}

/** "5% of the target", "3 percentage points from the target"; null for no distance at all. */
export function slackText(slack: FixedSlack | LargestSlack, unit: string): string | null {
  switch (slack.kind) {
    case "largest":
      return limitSentences.larger(slack.of.map((one) => slackText(one, unit) ?? ""));
    case "none":
      return null;
    case "relative":
      return limitSentences.share(computed(Math.abs(slack.percent), "%"), limitSentences.theTarget);
    case "points":
      return limitSentences.distance(computed(Math.abs(slack.points), POINTS_UNIT));
    case "amount":
      return limitSentences.distance(computed(Math.abs(slack.amount), unit === "%" ? POINTS_UNIT : unit));
    default:
      return slack satisfies never;
  }
}

/** How the tolerance was understood: "amber down to 57% (5% of 60%)"; null where that is not certain, or the rules have no such limit. */
export function toleranceText(rated: Rated): string | null {
  const { comparison, against } = rated;
  const { limitKnown, ends, without, better, onTarget } = comparison;
  if (!limitKnown || (against.kind === "range" && onTarget)) return null;
  const [none] = without;
  if (none !== undefined) return limitSentences.noneAsValue(none);
  const last = ends.at(-1);
  if (last === undefined || ends.length < 2) return null;
  const goal = against.kind === "range" ? null : against.figure.value;
  const source = sourceOf(last, rated, goal, false);
  const before = ends.at(-2);
  const isEmpty = before !== undefined && compare(before.at, last.at) === 0;
  const [from, to] = sidesOf(last, rated);
  const end = isEmpty
    ? limitSentences.noneAsValue(last.name)
    : to === undefined
      ? limitSentences.upTo[better](last.name, from, last.inclusive)
      : limitSentences.fromTo(last.name, from, to);
  return because(end, source);
}
