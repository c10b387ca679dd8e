import type { Period } from "./period";
import type { Shown } from "./shown";

/** One period column of a KPI row: the period its header names, and what the cell shows. */
export interface PeriodCell {
  readonly period: Period;
  /** The header as printed, "Quarter 1 23-24". */
  readonly heading: string;
  readonly shown: Shown;
}

/**
 * A KPI row in the terms of the rules: no sheet, no columns, only what was found for it.
 * A part that the sheet does not have at all is null; a part whose cell is blank is a `Shown` with text "".
 * Cells under a merge already carry the merged value (rules.md, section 3).
 */
export interface KpiRow {
  /** As printed, "BBF05 (KPI 2)"; null where the row has none. Sub-rows carry their parent's. */
  readonly ref: string | null;
  readonly description: string;
  /** The banner it stands under, "Highways & Waste". */
  readonly section: string | null;
  /** True for a row that splits up the KPI above it (P1…P4, one row an area). */
  readonly subRow: boolean;
  readonly periods: readonly PeriodCell[];
  readonly polarity: Shown | null;
  readonly target: Shown | null;
  readonly tolerance: Shown | null;
}
