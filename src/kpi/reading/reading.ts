import { asQuarter, type Period, type PeriodKind } from "../period/calendar";
import type { Coverage } from "../period/coverage";
import { withoutDates } from "./dateInText";
import { displayed } from "./displayed";
import { figureAt, type Figure } from "./figure";
import { areCases, fractionAt, shareBehindFraction, shareOf, type FractionAt } from "./fraction";
import { mentionIn } from "../period/periodMention";
import { findPhrase } from "../phrase";
import { saysNothing, type SaidNothing } from "./nothing";
import { openFigure } from "./openFigure";
import { rateBehind } from "./rateBehind";
import { certainRate } from "./rateOver";
import type { TargetPeriod } from "../target/rateTime";
import { leaderAt } from "./readingLeaders";
import type { ReadingMark } from "./readingMarks";
import { readTrailers } from "./readingTrailers";
import { emptyTrailer, type Cases, type Trailer } from "./trailer";
import { remarked } from "./remarked";
import { ERROR_TEXTS, READING_PHRASES, type WordMeaning } from "./readingWords";
import type { Shown } from "./shown";
import { standardSign } from "./standardSigns";
import { isSymbol, tokenise, wordsOf, type Token } from "./token";
import { CURRENCIES } from "./unit";
import { asHeld } from "./heldTime";
import { bracketedNegative } from "./bracketedMinus";
import { whyUnreadable, type Unreadable } from "./unreadable";

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
  /** The cases written beside the figure, "64.5% 300 out of 465"; null where there are none. */
  readonly cases: Cases | null;
  /** A minus told by brackets alone in typed text, "(91%)": beside figures above 0 it may be none. */
  readonly minusByBrackets: boolean;
  /** A typed number that another country would read a thousandfold or a thousandth: "1.234", "1,234". */
  readonly eitherMark: boolean;
  /** What is marked beside the figure ("87% (p)"): it stands, and may still change. */
  readonly marks: readonly ReadingMark[];
  /** The figure before it, as its own cell says it, "87% (prev 85%)": no arrow goes by it, and the sentence says where it differs. */
  readonly earlier?: Figure;
}

/**
 * What one cell says (rules.md, section 1). `missing` with `blank` is an empty cell or a dash; without, words such as "awaiting data".
 * Nothing is thrown: what cannot be read is a value too.
 */
export type Reading =
  | FigureReading
  | Exclude<WordMeaning, { kind: "missing" | "not-applicable" }>
  /** `remark` where more than the word stands in the cell: "n/a – seasonal". */
  | { readonly kind: "not-applicable"; readonly remark?: true }
  | { readonly kind: "missing"; readonly blank: boolean }
  | { readonly kind: "error" }
  | {
      readonly kind: "unreadable";
      readonly why: Unreadable;
      /** What it may be read as among the row's other cells. */
      readonly amongOthers?: AmongOthers;
    };

/** What no cell alone is certain of, and its neighbours may bear out (`settleByNeighbours`). */
export type AmongOthers =
  /** "22 out of 25" alone: 88% in a row of percentages. */
  | { readonly kind: "share"; readonly reading: FigureReading }
  /** "92 out of 99" alone, whose percentage nobody has rounded: it is for the officer to take. */
  | ({ readonly kind: "cases" } & Cases)
  /** "4.2/5": 4.2 beside a target of 4. */
  | { readonly kind: "score"; readonly reading: FigureReading; readonly whole: number }
  /** "1 450" typed, two groups of digits: one number among others of its size. */
  | { readonly kind: "spaced"; readonly reading: FigureReading }
  /** "4th" is 4 where first is best (`withRanks`); "1.19m" is 1,190,000 among others of that size. */
  | { readonly kind: "rank"; readonly reading: FigureReading }
  | { readonly kind: "millions"; readonly reading: FigureReading }
  | { readonly kind: "nothing"; readonly said: SaidNothing };

/**
 * Reads a cell of a period column. The figure is the one displayed; a label, a fraction or a bracketed case count beside it is never
 * taken for the value.
 *
 * @param period The column's period, against which a period named in the cell is held; null where it is not known.
 * @example readReading({ at: "I27", text: "97.48% (Q1 23-24)", … }, quarter1) // figure 97.48 "%", coverage same
 */
export function readReading(shown: Shown, period: Period | null): Reading {
  const shows = displayed(shown);
  if (shows.kind !== "text") return unreadable(UNREADABLE_AS[shows.kind]);
  const { text } = shows;
  if (text === "") return { kind: "missing", blank: true };
  if (ERROR_TEXTS.includes(text.toLowerCase())) return { kind: "error" };
  const sign = standardSign(text);
  if (sign === "missing") return { kind: "missing", blank: false };
  if (sign === "not-applicable") return { kind: "not-applicable" };
  const rate = rateBehind(text);
  if (rate !== null) return ofRate(readReading({ ...shown, text: rate.number }, period), rate.time, period);
  const tokens = tokenise(certainRate(text));
  if (tokens.every((token) => isSymbol(token, "-", "."))) return { kind: "missing", blank: true };
  const typed = typeof shown.value !== "number";
  const bare = fractionAt(tokens, 0);
  // "0 out of 0" is no cases; any other fraction alone has no percentage that the cell shows.
  if (bare?.next === tokens.length) return bare.whole === 0 ? { kind: "no-cases" } : fractionAlone(bare);
  const open = openFigure(tokens);
  if (open !== null) {
    const alone = figureAlone(open.figure);
    return { kind: "unreadable", why: "other", amongOthers: { kind: open.kind, reading: alone } };
  }
  const reading = readFigure(shareBehindFraction(tokens) ?? tokens, period, typed) ?? readWords(tokens);
  return reading.kind === "figure" ? { ...reading, figure: asHeld(reading.figure, shown) } : reading;
}

