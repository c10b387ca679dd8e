import type { Scope } from "../../actions/evaluateSheets";
import type { SessionState } from "../../actions/session";
import type { SheetFreshness } from "../../actions/watch/workbookFacts";
import {
  CLEAR_ACTIVE,
  CLEAR_WORKBOOK,
  CLEARS_ACTIVE,
  CLEARS_WORKBOOK,
  clearSheet,
  clearsSheet,
  NOTHING_IN_WORKBOOK,
  NOTHING_ON_SHEET,
} from "../../wording/pane/clear";
import type { DoneState } from "../evaluate/useLastDone";

/** What Clear results would clear now, and that in words. */
export interface ClearTarget {
  readonly scope: Scope;
  /** The button's name: whose results go must be read before it is pressed. */
  readonly name: string;
  readonly inWords: string;
  /** Why there is nothing to clear, as a sentence; null where there is, or may be. */
  readonly nothing: string | null;
}

type Named = Omit<ClearTarget, "nothing">;

const ALL: Named = { scope: { kind: "all" }, name: CLEAR_WORKBOOK, inWords: CLEARS_WORKBOOK };
const ACTIVE: Named = { scope: { kind: "active" }, name: CLEAR_ACTIVE, inWords: CLEARS_ACTIVE };

/**
 * Clear results takes back what stands on the sheet in front, also where several were evaluated together: the same place in the pane is not to
 * clear one sheet now and all of them then. Where that one has no results it is what the pane shows: the sheet that was evaluated, or the whole
 * workbook; while it shows a preview or a check of others, whose names stand above, there is nothing to clear.
 *
 * What the workbook's ledger has no marks of has nothing to clear, whoever evaluated it and when.
 *
 * @param front The id of the sheet in front; null while it is not known.
 * @param known What has happened to the sheets since: one that was deleted has nothing to clear; and which bear marks, null while that is
 *   not known.
 */
export function clearTarget(
  session: SessionState,
  last: DoneState | null,
  front: string | null,
  known: Known,
): ClearTarget {
  const target = named(session, last, front, known);
  return {
    ...target,
    nothing: bearsMarks(target.scope, front, known.marked) ? null : NOTHING[target.scope.kind],
  };
}

/**
 * All that can be cleared, for a menu: the sheet in front where it bears marks, as the ribbon's button clears it; what the pane shows; and the
 * whole workbook as soon as several of its sheets bear marks, also where they were evaluated one by one, or one that is neither of these.
 */
export function clearTargets(
  target: ClearTarget,
  front: string | null,
  marked: ReadonlySet<string> | null,
  last: DoneState | null,
): readonly ClearTarget[] {
  const isForFront = target.name === CLEAR_ACTIVE;
  const isForAll = target.scope.kind === "all";
  const single = target.scope.kind === "named" ? target.scope.name : front;
  const bearing = marked ?? last?.result.sheets.flatMap(({ id, table }) => (table ? [id] : [])) ?? [];
  const others = [...bearing].filter((id) => id !== single);
  return [
    ...(!isForFront && front !== null && marked?.has(front) === true ? [{ ...ACTIVE, nothing: null }] : []),
    target,
    ...(!isForAll && others.length > 0 ? [{ ...ALL, nothing: null }] : []),
  ];
}

interface Known {
  readonly freshness: ReadonlyMap<string, SheetFreshness>;
  readonly marked: ReadonlySet<string> | null;
}

const NOTHING: Readonly<Record<Scope["kind"], string>> = {
  active: NOTHING_ON_SHEET,
  named: NOTHING_ON_SHEET,
  all: NOTHING_IN_WORKBOOK,
};

/** Whether there may be something to clear. */
function bearsMarks(scope: Scope, front: string | null, marked: ReadonlySet<string> | null): boolean {
  if (marked === null) return true;
  if (scope.kind === "all") return marked.size > 0;
  const id = scope.kind === "named" ? scope.name : front;
  return id === null || marked.has(id);
}

function named(
  session: SessionState,
  last: DoneState | null,
  front: string | null,
  { freshness, marked }: Known,
): Named {
  if (last === null || isGone(session)) return ACTIVE;
  const { sheets } = last.result;
  const here = sheets.find(({ id, table }) => id === front && table);
  const [only, ...others] = here !== undefined && marked?.has(here.id) !== false ? [here] : sheets;
  const isAside = session.kind === "previewed" || session.kind === "checked";
  if (here === undefined && isAside && !session.result.sheets.some(({ id }) => id === only?.id))
    return ACTIVE;
  if (only === undefined || others.length > 0) return ALL;
  if (!only.table || freshness.get(only.id)?.gone === true) return ACTIVE;
  // Excel takes a sheet's id where it takes its name, and the id stays the same when the sheet is renamed.
  const scope: Scope = { kind: "named", name: only.id };
  const name = only.id === front ? CLEAR_ACTIVE : clearSheet(only.name);
  return { scope, name, inWords: clearsSheet(only.name) };
}

/** The sheet in the pane was deleted: asking for it again would fail again. */
function isGone(session: SessionState): boolean {
  return session.kind === "failed" && session.failure.code === "ItemNotFound";
}
