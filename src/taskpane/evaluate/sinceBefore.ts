import type { RowResult, SheetResult } from "../../actions/result";
import { changedFrom } from "../../wording/pane/row";
import type { DoneState } from "./useLastDone";

/** Whether a row's answer is another than at the evaluation before; where the sheet had none before, no row has changed. */
export function hasChanged(done: DoneState, sheet: SheetResult, row: RowResult): boolean {
  if (!done.before.has(sheet.id)) return false;
  const was = rowBefore(done, sheet, row);
  return was === undefined || PARTS.some((part) => part(was) !== part(row));
}

/** What of a row's answer was another at the evaluation before, in words: a correction that is taken back changes it again. Null where nothing was. */
export function changeInWords(done: DoneState, sheet: SheetResult, row: RowResult): string | null {
  if (!hasChanged(done, sheet, row)) return null;
  const was = rowBefore(done, sheet, row);
  if (was === undefined) return changedFrom(null);
  const [status, travel, figure] = PARTS.map((part) => (part(was) === part(row) ? null : part(was)));
  return changedFrom({ status: status ?? null, travel: travel ?? null, figure: figure ?? null });
}

/** The name of a row's status at the evaluation before; null where that did not have the row. */
export function statusBefore(done: DoneState, sheet: SheetResult, row: RowResult): string | null {
  return rowBefore(done, sheet, row)?.statusName ?? null;
}

/** What a card shows of the answer: the status by its name, the arrow and the figure; "" for none. */
const PARTS: readonly ((row: RowResult) => string)[] = [
  ({ statusName }) => statusName,
  ({ travel }) => travel?.mark ?? "",
  ({ current }) => current?.text ?? "",
];

/**
 * The row at the evaluation before. What it is known by is another once the officer has said which column holds the references: then it is the
 * row in the same place with the same name.
 */
function rowBefore(done: DoneState, sheet: SheetResult, row: RowResult): RowResult | undefined {
  const rows = done.before.get(sheet.id) ?? [];
  return (
    rows.find(({ identity }) => identity === row.identity) ??
    rows.find((was) => was.row === row.row && (was.description === row.description || isSameRef(was, row)))
  );
}

function isSameRef({ ref: was }: RowResult, { ref }: RowResult): boolean {
  return was !== null && was === ref;
}
