import type { SheetFreshness } from "../../actions/workbookFacts";
import type { DoneState } from "./useLastDone";

/**
 * The results with each sheet under the name it has now: the tab's name is what an officer looks for, and an old one in the pane
 * seems to be about a sheet that is gone. The same object where no sheet was renamed.
 */
export function withNamesNow(
  last: DoneState | null,
  freshness: ReadonlyMap<string, SheetFreshness>,
): DoneState | null {
  const nameOf = (id: string): string | null => freshness.get(id)?.renamed ?? null;
  if (last === null || !last.result.sheets.some(({ id }) => nameOf(id) !== null)) return last;
  const sheets = last.result.sheets.map((sheet) => ({ ...sheet, name: nameOf(sheet.id) ?? sheet.name }));
  return { ...last, result: { ...last.result, sheets } };
}
