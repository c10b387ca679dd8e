import type { SheetFreshness } from "./workbookFacts";

/** What has happened to evaluated sheets, by sheet id. */
export type Freshness = ReadonlyMap<string, SheetFreshness>;

const FRESH: SheetFreshness = { outOfDate: false, cells: [], gone: false, renamed: null };

/** More than an officer types before evaluating again. */
const MOST_CELLS = 250;

function withSheet(all: Freshness, sheetId: string, change: Partial<SheetFreshness>): Freshness {
  return new Map(all).set(sheetId, { ...(all.get(sheetId) ?? FRESH), ...change });
}

/** Cells that the results of a sheet come from were edited. */
export function afterEdit(all: Freshness, sheetId: string, address: string): Freshness {
  const cells = all.get(sheetId)?.cells ?? [];
  if (cells.includes(address) || cells.length >= MOST_CELLS)
    return withSheet(all, sheetId, { outOfDate: true });
  return withSheet(all, sheetId, { outOfDate: true, cells: [...cells, address] });
}

/** Some edits were taken back: these places remain. With none, the results hold again. */
export function afterTakingBack(all: Freshness, sheetId: string, cells: readonly string[]): Freshness {
  const known = all.get(sheetId) ?? FRESH;
  if (cells.length > 0) return sameList(known.cells, cells) ? all : withSheet(all, sheetId, { cells });
  if (known.gone || known.renamed !== null) return withSheet(all, sheetId, { outOfDate: false, cells });
  return afterEvaluation(all, [sheetId], new Set());
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

export function afterRename(all: Freshness, sheetId: string, name: string): Freshness {
  return withSheet(all, sheetId, { renamed: name });
}

export function afterDelete(all: Freshness, sheetId: string): Freshness {
  return withSheet(all, sheetId, { gone: true });
}

/** Deleted, and brought back by an undo. */
export function afterReturn(all: Freshness, sheetId: string): Freshness {
  return all.has(sheetId) ? withSheet(all, sheetId, { gone: false }) : all;
}

/** These sheets have just been evaluated; `editedSince` were edited while that ran, and stay as they are. */
export function afterEvaluation(
  all: Freshness,
  sheetIds: readonly string[],
  editedSince: ReadonlySet<string>,
): Freshness {
  const fresh = new Map(all);
  for (const id of sheetIds) if (!editedSince.has(id)) fresh.delete(id);
  return fresh;
}
