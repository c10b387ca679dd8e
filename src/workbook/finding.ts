import type { Period, PeriodKind } from "../kpi/period";
import type { Area } from "./snapshot";

/** What a column is for. The single roles first: one column of a table plays each of them. */
export type SingleRole =
  | "ref"
  | "description"
  | "polarity"
  | "target"
  | "tolerance"
  | "travel"
  | "status"
  | "warning"
  | "section"
  | "breakdown"
  /** "Cumulative (Y/N)": whether a KPI's figures run up from April. */
  | "cumulative";

/** "other" is known and not needed (benchmark, owner, chart); "unknown" has a heading that says nothing to us. */
export type ColumnRole = SingleRole | "comments" | "period" | "other" | "unknown";

export type Confidence = "certain" | "likely" | "doubtful";

/** How a tolerance column's figure is meant: an amount or band as rules.md, section 5, reads it, or the last figure that is still amber. */
export type ToleranceMeaning = "allowance" | "amber-limit";

/** What one column was taken for, and how sure that is. */
export interface ColumnFinding {
  /** 0-based sheet column. */
  readonly column: number;
  readonly role: ColumnRole;
  /** The heading as printed; the levels of a two-level heading joined, "Quarter 1 2023/24". */
  readonly heading: string;
  readonly confidence: Confidence;
  /** The reason, as a sentence for the officer. */
  readonly why: string;
  /** The period the heading names: a reading's, or the one a target or status is for. */
  readonly period: Period | null;
  /** The kind of period that a target's or status's heading names: "year" for "Annual target" and for "Target 2023/24". */
  readonly periodKind?: PeriodKind;
  /** False where another column plays this role, or where the heading leaves it too uncertain to use. */
  readonly used: boolean;
  /** Set for tolerance columns. */
  readonly tolerance?: ToleranceMeaning;
}

/** One KPI row of a table, 0-based sheet row. */
export interface TableLine {
  readonly row: number;
  /** The banner it stands under. */
  readonly section: string | null;
  /** For a row that splits up the KPI above it: that KPI's row. */
  readonly parent: number | null;
}

/** One KPI table: where it is, what its columns are for, which rows are KPIs, and what is in doubt. */
export interface TableFinding {
  /** From the first header row to the last KPI row (its second sheet row included). */
  readonly area: Area;
  /** The header rows, top down; usually one, at most three. */
  readonly headerRows: readonly number[];
  /** Rows further down where the same header is printed again. */
  readonly repeatedHeaderRows: readonly number[];
  readonly columns: readonly ColumnFinding[];
  readonly lines: readonly TableLine[];
  /** What the officer should settle or know, as sentences. */
  readonly questions: readonly string[];
}

/** The KPI tables of a sheet, top down; or that there is none, and why, as a sentence. */
export type SheetFinding =
  | { readonly kind: "tables"; readonly tables: readonly TableFinding[] }
  | { readonly kind: "none"; readonly reason: string };

/** The column that plays a single role in a table; null where none does. */
export function columnFor(table: TableFinding, role: SingleRole): ColumnFinding | null {
  return table.columns.find((column) => column.role === role && column.used) ?? null;
}
