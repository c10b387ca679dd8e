import type { ActiveSheet, SheetFreshness } from "../../actions/watch/workbookFacts";
import { outOfDateElsewhere } from "../../wording/pane/results";
import type { DoneState } from "./useLastDone";

type Freshness = ReadonlyMap<string, SheetFreshness>;

/**
 * Whether any of the results in the pane no longer hold. Once the officer has gone to another sheet, whether that one's do; and while a
 * tab with targets or a key is in front that was edited, whether those do that go by it.
 */
export function isOutOfDate(last: DoneState | null, freshness: Freshness, only: ActiveSheet | null): boolean {
  const sheets = last?.result.sheets ?? [];
  return sheets.some(({ id }) => (only === null || id === only.id) && freshness.get(id)?.outOfDate === true);
}

/** Whether results in the pane are out of date by what was changed on this sheet. */
export function hasOutdated(
  front: ActiveSheet | null,
  last: DoneState | null,
  freshness: Freshness,
): boolean {
  const sheets = last?.result.sheets ?? [];
  return sheets.some(({ id }) => freshness.get(id)?.elsewhere.some((one) => one.id === front?.id) === true);
}

/** What is said aloud of results that are out of date by a change on another sheet: nothing is seen of them there. "" for none. */
export function elsewhereSaid(last: DoneState | null, freshness: Freshness): string {
  const sheets = last?.result.sheets ?? [];
  const names = sheets
    .filter(({ id }) => (freshness.get(id)?.elsewhere.length ?? 0) > 0 && freshness.get(id)?.gone !== true)
    .map(({ name }) => name);
  return names.length === 0 ? "" : outOfDateElsewhere(names);
}
