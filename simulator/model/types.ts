/** The workbook as the simulator keeps it: loaded from an .xlsx, changed by the object model, saved as a patch of the original. */

export type CellValue = string | number | boolean;

/** 0-based rectangle. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Font {
  name: string;
  size: number;
  /** "#RRGGBB", theme and tint resolved. */
  color: string;
  bold: boolean;
  italic: boolean;
  /** Excel.RangeUnderlineStyle: "None", "Single", "Double"… */
  underline: string;
  strikethrough: boolean;
  /** Theme tint as in the file, -1…1; 0 for a plain colour. */
  tintAndShade: number;
}

export interface Fill {
  /** Excel.FillPattern names: "None", "Solid", "Gray125"… */
  pattern: string;
  /** "#RRGGBB"; "" where pattern is None. */
  color: string;
  patternColor: string;
  tintAndShade: number;
  patternTintAndShade: number;
}

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface Border {
  /** Excel.BorderLineStyle: "None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot". */
  style: string;
  /** Excel.BorderWeight: "Hairline", "Thin", "Medium", "Thick". */
  weight: string;
  color: string;
  tintAndShade: number;
}

export interface Alignment {
  horizontal: string;
  vertical: string;
  wrapText: boolean;
  indent: number;
  textOrientation: number;
}

/** Immutable: a change makes a new style. Styles loaded from the file keep `xf`, the index they came from. */
export interface CellStyle {
  readonly xf: number | null;
  /** For a style made from one of the file: the `xf` it began as, whose unseen parts (quote prefix, theme font, …) are kept when saving. */
  readonly base?: number;
  readonly numberFormat: string;
  readonly font: Readonly<Font>;
  readonly fill: Readonly<Fill>;
  readonly borders: Readonly<Record<BorderEdge, Readonly<Border>>>;
  readonly alignment: Readonly<Alignment>;
  readonly locked: boolean;
  readonly hidden: boolean;
}

export interface Cell {
  /** "" for an empty cell that only carries a style. Errors are strings: "#DIV/0!". */
  value: CellValue;
  isError: boolean;
  /** With its "=", "=SUM(A1:A3)"; null for a constant. `value` is then the cached result. */
  formula: string | null;
  /** For an array formula or a spill, the area it fills. */
  arrayArea: Area | null;
  style: CellStyle;
  /** Of a text that is not all in one font: in what its parts differ. Excel answers null for each of these. */
  mixed?: readonly MixedTrait[];
}

export type MixedTrait = "name" | "size" | "color" | "bold" | "italic";

export interface Note {
  row: number;
  column: number;
  author: string;
  text: string;
  visible: boolean;
}

export interface ThreadedComment {
  id: string;
  row: number;
  column: number;
  author: string;
  text: string;
  resolved: boolean;
  replies: { id: string; author: string; text: string }[];
}

export interface Table {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  columns: string[];
}

export interface RowProperties {
  height: number | null;
  hidden: boolean;
  styleXf: number | null;
}

export interface ColumnProperties {
  /** In characters, as the file has it. */
  width: number | null;
  hidden: boolean;
  styleXf: number | null;
}

export interface DataValidation {
  areas: Area[];
  type: string;
  operator: string | null;
  formula1: string | null;
  formula2: string | null;
  errorStyle: string;
  showError: boolean;
  allowBlank: boolean;
}

/** Rows or columns put in (count > 0) or taken out (count < 0) before the 0-based position `at`. */
export interface Shift {
  axis: "row" | "column";
  at: number;
  count: number;
}

export interface Sheet {
  /** "{00000000-0001-0000-0000-000000000000}", from the file's sheetId. */
  readonly id: string;
  name: string;
  kind: "worksheet" | "chart";
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  protectionOptions: Record<string, boolean>;
  tabColor: string;
  /** The workbook's styles by `xf`, shared by its sheets: what `styleXf` of rows and columns points into. */
  readonly styles: readonly CellStyle[];
  /** Sparse: `cells.get(row)?.get(column)`. */
  cells: Map<number, Map<number, Cell>>;
  rows: Map<number, RowProperties>;
  columns: Map<number, ColumnProperties>;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  merges: Area[];
  tables: Table[];
  notes: Note[];
  comments: ThreadedComment[];
  validations: DataValidation[];
  frozenRows: number;
  frozenColumns: number;
  autoFilter: Area | null;
  /** Worksheet custom properties (ExcelApi 1.12). */
  customProperties: Map<string, string>;
  showGridlines: boolean;
  /** Rows and columns put in and taken out since the file was opened, in order: saving moves with them what the model does not see. */
  shifts: Shift[];
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
  namespaceUri: string;
}

export interface Workbook {
  name: string;
  sheets: Sheet[];
  activeSheetId: string;
  customXmlParts: CustomXmlPart[];
  /** Add-in settings (Office.context.document.settings), not saved in the file. */
  settings: Map<string, unknown>;
  names: { name: string; formula: string; sheetId: string | null; visible: boolean }[];
  date1904: boolean;
  structureProtected: boolean;
}
