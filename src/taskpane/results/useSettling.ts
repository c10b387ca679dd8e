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
}

/**
 * A settled row leaves the list, and with it the button that had the focus. The row that takes its place gets the focus; the last one
 * leaves it to the list's own tab. A row that stays keeps the focus, on its heading where its button is gone.
 * `began` is called with the place of the row whose question was just answered.
 *
 * @param view Names the list and the choice of sheets that `rows` are.
 * @param onLeft Called with the key of a row that was settled and is gone from `rows`.
 */
export function useSettling(
  rows: readonly SheetRow[],
  view: string,
  onLeft: (key: string) => void,
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
    if (at < 0) {
      onLeft(current.key);
      if (rows.length === 0) focusList();
      else focusOn(current.index);
    } else if (document.activeElement === document.body) focusOn(at);
  }, [rows, view, onLeft, focusList]);
  const began = (index: number): void => {
    const each = rows[index];
    if (each !== undefined)
      waiting.current = { index, key: rowKey(each.sheet, each.row), row: each.row, view };
  };
  const scrollTo = (index: number): void =>
    setFocus((before) => ({ index, turn: (before?.turn ?? 0) + 1, quiet: true }));
  return { focus, began, focusOn, scrollTo } as const;
}
