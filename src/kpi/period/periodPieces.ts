import {
  HALF_WORDS,
  LIST_WORDS,
  MONTH_NUMBER_WORDS,
  ORDINAL_ENDINGS,
  QUARTER_WORDS,
  RANGE_WORDS,
  TERMS,
  type Term,
} from "./periodWords";
import {
  financialYearAt,
  fourDigits,
  isSeparator,
  monthOf,
  numberedAt,
  spanAt,
  yearAt,
  type YearMention,
} from "./periodParts";
import type { MonthMention } from "./periodMention";
import { isWord, type Token } from "../reading/token";

/** What has been read of a text so far. */
export interface Draft {
  months: MonthMention[];
  joined: "range" | "list" | null;
  quarters: number[];
  half: number | null;
  term: Term | null;
  yearToDate: boolean;
  years: YearMention[];
  span: number | null;
  shortFinancialYear: boolean;
  otherWords: string[];
}

type NumberToken = Extract<Token, { kind: "number" }>;

/** Reads one piece starting at a token and returns the token after it; null where it does not start here. */
type PieceReader = (tokens: readonly Token[], index: number, draft: Draft) => number | null;

/** Tried in order at every token. */
export const PIECES: readonly PieceReader[] = [
  readSpan,
  readFinancialYear,
  readDate,
  readMonthAndYear,
  readYear,
  readMonth,
  readMonthNumber,
  readQuarter,
  readHalf,
  readTerm,
  readYearToDate,
  readJoin,
];

/** "Quarter ending 30", "12 months to": up to the month that follows, which is read by itself. */
function readSpan(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const found = spanAt(tokens, index);
  if (found === null) return null;
  draft.span = found.months;
  return found.next;
}

/** "FY22/23", "FY 2023-24", "FY23". */
function readFinancialYear(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const found = financialYearAt(tokens, index);
  if (found === null) return null;
  draft.years.push({ form: "financial", start: found.start });
  draft.shortFinancialYear ||= found.short;
  return found.next;
}

/** "01/07/2023", "1.7.23" or "2023-07-01", typed as text. */
function readDate(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const parts = [tokens[index], tokens[index + 2], tokens[index + 4]];
  const numbers = parts.map((token) => (token?.kind === "number" ? token : null));
  if (!isSeparator(tokens[index + 1]) || !isSeparator(tokens[index + 3])) return null;
  const [first, second, third] = numbers;
  if (!first || !second || !third) return null;
  const year = fourDigits(third) ?? fourDigits(first) ?? shortYearAfterDay(first, third);
  const month = second.value;
  if (year === null || month < 1 || month > 12 || !Number.isInteger(month)) return null;
  draft.months.push({ month: month - 1, year: { form: "single", year } });
  return index + 5;
}

/** The "23" of "31/7/23", where a day stands first. */
function shortYearAfterDay(first: NumberToken, last: NumberToken): number | null {
  const isDay = Number.isInteger(first.value) && first.value >= 1 && first.value <= 31;
  return isDay && /^\d\d$/.test(last.text) ? 2000 + last.value : null;
}

/** "09/2024", "2024-09". "2011-12" is a financial year. */
function readMonthAndYear(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const [first, second] = [tokens[index], tokens[index + 2]];
  if (first?.kind !== "number" || second?.kind !== "number" || !isSeparator(tokens[index + 1])) return null;
  if (isSeparator(tokens[index + 3]) && tokens[index + 4]?.kind === "number") return null;
  const [month, year] =
    fourDigits(second) === null ? [second, fourDigits(first)] : [first, fourDigits(second)];
  if (year === null || !/^(?:0?[1-9]|1[0-2])$/.test(month.text)) return null;
  if (month === second && (month.text.length < 2 || month.value === (year + 1) % 100)) return null;
  draft.months.push({ month: month.value - 1, year: { form: "single", year } });
  return index + 3;
}

/** "2023/24", "2023-2024", "23-24", "2023". Two digits alone are a year only after a month or quarter, which read them themselves. */
function readYear(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const found = yearAt(tokens, index, false);
  if (found === null) return null;
  const lastMonth = draft.months.at(-1);
  // "Apr 2022-Mar 2023": each year belongs to the month before it.
  if (lastMonth !== undefined && lastMonth.year === null)
    draft.months[draft.months.length - 1] = { ...lastMonth, year: found.year };
  else draft.years.push(found.year);
  return found.next;
}

