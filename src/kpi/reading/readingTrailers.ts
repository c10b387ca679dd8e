import { coverageOf } from "../period/coverage";
import type { Period } from "../period/calendar";
import { achievedOfTargetAt, fractionAt } from "./fraction";
import { mentionIn } from "../period/periodMention";
import { findPhrase, holds } from "../phrase";
import { countBehindDash, pointerAt, ragAt } from "./remarksBehind";
import { isSign, markBehind, markIn } from "./readingMarks";
import { READING_PHRASES } from "./readingWords";
import { CUMULATIVE_WORDS, EARLIER_WORDS, OWN_TARGET_WORDS, PART_WORDS } from "./wordsBeside";
import { monthOfDate } from "./dateInText";
import { cumulativeEnd, labelsAnother } from "./runningLabel";
import { skeletonOf } from "./skeleton";
import { isSymbol, isWord, wordsOf, type Token } from "./token";
import { noteCoverage, type Cases, type Trailer } from "./trailer";
import { unitAt } from "./unitForms";

/** A kind of thing that may stand before or behind a figure. */
export interface BesideForm {
  readonly name: string;
  readonly example: string;
  /** Reads one thing that starts at a token, noting it in the trailer, and returns where the next begins; null where it is another. */
  readonly read: (
    tokens: readonly Token[],
    index: number,
    trailer: Trailer,
    period: Period | null,
  ) => number | null;
}

/** What may stand behind a figure, tried in order; anything else makes the cell unreadable. */
export const TRAILER_FORMS: readonly BesideForm[] = [
  { name: "mark", example: "87% provisional", read: markAt },
  { name: "arrow or colour", example: "91% ↑", read: signAt },
  { name: "RAG letter or word", example: "88% A", read: ragAt },
  { name: "pointer to a note", example: "91% see note 3", read: pointerAt },
  { name: "count of what went wrong", example: "84% - 3 late", read: countBehindDash },
  { name: "punctuation", example: "87%; (Q1 23-24)", read: punctuationAt },
  { name: "bracket", example: "97.48% (Q1 23-24)", read: bracketAt },
  { name: "cases", example: "93% 300 out of 322", read: casesAt },
  { name: "number of cases", example: "91% n=500", read: caseCountAt },
  { name: "share of its own target", example: "38% 101% achieved of the target (37%)", read: achievedAt },
  { name: "running up", example: "1,203 cumulative", read: cumulativeAt },
  { name: "date of a count", example: "87% as at 30/9/23", read: asAtDate },
  { name: "period", example: "75% Jul 23", read: periodLabelAt },
];

/** Reads all that stands behind a figure into the trailer; false where something of it is not understood. */
export function readTrailers(
  tokens: readonly Token[],
  from: number,
  trailer: Trailer,
  period: Period | null,
): boolean {
  let index = from;
  while (index < tokens.length) {
    let next: number | null = null;
    for (const form of TRAILER_FORMS) {
      next = form.read(tokens, index, trailer, period);
      if (next !== null) break;
    }
    if (next === null) return false;
    index = next;
  }
  return true;
}

function markAt(tokens: readonly Token[], index: number, trailer: Trailer): number | null {
  const found = markBehind(tokens, index);
  if (found !== null) trailer.marks.push(found.mark);
  return found?.next ?? null;
}

function signAt(tokens: readonly Token[], index: number): number | null {
  return isSign(tokens[index]) ? index + 1 : null;
}

const PUNCTUATION: readonly string[] = [",", ";", ".", ":"];

function punctuationAt(tokens: readonly Token[], index: number): number | null {
  const isDash = isSymbol(tokens[index], "-") && tokens[index + 1]?.kind === "word";
  return isDash || isSymbol(tokens[index], ...PUNCTUATION) ? index + 1 : null;
}

function casesAt(tokens: readonly Token[], index: number, trailer: Trailer): number | null {
  const fraction = fractionAt(tokens, index);
  // In "100 0/50" nothing tells the numbers apart; in "96.37 300 out of 311" the words do.
  if (fraction !== null && fraction.joinedBy !== "out of" && followsNumber(tokens, index)) return null;
  if (fraction !== null) noteCases(fraction, trailer);
  return fraction?.next ?? null;
}

/** "n=500", as in a survey: how many cases there were in all. */
function caseCountAt(tokens: readonly Token[], index: number, trailer: Trailer): number | null {
  const count = tokens[index + 2];
  if (!isWord(tokens[index], "n", "base") || !isSymbol(tokens[index + 1], "=", ":")) return null;
  if (count?.kind !== "number" || count.form !== "plain" || count.decimals > 0) return null;
  if (count.value === 0) trailer.noCases = true;
  return index + 3;
}

function noteCases({ part, whole }: Cases, trailer: Trailer): void {
  if (whole === 0) trailer.noCases = true;
  // The dash of "91% - 455/500" is no minus.
  else trailer.cases ??= { part: Math.abs(part), whole };
}

/** Whether a number without a unit stands before, punctuation apart. */
function followsNumber(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while (isSymbol(tokens[before], ...PUNCTUATION)) before -= 1;
  return tokens[before]?.kind === "number";
}

