import { useMemo } from "react";
import { hasChanged } from "../evaluate/sinceBefore";
import type { DoneState } from "../evaluate/useLastDone";
import { ratedCount } from "./counts";
import { filtered, filterOn, type ResultsView } from "./filter";
import { rowKey } from "../row/rowCell";
import { allRows, type ListName, listCounts, openingList, rowsOf, type SheetRow } from "./lists";
import { askedOneByOne } from "./PolarityCard";

/** What of the results is in sight: sheets, rows that fit the filter, and the rows of the list. */
export function useRowsInSight(
  done: DoneState,
  { list: chosenList, stays, sheet, filter: chosenFilter }: ResultsView,
) {
  const { sheets } = done.result;
  const tables = useMemo(() => sheets.filter(({ table }) => table), [sheets]);
  // A choice from an earlier evaluation counts only while its sheet is among the results.
  const only = tables.find(({ id }) => id === sheet);
  const inSight = useMemo(() => (only === undefined ? tables : [only]), [only, tables]);
  const filter = useMemo(() => filterOn(inSight, chosenFilter), [inSight, chosenFilter]);
  const every = useMemo(() => allRows(inSight), [inSight]);
  const fitting = useMemo(
    () => filtered(every, filter, (each) => hasChanged(done, each.sheet, each.row)),
    [every, filter, done],
  );
  const counts = useMemo(() => listCounts(fitting), [fitting]);
  const unfiltered = useMemo(() => listCounts(every), [every]);
  const list = chosenList ?? stays ?? openingList(unfiltered);
  const rated = useMemo(() => ratedCount(every.map(({ row }) => row)), [every]);
  const held = useMemo(() => rowsOf(fitting, list), [fitting, list]);
  const rows = useMemo(() => cardsOf(held, list), [held, list]);
  const unfilteredKeys = useMemo(
    () => new Set(cardsOf(rowsOf(every, list), list).map(({ sheet, row }) => rowKey(sheet, row))),
    [every, list],
  );
  return {
    tables,
    only,
    inSight,
    /** As it bears on the sheets in sight. */
    filter,
    every,
    fitting,
    counts,
    /** Whatever the filter: how many rows wait to be checked, and how many are rated. */
    toCheck: unfiltered.attention,
    rated,
    list,
    held,
    rows,
    /** The keys of the rows that the list would have without a filter. */
    unfilteredKeys,
  };
}

/** The rows of a list that have a card of their own: what is asked once for several has one for all. */
function cardsOf(held: readonly SheetRow[], list: ListName): readonly SheetRow[] {
  return list === "attention" ? askedOneByOne(held) : held;
}
