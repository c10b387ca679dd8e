/**
 * How a number is written: "plain"; "slip", a typing slip with one likely meaning; "doubtful", where two meanings are as likely
 * (`12,5` may be twelve and a half or a lost digit), so that nobody may take it for either.
 */
export type NumberForm = "plain" | "slip" | "doubtful";

export interface NumberText {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  readonly form: NumberForm;
}

/** Ways of writing a number, tried in order. A pattern never nests a repetition, so its time grows with the length only. */
export const NUMBER_FORMS: readonly {
  readonly pattern: RegExp;
  readonly form: NumberForm;
  readonly example: string;
}[] = [
  { pattern: /^\d+$/, form: "plain", example: "4069" },
  { pattern: /^\d*\.\d+$/, form: "plain", example: "96.37" },
  { pattern: /^\d{1,3}(?:,\d{3})+$/, form: "plain", example: "1,191" },
  { pattern: /^\d{1,3}(?:,\d{3})+\.\d+$/, form: "plain", example: "21,449,387.58" },
  // The last comma should have been a point: it cannot end a group of three.
  { pattern: /^\d{1,3}(?:,\d{3})+,\d{1,2}$/, form: "slip", example: "47,126,437,48" },
];

/** Longer runs are reference numbers or noise, and would lose digits in a computer. */
const MOST_DIGITS = 17;

/** Reads a run of digits, commas and points. Anything not in the table is doubtful. */
export function readNumber(text: string): NumberText {
  const digitCount = text.replace(/[.,]/g, "").length;
  const form =
    (digitCount > MOST_DIGITS ? undefined : NUMBER_FORMS.find(({ pattern }) => pattern.test(text))?.form) ??
    "doubtful";
  if (form === "doubtful") return { text, value: 0, decimals: 0, form };
  const lastComma = text.lastIndexOf(",");
  const pointed = form === "slip" ? `${text.slice(0, lastComma)}.${text.slice(lastComma + 1)}` : text;
  const digits = pointed.replaceAll(",", "");
  const point = digits.indexOf(".");
  return { text, value: Number(digits), decimals: point < 0 ? 0 : digits.length - point - 1, form };
}
