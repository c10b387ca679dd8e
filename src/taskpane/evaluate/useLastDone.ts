import { useState } from "react";
import type { SessionState } from "../../actions/session";

export type DoneState = Extract<SessionState, { kind: "done" }>;

/** The last evaluation that ended well, also while the next one runs or after it failed; null before the first. */
export function useLastDone(session: SessionState): DoneState | null {
  const [last, setLast] = useState<DoneState | null>(null);
  if (session.kind === "done" && session !== last) {
    setLast(session);
    return session;
  }
  return last;
}
