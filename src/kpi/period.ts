/** What a column's figures cover. */
export type PeriodKind = "month" | "quarter" | "term" | "half-year" | "year-to-date" | "year";

/**
 * A reporting period (rules.md, section 2). Months are counted from January of year 0 (`year * 12 + month`, January = 0), so that
 * start and end order and subtract without dates: July 2023 is { start: 24282, end: 24282 }.
 */
export interface Period {
  readonly kind: PeriodKind;
  /** First month covered, as a month count. */
  readonly start: number;
  /** Last month covered, as a month count. */
  readonly end: number;
  /** The name used everywhere for this period: "July 2023", "Quarter 1 2023-24", "Year to date 2023-24". */
  readonly label: string;
  /** A year-to-date column that says it is also a quarter's ("Year to Date 2023-24 (Quarter 1)"). */
  readonly alsoQuarter: boolean;
}
