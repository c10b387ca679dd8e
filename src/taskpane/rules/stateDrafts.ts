import {
  limitEntry,
  type LimitKey,
  type Look,
  type Profile,
  type RatedState,
  readLimit,
  slugOf,
  type Slack,
  type StateLimit,
} from "../../actions/profiles";
import { type AmountDraft, isAmount, plainAmount } from "./edits";

/** What a state's limit is counted in; "target" is the target itself, "tolerance" the row's own, "tolerances" so many times the row's own. */
export type LimitMeasure = "target" | "tolerance" | "tolerances" | "relative" | "points" | "amount";

/** Those that say where the limit lies without a number. */
const WITHOUT_AMOUNT: ReadonlySet<LimitMeasure> = new Set<LimitMeasure>(["target", "tolerance"]);

/** Whether a limit counted so needs a number. @example isCounted("relative") // true: "10 % of the target" */
export function isCounted(measure: LimitMeasure): boolean {
  return !WITHOUT_AMOUNT.has(measure);
}

/** Whether a state reaches as far as the row's own tolerance, or a number of times as far. */
export function goesByTolerance({ side, distance }: StateDraft): boolean {
  const byForm = side !== "none" && side !== "file";
  return byForm && (distance.kind === "tolerance" || distance.kind === "tolerances");
}

/** A state as the form holds it: texts as typed. */
export interface StateDraft {
  /** Tells drafts apart while they are moved. */
  readonly key: string;
  /** Null for a state that was added: it takes its id from its name. */
  readonly id: string | null;
  readonly name: string;
  readonly letter: string;
  readonly colour: Look["colour"];
  readonly words: readonly string[];
  /** On which side of the target the limit lies, and whether it belongs to the state; "none" for a state without one, "file" for `byFile`. */
  readonly side: LimitKey | "none" | "file";
  /** A limit that only a rules file can say (a column, the larger of two distances), kept as it is. */
  readonly byFile: StateLimit | null;
  readonly distance: AmountDraft<LimitMeasure>;
}

export const FEWEST_STATES = 2;
export const MOST_STATES = 5;
const LONGEST_NAME = 30;
const LONGEST_LETTER = 2;

export function stateDraft(state: RatedState): StateDraft {
  const { id, name, letter, colour, words, upTo } = state;
  const distance = upTo === null ? { kind: "target" as const, amount: "" } : distanceDraft(upTo.slack);
  const key = upTo === null ? "none" : limitEntry(upTo)[0];
  const byFile = distance === null || key === "asGoodAs";
  return {
    key: id,
    id,
    name,
    letter,
    colour,
    words,
    side: byFile ? "file" : key,
    byFile: byFile ? upTo : null,
    distance: distance ?? { kind: "relative", amount: "" },
  };
}

/** Null for a limit that the form has no fields for. */
function distanceDraft(slack: Slack): AmountDraft<LimitMeasure> | null {
  switch (slack.kind) {
    case "column":
    case "figure":
    case "largest":
      return null;
    case "none":
      return { kind: "target", amount: "" };
    case "row-tolerance": {
      const times = Math.abs(slack.times);
      return times === 1 ? { kind: "tolerance", amount: "" } : { kind: "tolerances", amount: String(times) };
    }
    case "relative":
      return { kind: "relative", amount: String(Math.abs(slack.percent)) };
    case "points":
      return { kind: "points", amount: String(Math.abs(slack.points)) };
    case "amount":
      return { kind: "amount", amount: String(Math.abs(slack.amount)) };
    default:
      return slack satisfies never;
  }
}

/** Whether each typed text can be used. The limit of the last state is not looked at: it has none. */
export function stateIsValid(draft: StateDraft, last: boolean): StateValidity {
  return {
    name: draft.name.trim() !== "" && draft.name.trim().length <= LONGEST_NAME,
    letter: draft.letter.trim() !== "" && draft.letter.trim().length <= LONGEST_LETTER,
    distance:
      last ||
      draft.side === "none" ||
      draft.side === "file" ||
      !isCounted(draft.distance.kind) ||
      isAmount(draft.distance.amount),
  };
}

export interface StateValidity {
  readonly name: boolean;
  readonly letter: boolean;
  readonly distance: boolean;
}

/** The states that the drafts make, best first; the last takes whatever is worse, so that it has no limit. */
export function statesOf(drafts: readonly StateDraft[]): readonly RatedState[] {
  return drafts.map((draft, index) => ({
    id: draft.id ?? slugOf(draft.name),
    name: draft.name.trim(),
    letter: draft.letter.trim(),
    colour: draft.colour,
    words: draft.words,
    upTo: index === drafts.length - 1 ? null : limitOf(draft),
  }));
}

function limitOf({ side, distance, byFile }: StateDraft): StateLimit | null {
  if (side === "none") return null;
  if (side === "file") return byFile;
  const amount = plainAmount(distance.amount);
  switch (distance.kind) {
    case "target":
      return readLimit(side, "target");
    case "tolerance":
      return readLimit(side, "tolerance");
    case "tolerances":
      return readLimit(side, amount === "1" ? "tolerance" : `${amount} x tolerance`);
    case "relative":
      return readLimit(side, `${amount}%`);
    case "points":
      return readLimit(side, `${amount} points`);
    case "amount":
      return readLimit(side, Number(amount));
    default:
      return distance.kind satisfies never;
  }
}

/**
 * A rule set with other states. What counts as outside tolerance begins at the same state, or at the last where that is gone; steps to and
 * from a state that is gone go with it.
 *
 * @param from The place of the first state that counts as outside tolerance; null where none does.
 */
export function withStates(profile: Profile, states: readonly RatedState[], from: number | null): Profile {
  const ids = new Set(states.map(({ id }) => id));
  return {
    ...profile,
    states,
    warnOn: from === null ? [] : states.slice(Math.min(from, states.length - 1)).map(({ id }) => id),
    changes: profile.changes.filter((change) => ids.has(change.from) && ids.has(change.to)),
  };
}
