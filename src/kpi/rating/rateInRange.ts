import type { Side } from "../tolerance/limitAt";
import { askAboutStated, columnLimits } from "./columnLimits";
import { compare } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import type { RatedState } from "../profile/profile";
import { slackValue } from "../profile/profileSlack";
import {
  ask,
  askTolerance,
  finish,
  suspect,
  unitQuery,
  type HeldAgainst,
  type Rating,
  type RatingInput,
} from "./rating";
import type { ReadRow } from "../row/rowCells";
import { matchUnits } from "../reading/sameUnit";
import type { Comparison } from "./comparison";
import { compareWithTarget } from "./status";

/** Best between two values: each end is a target for the readings beyond it. */
export function rateInRange(input: RatingInput, from: Figure, to: Figure): Rating {
  const { read, current, reading, profile } = input;
  const { row } = read;
  if (read.target.kind !== "range" && read.target.kind !== "missing" && read.target.kind !== "values") {
    return ask(read.target.kind === "several" ? "several-targets" : "target-unreadable", row.target);
  }
  const low = matchUnits(reading, from);
  const high = matchUnits(reading, to);
  if (low.kind === "ambiguous" || high.kind === "ambiguous")
    return ask("unit-differs", suspect(reading, current, row.target));
  if (!targetFitsRange(read, low.b.value, high.b.value))
    return ask("target-contradicts-polarity", row.target);
  const value = low.a.value;
  const above = compare(value, high.b.value) > 0;
  const side: Side = above
    ? { better: "lower", target: high.b.value, unit: low.a.unit }
    : { better: "higher", target: low.b.value, unit: low.a.unit };
  const { tolerance } = read;
  if (tolerance.kind === "percent" && tolerance.from !== undefined) return askTolerance(read, low.b);
  if (tolerance.kind === "thresholds" || (tolerance.kind === "unreadable" && tolerance.figures))
    return askTolerance(read, low.b);
  if (read.greenLimit.kind !== "missing") return ask("green-limit-unreadable", row.greenLimit ?? null);
  // One figure in a column, beside a target of two ends, does not tell which of them it is for.
  const named = columnLimits(profile, read, low.a, true);
  if (named.kind === "unclear") return askAboutStated(named, current);
  const inside = { ...profile, states: profile.states.filter((state) => !liesAboveTarget(state)) };
  const onSide = (of: Side): Comparison => compareWithTarget(value, of, read.tolerance, inside, false);
  const isOneValue = compare(low.b.value, high.b.value) === 0;
  const comparison = isOneValue ? withOtherSide(onSide(side), onSide(mirrored(side))) : onSide(side);
  const queries = low.sure ? [] : [unitQuery(reading, low.a, low.b, current, row.target ?? row.polarity)];
  const against: HeldAgainst = isOneValue
    ? { kind: "target", figure: low.b }
    : { kind: "range", from: low.b, to: high.b };
  return finish(comparison, against, low.a, read, queries);
}

function mirrored(side: Side): Side {
  return { ...side, better: side.better === "higher" ? "lower" : "higher" };
}

/** Of a target that is best itself each state ends on either side; the one where the reading lies is what it is judged by. */
function withOtherSide(comparison: Comparison, other: Comparison): Comparison {
  const isKnown = comparison.kind === "rated" && other.kind === "rated" && other.limitKnown;
  return isKnown && other.ends.length === comparison.ends.length
    ? { ...comparison, across: other.ends }
    : comparison;
}

/** A state for readings better than the target: of a range there are none, for inside it one value is as good as another. */
function liesAboveTarget({ upTo }: RatedState): boolean {
  if (upTo === null) return false;
  const { slack, inclusive } = upTo;
  switch (slack.kind) {
    case "none":
      return !inclusive;
    case "largest":
      return slackValue(slack) < 0;
    case "column":
    case "figure":
      return false;
    case "relative":
      return slack.percent < 0;
    case "points":
      return slack.points < 0;
    case "amount":
      return slack.amount < 0;
    case "row-tolerance":
      return slack.times < 0;
    default:
      return slack satisfies never;
  }
}

/** A target beside a range polarity must say the same or lie inside it. */
function targetFitsRange({ target }: ReadRow, from: number, to: number): boolean {
  if (target.kind === "missing") return true;
  if (target.kind === "range")
    return compare(target.from.value, from) === 0 && compare(target.to.value, to) === 0;
  if (target.kind !== "values" || target.amounts.length > 1) return false;
  return target.amounts.every(
    ({ figure }) => compare(figure.value, from) >= 0 && compare(figure.value, to) <= 0,
  );
}
