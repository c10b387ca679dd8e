import { financialYearOf, monthsElapsed, periodBefore, samePeriod, type Period } from "./calendar";
import type { Heading } from "./periodHeading";

const MONTHS_A_YEAR = 12;

/** A heading without a year, by its place in the year and on the sheet. */
export interface Yearless {
  readonly index: number;
  readonly place: number;
  readonly of: (financialYear: number) => Period;
}

/**
 * Whether a run of headings without a year is of the year after the dated ones: it goes on from the last of theirs, or one of it would be a
 * dated heading's period over again. Such a double is of the year after where the run has each of the dated ones again, or they are a year
 * that is complete. Else both columns are headed for one period, "Q2" beside "Quarter 2 2023/24", and so they are where the double stands
 * before the dated one while time runs on to the right.
 *
 * @example "Q1 2023/24, Q2 2023/24, Q1, Q2" and "Q4 2023/24, Q1": true; "Q1 2023/24, Q2, Quarter 2 2023/24": false
 */
export function isOfYearAfter(run: readonly Yearless[], headings: readonly Heading[], base: number): boolean {
  const [first] = run;
  if (first === undefined) return false;
  const { kind } = first.of(base);
  const dated = headings.flatMap((heading, index) =>
    heading.kind === "dated" ? [{ period: heading.period, index }] : [],
  );
  const doubles = run.flatMap(({ index, of }) =>
    dated.flatMap((other) => (samePeriod(of(base), other.period) ? [{ index, of: other.index }] : [])),
  );
  const follows = periodBefore(first.of(base + 1), 1);
  const goesOn = dated.some(
    ({ period, index }) => follows !== null && samePeriod(period, follows) && index < first.index,
  );
  if (doubles.length === 0) return goesOn;
  const alike = dated.map(({ period }) => period).filter((period) => period.kind === kind);
  const runsOn = alike.length > 1 && (alike.at(-1)?.end ?? 0) > (alike[0]?.end ?? 0);
  if (runsOn && doubles.every(({ index, of }) => index < of)) return false;
  const ofYear = alike.filter(({ start }) => financialYearOf(start) === base);
  const hasAll = ofYear.every((period) => run.some(({ of }) => samePeriod(of(base), period)));
  const isComplete = ofYear.some(({ end }) => monthsElapsed(end) === MONTHS_A_YEAR);
  return goesOn || hasAll || isComplete;
}
