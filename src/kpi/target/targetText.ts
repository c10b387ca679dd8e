import { inFigures, inFiguresAlone } from "../reading/numberWords";
import { NOUGHT_WORDS, TARGET_FILLERS, TARGET_PERIOD_WORDS } from "./targetWords";

/** Words before or behind a number in words that make it no other number than the target. */
const LED =
  /^(?<lead>(?:to be )?(?:(?:no|not) (?:more|less|fewer|lower|higher) than|at (?:least|most)|(?:more|less|fewer|greater) than|up to|under|over|below|above|max(?:imum)?(?: of)?|min(?:imum)?(?: of)?) )(?<number>[a-z]+(?:[- ][a-z]+)?)$/iu;
const TRAILED =
  /^(?<number>[a-z]+(?:-[a-z]+)?)(?<rest> or (?:more|less|fewer|above|below|under|over|higher|lower))$/iu;

/** A noun behind a nought: "Zero complaints" is "0 complaints". */
const NOUGHT_OF = new RegExp(`^(?:${NOUGHT_WORDS.join("|")}) (?<noun>\\p{L}+)$`, "iu");

/**
 * A target with its numbers in figures. "Zero" and "Nil" do as they stand alone, or before what is counted; "None" says that there is no
 * target.
 *
 * @example "No more than five" // "No more than 5"; "Zero complaints" // "0 complaints"; "Zero target" // as it stands
 */
export function inDigits(text: string): string {
  const said = text.trim();
  if (NOUGHT_WORDS.includes(said.toLowerCase())) return "0";
  const noun = NOUGHT_OF.exec(said)?.groups?.["noun"];
  if (noun !== undefined && isCounted(noun.toLowerCase())) return `0 ${noun}`;
  const { lead = "", number, rest = "" } = (LED.exec(said) ?? TRAILED.exec(said))?.groups ?? {};
  return number === undefined ? inFigures(text) : `${lead}${inFiguresAlone(inFigures(number))}${rest}`;
}

/** Things that a nought counts, besides those that are units of ours. "Zero tolerance" and "Zero carbon" count nothing. */
export const NOUGHT_OF_THESE: readonly string[] = [
  ..."incident incidents accident accidents breach breaches injuries death deaths fatalities failure failures error errors".split(
    " ",
  ),
  ..."defect defects fault faults appeal appeals loss losses vacancies placements closures notices penalties fines".split(
    " ",
  ),
];

/**
 * "Zero incidents" in figures, where the noun is a thing to count that is no unit of ours.
 *
 * @example "Zero incidents" // "0 incidents"; "Zero tolerance" // as it stands
 */
export function noughtInDigits(text: string): string {
  const noun = NOUGHT_OF.exec(text)?.groups?.["noun"];
  return noun !== undefined && NOUGHT_OF_THESE.includes(noun.toLowerCase()) ? `0 ${noun}` : text;
}

/** A way in brackets behind the value is the target's own: "90% (minimum)" is "90% minimum". */
export function withWayInBrackets(text: string): string {
  return text.replace(WAY_IN_BRACKETS, "$1 $2");
}

const WAY_IN_BRACKETS =
  /^([^()]*\d[^()]*?)\s*\((min(?:imum)?\.?|max(?:imum)?\.?|or (?:more|above|over|higher|greater|better|less|fewer|below|under|lower))\)$/iu;

/** "Zero target" and "zero annual" count nothing. */
function isCounted(noun: string): boolean {
  return !TARGET_FILLERS.includes(noun) && !Object.hasOwn(TARGET_PERIOD_WORDS, noun);
}

/** Who has set the target changes nothing about it: "National target # ", "statutory #". "National #" may be what others have come to. */
const SETTERS =
  /\b(?:(?:national|nationally set|government|ministerial|contract) (?=(?:minimum |maximum )?(?:target|standard)\b|(?:minimum|maximum) #)|(?:statutory|contractual) )(?:standard )?/gu;

/**
 * The words of a target without who has set it, and without "or better", which leaves the way to the polarity.
 *
 * @example "national target #" // "target #"; "# or better" // "#"
 */
export function withoutSetter(words: string): string {
  return ` ${words} `
    .replace(SETTERS, "")
    .replace(/ # (?:or|and) better /u, " # ")
    .replace(/ # (?:statutory|contractual) /u, " # ")
    .trim();
}

/** "By March 2026: 80%" is "80% by March 2026". */
export function dateLast(text: string): string {
  return text.replace(/^\s*(by [^:;,\d]{0,24}(?:20\d\d(?:[/-]\d\d)?)?)\s*:\s*([^:;]{1,30})$/i, "$2 $1");
}
