import type { LedgerEntry } from "../kept/ledger";
import type { CellState, Mark, MarkRole } from "./marks";
import {
  holds,
  isMadeOf,
  partsOf,
  samePart,
  stateOf,
  type PartName,
  type Parts,
  type PartValue,
} from "../sheet/parts";

const NO_PARTS: Parts = new Map();

/** A cell to be written: only the parts named in `state`. */
export interface Change {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
  /** What those parts held when they were looked at: given back if the write fails or somebody was quicker. */
  readonly was: CellState;
  /** True where `state.content` is a formula to be given back; our own marks never are. */
  readonly contentIsFormula?: boolean;
  /** What the change is for: a mark set where there was none of ours, another in its place, or one taken off. */
  readonly purpose?: ChangePurpose;
}

export interface ChangePurpose {
  readonly action: "set" | "change" | "remove";
  readonly role: MarkRole;
  readonly identity: string;
}

/** A cell where a mark was earned, or is to be taken off, but that is left as it is. */
export interface LeftAlone {
  readonly row: number;
  readonly column: number;
  readonly role: MarkRole;
  readonly identity: string;
  readonly reason: "formula" | "array" | "changed-since" | "note-in-the-way";
}

export interface Reconciled {
  readonly changes: readonly Change[];
  /** The sheet's ledger entries once the changes are written. */
  readonly entries: readonly LedgerEntry[];
  readonly leftAlone: readonly LeftAlone[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell as it was looked at: how it is, and what there is to know before content is written to it. */
export interface SeenCell extends CellState {
  /** Part of an array formula, or of what a formula spills into: writing there would break it. */
  readonly inArray?: boolean;
  /** The words that its drop-down list allows, where it has one that was asked for; "unknown" where they cannot be read. */
  readonly list?: readonly string[] | "unknown";
}

export interface ReconcileInput {
  readonly sheetId: string;
  /** The marks earned now; empty to clear the sheet. */
  readonly marks: readonly Mark[];
  /** The sheet's entries of the ledger. */
  readonly entries: readonly LedgerEntry[];
  /** Where an entry's cell may be today, likeliest first: by identity, then where it was written. */
  readonly placesOf: (entry: LedgerEntry) => readonly Place[];
  /** What a cell holds now; undefined where it was not looked at. */
  readonly look: (place: Place) => SeenCell | undefined;
  /** False where this Excel does not tell of merged cells: then a cell that is empty again may lie under one. */
  readonly mergesKnown: boolean;
  /** The header over a column, kept in the ledger so that a moved column is found again. */
  readonly headingOf: (column: number) => string;
}

/**
 * Compares the marks that are earned with what the cells hold and with what we wrote before, and says the least that must be written.
 *
 * Follows workbook.md, "Writing to it": a second evaluation changes nothing (3), a mark no longer earned is taken off and the cell's
 * own look given back (3), a cell that somebody changed after we marked it is left alone and named (4), a formula is never written
 * over (1). Cells without a ledger entry are ours to mark only where a mark is earned.
 *
 * @example A reading K4 was red with a heavy border and is now green: one change, the green fill and the border K4 had before.
 */
export function reconcile(input: ReconcileInput): Reconciled {
  const places = locate(input);
  const widths = handOverWidths(input.marks, places);
  const widened = columnsStillWide(input.marks, places);
  const changes: Change[] = [];
  const entries: LedgerEntry[] = [];
  const leftAlone: LeftAlone[] = [];
  const settled = new Set<LedgerEntry>();

  const keep = (place: Place, now: Parts, outcome: CellOutcome, purpose: ChangePurpose): void => {
    const { left, write } = outcome;
    const { role, identity } = purpose;
    if (left !== null) leftAlone.push({ ...place, role, identity, reason: left });
    if (write.size > 0)
      changes.push({ ...place, state: stateOf(write), was: stateOf(touched(now, write)), purpose });
    if (outcome.entry !== null) entries.push(outcome.entry);
  };

  for (const mark of input.marks) {
    const place = { row: mark.row, column: mark.column };
    const now = input.look(place);
    if (now === undefined) continue;
    const entry = places.get(keyOf(place));
    if (entry !== undefined) settled.add(entry);
    const { role, identity } = mark;
    const action = entry === undefined ? "set" : "change";
    keep(place, partsOf(now), settleMark(input, mark, now, entry ?? widths.get(mark)), {
      action,
      role,
      identity,
    });
  }
  for (const [key, entry] of places) {
    if (settled.has(entry)) continue;
    const place = placeOf(key);
    const now = input.look(place);
    if (now === undefined) entries.push(entry);
    else {
      const { role, identity } = entry;
      const going = widened.has(place.column) ? withoutWidth(entry) : entry;
      keep(place, partsOf(now), takeOff(going, place, partsOf(now)), { action: "remove", role, identity });
    }
  }
  return { changes, entries, leftAlone };
}

/** The columns whose width another heading of ours still needs, and will give back: of two headings in one column only one may go. */
function columnsStillWide(
  marks: readonly Mark[],
  places: ReadonlyMap<string, LedgerEntry>,
): ReadonlySet<number> {
  const staying = marks.filter(
    (mark) =>
      mark.state.columnWidth !== undefined && places.get(keyOf(mark))?.before.columnWidth !== undefined,
  );
  return new Set(staying.map(({ column }) => column));
}

function withoutWidth(entry: LedgerEntry): LedgerEntry {
  const { columnWidth: _was, ...before } = entry.before;
  const { columnWidth: _set, ...wrote } = entry.wrote;
  return { ...entry, before, wrote };
}

interface CellOutcome {
  readonly write: Parts;
  /** What the ledger is to say of the cell afterwards; null where nothing of ours is left on it. */
  readonly entry: LedgerEntry | null;
  /** Why the cell, or its note, is left as it is; null where all was written. */
  readonly left: LeftAlone["reason"] | null;
}

function settleMark(
  input: ReconcileInput,
  mark: Mark,
  seen: SeenCell,
  entry: LedgerEntry | undefined,
): CellOutcome {
  const now = partsOf(seen);
  const wanted = new Map(partsOf(mark.state));
  if (entry !== undefined && isChanged(entry, now)) return { write: NO_PARTS, entry, left: "changed-since" };
  if (entry !== undefined && !input.mergesKnown && isBackToBefore(entry, now)) {
    return { write: NO_PARTS, entry, left: "changed-since" };
  }
  // An undone evaluation leaves the ledger behind: the cell is as it was before us, and so marked afresh.
  const untouched = entry === undefined || holds(now, partsOf(entry.before));
  const before = untouched ? NO_PARTS : partsOf(entry.before);
  const wrote = untouched ? NO_PARTS : partsOf(entry.wrote);
  if (wanted.has("content") && isFormula(now.get("content"))) {
    return { write: NO_PARTS, entry: entry ?? null, left: "formula" };
  }
  if (wanted.has("content") && seen.inArray === true) {
    return { write: NO_PARTS, entry: entry ?? null, left: "array" };
  }
  // A cell holds one note. The officer's own stays, and the rest of the mark is set all the same.
  const noteInTheWay = wanted.has("note") && !wrote.has("note") && typeof now.get("note") === "string";
  if (noteInTheWay) wanted.delete("note");
  const left = noteInTheWay ? "note-in-the-way" : null;

  const write = new Map<PartName, PartValue>();
  const nextBefore = new Map(before);
  const nextWrote = new Map(wrote);
  const replaced = new Map<PartName, PartValue>();
  for (const [name, value] of wanted) {
    const found = now.get(name);
    if (found === undefined || samePart(name, found, value)) continue;
    if (!nextBefore.has(name)) nextBefore.set(name, found);
    if (wrote.has(name)) replaced.set(name, found);
    nextWrote.set(name, value);
    write.set(name, value);
  }
  for (const [name, value] of before) {
    if (wanted.has(name)) continue;
    const found = now.get(name);
    if (found !== undefined && !samePart(name, found, value)) write.set(name, value);
    nextBefore.delete(name);
    nextWrote.delete(name);
  }
  if (nextWrote.size === 0) return { write, entry: null, left };
  return {
    write,
    left,
    entry: {
      sheetId: input.sheetId,
      row: mark.row,
      column: mark.column,
      role: mark.role,
      identity: mark.identity,
      heading: input.headingOf(mark.column),
      before: stateOf(nextBefore),
      wrote: stateOf(nextWrote),
      ...replacedBy(replaced, write, entry),
    },
  };
}

/** What the parts to be written hold now. A text is given back as text, so its number format goes with it. */
function touched(now: Parts, write: Parts): Parts {
  const names = [...write.keys()];
  if (write.has("content")) names.push("numberFormat");
  return new Map(
    names.flatMap((name) => {
      const found = now.get(name);
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}

function isFormula(content: PartValue | undefined): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** What the write replaces of ours; where nothing is written, what the entry said of the last one. */
function replacedBy(
  replaced: Parts,
  write: Parts,
  entry: LedgerEntry | undefined,
): Pick<LedgerEntry, "replaced"> {
  if (replaced.size > 0) return { replaced: stateOf(replaced) };
  return write.size === 0 && entry?.replaced !== undefined ? { replaced: entry.replaced } : {};
}

/**
 * Whether a content that we wrote is not there any more, and what the cell held before is. Where this Excel tells of merged cells that is
 * an undo; where it does not, the cell may as well lie under one, and would be written again and again. Clear results forgets the mark.
 */
function isBackToBefore(entry: LedgerEntry, now: Parts): boolean {
  const { content } = entry.wrote;
  const found = now.get("content");
  return content !== undefined && found !== content && found === entry.before.content;
}

/**
 * Whether somebody has changed the cell since we marked it: a part that we wrote is neither as we wrote it, nor as it was before, nor
 * as we had written it the time before (a write that failed half-way leaves some parts so).
 */
function isChanged(entry: LedgerEntry, now: Parts): boolean {
  const known = [entry.wrote, entry.before, entry.replaced ?? {}].map(partsOf);
  const names = new Set(known.flatMap((parts) => [...parts.keys()]));
  return [...names].some((name) => {
    const found = now.get(name);
    if (found === undefined) return false;
    const values = known.flatMap((parts) => (parts.has(name) ? [parts.get(name) ?? null] : []));
    return !isMadeOf(name, found, values);
  });
}

/** A mark no longer earned: what the cell held comes back, unless somebody has changed the cell since. */
function takeOff(entry: LedgerEntry, place: Place, now: Parts): CellOutcome {
  if (isChanged(entry, now)) {
    return { write: NO_PARTS, entry: { ...entry, ...place }, left: "changed-since" };
  }
  const back = new Map<PartName, PartValue>();
  for (const [name, value] of partsOf(entry.before)) {
    const found = now.get(name);
    if (found !== undefined && !samePart(name, found, value)) back.set(name, value);
  }
  return { write: back, entry: null, left: null };
}

/**
 * The width of a column belongs to all its cells. Where the heading of our own column moves to another row, the entry that knows how wide
 * the column was gives that to the new heading's, and takes the rest off without it.
 */
function handOverWidths(
  marks: readonly Mark[],
  places: Map<string, LedgerEntry>,
): ReadonlyMap<Mark, LedgerEntry> {
  const heirs = new Map<Mark, LedgerEntry>();
  for (const mark of marks) {
    if (mark.state.columnWidth === undefined || places.has(keyOf(mark))) continue;
    for (const [key, entry] of places) {
      const { columnWidth: was, ...before } = entry.before;
      const { columnWidth: set, ...wrote } = entry.wrote;
      if (placeOf(key).column !== mark.column || was === undefined || set === undefined) continue;
      const { replaced: _replaced, ...known } = entry;
      places.set(key, { ...known, before, wrote });
      heirs.set(mark, { ...known, before: { columnWidth: was }, wrote: { columnWidth: set } });
    }
  }
  return heirs;
}

/** Each entry's cell today: the first place that still holds what we wrote, else its likeliest place. */
function locate(input: ReconcileInput): Map<string, LedgerEntry> {
  const located = new Map<string, LedgerEntry>();
  const unsure: LedgerEntry[] = [];
  for (const entry of input.entries) {
    const found = input.placesOf(entry).find((place) => {
      const now = input.look(place);
      return now !== undefined && !located.has(keyOf(place)) && holds(partsOf(now), partsOf(entry.wrote));
    });
    if (found === undefined) unsure.push(entry);
    else located.set(keyOf(found), entry);
  }
  for (const entry of unsure) {
    const free = input.placesOf(entry).find((place) => !located.has(keyOf(place)));
    if (free !== undefined) located.set(keyOf(free), entry);
  }
  return located;
}

function keyOf(place: Place): string {
  return `${place.row}:${place.column}`;
}

function placeOf(key: string): Place {
  const [row, column] = key.split(":");
  return { row: Number(row), column: Number(column) };
}