function readMonth(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const token = tokens[index];
  if (token?.kind !== "word") return null;
  const stuck = /^([a-z]+)'?(\d\d|\d{4})$/.exec(token.text); // "jul23"
  const month = monthOf(stuck?.[1] ?? token.text);
  if (month === null) return null;
  if (stuck?.[2] !== undefined) {
    const digits = Number(stuck[2]);
    draft.months.push({ month, year: { form: "single", year: digits < 100 ? 2000 + digits : digits } });
    return index + 1;
  }
  // "Jul-23", "Jul '23", "Sept. 2023": punctuation between, then the year.
  let next = index + 1;
  while (next < index + 3 && isMarkBeforeYear(tokens[next])) next += 1;
  const year = yearAt(tokens, next, true);
  draft.months.push({ month, year: year?.year ?? null });
  return year?.next ?? index + 1;
}

function isMarkBeforeYear(token: Token | undefined): boolean {
  return token?.kind === "symbol" && ["-", "'", ".", "/", ","].includes(token.text);
}

/** "M6", "Month 6", "Period 6": September. */
function readMonthNumber(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const found = numberedAt(tokens, index, MONTH_NUMBER_WORDS, 12);
  if (found === null || (isWord(tokens[index], "period") && isDayOrYear(tokens, found.next))) return null;
  draft.months.push({ month: (found.number + 2) % 12, year: null });
  return afterShortYear(tokens, found.next, draft);
}

/** "Period 1 April to 30 June", "period 1st April", "Period 10/11": the number is no period's. */
function isDayOrYear(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (isSeparator(after)) return true;
  return after?.kind === "word" && (ORDINAL_ENDINGS.includes(after.text) || monthOf(after.text) !== null);
}

function readQuarter(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const found = numberedAt(tokens, index, QUARTER_WORDS, 4);
  if (found === null) return null;
  draft.quarters.push(found.number);
  // "Q1-4 2022/23": up to the fourth.
  const last = tokens[found.next + 1];
  if (isSeparator(tokens[found.next]) && last?.kind === "number" && /^[1-4]$/.test(last.text)) {
    draft.quarters.push(last.value);
    return afterShortYear(tokens, found.next + 2, draft);
  }
  return afterShortYear(tokens, found.next, draft);
}

function readHalf(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const found = numberedAt(tokens, index, HALF_WORDS, 2);
  if (found === null) return null;
  draft.half = found.number;
  return afterShortYear(tokens, found.next, draft);
}

/** The "23" of "Q1 23". */
function afterShortYear(tokens: readonly Token[], index: number, draft: Draft): number {
  const year = yearAt(tokens, isSeparator(tokens[index]) ? index + 1 : index, true);
  if (year === null) return index;
  draft.years.push(year.year);
  return year.next;
}

/** "Autumn term", and without the word beside its year ("Autumn 2025", "Spring '26", "2025/26 Summer") or where nothing else is said ("Autumn"). */
function readTerm(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const token = tokens[index];
  if (token?.kind !== "word" || !Object.hasOwn(TERMS, token.text)) return null;
  const year = yearOfTerm(tokens, index + 1);
  const isNamed = isWord(tokens[index + 1], "term");
  if (!isNamed && year === null && draft.years.length === 0 && tokens.length > 1) return null;
  draft.term = token.text as Term; // hasOwn has just proved it a key of TERMS
  if (isNamed || year === null) return isNamed ? index + 2 : index + 1;
  draft.years.push(year.year);
  return year.next;
}

/** The year right after a term; of "Summer 95%" the number is none. */
function yearOfTerm(tokens: readonly Token[], index: number): { year: YearMention; next: number } | null {
  const from = isMarkBeforeYear(tokens[index]) ? index + 1 : index;
  const year = yearAt(tokens, from, true);
  const after = year === null ? undefined : tokens[year.next];
  return after?.kind === "symbol" && after.text === "%" ? null : year;
}

function readYearToDate(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const short = isWord(tokens[index], "ytd");
  const dash = tokens[index + 1]?.kind === "symbol" ? 1 : 0;
  const long =
    isWord(tokens[index], "year") &&
    isWord(tokens[index + 1 + dash], "to") &&
    isWord(tokens[index + 2 + dash * 2], "date");
  if (!short && !long) return null;
  draft.yearToDate = true;
  return short ? index + 1 : index + 3 + dash * 2;
}

/** A word or sign that joins two months. */
function readJoin(tokens: readonly Token[], index: number, draft: Draft): number | null {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (
    token === undefined ||
    draft.months.length === 0 ||
    next?.kind !== "word" ||
    monthOf(next.text) === null
  )
    return null;
  if (RANGE_WORDS.includes(token.text)) draft.joined = "range";
  else if (LIST_WORDS.includes(token.text)) draft.joined = "list";
  else return null;
  return index + 1;
}
