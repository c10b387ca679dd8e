import type { Shown } from "../../../kpi/reading/shown";
import type { Grid } from "../../sheet/grid";
import { readStatuses } from "../../vocabulary/readStatus";
import { areThreeSteps, distanceSaid, isLimitAlone, limitSaid } from "./keyDistance";
import { keyEntries, LONGEST_KEY, statusAlone, type KeyEntry } from "./keyEntries";
import { opensFooter } from "../rows/lineWords";

/** The words of a key stand beside its status, hardly further than this. */
const FARTHEST_WORDS = 3;

/** Whether a cell belongs to a table: its headings and KPIs are no key. */
export type InTable = (row: number, column: number) => boolean;

/** A status where it stands on the sheet. */
interface PlacedEntry extends KeyEntry {
  readonly row: number;
  readonly column: number;
  /** Set where other cells stand before it in its row, as in a list of actions. */
  readonly listed: boolean;
}

/**
 * How far amber goes by the key that a sheet prints outside its tables ("Amber – within 10% of target"), as a tolerance cell would say it,
 * at the key's own address; null where the sheet prints none, or two that differ.
 *
 * What says "Amber" goes before other words for it ("At risk", "A", "Close to target"), which have to be plainer; and these before
 * three lines without a status, on target, within a distance and beyond it, whose colours are not read.
 *
 * @example "Green – on target; Amber – up to 10% below; Red – more than 10% below" in A2 // { at: "A2", text: "10% of target", … }
 */
export function printedTolerance(grid: Grid, inTable: InTable): Shown | null {
  const found = ambersOn(grid, inTable);
  const [first] = found;
  return first !== undefined && found.every(({ text }) => text === first.text) ? first : null;
}

/** Every place outside a sheet's tables where a key says how far amber goes, by the plainest words that any of them has. */
export function ambersOn(grid: Grid, inTable: InTable): readonly Shown[] {
  const entries = entriesOn(grid, inTable);
  const statusOf = readStatuses(entries.map(({ status }) => status));
  const ambers = entries.filter(({ status }) => {
    const said = statusOf({ text: status });
    return said.kind === "rated" && said.means.every((one) => one === "amber" || one === "yellow");
  });
  const named = ambers.flatMap((one) => (saysAmber(one) ? said(grid, one, distanceSaid(one.says)) : []));
  const meant = ambers.flatMap((one) =>
    saysAmber(one) || one.listed ? [] : said(grid, one, limitSaid(one.says)),
  );
  return [named, meant].find((one) => one.length > 0) ?? withoutStatus(grid, inTable);
}

/** Whether a text is such a key, or the amber part of one. */
export function printsKey(text: string): boolean {
  return keyEntries(text).some((one) => saysAmber(one) && distanceSaid(one.says) !== null);
}

function saysAmber({ status }: KeyEntry): boolean {
  return /\bamber\b/i.test(status);
}

function said(grid: Grid, { row, column }: PlacedEntry, text: string | null): readonly Shown[] {
  return text === null ? [] : [{ at: grid.shown(row, column).at, text, value: text, format: "@" }];
}

function entriesOn(grid: Grid, inTable: InTable): readonly PlacedEntry[] {
  const { area } = grid;
  const found: PlacedEntry[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = grid.text(row, column);
      if (text === "" || text.length > LONGEST_KEY || inTable(row, column)) continue;
      const status = statusAlone(text);
      const inCell = status === null ? keyEntries(text) : [{ status, says: wordsBeside(grid, row, column) }];
      const listed = status !== null && inCell.length > 0 && isListed(grid, row, column);
      found.push(...inCell.map((one) => ({ ...one, row, column, listed })));
    }
  }
  return found;
}

/**
 * What is said of a status that has a cell of its own: to its right, or below it where the next status stands there; where nothing is,
 * the limit straight before it.
 */
function wordsBeside(grid: Grid, row: number, column: number): string {
  for (let next = column + 1; next <= column + FARTHEST_WORDS; next++) {
    const text = grid.text(row, next);
    if (text === "") continue;
    const words = statusAlone(text) === null ? text : grid.text(row + 1, column);
    return words.slice(0, LONGEST_KEY);
  }
  const before = grid.text(row, column - 1);
  return isLimitAlone(before) ? before : "";
}

/** Whether the cells that stand before a status without a gap begin with something that opens no key: "Recruit staff | At risk". */
function isListed(grid: Grid, row: number, column: number): boolean {
  let first = column;
  while (first > grid.area.column && grid.text(row, first - 1) !== "") first--;
  const text = grid.text(row, first);
  const opensKey =
    statusAlone(text) !== null || keyEntries(text).length > 0 || opensFooter(text) || isLimitAlone(text);
  return !opensKey;
}

/** The middle one of three lines, or of three cells of a row, that say on target, within a distance and beyond it. */
function withoutStatus(grid: Grid, inTable: InTable): readonly Shown[] {
  const { area } = grid;
  const found: Shown[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = grid.text(row, column);
      if (text === "" || text.length > LONGEST_KEY || inTable(row, column)) continue;
      const distance = limitSaid(text);
      if (distance === null) continue;
      const sides = [
        [grid.text(row - 1, column), grid.text(row + 1, column)],
        [nextText(grid, row, column, -1), nextText(grid, row, column, 1)],
      ] as const;
      const isMiddle = sides.some(([a, b]) => areThreeSteps(a, text, b) || areThreeSteps(b, text, a));
      if (isMiddle)
        found.push({ at: grid.shown(row, column).at, text: distance, value: distance, format: "@" });
    }
  }
  return found;
}

function nextText(grid: Grid, row: number, column: number, step: 1 | -1): string {
  for (let away = 1; away <= FARTHEST_WORDS; away++) {
    const text = grid.text(row, column + away * step);
    if (text !== "") return text.slice(0, LONGEST_KEY);
  }
  return "";
}
