import type { TargetPeriod } from "../../kpi/target/rateTime";
import type { Shown } from "../../kpi/reading/shown";
import type { PeriodCell } from "../../kpi/row/row";
import type { ColumnFinding, TableLine } from "../find/finding";
import type { Grid } from "./grid";

type PeriodTargets = Pick<PeriodCell, "target" | "rivalTarget">;

/**
 * What a KPI is held to in each period: the period's own column of targets, and the row of targets straight below the KPI. Where its
 * column of targets is filled in too, the one below is its rival; a whole year's target and the periods' are not at odds. Where each KPI
 * takes several rows, one of them its periods' targets, those are what it is held to, and the one beside them is their rival.
 *
 * @param target The KPI's cell in the column of targets.
 * @param own The KPI's cell in another column.
 * @param always Where each KPI takes several rows: the target beside them that is for no period (`targetBeside`).
 */
export function targetsBelow(
  grid: Grid,
  line: TableLine,
  target: Shown | null,
  targetPeriodKind: TargetPeriod | undefined,
  own: (column: number) => Shown,
  always: Shown | null,
): (period: { readonly column: number; readonly target: number | null }) => PeriodTargets {
  const isHeld = target !== null && isFilled(target) && targetPeriodKind !== "year";
  return (period) => {
    const beside = period.target === null ? {} : { target: own(period.target) };
    if (line.targets === undefined) {
      const isOpen = beside.target !== undefined && isFilled(beside.target);
      return isOpen && always !== null && isFilled(always) ? { ...beside, rivalTarget: always } : beside;
    }
    const below = grid.shown(line.targets, period.column);
    if (!isFilled(below)) return beside;
    const isRival = isHeld || (beside.target !== undefined && isFilled(beside.target));
    return isRival ? { ...beside, rivalTarget: below } : { target: below };
  };
}

function isFilled({ text }: Shown): boolean {
  return text.trim() !== "";
}

/** Where KPIs take several rows, the column of targets beside them that names no time: it is for every period as much as those in the rows. */
export function targetBeside(columns: readonly ColumnFinding[]): number | null {
  const found = columns.find(
    ({ role, period, periodKind, rival, second, dueByNow }) =>
      role === "target" &&
      period === null &&
      periodKind === undefined &&
      [rival, second, dueByNow].every((is) => is !== true),
  );
  return found?.column ?? null;
}
