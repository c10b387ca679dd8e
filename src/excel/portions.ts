import type { Change } from "../workbook/marks/reconcile";

export interface SheetWrite {
  readonly sheetId: string;
  readonly changes: readonly Change[];
}

/**
 * Excel on the web takes 5 MB a request and hands over 5 MB (docs: platform limits). Estimates are kept well below, since what a
 * message takes is only known once the client library has made it.
 */
export const BYTES_A_MESSAGE = 3_000_000;

/** By what the client library sends, measured on its messages: a range with a property set, a note, an address in a list, one more look. */
const RANGE = 420;
const NOTE = 700;
const ADDRESS = 12;
const LOOK = 480;

/** About how many bytes the changes take of a request, or of its answer if that is more. */
export function bytesOf(writes: readonly SheetWrite[]): number {
  return writes.reduce((sum, { changes }) => {
    const estimate = new Estimate();
    return changes.reduce((total, change) => total + estimate.of(change), sum);
  }, 0);
}

/** Changes in messages of at most so many bytes by our estimate, in their order: a sheet's rows from the top down. */
export function portionsOf(writes: readonly SheetWrite[], most = BYTES_A_MESSAGE): SheetWrite[][] {
  const portions: SheetWrite[][] = [];
  let room = 0;
  for (const { sheetId, changes } of writes) {
    let estimate = new Estimate();
    let portion: Change[] | null = null;
    for (const change of changes) {
      let cost = estimate.of(change);
      if (cost > room) {
        portions.push([]);
        room = most;
        portion = null;
        estimate = new Estimate();
        cost = estimate.of(change);
      }
      if (portion === null) {
        portion = [];
        portions.at(-1)?.push({ sheetId, changes: portion });
      }
      portion.push(change);
      room -= cost;
    }
  }
  return portions;
}

/** A portion as two of half as many changes; null where it is a single one. */
export function halvesOf(portion: readonly SheetWrite[]): readonly [SheetWrite[], SheetWrite[]] | null {
  const count = countOf(portion);
  if (count < 2) return null;
  const [first, second]: [SheetWrite[], SheetWrite[]] = [[], []];
  let left = Math.ceil(count / 2);
  for (const { sheetId, changes } of portion) {
    if (left > 0) first.push({ sheetId, changes: changes.slice(0, left) });
    if (left < changes.length) second.push({ sheetId, changes: changes.slice(Math.max(left, 0)) });
    left -= changes.length;
  }
  return [first, second];
}

export function countOf(writes: readonly SheetWrite[]): number {
  return writes.reduce((sum, { changes }) => sum + changes.length, 0);
}

/** Sums up one sheet's changes: neighbours down a column share a range, and cells of one look share a list of addresses. */
class Estimate {
  readonly #lastRow = new Map<string, number>();
  readonly #looks = new Set<string>();

  of({ row, column, state, was, contentIsFormula }: Change): number {
    let bytes = 0;
    if (state.content !== undefined) {
      const answer = 2 * textBytes(was.content) + 12;
      const text = typeof state.content === "string" && contentIsFormula !== true;
      // Two ranges to ask and to write, and two more where a text must be kept from being read as something else.
      bytes += this.#range(`content ${column}`, row, text ? 4 : 2);
      bytes += Math.max(textBytes(state.content) + 30, answer);
    }
    if (state.numberFormat !== undefined) bytes += this.#range(`format ${column}`, row, 1) + 40;
    for (const part of [state.fill, state.font, state.wrapText, state.verticalAlignment]) {
      if (part !== undefined) bytes += ADDRESS + this.#look(part);
    }
    for (const [edge, border] of Object.entries(state.borders ?? {})) {
      bytes += ADDRESS + this.#look([edge, border]);
    }
    if (state.note !== undefined) bytes += NOTE + textBytes(state.note);
    if (state.columnWidth !== undefined) bytes += RANGE;
    return bytes;
  }

  #range(key: string, row: number, ranges: number): number {
    const isNext = this.#lastRow.get(key) === row - 1;
    this.#lastRow.set(key, row);
    return isNext ? 0 : ranges * RANGE;
  }

  #look(part: unknown): number {
    const key = JSON.stringify(part);
    if (this.#looks.has(key)) return 0;
    this.#looks.add(key);
    return LOOK;
  }
}

/** As the two layers of JSON carry it: three bytes for what is no plain letter. */
function textBytes(value: unknown): number {
  if (typeof value !== "string") return 12;
  return value.length + 2 * (value.match(/[^ !#-[\]-~]/g)?.length ?? 0);
}
