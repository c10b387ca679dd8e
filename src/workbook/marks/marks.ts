import type { CellValue } from "../../kpi/reading/shown";

/**
 * How a cell looks and what it holds, as far as we ever change it. In a `CellState` that was read from Excel every part is present
 * that was asked for; in one we write, only the parts we set.
 */
export interface CellState {
  /** What `Range.formulas` gives: a formula as "=…", a constant as itself, "" for an empty cell. */
  readonly content?: CellValue;
  readonly numberFormat?: string;
  readonly fill?: FillState;
  readonly font?: FontState;
  readonly borders?: Readonly<Partial<Record<Edge, BorderState>>>;
  readonly note?: string | null;
  readonly wrapText?: boolean;
  /** As Excel names it: "Top", "Center", "Bottom"… */
  readonly verticalAlignment?: string;
  /** The width of the cell's whole column, in points, or null for the sheet's standard width; only ever set on a column of our own. */
  readonly columnWidth?: number | null;
}

export type Edge = "top" | "bottom" | "left" | "right";

/** `color` is "#RRGGBB"; a cell without fill has pattern "None" and color "". */
export interface FillState {
  readonly color: string;
  readonly pattern: string;
  readonly patternColor?: string;
  readonly tintAndShade?: number;
  readonly patternTintAndShade?: number;
}

export interface FontState {
  readonly color: string;
  readonly bold: boolean;
  readonly tintAndShade?: number;
  readonly size?: number;
  readonly name?: string;
  /**
   * Set where parts of the cell's text differ in colour, weight, size or font. Excel does not tell which, and lets nobody write it back: of such
   * a font only a colour that all parts share is written, and that is "" where they share none.
   */
  readonly mixed?: true;
}

export interface BorderState {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
  readonly tintAndShade?: number;
}

/** What a mark is, and so which column of the sheet it belongs to. */
export type MarkRole = "reading" | "status" | "travel" | "warning" | "warning-header" | "over-warning-header";

/** A cell the rules earn a mark for: where, for which KPI, and how it must look and read. */
export interface Mark {
  /** 0-based sheet coordinates. */
  readonly row: number;
  readonly column: number;
  readonly role: MarkRole;
  /** Whose mark it is, so that it is found again when rows move: ref (or description), and which repeat of it. */
  readonly identity: string;
  readonly state: CellState;
  /** The letter that may stand for a status' word where its column is too narrow for that; left out where none would be understood. */
  readonly letter?: string;
}

/** All marks of one sheet, and the cells where one was earned but cannot be set. */
export interface SheetPlan {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly marks: readonly Mark[];
}
