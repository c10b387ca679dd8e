import { minus, plus, times } from "./decimal";
import { eachAt } from "./each";
import { isSymbol, isWord, type Token } from "./token";
import { CLOCK, convert, CURRENCIES, LONG_CLOCK, rateBase, SCALES } from "./unit";
import { unitAt } from "./unitForms";

/** A number with its unit, as written. */
export interface Figure {
  /** Percentages in points: 75, not 0.75. */
  readonly value: number;
  /** "%", "£", "days", "" for a plain count. */
  readonly unit: string;
  /** Decimals as displayed; of a scaled figure, those that its value has left. */
  readonly decimals: number;
  /** Written in thousands or millions ("£1.2m"); the value is already multiplied out. */
  readonly scaled: boolean;
  /** Understood, but with a typing slip: `87.5%%`, `£47,126,437,48`. */
  readonly slip: boolean;
  /** A number whose meaning is open: `12,5`, `1.2.3`, `1:30`. */
  readonly doubtful: boolean;
  /** Of a doubtful number that its neighbours may bear out, `1 450`: the value is the whole of it. */
  readonly spaced?: true;
  /** A count by its word, "13 cases": no neighbour can make it a percentage or days. */
  readonly counted?: true;
  /** What it is for each of, "12.5/hr", "£12.50 per visit": such figures compare with their like, and with those that do not say. */
  readonly each?: string;
  /** Beside figures of several units it has the unit of none of them for certain. */
  readonly ofOpenUnit?: true;
  /** A time that Excel itself holds as hours and minutes, "[h]:mm": what is typed so may be minutes and seconds. */
  readonly inHours?: true;
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
  const [large, small] = [first.figure, second.figure];
  const inSmaller = convert(large.value, large.unit, small.unit);
  if (inSmaller === null) return first;
  return {
    figure: {
      ...small,
      value: large.value < 0 ? minus(inSmaller, small.value) : plus(inSmaller, small.value),
      slip: large.slip || small.slip,
      doubtful: large.doubtful || small.doubtful,
    },
    next: second.next,
  };
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
  const time =
    index > start
      ? null
      : (clockAt(tokens, index) ?? stuckDurationAt(tokens, index) ?? minutesAndSecondsAt(tokens, index));
  if (time !== null) return time;
  const mixed = mixedFractionAt(tokens, index);
  index = mixed?.next ?? index + 1;
  const scale = scaleAt(tokens[index], currency !== "");
  if (scale !== 1) index += 1;
  const unit = currency === "" ? unitAt(tokens, index) : { unit: currency, next: index, slip: false };
  const each = eachAt(tokens, unit.next, unit.unit);
  const of = each?.each ?? null;
  return {
    figure: {
      value: sign * times(mixed?.value ?? number.value, scale),
      unit: unit.unit,
      decimals: mixed?.decimals ?? decimalsLeft(number.decimals, scale),
      scaled: scale !== 1,
      slip: number.form === "slip" || unit.slip || mixed !== null,
      doubtful: number.form === "doubtful" || number.form === "spaced" || mixed?.value === null,
      ...(number.form === "spaced" && mixed === null ? { spaced: true as const } : {}),
      ...(unit.unit === "" && (unit.next > index || of !== null) ? { counted: true as const } : {}),
      ...(of === null ? {} : { each: of }),
    },
    next: each?.next ?? unit.next,
  };
}

/** Those of "£1.2m" are gone once it is £1,200,000. */
function decimalsLeft(decimals: number, scale: number): number {
  return Math.max(0, decimals - Math.round(Math.log10(scale)));
}

function scaleAt(token: Token | undefined, money: boolean): number {
  if (token?.kind !== "word" || !Object.hasOwn(SCALES, token.text)) return 1;
  const scale = SCALES[token.text];
  return scale === undefined || (scale.onlyMoney && !money) ? 1 : scale.times;
}

/** Fractions that decimals write in full, as people type them behind a whole number. */
const SIMPLE_FRACTIONS: Readonly<Record<string, number>> = { "1/2": 0.5, "1/4": 0.25, "3/4": 0.75 };

/**
 * "3 1/2" is 3.5, shown to the officer. "75 3/4" may be 75% with its cases, "3 out of 4": that has no value. Null for anything else.
 */
