import { useEffect, useMemo, useRef } from "react";
import type { SheetResult } from "../../actions/result";
import type { SelectedRow } from "../../actions/watch/workbookFacts";
import type { Say } from "../shell/useSaid";
import { useSaidAtRest } from "../shell/useSaidAtRest";
import { allRows, type ListName, type SheetRow } from "./lists";
import { keyOf, rowKey } from "../row/rowCell";
import type { StaleCell } from "../row/StaleMark";
import type { Chosen } from "./RowList";
import { selectedInWords } from "./selectedInWords";

interface Ways {
  /** The list in sight. */
  readonly list: ListName;
  /** Whether the result of a row still holds, as its card says it. */
  readonly stale: (row: SheetRow) => StaleCell;
  readonly chosen: Chosen | null;
  /** Opens the row's card. */
  readonly show: (key: string) => void;
  readonly scrollTo: (index: number) => void;
  readonly say: Say;
  /** The keys of the rows that the list would have without a filter. */
  readonly unfilteredKeys: ReadonlySet<string>;
}

/** A row that the list in sight does not have, with its status in words. */
export interface NotListed {
  readonly each: SheetRow;
  readonly words: string;
}

interface Selection {
  /** The key of the row whose cell is selected in Excel; null where it is none of the results. */
  readonly key: string | null;
  /** That row, where the list in sight does not have it, and what is seen of it instead. */
  readonly notListed: NotListed | undefined;
}

/**
 * The row whose cell is selected in Excel. When the officer selects another cell there, its row's card opens and comes into sight, and its
 * status is said once the selection rests, with the cell that it is of; a selection that the pane itself made does not come back on it.
 *
 * @param tables The sheets that were evaluated.
 * @param rows Those of the list in sight.
 */
export function useSelectedRow(
  selected: SelectedRow | null,
  tables: readonly SheetResult[],
  rows: readonly SheetRow[],
  { list, stale, chosen, show, scrollTo, say, unfilteredKeys }: Ways,
): Selection {
  const key = selected === null ? null : keyOf(selected.sheetId, selected.identity);
  const found = useMemo(
    () => (key === null ? undefined : allRows(tables).find((each) => rowKey(each.sheet, each.row) === key)),
    [tables, key],
  );
  const index = key === null ? -1 : rows.findIndex((each) => rowKey(each.sheet, each.row) === key);
  const isOwn = chosen?.key === key;
  const isHidden = key !== null && unfilteredKeys.has(key);
  const missing = index >= 0 ? null : isHidden ? "filter" : list;
  const words = found === undefined ? "" : selectedInWords(found, stale(found), missing);
  useSaidAtRest(selected === null ? "" : `${key ?? ""} ${selected.cell}`, isOwn ? "" : words, say);
  const seen = useRef(key);
  useEffect(() => {
    if (key === seen.current) return;
    seen.current = key;
    if (key === null || isOwn || index < 0) return;
    show(key);
    scrollTo(index);
  });
  return { key, notListed: index < 0 && found !== undefined ? { each: found, words } : undefined };
}
