import type { Period, PeriodKind } from "./calendar";
import { coverageOf, type Coverage } from "./coverage";
import { withoutDates } from "./dateInText";
import { figureAt, type Figure } from "./figure";
import { displayed } from "./displayed";
import { findPhrase, holds } from "./phrase";
import { mentionIn } from "./periodMention";
import {
  CUMULATIVE_WORDS,
  ERROR_TEXTS,
  NOTE_MARKS,
  OWN_TARGET_WORDS,
  PART_WORDS,
  PROVISIONAL_WORDS,
  READING_PHRASES,
  type WordMeaning,
} from "./readingWords";
import type { Shown } from "./shown";
import { skeletonOf } from "./skeleton";
import { isSymbol, isWord, tokenise, wordsOf, type Token } from "./token";
import { CURRENCIES } from "./unit";

export interface FigureReading {
  readonly kind: "figure";
  readonly figure: Figure;
  /** The period named beside the figure, against its column's; null where none is named. */
  readonly coverage: Coverage | null;
  /** A figure that runs up from April ("38.60% (YTD)"), with its own target to date where it carries one. */
  readonly cumulative: { readonly toDate: Figure | null } | null;
  /** What is written beside the figure about how often it is reported; null where nothing is. */
  readonly frequency: PeriodKind | null;
  /** The target written beside the figure, "92.5% (target 95%)"; null where there is none. */
  readonly ownTarget: Figure | null;
  /** A percentage in brackets behind a plain count, "455 (91%)": the figure itself in a row of percentages; null where there is none. */
  readonly share: Figure | null;
  /** A minus told by brackets alone in typed text, "(91%)": beside figures above 0 it may be none. */
  readonly minusByBrackets: boolean;
}

/**
 * What one cell says (rules.md, section 1). `missing` with `blank` is an empty cell or a dash; without, words such as "awaiting data".
 * Nothing is thrown: what cannot be read is a value too.
 */
export type Reading =
  | FigureReading
  | Exclude<WordMeaning, { kind: "missing" }>
  | { readonly kind: "missing"; readonly blank: boolean }
  | { readonly kind: "error" }
  | { readonly kind: "unreadable"; readonly brackets?: true };

const UNREADABLE: Reading = { kind: "unreadable" };

/**
 * Reads a cell of a period column. The figure is the one displayed; a label, a fraction or a bracketed case count beside it is never
 * taken for the value.
 *
 * @param period The column's period, against which a period named in the cell is held; null where it is not known.
 * @example readReading({ at: "I27", text: "97.48% (Q1 23-24)", … }, quarter1) // figure 97.48 "%", coverage same
 */
export function readReading(shown: Shown, period: Period | null): Reading {
  const shows = displayed(shown);
  if (shows.kind !== "text") return UNREADABLE;
  const { text } = shows;
  if (text === "") return { kind: "missing", blank: true };
  if (ERROR_TEXTS.includes(text.toLowerCase())) return { kind: "error" };
  const tokens = tokenise(text);
  if (tokens.every((token) => isSymbol(token, "-", "."))) return { kind: "missing", blank: true };
  const typed = typeof shown.value !== "number";
  if (readFraction(tokens, 0)?.next === tokens.length) return readBareFraction(tokens);
  const share = shareBehindFraction(tokens);
  return share !== null
    ? (readFigure(share, period, typed) ?? UNREADABLE)
    : (readFigure(tokens, period, typed) ?? readWords(tokens));
}

/** "455/500 (91%)" is 91% with its cases behind it, written the other way round; null for anything else. */
function shareBehindFraction(tokens: readonly Token[]): readonly Token[] | null {
  const fraction = readFraction(tokens, 0);
  if (fraction === null || !isSymbol(tokens[fraction.next], "(", "[")) return null;
  const share = figureAt(tokens, fraction.next + 1);
  const alone = share !== null && isSymbol(tokens[share.next], ")", "]") && share.next + 1 === tokens.length;
  if (!alone || share.figure.unit !== "%") return null;
  return [...tokens.slice(fraction.next + 1, share.next), ...tokens.slice(0, fraction.next)];
}

