import { useEffect, useRef } from "react";
import type { SelectedRow } from "../../actions/watch/workbookFacts";
import type { SheetRow } from "./lists";
import { keyOf, rowKey } from "../row/rowCell";
import type { Chosen } from "./RowList";

interface Ways {
  readonly chosen: Chosen | null;
  /** Opens the row's card. */
  readonly show: (key: string) => void;
  readonly scrollTo: (index: number) => void;
}

/**
 * The key of the row whose cell is selected in Excel; null where it is none of these. When the officer selects another cell in Excel, its
 * row's card opens and comes into sight; a selection that the pane itself made does not come back on it.
 */
export function useSelectedRow(
  selected: SelectedRow | null,
  rows: readonly SheetRow[],
  { chosen, show, scrollTo }: Ways,
): string | null {
  const key = selected === null ? null : keyOf(selected.sheetId, selected.identity);
  const seen = useRef(key);
  useEffect(() => {
    if (key === seen.current) return;
    seen.current = key;
    if (key === null || chosen?.key === key) return;
    const index = rows.findIndex(({ sheet, row }) => rowKey(sheet, row) === key);
    if (index < 0) return;
    show(key);
    scrollTo(index);
  });
  return key;
}
