import {
  asQuarter,
  financialYearOf,
  periodBefore,
  samePeriod,
  YEARLESS,
  yearPeriod,
  type Period,
} from "./calendar";
import { readHeading, type Heading } from "./periodHeading";
import { isOfYearAfter } from "./yearAfter";
import { asQuarterEnds } from "./quarterEnds";
import { relativePeriod, withPresent } from "./relativePeriods";
import type { Shown } from "../reading/shown";

export type { Period, PeriodKind } from "./calendar";

/**
 * The periods that a table's column headings name (rules.md, section 2), null for a heading that names none.
 * All headings of a table are read together: a bare "Quarter 1" or "April" takes its year from its neighbours or from the sheet's
 * titles; where neither tells, from the one financial year that the `beside` headings name ("Target 2024/25"); else it stays without one.
 * What a column holds besides (a target, a comment) is not decided here.
 *
 * @example headings "Quarter 1", "June 2023/24" // Quarter 1 2023-24, June 2023
 */
export function readPeriodHeadings(
  headings: readonly Shown[],
  context: { readonly titles: readonly string[]; readonly beside?: readonly string[] },
): readonly (Period | null)[] {
  const read = withPresent(headings.map((heading) => readHeading(heading)));
  // Most cells of a sheet are asked one by one whether they name a period, and do not.
  if (read.every(({ kind }) => kind === "none")) return read.map(() => null);
  const titlePeriods = datedOf(context.titles.map(readTitle));
  const dated = datedOf(read);
  const years = yearsForBare(read, dated, titlePeriods, onlyYear(context.beside ?? []));
  const periods = read.map((heading, index) => {
    switch (heading.kind) {
      case "dated":
        return heading.period;
      case "yearless":
        return heading.of(years[index] ?? YEARLESS);
      case "two-years":
        return settleTwoYears(heading, dated);
      case "relative":
        return relativePeriod(heading, titlePeriods, dated);
      case "none":
        return null;
      default:
        return heading satisfies never;
    }
  });
  return asQuarterEnds(headings, periods);
}

function readTitle(title: string): Heading {
  return readHeading({ at: "", text: title, value: title, format: "@" }, true);
}

/** The financial year that these headings name, where they name just one. */
function onlyYear(headings: readonly string[]): number | null {
  const named = datedOf(headings.map(readTitle)).filter(
    ({ kind, start }) => kind === "year" && isFinancial(start),
  );
  const years = new Set(named.map(({ start }) => financialYearOf(start)));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}

/** "Target 2024" does not say which financial year is meant. */
function isFinancial(start: number): boolean {
  return yearPeriod(financialYearOf(start)).start === start;
}

function datedOf(headings: readonly Heading[]): readonly Period[] {
  return headings.flatMap((heading) => (heading.kind === "dated" ? [heading.period] : []));
}

/**
 * The financial year for each heading without one: the latest that the other headings or the titles name. A run that goes over the
 * end of the year ("Quarter 4, Quarter 1, Quarter 2") begins in the year before. `fallback` is the year where they name none.
 */
function yearsForBare(
  headings: readonly Heading[],
  dated: readonly Period[],
  titlePeriods: readonly Period[],
  fallback: number | null,
): readonly (number | null)[] {
  const shorter = dated.filter((period) => period.kind !== "year");
  const evidence = [...shorter, ...titlePeriods];
  const base =
    evidence.length > 0
      ? Math.max(...evidence.map((period) => financialYearOf(period.start)))
      : (fallback ?? YEARLESS);
  const years = headings.map((heading) => (heading.kind === "yearless" ? base : null));
  for (const cycle of [4, 12, 2]) {
    const run = headings.flatMap((heading, index) =>
      heading.kind === "yearless" && heading.cycle === cycle
        ? [{ place: heading.place, index, of: heading.of }]
        : [],
    );
    const wrap = run.findIndex((item, index) => index > 0 && item.place < (run[index - 1]?.place ?? 0));
    const steps = run.every(
      (item, index) => index === 0 || item.place === ((run[index - 1]?.place ?? 0) % cycle) + 1,
    );
    const isNext = isOfYearAfter(run, headings, base);
    run.forEach((item, index) => {
      const beforeWrap = wrap > 0 && steps && index < wrap;
      years[item.index] = base + (isNext ? 1 : 0) - (beforeWrap ? 1 : 0);
    });
  }
  return years;
}

/** Of its two meanings, the one that joins on to the other periods of its kind on the sheet; null where that does not tell. */
function settleTwoYears(
  heading: Extract<Heading, { kind: "two-years" }>,
  dated: readonly Period[],
): Period | null {
  const meanings = [heading.of(heading.year - 1), heading.of(heading.year)];
  const joins = meanings.filter((meaning) => {
    const before = periodBefore(meaning, 1);
    const hasBefore =
      before !== null && dated.some((period) => samePeriod(asQuarter(period) ?? period, before));
    const hasAfter = dated.some((period) => {
      const earlier = periodBefore(asQuarter(period) ?? period, 1);
      return earlier !== null && samePeriod(earlier, meaning);
    });
    return hasBefore || hasAfter;
  });
  return joins.length === 1 ? (joins[0] ?? null) : null;
}
