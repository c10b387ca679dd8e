import { readPeriodHeadings } from "../../kpi/period/period";
import type { Grid } from "../sheet/grid";
import { hasFigures, type LabelRow } from "./rowLabels";

const LONGEST_LABEL = 60;

/**
 * The label "YTD" or "Year to date" beside figures: a row of what the figures of the year come to by each period. Over columns the
 * same words head a period, so that they are no label of figures by themselves.
 */
export function toDateLabel(grid: Grid, row: number, column: number): LabelRow | null {
  const label = grid.shown(row, column);
  if (label.text.trim() === "" || label.text.length > LONGEST_LABEL || !hasFigures(grid, row, column))
    return null;
  const [period] = readPeriodHeadings([label], { titles: [] });
  return period?.kind === "year-to-date" ? { row, role: "value", key: "value|year-to-date|", label } : null;
}
