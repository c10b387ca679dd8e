import { slackText } from "../explain/explainLimits";
import { isStated, type FixedSlack, type LargestSlack, type Profile } from "../profile/profile";
import { usesRowTolerance } from "../rating/stateLimits";
import { readTolerance } from "./tolerance";

/** How what a printed key says of amber stands to a rule set. */
export interface KeyAgainstRules {
  /** Whether the rules look at a row's tolerance at all: only in the place of one that is blank can a key count. */
  readonly looks: boolean;
  readonly same: boolean;
  /** What the rules give amber where a row has no tolerance of its own, "5% of the target"; null for no amber. */
  readonly gives: string | null;
}

/**
 * Whether a key and a rule set give amber the same width, whatever the row. Null where that cannot be told: a key that gives no one
 * distance, rules without an amber that is one.
 *
 * @example keyAgainstRules("10% of target", CORPORATE) // { looks: true, same: false, gives: "5% of the target" }
 */
export function keyAgainstRules(says: string, profile: Profile): KeyAgainstRules | null {
  const key = readTolerance({ at: "", text: says, value: says, format: "@" });
  const slack = amberOf(profile);
  if (slack === null || (key.kind !== "percent" && key.kind !== "points")) return null;
  const isShare = key.kind === "percent" && profile.toleranceBasis === "relative";
  const width = key.kind === "percent" ? key.percent : key.points;
  const same =
    (slack.kind === "relative" && isShare && slack.percent === width) ||
    (slack.kind === "points" && !isShare && slack.points === width);
  return { looks: usesRowTolerance(profile), same, gives: slackText(slack, "") };
}

/** How far amber goes by the rules alone; null where they have none that is a distance from the target. */
function amberOf(profile: Profile): FixedSlack | LargestSlack | null {
  if (usesRowTolerance(profile)) return profile.defaultTolerance;
  const { states } = profile;
  // Met and not met: there is nothing between them.
  if (states.length === 2) return { kind: "none" };
  const slack = states.find(({ id }) => id === "amber")?.upTo?.slack;
  return slack === undefined || slack.kind === "row-tolerance" || isStated(slack) ? null : slack;
}
