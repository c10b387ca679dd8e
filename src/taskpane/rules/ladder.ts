import { limitProblems, type Profile } from "../../actions/profiles";
import { NEW_STATUS } from "../../wording/pane/rulesEditor";
import { type LimitMeasure, MOST_STATES, type StateDraft, stateIsValid, statesOf } from "./stateDrafts";

/** The statuses of a rule set as its form holds them, best first, and from which on they count as outside tolerance. */
export interface Ladder {
  readonly states: readonly StateDraft[];
  /** The key of the first that counts as outside tolerance; null where none does. A key, so that it stays the same status as others come and go. */
  readonly outsideFrom: string | null;
}

/** The key of a rule set's first state that counts as outside tolerance, as its form has it. */
export function outsideKey({ states, warnOn }: Profile): string | null {
  return states.find(({ id }) => warnOn.includes(id))?.id ?? null;
}

/** The place of the first that counts as outside tolerance; the last for one that is gone, null where none does. */
export function outsidePlace({ states, outsideFrom }: Ladder): number | null {
  if (outsideFrom === null) return null;
  const place = states.findIndex(({ key }) => key === outsideFrom);
  return place < 0 ? states.length - 1 : place;
}

/** Whether a state counts as outside tolerance. */
export function isOutside(ladder: Ladder, key: string): boolean {
  const from = outsidePlace(ladder);
  return from !== null && ladder.states.findIndex((state) => state.key === key) >= from;
}

/** What the next state is counted in after one that is counted so: it lies further out, so that it needs a number. */
const COUNTED_AS: Readonly<Record<LimitMeasure, LimitMeasure>> = {
  target: "relative",
  tolerance: "tolerances",
  tolerances: "tolerances",
  relative: "relative",
  points: "points",
  amount: "amount",
};

/** One more state before the last, counted as the state before it is; its distance is for the officer to type. */
export function withStateAdded(drafts: readonly StateDraft[]): readonly StateDraft[] {
  const before = drafts.at(-2);
  const kind = before === undefined ? "relative" : COUNTED_AS[before.distance.kind];
  const taken = new Set(drafts.map(({ key }) => key));
  const key = Array.from({ length: MOST_STATES + 1 }, (_, n) => `added ${n}`).find((one) => !taken.has(one));
  const added: StateDraft = {
    key: key ?? "added",
    id: null,
    name: NEW_STATUS,
    letter: "",
    colour: null,
    words: [],
    side: "within",
    byFile: null,
    distance: { kind, amount: "" },
  };
  return [...drafts.slice(0, -1), added, ...drafts.slice(-1)];
}

/**
 * A state moved one place towards the best (-1) or the worst (1). It keeps its limit, as the other does, where they then still run from the
 * best to the worst; else the two change limits.
 *
 * @example Amber "10%" before Yellow "5%" // Amber has 5% then, and Yellow 10%
 */
export function withStateMoved(
  drafts: readonly StateDraft[],
  index: number,
  by: -1 | 1,
): readonly StateDraft[] {
  const [one, other] = [drafts[index], drafts[index + by]];
  if (one === undefined || other === undefined) return drafts;
  const kept = drafts.map((draft, at) => (at === index ? other : at === index + by ? one : draft));
  const changed = kept.map((draft, at) => {
    const { side, byFile, distance } = drafts[at] ?? draft;
    return { ...draft, side, byFile, distance };
  });
  // One that only words earn has no limit to leave behind.
  const byWords = [index, index + by].some((at) => at < drafts.length - 1 && drafts[at]?.side === "none");
  return byWords || limitsFit(kept) || !limitsFit(changed) ? kept : changed;
}

/** Whether the limits run from the best to the worst; one whose distance is still to be typed is left out. */
function limitsFit(drafts: readonly StateDraft[]): boolean {
  const typed = drafts.filter((draft, at) => stateIsValid(draft, at === drafts.length - 1).distance);
  return limitProblems({ states: statesOf(typed), changes: [] }).length === 0;
}

/** A ladder whose states were moved: one that would make every status outside tolerance begins it at the second. */
export function moved(ladder: Ladder, index: number, by: -1 | 1): Ladder {
  const states = withStateMoved(ladder.states, index, by);
  const isFirst = ladder.outsideFrom !== null && states[0]?.key === ladder.outsideFrom;
  return { states, outsideFrom: isFirst ? (states[1]?.key ?? null) : ladder.outsideFrom };
}

/** A ladder without a state; where that was the first outside tolerance, the next worse one is, or the worst that is left. */
export function without(ladder: Ladder, key: string): Ladder {
  const at = ladder.states.findIndex((state) => state.key === key);
  const states = ladder.states.filter((state) => state.key !== key);
  if (ladder.outsideFrom !== key) return { ...ladder, states };
  // Not the best: then nothing would be on target.
  return { states, outsideFrom: (states[Math.max(1, at)] ?? states.at(-1))?.key ?? null };
}
