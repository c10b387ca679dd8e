import { mentionIn } from "../period/periodMention";
import { ORDINAL_ENDINGS } from "../period/periodWords";
import { findPhrase } from "../phrase";
import { TARGET_PHRASES } from "../target/targetWords";
import { readTarget, type Target } from "../target/target";
import type { FigureReading, Reading } from "./reading";
import { rateInFull } from "./rateBehind";
import { rateOver } from "./rateOver";
import { readReading } from "./reading";
import { noughtInDigits } from "../target/targetText";
import { READING_PHRASES } from "./readingWords";
import type { Shown } from "./shown";
import { tokenise, wordsOf } from "./token";
import { rateBase } from "./unit";
import { ABOUT_WORDS } from "./unreadable";

/** A unit word, which may hold a digit of its own: "tCO2e", "m3", "m²". */
const WORD = String.raw`(?:k?tco2e?|co2e?|[ckm]?m[23]|\p{L}[\p{L}²³]{0,14})`;
/** A number, and up to three words behind it, the last of which may say what each is of: "kg/hh", "µg/m³", "swims per visit". */
const WORDED = new RegExp(
  String.raw`^([-+−]?\s?[£$€]?\s?[\d.,]*\d)\s?((?:${WORD}(?: ${WORD}){0,2})?(?:\s?(?:/|\bper\b)\s?${WORD})?)$`,
  "iu",
);

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
export function sharedWords(
  shown: Shown | null,
  read: Target,
  cells: readonly Shown[] = [],
): SharedWords | null {
  if (shown === null) return null;
  const over = sharedRate(shown, read, cells);
  if (over !== null) return over;
  if (read.kind === "values") return besideBare(read);
  if (read.kind !== "unreadable") return null;
  const worded = wordedIn(shown);
  if (worded === null || saysMore(worded.words)) return null;
  const target = readTarget(worded.number);
  if (target.kind !== "values" || target.amounts.some(({ figure }) => figure.unit !== "")) return null;
  const { words } = worded;
  const unit = SIGN_BY_WORDS.get(words) ?? words;
  return {
    target: {
      ...target,
      amounts: target.amounts.map((amount) => ({ ...amount, figure: { ...amount.figure, unit } })),
    },
    read: (cell, reading) => {
      const own = reading.kind === "unreadable" ? wordedIn(cell) : null;
      const figure = own?.words === words ? readReading(own.number, null) : null;
      return figure?.kind === "figure" && figure.figure.unit === "" ? inUnit(figure, unit) : reading;
    },
  };
}

/** Units by their signs, which no other words are: they are read beside a bare target too. */
export const UNIT_SIGNS: readonly string[] = [
  ..."tCO2e tCO2 ktCO2e ktCO2 kgCO2e kgCO2 CO2e MWh GWh m2 m3 sqm ha mg".split(" "),
  ...["μg per m3", "mg per m3", "kg per m2", "kWh per m2", "kgCO2e per m2"],
];

const SIGN_BY_WORDS: ReadonlyMap<string, string> = new Map(
  UNIT_SIGNS.map((sign) => [sign.toLowerCase(), sign]),
);

/** "490 tCO2e" beside a target of 500. Of "12 late" beside 12 nobody could tell. */
function besideBare(target: Extract<Target, { kind: "values" }>): SharedWords | null {
  if (target.amounts.some(({ figure }) => figure.unit !== "" || figure.counted === true)) return null;
  return {
    target,
    read: (cell, reading) => {
      const own = reading.kind === "unreadable" ? wordedIn(cell) : null;
      const sign = own === null ? undefined : SIGN_BY_WORDS.get(own.words);
      if (own === null || sign === undefined) return reading;
      const figure = readReading(own.number, null);
      return figure.kind === "figure" && figure.figure.unit === "" ? inUnit(figure, sign) : reading;
    },
  };
}

/**
 * "5/1000" is 5 per 1,000 where the row's target is such a rate, or its cells are over the same number; of a row with percent signs it may be a
 * share. Null where neither is so.
 */
function sharedRate(shown: Shown, read: Target, cells: readonly Shown[]): SharedWords | null {
  if ([shown, ...cells].some(({ text }) => text.includes("%"))) return null;
  const own = read.kind === "values" ? null : rateOver(shown.text);
  const target = own === null ? read : readTarget({ ...shown, text: own.rate, value: own.rate });
  const base = target.kind === "values" ? (target.amounts[0]?.figure.unit ?? "") : "";
  if (target.kind !== "values" || rateBase(base) === null) return null;
  return {
    target,
    read: (cell, reading) => {
      const over = reading.kind === "unreadable" ? rateOver(cell.text) : null;
      const rate = over === null ? null : readReading({ ...cell, text: over.rate, value: over.rate }, null);
      return rate?.kind === "figure" && rate.figure.unit === base ? rate : reading;
    },
  };
}

function inUnit(reading: FigureReading, unit: string): FigureReading {
  return { ...reading, figure: { ...reading.figure, unit } };
}

function wordedIn({ at, text }: Shown): { readonly number: Shown; readonly words: string } | null {
  const [, number, words] = WORDED.exec(rateInFull(noughtInDigits(text.trim().replace(/\s+/g, " ")))) ?? [];
  return number === undefined || words === undefined || words === ""
    ? null
    : { number: { at, text: number, value: number, format: "@" }, words: inOneSpelling(words) };
}

/** "/m³" and "per m3" are one, and so are the two letters that look like a Greek mu. */
function inOneSpelling(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s?\/\s?/g, " per ")
    .trim();
}

/** "40 TBC", "about", "2nd" and "40 in March" say something of the figure, and no unit. */
function saysMore(words: string): boolean {
  // "m3" is a volume, and no third month.
  const tokens = tokenise(words.replace(/\b[ckm]?m[23]\b/g, "unit"));
  const { months, quarters, years } = mentionIn(tokens);
  const each = words.split(" ");
  return (
    months.length + quarters.length + years.length > 0 ||
    each.some((word) => ABOUT_WORDS.includes(word) || ORDINAL_ENDINGS.includes(word)) ||
    findPhrase(TARGET_PHRASES, wordsOf(tokens)) !== null ||
    findPhrase(READING_PHRASES, wordsOf(tokens)) !== null
  );
}
