import { useEffect, useMemo, useRef } from "react";
import type { SheetResult } from "../../actions/result";
import type { SelectedRow } from "../../actions/watch/workbookFacts";
import { selectedHidden, selectedIs, selectedNotListed } from "../../wording/pane/results";
import { refAndCell } from "../../wording/pane/row";
import type { Say } from "../shell/useSaid";
import { useSaidAtRest } from "../shell/useSaidAtRest";
import { allRows, type SheetRow } from "./lists";
import { keyOf, rowCell, rowKey } from "../row/rowCell";
import type { Chosen } from "./RowList";

interface Ways {
  readonly chosen: Chosen | null;
  /** Opens the row's card. */
  readonly show: (key: string) => void;
  readonly scrollTo: (index: number) => void;
  readonly say: Say;
  /** The keys of the rows that the list would have without a filter. */
  readonly unfilteredKeys: ReadonlySet<string>;
}

interface Selection {
  /** The key of the row whose cell is selected in Excel; null where it is none of the results. */
  readonly key: string | null;
  /** That row, where the list in sight does not have it. */
  readonly notListed: SheetRow | undefined;
  /** What is said of it: its status, and whether it is the filter that keeps it from the list. */
  readonly words: string;
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
  { chosen, show, scrollTo, say, unfilteredKeys }: Ways,
): Selection {
  const key = selected === null ? null : keyOf(selected.sheetId, selected.identity);
  const found = useMemo(
    () => (key === null ? undefined : allRows(tables).find((each) => rowKey(each.sheet, each.row) === key)),
    [tables, key],
  );
  const index = key === null ? -1 : rows.findIndex((each) => rowKey(each.sheet, each.row) === key);
  const isOwn = chosen?.key === key;
  const isHidden = key !== null && unfilteredKeys.has(key);
  const saying = index >= 0 ? selectedIs : isHidden ? selectedHidden : selectedNotListed;
  const words =
    found === undefined
      ? ""
      : saying(refAndCell(found.row.ref, rowCell(found.sheet, found.row)), found.row.statusName);
  useSaidAtRest(selected === null ? "" : `${key ?? ""} ${selected.cell}`, isOwn ? "" : words, say);
  const seen = useRef(key);
  useEffect(() => {
    if (key === seen.current) return;
    seen.current = key;
    if (key === null || isOwn || index < 0) return;
    show(key);
    scrollTo(index);
  });
  return { key, notListed: index < 0 ? found : undefined, words };
}
