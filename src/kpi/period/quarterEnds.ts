import { financialYearOf, monthsElapsed, quarterPeriod, type Period } from "./calendar";
import type { Shown } from "../reading/shown";

/** From so many columns on, months that lie a quarter apart are no chance. */
const FEWEST_MONTHS = 3;
/** With the last day of the month, two are enough: "30 June 2024 | 30 September 2024". */
const FEWEST_DAYS = 2;
const LAST_DAY = /(?<!\d)(?:2[89]|3[01])(?!\d)/;

/**
 * The periods of a table's headings, in which months that each end a quarter and follow each other a quarter apart stand for their
 * quarters: they are compared with the quarter before and not with the month before, of which there is never a column. All months of
 * the table must lie so, and none of its columns may be a quarter already.
 *
 * @example "30 June 2024", "30 September 2024" // Quarter 1 2024-25, Quarter 2 2024-25
 */
export function asQuarterEnds(
  headings: readonly Shown[],
  periods: readonly (Period | null)[],
): readonly (Period | null)[] {
  const months = periods.flatMap((period, index) =>
    period?.kind === "month" ? { month: period.end, text: headings[index]?.text ?? "" } : [],
  );
  const ends = [...new Set(months.map(({ month }) => month))].sort((a, b) => a - b);
  const withDays = months.every(({ text }) => LAST_DAY.test(text));
  const areQuarters =
    ends.length >= (withDays ? FEWEST_DAYS : FEWEST_MONTHS) &&
    !periods.some((period) => period?.kind === "quarter" || period?.alsoQuarter === true) &&
    ends.every(
      (month, index) =>
        monthsElapsed(month) % 3 === 0 && (index === 0 || month - (ends[index - 1] ?? 0) === 3),
    );
  return areQuarters
    ? periods.map((period) => (period?.kind === "month" ? quarterEndedIn(period.end) : period))
    : periods;
}

function quarterEndedIn(month: number): Period {
  return quarterPeriod(financialYearOf(month), monthsElapsed(month) / 3);
}
