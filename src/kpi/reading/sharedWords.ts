import { mentionIn } from "../period/periodMention";
import { ORDINAL_ENDINGS } from "../period/periodWords";
import { findPhrase } from "../phrase";
import { TARGET_PHRASES } from "../target/targetWords";
import { readTarget, type Target } from "../target/target";
import type { FigureReading, Reading } from "./reading";
import { rateInFull } from "./rateBehind";
import { readReading } from "./reading";
import { READING_PHRASES } from "./readingWords";
import type { Shown } from "./shown";
import { tokenise, wordsOf } from "./token";
import { ABOUT_WORDS } from "./unreadable";

/** A number, and up to three words behind it. */
const WORDED = /^([-+−]?\s?[£$€]?\s?[\d.,]*\d)\s?(\p{L}[\p{L}²³]{0,14}(?: [\p{L}²³]{1,14}){0,2})$/u;

/** Words behind a target's figure that no unit of ours are: figures with the very same words are in the very same unit. */
export interface SharedWords {
  readonly target: Target;
  /** The reading of a cell with these words; the given one where it has others or none. */
  readonly read: (shown: Shown, reading: Reading) => Reading;
}

/**
 * The unit that a target has in words not known to us; null where it has none. Nothing converts into it.
 *
 * @example sharedWords(40,000 sq m) // reads "45,000 sq m" as 45000 "sq m", and leaves "45,000 sq ft" unread
 */
export function sharedWords(shown: Shown | null, read: Target): SharedWords | null {
  if (shown === null || read.kind !== "unreadable") return null;
  const worded = wordedIn(shown);
  if (worded === null || saysMore(worded.words)) return null;
  const target = readTarget(worded.number);
  if (target.kind !== "values" || target.amounts.some(({ figure }) => figure.unit !== "")) return null;
  const { words } = worded;
  return {
    target: {
      ...target,
      amounts: target.amounts.map((amount) => ({ ...amount, figure: { ...amount.figure, unit: words } })),
    },
    read: (cell, reading) => {
      const own = reading.kind === "unreadable" ? wordedIn(cell) : null;
      const figure = own?.words === words ? readReading(own.number, null) : null;
      return figure?.kind === "figure" && figure.figure.unit === "" ? inUnit(figure, words) : reading;
    },
  };
}

function inUnit(reading: FigureReading, unit: string): FigureReading {
  return { ...reading, figure: { ...reading.figure, unit } };
}

function wordedIn({ at, text }: Shown): { readonly number: Shown; readonly words: string } | null {
  const [, number, words] = WORDED.exec(rateInFull(text.trim().replace(/\s+/g, " "))) ?? [];
  return number === undefined || words === undefined
    ? null
    : { number: { at, text: number, value: number, format: "@" }, words: words.toLowerCase() };
}

/** "40 TBC", "about", "2nd" and "40 in March" say something of the figure, and no unit. */
function saysMore(words: string): boolean {
  const tokens = tokenise(words);
  const { months, quarters, years } = mentionIn(tokens);
  const each = words.split(" ");
  return (
    months.length + quarters.length + years.length > 0 ||
    each.some((word) => ABOUT_WORDS.includes(word) || ORDINAL_ENDINGS.includes(word)) ||
    findPhrase(TARGET_PHRASES, wordsOf(tokens)) !== null ||
    findPhrase(READING_PHRASES, wordsOf(tokens)) !== null
  );
}
