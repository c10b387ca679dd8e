import type { SheetResult } from "../../actions/result";
import type { SessionState } from "../../actions/session";
import type { DoneState } from "./useLastDone";

/** The sheets, by id, whose results are in sight: those that were evaluated together last, or the one that the officer came back to. */
export type Sight = readonly string[];

type Done = Extract<SessionState, { kind: "done" }>;

/** What is in sight after an evaluation: what was asked for. One made once more takes nothing out of sight, and adds what was not known. */
export function sightAfter(sight: Sight, before: DoneState | null, session: Done): Sight {
  const { result, evaluated, again, nothingOn } = session;
  const ids = result.sheets.map(({ id }) => id);
  if (nothingOn !== undefined) return sight.filter((id) => ids.includes(id));
  if (evaluated === undefined) return ids;
  if (again !== true) return evaluated;
  const known = new Set(before?.result.sheets.map(({ id }) => id));
  return [...sight, ...evaluated.filter((id) => !known.has(id))].filter((id) => ids.includes(id));
}

/** The same once another sheet is in front: its own results, where it has some that are not in sight. */
export function sightInFront(sight: Sight, all: DoneState | null, front: string): Sight {
  const own = all?.result.sheets.find(({ id, table }) => id === front && table);
  return own === undefined || sight.includes(front) ? sight : [front];
}

/** Those of all results that are in sight; null for none. `known` are the sheets that ever had results. */
export function inSight(
  all: DoneState | null,
  sight: Sight,
  known: ReadonlyMap<string, SheetResult>,
): DoneState | null {
  if (all === null) return null;
  const sheets = all.result.sheets.filter(({ id }) => sight.includes(id));
  if (sheets.length === 0) return null;
  const earlier = [...known.values()].filter(({ id, table }) => table && !sight.includes(id));
  const acts = sheets.flatMap(({ id }) => all.acts.get(id) ?? []);
  const act = acts.reduce((latest, one) => (one.at > latest.at ? one : latest), acts[0] ?? all.act);
  return { ...all, result: { ...all.result, sheets }, at: act.at, act, earlier };
}
