/** Significant digits of a number in scientific form, most first. */
const SCIENTIFIC_DIGITS = [5, 4, 3, 2, 1, 0];

/** What of a text's width is asked here: in px, as it is to be drawn. */
export type Ruler = (text: string) => number;

/**
 * A number as a cell of `room` px shows it. One that does not fit is never shown in part, which would read as another number: in the
 * format General it is rounded until it fits, in any other the cell is filled with "#".
 *
 * @example fittedNumber(0.3333333, "0.3333333", "General", 35, (text) => text.length * 7) // "0.333"
 * @example fittedNumber(15480, "15,480.00", "#,##0.00", 35, (text) => text.length * 7) // "#####"
 */
export function fittedNumber(
  value: number,
  text: string,
  numberFormat: string,
  room: number,
  widthOf: Ruler,
): string {
  const fits = (shown: string): boolean => widthOf(shown) <= room;
  if (fits(text)) return text;
  const rounded = numberFormat === "General" ? generalForms(value, text).find(fits) : undefined;
  return rounded ?? "#".repeat(Math.max(1, Math.floor(room / widthOf("#"))));
}

/** A number in the format General, each form shorter than the one before. */
function generalForms(value: number, text: string): readonly string[] {
  const decimals = /^-?\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const rounded = Array.from({ length: decimals }, (_, at) => value.toFixed(decimals - 1 - at));
  const scientific = SCIENTIFIC_DIGITS.map((digits) =>
    value
      .toExponential(digits)
      .replace(/e([+-])(\d+)$/, (_all, sign: string, power: string) => `E${sign}${power.padStart(2, "0")}`),
  );
  // What is less than one and has no digit left after rounding would read as nought.
  return [...rounded.filter((form) => Number(form) !== 0), ...scientific];
}