function readWords(tokens: readonly Token[]): Reading {
  const entry = findPhrase(READING_PHRASES, wordsOf(tokens));
  if (entry === null) return UNREADABLE;
  // A figure beside such words ("Reported quarterly 75%") may be the answer after all; dates and "3 months in arrears" are not.
  const inPhrase = entry.phrase.split(" ");
  const figures = mentionIn(withoutDates(tokens)).otherWords.filter(
    (word) => /^[\d.]/.test(word) && !inPhrase.includes(word),
  );
  const allowed =
    entry.meaning.kind === "in-arrears" ? figures.every((word) => /^\d$/.test(word)) : figures.length === 0;
  if (!allowed || tokens.some((token) => isSymbol(token, "%", ...CURRENCIES))) return UNREADABLE;
  return entry.meaning.kind === "missing" ? { kind: "missing", blank: false } : entry.meaning;
}

/** "0 out of 0" is no cases; any other fraction alone is for the officer to read. */
function readBareFraction(tokens: readonly Token[]): Reading {
  return readFraction(tokens, 0)?.whole === 0 ? { kind: "no-cases" } : UNREADABLE;
}

interface Trailer {
  coverage: Coverage | null;
  cumulative: { toDate: Figure | null } | null;
  frequency: PeriodKind | null;
  noCases: boolean;
  ownTarget: Figure | null;
  share: Figure | null;
}

/** A figure and what stands after it; null where the text does not begin with one or something after it is not understood. */
function readFigure(tokens: readonly Token[], period: Period | null, typed: boolean): Reading | null {
  const negative = bracketedNegative(tokens);
  const first = negative ?? figureAt(tokens, 0);
  if (first === null) return null;
  if (first.figure.doubtful) return UNREADABLE;
  const trailer: Trailer = {
    coverage: null,
    cumulative: null,
    frequency: null,
    noCases: false,
    ownTarget: null,
    share: null,
  };
  let index = first.next;
  while (index < tokens.length) {
    const next = trailerAt(tokens, index, period, trailer);
    if (next === null) return UNREADABLE;
    index = next;
  }
  if (trailer.noCases) return { kind: "no-cases" };
  const { noCases: _, ...beside } = trailer;
  const share = first.figure.unit === "" ? trailer.share : null;
  return {
    kind: "figure",
    figure: first.figure,
    ...beside,
    share,
    minusByBrackets: negative !== null && typed,
  };
}

/** Bookkeeping's minus: a whole cell in brackets, "(1,234)" or "(£1.2m)". */
function bracketedNegative(tokens: readonly Token[]): { figure: Figure; next: number } | null {
  if (!isSymbol(tokens[0], "(")) return null;
  const found = figureAt(tokens, 1);
  if (found === null || !isSymbol(tokens[found.next], ")") || found.figure.value < 0) return null;
  const percent = isSymbol(tokens[found.next + 1], "%") && found.figure.unit === "";
  const figure = { ...found.figure, value: -found.figure.value, unit: percent ? "%" : found.figure.unit };
  return { figure, next: found.next + (percent ? 2 : 1) };
}

/** Reads one thing after the figure, noting it in the trailer, and returns where the next begins; null where it is none of the known things. */
function trailerAt(
  tokens: readonly Token[],
  index: number,
  period: Period | null,
  trailer: Trailer,
): number | null {
  const token = tokens[index];
  if (isSymbol(token, ...NOTE_MARKS) || isWord(token, ...PROVISIONAL_WORDS)) return index + 1;
  if (isSymbol(token, ",", ";", ".", ":") || (isSymbol(token, "-") && tokens[index + 1]?.kind === "word"))
    return index + 1;
  if (isSymbol(token, "(", "[")) return bracketAt(tokens, index, period, trailer);
  const fraction = readFraction(tokens, index);
  if (fraction !== null) {
    trailer.noCases ||= fraction.whole === 0;
    return fraction.next;
  }
  const achieved = achievedOfTarget(tokens, index);
  if (achieved !== null) {
    trailer.cumulative = { toDate: achieved.toDate };
    return achieved.next;
  }
  // "12 December" is a date: a period without brackets can only follow a figure that shows its unit.
  return isWord(tokens[index - 1]) || tokens[index - 1]?.kind === "number"
    ? null
    : periodLabelAt(tokens, index, period, trailer);
}

