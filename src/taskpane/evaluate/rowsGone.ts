import type { SheetResult } from "../../actions/result";
import { goneFrom } from "../../wording/pane/gone";
import { shortened } from "../../wording/pane/row";
import type { RowThen } from "./rowsThen";
import { rowIn } from "./sinceBefore";
import type { DoneState } from "./useLastDone";

type Since = Pick<DoneState, "since">;

/** The rows that a sheet had at the evaluation before and has no longer, in the order of then; none of one without a table by now. */
export function rowsGone({ since }: Since, sheet: SheetResult): readonly RowThen[] {
  const then = since.get(sheet.id) ?? [];
  if (!sheet.table || then.length === 0) return [];
  const now = new Set(sheet.rows.map(({ identity }) => identity));
  const missed = then.filter(({ identity }) => !now.has(identity));
  if (missed.length === 0) return [];
  const here = new Set(sheet.rows.map((row) => rowIn(missed, row)));
  return missed.filter((was) => !here.has(was));
}

/**
 * The sheet that a row has been moved to: one that has the same KPI now, and had it not at the evaluation before. Monthly tabs have the
 * same KPIs all along.
 *
 * @param isGone Whether a sheet has been deleted since: its rows are nowhere.
 */
export function movedTo(
  done: DoneState,
  from: SheetResult,
  was: RowThen,
  isGone: (sheet: SheetResult) => boolean,
): SheetResult | null {
  const others = [...done.result.sheets, ...done.earlier].filter(
    (sheet) => sheet.id !== from.id && !isGone(sheet),
  );
  const isOf = (row: Pick<RowThen, "identity" | "description">): boolean =>
    row.identity === was.identity &&
    (row.description === was.description || was.description === was.identity);
  const found = others.find(
    ({ id, rows }) => rows.some(isOf) && done.since.has(id) && done.since.get(id)?.some(isOf) !== true,
  );
  return found ?? null;
}

/** What is said aloud of the KPIs that are gone from sheets that were just evaluated; "" for none. */
export function goneSaid(since: Since, sheets: readonly SheetResult[], named: boolean): string {
  return sheets
    .flatMap((sheet) => {
      const names = rowsGone(since, sheet).map(({ ref, description }) => ref ?? shortened(description));
      return names.length === 0 ? [] : [`${goneFrom(names, named ? sheet.name : null)}.`];
    })
    .join(" ");
}
