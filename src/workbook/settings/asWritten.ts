import { figureText, isCurrency } from "../../wording/kpi/figures";

const PLAIN_NUMBER = /^(\d{1,12})(?:\.(\d{1,9}))?$/;

/**
 * A bare number as the officer would write it in the row's own cells, money or a percentage; anything else as it was typed. So is a
 * fraction among percentages, which may be meant as a percentage or as a part of 1.
 *
 * @param unit What the row's figures are counted in.
 * @example asWritten("140000", "£") // "£140,000"; asWritten("48", "%") // "48%"; asWritten("0.48", "%") // "0.48"
 */
export function asWritten(typed: string, unit: string): string {
  const [, whole, decimals = ""] = PLAIN_NUMBER.exec(typed) ?? [];
  const isPlain = isCurrency(unit) || (unit === "%" && Number(typed) > 1);
  return whole === undefined || !isPlain ? typed : figureText(Number(typed), unit, decimals.length);
}
