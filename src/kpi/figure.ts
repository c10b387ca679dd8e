import { plus, times } from "./decimal";
import { isSymbol, isWord, type Token } from "./token";
import { convert, CURRENCIES, RATE_BASES, SCALES, UNIT_PAIRS, UNIT_WORDS } from "./unit";
import { figureText, rateUnit } from "../wording/kpi/figures";

/** A number with its unit, as written. */
export interface Figure {
  /** Percentages in points: 75, not 0.75. */
  readonly value: number;
  /** "%", "£", "days", "" for a plain count. */
  readonly unit: string;
  /** Decimals as displayed. */
  readonly decimals: number;
  /** Written in thousands or millions ("£1.2m"); the value is already multiplied out. */
  readonly scaled: boolean;
  /** Understood, but with a typing slip: `87.5%%`, `£47,126,437,48`. */
  readonly slip: boolean;
  /** A number whose meaning is open: `12,5`, `1.234,5`. */
  readonly doubtful: boolean;
  /** A count by its word, "13 cases": no neighbour can make it a percentage or days. */
  readonly counted?: true;
}

export interface FigureAt {
  readonly figure: Figure;
  /** The token after it. */
  readonly next: number;
}

/**
 * The figure that starts at a token: sign, currency, number, scale, unit; or a duration of two parts. Null where none starts there.
 *
 * @example figureAt(tokenise("£1.2m"), 0) // { value: 1200000, unit: "£", scaled: true, … }, next: 3
 */
export function figureAt(tokens: readonly Token[], start: number): FigureAt | null {
  const first = simpleFigureAt(tokens, start);
  if (first === null) return null;
  const second = durationPartAt(tokens, first);
  if (second === null) return first;
  const inSmaller = convert(first.figure.value, first.figure.unit, second.figure.unit);
  if (inSmaller === null) return first;
  const value = plus(inSmaller, second.figure.value);
  return { figure: { ...second.figure, value }, next: second.next };
}

function simpleFigureAt(tokens: readonly Token[], start: number): FigureAt | null {
  let index = start;
  let sign = 1;
  let currency = "";
  for (let token = tokens[index]; token?.kind === "symbol"; token = tokens[index]) {
    if (token.text === "-" && sign === 1) sign = -1;
    else if (CURRENCIES.includes(token.text) && currency === "") currency = token.text;
    else if (!(token.text === "+" && index === start)) return null;
    index += 1;
  }
  const number = tokens[index];
  if (number?.kind !== "number") return null;
  index += 1;
  const scale = scaleAt(tokens[index], currency !== "");
  if (scale !== 1) index += 1;
  const unit = currency === "" ? unitAt(tokens, index) : { unit: currency, next: index, slip: false };
  return {
    figure: {
      value: sign * times(number.value, scale),
      unit: unit.unit,
      decimals: number.decimals,
      scaled: scale !== 1,
      slip: number.form === "slip" || unit.slip,
      doubtful: number.form === "doubtful",
      ...(unit.unit === "" && unit.next > index ? { counted: true as const } : {}),
    },
    next: unit.next,
  };
}

function scaleAt(token: Token | undefined, money: boolean): number {
  if (token?.kind !== "word" || !Object.hasOwn(SCALES, token.text)) return 1;
  const scale = SCALES[token.text];
  return scale === undefined || (scale.onlyMoney && !money) ? 1 : scale.times;
}

function unitAt(tokens: readonly Token[], index: number): { unit: string; next: number; slip: boolean } {
  const token = tokens[index];
  if (isSymbol(token, "%")) {
    let next = index + 1;
    while (isSymbol(tokens[next], "%")) next += 1;
    const stuck = tokens[next];
    // A digit stuck to the sign is a footnote ("75%1"): passed over, and queried.
    const footnote = stuck?.kind === "number" && stuck.glued && /^\d$/.test(stuck.text);
    return { unit: "%", next: footnote ? next + 1 : next, slip: next > index + 1 || footnote };
  }
  const ratio = tokens[index + 1];
  if (isSymbol(token, ":") && ratio?.kind === "number" && ratio.text === "1")
    return { unit: ":1", next: index + 2, slip: false };
  const rate = rateUnitAt(tokens, index);
  if (rate !== null) return { ...rate, slip: false };
  if (token?.kind === "word") {
    const second = tokens[index + 1];
    const pairs = Object.hasOwn(UNIT_PAIRS, token.text) ? (UNIT_PAIRS[token.text] ?? {}) : {};
    const pair =
      second?.kind === "word" && Object.hasOwn(pairs, second.text) ? pairs[second.text] : undefined;
    if (pair !== undefined) return { unit: pair, next: index + 2, slip: false };
    const word = Object.hasOwn(UNIT_WORDS, token.text) ? UNIT_WORDS[token.text] : undefined;
    if (word !== undefined) return { unit: word, next: index + 1, slip: false };
  }
  return { unit: "", next: index, slip: false };
}

/** "per 1,000", "per 100,000 population": a rate's base, in one spelling; rates of another base do not compare. */
function rateUnitAt(tokens: readonly Token[], index: number): { unit: string; next: number } | null {
  const base = tokens[index + 1];
  if (!isWord(tokens[index], "per") || base?.kind !== "number" || base.form !== "plain") return null;
  const next = index + 2;
  return {
    unit: rateUnit(figureText(base.value, "", base.decimals)),
    next: isWord(tokens[next], ...RATE_BASES) ? next + 1 : next,
  };
}

/** The minutes of "1h 30m": here, after hours, a bare "m" can only be minutes. */
function durationPartAt(tokens: readonly Token[], first: FigureAt): FigureAt | null {
  if (first.figure.unit === "" || first.figure.unit === "%") return null;
  const number = tokens[first.next];
  if (number?.kind !== "number") return null;
  const unit = tokens[first.next + 1];
  if (first.figure.unit === "hours" && unit?.kind === "word" && unit.text === "m") {
    const figure = {
      value: number.value,
      unit: "minutes",
      decimals: 0,
      scaled: false,
      slip: false,
      doubtful: false,
    };
    return { figure, next: first.next + 2 };
  }
  const second = simpleFigureAt(tokens, first.next);
  return second !== null &&
    convert(1, first.figure.unit, second.figure.unit) !== null &&
    first.figure.unit !== second.figure.unit
    ? second
    : null;
}
