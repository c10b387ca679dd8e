import type { Look } from "../../excel/look";
import type { LedgerEntry } from "../../workbook/kept/ledger";
import type { Place } from "../../workbook/marks/reconcile";
import { holds, partsOf, type Parts } from "../../workbook/sheet/parts";
import type { JudgedSheet } from "../judging/judgeSheet";
import { isRowOf, isSure } from "./kpisByName";
import { isGone, rowNamed, rowOfKpi, rowsOfKpis } from "./entryPlaces";

/**
 * How far rows are looked for that nothing on the sheet names any more. An officer deletes or inserts a few at a time; whole blocks of them
 * are found by the rows beside them.
 */
const STEPS = [-1, 1, -2, 2, -3, 3] as const;

/** With more rows than this that nothing names, only the places are tried that the rows beside them point to. */
const MOST_ROWS = 300;

/** The entries of a row that was written, none of which says where it is today. */
interface LostRow {
  readonly row: number;
  readonly entries: readonly LedgerEntry[];
}

/** How far rows are from where they were written, by the row where they were. */
type Moves = ReadonlyMap<number, number>;

/**
 * The entries of a sheet, those of rows that nothing names any more at the row where all of it is found again: with a row deleted, a merged
 * reference goes that named the rows below it; with the headings deleted, nothing is a KPI. Looked for only where they were written, they
 * would pass for what somebody painted, and what they replaced would be written into other rows.
 *
 * A row is found where each of its cells holds what we wrote, one of them a colour or words. Where we had only emptied cells, any blank cell
 * would bear them out: then the rows above and below it must have moved alike, else it was deleted, and what it held is given back to nobody.
 *
 * @example STP1 is merged over rows 4 to 6 and row 4 is deleted: the marks of "STP1 › P3", written on row 6, are found on row 5.
 */
export function withRowsFound(
  judged: JudgedSheet,
  entries: readonly LedgerEntry[],
  look: Look,
): readonly LedgerEntry[] {
  const lost = lostRows(judged, entries);
  if (lost.length === 0) return entries;
  const sureOf = isSure(judged, entries);
  const sure = entries.filter(sureOf);
  const moves = new Map(knownMoves(judged, sure));
  const taken = rowsOfKpis(judged, sure);
  const identities = new Map(judged.kind === "none" ? [] : judged.rows.map((one) => [one.row, one.identity]));
  const found = new Map<LedgerEntry, LedgerEntry | null>();
  const settled = new Set<LostRow>();

  const isFree = (row: LostRow, step: number): boolean => !taken.has(row.row + step);
  const isAt = (row: LostRow, step: number): boolean =>
    isFree(row, step) && row.entries.every((entry) => isThere(entry, stepped(entry, step), look));
  // From here on it is known by what its KPI is called there.
  const standing = (entry: LedgerEntry, step: number): LedgerEntry => {
    const identity = identities.get(entry.row + step) ?? entry.identity;
    return step === 0 && identity === entry.identity ? entry : { ...stepped(entry, step), identity };
  };
  const settle = (row: LostRow, step: number): void => {
    settled.add(row);
    moves.set(row.row, step);
    taken.add(row.row + step);
    for (const entry of row.entries) found.set(entry, standing(entry, step));
  };

  for (const row of lost.filter((one) => one.entries.every(sureOf))) {
    const step = stepByName(judged, row, (one) => taken.has(one));
    if (step !== null && isAt(row, step)) settle(row, step);
  }
  const telling = lost.filter((row) => !settled.has(row) && row.entries.some(isTelling));
  for (const run of runsOf(telling, moves)) {
    const steps = likeliestFirst(run, [...new Set(run.flatMap((row) => stepsOf(row, moves, lost)))], isAt);
    for (const step of steps)
      for (const row of run) if (!settled.has(row) && isAt(row, step)) settle(row, step);
  }
  for (const row of lost.filter((one) => !settled.has(one))) {
    const step = stepOfEmptied(judged, movesBeside(row, moves));
    const stands =
      step !== null &&
      isFree(row, step) &&
      isRowOf(judged, row.row + step, isLast(row, moves) ? row.entries : []);
    for (const entry of row.entries.filter(isBlank)) {
      const isHere = stands && isThere(entry, stepped(entry, step), look);
      if (isHere || isBareBlank(entry)) found.set(entry, isHere ? standing(entry, step) : null);
    }
  }
  if ([...found].every(([entry, now]) => entry === now)) return entries;
  return entries.flatMap((entry) => {
    const now = found.get(entry);
    return now === null ? [] : [now ?? entry];
  });
}

/** The cells in which entries may be found whose rows nothing names, with what to look at there. */
export function placesIfMoved(
  judged: JudgedSheet,
  entries: readonly LedgerEntry[],
): readonly { readonly place: Place; readonly entry: LedgerEntry }[] {
  const lost = lostRows(judged, entries);
  const moves = new Map(knownMoves(judged, entries.filter(isSure(judged, entries))));
  const steps = runsOf(lost, moves).flatMap((run) => {
    const ofRun = [...new Set(run.flatMap((row) => stepsOf(row, moves, lost)))];
    return run.map((row) => ({ row, steps: ofRun }));
  });
  return steps.flatMap(({ row, steps: tried }) =>
    [...new Set([...tried, stepByName(judged, row, () => false) ?? 0])]
      .filter((step) => row.row + step >= 0)
      .flatMap((step) => row.entries.map((entry) => ({ place: stepped(entry, step), entry }))),
  );
}

