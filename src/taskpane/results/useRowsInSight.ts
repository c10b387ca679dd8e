import { useMemo } from "react";
import { hasChanged } from "../evaluate/sinceBefore";
import type { DoneState } from "../evaluate/useLastDone";
import { ratedCount } from "./counts";
import { filtered, type ResultsView } from "./filter";
import { allRows, listCounts, openingList, rowsOf } from "./lists";
import { askedOneByOne } from "./PolarityCard";

/** What of the results is in sight: sheets, rows that fit the filter, and the rows of the list. */
export function useRowsInSight(done: DoneState, { list: chosenList, sheet, filter }: ResultsView) {
  const { sheets } = done.result;
  const tables = useMemo(() => sheets.filter(({ table }) => table), [sheets]);
  // A choice from an earlier evaluation counts only while its sheet is among the results.
  const only = tables.find(({ id }) => id === sheet);
  const inSight = useMemo(() => (only === undefined ? tables : [only]), [only, tables]);
  const every = useMemo(() => allRows(inSight), [inSight]);
  const fitting = useMemo(
    () => filtered(every, filter, (each) => hasChanged(done, each.sheet, each.row)),
    [every, filter, done],
  );
  const counts = useMemo(() => listCounts(fitting), [fitting]);
  const unfiltered = useMemo(() => listCounts(every), [every]);
  const list = chosenList ?? openingList(unfiltered);
  const rated = useMemo(() => ratedCount(every.map(({ row }) => row)), [every]);
  const held = useMemo(() => rowsOf(fitting, list), [fitting, list]);
  const rows = useMemo(() => (list === "attention" ? askedOneByOne(held) : held), [held, list]);
  return {
    tables,
    only,
    inSight,
    every,
    fitting,
    counts,
    /** Whatever the filter: how many rows wait to be checked, and how many are rated. */
    toCheck: unfiltered.attention,
    rated,
    list,
    held,
    rows,
  };
}
