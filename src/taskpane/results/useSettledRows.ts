import { useCallback, useState } from "react";
import { lastSettled, manyAre, settledSaid } from "../../wording/pane/questions";
import { statusBefore } from "../evaluate/sinceBefore";
import type { SheetFreshness } from "../../actions/watch/workbookFacts";
import type { Act, DoneState } from "../evaluate/useLastDone";
import { rowKey } from "../row/rowCell";
import type { Say } from "../shell/useSaid";
import type { SheetRow } from "./lists";
import { becameInWords } from "./SettledRow";
import type { useRowsInSight } from "./useRowsInSight";
import { type SettledNow, useSettling } from "./useSettling";

/** What was settled last in the list in sight, and has left it. */
export interface SettledInSight {
  /** The row whose question was answered. */
  readonly each: SheetRow;
  /** What became of it, or of all the rows that the answer settled. */
  readonly words: string;
  readonly isAlone: boolean;
}

interface Left {
  readonly key: string;
  /** The keys of all rows that went with it. */
  readonly keys: readonly string[];
  readonly view: string;
  /** The names of their statuses before, by key; null where a row had none. */
  readonly was: ReadonlyMap<string, string | null>;
  /** The evaluation of its sheet that it left with. */
  readonly act: Act | undefined;
}

/** The results, and how far they still hold. */
interface Standing {
  readonly done: DoneState;
  readonly freshness: ReadonlyMap<string, SheetFreshness>;
}

/** What came of an answer: it is said, seen above the list where rows have left that, and the focus goes on from there. */
export function useSettledRows(
  { done, freshness }: Standing,
  { every, rows, list, toCheck, rated }: ReturnType<typeof useRowsInSight>,
  view: string,
  say: Say,
  focusList: () => void,
) {
  const [left, setLeft] = useState<Left | null>(null);
  const onSettled = useCallback(
    ({ key, hasLeft, together }: SettledNow): void => {
      const inList = new Set(rows.map(keyOf));
      const gone = every.filter((each) => together.includes(keyOf(each)) && !inList.has(keyOf(each)));
      const own = every.filter((each) => keyOf(each) === key);
      const told = gone.length > 1 ? gone : own;
      const was = new Map(told.map((each) => [keyOf(each), statusBefore(done, each.sheet, each.row)]));
      const more =
        !hasLeft || list !== "attention" ? [] : [toCheck === 0 ? lastSettled(rated) : settledSaid(toCheck)];
      const act = actOf(done, own[0]);
      if (hasLeft) setLeft({ key, keys: told.map(keyOf), view, was, act });
      say([...more, becameTogether(told, was)].filter((sentence) => sentence !== "").join(" "));
    },
    [every, rows, done, view, list, toCheck, rated, say],
  );
  const settling = useSettling(rows, view, onSettled, focusList);
  return { settling, settled: inSightOf(left, { done, freshness }, view, every) } as const;
}

/** It stays until another evaluation of its sheet than its own, and as long as nothing has changed there: what it says is of then. */
function inSightOf(
  left: Left | null,
  { done, freshness }: Standing,
  view: string,
  every: readonly SheetRow[],
): SettledInSight | undefined {
  if (left?.view !== view) return undefined;
  const each = every.find((one) => keyOf(one) === left.key);
  if (actOf(done, each) !== left.act || freshness.get(each?.sheet.id ?? "")?.outOfDate === true)
    return undefined;
  const all = every.filter((one) => left.keys.includes(keyOf(one)));
  return each && { each, words: becameTogether(all, left.was), isAlone: all.length < 2 };
}

function actOf({ acts }: DoneState, row: SheetRow | undefined): Act | undefined {
  return row && acts.get(row.sheet.id);
}

function becameTogether(rows: readonly SheetRow[], was: ReadonlyMap<string, string | null>): string {
  const [first] = rows;
  if (first === undefined) return "";
  const before = (each: SheetRow): string | null => was.get(keyOf(each)) ?? null;
  if (rows.length === 1) return becameInWords(first, before(first));
  const { statusName } = first.row;
  if (rows.some(({ row }) => row.statusName !== statusName)) return manyAre(rows.length, null, false);
  return manyAre(
    rows.length,
    statusName,
    rows.every((each) => before(each) === statusName),
  );
}

function keyOf({ sheet, row }: SheetRow): string {
  return rowKey(sheet, row);
}