function mixedFractionAt(
  tokens: readonly Token[],
  index: number,
): { readonly value: number | null; readonly decimals: number; readonly next: number } | null {
  const [whole, over, slash, under] = tokens.slice(index, index + 4);
  if (whole?.kind !== "number" || over?.kind !== "number" || under?.kind !== "number") return null;
  if (whole.decimals > 0 || over.glued || !isSymbol(slash, "/") || isSymbol(tokens[index + 4], "/"))
    return null;
  const part = SIMPLE_FRACTIONS[`${over.text}/${under.text}`];
  if (part === undefined) return null;
  const isShare = whole.value === part * 100;
  return { value: isShare ? null : plus(whole.value, part), decimals: 2, next: index + 4 };
}

/**
 * A time with colons, "01:30" or "1:30:00", in its smallest part. "1:30" may as well be a ratio and has no value.
 * Null where none starts here.
 */
function clockAt(tokens: readonly Token[], index: number): FigureAt | null {
  const parts = [tokens[index]];
  let next = index + 1;
  while (parts.length < 4 && isSymbol(tokens[next], ":") && isSixtieth(tokens[next + 1])) {
    parts.push(tokens[next + 1]);
    next += 2;
  }
  const texts = parts.map((part) => part?.text ?? "");
  const [first = ""] = texts;
  if (texts.length < 2 || texts.length > 3 || !/^\d{1,3}$/.test(first)) return null;
  const value = texts.reduce((sum, text) => sum * 60 + Number(text), 0);
  const unit = texts.length === 3 ? LONG_CLOCK : CLOCK;
  const doubtful = unit === CLOCK && first.length === 1;
  return { figure: { value, unit, decimals: 0, scaled: false, slip: false, doubtful }, next };
}

function isSixtieth(token: Token | undefined): boolean {
  return token?.kind === "number" && token.glued && /^[0-5]\d$/.test(token.text);
}

/** "1h30" and "1hr30mins", whose second number is stuck to a word. */
const STUCK_MINUTES = /^(?:h|hr|hrs)([0-5]?\d)(?:m|min|mins)?$/;

function stuckDurationAt(tokens: readonly Token[], index: number): FigureAt | null {
  const [hours, word] = [tokens[index], tokens[index + 1]];
  if (hours?.kind !== "number" || hours.decimals > 0 || hours.form !== "plain" || word?.kind !== "word")
    return null;
  const found = STUCK_MINUTES.exec(word.text)?.[1];
  return found === undefined
    ? null
    : { figure: inMinutes(hours.value * 60 + Number(found)), next: index + 2 };
}

function inMinutes(value: number): Figure {
  return { value, unit: "minutes", decimals: 0, scaled: false, slip: false, doubtful: false };
}

/** "9m 30s", "9m30s": a bare "m" and a bare "s" tell each other what they are. */
const SECOND_WORDS: readonly string[] = ["s", "sec", "secs", "second", "seconds"];
const STUCK_SECONDS = /^m([0-5]?\d)s$/;

function minutesAndSecondsAt(tokens: readonly Token[], index: number): FigureAt | null {
  const [minutes, word, seconds, unit] = tokens.slice(index, index + 4);
  if (!isWholeNumber(minutes) || word?.kind !== "word") return null;
  const stuck = STUCK_SECONDS.exec(word.text)?.[1];
  const isSpelled = word.text === "m" && isWholeNumber(seconds) && isWord(unit, ...SECOND_WORDS);
  const part = stuck === undefined ? (isSpelled ? seconds.value : null) : Number(stuck);
  if (part === null) return null;
  const figure = { ...inMinutes(minutes.value * 60 + part), unit: "seconds" };
  return { figure, next: index + (stuck === undefined ? 4 : 2) };
}

function isWholeNumber(token: Token | undefined): token is Extract<Token, { kind: "number" }> {
  return token?.kind === "number" && token.decimals === 0 && token.form === "plain";
}

/** The minutes of "1h 30m": here, after hours, a bare "m" can only be minutes. */
function durationPartAt(tokens: readonly Token[], first: FigureAt): FigureAt | null {
  if (["", "%"].includes(first.figure.unit) || rateBase(first.figure.unit) !== null) return null;
  const number = tokens[first.next];
  if (number?.kind !== "number") return null;
  const unit = tokens[first.next + 1];
  if (first.figure.unit === "hours" && isWord(unit, "m") && number.form !== "doubtful")
    return { figure: inMinutes(number.value), next: first.next + 2 };
  const second = simpleFigureAt(tokens, first.next);
  return second !== null &&
    convert(1, first.figure.unit, second.figure.unit) !== null &&
    first.figure.unit !== second.figure.unit
    ? second
    : null;
}
