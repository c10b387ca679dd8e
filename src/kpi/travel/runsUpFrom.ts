import { MONTH_WORDS } from "../period/periodWords";
import { rememberingText } from "../remembering";

/** Months from January = 0. */
const APRIL = 3;

/** Years that are called by a name, with the months in which they may begin. */
const NAMED_YEARS: readonly { readonly pattern: RegExp; readonly months: readonly number[] }[] = [
  { pattern: /\b(?:academic|school) year\b/i, months: [7, 8] },
  { pattern: /\bcalendar year\b/i, months: [0] },
];

/** "Cumulative from August", "since 1 September". */
const FROM_MONTH = /\b(?:from|since)\s+(?:\d{1,2}(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\b/gi;

/**
 * The months from which a KPI's figures may run up, by its name (January = 0): April where that says nothing else.
 *
 * @example "Learners enrolled (cumulative from August)" // [7]; "Pupils excluded, academic year to date" // [7, 8]; "Homes built" // [3]
 */
export const runsUpFrom = rememberingText((name: string): readonly number[] => {
  const named = [...name.matchAll(FROM_MONTH)].flatMap(([, word = ""]) => {
    const text = word.toLowerCase();
    return Object.hasOwn(MONTH_WORDS, text) ? (MONTH_WORDS[text] ?? []) : [];
  });
  const [month, ...more] = named;
  if (month !== undefined && more.length === 0) return [month];
  return NAMED_YEARS.find(({ pattern }) => pattern.test(name))?.months ?? [APRIL];
});

/** Whether a name says for certain that the figures run up from another month than April: what is due by now is no share of the financial year. */
export function runsUpFromAnotherMonth(name: string): boolean {
  return !runsUpFrom(name).includes(APRIL);
}
