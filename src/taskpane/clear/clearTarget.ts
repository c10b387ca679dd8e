import type { Scope } from "../../actions/evaluateSheets";
import type { SessionState } from "../../actions/session";
import { CLEARS_ACTIVE, CLEARS_WORKBOOK, clearsSheet } from "../../wording/pane/clear";
import type { DoneState } from "../evaluate/useLastDone";

/** What Clear results would clear now, and that in words. */
export interface ClearTarget {
  readonly scope: Scope;
  readonly inWords: string;
}

const ACTIVE: ClearTarget = { scope: { kind: "active" }, inWords: CLEARS_ACTIVE };

/**
 * Clear results takes back what the pane shows: the sheet that was evaluated, also when another one is in front by now, or the whole
 * workbook. Where the pane shows no results it is the sheet in front, which may have been marked in an earlier session.
 */
export function clearTarget(session: SessionState, last: DoneState | null): ClearTarget {
  if (last === null || isGone(session)) return ACTIVE;
  const [only, ...others] = last.result.sheets;
  if (only === undefined || others.length > 0) return { scope: { kind: "all" }, inWords: CLEARS_WORKBOOK };
  // Excel takes a sheet's id where it takes its name, and the id stays the same when the sheet is renamed.
  return only.table ? { scope: { kind: "named", name: only.id }, inWords: clearsSheet(only.name) } : ACTIVE;
}

/** The sheet in the pane was deleted: asking for it again would fail again. */
function isGone(session: SessionState): boolean {
  return session.kind === "failed" && session.failure.code === "ItemNotFound";
}
