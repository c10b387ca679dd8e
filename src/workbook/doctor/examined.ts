import type { Evaluation } from "../../kpi/evaluation";
import type { Period } from "../../kpi/period/period";
import type { ReadRow } from "../../kpi/row/rowCells";
import type { TableFinding } from "../find/finding";
import type { Grid } from "../sheet/grid";
import type { SheetRow } from "../sheet/rows";

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
  /** The latest earlier sheet that holds the same KPIs: last month's, where tabs are copied month by month. */
  readonly before: OtherSheet | null;
}
