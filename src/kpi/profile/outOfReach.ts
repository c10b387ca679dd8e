import { profileWords } from "../../wording/kpi/profileWords";
import type { Profile, Slack } from "./profile";

/** At so many percent below the target nothing is left of it. */
const ALL_OF_IT = 100;

/**
 * A caution about a tolerance so wide that the statuses beyond it cannot be earned where higher is better; null where each can be. A rule
 * set may mean it so, for KPIs of which lower is better.
 *
 * @example amber within a tolerance of 500% // "With 500% of the target, nothing is Red where higher is better."
 */
export function outOfReachSentence({ states, defaultTolerance }: Profile): string | null {
  const tolerance = defaultTolerance.kind === "relative" ? defaultTolerance.percent : 0;
  const reaches = states.map(({ upTo }) => (upTo === null ? 0 : percentOf(upTo.slack, tolerance)));
  const at = reaches.findIndex((percent) => percent >= ALL_OF_IT);
  const beyond = states.slice(at + 1).map(({ name }) => name);
  return at < 0 || beyond.length === 0 ? null : profileWords.outOfReach(String(reaches[at]), beyond);
}

function percentOf(slack: Slack, tolerance: number): number {
  if (slack.kind === "relative") return slack.percent;
  return slack.kind === "row-tolerance" ? slack.times * tolerance : 0;
}
