import type { SheetResult } from "../../actions/result";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import type { DoneState } from "./useLastDone";

/**
 * The one sheet whose results make room for the sheet in front, and are in sight again with it; null for none.
 *
 * Another sheet's list under the name of a sheet with KPIs would be read as that one's. Where the results in sight are a single other sheet's,
 * they come back by themselves once it is in front. Those of several sheets stay, since nothing would bring them back; and so do all where
 * a cover or notes are in front, which have none to be taken for.
 */
export function awayFrom(last: DoneState | null, front: ActiveSheet | null): SheetResult | null {
  const [only, ...others] = last?.result.sheets ?? [];
  if (only === undefined || others.length > 0 || !only.table) return null;
  return front?.kind === "kpis" && only.id !== front.id ? only : null;
}
