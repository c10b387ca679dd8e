import { limitsDoNotFitSentence } from "../../wording/kpi/limits";
import type { Profile, Slack } from "../profile/profile";
import { query, type Query } from "../query";
import type { Shown } from "../reading/shown";
import type { Tolerance } from "../tolerance/tolerance";
import { usesRowTolerance } from "./stateLimits";

/** Whether one of the limits is the row's own: a tolerance that it has, under rules that look at it. The key's is not. */
export function hasOwnLimit(tolerance: Tolerance, rules: Profile): boolean {
  if (!usesRowTolerance(rules) || tolerance.kind === "blank" || tolerance.kind === "printed") return false;
  return !((tolerance.kind === "percent" || tolerance.kind === "points") && tolerance.key !== undefined);
}

/**
 * The question about a target that the rules' own limits say nothing of.
 *
 * @param unit The target's, "" for a number.
 * @example a target of 500 under rules with amber within 5 points // "… counts percentage points, and this target is a number. …"
 */
export function limitsDoNotFit(about: Shown | null, unit: string, rules: Profile): Query {
  const asked = query("limits-do-not-fit", about, true);
  const looksAtTolerance = usesRowTolerance(rules);
  const slacks = rules.states.flatMap(({ upTo }) => (upTo === null ? [] : [upTo.slack]));
  const counted = [...slacks, ...(looksAtTolerance ? [rules.defaultTolerance] : [])];
  const inPoints = unit !== "%" && counted.some(isInPoints);
  const facts = { ...asked, text: about?.typed ?? asked.text };
  return {
    ...asked,
    sentence: limitsDoNotFitSentence(facts, {
      points: inPoints ? { rules: rules.name, isNumber: unit === "" } : null,
      looksAtTolerance,
    }),
  };
}

function isInPoints(slack: Slack): boolean {
  return slack.kind === "points" || (slack.kind === "largest" && slack.of.some(isInPoints));
}