function achievedAt(tokens: readonly Token[], index: number, trailer: Trailer): number | null {
  const achieved = achievedOfTargetAt(tokens, index);
  if (achieved !== null) trailer.cumulative = { toDate: achieved.toDate };
  return achieved?.next ?? null;
}

/** A bracket to its end. One behind a percent sign, or that names a time, may be left open [AFL23]; "12[.5" is a mistyped number. */
function bracketAt(
  tokens: readonly Token[],
  index: number,
  trailer: Trailer,
  period: Period | null,
): number | null {
  if (!isSymbol(tokens[index], "(", "[")) return null;
  const close = tokens.findIndex((token, at) => at > index && isSymbol(token, ")", "]"));
  const end = close < 0 ? tokens.length : close;
  const label = tokens.slice(index + 1, end);
  const words = wordsOf(label);
  if (close < 0 && !isSymbol(tokens[index - 1], "%") && !isOpenLabel(label, words)) return null;
  const mark = markIn(label);
  if (mark !== null) trailer.marks.push(mark);
  else trailer.unit ??= unitIn(label);
  noteFigures(label, trailer);
  const fraction = fractionAt(label, 0);
  if (fraction !== null) noteCases(fraction, trailer);
  if (labelsAnother(label)) return close < 0 ? end : end + 1;
  if (CUMULATIVE_WORDS.some((phrase) => holds(words, phrase, "anywhere")))
    trailer.cumulative ??= { toDate: null };
  else if (PART_WORDS.some((phrase) => holds(words, phrase, "anywhere"))) trailer.coverage = { kind: "part" };
  else noteCoverage(coverageOf(label, period), trailer);
  const phrase = findPhrase(READING_PHRASES, words);
  if (phrase?.meaning.kind === "not-due") trailer.frequency = phrase.meaning.frequency;
  return close < 0 ? end : end + 1;
}

function isOpenLabel(label: readonly Token[], words: string): boolean {
  if ([...PART_WORDS, ...CUMULATIVE_WORDS].some((phrase) => holds(words, phrase, "anywhere"))) return true;
  const { months, quarters, years, otherWords } = mentionIn(label);
  return otherWords.length === 0 && months.length + quarters.length + years.length > 0;
}

/** "12 (days)": the unit alone in its bracket; null for anything else. */
function unitIn(label: readonly Token[]): string | null {
  const { unit, next } = unitAt(label, 0);
  return unit !== "" && next === label.length ? unit : null;
}

/** "(target 95%)" or "(95% target)" beside a figure; "(91%)" behind a count. */
function noteFigures(label: readonly Token[], trailer: Trailer): void {
  const { words, figures } = skeletonOf(label);
  const [figure] = figures;
  if (figure === undefined || figures.length > 1 || figure.doubtful) return;
  if (words.length === 1 && figure.unit === "%") trailer.share = figure;
  const plain = words.filter((word) => !["of", "is", "against", ":", "=", "the", "a"].includes(word));
  const isEarlier = plain[0] !== undefined && EARLIER_WORDS.includes(plain[0]) && plain.includes("#");
  if (isEarlier && plain.every((word) => word === "#" || EARLIER_WORDS.includes(word)))
    trailer.earlier = figure;
  const isTarget = plain.length === 2 && plain.some((word) => OWN_TARGET_WORDS.includes(word));
  if (isTarget && plain.includes("#")) trailer.ownTarget = figure;
}

/** "1,203 cumulative" */
function cumulativeAt(tokens: readonly Token[], index: number, trailer: Trailer): number | null {
  const end = cumulativeEnd(tokens, index);
  if (end !== null) trailer.cumulative ??= { toDate: null };
  return end;
}

/** The rest of the text as a label without brackets: "75% Jul 23". Only where it is a period and nothing else. */
function periodLabelAt(
  tokens: readonly Token[],
  index: number,
  trailer: Trailer,
  period: Period | null,
): number | null {
  // "12 December" is a date: a period without brackets can only follow a figure that shows its unit.
  if (isWord(tokens[index - 1]) || followsNumber(tokens, index)) return null;
  const rest = tokens.slice(index);
  const bracket = rest.findIndex((token) => isSymbol(token, "("));
  const label = bracket < 0 ? rest : rest.slice(0, bracket);
  const mention = mentionIn(label);
  if (mention.yearToDate && mention.otherWords.length === 0) {
    trailer.cumulative ??= { toDate: null };
    return index + label.length;
  }
  if (label[0]?.kind !== "word" || mention.otherWords.length > 0) return null;
  if (mention.months.length === 0 && mention.quarters.length === 0) return null;
  noteCoverage(coverageOf(label, period), trailer);
  return index + label.length;
}

/** "as at 30/9/23" to the end of the text: a figure of that day, which belongs to the period that ends with its month. */
function asAtDate(
  tokens: readonly Token[],
  index: number,
  trailer: Trailer,
  period: Period | null,
): number | null {
  if (!isWord(tokens[index], "as") || !isWord(tokens[index + 1], "at", "of", "on")) return null;
  const month = monthOfDate(tokens.slice(index + 2));
  if (month === null) return null;
  if (period !== null && month !== period.end) trailer.coverage = { kind: "other" };
  return tokens.length;
}
