import type { Grid } from "../../sheet/grid";
import { piecesOf } from "../../vocabulary/pieces";
import { readStatuses } from "../../vocabulary/readStatus";
import { areThreeSteps, saysBeyond, saysStep } from "./keyDistance";
import { LONGEST_KEY } from "./keyEntries";
import type { InTable } from "./printedKey";

/** The three words or signs that a key explains: "On track", "At risk" and "Concern". */
export type KeyWords = Readonly<Record<"green" | "amber" | "red", string>>;

/** A line of a key: what stands for a status, and what is said of it. */
interface KeyLine {
  readonly label: string;
  readonly says: string;
}

const LONGEST_LABEL = 30;
/** The words of a key stand beside its status, hardly further than this. */
const FARTHEST_WORDS = 3;
/** More lines than a key has: a list of something else. */
const MOST_LINES = 8;
const PART = /[;|\n•·]|,\s(?=[^,]{1,30}[=:–—])|\s\/\s|\.\s/;
const LINE = /^\s*(.{1,30}?)\s*(?:[=:–—→]|-\s|\s-)\s*(\S.*)$/u;
const STATUSES = ["green", "amber", "red"] as const;

/**
 * The words in which the key that a sheet prints outside its tables says green, amber and red; null where it does not name all three, each
 * once, or where two keys do so in different words. A word that no council is known to use is told by the two beside it, or by the three
 * steps that are said of them: on target, within a distance of it and beyond.
 *
 * @example "On track | Target met", "At risk | Within 5% of target", "Concern | More than 5% away" // Concern is red
 */
export function keyWords(grid: Grid, inTable: InTable): KeyWords | null {
  const found = [...linesOn(grid, inTable)].flatMap((lines) => wordsOf(lines) ?? []);
  const [first] = found;
  const isOne = found.every((one) => STATUSES.every((status) => one[status] === first?.[status]));
  return first !== undefined && isOne ? first : null;
}

/** The lines of what may be keys: the parts of one cell, or cells straight below or beside each other. */
function* linesOn(grid: Grid, inTable: InTable): Generator<readonly KeyLine[]> {
  const { row: top, column: left, rows, columns } = grid.area;
  const textAt = (row: number, column: number): string =>
    row >= top + rows || column >= left + columns || inTable(row, column) ? "" : grid.text(row, column);
  for (let column = left; column < left + columns; column++) {
    let run: KeyLine[] = [];
    // One more, so that the last run ends.
    for (let row = top; row <= top + rows; row++) {
      const text = textAt(row, column);
      const inCell = partsOf(text);
      if (inCell.length >= STATUSES.length) yield inCell;
      const line = inCell.at(0) ?? lineOf(text, wordsBeside(grid, row, column));
      if (line !== null) run.push(line);
      else if (run.length > 0) {
        yield run;
        run = [];
      }
    }
  }
  for (let row = top; row < top + rows; row++) {
    let run: KeyLine[] = [];
    for (let column = left; column <= left + columns; column++) {
      const text = textAt(row, column);
      const line = partsOf(text).at(0) ?? lineOf(text, textAt(row + 1, column));
      if (line !== null) run.push(line);
      else if (run.length > 0) {
        yield run;
        run = [];
      }
    }
  }
}

function lineOf(label: string, says: string): KeyLine | null {
  return label === "" || says === "" || label.length > LONGEST_LABEL ? null : { label, says };
}

function partsOf(text: string): readonly KeyLine[] {
  return text === "" || text.length > LONGEST_KEY
    ? []
    : text.split(PART).flatMap((part) => lineIn(part) ?? []);
}

function lineIn(part: string): KeyLine | null {
  const [, label, says] = LINE.exec(part) ?? [];
  return label === undefined || says === undefined ? null : { label: label.trim(), says };
}

function wordsBeside(grid: Grid, row: number, column: number): string {
  for (let next = column + 1; next <= column + FARTHEST_WORDS; next++) {
    const text = grid.text(row, next);
    if (text !== "") return text.slice(0, LONGEST_KEY);
  }
  return "";
}

function wordsOf(lines: readonly KeyLine[]): KeyWords | null {
  if (lines.length < STATUSES.length || lines.length > MOST_LINES) return null;
  const read = readStatuses(lines.map(({ label }) => label));
  const known = new Map<string, string>();
  for (const { label } of lines) {
    const said = read({ text: label });
    const means = said.kind === "rated" && piecesOf(label).length === 1 ? said.means : [];
    // "✘" alone says no more than that the target was not met; beside a sign for what lies between it is red.
    const status = means.join() === "amber,red" ? "red" : means[0];
    if (status === undefined || (means.length > 1 && status !== "red")) continue;
    // Two words for one status: which of them goes on is open.
    if (known.has(status)) return null;
    known.set(status, label);
  }
  const [green, amber, red] = STATUSES.map((status) => known.get(status));
  if (green !== undefined && amber !== undefined && red !== undefined) return { green, amber, red };
  return byTheOthers(lines, known) ?? bySteps(lines);
}

/** The one line whose label is not known beside two that are: it is the third status, where it tells how far off the target something is. */
function byTheOthers(lines: readonly KeyLine[], known: ReadonlyMap<string, string>): KeyWords | null {
  const labels = new Set(known.values());
  const [other, ...more] = lines.filter(({ label }) => !labels.has(label));
  if (known.size !== STATUSES.length - 1 || other === undefined || more.length > 0) return null;
  if (!saysStep(other.says) || piecesOf(other.label).length !== 1) return null;
  if (known.has("green") && known.has("red") === saysBeyond(other.says)) return null;
  const word = (status: (typeof STATUSES)[number]): string => known.get(status) ?? other.label;
  return { green: word("green"), amber: word("amber"), red: word("red") };
}

function bySteps(lines: readonly KeyLine[]): KeyWords | null {
  const [a, b, c, ...more] = lines;
  if (a === undefined || b === undefined || c === undefined || more.length > 0) return null;
  const ends = [
    [a, c],
    [c, a],
  ] as const;
  const found = ends.find(([best, worst]) => areThreeSteps(best.says, b.says, worst.says));
  return found === undefined ? null : { green: found[0].label, amber: b.label, red: found[1].label };
}
