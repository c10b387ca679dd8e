import { useState } from "react";
import type { RowResult, SheetResult, WorkbookResult } from "../../actions/result";
import { isClear, withoutCleared } from "../../actions/results/mergedResults";
import type { SessionState } from "../../actions/session";
import { inSight, type Sight, sightAfter, sightInFront } from "./sight";
import type { RowThen } from "./rowsThen";
import { askedAfter, type AskedFor, sinceOf } from "./sinceAsked";

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
   * By sheet id, what its rows are held against: what they were before the last evaluation that the officer asked for; those that an answer or
   * an edit has changed since, what they were at that evaluation. Of an earlier session it is what the workbook remembers. A sheet of which
   * none is known is not listed.
   */
  readonly since: ReadonlyMap<string, readonly RowThen[]>;
  /** When the rows of `since` were evaluated that have no time of their own, by sheet id; null where that is not known, as of an earlier session. */
  readonly sinceAt: ReadonlyMap<string, Date | null>;
  /** Sheets with a table that were evaluated in this session, and are not among those of the result. */
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

interface Known {
  /** All results that stand. */
  readonly all: DoneState | null;
  /** Every sheet that had results in this session, as it was evaluated last. */
  readonly known: ReadonlyMap<string, SheetResult>;
  readonly asked: AskedFor;
  readonly sight: Sight;
}

interface Seen extends Known {
  readonly session: SessionState | null;
  readonly front: string | null;
  readonly shown: ShownResults;
}

export interface ShownResults {
  /** What is in sight. */
  readonly last: DoneState | null;
  /** The other sheets whose results stand. */
  readonly beside: readonly SheetResult[];
}

const NOTHING: Seen = {
  session: null,
  front: null,
  all: null,
  known: new Map(),
  asked: new Map(),
  sight: [],
  shown: { last: null, beside: [] },
};

/**
 * The last evaluation that ended well, also while something else runs or after it failed; null before the first. Sheets that were
 * cleared since are no longer part of it. Of sheets that were evaluated one by one, each has its own in sight once it is in front.
 *
 * @param front The id of the sheet in front; null while it is not known.
 */
export function useLastDone(session: SessionState, front: string | null): ShownResults {
  const [seen, setSeen] = useState(NOTHING);
  const here = front ?? seen.front;
  if (seen.session === session && seen.front === here) return seen.shown;
  const now = seen.session === session ? seen : after(seen, session);
  const sight = here === null ? now.sight : sightInFront(now.sight, now.all, here);
  const isSame = now.all === seen.all && sight === seen.sight;
  const shown = isSame ? seen.shown : split(now, sight);
  setSeen({ ...now, sight, session, front: here, shown });
  return shown;
}

function split({ all, known }: Known, sight: Sight): ShownResults {
  const beside = (all?.result.sheets ?? []).filter(({ id }) => !sight.includes(id));
  return { last: inSight(all, sight, known), beside };
}

function after({ all, known, asked, sight }: Known, session: SessionState): Known {
  switch (session.kind) {
    case "done": {
      const { result, at } = session;
      const seen = sightAfter(sight, all, session);
      if (session.nothingOn !== undefined && all !== null)
        return { all: { ...all, result }, known, asked, sight: seen };
      const now = session.evaluated ?? result.sheets.map(({ id }) => id);
      const act: Act = { at, written: result.cellsWritten, again: session.again === true };
      const acts = new Map([...(all?.acts ?? []), ...now.map((id) => [id, act] as const)]);
      const before = new Map([...known].map(([id, { rows }]) => [id, rows] as const));
      const askedNow = askedAfter(asked, session, now, (id) => {
        const was = known.get(id);
        return was && { rows: was.rows, at: all?.acts.get(id)?.at ?? null };
      });
      const since = sinceOf(all, askedNow, session, now);
      return {
        all: { result, at, act, acts, before, ...since, earlier: [] },
        asked: askedNow,
        known: new Map([...known, ...result.sheets.map((sheet) => [sheet.id, sheet] as const)]),
        sight: seen,
      };
    }
    case "cleared": {
      const left = all === null ? null : without(all, session);
      const bearing = left?.result.sheets.filter(({ id }) => sight.includes(id)) ?? [];
      return {
        all: left,
        known,
        asked,
        sight: bearing.some(({ table }) => table) ? bearing.map(({ id }) => id) : [],
      };
    }
    case "idle":
    case "running":
    case "previewed":
    case "checked":
    case "cancelled":
    case "failed":
      return { all, known, asked, sight };
    default:
      return session satisfies never;
  }
}

/** The evaluation of the sheets that still bear their marks; null where none is left. */
function without(last: DoneState, cleared: Cleared): DoneState | null {
  const result = withoutCleared(last.result, cleared);
  const met = new Map(cleared.result.sheets.map((sheet) => [sheet.id, isClear(sheet)]));
  const acts = new Map([...last.acts].filter(([id]) => !(met.get(id) ?? cleared.everywhere === true)));
  return result.sheets.some((sheet) => sheet.table) ? { ...last, acts, result } : null;
}
