import { descriptionGuessed, looksLikeDescriptions } from "../../wording/workbook";
import type { ColumnsFinding } from "./columns";
import { mostlyNames, sampleColumn } from "./columnSample";
import type { ColumnFinding } from "./finding";
import type { Grid } from "../sheet/grid";

/** A column without a heading may stand just left of the first headed one. */
const FARTHEST_LEFT = 2;

/** Where no heading names the descriptions, the column with the KPIs' names before the figures is taken for them. */
export function withDescription(
  grid: Grid,
  found: ColumnsFinding,
  rows: { readonly from: number; readonly to: number },
): ColumnsFinding {
  const { columns, questions, officers } = found;
  if (columns.some((column) => column.role === "description" && column.used)) return found;
  const firstFigure = columns.find((column) => column.role === "period")?.column;
  const firstHeaded = columns[0]?.column;
  if (firstFigure === undefined || firstHeaded === undefined) return found;
  for (
    let column = firstFigure - 1;
    column >= Math.max(grid.area.column, firstHeaded - FARTHEST_LEFT);
    column--
  ) {
    const known = columns.find((one) => one.column === column);
    if (known !== undefined && known.role !== "unknown") continue;
    if (!mostlyNames(sampleColumn(grid, column, rows.from, rows.to))) continue;
    const guess: ColumnFinding = {
      column,
      role: "description",
      heading: known?.heading ?? "",
      confidence: "likely",
      why: looksLikeDescriptions(),
      period: null,
      used: true,
    };
    const others = columns.filter((one) => one.column !== column);
    const all = [...others, guess].sort((a, b) => a.column - b.column);
    return { columns: all, questions: [...questions, descriptionGuessed(grid.columnName(column))], officers };
  }
  return found;
}
