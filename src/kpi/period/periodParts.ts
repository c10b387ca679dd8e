import {
  COUNT_WORDS,
  COUNTED_SPANS,
  LONGEST_SPAN,
  MONTH_WORDS,
  ORDINAL_ENDINGS,
  ORDINAL_WORDS,
  SPAN_FILLERS,
  SPANS,
} from "./periodWords";
import { isWord, type Token } from "../reading/token";

/** "2023/24" starts in 2023; "2023" alone leaves open which kind of year it is. */
export type YearMention =
  { readonly form: "financial"; readonly start: number } | { readonly form: "single"; readonly year: number };

/** A year at a token: "2023/24", "23-24", "2023"; two digits alone only where `shortAllowed`. */
export function yearAt(
  tokens: readonly Token[],
  index: number,
  shortAllowed: boolean,
): { year: YearMention; next: number } | null {
  const first = tokens[index];
  if (first?.kind !== "number") return null;
  const full = fourDigits(first);
  const short = /^\d\d$/.test(first.text) ? 2000 + first.value : null;
  const start = full ?? short;
  if (start === null) return null;
  const second = tokens[index + 2];
  if (isSeparator(tokens[index + 1]) && second?.kind === "number") {
    const follows = /^\d\d$/.test(second.text)
      ? second.value === (start + 1) % 100
      : fourDigits(second) === start + 1;
    if (follows) return { year: { form: "financial", start }, next: index + 3 };
  }
  if (full === null && !shortAllowed) return null;
  return { year: { form: "single", year: start }, next: index + 1 };
}

/** "FY22/23" and "FY2023-24" name both years; "FY23" one, taken for the one it ends in (`short`). Null for anything else. */
export function financialYearAt(
  tokens: readonly Token[],
  index: number,
): { start: number; short: boolean; next: number } | null {
  const token = tokens[index];
  if (token?.kind !== "word") return null;
  const stuck = /^fy(\d\d|\d{4})$/.exec(token.text)?.[1];
  if (stuck !== undefined) {
    const digits: Token = {
      kind: "number",
      text: stuck,
      value: Number(stuck),
      decimals: 0,
      form: "plain",
      glued: true,
    };
    return ofYear(yearAt([digits, ...tokens.slice(index + 1, index + 3)], 0, true), index);
  }
  return token.text === "fy" ? ofYear(yearAt(tokens, index + 1, true), 0) : null;
}

function ofYear(
  found: { year: YearMention; next: number } | null,
  offset: number,
): { start: number; short: boolean; next: number } | null {
  if (found === null) return null;
  const { year } = found;
  return year.form === "financial"
    ? { start: year.start, short: false, next: offset + found.next }
    : { start: year.year - 1, short: true, next: offset + found.next };
}

/**
 * "Quarter ending 30", "Year ended 31", "3 months to", "12 months to end of": how many months, and where the month begins that it ends
 * with; null unless a month does follow.
 */
export function spanAt(tokens: readonly Token[], index: number): { months: number; next: number } | null {
  const length = spanLengthAt(tokens, index);
  if (length === null) return null;
  let next = length.next;
  if (isWord(tokens[next], "ending", "ended", "end", "to", "until")) next += 1;
  else return null;
  while (isWord(tokens[next], "to", "end", "of", "the")) next += 1;
  const day = tokens[next];
  if (day?.kind === "number" && /^\d{1,2}$/.test(day.text) && !isSeparator(tokens[next + 1])) next += 1;
  if (isWord(tokens[next], ...ORDINAL_ENDINGS)) next += 1;
  if (isWord(tokens[next], "of")) next += 1;
  return startsMonth(tokens, next) ? { months: length.months, next } : null;
}

function spanLengthAt(tokens: readonly Token[], index: number): { months: number; next: number } | null {
  const token = tokens[index];
  if (token?.kind === "word" && Object.hasOwn(SPANS, token.text))
    return { months: SPANS[token.text] ?? 0, next: index + 1 };
  const count = token?.kind === "number" ? token.value : token?.kind === "word" ? countOf(token.text) : null;
  const at = isSeparator(tokens[index + 1]) ? index + 2 : index + 1;
  const unit = tokens[at];
  if (count === null || unit?.kind !== "word" || !Object.hasOwn(COUNTED_SPANS, unit.text)) return null;
  const months = count * (COUNTED_SPANS[unit.text] ?? 0);
  if (!Number.isInteger(months) || months < 1 || months > LONGEST_SPAN) return null;
  let next = at + 1;
  while (isWord(tokens[next], ...SPAN_FILLERS)) next += 1;
  return { months, next };
}

function countOf(word: string): number | null {
  return Object.hasOwn(COUNT_WORDS, word) ? (COUNT_WORDS[word] ?? null) : null;
}

/** A month in words, "jul23" too, or a date "30/06/2023". */
function startsMonth(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === "word") return monthOf(token.text.replace(/'?\d+$/, "")) !== null;
  return token?.kind === "number" && isSeparator(tokens[index + 1]) && isSeparator(tokens[index + 3]);
}

/** "Q1", "Quarter 1", "Half year 1", "1st quarter", "first quarter". */
export function numberedAt(
  tokens: readonly Token[],
  index: number,
  names: readonly string[],
  most: number,
): { number: number; next: number } | null {
  const token = tokens[index];
  const within = (value: number | null): value is number =>
    value !== null && Number.isInteger(value) && value >= 1 && value <= most;
  if (token?.kind === "word") {
    const stuck = /^([a-z]+)0?(\d{1,2})$/.exec(token.text);
    if (stuck !== null && names.includes(stuck[1] ?? "") && within(Number(stuck[2])))
      return { number: Number(stuck[2]), next: index + 1 };
    const ordinal = ordinalOf(token.text);
    if (within(ordinal) && isWord(tokens[index + 1], ...names)) return { number: ordinal, next: index + 2 };
    if (!names.includes(token.text)) return null;
    let next = index + 1;
    while (
      next < index + 4 &&
      (isWord(tokens[next], "year", "no") || (tokens[next]?.kind === "symbol" && tokens[next]?.text !== "("))
    )
      next += 1;
    const number = smallNumber(tokens[next], most);
    return within(number) ? { number, next: next + 1 } : null;
  }
  const number = smallNumber(token, most);
  const named = isWord(tokens[index + 1], ...ORDINAL_ENDINGS) && isWord(tokens[index + 2], ...names);
  return within(number) && named ? { number, next: index + 3 } : null;
}

function smallNumber(token: Token | undefined, most: number): number | null {
  const digits = most < 10 ? /^\d$/ : /^\d{1,2}$/;
  if (token?.kind === "number" && digits.test(token.text)) return token.value;
  return token?.kind === "word" ? ordinalOf(token.text) : null;
}

function ordinalOf(word: string): number | null {
  return Object.hasOwn(ORDINAL_WORDS, word) ? (ORDINAL_WORDS[word] ?? null) : null;
}

/** January = 0; null for any other word. */
export function monthOf(word: string): number | null {
  return Object.hasOwn(MONTH_WORDS, word) ? (MONTH_WORDS[word] ?? null) : null;
}

/** A slash or dash, as within "2023/24". */
export function isSeparator(token: Token | undefined): boolean {
  return token?.kind === "symbol" && (token.text === "/" || token.text === "-");
}

/** The year of a token such as "2023"; null for any other. */
export function fourDigits(token: Token): number | null {
  return token.kind === "number" && /^(?:19|20)\d\d$/.test(token.text) ? token.value : null;
}
