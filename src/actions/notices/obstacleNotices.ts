import { addressOf } from "../../workbook/sheet/address";
import type { LeftAlone } from "../../workbook/marks/reconcile";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import { results } from "../../wording/results";
import type { OffList } from "./listedWords";

/** What stood in the way of a mark, as sentences that name the cells: a sentence a reason, whatever the number of cells. */

/** As many as a sheet usually has: an officer is to find each of them. They fold away with their sentence. */
const CELLS_NAMED = 60;

/** "E2, E3"; of very many cells the first, "and 10 more". */
export function named(cells: readonly string[]): string {
  const more = cells.length - CELLS_NAMED;
  return [...cells.slice(0, CELLS_NAMED), ...(more > 0 ? [results.andMore(more)] : [])].join(", ");
}

/** Names the cells that protection keeps from being written: of very many the first, and how many more. */
export function protectedNotice(cells: readonly string[], sentence: (cells: string) => string): string {
  if (cells.length === 0) return results.nothingToWrite;
  return sentence(named(cells));
}

const LEFT: Readonly<Record<LeftAlone["reason"], (cells: string, many: boolean) => string>> = {
  formula: results.formulaLeft,
  array: results.arrayLeft,
  "changed-since": results.changedSince,
  "typed-over": results.typedOver,
  "note-in-the-way": results.noteInTheWay,
  gradient: results.gradientLeft,
  "mixed-font": results.mixedFontLeft,
};

/** Why cells were left as they are: one sentence a reason. */
export function leftNotices(leftAlone: readonly LeftAlone[]): string[] {
  const byReason = grouped(leftAlone, ({ reason }) => reason);
  return [...byReason].map(([reason, cells]) => LEFT[reason](named(cells.map(addressIn)), cells.length > 1));
}

/** Marks written into cells whose drop-down list does not allow them, by what was written. */
export function offListNotices(offList: readonly OffList[]): string[] {
  const byText = grouped(offList, ({ text }) => text);
  return [...byText].map(([text, cells]) => {
    const where = named(cells.map(addressIn));
    return text === null ? results.listUnknown(where) : results.notInList(where, text);
  });
}

/** That rows nobody sees were evaluated too. */
export function hiddenRowsNotice({ hiddenRows }: SheetSnapshot): string[] {
  if (hiddenRows === undefined) return [];
  return [hiddenRows === "filtered" ? results.filteredRows : results.hiddenRows];
}

function addressIn({ row, column }: { readonly row: number; readonly column: number }): string {
  return addressOf(row, column);
}

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
