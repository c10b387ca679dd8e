import { useState } from "react";
import type { ClearedSheet } from "../../actions/result";
import type { SessionState } from "../../actions/session";

export type DoneState = Extract<SessionState, { kind: "done" }>;

interface Seen {
  readonly session: SessionState | null;
  readonly last: DoneState | null;
}

/**
 * The last evaluation that ended well, also while something else runs or after it failed; null before the first. Sheets that were
 * cleared since are no longer part of it.
 */
export function useLastDone(session: SessionState): DoneState | null {
  const [seen, setSeen] = useState<Seen>({ session: null, last: null });
  if (seen.session === session) return seen.last;
  const last = lastAfter(seen.last, session);
  setSeen({ session, last });
  return last;
}

function lastAfter(last: DoneState | null, session: SessionState): DoneState | null {
  switch (session.kind) {
    case "done":
      return session;
    case "cleared":
      return last === null ? null : without(last, session.result.sheets);
    case "idle":
    case "running":
    case "failed":
      return last;
  }
}

/** The evaluation of the sheets that still bear their marks; null where none is left. */
function without(last: DoneState, cleared: readonly ClearedSheet[]): DoneState | null {
  const gone = new Set(cleared.filter(isClear).map((sheet) => sheet.id));
  const sheets = last.result.sheets.filter((sheet) => !gone.has(sheet.id));
  return sheets.some((sheet) => sheet.table) ? { ...last, result: { ...last.result, sheets } } : null;
}

/** A protected sheet keeps its marks, and says so in a notice. */
function isClear(sheet: ClearedSheet): boolean {
  return sheet.cellsRestored > 0 || sheet.notices.length === 0;
}