function lostRows(judged: JudgedSheet, entries: readonly LedgerEntry[]): readonly LostRow[] {
  const rows = new Map<number, LedgerEntry[]>();
  const sure = isSure(judged, entries);
  for (const entry of entries) {
    if (judged.kind === "judged" && !isGone(judged, entry) && sure(entry)) continue;
    rows.set(entry.row, [...(rows.get(entry.row) ?? []), entry]);
  }
  return [...rows].map(([row, own]) => ({ row, entries: own })).sort((a, b) => a.row - b.row);
}

function knownMoves(
  judged: JudgedSheet,
  entries: readonly LedgerEntry[],
): readonly (readonly [number, number])[] {
  return entries.flatMap((entry) => {
    const row = rowOfKpi(judged, entry);
    return row === null ? [] : [[entry.row, row - entry.row] as const];
  });
}

/** How far a row moved by the name of its KPI, wherever on the sheet it stands. */
function stepByName(
  judged: JudgedSheet,
  { row, entries: [entry] }: LostRow,
  isOthers: (row: number) => boolean,
): number | null {
  const named = entry === undefined ? null : rowNamed(judged, entry, isOthers);
  return named === null ? null : named - row;
}

/** The rows in groups between which no row of a known KPI stood: what moves one of a group moves them all, mostly. */
function runsOf(lost: readonly LostRow[], moves: Moves): readonly (readonly LostRow[])[] {
  const known = [...moves.keys()].sort((a, b) => a - b);
  const runs = new Map<number, LostRow[]>();
  let passed = 0;
  for (const row of lost) {
    while (passed < known.length && (known[passed] ?? Infinity) < row.row) passed++;
    runs.set(passed, [...(runs.get(passed) ?? []), row]);
  }
  return [...runs.values()];
}

/** Where marks are all alike, a row bears out what was written on the next one: the step by which most rows of a group are found tells. */
function likeliestFirst(
  run: readonly LostRow[],
  steps: readonly number[],
  isAt: (row: LostRow, step: number) => boolean,
): readonly number[] {
  const counts = new Map(steps.map((step) => [step, run.filter((row) => isAt(row, step)).length]));
  return [...steps].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** The steps to try for a row: those of the rows beside it, where it was, and a few more. */
function stepsOf(row: LostRow, moves: Moves, lost: readonly LostRow[]): readonly number[] {
  const beside = movesBeside(row, moves).flatMap((move) => move ?? []);
  return [...new Set([...beside, 0, ...(lost.length > MOST_ROWS ? [] : STEPS)])];
}

/** How the nearest rows moved of which it is known, above and below. */
function movesBeside({ row }: LostRow, moves: Moves): readonly [number | undefined, number | undefined] {
  let [above, below] = [-1, Infinity];
  for (const one of moves.keys()) {
    if (one < row) above = Math.max(above, one);
    if (one > row) below = Math.min(below, one);
  }
  return [moves.get(above), moves.get(below)];
}

/**
 * How a row moved of which we had only emptied cells; null where it seems to have been deleted, or where nothing tells. Above the first KPI
 * of a table nothing moves, mostly.
 */
function stepOfEmptied(
  { kind }: JudgedSheet,
  [above, below]: readonly [number | undefined, number | undefined],
): number | null {
  const top = above ?? (kind === "judged" ? 0 : below);
  return below === undefined || top === below ? (top ?? null) : null;
}

/** Whether no KPI is known below a row, and one above: another one may stand there by now. Of the first one's row those below tell. */
function isLast(row: LostRow, moves: Moves): boolean {
  const [above, below] = movesBeside(row, moves);
  return above !== undefined && below === undefined;
}

function isThere(entry: LedgerEntry, place: Place, look: Look): boolean {
  const now = look(place);
  return now !== undefined && holds(partsOf(now), withoutLines(partsOf(entry.wrote)));
}

function stepped(entry: LedgerEntry, step: number): LedgerEntry {
  return step === 0 ? entry : { ...entry, row: entry.row + step };
}

/** Whether an entry would be known again among others: by a colour or by words, not by a cell that is blank. */
function isTelling({ wrote }: LedgerEntry): boolean {
  const isWords = typeof wrote.content === "string" && wrote.content !== "";
  return isWords || (wrote.fill !== undefined && wrote.fill.pattern !== "None");
}

function isBlank(entry: LedgerEntry): boolean {
  return !isTelling(entry) && entry.wrote.content === "";
}

function isBareBlank({ wrote }: LedgerEntry): boolean {
  return wrote.content === "" && Object.keys(wrote).length === 1;
}

/** The edges are shared with the rows beside, which are others now. */
function withoutLines(parts: Parts): Parts {
  return new Map([...parts].filter(([name]) => !name.startsWith("border-")));
}
