import type { Shown } from "../../kpi/reading/shown";
import type { ColumnHeading } from "../find/finding";
import type { HeadingSense } from "../find/headings/headingSense";
import type { Grid } from "../sheet/grid";
import type { Block } from "./blocks";
import { madeUp } from "./cellsGrid";
import type { Pair } from "./pairs";
import type { LabelRow } from "./rowLabels";

/** A column of a view: its heading, the period it stands under, and for each KPI the cell on the sheet. */
export interface LaidColumn {
  readonly group: Shown;
  readonly heading: Shown;
  readonly cells: readonly Shown[];
  /** What it is called when it is spoken of: "E", "row 5". */
  readonly name: string;
  /** What its heading says on the sheet, "" for nothing, where the view's is put together or made up; left out where they are the same. */
  readonly printed?: string;
  /** The address of its heading on the sheet; "" where it is made up. */
  readonly stands: string;
  /** Whether that heading stands before a row of the sheet. */
  readonly isRow: boolean;
  /** The cells above the figures that say it, where no row or column of the table does. */
  readonly saidIn?: readonly string[];
}

/** Blocks laid out as the rows of a table with two rows of headings. */
export interface Laid {
  readonly columns: readonly LaidColumn[];
  /** For each KPI the label of its figures: by its row the KPI is called. */
  readonly lines: readonly string[];
  /** Where the row of periods and the column of labels meet. */
  readonly corner: string;
  readonly over: readonly ColumnHeading[];
  /** A figure of a KPI that stands under no heading; null where there is none. */
  readonly strayFigure: string | null;
}

export interface LayOutInput {
  readonly grid: Grid;
  readonly sense: HeadingSense;
  readonly isTurned: boolean;
  /** The column of the labels. */
  readonly label: number;
  readonly blocks: readonly Block[];
  /** The form above. */
  readonly pairs: readonly Pair[];
  /** What names a table of one KPI if nothing else does. */
  readonly title: Shown | null;
}

export const NO_HEADING = madeUp("");

/** The key of a row labelled by a plain word for figures. */
export const FIGURES = "value||";

/** The block's row for a label; of its figures whichever it has. */
export function rowOf(block: Block, key: string): LabelRow | undefined {
  return (
    block.rows.find((row) => row.key === key) ??
    (key === FIGURES ? block.rows.find(({ role }) => role === "value") : undefined)
  );
}
