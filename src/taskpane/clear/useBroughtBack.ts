import { useState } from "react";
import type { ClearedSheet } from "../../actions/result";
import type { SessionState } from "../../actions/session";

const NONE: readonly ClearedSheet[] = [];

/**
 * The sheets whose results have been brought back since they were cleared, as Ctrl+Z does: whatever the pane says of the clearing is past by
 * then. Cells that somebody had changed were left alone by it, so that their sheets bore marks right after it: that is no such news.
 *
 * @param marked The sheets that bear marks, by id; null while that is not known.
 */
export function useBroughtBack(
  session: SessionState,
  marked: ReadonlySet<string> | null,
): readonly ClearedSheet[] {
  // What is known when it ends may still be from before the clearing.
  const [known, setKnown] = useState({ session, marked });
  if (known.session !== session) {
    setKnown({ session, marked });
    return NONE;
  }
  if (session.kind !== "cleared" || marked === null || marked === known.marked) return NONE;
  const left = new Set(session.marked);
  return session.result.sheets.filter(({ id }) => marked.has(id) && !left.has(id));
}
