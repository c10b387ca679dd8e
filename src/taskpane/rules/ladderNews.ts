import { LIMITS_IN_ORDER, outsideNow, reachesNow, takesTheRestNow } from "../../wording/pane/rulesLadder";
import { isOutside, type Ladder } from "./ladder";
import { isCounted, type StateDraft } from "./stateDrafts";

/**
 * What changed besides the places of the statuses when one was added, moved or taken out, as sentences for the officer, who asked for none
 * of it: limits that had to be others, and which statuses count as outside tolerance. "" where nothing did.
 */
export function ladderNews(before: Ladder, after: Ladder): string {
  const stayed = after.states.filter(({ key }) => before.states.some((state) => state.key === key));
  const limits = stayed.flatMap(({ key }) => {
    const now = limitOf(after, key);
    return now === limitOf(before, key) ? [] : [now];
  });
  const isOther = stayed.some(({ key }) => isOutside(before, key) !== isOutside(after, key));
  const names = after.states.filter(({ key }) => isOutside(after, key)).map(({ name }) => name);
  return [
    ...(limits.length === 0 ? [] : [LIMITS_IN_ORDER, ...limits]),
    ...(isOther ? [outsideNow(names)] : []),
  ].join(" ");
}

function limitOf({ states }: Ladder, key: string): string {
  const state = states.find((one) => one.key === key);
  if (state === undefined) return "";
  return state === states.at(-1) ? takesTheRestNow(state.name) : reachInWords(state);
}

function reachInWords({ name, side, distance: { kind, amount } }: StateDraft): string {
  return reachesNow(name, { side, measure: kind, amount: isCounted(kind) ? amount : "" });
}