/** A bracket to its end; the last may be left open. */
function bracketAt(tokens: readonly Token[], index: number, period: Period | null, trailer: Trailer): number {
  const close = tokens.findIndex((token, at) => at > index && isSymbol(token, ")", "]"));
  const end = close < 0 ? tokens.length : close;
  const label = tokens.slice(index + 1, end);
  const words = wordsOf(label);
  noteFigures(label, trailer);
  if (readFraction(label, 0)?.whole === 0) trailer.noCases = true;
  if (CUMULATIVE_WORDS.some((phrase) => holds(words, phrase, "anywhere")))
    trailer.cumulative ??= { toDate: null };
  else if (PART_WORDS.some((phrase) => holds(words, phrase, "anywhere"))) trailer.coverage = { kind: "part" };
  else noteCoverage(coverageOf(label, period), trailer);
  const phrase = findPhrase(READING_PHRASES, words);
  if (phrase?.meaning.kind === "not-due") trailer.frequency = phrase.meaning.frequency;
  return close < 0 ? end : end + 1;
}

/** "(target 95%)" or "(95% target)" beside a figure; "(91%)" behind a count. */
function noteFigures(label: readonly Token[], trailer: Trailer): void {
  const { words, figures } = skeletonOf(label);
  const [figure] = figures;
  if (figure === undefined || figures.length > 1 || figure.doubtful) return;
  if (words.length === 1 && figure.unit === "%") trailer.share = figure;
  const plain = words.filter((word) => !["of", "is", "against", ":", "=", "the", "a"].includes(word));
  const isTarget = plain.length === 2 && plain.some((word) => OWN_TARGET_WORDS.includes(word));
  if (isTarget && plain.includes("#")) trailer.ownTarget = figure;
}

function noteCoverage(coverage: Coverage | null, trailer: Trailer): void {
  if (coverage === null) return;
  trailer.coverage = coverage;
  if (coverage.kind !== "longer") return;
  // April to July under July: the figure runs up from April.
  if (coverage.frequency !== null) trailer.frequency = coverage.frequency;
  else if (coverage.fromApril) trailer.cumulative ??= { toDate: null };
}

/** The rest of the text as a label without brackets: "75% Jul 23". Only where it is a period and nothing else. */
function periodLabelAt(
  tokens: readonly Token[],
  index: number,
  period: Period | null,
  trailer: Trailer,
): number | null {
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

/** "3 out of 4", "3 of 4", "3/4"; in words or with currency signs, both parts plain figures. */
function readFraction(tokens: readonly Token[], index: number): { whole: number; next: number } | null {
  const part = figureAt(tokens, index);
  if (part === null || part.figure.unit === "%") return null;
  let next = part.next;
  if (isWord(tokens[next], "out") && isWord(tokens[next + 1], "of")) next += 2;
  else if (isWord(tokens[next], "of") || isSymbol(tokens[next], "/")) next += 1;
  else return null;
  const whole = figureAt(tokens, next);
  if (whole === null || whole.figure.unit === "%") return null;
  return { whole: whole.figure.value, next: whole.next };
}

/** "101.58% achieved of the monthly target (38.00%)": what the figure had to be by now. */
function achievedOfTarget(tokens: readonly Token[], index: number): { toDate: Figure; next: number } | null {
  const achieved = figureAt(tokens, index);
  if (achieved === null || achieved.figure.unit !== "%" || !isWord(tokens[achieved.next], "achieved"))
    return null;
  let next = achieved.next + 1;
  while (tokens[next]?.kind === "word" && !isWord(tokens[next], "target")) next += 1;
  if (!isWord(tokens[next], "target")) return null;
  const open = isSymbol(tokens[next + 1], "(") ? 1 : 0;
  const toDate = figureAt(tokens, next + 1 + open);
  if (toDate === null || toDate.figure.doubtful) return null;
  const closed = isSymbol(tokens[toDate.next], ")") ? 1 : 0;
  return { toDate: toDate.figure, next: toDate.next + closed };
}
