import type { RowResult, SheetResult } from "../../actions/result";
import type { SessionState } from "../../actions/session";
import { withAnswered } from "./answeredSince";
import { rememberedOf, type RowThen, thenOf } from "./rowsThen";
import { isOtherThen, rowIn } from "./sinceBefore";
import type { DoneState } from "./useLastDone";

/** The rows of one evaluation of a sheet, and when that was; null where it is not known. */
export interface RowsAt {
  readonly rows: readonly RowThen[];
  readonly at: Date | null;
}

/** By sheet id, the last evaluation of it that the officer asked for, and the one before that; null where none is known. */
export type AskedFor = ReadonlyMap<string, { readonly last: RowsAt; readonly before: RowsAt | null }>;

type Done = Extract<SessionState, { kind: "done" }>;

/**
 * What was asked for, once sheets were evaluated. Where an answer has settled a row, it is held against what that came to.
 *
 * @param evaluated The ids of the sheets that were evaluated.
 * @param wasOf A sheet's rows right before, and when they were evaluated; undefined where it had none in this session.
 */
export function askedAfter(
  asked: AskedFor,
  { result, at, followedUp }: Done,
  evaluated: readonly string[],
  wasOf: (id: string) => { readonly rows: readonly RowResult[]; readonly at: Date | null } | undefined,
): AskedFor {
  const next = new Map(asked);
  for (const id of evaluated) {
    const [then, was, now] = [next.get(id), wasOf(id), sheetOf(result.sheets, id)];
    if (followedUp === true && then !== undefined) {
      const settled = (one: RowsAt): RowsAt => {
        return { ...one, rows: withAnswered(one.rows, was?.rows ?? [], now.rows, at) };
      };
      next.set(id, { last: settled(then.last), before: then.before && settled(then.before) });
      continue;
    }
    const remembered = was === undefined ? rememberedOf(now) : [];
    const before =
      was !== undefined
        ? { rows: thenOf(was.rows), at: was.at }
        : remembered.length === 0
          ? null
          : { rows: remembered, at: null };
    next.set(id, { last: { rows: thenOf(now.rows), at }, before });
  }
  return next;
}

/** What the rows of each sheet are held against, and when that was, once sheets were evaluated. */
export function sinceOf(
  last: DoneState | null,
  asked: AskedFor,
  { result, followedUp }: Done,
  evaluated: readonly string[],
): Pick<DoneState, "since" | "sinceAt"> {
  const [since, sinceAt] = [new Map(last?.since), new Map(last?.sinceAt)];
  for (const id of evaluated) {
    const then = asked.get(id);
    // The first of a sheet is no other than the one that is held to have been asked for.
    const isAfter = followedUp === true && last?.acts.has(id) === true;
    const before = then?.before ?? (isAfter ? then?.last : null) ?? null;
    if (then === undefined || before === null) {
      since.delete(id);
      sinceAt.set(id, null);
      continue;
    }
    const held = isAfter ? sinceAsked(before, then.last, sheetOf(result.sheets, id).rows) : before;
    since.set(id, held.rows);
    sinceAt.set(id, held.at);
  }
  return { since, sinceAt };
}

function sheetOf(sheets: readonly SheetResult[], id: string): Pick<SheetResult, "rows" | "gone"> {
  return sheets.find((sheet) => sheet.id === id) ?? { rows: [] };
}

/**
 * What the rows of a sheet that was evaluated by itself, after an answer or an edit, are held against. A row that has become another since the
 * last evaluation that the officer asked for is held against that; all others still against the one before it, so that what that evaluation
 * changed is not pushed out of sight.
 *
 * @param before The evaluation before the last that was asked for.
 * @param asked The last that was asked for.
 * @example 102 Red, asked for again 96 Amber, then by itself 120 Red: held against 96, Amber
 */
function sinceAsked(before: RowsAt, asked: RowsAt, now: readonly RowResult[]): RowsAt {
  const [wasBefore, wasAsked] = [lookedUpIn(before.rows), lookedUpIn(asked.rows)];
  const instead = new Map<RowThen | undefined, RowThen>();
  const more: RowThen[] = [];
  let isAnyOlder = false;
  for (const row of now) {
    const [now] = thenOf([row]);
    const [first, last] = [wasBefore(row), wasAsked(row)];
    if (now === undefined) continue;
    if (last !== undefined && isOtherThen(last, now)) {
      const held = { ...last, at: last.at ?? asked.at };
      if (first === undefined) more.push(held);
      else instead.set(first, held);
    } else if (first === undefined || isOtherThen(first, now)) isAnyOlder = true;
  }
  const rows = [...before.rows.map((row) => instead.get(row) ?? row), ...more];
  const isAllSince = instead.size + more.length > 0 && !isAnyOlder;
  return { rows, at: isAllSince ? asked.at : before.at };
}

/** Most rows are known by the same name; only the others are looked for one by one. */
function lookedUpIn(rows: readonly RowThen[]): (row: RowResult) => RowThen | undefined {
  const known = new Map(rows.map((row) => [row.identity, row]));
  return (row) => known.get(row.identity) ?? rowIn(rows, row);
}
