import type { Shown } from "../../kpi/reading/shown";
import type { Grid } from "../sheet/grid";

/** A key is a line of text, not a report; the cap also bounds the work on any cell. */
const LONGEST_KEY = 300;
/** The words of a key stand beside its colour, hardly further than this. */
const FARTHEST_WORDS = 3;
const NEXT_COLOUR = /\b(?:green|red|blue|grey|gray|yellow|black|turquoise|white)\b/i;
/** What makes the figures beside a colour a distance from the target. */
const DISTANCE =
  /\b(?:within|up to|below|under|above|over|off|short|miss|missed|worse|outside|of target|from target|tolerance|variance)\b/i;
const POINTS = /percentage points?|% points?|\bppts?\b|\bpp\b/i;
const PERCENT = /(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per ?cent\b|percentage points?|ppts?\b|pp\b)/gi;
/** A distance is small; "amber from 85%" names a figure. */
const LARGEST_DISTANCE = 30;

/**
 * How far amber goes by the key that a sheet prints outside its tables ("Amber – within 10% of target"), as a tolerance cell would say it,
 * at the key's own address; null where the sheet prints none, or two that differ.
 *
 * @param isTable Whether a row belongs to a table: its headings and KPIs are no key.
 * @example "Green – on target; Amber – up to 10% below; Red – more than 10% below" in A2 // { at: "A2", text: "10% of target", … }
 */
export function printedTolerance(grid: Grid, isTable: (row: number) => boolean): Shown | null {
  const { area } = grid;
  const found: Shown[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (isTable(row)) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = grid.text(row, column);
      if (text.length > LONGEST_KEY || !/\bamber\b/i.test(text)) continue;
      const said = toleranceSaid(
        /^\W*amber\W*$/i.test(text) ? `${text} ${wordsBeside(grid, row, column)}` : text,
      );
      if (said !== null) found.push({ at: grid.shown(row, column).at, text: said, value: said, format: "@" });
    }
  }
  const [first] = found;
  return first !== undefined && found.every(({ text }) => text === first.text) ? first : null;
}

/** Whether a text is such a key, or the amber part of one. */
export function printsKey(text: string): boolean {
  return text.length <= LONGEST_KEY && /\bamber\b/i.test(text) && toleranceSaid(text) !== null;
}

function wordsBeside(grid: Grid, row: number, column: number): string {
  for (let next = column + 1; next <= column + FARTHEST_WORDS; next++) {
    const text = grid.text(row, next);
    if (text !== "") return text.slice(0, LONGEST_KEY);
  }
  return "";
}

/** "10% of target" or "2 percentage points" for amber; null where the text does not give one distance from the target. */
function toleranceSaid(text: string): string | null {
  const from = text.search(/\bamber\b/i) + "amber".length;
  const after = text.slice(from);
  const next = after.search(NEXT_COLOUR);
  const words = next < 0 ? after : after.slice(0, next);
  if (!DISTANCE.test(words)) return null;
  const figures = [...words.matchAll(PERCENT)].map(([, digits]) => Number(digits));
  const most = Math.max(...figures);
  if (figures.length === 0 || figures.length > 2 || most <= 0 || most > LARGEST_DISTANCE) return null;
  return POINTS.test(words)
    ? `${String(most)} percentage point${most === 1 ? "" : "s"}`
    : `${String(most)}% of target`;
}
