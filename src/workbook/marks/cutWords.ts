import { isInArea } from "../sheet/inArea";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { CellState, Mark } from "./marks";
import type { PartName } from "../sheet/parts";
import type { Place } from "./reconcile";
import { wordWidth } from "./wordWidth";

/** Words of ours that their column is too narrow to show. */
export interface CutWords {
  /** 0-based. */
  readonly column: number;
  /** Each once, in the order of the rows. */
  readonly words: readonly string[];
  /** Whether not even “Green” and “Amber” have room: letters are what the column is for. */
  readonly forLetters: boolean;
}

/** What must be looked at to know whether words fit. */
export const FIT_PARTS: readonly PartName[] = ["columnWidth", "wrapText", "font"];

/** In points: the usual width of a column, and the usual size of its text. */
const STANDARD_WIDTH = 48;
const STANDARD_SIZE = 11;
/** What a cell keeps free at its two sides, in points. */
const PADDING = 4;
/** The usual words of a status that is shown by its colour: a column that has no room for them all is for letters. */
const SHORT_WORDS = ["Green", "Amber"];

/** The first status word of each column: how wide it is and how its text runs stands for the column. */
export function firstStatusWords(marks: readonly Mark[]): readonly Mark[] {
  const first = new Map<number, Mark>();
  for (const mark of statusWords(marks)) if (!first.has(mark.column)) first.set(mark.column, mark);
  return [...first.values()];
}

/**
 * The status words that cannot be read whole in their cells: the column is narrower than they are, and they cannot run on into the next cell,
 * since something stands there, or is to stand there by another mark, or since they are white and would run on to a white cell. Widths are the officer's, and are told of, not changed.
 *
 * @example "Needs attention" in a column 30 points wide beside a column of comments // { column: 5, words: ["Needs attention"] }
 */
export function cutWords(
  marks: readonly Mark[],
  sheet: SheetSnapshot,
  look: (place: Place) => CellState | undefined,
): readonly CutWords[] {
  const looks = new Map(firstStatusWords(marks).map((mark) => [mark.column, look(mark)]));
  const written = new Set(
    marks.flatMap(({ row, column, state }) =>
      state.content === undefined || state.content === "" ? [] : [`${row}:${column}`],
    ),
  );
  const cut = new Map<number, { words: Set<string>; forLetters: boolean }>();
  for (const mark of statusWords(marks)) {
    const seen = looks.get(mark.column);
    const text = mark.state.content;
    // A hidden column has no width: nothing of it is read, and what it holds is not cut off.
    if (
      seen?.columnWidth === undefined ||
      seen.columnWidth === 0 ||
      typeof text !== "string" ||
      isMergedAcross(sheet, mark)
    )
      continue;
    const room = (seen.columnWidth ?? STANDARD_WIDTH) - PADDING;
    const size = seen.font?.size ?? STANDARD_SIZE;
    const wraps = seen.wrapText === true;
    const isCut = (words: readonly string[]): boolean =>
      words.some((word) => wordWidth(word, size, seen.font?.name) > room);
    if (!isCut(wraps ? text.split(/\s+/) : [text])) continue;
    const next = { row: mark.row, column: mark.column + 1 };
    const isFree = textAt(sheet, next.row, next.column) === "" && !written.has(`${next.row}:${next.column}`);
    if (!wraps && isFree && !isWhite(mark)) continue;
    const found = cut.get(mark.column) ?? { words: new Set(), forLetters: isCut(SHORT_WORDS) };
    cut.set(mark.column, found);
    found.words.add(text);
  }
  return [...cut].map(([column, { words, forLetters }]) => ({ column, words: [...words], forLetters }));
}

function isWhite({ state }: Mark): boolean {
  return state.fill !== undefined && state.font?.color.toUpperCase() === "#FFFFFF";
}

function statusWords(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ role, state }) => role === "status" && typeof state.content === "string");
}

function isMergedAcross({ merges }: SheetSnapshot, place: Place): boolean {
  return merges?.some((area) => area.columns > 1 && isInArea(area, place)) ?? false;
}

function textAt({ area, text }: SheetSnapshot, row: number, column: number): string {
  return area === null ? "" : (text[row - area.row]?.[column - area.column]?.trim() ?? "");
}
