import type { AffectedRows, ChangedElsewhere, SheetFreshness } from "./workbookFacts";

/** What has happened to evaluated sheets, by sheet id. */
export type Freshness = ReadonlyMap<string, SheetFreshness>;

const FRESH: SheetFreshness = {
  outOfDate: false,
  edits: 0,
  cells: [],
  elsewhere: [],
  affected: null,
  undone: false,
  typedOver: false,
  gone: false,
  renamed: null,
};

/** More than an officer types before evaluating again. */
const MOST_CELLS = 250;

function withSheet(all: Freshness, sheetId: string, change: Partial<SheetFreshness>): Freshness {
  return new Map(all).set(sheetId, { ...(all.get(sheetId) ?? FRESH), ...change });
}

/** What is to become of the knowledge of which rows an edit bears on. */
export type Bearing =
  /** Somebody is about to look: until then, what the look before told. */
  | "looked-at"
  /** Nobody looks: any row may come out otherwise. */
  | "unknown"
  /** These rows do, and no others. */
  | ReadonlySet<string>;

/** Cells that the results of a sheet come from were edited. */
export function afterEdit(all: Freshness, sheetId: string, address: string, bearing: Bearing): Freshness {
  const known = all.get(sheetId) ?? FRESH;
  const isListed = known.cells.includes(address);
  const isFull = !isListed && known.cells.length >= MOST_CELLS;
  const cells = isListed || isFull ? known.cells : [...known.cells, address];
  // An edit that is not listed could not be told by its row either.
  const affected = isFull ? null : bearingOn(known, bearing);
  return withSheet(all, sheetId, { outOfDate: true, edits: known.edits + 1, cells, affected, undone: false });
}

function bearingOn(known: SheetFreshness, bearing: Bearing): AffectedRows | null {
  if (bearing === "unknown") return null;
  if (bearing !== "looked-at") return { rows: bearing, settled: true };
  if (!known.outOfDate) return { rows: new Set(), settled: false };
  // Once it is not known, only the look can tell.
  return known.affected === null ? null : { rows: known.affected.rows, settled: false };
}

/** Something has changed on another sheet that this one's results come from: any row may come out otherwise. */
export function afterChangeElsewhere(all: Freshness, sheetId: string, change: ChangedElsewhere): Freshness {
  // What an edit did to a sheet is past once it was deleted; what was settled about it is another matter, and stays.
  const others = elsewhereOf(all, sheetId).filter(
    ({ id, what }) => id !== change.id || isOfCells(what) !== isOfCells(change.what),
  );
  const edits = (all.get(sheetId)?.edits ?? 0) + 1;
  return withSheet(all, sheetId, { outOfDate: true, edits, elsewhere: [...others, change], affected: null });
}

/** The cells of another sheet are again as they were when this one was judged. With nothing else, the results hold again. */
export function afterTakingBackElsewhere(all: Freshness, sheetId: string, otherId: string): Freshness {
  const elsewhere = elsewhereOf(all, sheetId).filter(({ id, what }) => id !== otherId || !isOfCells(what));
  const cells = all.get(sheetId)?.cells ?? [];
  return elsewhere.length === 0 && cells.length === 0
    ? afterTakingBack(all, sheetId, [])
    : withSheet(all, sheetId, { elsewhere });
}

/** Whether a change is one of another sheet's cells, all of them gone with the sheet included. */
export function isOfCells(what: ChangedElsewhere["what"]): boolean {
  return what === "edited" || what === "deleted";
}

function elsewhereOf(all: Freshness, sheetId: string): readonly ChangedElsewhere[] {
  return all.get(sheetId)?.elsewhere ?? [];
}

/** Somebody has looked: these rows of a sheet that is out of date come out otherwise; null where it could not be told. */
export function afterLook(all: Freshness, sheetId: string, rows: ReadonlySet<string> | null): Freshness {
  return withSheet(all, sheetId, { affected: rows === null ? null : { rows, settled: true } });
}

/** Whether all that was edited are results that somebody typed over, where sheets are evaluated again as cells change. */
export function afterTypingOver(all: Freshness, sheetId: string, typedOver: boolean): Freshness {
  return withSheet(all, sheetId, { typedOver });
}

/**
 * Somebody has looked whether what was edited is but the last evaluation, taken back.
 *
 * @param cells All that it had written; null where it is not that.
 */
export function afterUndo(all: Freshness, sheetId: string, cells: readonly string[] | null): Freshness {
  return cells === null
    ? withSheet(all, sheetId, { undone: false })
    : withSheet(all, sheetId, { outOfDate: true, undone: true, cells: cells.slice(0, MOST_CELLS) });
}

/** Nobody is going to look any more at the sheets that were to be looked at in `before`, and were not. */
export function afterNoLook(all: Freshness, before: Freshness): Freshness {
  let next = all;
  for (const [id, { affected }] of before)
    if (affected?.settled === false && all.get(id)?.affected === affected) next = afterLook(next, id, null);
  return next;
}

/** Some edits were taken back: these places remain. With none, the results hold again. */
export function afterTakingBack(all: Freshness, sheetId: string, cells: readonly string[]): Freshness {
  const known = all.get(sheetId) ?? FRESH;
  // Of an undo all is named that went with it, whatever a look can tell apart.
  if (cells.length > 0 && known.undone) return all;
  if (cells.length > 0) return sameList(known.cells, cells) ? all : withSheet(all, sheetId, { cells });
  if (known.gone || known.renamed !== null)
    return withSheet(all, sheetId, { outOfDate: false, edits: 0, cells, elsewhere: [] });
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
