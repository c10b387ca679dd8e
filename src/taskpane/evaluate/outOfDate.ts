import type { SheetResult } from "../../actions/result";
import type { SheetFreshness } from "../../actions/watch/workbookFacts";
import { outOfDateElsewhere } from "../../wording/pane/results";
import type { DoneState } from "./useLastDone";

type Freshness = ReadonlyMap<string, SheetFreshness>;

/**
 * The results in the pane that no longer hold; a sheet that was deleted is not among them, since there is nothing to evaluate again.
 */
export function outOfDateSheets(last: DoneState | null, freshness: Freshness): readonly SheetResult[] {
  return (last?.result.sheets ?? []).filter(({ id }) => {
    const state = freshness.get(id);
    return state?.outOfDate === true && !state.gone;
  });
}

/** What is said aloud of results that are out of date by a change on another sheet: nothing is seen of them there. "" for none. */
export function elsewhereSaid(last: DoneState | null, freshness: Freshness): string {
  const names = outOfDateSheets(last, freshness)
    .filter(({ id }) => (freshness.get(id)?.elsewhere.length ?? 0) > 0)
    .map(({ name }) => name);
  return names.length === 0 ? "" : outOfDateElsewhere(names);
}
