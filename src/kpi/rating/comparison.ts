import type { Profile } from "../profile/profile";
import type { Limits, StateEnd, Status } from "../evaluation";
import type { LimitSource } from "../tolerance/limitAt";

/** A comparison with the target. "unsure" where the tolerance may mean several things that give different statuses. */
export type Comparison =
  | {
      readonly kind: "rated";
      readonly status: Status;
      /** Its place among the profile's states, best first. */
      readonly index: number;
      /** Null where they are not known: that there is no amber is something else. */
      readonly limits: Limits | null;
      /** The ends of all states with one, best first. */
      readonly ends: readonly KnownEnd[];
      /** Names of states that the row leaves out: "no tolerance" under rules with an amber. */
      readonly without: readonly string[];
      /** False where the status is certain but the limits are not: on target, whatever the tolerance means; red by the key and the rules alike. */
      readonly limitKnown: boolean;
      readonly onTarget: boolean;
      /** Whether it is in the last state: worse than every limit. */
      readonly outside: boolean;
      readonly onGoodSide: boolean;
      readonly better: "higher" | "lower";
      /** The same ends on the other side of a target that is best itself, where they are known. */
      readonly across?: readonly KnownEnd[];
    }
  | {
      readonly kind: "unsure";
      /** Whether the row's tolerance leaves it open, or the rules' limits do not fit such a target or each other. */
      readonly because: "tolerance" | "limits";
      /** The rules that it was held to. */
      readonly rules: Profile;
      readonly onTarget: boolean;
      readonly onGoodSide: boolean;
      readonly better: "higher" | "lower";
    };

export interface KnownEnd extends StateEnd {
  readonly index: number;
  readonly source: LimitSource | null;
}
