import type { LedgerEntry } from "../../workbook/kept/ledger";
import { oneLine, withoutRepeat } from "../../workbook/sheet/rows";
import type { JudgedSheet } from "../judging/judgeSheet";

/**
 * Tells the entries whose KPI is known by what it is called: of two rows of one name the second goes by the first's once that is renamed.
 */
export function isSure(
  judged: JudgedSheet,
  entries: readonly LedgerEntry[],
): (entry: LedgerEntry) => boolean {
  const [then, now] = [entries, judged.kind === "none" ? [] : judged.rows].map(identitiesByName);
  return ({ identity }) => {
    const name = withoutRepeat(identity);
    return (then?.get(name)?.size ?? 0) <= Math.max(1, now?.get(name)?.size ?? 0);
  };
}

function identitiesByName(rows: readonly { readonly identity: string }[]) {
  const found = new Map<string, Set<string>>();
  for (const { identity } of rows) {
    const name = withoutRepeat(identity);
    found.set(name, (found.get(name) ?? new Set()).add(identity));
  }
  return found;
}

/**
 * Whether a row may be that of a KPI: one of those that were found, or where none was, one that is not blank.
 *
 * @param named Entries whose KPI it must be by its name, more or less: the last row of a table may be the next one's just as well.
 */
export function isRowOf(judged: JudgedSheet, row: number, named: readonly LedgerEntry[]): boolean {
  const found = judged.kind === "none" ? undefined : judged.rows.find((one) => one.row === row);
  if (found !== undefined) {
    const names = [found.identity, oneLine(found.kpi.description)];
    return named.every(({ identity, name = identity }) => names.some((one) => isAlike(one, name)));
  }
  const filled = filledIn(judged, row);
  // A row that lost its name still has its figures; a source or a section never had any.
  if (judged.kind === "judged")
    return filled * 2 >= Math.max(2, ...judged.rows.map((one) => filledIn(judged, one.row)));
  return filled > 0;
}

function filledIn({ sheet: { area, text } }: JudgedSheet, row: number): number {
  return (text[row - (area?.row ?? 0)] ?? []).filter((cell) => cell.trim() !== "").length;
}

/** Whether two names share at least half of their words: one was corrected. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map(wordsOf);
  if (a === undefined || b === undefined) return false;
  return [...a].filter((word) => b.has(word)).length * 2 >= Math.max(a.size, b.size);
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}
