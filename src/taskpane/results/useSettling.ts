import { useEffect, useRef, useState } from "react";
import { settledSaid } from "../../wording/pane/questions";
import { rowKey } from "../row/rowCell";
import type { ListFocus } from "../shell/VirtualList";
import type { SheetRow } from "./lists";

/**
 * A settled row leaves the list, and with it the button that had the focus. The row that takes its place gets the focus, and how many are
 * left is said; the last one leaves it to the list's own tab. `began` is called with the place of the row whose question was just answered.
 */
export function useSettling(
  rows: readonly SheetRow[],
  say: (sentence: string) => void,
  focusList: () => void,
) {
  const [focus, setFocus] = useState<ListFocus | null>(null);
  const waiting = useRef<{ readonly index: number; readonly key: string } | null>(null);
  useEffect(() => {
    const { current } = waiting;
    if (current === null || rows.some(({ sheet, row }) => rowKey(sheet, row) === current.key)) return;
    waiting.current = null;
    say(settledSaid(rows.length));
    if (rows.length === 0) focusList();
    else setFocus((before) => ({ index: current.index, turn: (before?.turn ?? 0) + 1 }));
  }, [rows, say, focusList]);
  const began = (index: number): void => {
    const each = rows[index];
    if (each !== undefined) waiting.current = { index, key: rowKey(each.sheet, each.row) };
  };
  const scrollTo = (index: number): void =>
    setFocus((before) => ({ index, turn: (before?.turn ?? 0) + 1, quiet: true }));
  return { focus, began, scrollTo } as const;
}
