/**
 * How a number is written: "plain"; "slip", an unusual or mistyped way with one likely meaning; "doubtful", where two meanings are as likely
 * (`12,5` may be twelve and a half or a lost digit), so that nobody may take it for either; "spaced", two groups of digits with an ordinary
 * space (`1 450`), one number only where the row's other figures are of its size.
 */
export type NumberForm = "plain" | "slip" | "spaced" | "doubtful";

/** The sign before decimals: a point in this country, a comma in most others. */
export type DecimalMark = "." | ",";

export interface NumberText {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  readonly form: NumberForm;
}

interface WrittenForm {
  readonly pattern: RegExp;
  readonly form: Exclude<NumberForm, "doubtful">;
  /** What stands before the decimals; null where there are none. */
  readonly decimal: DecimalMark | null;
  readonly example: string;
  readonly value: number;
}

/** Stands between groups of three digits in place of a thin or non-breaking space, which nobody types between two numbers. */
export const GROUP_SPACE = "\u2063";

/** Ways of writing a number, tried in order. A pattern never nests a repetition, so its time grows with the length only. */
export const NUMBER_FORMS: readonly WrittenForm[] = [
  { pattern: /^\d+$/, form: "plain", decimal: null, example: "4069", value: 4069 },
  { pattern: /^\d*\.\d+$/, form: "plain", decimal: ".", example: "96.37", value: 96.37 },
  {
    pattern: /^\d{1,3}(?:,\d{3})+$/,
    form: "plain",
    decimal: null,
    example: "1,234,567",
    value: 1234567,
  },
  {
    pattern: /^\d{1,3}(?:,\d{3})+\.\d+$/,
    form: "plain",
    decimal: ".",
    example: "21,449,387.58",
    value: 21449387.58,
  },
  {
    pattern: new RegExp(`^\\d{1,3}(?:${GROUP_SPACE}\\d{3})+$`),
    form: "plain",
    decimal: null,
    example: `12${GROUP_SPACE}345`,
    value: 12345,
  },
  {
    pattern: new RegExp(`^\\d{1,3}(?:${GROUP_SPACE}\\d{3})+\\.\\d+$`),
    form: "plain",
    decimal: ".",
    example: `12${GROUP_SPACE}345.6`,
    value: 12345.6,
  },
  // The last comma should have been a point: it cannot end a group of three.
  {
    pattern: /^\d{1,3}(?:,\d{3})+,\d{1,2}$/,
    form: "slip",
    decimal: ",",
    example: "47,126,437,48",
    value: 47126437.48,
  },
  // As most of Europe writes; nothing else fits. With three digits after the comma it may be 1,234,567 mistyped, so that is doubtful.
  {
    pattern: /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/,
    form: "slip",
    decimal: ",",
    example: "1.234,5",
    value: 1234.5,
  },
  {
    pattern: /^\d{1,3}\.\d{3}(?:\.\d{3})+$/,
    form: "slip",
    decimal: null,
    example: "1.234.567",
    value: 1234567,
  },
  { pattern: /^[1-9]\d{0,2} \d{3}$/, form: "spaced", decimal: null, example: "1 450", value: 1450 },
  // With a third group or decimals behind it, it is one number for certain.
  {
    pattern: new RegExp(`^\\d{1,3}(?:[ ${GROUP_SPACE}]\\d{3})+,\\d{1,2}$`),
    form: "slip",
    decimal: ",",
    example: "1 234,5",
    value: 1234.5,
  },
  {
    pattern: /^\d{1,3}(?: \d{3})+\.\d+$/,
    form: "slip",
    decimal: ".",
    example: "1 234.5",
    value: 1234.5,
  },
  {
    pattern: /^\d{1,3} \d{3}(?: \d{3})+$/,
    form: "slip",
    decimal: null,
    example: "1 234 567",
    value: 1234567,
  },
];

/** Longer runs are reference numbers or noise, and would lose digits in a computer. */
const MOST_DIGITS = 17;

/**
 * Reads a run of digits, commas, points and the spaces between groups of three, by this country's habit. Anything not in the table is
 * doubtful.
 *
 * @example readNumber("1.234,5") // { value: 1234.5, decimals: 1, form: "slip", … }
 */
export function readNumber(text: string): NumberText {
  const digitCount = text.replace(/\D/g, "").length;
  const found = digitCount > MOST_DIGITS ? undefined : NUMBER_FORMS.find(({ pattern }) => pattern.test(text));
  if (found === undefined) return { text, value: 0, decimals: 0, form: "doubtful" };
  const point = found.decimal === null ? -1 : text.lastIndexOf(found.decimal);
  const whole = (point < 0 ? text : text.slice(0, point)).replace(/\D/g, "");
  const fraction = point < 0 ? "" : text.slice(point + 1);
  return {
    text,
    value: Number(`${whole}.${fraction}0`),
    decimals: fraction.length,
    form: found.form,
  };
}

/** A text with the two signs of its numbers exchanged: "12,5%" for "12.5%", as a country with a decimal comma would write it. */
export function withOtherMark(text: string): string {
  return text.replace(/[\d.,]*\d/g, (number) =>
    [...number].map((sign) => (sign === "," ? "." : sign === "." ? "," : sign)).join(""),
  );
}
