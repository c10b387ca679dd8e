import type { PeriodKind } from "./calendar";

/** Month words, January = 0. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  jan: 0,
  january: 0,
  feb: 1,
  february: 1,
  mar: 2,
  march: 2,
  apr: 3,
  april: 3,
  may: 4,
  jun: 5,
  june: 5,
  jul: 6,
  july: 6,
  aug: 7,
  august: 7,
  sep: 8,
  sept: 8,
  september: 8,
  oct: 9,
  october: 9,
  nov: 10,
  november: 10,
  dec: 11,
  december: 11,
};

export const QUARTER_WORDS: readonly string[] = ["quarter", "qtr", "qrt", "q"];
export const HALF_WORDS: readonly string[] = ["half", "h"];
export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  one: 1,
  second: 2,
  two: 2,
  third: 3,
  three: 3,
  fourth: 4,
  four: 4,
};
/** What a period with a last day is called, and its months: "Quarter ending 30 June". */
export const SPANS: Readonly<Record<string, number>> = { month: 1, quarter: 3, qtr: 3, half: 6, year: 12 };
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  twelve: 12,
  eighteen: 18,
};
/** What lengths are counted in, and its months: "24 months to", "2 years to". */
export const COUNTED_SPANS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(["month", "months", "mth", "mths", "m"].map((word) => [word, 1])),
  ...Object.fromEntries(["year", "years", "yr", "yrs", "y"].map((word) => [word, 12])),
};
/** Words between a length and the "to" of the month it ends with. */
export const SPAN_FILLERS: readonly string[] =
  "rolling moving average avg mean total period cumulative".split(" ");
/** No figure covers longer: beyond, the number is a year's. */
export const LONGEST_SPAN = 120;
export const ORDINAL_ENDINGS: readonly string[] = ["st", "nd", "rd", "th"];

export type Term = "autumn" | "spring" | "summer";
/** First and last month of each school term; August counts to the summer, so that one term follows on the other. */
export const TERMS: Readonly<Record<Term, { readonly first: number; readonly last: number }>> = {
  autumn: { first: 8, last: 11 },
  spring: { first: 0, last: 2 },
  summer: { first: 3, last: 7 },
};

/**
 * Words for a part of a year whose months are not known: with one left over, "Winter 2025" and "Wave 2 2025" are no years, since each
 * may stand beside another part of the same year.
 */
export const PART_OF_YEAR_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(TERMS),
  ..."winter fall christmas xmas easter whitsun michaelmas lent trinity hilary semester trimester season".split(
    " ",
  ),
  ..."term terms wave round phase tranche cycle sprint fortnight".split(" "),
]);

/** Words between two months that make a range ("Apr to Jun") and those that make a list ("April & May"). */
export const RANGE_WORDS: readonly string[] = ["to", "until", "through", "-"];
export const LIST_WORDS: readonly string[] = ["and", "&", ",", "+", "/"];

/** Words that say nothing about the period: a heading of only a period and these is certain. */
export const FILLER_WORDS: readonly string[] = [
  ..."actual actuals performance result results value values figure figures data reported reading readings outturn out turn".split(
    " ",
  ),
  ..."position score month monthly months quarter quarterly qtr period the of for in at as end ending ended year annual full".split(
    " ",
  ),
  ..."fy financial term half date to current latest collected only up s".split(" "),
  // How sure the figure is changes nothing about its period.
  ..."draft final provisional prov preliminary prelim unaudited unvalidated validated".split(" "),
];

/** "M6", "Month 6", "Period 6": counted from April, as finance and performance reports do. */
export const MONTH_NUMBER_WORDS: readonly string[] = ["month", "mth", "m", "period"];

/** What stands beside "this quarter", "current" and the like without changing which period is meant. */
export const VALUE_WORDS: readonly string[] =
  "actual actuals performance result results value values figure figures outturn position reading score data".split(
    " ",
  );

/** Weeks are no periods that we know: a heading that speaks of one names no month, whatever its date says. */
export const WEEK_WORDS: readonly string[] = ["week", "weeks", "wk", "w"];

/** Headings without a date: which period of which kind they mean, counted from the one being reported. */
export const RELATIVE_HEADINGS: readonly {
  readonly phrase: string;
  readonly kind: PeriodKind;
  readonly offset: number;
}[] = [
  ...(["month", "quarter", "term", "half-year", "year", "period"] as const).flatMap((kind) => {
    const word = kind === "half-year" ? "half year" : kind;
    return [
      { phrase: `this ${word}`, kind, offset: 0 },
      { phrase: `current ${word}`, kind, offset: 0 },
      { phrase: `latest ${word}`, kind, offset: 0 },
      { phrase: `last ${word}`, kind, offset: -1 },
      { phrase: `previous ${word}`, kind, offset: -1 },
      { phrase: `prior ${word}`, kind, offset: -1 },
    ];
  }),
  { phrase: "in month", kind: "month", offset: 0 },
  { phrase: "in quarter", kind: "quarter", offset: 0 },
  { phrase: "in period", kind: "period", offset: 0 },
  { phrase: "same quarter last year", kind: "quarter", offset: -4 },
  { phrase: "same month last year", kind: "month", offset: -12 },
  ...[
    "current",
    "value",
    "actual",
    "latest",
    "reading",
    "result",
    "performance",
    "score",
    "outturn",
    "figure",
  ].map((phrase) => ({ phrase, kind: "period" as const, offset: 0 })),
  ...["previous", "prior", "last"].map((phrase) => ({ phrase, kind: "period" as const, offset: -1 })),
];
