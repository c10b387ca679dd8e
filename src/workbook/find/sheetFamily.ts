import {
  HALF_WORDS,
  MONTH_WORDS,
  ORDINAL_ENDINGS,
  ORDINAL_WORDS,
  QUARTER_WORDS,
} from "../../kpi/period/periodWords";

const MONTHS = new Set(Object.keys(MONTH_WORDS));
const PARTS = new Set([...QUARTER_WORDS, ...HALF_WORDS]);
const OTHER_TIMES = new Set(["year", "month", "period", "fy", "ytd"]);
/** "1st quarter", "first quarter". */
const ORDINALS = new Set([...Object.keys(ORDINAL_WORDS), ...ORDINAL_ENDINGS]);

/** What Excel and officers call a copy. */
const COPY = /^copy of |\(\d{1,3}\)\s*$/gi;

/** The last day of a month, as in "31 July"; a lesser number before a month may as well be a ward's. */
const FIRST_LAST_DAY = 28;

/**
 * What is left of a sheet's name without its month, quarter or year, and the number of a copy: the same for this month's sheet and for
 * the copy of it made for the next, another one for the sheet of another area or directorate that reports the same measures. Where a
 * number may be either, it stays: to take two sheets for one would give wrong arrows.
 *
 * @example sheetFamily("Place July 2023"), sheetFamily("Place – Aug 23"), sheetFamily("Place (2)") // "place"
 * @example sheetFamily("Ward 1"), sheetFamily("Ward 2") // "ward 1", "ward 2"
 */
export function sheetFamily(name: string): string {
  const words =
    name
      .replace(COPY, " ")
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  return words
    .filter((word, index) => !isTime(word, words.slice(0, index), words.slice(index + 1)))
    .join(" ");
}

function isTime(word: string, before: readonly string[], after: readonly string[]): boolean {
  if (MONTHS.has(word) || PARTS.has(word) || OTHER_TIMES.has(word) || isYear(word)) return true;
  const [last = "", next = "", following = ""] = [before.at(-1), after[0], after[1]];
  const beforePart = PARTS.has(next) || (ORDINALS.has(next) && PARTS.has(following));
  if (ORDINALS.has(word)) return PARTS.has(next);
  if (/^\d$/.test(word)) return PARTS.has(last) || beforePart;
  if (!/^\d\d$/.test(word)) return false;
  return MONTHS.has(last) || isYear(last) || (MONTHS.has(next) && Number(word) >= FIRST_LAST_DAY);
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}
