/** Statuses and directions of travel in words. */
import { STATUS_TEXT } from "../marks";
import { count, kpiRows } from "./numbers";

type StatusName = keyof typeof STATUS_TEXT;

/** A status as a word, and the letter that stands with its colour so that colour is never alone. */
export const STATUS_WORDS: Readonly<Record<StatusName, { readonly letter: string; readonly word: string }>> =
  {
    red: { letter: "R", word: STATUS_TEXT.red },
    amber: { letter: "A", word: STATUS_TEXT.amber },
    green: { letter: "G", word: STATUS_TEXT.green },
    tracking: { letter: "T", word: STATUS_TEXT.tracking },
    "target-under-review": { letter: "U", word: STATUS_TEXT["target-under-review"] },
    "data-missing": { letter: "D", word: STATUS_TEXT["data-missing"] },
    "not-rated": { letter: "N", word: STATUS_TEXT["not-rated"] },
    "needs-attention": { letter: "?", word: STATUS_TEXT["needs-attention"] },
  };

/** What the letters beside an arrow stand for, for those who hear the mark instead of seeing it. */
export const VERDICT_WORDS = {
  improved: "improved",
  same: "no change",
  "within-range": "worse, but acceptable",
  deteriorated: "worse",
  neutral: "neither better nor worse",
} as const;

/** Why a decline is no more than an A: a large one may still be, on target. */
const ACCEPTABLE_WORDS = {
  "on-target": "worse, but still on target",
  within: "worse, within the acceptable range",
  any: "worse, but acceptable by these rules",
} as const;

export const MOVEMENT_WORDS = { up: "up", down: "down", same: "the same" } as const;

type MovementName = keyof typeof MOVEMENT_WORDS;

/** An arrow as it is drawn, where that is not the way the figure went. */
const ARROW_WORDS: Readonly<Record<MovementName, string>> = {
  up: "arrow up",
  down: "arrow down",
  same: "level arrow",
};

/** What went another way than the arrow points. */
const MOVED = { figure: "The figure", share: "Its share of the target to date" } as const;

/**
 * A direction of travel for those who hear it: first what is drawn, then what it means, and where the arrow does not follow the figure,
 * where that went. Words in the place of arrows are said as they stand.
 *
 * @param moved What `movement` is of.
 * @example "Travel: down, worse." and, of an arrow that shows performance, "Travel: arrow down, worse. The figure went up."
 */
export function travelInWords(
  travel: {
    readonly movement: MovementName;
    readonly verdict: keyof typeof VERDICT_WORDS;
    readonly mark: string;
    readonly points?: MovementName;
    readonly acceptable?: keyof typeof ACCEPTABLE_WORDS;
  },
  moved: keyof typeof MOVED = "figure",
): string {
  const { movement, verdict, mark, points, acceptable } = travel;
  const isWord = /^\p{L}{2}/u.test(mark);
  if (movement === "same" && !isWord) return "Travel: the same.";
  const drawn = isWord ? `“${mark}”` : points === undefined ? MOVEMENT_WORDS[movement] : ARROW_WORDS[points];
  const went = points === undefined ? "" : ` ${MOVED[moved]} went ${MOVEMENT_WORDS[movement]}.`;
  const means = acceptable === undefined ? VERDICT_WORDS[verdict] : ACCEPTABLE_WORDS[acceptable];
  return `Travel: ${drawn}, ${means}.${went}`;
}

/** Before the arrow of the second, longer comparison. */
export const LONG_TERM = "Long term";

/** Travel as it is counted and filtered by. */
export const TRAVEL_GROUPS = {
  improved: "Improved",
  same: "No change",
  "within-range": "Worse, but acceptable",
  deteriorated: "Worse",
  neutral: "Neutral",
  none: "No arrow",
} as const;

export const COUNTS_NAME = "Rows by status";
export const TRAVEL_COUNTS_NAME = "Rows by direction of travel";
export const TRAVEL = "Travel";

/** The legend's entry: "5 Green". */
export function statusCount(n: number, word: string): string {
  return `${count(n)} ${word}`;
}

/** The bar of statuses in words: "20 KPI rows: 5 Green, 1 Amber." */
export function countsInWords(
  total: number,
  parts: readonly { readonly word: string; readonly count: number }[],
): string {
  const words = parts.map((part) => statusCount(part.count, part.word));
  return words.length === 0 ? `${kpiRows(total)}.` : `${kpiRows(total)}: ${words.join(", ")}.`;
}

/** Folds the counts away where the pane is low: "Counts: 6 sheets, 76 KPI rows". */
export function countsOf(line: string | null): string {
  return line === null ? "Counts" : `Counts: ${line}`;
}
export const BY_SECTION = "By section";
export const NO_SECTION = "No section";
/** A section, with its sheet where there are rows of several: "Planning – Place & Economy". */
export function sectionOnSheet(section: string, sheet: string | null): string {
  return sheet === null ? section : `${section} – ${sheet}`;
}

/** An arrow with its letter within a sentence: a line does not end between the two. */
export function inOnePiece(mark: string): string {
  return mark.replaceAll(" ", "\u00a0");
}
