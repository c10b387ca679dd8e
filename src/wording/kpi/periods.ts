/** Names of periods, as every sentence prints them. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const TERM_NAMES = { autumn: "Autumn term", spring: "Spring term", summer: "Summer term" } as const;

/** monthName(6) is "July". */
export function monthName(month: number): string {
  return MONTHS[month] ?? "";
}

/** dateInWords("2023-07-31") is "31 July 2023". */
export function dateInWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${String(Number(date))} ${monthName(Number(month) - 1)} ${year}`;
}

/** financialYear(2023) is "2023-24". */
export function financialYear(start: number): string {
  return `${String(start)}-${String((start + 1) % 100).padStart(2, "0")}`;
}

export const periodLabels = {
  month: (month: number, year: string): string => `${monthName(month)} ${year}`.trim(),
  quarter: (quarter: number, year: string): string => `Quarter ${String(quarter)} ${year}`.trim(),
  halfYear: (half: number, year: string): string => `Half-year ${String(half)} ${year}`.trim(),
  term: (term: keyof typeof TERM_NAMES, year: string): string => `${TERM_NAMES[term]} ${year}`.trim(),
  yearToDate: (year: string): string => `Year to date ${year}`.trim(),
  yearToDateQuarter: (quarter: number, year: string): string =>
    `${periodLabels.yearToDate(year)} (Quarter ${String(quarter)})`,
  yearToDateUntil: (until: string): string => `Year to date (to ${until})`,
  year: (year: string): string => `Year ${year}`.trim(),
  rolling: (months: number, last: string): string => `${String(months)} months to ${last}`,
  current: "This period",
  previous: "Previous period",
};

/** What a period is called that the sheet names only by its kind. */
export const PERIOD_KIND_NAMES = {
  month: "month",
  quarter: "quarter",
  term: "term",
  "half-year": "half-year",
  "year-to-date": "year to date",
  year: "year",
  period: "period",
} as const;

export type PeriodKindName = keyof typeof PERIOD_KIND_NAMES;

/** The period before one that the sheet does not name: "previous term". */
export function previousLabel(kind: keyof typeof PERIOD_KIND_NAMES): string {
  return `previous ${PERIOD_KIND_NAMES[kind]}`;
}

export const FREQUENCY_NAMES = {
  month: "monthly",
  quarter: "quarterly",
  term: "termly",
  "half-year": "half-yearly",
  "year-to-date": "for the year to date",
  year: "annually",
  period: "by period",
} as const;

/** First words of a period that the sheet calls by its place in time and not by a date; true for those that want an article. */
const RELATIVE_WORDS: Readonly<Record<string, boolean>> = {
  this: false,
  last: false,
  current: true,
  latest: true,
  previous: true,
  prior: true,
  same: true,
};

/** Whether a period is called by its place in time ("previous term") and not by a date. */
export function isRelative(label: string): boolean {
  return Object.hasOwn(RELATIVE_WORDS, label.split(" ")[0]?.toLowerCase() ?? "");
}

/** A period within a sentence: "July 2023" as it is, "This period" as "this period", "Previous quarter" as "the previous quarter", and
 * "12 months to July 2023" as "the 12 months to July 2023". */
export function periodInSentence(label: string): string {
  const [first = "", second, third] = label.split(" ");
  if (second === "months" && third === "to") return `the ${label}`;
  const word = first.toLowerCase();
  if (!Object.hasOwn(RELATIVE_WORDS, word)) return label;
  const rest = `${word}${label.slice(first.length)}`;
  return RELATIVE_WORDS[word] === true ? `the ${rest}` : rest;
}
