import type { SheetResult } from "../../actions/result";
import type { ChangedElsewhere, SheetFreshness } from "../../actions/watch/workbookFacts";
import {
  CHANGED_ELSEWHERE,
  outOfDate,
  resultsUndone,
  resultsUndoneOn,
  rowsAffected,
  sheetGone,
  TYPED_OVER,
} from "../../wording/pane/results";
import type { StaleCell } from "../row/StaleMark";
import type { SheetRow } from "./lists";
import { staleIn } from "./staleRow";

/** That a tab with a key is another by now, or gone, is more than what was decided about the key on it. */
function isFirstSaid(
  { sheet, what }: ChangedElsewhere,
  _at: number,
  all: readonly ChangedElsewhere[],
): boolean {
  return what !== "key" || !all.some((other) => other.sheet === sheet && other.what !== "key");
}

/** What has changed and, once that was looked at, on how many of the rows it bears. */
export function outOfDateInWords(
  sheet: SheetResult,
  { cells, elsewhere, affected, undone, typedOver }: SheetFreshness,
  stale: (row: SheetRow) => StaleCell,
): string {
  const marked = sheet.rows.filter((row) => stale({ sheet, row }) !== undefined).length;
  const isPart = affected?.settled === true && marked > 0 && marked < sheet.rows.length;
  const changed = undone ? resultsUndone(sheet.name, cells) : outOfDate(sheet.name, cells);
  return [
    ...(elsewhere.length === 0 || cells.length > 0 ? [changed] : []),
    ...(typedOver && !undone ? [TYPED_OVER] : []),
    ...elsewhere.filter(isFirstSaid).map((one) => CHANGED_ELSEWHERE[one.what](sheet.name, one.sheet)),
    ...(isPart ? [rowsAffected(marked, sheet.rows.length)] : []),
  ].join(" ");
}

/** One Ctrl+Z may take back the results of several sheets: those that it was, and nothing has happened to besides; none where it was one. */
export function undoneTogether(
  sheets: readonly SheetResult[],
  freshness: ReadonlyMap<string, SheetFreshness>,
): readonly SheetResult[] {
  const undone = sheets.filter(({ id }) => {
    const state = freshness.get(id);
    return state?.outOfDate === true && state.undone && !state.gone && state.elsewhere.length === 0;
  });
  return undone.length > 1 ? undone : [];
}

/**
 * What is said aloud of results that no longer hold, as it is seen above them: once for each thing that happens. Null while somebody is about
 * to look on how many rows it bears, so that it is said in one. What changed on another sheet is said by itself, where that is in front.
 */
export function staleSaid(
  sheets: readonly SheetResult[],
  freshness: ReadonlyMap<string, SheetFreshness>,
): string | null {
  const stale = staleIn(freshness);
  const together = undoneTogether(sheets, freshness);
  const sentences = together.length === 0 ? [] : [resultsUndoneOn(together.map(({ name }) => name))];
  for (const sheet of sheets) {
    if (together.includes(sheet)) continue;
    const state = freshness.get(sheet.id);
    if (state?.gone === true) sentences.push(sheetGone(sheet.name));
    else if (state?.outOfDate === true && !isOnlyElsewhere(state)) {
      if (state.affected?.settled === false) return null;
      sentences.push(outOfDateInWords(sheet, { ...state, elsewhere: [] }, stale));
    }
  }
  return sentences.join(" ");
}

function isOnlyElsewhere({ cells, elsewhere }: SheetFreshness): boolean {
  return elsewhere.length > 0 && cells.length === 0;
}
