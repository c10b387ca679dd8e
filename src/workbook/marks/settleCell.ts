import type { LedgerEntry } from "../kept/ledger";
import { isGradient } from "./gradient";
import { inTheirWeights, keptByMixedFont } from "./mixedFont";
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
import type { LeftAlone, Place, ReconcileInput, SeenCell } from "./change";
import type { CellState, Mark } from "./marks";
import { changedSince } from "./typedOver";

const NO_PARTS: Parts = new Map();

/** What one cell comes to. */
export interface CellOutcome {
  readonly write: Parts;
  /** What the ledger is to say of the cell afterwards; null where nothing of ours is left on it. */
  readonly entry: LedgerEntry | null;
  /** Why the cell, or its note, is left as it is; null where all was written. */
  readonly left: LeftAlone["reason"] | null;
}

/**
 * What is to be written so that a cell bears its mark, and what the ledger says of it then.
 *
 * @param standing What the ledger says of the cell so far; undefined where it bears nothing of ours.
 */
export function settleMark(
  input: ReconcileInput,
  mark: Mark,
  seen: SeenCell,
  standing: LedgerEntry | undefined,
): CellOutcome {
  const now = partsOf(seen);
  const wanted = new Map(inTheirWeights(partsOf(mark.state), now));
  // A column of ours that they made wider keeps that width. What it was before us stays known, so that Clear results can tell.
  const isWidened = standing !== undefined && isOtherwise(standing, WIDTH, now);
  const ours = isWidened ? withoutParts(standing, [WIDTH]) : standing;
  // The KPI may be called otherwise by now: by its new name the cell is found again, and what was typed there is still theirs.
  if (standing !== undefined && ours !== undefined && isChanged(ours, now))
    return changedSince({ ...standing, identity: mark.identity }, standing, now);
  const theirs = standing === undefined ? NO_LINES : linesOfOthers(standing, now);
  const entry = standing === undefined ? undefined : withoutParts(standing, theirs);
  for (const name of theirs) if (isLine(now.get(name))) wanted.delete(name);
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
  // Excel lets nobody write a gradient: painted over, it could not be given back. Our letters go by our colour, and stay away with it.
  const gradientInTheWay = wanted.has("fill") && !wrote.has("fill") && isGradient(now.get("fill"));
  if (gradientInTheWay) for (const name of ["fill", "font"] as const) wanted.delete(name);
  const mixed = keptByMixedFont(wanted, wrote, now);
  for (const name of mixed) wanted.delete(name);
  const left =
    mixed.length > 0 ? "mixed-font" : gradientInTheWay ? "gradient" : noteInTheWay ? "note-in-the-way" : null;

  const write = new Map<PartName, PartValue>();
  const nextBefore = new Map(before);
  const nextWrote = new Map(wrote);
  const replaced = new Map<PartName, PartValue>();
  for (const [name, value] of wanted) {
    const found = now.get(name);
    if (found === undefined || samePart(name, found, value) || (isWidened && name === WIDTH)) continue;
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
      heading: input.headingOf(mark),
      before: stateOf(nextBefore),
      wrote: stateOf(nextWrote),
      ...replacedBy(replaced, write, entry),
      ...(nextWrote.size === 1 && nextWrote.get("content") === "" ? namedBy(input, mark) : {}),
    },
  };
}

/** What the parts to be written hold now. A text is given back as text, so its number format goes with it. */
export function touched(now: Parts, write: Parts): Parts {
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

function namedBy({ nameOf }: ReconcileInput, { identity }: Mark): Pick<LedgerEntry, "name"> {
  const name = nameOf?.(identity) ?? "";
  return name === "" || name === identity ? {} : { name };
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

const NO_LINES: readonly PartName[] = [];

function isLine(line: PartValue | undefined): boolean {
  return typeof line === "object" && line !== null && "style" in line && line.style !== "None";
}

/**
 * The lines of a cell that are not as we know them, where the rest of our mark is. A cell shares its edges with its neighbours: a row that
 * was deleted takes one away, and a line drawn round the next cell is one of this cell's. Such a line is not ours any more, and the mark
 * goes on without it.
 */
function linesOfOthers(entry: LedgerEntry, now: Parts): readonly PartName[] {
  const isKnown = (name: PartName): boolean => !isOtherwise(entry, name, now);
  const wrote = [...partsOf(entry.wrote).keys()];
  const isOurs = wrote.some((name) => !isEdge(name)) && wrote.every((name) => isEdge(name) || isKnown(name));
  return isOurs ? wrote.filter((name) => isEdge(name) && !isKnown(name)) : NO_LINES;
}

function isEdge(name: PartName): boolean {
  return name.startsWith("border-");
}

function withoutParts(entry: LedgerEntry, names: readonly PartName[]): LedgerEntry {
  if (names.length === 0) return entry;
  const rest = (state: CellState): CellState =>
    stateOf(new Map([...partsOf(state)].filter(([name]) => !names.includes(name))));
  const { replaced } = entry;
  return {
    ...entry,
    before: rest(entry.before),
    wrote: rest(entry.wrote),
    ...(replaced === undefined ? {} : { replaced: rest(replaced) }),
  };
}

/**
 * Whether somebody has changed the cell since we marked it: a part that we wrote is neither as we wrote it, nor as it was before, nor
 * as we had written it the time before (a write that failed half-way leaves some parts so).
 */
function isChanged(entry: LedgerEntry, now: Parts): boolean {
  const theirs = linesOfOthers(entry, now);
  const names = new Set(statesOf(entry).flatMap((state) => [...partsOf(state).keys()]));
  return [...names].some((name) => !theirs.includes(name) && isOtherwise(entry, name, now));
}

const WIDTH: PartName = "columnWidth";

/** What we know a cell to have held: as we wrote it, as it was before, and as we had written it the time before. */
function statesOf({ wrote, before, replaced = {} }: LedgerEntry): readonly CellState[] {
  return [wrote, before, replaced];
}

function isOtherwise(entry: LedgerEntry, name: PartName, now: Parts): boolean {
  const found = now.get(name);
  if (found === undefined) return false;
  const values = statesOf(entry).flatMap((state) => {
    const parts = partsOf(state);
    return parts.has(name) ? [parts.get(name) ?? null] : [];
  });
  return !isMadeOf(name, found, values);
}

/**
 * A mark no longer earned: what the cell held comes back, unless somebody has changed the cell since. A column of ours that they made wider
 * keeps that width, and is no reason to leave its heading behind.
 */
export function takeOff(wanted: LedgerEntry, place: Place, now: Parts): CellOutcome {
  const entry = isOtherwise(wanted, WIDTH, now) ? withoutParts(wanted, [WIDTH]) : wanted;
  if (isChanged(entry, now)) return changedSince(entry, place, now);
  const theirs = linesOfOthers(entry, now);
  const back = new Map<PartName, PartValue>();
  for (const [name, value] of partsOf(entry.before)) {
    if (theirs.includes(name)) continue;
    const found = now.get(name);
    if (found !== undefined && !samePart(name, found, value)) back.set(name, value);
  }
  return { write: back, entry: null, left: null };
}
