import type { Evaluation } from "../../kpi/evaluation";
import type { Period } from "../../kpi/period/period";
import type { ReadRow } from "../../kpi/row/rowCells";
import type { TableFinding } from "../find/finding";
import type { HeadingLayout } from "../find/headings/headingLayout";
import type { Grid } from "../sheet/grid";
import type { SheetRow } from "../sheet/rows";
import type { Earlier } from "./earlier";

/** A row as it stands, as it was read and as it was judged. */
export interface ExaminedRow {
  readonly at: SheetRow;
  readonly read: ReadRow;
  readonly evaluation: Evaluation | null;
}

/** A sheet of the same workbook with its KPIs, to be held against. */
export interface OtherSheet {
  readonly name: string;
  readonly tables: readonly TableFinding[];
  readonly rows: readonly SheetRow[];
  readonly reportingPeriod: Period | null;
}

/** What the checks look at. */
export interface Examined {
  readonly grid: Grid;
  readonly tables: readonly TableFinding[];
  readonly rows: readonly ExaminedRow[];
  readonly reportingPeriod: Period | null;
  /** The sheet for the period before, as a tab of its own or as it was kept; null where neither is known. */
  readonly before: Earlier | null;
  /** Its headings when this very sheet was last evaluated; null where that is not known. */
  readonly lastHeadings: HeadingLayout | null;
  /** The formula of a cell by its address; null where it has none, or was not looked at. */
  readonly formulaAt: (address: string) => string | null;
  /** The cells in which somebody has typed over a mark of ours. */
  readonly typedOver: ReadonlySet<string>;
}