/** "10 per month" under a month is 10; under a quarter it is a rate, which compares with such rates only. */
function ofRate(reading: Reading, time: TargetPeriod, period: Period | null): Reading {
  if (reading.kind !== "figure") return reading;
  const kind = period === null ? null : (asQuarter(period)?.kind ?? period.kind);
  return kind === time ? reading : { ...reading, figure: { ...reading.figure, unit: `per ${time}` } };
}

/**
 * How often a KPI has a figure, by the cell that says so; null where it does not say, or says what we do not know.
 *
 * @example frequencyIn("Annually") // "year"
 */
export function frequencyIn(text: string): PeriodKind | null {
  const reading = readReading({ at: "", text, value: text, format: "@" }, null);
  return reading.kind === "not-due" ? reading.frequency : null;
}

/** Whether the cell that says how often a KPI has a figure says that it comes late: "Quarterly (1 qtr in arrears)". */
export function saysArrears(text: string): boolean {
  return readReading({ at: "", text, value: text, format: "@" }, null).kind === "in-arrears";
}

const UNREADABLE_AS = { date: "date", open: "number", hidden: "other" } as const;

function unreadable(why: Unreadable): Reading {
  return { kind: "unreadable", why };
}

function fractionAlone(fraction: FractionAt): Reading {
  if (fraction.partDecimals > 0) return scoreAlone(fraction);
  const share = shareOf(fraction);
  const { part, whole } = fraction;
  if (share === null && areCases(fraction))
    return { kind: "unreadable", why: "fraction", amongOthers: { kind: "cases", part, whole } };
  if (share === null) return unreadable("fraction");
  const reading = { ...figureAlone(share), cases: { part, whole } };
  return { kind: "unreadable", why: "fraction", amongOthers: { kind: "share", reading } };
}

/** "4.2 out of 5": no cases have decimals. What it is held to says whether it is the score or a share of the whole. */
function scoreAlone({ part, whole, partDecimals }: FractionAt): Reading {
  const figure = {
    value: part,
    unit: "",
    decimals: partDecimals,
    scaled: false,
    slip: false,
    doubtful: false,
  };
  return {
    kind: "unreadable",
    why: "fraction",
    amongOthers: { kind: "score", reading: figureAlone(figure), whole },
  };
}

/** The reading of a figure with nothing beside it. */
export function figureAlone(figure: Figure): FigureReading {
  const { noCases: _, unit: __, ...beside } = emptyTrailer();
  return { kind: "figure", figure, ...beside, minusByBrackets: false, eitherMark: false };
}

function readWords(tokens: readonly Token[]): Reading {
  const entry = findPhrase(READING_PHRASES, wordsOf(tokens));
  if (entry === null) {
    const meaning = remarked(tokens);
    if (meaning !== null) return withRemark(meaning);
    const said = saysNothing(tokens);
    return said === null
      ? unreadable(whyUnreadable(tokens))
      : { kind: "unreadable", why: "nothing", amongOthers: { kind: "nothing", said } };
  }
  // A figure beside such words ("Reported quarterly 75%") may be the answer after all; dates and "3 months in arrears" are not.
  const inPhrase = entry.phrase.split(" ");
  const figures = mentionIn(withoutDates(tokens)).otherWords.filter(
    (word) => /^[\d.]/.test(word) && !inPhrase.includes(word),
  );
  const allowed =
    entry.meaning.kind === "in-arrears" ? figures.every((word) => /^\d$/.test(word)) : figures.length === 0;
  if (!allowed || tokens.some((token) => isSymbol(token, "%", ...CURRENCIES))) return unreadable("other");
  return entry.meaning.kind === "missing" ? { kind: "missing", blank: false } : entry.meaning;
}

function withRemark(meaning: WordMeaning): Reading {
  if (meaning.kind === "missing") return { kind: "missing", blank: false };
  return meaning.kind === "not-applicable" ? { ...meaning, remark: true } : meaning;
}

/** A figure and what stands about it; null where the text does not begin with one. */
function readFigure(tokens: readonly Token[], period: Period | null, typed: boolean): Reading | null {
  const negative = bracketedNegative(tokens);
  const trailer = emptyTrailer();
  const start = negative === null ? startOfFigure(tokens, trailer, period) : 0;
  const first = negative ?? figureAt(tokens, start);
  if (first === null) return null;
  const { spaced = false, ...figure } = first.figure;
  if ((figure.doubtful && !spaced) || !readTrailers(tokens, first.next, trailer, period))
    return unreadable(whyUnreadable(tokens));
  if (trailer.noCases) return { kind: "no-cases" };
  const { noCases: _, unit, ...beside } = trailer;
  const plain = figure.unit === "";
  const share = plain ? trailer.share : null;
  const reading: FigureReading = {
    kind: "figure",
    figure: { ...figure, unit: plain && unit !== null ? unit : figure.unit, doubtful: false },
    ...beside,
    share,
    minusByBrackets: negative !== null && typed,
    eitherMark: typed && tokens.slice(start, first.next).some(fitsEitherMark),
  };
  return typed && spaced
    ? { kind: "unreadable", why: "number", amongOthers: { kind: "spaced", reading } }
    : reading;
}

function fitsEitherMark(token: Token): boolean {
  return token.kind === "number" && /^[1-9]\d{0,2}[.,]\d{3}$/.test(token.text);
}

/** Where the figure begins behind what is read before it: "est. 87%", "▲ 87%", "Q2: 87%". */
function startOfFigure(tokens: readonly Token[], trailer: Trailer, period: Period | null): number {
  let index = 0;
  for (let next = leaderAt(tokens, index, trailer, period); next !== null;) {
    index = next;
    next = leaderAt(tokens, index, trailer, period);
  }
  return index;
}
