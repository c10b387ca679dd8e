import type { Shown } from "../../kpi/reading/shown";
import { readTarget } from "../../kpi/target/target";
import { readTolerance } from "../../kpi/tolerance/tolerance";

/** A tolerance is a small part of its target. */
const LARGEST_PERCENT = 25;
/** And a round one: 4.2% is a result. */
const ROUND = 0.5;
const LONGEST = 60;
/** A change since some time: a tolerance has no direction, or both ("+/-"). */
const FALL = /^\s*[-−]\s?[£$€]?\d/;

/**
 * How much a cell looks like a tolerance: "yes" for a share, points, a band at the target; "small" for a plain number that is small beside
 * the target; "blank" for words that say there is none; "no" for anything else.
 *
 * @param target The row's target; null where the table has none.
 * @example "75-80%" beside a target of 80% // "yes"
 */
export function toleranceSign(shown: Shown, target: Shown | null): "yes" | "small" | "blank" | "no" {
  if (shown.text.length > LONGEST || FALL.test(shown.text)) return "no";
  const tolerance = readTolerance(shown);
  const goal = goalOf(target);
  switch (tolerance.kind) {
    case "percent":
      return isSmallPercent(tolerance.percent) ? "yes" : "no";
    case "points":
      // A change since some time has its sign, "+1.3pp"; what is allowed has none, or both.
      return isSmallPercent(tolerance.points) || isUnsigned(shown, tolerance.points) ? "yes" : "no";
    case "percent-and-band":
    case "amount-and-percent":
      return "yes";
    case "thresholds": {
      // "90% or above" alone: without a target it is one, and at the target it is where green begins.
      const { green, amber } = tolerance.thresholds;
      const isTarget = green === null && amber !== null && (goal === null || amber.figure.value === goal);
      return isTarget ? "no" : "yes";
    }
    case "limit":
      return goal === null || tolerance.limit.figure.value === goal ? "no" : "yes";
    case "band":
      return goal !== null && goal >= tolerance.band.from.value && goal <= tolerance.band.to.value
        ? "yes"
        : "no";
    case "figure": {
      const { value, unit } = tolerance.figure;
      const isSmall = goal !== null && value > 0 && value * 100 <= Math.abs(goal) * LARGEST_PERCENT;
      if (!isSmall) return "no";
      return unit === "" ? "small" : "yes";
    }
    case "blank":
    case "none":
    case "not-needed":
    case "undecided":
    case "printed":
      return "blank";
    case "date":
    case "unreadable":
      return "no";
    default:
      return tolerance satisfies never;
  }
}

function isUnsigned({ text }: Shown, points: number): boolean {
  return !/^\s*[+-](?!\s?\/)/.test(text) && points > 0 && points <= LARGEST_PERCENT;
}

function isSmallPercent(percent: number): boolean {
  return percent > 0 && percent <= LARGEST_PERCENT && Number.isInteger(percent / ROUND);
}

function goalOf(target: Shown | null): number | null {
  const read = target === null ? null : readTarget(target);
  return read?.kind === "values" ? (read.amounts[0]?.figure.value ?? null) : null;
}
