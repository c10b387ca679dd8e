import type { SheetResult } from "../../actions/result";
import type { SessionState } from "../../actions/session";

/** The sheets of an evaluation that has just ended and found no table on any of them; null for any other outcome. */
export function nothingOn(session: SessionState): readonly SheetResult[] | null {
  if (session.kind !== "done") return null;
  const evaluated = session.nothingOn ?? session.result.sheets;
  return evaluated.some(({ table }) => table) ? null : evaluated;
}
