import { useEffect, useRef } from "react";
import { rowKey } from "../row/rowCell";
import type { SheetRow } from "./lists";

/** Gives the way to put the focus on a row by its key, once the list that holds it is drawn. */
export function useGoingTo(
  rows: readonly SheetRow[],
  focusOn: (index: number) => void,
): (key: string) => void {
  const going = useRef<string | null>(null);
  useEffect(() => {
    if (going.current === null) return;
    const index = rows.findIndex(({ sheet, row }) => rowKey(sheet, row) === going.current);
    if (index < 0) return;
    going.current = null;
    focusOn(index);
  });
  return (key) => {
    going.current = key;
  };
}
