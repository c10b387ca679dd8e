import { hasFigure, readRow } from "./rowCells";
import type { KpiRow } from "./row";

/**
 * Whether a row's target is a percentage. A target without a unit is one where all the row's figures are: "90" beside 87% and 91%. Of a
 * row without a target its green value tells, and then its figures. A tolerance in percentage points is that of a percentage.
 */
export function isPercentRow(row: KpiRow): boolean {
  const { target, greenLimit, tolerance, cells } = readRow(row);
  const [unit] = [target, greenLimit].flatMap((one): readonly string[] => {
    if (one.kind === "range") return [one.from.unit];
    return one.kind === "values" ? one.amounts.map(({ figure }) => figure.unit) : [];
  });
  if (unit !== undefined && unit !== "") return unit === "%";
  if (tolerance.kind === "points") return true;
  const figures = cells.filter(hasFigure);
  return figures.length > 0 && figures.every(({ reading }) => reading.figure.unit === "%");
}
