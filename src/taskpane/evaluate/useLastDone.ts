import { useState } from "react";
import type { RowResult, SheetResult, WorkbookResult } from "../../actions/result";
import { isClear, withoutCleared } from "../../actions/results/mergedResults";
import type { SessionState } from "../../actions/session";
import { rememberedOf, type RowThen, thenOf } from "./rowsThen";

/** What the pane shows: the last evaluation, the rows of those before it, and when. */
export interface DoneState {
  readonly result: WorkbookResult;
  readonly at: Date;
  readonly act: Act;
  /** When each sheet was evaluated last, and how many cells that evaluation wrote, by sheet id. */
  readonly acts: ReadonlyMap<string, Act>;
  /** Each sheet's rows at the evaluation before, by sheet id; a sheet that had none is not listed. */
  readonly before: ReadonlyMap<string, readonly RowResult[]>;
  /**
   * By sheet id, what its rows were before the last evaluation that the officer asked for: what answers have changed since comes to that, and
   * pushes nothing out of sight. Of an earlier session it is what the workbook remembers. A sheet of which neither is known is not listed.
   */
  readonly since: ReadonlyMap<string, readonly RowThen[]>;
  /** When the rows of `since` were evaluated, by sheet id; null where that is not known, as of an earlier session. */
  readonly sinceAt: ReadonlyMap<string, Date | null>;
  /** Sheets with a table that were evaluated before, and not along with those of the result. */
  readonly earlier: readonly SheetResult[];
}

/** Before any evaluation. */
export const NO_ACTS: DoneState["acts"] = new Map();

export interface Act {
  readonly at: Date;
  readonly written: number;
  /** It was evaluated once more, on its own: what an earlier evaluation wrote stands besides. */
  readonly again: boolean;
}

type Cleared = Extract<SessionState, { kind: "cleared" }>;

interface Seen {
  readonly session: SessionState | null;
  readonly last: DoneState | null;
  readonly known: ReadonlyMap<string, SheetResult>;
}

/**
 * The last evaluation that ended well, also while something else runs or after it failed; null before the first. Sheets that were
 * cleared since are no longer part of it.
 */
export function useLastDone(session: SessionState): DoneState | null {
  const [seen, setSeen] = useState<Seen>({ session: null, last: null, known: new Map() });
  if (seen.session === session) return seen.last;
  const next = { session, ...after(seen, session) };
  setSeen(next);
  return next.last;
}

function after({ last, known }: Seen, session: SessionState): Omit<Seen, "session"> {
  switch (session.kind) {
    case "done": {
      const { result, at } = session;
      if (session.nothingOn !== undefined && last !== null) return { last: { ...last, result }, known };
      const evaluated = result.sheets.map((sheet) => [sheet.id, sheet] as const);
      const now = session.evaluated ?? result.sheets.map(({ id }) => id);
      const act: Act = { at, written: result.cellsWritten, again: session.evaluated !== undefined };
      const acts = new Map([...(last?.acts ?? []), ...now.map((id) => [id, act] as const)]);
      const before = new Map([...known].map(([id, { rows }]) => [id, rows] as const));
      const seen = new Map([...known, ...evaluated]);
      const shown = new Set(result.sheets.map(({ id }) => id));
      const earlier = [...seen.values()].filter(({ id, table }) => table && !shown.has(id));
      const { since, sinceAt } = sinceOf(last, known, session, now);
      return { last: { result, at, act, acts, before, since, sinceAt, earlier }, known: seen };
    }
    case "cleared":
      return { last: last === null ? null : without(last, session), known };
    case "idle":
    case "running":
    case "previewed":
    case "checked":
    case "cancelled":
    case "failed":
      return { last, known };
    default:
      return session satisfies never;
  }
}

function sinceOf(
  last: DoneState | null,
  known: Seen["known"],
  { result, followedUp }: Extract<SessionState, { kind: "done" }>,
  evaluated: readonly string[],
): Pick<DoneState, "since" | "sinceAt"> {
  const [since, sinceAt] = [new Map(last?.since), new Map(last?.sinceAt)];
  for (const id of evaluated) {
    if (followedUp === true && since.has(id)) continue;
    const was = known.get(id);
    const now = result.sheets.find((sheet) => sheet.id === id);
    const then = was === undefined ? rememberedOf(now ?? { rows: [] }) : thenOf(was.rows);
    if (was === undefined && then.length === 0) since.delete(id);
    else since.set(id, then);
    sinceAt.set(id, was === undefined ? null : (last?.acts.get(id)?.at ?? null));
  }
  return { since, sinceAt };
}

/** The evaluation of the sheets that still bear their marks; null where none is left. */
function without(last: DoneState, cleared: Cleared): DoneState | null {
  const result = withoutCleared(last.result, cleared);
  const met = new Map(cleared.result.sheets.map((sheet) => [sheet.id, isClear(sheet)]));
  const acts = new Map([...last.acts].filter(([id]) => !(met.get(id) ?? cleared.everywhere === true)));
  return result.sheets.some((sheet) => sheet.table) ? { ...last, acts, result } : null;
}
