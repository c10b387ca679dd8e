import { readPolarity } from "../../kpi/polarity/polarity";
import type { Shown } from "../../kpi/reading/shown";
import type { KpiRow } from "../../kpi/row/row";
import { columnFor, type TableView } from "../find/finding";
import { targetEndsOf } from "../find/limits/bothEnds";
import { compareShown, isBareLimit, written } from "../find/toleranceCell";

type Ended = Pick<KpiRow, "target" | "polarity" | "tolerance" | "rivalTargets" | "secondTargets">;

/**
 * A KPI that is best in a range whose two ends stand in two columns: its target is both, and neither is anything else of the row. The row
 * as it stands where it is best high or low, or has not both ends.
 *
 * @example "Range" beside "Target min" 85% and "Target max" 95% // the target "85% - 95%"
 */
export function rangeEnds(
  table: Omit<TableView, "over">,
  cell: (row: number, column: number) => Shown,
): <Row extends Ended>(row: number, kpi: Row) => Row {
  const ends = targetEndsOf(table);
  if (ends === null) return (_row, kpi) => kpi;
  const [low, high] = ends;
  const tolerance = columnFor(table, "tolerance");
  const isEnd = tolerance !== null && ends.includes(tolerance);
  return (row, kpi) => {
    if (readPolarity(kpi.polarity).kind !== "range-of-target") return kpi;
    const [from, to] = [cell(row, low.column), cell(row, high.column)];
    const [lower, upper] = [from.text.trim(), to.text.trim()];
    const apart = isBareLimit(lower) && isBareLimit(upper) ? compareShown(lower, upper) : null;
    if (apart === null || apart > 0) return kpi;
    const { rivalTargets: _rivals, secondTargets: _seconds, ...rest } = kpi;
    const target = written(kpi.target ?? from, `${lower} - ${upper}`);
    return { ...rest, target, ...(isEnd ? { tolerance: null } : {}) } as typeof kpi;
  };
}
