import type { CellValue } from "../../kpi/reading/shown";

export type { CellValue };

/** A rectangle of cells, 0-based, both counts at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableArea {
  readonly name: string;
  readonly area: Area | null;
}

/**
 * One sheet as it was read: plain arrays, nothing of Excel's objects.
 * The matrices cover `area` only (the used range by values); null where the sheet is empty.
 */
export interface SheetSnapshot {
  /** Excel's own id, stable while the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protected: boolean;
  readonly area: Area | null;
  /** What each cell shows, `[row][column]` from the top left of `area`. */
  readonly text: readonly (readonly string[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates; null where this Excel cannot tell (before ExcelApi 1.13). */
  readonly merges: readonly Area[] | null;
  readonly tableNames: readonly string[];
  /** Left out where every row of the area can be seen; else whether a filter hides some, or an officer has. */
  readonly hiddenRows?: "filtered" | "hidden";
  /** The cells from which a content of ours was taken away again, each with the mark that it was; left out before that was looked for. */
  readonly ours?: ReadonlyMap<string, string>;
  /** What we had written in them. */
  readonly wrote?: ReadonlyMap<string, CellValue>;
  /** Those of them that we had only emptied, and written nothing in. */
  readonly emptied?: ReadonlySet<string>;
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The id of the sheet that was in front. */
  readonly activeSheet: string | null;
}
