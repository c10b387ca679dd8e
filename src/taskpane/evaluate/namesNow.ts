import type { SheetFreshness } from "../../actions/watch/workbookFacts";
import type { DoneState } from "./useLastDone";

/**
 * Sheets of an outcome, each under the name it has now: the tab's name is what an officer looks for, and an old one in the pane
 * seems to be about a sheet that is gone. The same list where none was renamed.
 */
export function withNamesNow<Sheet extends { readonly id: string; readonly name: string }>(
  sheets: readonly Sheet[],
  freshness: ReadonlyMap<string, SheetFreshness>,
): readonly Sheet[] {
  const nameOf = ({ id, name }: Sheet): string => freshness.get(id)?.renamed ?? name;
  if (sheets.every((sheet) => nameOf(sheet) === sheet.name)) return sheets;
  return sheets.map((sheet) => ({ ...sheet, name: nameOf(sheet) }));
}

/** The last evaluation with its sheets under the names they have now; the same object where none was renamed. */
export function lastWithNamesNow(
  last: DoneState | null,
  freshness: ReadonlyMap<string, SheetFreshness>,
): DoneState | null {
  if (last === null) return null;
  const sheets = withNamesNow(last.result.sheets, freshness);
  return sheets === last.result.sheets ? last : { ...last, result: { ...last.result, sheets } };
}
