import { useCallback, useState } from "react";
import { OPENING_VIEW, type ResultsView } from "./filter";

interface Kept {
  /** The sheets, by id, whose results are in sight. */
  readonly ids: readonly string[];
  readonly view: ResultsView;
  /** What was chosen to look at of others that were in sight before. */
  readonly others: ReadonlyMap<string, ResultsView>;
}

const NOTHING: Kept = { ids: [], view: OPENING_VIEW, others: new Map() };

/**
 * What an officer has chosen to look at of the results in sight. List, filter and chosen row are their sheet's: where sheets were evaluated one
 * by one, what hides rows of one would hide rows of the next without a word. From one evaluation to the next it stays where any sheet of the
 * one is in the other, and while nothing is in sight.
 *
 * @param ids The sheets in sight.
 */
export function useViewOfSheets(
  ids: readonly string[],
): readonly [ResultsView, (change: (now: ResultsView) => ResultsView) => void] {
  const [kept, setKept] = useState(NOTHING);
  const now = keptFor(kept, ids);
  if (now !== kept) setKept(now);
  const change = useCallback(
    (what: (now: ResultsView) => ResultsView) =>
      setKept((before) => ({ ...before, view: what(before.view) })),
    [],
  );
  return [now.view, change];
}

function keptFor(kept: Kept, ids: readonly string[]): Kept {
  if (ids.length === 0 || keyOf(ids) === keyOf(kept.ids)) return kept;
  if (kept.ids.length === 0 || ids.some((id) => kept.ids.includes(id))) return { ...kept, ids };
  const others = new Map([...kept.others, [keyOf(kept.ids), kept.view] as const]);
  // Drafts go by their row, whichever sheet is in sight.
  const view = { ...(others.get(keyOf(ids)) ?? OPENING_VIEW), drafts: kept.view.drafts };
  return { ids, view, others };
}

function keyOf(ids: readonly string[]): string {
  return [...ids].sort().join(" ");
}
