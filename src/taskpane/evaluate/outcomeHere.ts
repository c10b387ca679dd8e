import type { SheetResult } from "../../actions/result";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";

/**
 * Whether a preview or a check is shown with the sheet in front. That of a single sheet makes room for another one with KPIs, under whose name
 * it would be read as that one's, and is back with its own; that of several stays, and so does any where a cover or notes are in front.
 *
 * @example isShownHere([housing], customer) // false, until "Housing" is in front again
 */
export function isShownHere(sheets: readonly Pick<SheetResult, "id">[], front: ActiveSheet | null): boolean {
  const [only, ...others] = sheets;
  return only === undefined || others.length > 0 || front?.kind !== "kpis" || only.id === front.id;
}
