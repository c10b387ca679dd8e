import type { Period } from "../../kpi/period/period";
import type { TargetPeriod } from "../../kpi/target/rateTime";
import { rowName } from "../../wording/workbook";
import { columnLetters } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Area } from "../sheet/snapshot";

/** What a column is for. The single roles first: one column of a table plays each of them. */
export type SingleRole =
  | "ref"
  | "description"
  | "polarity"
  | "target"
  | "tolerance"
  /** The figure from which a KPI is green, where a target stands beside it: "Green value" beside "Target". */
  | "green-limit"
  | "travel"
  /** A second direction of travel, over a longer time: "Long trend". */
  | "long-travel"
  | "status"
  | "warning"
  | "section"
  | "breakdown"
  /** "Cumulative (Y/N)": whether a KPI's figures run up from April. */
  | "cumulative"
  /** "Reporting frequency": how often a KPI has a figure. */
  | "frequency";

/** "other" is known and not needed (benchmark, owner, chart); "unknown" has a heading that says nothing to us. */
export type ColumnRole = SingleRole | "comments" | "period" | "other" | "unknown";

export type Confidence = "certain" | "likely" | "doubtful";

/** How a tolerance column's figure is meant. */
export type ToleranceMeaning =
  /** An amount or band as rules.md, section 5, reads it. */
  | "allowance"
  /** The same, beside which another column may hold what is red: "Amber range". */
  | "amber-range"
  /** Either: a percentage beside one may be a share of it, or the last that is amber ("Threshold"). */
  | "allowance-or-limit"
  /** The last figure that is still amber: "Amber down to", "Floor standard". */
  | "amber-limit"
  /** Amber's own figure: its last, unless another column says where red begins. */
  | "amber-figure"
  /** The first figure that is amber, going up: "Amber from". */
  | "amber-start"
  /** Red begins beyond it: "Red below". */
  | "red-beyond"
  /** Where red begins, read as beyond it: "Red threshold". */
  | "red-limit"
  /** The first figure that is red: "Red from". */
  | "red-start";

/** Whether it is where red begins, in one way or another. */
export function isOfRed(meaning: ToleranceMeaning | undefined): boolean {
  return meaning === "red-beyond" || meaning === "red-limit" || meaning === "red-start";
}

/** Whether it is amber's figure, which may be where it begins or where it ends. */
export function isOfAmber(meaning: ToleranceMeaning | undefined): boolean {
  return meaning === "amber-figure" || meaning === "amber-start" || meaning === "amber-range";
}

/** What one column was taken for, and how sure that is. */
export interface ColumnFinding {
  /** 0-based sheet column; where the headings stand down the side, the column of the heading. */
  readonly column: number;
  /** 0-based sheet row of a heading that stands down the side; left out for the headings of columns. */
  readonly row?: number;
  readonly role: ColumnRole;
  /** The heading as printed; the levels of a two-level heading joined, "Quarter 1 2023/24". */
  readonly heading: string;
  /** What its heading says on the sheet, "" for nothing, where `heading` was put together or made up for a view. */
  readonly printed?: string;
  readonly confidence: Confidence;
  /** The reason, as a sentence for the officer. */
  readonly why: string;
  /** The period the heading names: a reading's, or the one a target or status is for. */
  readonly period: Period | null;
  /** The kind of period that a target's or status's heading names: "year" for "Annual target" and for "Target 2023/24". */
  readonly periodKind?: TargetPeriod;
  /** False where another column plays this role, or where the heading leaves it too uncertain to use. */
  readonly used: boolean;
  /** Set where the column in use is headed no clearer, and is only the first. */
  readonly rival?: true;
  /** Set where the column in use is headed more plainly ("Target"), and this one as well as a target ("Revised target"). */
  readonly second?: true;
  /** Set where it says what is due by now, beside a target in use that does not: "Target to date" beside "Target". */
  readonly dueByNow?: true;
  /** Set for tolerance columns, but where the officer chose one whose heading does not tell. */
  readonly tolerance?: ToleranceMeaning;
  /** Set where its heading may mean either of two things, and no other column is either: it waits for the officer's word. */
  readonly open?: true;
  /** Set where the officer has said what it is for. */
  readonly officers?: true;
  /** Set on a limit of amber or red that is read together with the other's, which is the one in use. */
  readonly paired?: true;
}

/** One KPI row of a table, 0-based sheet row. */
export interface TableLine {
  readonly row: number;
  /** The banner it stands under. */
  readonly section: string | null;
  /** For a row that splits up the KPI above it: that KPI's row. */
  readonly parent: number | null;
  /** The row straight below it that holds its targets under the periods; left out where there is none. */
  readonly targets?: number;
}

/**
 * A table whose KPIs are not its sheet's rows (blocks of rows, periods down the side, one KPI a sheet), laid out as if they were: its
 * cells know where they stand on the sheet by their addresses (`Shown.at`, "" for a heading made up), rows and columns are the view's own.
 */
export interface TableView {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnFinding[];
  /** In the order of the table's own `lines`. */
  readonly lines: readonly TableLine[];
  /** What stands over the sheet's columns in which marks may go: by it a column that has moved is found again. */
  readonly over: readonly ColumnHeading[];
  /** Set where each KPI stands in several rows of the sheet, one a period: the table is one of KPIs in rows all the same. */
  readonly inRows?: true;
}

export interface ColumnHeading {
  /** 0-based sheet column. */
  readonly column: number;
  readonly heading: string;
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
  /** Set where the KPIs are not the sheet's rows; everything above still speaks of the sheet. */
  readonly view?: TableView;
}

/** The KPI tables of a sheet, top down; or that there is none, and why, as a sentence. */
export type SheetFinding =
  | { readonly kind: "tables"; readonly tables: readonly TableFinding[] }
  | {
      readonly kind: "none";
      readonly reason: string;
      /** Its KPIs have references and figures, and nothing to be judged by: a sheet of targets may have that. */
      readonly wantsTargets?: true;
    };

/** Whether the headings of a table stand down the side, or its KPIs take several rows with labels. */
export function isOfOwnShape({ view }: Pick<TableFinding, "view">): boolean {
  return view !== undefined && view.inRows !== true;
}

/** The column that plays a single role in a table; null where none does. */
export function columnFor(table: Pick<TableFinding, "columns">, role: SingleRole): ColumnFinding | null {
  return table.columns.find((column) => column.role === role && column.used) ?? null;
}

/** Where a heading stands, as the officer would look for it: "K" for a column, "row 5" for one down the side. */
export function columnPlaceName({ column, row }: ColumnFinding): string {
  return row === undefined ? columnLetters(column) : rowName(row + 1);
}

/** What stands over the sheet's columns of a table. */
export function headingsOver(table: TableFinding): readonly ColumnHeading[] {
  return table.view?.over ?? table.columns;
}
