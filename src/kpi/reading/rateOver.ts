/** A number over a round thousand: "4.9/1000", "5 / 100,000". */
const OVER = /^(?<number>\d[\d,]*(?:\.\d+)?)\s?\/\s?(?<base>10{0,2},?000)$/u;

/**
 * A number over a round thousand, as a rate; null for anything else. With decimals it is no number of cases: "4.9/1000" is 4.9 per 1,000;
 * without, the cell alone cannot tell.
 *
 * @example "4.9/1000" // "4.9 per 1000", certain; "5/1000" // "5 per 1000", not certain; "4/5" // null
 */
export function rateOver(text: string): { readonly rate: string; readonly certain: boolean } | null {
  const { number, base } = OVER.exec(text.trim())?.groups ?? {};
  if (number === undefined || base === undefined) return null;
  return { rate: `${number} per ${base}`, certain: number.includes(".") };
}

/** The text with such a rate in words, where it is certain; any other as it is. */
export function certainRate(text: string): string {
  const over = rateOver(text);
  return over?.certain === true ? over.rate : text;
}
