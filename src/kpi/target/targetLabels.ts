import { mentionIn, type YearMention } from "../period/periodMention";
import { ORDINAL_ENDINGS } from "../period/periodWords";
import { figureAt } from "../reading/figure";
import { isSymbol, isWord, type Token } from "../reading/token";
import { BY_YEAR_END, goalBy, type Goal } from "./goal";
import { TARGET_PERIOD_WORDS } from "./targetWords";

/** A target's time, and the target without it. */
interface TimeLabel {
  readonly rest: readonly Token[];
  readonly label: "year" | Goal | null;
  /** The year that it is for, with the label "year". */
  readonly year?: YearMention;
}

/** Beside a year they change nothing: "97% (2026/27 target)". */
const OF_TARGET: readonly string[] = ["target", "targets"];

/**
 * The time that ends a target, and the target without it. "600 in 2023/24", "600 (2023/24)" is for the year: a count adds up to it.
 * "90% by March 2025" is a goal to be at by then.
 */
export function timeLabel(tokens: readonly Token[]): TimeLabel {
  const at = tokens.findIndex((token) => isWord(token, "in", "for", "during", "by") || isSymbol(token, "("));
  const none = { rest: tokens, label: null };
  if (at <= 0) return yearAround(tokens) ?? none;
  const label = tokens.slice(at);
  const { years, months, quarters, otherWords } = mentionIn(label);
  const isGoal = isWord(tokens[at], "by") || isWord(tokens[at + 1], "by");
  if (isYearEnd(label)) return { rest: tokens.slice(0, at), label: BY_YEAR_END };
  const goalWords = otherWords.filter((word) => word !== "by" && !isDayNumber(word));
  const rest = tokens.slice(0, at);
  if (isGoal && goalWords.length === 0 && years.length + months.length + quarters.length > 0)
    return { rest, label: goalBy({ months, years, quarters }) };
  const year = yearOnly(label);
  return year === null ? none : { rest, label: "year", year };
}

/** "2026/27: 97%", "97% 2026/27"; null where anything but a year stands before or behind the figure. */
function yearAround(tokens: readonly Token[]): TimeLabel | null {
  const colon = tokens.findIndex((token) => isSymbol(token, ":"));
  const before = colon < 0 ? null : yearOnly(tokens.slice(0, colon));
  if (before !== null) return { rest: tokens.slice(colon + 1), label: "year", year: before };
  const next = figureAt(tokens, 0)?.next ?? tokens.length;
  const after = next === tokens.length ? null : yearOnly(tokens.slice(next));
  return after === null ? null : { rest: tokens.slice(0, next), label: "year", year: after };
}

/** The one year that a label names, and nothing else. */
function yearOnly(label: readonly Token[]): YearMention | null {
  const { years, months, quarters, otherWords, yearToDate, half, term } = mentionIn(label);
  const isYear = months.length + quarters.length === 0 && !yearToDate && half === null && term === null;
  const isPlain = otherWords.every((word) => OF_TARGET.includes(word));
  const [year, ...more] = years;
  return isYear && isPlain && more.length === 0 ? (year ?? null) : null;
}

/** "by year end", "(by the end of the financial year)". */
function isYearEnd(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => !isSymbol(token, "(", ")", "-", ".")).map(({ text }) => text);
  return YEAR_END.test(words.join(" "));
}

const YEAR_END = /^by (?:the )?(?:(?:financial )?year end|end of (?:the )?(?:financial )?year)$/;

function isDayNumber(word: string): boolean {
  return /^\d{1,2}$/.test(word) || ORDINAL_ENDINGS.includes(word);
}

/** Without the brackets that only name a year or carry a remark: "90% (2023/24)", "90% (statutory)". */
export function withoutLabels(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const close = tokens.findIndex((token, at) => at > index && isSymbol(token, ")"));
    const inside = close < 0 ? [] : tokens.slice(index + 1, close);
    if (isSymbol(tokens[index], "(") && close >= 0 && isLabel(inside)) index = close + 1;
    else {
      const token = tokens[index];
      if (token !== undefined) out.push(token);
      index += 1;
    }
  }
  return out;
}

/** "95% (from October)" is no target before October. */
const BEGINNINGS: readonly string[] = ["from", "until", "till", "to", "after", "before", "onwards"];

function isLabel(inside: readonly Token[]): boolean {
  const mention = mentionIn(inside);
  const words = inside.map((token) => token.text);
  const begins = mention.months.length > 0 && words.some((word) => BEGINNINGS.includes(word));
  if (!begins && mention.otherWords.length === 0 && mention.years.length + mention.months.length > 0)
    return true;
  const saysPeriod =
    words.some((word) => Object.hasOwn(TARGET_PERIOD_WORDS, word)) || mention.quarters.length > 0 || begins;
  return !saysPeriod && !inside.some((token) => token.kind === "number") && !words.includes("by");
}
