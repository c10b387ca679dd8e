import { figureText, rateUnit } from "../../wording/kpi/figures";
import { isSymbol, isWord, type Token } from "./token";
import { PENCE, PER_YEAR, RATE_BASES, SCALES, UNIT_PAIRS, UNIT_WORDS, YEARLY_WORDS } from "./unit";

/** A unit behind a number, and the token after it. */
export interface UnitAt {
  readonly unit: string;
  readonly next: number;
  /** Written with a typing slip: "87.5%%". */
  readonly slip: boolean;
}

interface UnitForm {
  readonly name: string;
  /** A figure in this form, and the unit it has. */
  readonly example: string;
  readonly unit: string;
  /** Reads the unit that starts at a token; null where another form or none does. */
  readonly read: (tokens: readonly Token[], index: number) => UnitAt | null;
}

/** What may stand behind a number as its unit, tried in order. */
export const UNIT_FORMS: readonly UnitForm[] = [
  { name: "percent sign", example: "87.5%", unit: "%", read: percentAt },
  { name: "ratio to one", example: "4 : 1", unit: ":1", read: ratioAt },
  { name: "rate", example: "19 per 1,000 population", unit: "per 1,000", read: rateAt },
  { name: "two words", example: "5 working days", unit: "working days", read: pairAt },
  { name: "word", example: "12 wks", unit: "weeks", read: wordAt },
  { name: "pence", example: "45p", unit: PENCE, read: penceAt },
  { name: "yearly rate", example: "12.5 p.a.", unit: PER_YEAR, read: yearlyAt },
];

/** The unit that starts at a token; "" where none does. */
export function unitAt(tokens: readonly Token[], index: number): UnitAt {
  for (const form of UNIT_FORMS) {
    const found = form.read(tokens, index);
    if (found !== null) return found;
  }
  return { unit: "", next: index, slip: false };
}

function percentAt(tokens: readonly Token[], index: number): UnitAt | null {
  if (!isSymbol(tokens[index], "%")) return null;
  let next = index + 1;
  while (isSymbol(tokens[next], "%")) next += 1;
  const stuck = tokens[next];
  // A digit stuck to the sign is a footnote ("75%1"): passed over, and queried.
  const footnote = stuck?.kind === "number" && stuck.glued && /^\d$/.test(stuck.text);
  const end = footnote ? next + 1 : next;
  const yearly = isWord(tokens[end], ...YEARLY_WORDS) ? 1 : 0;
  return { unit: "%", next: end + yearly, slip: next > index + 1 || footnote };
}

function ratioAt(tokens: readonly Token[], index: number): UnitAt | null {
  const one = tokens[index + 1];
  if (!isSymbol(tokens[index], ":") || one?.kind !== "number" || one.text !== "1") return null;
  return { unit: ":1", next: index + 2, slip: false };
}

/** "per 1,000", "per 100,000 population": a rate's base, in one spelling; rates of another base do not compare. */
function rateAt(tokens: readonly Token[], index: number): UnitAt | null {
  const base = tokens[index + 1];
  if (!isWord(tokens[index], "per") || base?.kind !== "number") return null;
  if (base.form !== "plain" || base.decimals > 0) return null;
  const scale = tokens[index + 2];
  // "per 100k", "per 1 million"; an "m" may be metres.
  const isScaled = scale?.kind === "word" && Object.hasOwn(SCALES, scale.text) && scale.text !== "m";
  const times = isScaled ? (SCALES[scale.text]?.times ?? 1) : 1;
  const next = index + (isScaled ? 3 : 2);
  return {
    unit: rateUnit(figureText(base.value * times, "", base.decimals)),
    next: isWord(tokens[next], ...RATE_BASES) ? next + 1 : next,
    slip: false,
  };
}

function pairAt(tokens: readonly Token[], index: number): UnitAt | null {
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (first?.kind !== "word" || second?.kind !== "word") return null;
  const pairs = Object.hasOwn(UNIT_PAIRS, first.text) ? (UNIT_PAIRS[first.text] ?? {}) : {};
  const unit = Object.hasOwn(pairs, second.text) ? pairs[second.text] : undefined;
  return unit === undefined ? null : { unit, next: index + 2, slip: false };
}

function wordAt(tokens: readonly Token[], index: number): UnitAt | null {
  const word = tokens[index];
  if (word?.kind !== "word" || !Object.hasOwn(UNIT_WORDS, word.text)) return null;
  return { unit: UNIT_WORDS[word.text] ?? "", next: index + 1, slip: false };
}

function penceAt(tokens: readonly Token[], index: number): UnitAt | null {
  return isWord(tokens[index], "p") ? { unit: PENCE, next: index + 1, slip: false } : null;
}

function yearlyAt(tokens: readonly Token[], index: number): UnitAt | null {
  return isWord(tokens[index], ...YEARLY_WORDS) ? { unit: PER_YEAR, next: index + 1, slip: false } : null;
}
