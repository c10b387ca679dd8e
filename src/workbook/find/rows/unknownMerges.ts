import type { TableLine } from "../finding";
import type { Grid } from "../../sheet/grid";
import type { LineColumns } from "../../sheet/lines";

/**
 * The KPI rows, 0-based, that have a description and stand straight under a KPI with a ref (or under other such rows), with ref, polarity,
 * target and tolerance all blank. Where merges are not known (an Excel before ExcelApi 1.13) they may share the cells of the KPI above,
 * or may be KPIs still to be filled in.
 *
 * They inherit nothing and are asked about. In a report with merges most of them would be sub-rows, but "of which upheld: 12" under
 * "Complaints: no more than 50" looks the same and would turn green: a wrong colour is worse than none.
 */
export function rowsOfUnknownMerges(
  grid: Grid,
  columns: LineColumns,
  lines: readonly TableLine[],
): readonly number[] {
  const { ref, inputs } = columns;
  if (ref === null || inputs.size === 0) return [];
  const found: number[] = [];
  lines.forEach(({ row }, index) => {
    const above = lines[index - 1]?.row;
    if (above === undefined || above !== row - 1 || grid.text(row, ref) !== "") return;
    if ([...inputs].some((column) => grid.text(row, column) !== "")) return;
    if (grid.text(above, ref) !== "" || found[found.length - 1] === above) found.push(row);
  });
  return found;
}
