import { useState } from "react";
import type { SessionState } from "../../actions/session";
import type { SheetFreshness } from "../../actions/watch/workbookFacts";

type Freshness = ReadonlyMap<string, SheetFreshness>;

/** Whether a sheet has changed since the last task began. */
export type ChangedSince = (sheet: { readonly id: string }) => boolean;

/**
 * Which sheets have changed since what the session has come to was begun. Other than an evaluation, a preview or a check leaves the edits before
 * it standing as they are, so that only those after it tell. An edit that was taken back is none.
 */
export function useChangedSince(session: SessionState, freshness: Freshness): ChangedSince {
  const [then, setThen] = useState({ session, freshness });
  if (then.session !== session) {
    const begins = session.kind === "running" && then.session.kind !== "running";
    setThen({ session, freshness: begins ? freshness : then.freshness });
  }
  return ({ id }) => editsOf(freshness, id) !== editsOf(then.freshness, id);
}

function editsOf(freshness: Freshness, id: string): number {
  return freshness.get(id)?.edits ?? 0;
}
