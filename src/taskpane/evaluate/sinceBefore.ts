import type { RowResult, SheetResult } from "../../actions/result";
import { changedFrom } from "../../wording/pane/row";
import { thenOf, type RowThen } from "./rowsThen";
import type { DoneState } from "./useLastDone";

/** Whether a row's answer is another than what `since` holds it against; where the sheet had no evaluation before, no row has changed. */
export function hasChanged(done: DoneState, sheet: SheetResult, row: RowResult): boolean {
  const rows = done.since.get(sheet.id);
  if (rows === undefined) return false;
  const was = rowIn(rows, row);
  const [now] = thenOf([row]);
  return was === undefined || now === undefined || isOtherThen(was, now);
}

/** Whether two evaluations came to another answer of a row. */
export function isOtherThen(was: RowThen, now: RowThen): boolean {
  return PARTS.some((part) => isOther(was[part], now[part]));
}

/** What of a row's answer was another then, in words, with when that was. Null where nothing was. */
export function changeInWords(done: DoneState, sheet: SheetResult, row: RowResult): string | null {
  if (!hasChanged(done, sheet, row)) return null;
  const was = rowIn(done.since.get(sheet.id) ?? [], row);
  const [now] = thenOf([row]);
  const at = was?.at ?? done.sinceAt.get(sheet.id) ?? null;
  if (was === undefined || now === undefined) return changedFrom(null, at);
  const [status = null, travel = null, figure = null] = PARTS.map((part) =>
    isOther(was[part], now[part]) ? was[part] : null,
  );
  return changedFrom({ status, travel, figure }, at);
}

/** Since when any of these sheets' rows have changed: when what they are held against was evaluated; null where that is not known, or not one time. */
export function sinceWhen({ since, sinceAt }: DoneState, sheets: readonly SheetResult[]): Date | null {
  const times = sheets.flatMap(({ id }) => (since.has(id) ? [sinceAt.get(id) ?? null] : []));
  const [first = null] = times;
  return times.every((time) => time?.getTime() === first?.getTime()) ? first : null;
}

/** The name of a row's status right before its last answer or evaluation; null where that did not have the row. */
export function statusBefore(done: DoneState, sheet: SheetResult, row: RowResult): string | null {
  return rowIn(done.before.get(sheet.id) ?? [], row)?.statusName ?? null;
}

/** What a card shows of the answer: the status by its name, the arrow and the figure. */
const PARTS = ["statusName", "travel", "figure"] as const satisfies readonly (keyof RowThen)[];

function isOther(was: string | null, now: string | null): boolean {
  return was !== null && was !== now;
}

/**
 * The row among those of an earlier evaluation. What it is known by is another once the officer has said which column holds the references:
 * then it is the row in the same place with the same name.
 */
export function rowIn<Then extends Pick<RowThen, "identity" | "row" | "ref" | "description">>(
  rows: readonly Then[],
  row: RowResult,
): Then | undefined {
  return (
    rows.find(({ identity }) => identity === row.identity) ??
    rows.find((was) => was.row === row.row && (was.description === row.description || isSameRef(was, row)))
  );
}

function isSameRef({ ref: was }: Pick<RowThen, "ref">, { ref }: RowResult): boolean {
  return was !== null && was === ref;
}
