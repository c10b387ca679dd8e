import type { SheetRow } from "../sheet/rows";
import { seen } from "./seenText";
import type { RowCorrection } from "./settings";

/** Finds the row of a correction among a sheet's rows; null where it is not there. */
export type RowFinder = (correction: RowCorrection) => number | null;

/**
 * Corrections follow their KPI by its reference. Where the reference now names a row of another description, the row that has the
 * description is it: duplicates were sorted, or rows that are merely numbered were numbered anew. A coded reference ("BBF05") keeps
 * its corrections when its description is reworded; a mere number does not, for it may be another KPI.
 */
export function rowFinder(rows: readonly SheetRow[]): RowFinder {
  const byIdentity = new Map<string, number>();
  const byDescription = new Map<string, number[]>();
  rows.forEach(({ identity, kpi }, index) => {
    byIdentity.set(identity, index);
    const description = seen(kpi.description);
    const same = byDescription.get(description);
    if (same === undefined) byDescription.set(description, [index]);
    else same.push(index);
  });
  return ({ identity, description }) => {
    const index = byIdentity.get(identity) ?? null;
    const found = index === null ? undefined : rows[index];
    if (description === undefined) return index;
    if (found !== undefined && seen(found.kpi.description) === seen(description)) return index;
    const [only, ...more] = byDescription.get(seen(description)) ?? [];
    if (only !== undefined && more.length === 0 && isSameName(rows[only], identity)) return only;
    return found !== undefined && isCode(found.kpi.ref) ? index : null;
  };
}

/** Another repeat of the same reference, or a reference that was only a number. */
function isSameName(row: SheetRow | undefined, identity: string): boolean {
  if (row === undefined) return false;
  const base = (name: string): string => name.replace(/ #\d{1,6}$/, "");
  return base(row.identity) === base(identity) || !isCode(base(identity));
}

/** A reference with a letter and a digit in it is one KPI's for good. */
function isCode(ref: string | null): boolean {
  return ref !== null && /[A-Za-z]/.test(ref) && /\d/.test(ref);
}
