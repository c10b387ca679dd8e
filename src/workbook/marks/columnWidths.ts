import type { LedgerEntry } from "../kept/ledger";
import { keyOf, placeOf } from "./locateEntries";
import type { Mark } from "./marks";

/**
 * The width of a column belongs to all its cells. Where the heading of our own column moves to another row, the entry that knows how wide
 * the column was gives that to the new heading's, and takes the rest off without it.
 */
export function handOverWidths(
  marks: readonly Mark[],
  places: Map<string, LedgerEntry>,
): ReadonlyMap<Mark, LedgerEntry> {
  const heirs = new Map<Mark, LedgerEntry>();
  for (const mark of marks) {
    const own = places.get(keyOf(mark));
    if (mark.state.columnWidth === undefined || own?.before.columnWidth !== undefined) continue;
    for (const [key, entry] of places) {
      const { columnWidth: was, ...before } = entry.before;
      const { columnWidth: set, ...wrote } = entry.wrote;
      if (placeOf(key).column !== mark.column || was === undefined || set === undefined) continue;
      const { replaced: _replaced, ...known } = entry;
      places.set(key, { ...known, before, wrote });
      // The cell may have been dressed as one over the heading: that entry takes the width besides.
      if (own === undefined)
        heirs.set(mark, { ...known, before: { columnWidth: was }, wrote: { columnWidth: set } });
      else
        places.set(keyOf(mark), {
          ...own,
          before: { ...own.before, columnWidth: was },
          wrote: { ...own.wrote, columnWidth: set },
        });
    }
  }
  return heirs;
}

/** The columns whose width another heading of ours still needs, and will give back: of two headings in one column only one may go. */
export function columnsStillWide(
  marks: readonly Mark[],
  places: ReadonlyMap<string, LedgerEntry>,
): ReadonlySet<number> {
  const staying = marks.filter(
    (mark) =>
      mark.state.columnWidth !== undefined && places.get(keyOf(mark))?.before.columnWidth !== undefined,
  );
  return new Set(staying.map(({ column }) => column));
}

/** An entry that leaves the width of its column alone. */
export function withoutWidth(entry: LedgerEntry): LedgerEntry {
  const { columnWidth: _was, ...before } = entry.before;
  const { columnWidth: _set, ...wrote } = entry.wrote;
  return { ...entry, before, wrote };
}
