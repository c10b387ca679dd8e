import { readPeriodHeadings, type Period } from "../../../kpi/period/period";
import { saysHowFar } from "../../../kpi/period/calendar";
import { isShortTime, type TargetPeriod } from "../../../kpi/target/rateTime";
import { rememberingText } from "../../../kpi/remembering";
import { listed } from "../headings/headerWording";

/** Which periods a target, tolerance, status or travel column is for, as far as its heading says. */
export interface Qualifier {
  readonly period: Period | null;
  readonly kind: TargetPeriod | null;
}

/** How well such a column serves the reported period; lower is better. */
export const FIT = { same: 0, sameKind: 1, plain: 2, toDate: 3, covers: 4, shorter: 5, other: 6 } as const;

/** Words that give a column a kind of period and no date. */
const KIND_WORDS: readonly { readonly kind: TargetPeriod; readonly words: readonly string[] }[] = [
  {
    kind: "year",
    words: listed(`
      annual, annually, annualised, year end, yearend, full year, whole year, yearly, end of year, for the year, this year,
      per year, per annum, per yr, p a, pa, a year, 12 months, programme, full programme, lifetime, five year, 5 year, four year, 4 year, three year, 3 year,
      ten year, 10 year
    `),
  },
  { kind: "quarter", words: ["quarterly", "quarter", "qtr", "qtrly"] },
  { kind: "month", words: ["monthly", "month", "pcm"] },
  { kind: "day", words: ["daily", "per day", "a day", "each day", "per working day"] },
  { kind: "week", words: ["weekly", "per week", "per wk", "a week", "each week", "pw", "p w"] },
  { kind: "fortnight", words: ["fortnightly", "per fortnight", "a fortnight", "each fortnight"] },
  { kind: "year-to-date", words: ["to date", "ytd", "profiled"] },
];

/**
 * Reads what is left of a heading beside its word: the "2023/24" of "Target 2023/24", the "Annual" of "Annual target".
 *
 * @param labels The names of the table's own periods: a bare "Q1" takes its year from them.
 */
export function readQualifier(rest: string, phrase: string, labels: readonly string[]): Qualifier {
  const read = (text: string): Period | null =>
    readPeriodHeadings([{ at: "", text, value: text, format: "@" }], { titles: labels })[0] ?? null;
  const own = read(rest);
  // "Q2 YTD target" is due from April to September.
  const period = own !== null && TO_DATE.test(phrase) ? (read(`${rest} YTD`) ?? own) : own;
  return { period, kind: period?.kind ?? kindIn(`${rest} ${phrase}`) };
}

const TO_DATE = /\b(?:ytd|to date)\b/;

const kindIn = rememberingText((text: string): TargetPeriod | null => {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return KIND_WORDS.find((entry) => entry.words.some((word) => words.includes(` ${word} `)))?.kind ?? null;
});

/**
 * How well a column with this qualifier serves the reported period. "Target 2023/24" covers July 2023; "Target 2022/23" is another
 * year's; a plain "Target" goes before a year's, and a "Q1 target" before both when quarter 1 is reported.
 */
export function fitOf(qualifier: Qualifier, reported: Period | null): number {
  const { period, kind } = qualifier;
  if (period === null && kind === null) return FIT.plain;
  // No column of figures covers so little: each row says whether its figures are rates of that time.
  if (period === null && isShortTime(kind)) return FIT.shorter;
  if (reported === null) return kind === "year" ? FIT.covers : FIT.plain;
  if (period === null) {
    if (kind === reported.kind) return FIT.sameKind;
    // What is due by now is nearer to any figure than what is due by March.
    if (kind === "year-to-date") return FIT.toDate;
    return kind === "year" ? FIT.covers : FIT.other;
  }
  if (period.start === reported.start && period.end === reported.end) return FIT.same;
  const covers = period.start <= reported.start && period.end >= reported.end;
  // What is due by July says nothing of June, though April to July covers it.
  if (period.kind === "year-to-date" && covers)
    return !saysHowFar(period) || period.end === reported.end ? FIT.toDate : FIT.other;
  return covers ? FIT.covers : FIT.other;
}

/**
 * The period that is being reported: the latest month or quarter among the columns with a figure (rules.md, section 2); where there is
 * neither, the latest of any kind. Null where no column has a figure.
 */
export function reportedPeriod(withFigures: readonly Period[]): Period | null {
  const shortest = withFigures.filter(
    (period) => period.kind === "month" || period.kind === "quarter" || period.alsoQuarter,
  );
  // This year so far is newer than last year's outturn, whether or not its heading names the year.
  const toDate = withFigures.filter(
    ({ kind }) =>
      kind === "year-to-date" && withFigures.every((other) => other.kind === kind || other.kind === "year"),
  );
  const among = shortest.length > 0 ? shortest : toDate.length > 0 ? toDate : withFigures;
  return among.reduce<Period | null>(
    (latest, period) => (latest === null || period.end > latest.end ? period : latest),
    null,
  );
}
