import { useEffect, useRef, useState } from "react";
import { rowKey } from "../row/rowCell";
import type { ListFocus } from "../shell/VirtualList";
import type { SheetRow } from "./lists";

interface Waiting {
  readonly index: number;
  readonly key: string;
  readonly row: SheetRow["row"];
  /** What was in sight: once something else is, the row has not been settled but left behind. */
  readonly view: string;
  readonly together: readonly string[];
}

/** A row whose question was answered, and the sheet evaluated since. */
export interface SettledNow {
  readonly key: string;
  /** It is gone from the list. */
  readonly hasLeft: boolean;
  /** The keys of all rows that the same answer settled. */
  readonly together: readonly string[];
}

/**
 * A settled row leaves the list, and with it the button that had the focus. The row that takes its place gets the focus; the last one
 * leaves it to the list's own tab. A row that stays keeps the focus, on its heading where its button is gone.
 * `began` is called with the place of the row whose question was just answered, and with the keys of the rows that the answer is for.
 *
 * @param view Names the list and the choice of sheets that `rows` are.
 * @param onSettled Called once what came of the answer is known.
 */
export function useSettling(
  rows: readonly SheetRow[],
  view: string,
  onSettled: (what: SettledNow) => void,
  focusList: () => void,
) {
  const [focus, setFocus] = useState<ListFocus | null>(null);
  const waiting = useRef<Waiting | null>(null);
  const focusOn = (index: number): void => setFocus((before) => ({ index, turn: (before?.turn ?? 0) + 1 }));
  useEffect(() => {
    const { current } = waiting;
    if (current === null) return;
    if (current.view !== view) {
      waiting.current = null;
      return;
    }
    const at = rows.findIndex(({ sheet, row }) => rowKey(sheet, row) === current.key);
    if (at >= 0 && rows[at]?.row === current.row) return;
    waiting.current = null;
    onSettled({ key: current.key, hasLeft: at < 0, together: current.together });
    if (at < 0) {
      if (rows.length === 0) focusList();
      else focusOn(current.index);
    } else if (document.activeElement === document.body) focusOn(at);
  }, [rows, view, onSettled, focusList]);
  const began = (index: number, together: readonly string[] = []): void => {
    const each = rows[index];
    if (each !== undefined)
      waiting.current = { index, key: rowKey(each.sheet, each.row), row: each.row, view, together };
  };
  const scrollTo = (index: number): void =>
    setFocus((before) => ({ index, turn: (before?.turn ?? 0) + 1, quiet: true }));
  return { focus, began, focusOn, scrollTo } as const;
}
