import type { PeriodKind } from "../../kpi/period/calendar";
import type { Shown } from "../../kpi/reading/shown";
import type { PeriodCell } from "../../kpi/row/row";
import type { TableLine } from "../find/finding";
import type { Grid } from "./grid";

type PeriodTargets = Pick<PeriodCell, "target" | "rivalTarget">;

/**
 * What a KPI is held to in each period: the period's own column of targets, and the row of targets straight below the KPI. Where its
 * column of targets is filled in too, the one below is its rival; a whole year's target and the periods' are not at odds.
 *
 * @param target The KPI's cell in the column of targets.
 * @param own The KPI's cell in another column.
 */
export function targetsBelow(
  grid: Grid,
  line: TableLine,
  target: Shown | null,
  targetPeriodKind: PeriodKind | undefined,
  own: (column: number) => Shown,
): (period: { readonly column: number; readonly target: number | null }) => PeriodTargets {
  const isHeld = target !== null && isFilled(target) && targetPeriodKind !== "year";
  return (period) => {
    const beside = period.target === null ? {} : { target: own(period.target) };
    if (line.targets === undefined) return beside;
    const below = grid.shown(line.targets, period.column);
    if (!isFilled(below)) return beside;
    const isRival = isHeld || (beside.target !== undefined && isFilled(beside.target));
    return isRival ? { ...beside, rivalTarget: below } : { target: below };
  };
}

function isFilled({ text }: Shown): boolean {
  return text.trim() !== "";
}
