import type { Look } from "../look/look";
import type { Profile } from "./profile";
import { compareWithTarget } from "../rating/status";

export interface ExampleInput {
  readonly target: number;
  readonly reading: number;
  readonly better: "higher" | "lower";
  /** "%" where left out. */
  readonly unit?: string;
}

/** The status of an example, with its look; the status is its id. */
export interface Example extends Look {
  readonly status: string;
}

/**
 * What a rule set makes of a reading, its target and nothing else: no tolerance in the row, nothing to compare with. Null where the rules
 * need more than that to tell: points beside a target in days.
 *
 * @example Corporate, { target: 90, reading: 86, better: "higher" } // amber
 */
export function exampleOf(
  profile: Profile,
  { target, reading, better, unit = "%" }: ExampleInput,
): Example | null {
  const comparison = compareWithTarget(reading, { better, target, unit }, { kind: "blank" }, profile, false);
  if (comparison.kind === "unsure") return null;
  const state = profile.states.find(({ id }) => id === comparison.status);
  return state === undefined
    ? null
    : { status: state.id, name: state.name, letter: state.letter, colour: state.colour };
}
