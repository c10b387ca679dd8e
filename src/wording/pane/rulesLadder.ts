/** What is said when a status was added, moved or taken out: its place, and whatever had to change with it. */
import { count } from "./numbers";
import type { DISTANCES, SIDES } from "./rulesEditor";

/** How far a status reaches, as its form has it. */
export interface Reach {
  readonly side: keyof typeof SIDES;
  readonly measure: keyof typeof DISTANCES;
  /** As typed; "" where it is still to be typed, and of a limit without a number. */
  readonly amount: string;
}

const TO_TYPE = "(a number still to be typed)";
const IN_WORDS: Readonly<Record<keyof typeof DISTANCES, (amount: string) => string>> = {
  target: () => "the target itself",
  tolerance: () => "the row’s own tolerance",
  tolerances: (amount) => `${amount} times the row’s tolerance`,
  relative: (amount) => `${amount}% of the target`,
  points: (amount) => `${amount} points`,
  amount: (amount) => `${amount} in the figure’s own unit`,
};
/** Where it is not the usual side, or the limit does not belong. */
const BESIDES: Readonly<Partial<Record<keyof typeof SIDES, string>>> = {
  lessThan: ", the limit not included",
  betterBy: ", on the better side",
  betterByMoreThan: ", on the better side, the limit not included",
};

/** "Amber now reaches to 5% of the target." */
export function reachesNow(status: string, { side, measure, amount }: Reach): string {
  if (side === "none") return `${status} has no limit now: only words earn it.`;
  if (side === "file") return `${status} now reaches to the limit that a rules file gave.`;
  const typed = amount.trim().replace(/ ?%$/, "");
  const far = IN_WORDS[measure](typed === "" ? TO_TYPE : typed);
  return `${status} now reaches to ${far}${BESIDES[side] ?? ""}.`;
}
/** Of the worst status. */
export function takesTheRestNow(status: string): string {
  return `${status} now takes every figure that is worse than the statuses above.`;
}
/** Before what had to change, so that nobody takes it for a fault. */
export const LIMITS_IN_ORDER = "Limits have to run from best to worst.";

/** "Outside tolerance now: Low and Red." */
export function outsideNow(statuses: readonly string[]): string {
  const named = statuses.slice(0, -1);
  const last = statuses.at(-1);
  if (last === undefined) return "No status is outside tolerance now.";
  return `Outside tolerance now: ${named.length === 0 ? last : `${named.join(", ")} and ${last}`}.`;
}
/** Said only: "Amber is status 2 of 4 now." */
export function movedTo(status: string, place: number, of: number): string {
  return `${status} is status ${count(place)} of ${count(of)} now.`;
}
export function removedState(status: string): string {
  return `${status} was removed.`;
}
