import { type Period, type PeriodKind, quarterPeriod } from "./calendar";
import { mentionIn, type PeriodMention } from "./periodMention";
import type { Token } from "../reading/token";

/** How the period named beside a figure ("(Apr-Jun 2023)") lies to the period of its column. */
export type Coverage =
  | { readonly kind: "same" }
  /** It covers a part only: `0% (April & May` in a quarter's column [AFL23]. */
  | { readonly kind: "part" }
  /** A longer period's figure repeated in a shorter one's column: `97.48% (Q1 23-24)` under June [GSE07]. */
  | { readonly kind: "longer"; readonly frequency: PeriodKind | null; readonly fromApril: boolean }
  /** Another period altogether. */
  | { readonly kind: "other" };

const APRIL = 3;
const FREQUENCY_BY_MONTHS: Readonly<Record<number, PeriodKind>> = {
  3: "quarter",
  6: "half-year",
  12: "year",
};

/** Compares a label with its column's period. Null where the label names no period for certain, or the column's is not known. */
export function coverageOf(label: readonly Token[], period: Period | null): Coverage | null {
  if (period === null || period.kind === "period" || period.kind === "year-to-date") return null;
  const mention = mentionIn(label);
  if (mention.otherWords.length > 0) return null;
  const named = monthsOfYear(mention);
  if (named === null) return null;
  const covered = new Set<number>();
  for (let month = period.start; month <= period.end; month += 1) covered.add(month % 12);
  const inside = [...named].filter((month) => covered.has(month)).length;
  if (inside === 0 || namesOtherYear(mention, period)) return { kind: "other" };
  if (inside < named.size && inside < covered.size) return { kind: "other" };
  if (inside === named.size) return { kind: inside === covered.size ? "same" : "part" };
  return { kind: "longer", frequency: FREQUENCY_BY_MONTHS[named.size] ?? null, fromApril: named.has(APRIL) };
}

/** The months of the year that a label names, January = 0; null where it names none. */
function monthsOfYear(mention: PeriodMention): ReadonlySet<number> | null {
  const months = new Set<number>();
  const [firstQuarter] = mention.quarters;
  const lastQuarter = mention.quarters.at(-1);
  if (firstQuarter !== undefined && lastQuarter !== undefined) {
    for (let quarter = firstQuarter; quarter <= lastQuarter; quarter += 1) {
      for (let month = 0; month < 3; month += 1) months.add((APRIL + (quarter - 1) * 3 + month) % 12);
    }
    return months;
  }
  const [first] = mention.months;
  const last = mention.months.at(-1);
  if (mention.span !== null && last !== undefined) {
    for (let back = 0; back < mention.span; back += 1) months.add((last.month + 12 - back) % 12);
    return months;
  }
  if (first === undefined || last === undefined) return null;
  if (mention.joined === "range") {
    for (let month = first.month; month !== last.month; month = (month + 1) % 12) months.add(month);
    months.add(last.month);
  } else for (const { month } of mention.months) months.add(month);
  return months;
}

/** Only a month with its year, or a quarter of a financial year, is certain enough to contradict the column. */
function namesOtherYear(mention: PeriodMention, period: Period): boolean {
  const year = mention.years[0];
  const [quarter] = mention.quarters;
  if (quarter !== undefined) {
    if (year?.form !== "financial" || mention.quarters.length > 1) return false;
    const named = quarterPeriod(year.start, quarter);
    return named.end < period.start || named.start > period.end;
  }
  const last = mention.months.at(-1);
  const lastYear = last?.year ?? year;
  if (last === undefined || lastYear === undefined || lastYear === null) return false;
  const calendarYear =
    lastYear.form === "single" ? lastYear.year : lastYear.start + (last.month < APRIL ? 1 : 0);
  return calendarYear * 12 + last.month < period.start;
}
