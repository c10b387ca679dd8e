/**
 * Numbers as an officer sees them. Binary fractions leave dust (55 × 0.95 is 52.24999… in a computer), and a reading exactly on the
 * limit must count as inside; so every result that is a decimal is brought back to 14 significant digits, which no KPI exceeds.
 */
const SIGNIFICANT_DIGITS = 14;
/** A value with nothing after these is a decimal; an endless fraction has all 14. */
const SHORT_DIGITS = 12;
/** Whole numbers below have no more digits than that. */
const WHOLE_DIGITS = 1e14;

/** Six decimals and eight digits before them are 14 digits too; nearly every figure fits in there. */
const SHORT = { parts: 1e6, below: 1e8 } as const;

/** @example tidy(55 * 0.95) // 52.25 */
export function tidy(value: number): number {
  // A whole number has no dust; there is no -0 among figures.
  if (Number.isInteger(value) && Math.abs(value) < WHOLE_DIGITS) return value + 0;
  // What is a short decimal to the last bit has none either, and this is seen much sooner than it is written out.
  if (Math.abs(value) < SHORT.below && Math.round(value * SHORT.parts) / SHORT.parts === value) return value;
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * A decimal without its dust; an endless fraction keeps every digit. 70 × 8 ÷ 12 has no last one, and cut off anywhere it would put a limit
 * beside the figure that it is.
 *
 * @example (70 * 8) / 12 less 10% of it // 42, and not 42.000000000003
 */
function kept(value: number): number {
  const tidied = tidy(value);
  return tidied === value || Number(value.toPrecision(SHORT_DIGITS)) === tidied ? tidied : value;
}

/** What a few steps of working out may be beside the true value, as a part of it: far less than the last digit of any figure. */
const DUST = 4e-15;

/** Negative where `a` is less than `b`, 0 where both show the same figure, positive where it is more. */
export function compare(a: number, b: number): number {
  const left = tidy(a);
  const right = tidy(b);
  // Two of one endless fraction, on either side of where the 14th digit turns.
  if (left === right || Math.abs(a - b) <= DUST * Math.max(Math.abs(a), Math.abs(b))) return 0;
  return left < right ? -1 : 1;
}

export function minus(a: number, b: number): number {
  return kept(kept(a) - kept(b));
}

export function plus(a: number, b: number): number {
  return kept(kept(a) + kept(b));
}

export function times(a: number, b: number): number {
  return kept(a * b);
}

/** Percent of the absolute value: percentOf(5, -20) is 1. */
export function percentOf(percent: number, base: number): number {
  return kept((Math.abs(base) * percent) / 100);
}

/** So many equal parts of a whole, as exact as a division is: partOf(70, 8, 12) is what is due of 70 by November. */
export function partOf(whole: number, parts: number, of: number): number {
  return kept((whole * parts) / of);
}

export function roundTo(value: number, decimals: number): number {
  return Number(tidy(value).toFixed(decimals));
}

const MOST_DECIMALS = 10;

/** How many decimals a value needs to be written in full: 52.25 needs 2. */
export function decimalsOf(value: number): number {
  const tidied = tidy(value);
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1)
    if (Number(tidied.toFixed(decimals)) === tidied) return decimals;
  return MOST_DECIMALS;
}
