import type { Shown } from "../../../kpi/reading/shown";
import type { Grid } from "../../sheet/grid";
import { isLimitAlone, limitSaid } from "./keyDistance";
import { keyEntries, LONGEST_KEY, statusAlone } from "./keyEntries";
import { readStatuses } from "../../vocabulary/readStatus";
import { ambersOn, type InTable } from "./printedKey";

/** What looks like a key for amber and is not gone by. */
export type UnusedKey =
  /** Two places say how far amber goes, and not the same. */
  | { readonly kind: "contradicts"; readonly one: Shown; readonly other: Shown }
  /** A limit is said, and not for which status: beside a colour alone, or a letter that may mean several things. */
  | { readonly kind: "no-status"; readonly limit: Shown };

/**
 * Why a sheet without a key to go by has none, where it prints something like one; null where it prints nothing of the kind. A colour is
 * not read: two of the three lines of a key, with cells of colour before them, do not say which of them is amber.
 *
 * @example "A = within 10%" alone // { kind: "no-status", limit: … }: "A" may be Amber or Achieved
 */
export function unusedKey(grid: Grid, inTable: InTable): UnusedKey | null {
  const ambers = ambersOn(grid, inTable);
  const [one] = ambers;
  const other = ambers.find(({ text }) => text !== one?.text);
  if (one !== undefined) return other === undefined ? null : { kind: "contradicts", one, other };
  const { area } = grid;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (!inTable(row, column) && isLimit(grid, row, column))
        return { kind: "no-status", limit: grid.shown(row, column) };
  return null;
}

/** A limit with nothing before it but a blank cell or a letter, or with a letter in its own cell. */
function isLimit(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (text === "" || text.length > LONGEST_KEY) return false;
  if (keyEntries(text).some(({ status, says }) => isOpen(status) && limitSaid(says) !== null)) return true;
  const before = grid.text(row, column - 1);
  return isLimitAlone(text) && (before === "" || (statusAlone(before) !== null && isOpen(before)));
}

/** Whether a word or letter may be several statuses. */
function isOpen(status: string): boolean {
  return readStatuses([status])({ text: status }).kind === "unclear";
}
