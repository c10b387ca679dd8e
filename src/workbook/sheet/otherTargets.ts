import type { KpiRow } from "../../kpi/row/row";
import type { Shown } from "../../kpi/reading/shown";
import type { ColumnFinding } from "../find/finding";

/** Target columns beside the one in use: those of the year, those that only their place tells from it, and those that are called something else besides. */
export function otherTargets(
  columns: readonly ColumnFinding[],
  shown: (column: number) => Shown,
): Pick<KpiRow, "yearTargets" | "rivalTargets" | "secondTargets"> {
  const others = columns.filter(({ role, used }) => role === "target" && !used);
  const years = others.filter(({ periodKind }) => periodKind === "year");
  const rivals = others.filter(({ rival }) => rival === true);
  const seconds = others.filter(({ second }) => second === true);
  return {
    ...(years.length === 0
      ? {}
      : { yearTargets: years.map(({ column, period }) => ({ period, shown: shown(column) })) }),
    ...(rivals.length === 0 ? {} : { rivalTargets: rivals.map(({ column }) => shown(column)) }),
    ...(seconds.length === 0 ? {} : { secondTargets: seconds.map(({ column }) => shown(column)) }),
  };
}
