import { MONTH_WORDS, ORDINAL_ENDINGS, ORDINAL_WORDS } from "./periodWords";
import { isWord, type Token } from "./token";

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
    const stuck = /^([a-z]+)(\d)$/.exec(token.text);
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
    const number = smallNumber(tokens[next]);
    return within(number) ? { number, next: next + 1 } : null;
  }
  const number = smallNumber(token);
  const named = isWord(tokens[index + 1], ...ORDINAL_ENDINGS) && isWord(tokens[index + 2], ...names);
  return within(number) && named ? { number, next: index + 3 } : null;
}

function smallNumber(token: Token | undefined): number | null {
  if (token?.kind === "number" && /^\d$/.test(token.text)) return token.value;
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
