import type { CellState, MarkRole } from "../marks/marks";
import { numbered, numberedWords } from "./numbered";
import { partText, partXml } from "./partXml";

/**
 * The ledger is the workbook's memory of our marks: for each cell we wrote, whose mark it is, what the cell held before, and what we
 * wrote. It travels in the workbook, so that a mark no longer earned can be taken off, and everything given back, also after the
 * workbook was saved, closed and opened again (workbook.md, "Writing to it", promises 2 and 3).
 */
export interface LedgerEntry {
  readonly sheetId: string;
  /** 0-based, where the cell was when we wrote it. */
  readonly row: number;
  readonly column: number;
  readonly role: MarkRole;
  /** The KPI it belongs to, and the header of its column: found again by these when rows or columns have moved. */
  readonly identity: string;
  readonly heading: string;
  /** What the written parts held before the first evaluation. */
  readonly before: CellState;
  readonly wrote: CellState;
  /** What its KPI was called, of a cell that we only emptied: nothing else tells whose it is, should the reference be another. */
  readonly name?: string;
  /** What an earlier mark of ours held in the parts that the last write replaced: still there if that write did not get so far. */
  readonly replaced?: CellState;
}

export interface Ledger {
  readonly entries: readonly LedgerEntry[];
}

export const EMPTY_LEDGER: Ledger = { entries: [] };

/** Marks the part among the workbook's custom XML; never reuse it for another format. */
export const LEDGER_NAMESPACE = "urn:kpi-status:ledger";
/** The element that holds it, in each of its parts. */
export const LEDGER_ELEMENT = "ledger";
const VERSION = 1;

type EncodedEntry = [
  row: number,
  column: number,
  role: MarkRole,
  identity: number,
  heading: number,
  before: number,
  wrote: number,
  /** -1 for none. */
  replaced?: number,
  name?: number,
];

interface EncodedLedger {
  v: number;
  words: string[];
  states: CellState[];
  sheets: { id: string; entries: EncodedEntry[] }[];
}

/**
 * The ledger as the XML of a custom XML part.
 *
 * @example encodeLedger(EMPTY_LEDGER) // '<ledger xmlns="urn:kpi-status:ledger" version="1">{"v":1,…}</ledger>'
 */
export function encodeLedger(ledger: Ledger, namespace = LEDGER_NAMESPACE): string {
  const words = numberedWords();
  const states = numbered<CellState>();
  const sheets = new Map<string, EncodedEntry[]>();
  for (const entry of ledger.entries) {
    const entries = sheets.get(entry.sheetId) ?? [];
    sheets.set(entry.sheetId, entries);
    entries.push([
      entry.row,
      entry.column,
      entry.role,
      words.of(entry.identity),
      words.of(entry.heading),
      states.of(entry.before),
      states.of(entry.wrote),
      ...(entry.replaced === undefined && entry.name === undefined
        ? []
        : [entry.replaced === undefined ? -1 : states.of(entry.replaced)]),
      ...(entry.name === undefined ? [] : [words.of(entry.name)]),
    ] as EncodedEntry);
  }
  const encoded: EncodedLedger = {
    v: VERSION,
    words: words.values,
    states: states.values,
    sheets: [...sheets].map(([id, entries]) => ({ id, entries })),
  };
  return partXml(LEDGER_ELEMENT, namespace, VERSION, encoded);
}

export type LedgerReading =
  | { readonly kind: "ledger"; readonly ledger: Ledger }
  /** Written by a later version of the add-in, or not readable: nothing may be written over it. */
  | { readonly kind: "unreadable" };

/**
 * Reads a ledger back. Null (the workbook has none) gives the empty ledger; XML of a later version, or damaged, gives `unreadable`,
 * and then nothing is written to the workbook, since what it held before would be lost.
 */
export function decodeLedger(xml: string | null): LedgerReading {
  if (xml === null) return { kind: "ledger", ledger: EMPTY_LEDGER };
  const text = partText(LEDGER_ELEMENT, xml);
  if (text === null) return { kind: "unreadable" };
  try {
    const encoded = JSON.parse(text) as EncodedLedger;
    if (encoded.v !== VERSION) return { kind: "unreadable" };
    return {
      kind: "ledger",
      ledger: { entries: encoded.sheets.flatMap((sheet) => decodeSheet(encoded, sheet)) },
    };
  } catch {
    return { kind: "unreadable" };
  }
}

function decodeSheet(encoded: EncodedLedger, sheet: EncodedLedger["sheets"][number]): LedgerEntry[] {
  return sheet.entries.map(([row, column, role, identity, heading, before, wrote, replaced, name]) => ({
    sheetId: sheet.id,
    row,
    column,
    role,
    identity: encoded.words[identity] ?? "",
    heading: encoded.words[heading] ?? "",
    before: encoded.states[before] ?? {},
    wrote: encoded.states[wrote] ?? {},
    ...(replaced === undefined || replaced < 0 ? {} : { replaced: encoded.states[replaced] ?? {} }),
    ...(name === undefined ? {} : { name: encoded.words[name] ?? "" }),
  }));
}

/**
 * The ledger for the time of a write: it knows what the cells hold before it, after it, and anywhere in between. A write that stops
 * half-way, or a clearing that does, leaves this one behind, and everything can still be given back.
 */
export function ledgerDuring(before: Ledger, after: Ledger): Ledger {
  // A first evaluation knows nothing yet, and a Clear nothing any more.
  if (before.entries.length === 0) return after;
  if (after.entries.length === 0) return before;
  const [keysBefore, keysAfter] = [keysOf(before.entries), keysOf(after.entries)];
  const coming = new Map([...keysAfter].map(([entry, key]) => [key, entry]));
  const known = new Set(keysBefore.values());
  const going = before.entries.map((old) => {
    const next = coming.get(keysBefore.get(old) ?? "");
    if (next === undefined) return old;
    return {
      ...next,
      before: { ...next.before, ...old.before, ...edgesOf(next.before, old.before) },
      wrote: { ...old.wrote, ...next.wrote, ...edgesOf(old.wrote, next.wrote) },
    };
  });
  return { entries: [...going, ...after.entries.filter((entry) => !known.has(keysAfter.get(entry) ?? ""))] };
}

/** A name for each entry by which it is known again after a write. Several cells of a KPI may bear one mark: the rim of a merged reading. */
function keysOf(entries: readonly LedgerEntry[]): ReadonlyMap<LedgerEntry, string> {
  const counts = new Map<string, number>();
  const inOrder = [...entries].sort((a, b) => a.row - b.row || a.column - b.column);
  return new Map(
    inOrder.map((entry) => {
      const name = JSON.stringify([entry.sheetId, entry.role, entry.identity, entry.heading]);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [entry, `${name} ${String(count)}`];
    }),
  );
}

/** The edges of two states together, the second's going before. */
function edgesOf(a: CellState, b: CellState): Pick<CellState, "borders"> {
  const borders = { ...a.borders, ...b.borders };
  return Object.keys(borders).length > 0 ? { borders } : {};
}
