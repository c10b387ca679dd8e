import { saysHowFar } from "../../kpi/period/calendar";
import type { KpiRow, OtherTarget, UnreadColumn } from "../../kpi/row/row";
import type { Shown } from "../../kpi/reading/shown";
import { columnFor, type ColumnFinding, type TableView } from "../find/finding";
import { plainHeading } from "../find/headings/headerMatch";
import { askedColumn } from "./unreadCells";

type Others = Pick<
  KpiRow,
  "targetPeriod" | "yearTargets" | "rivalTargets" | "secondTargets" | "targetToDate" | "targetDueBy"
>;

/** Target columns beside the one in use: those of the year, of what is due by now, those that only their place tells from it, and those that are called something else besides. */
export function otherTargets(
  table: Omit<TableView, "over">,
  cell: (row: number, column: number) => Shown,
): (row: number) => Others {
  const used = columnFor(table, "target");
  const others = table.columns.filter((column) => column.role === "target" && !column.used);
  const years = others.filter(({ periodKind }) => periodKind === "year");
  const asked = (column: ColumnFinding, shown: Shown): UnreadColumn => ({
    ...askedColumn(table, column),
    role: "target",
    shown,
  });
  const reader = (column: ColumnFinding): ((row: number) => OtherTarget) => {
    const isNamed = used !== null && plainHeading(used.heading) !== plainHeading(column.heading);
    const blank: Shown = { at: "", text: "", value: "", format: "General" };
    const pair = isNamed ? [used, column].map((one) => asked(one, blank)) : [];
    return (row) => ({ shown: cell(row, column.column), columns: pair });
  };
  const rivals = others.filter(({ rival }) => rival === true).map(reader);
  const seconds = others.filter(({ second }) => second === true).map(reader);
  const dues = others.filter(({ dueByNow }) => dueByNow === true);
  return (row) => ({
    ...namedPeriod(used),
    ...dueBy(used),
    ...dueIn(dues, (column) => cell(row, column)),
    ...(years.length === 0
      ? {}
      : { yearTargets: years.map(({ column, period }) => ({ period, shown: cell(row, column) })) }),
    ...(rivals.length === 0 ? {} : { rivalTargets: rivals.map((read) => read(row)) }),
    ...(seconds.length === 0 ? {} : { secondTargets: seconds.map((read) => read(row)) }),
  });
}

/** Of two cells that say what is due by now, neither is to be relied on. */
function dueIn(
  columns: readonly ColumnFinding[],
  cell: (column: number) => Shown,
): Pick<Others, "targetToDate" | "targetDueBy"> {
  const [only, ...more] = columns
    .map((column) => ({ column, shown: cell(column.column) }))
    .filter(({ shown }) => shown.text.trim() !== "");
  return only === undefined || more.length > 0 ? {} : { targetToDate: only.shown, ...dueBy(only.column) };
}

/** The period that the heading of the target in use names. */
function namedPeriod(column: Pick<ColumnFinding, "period"> | null): Pick<Others, "targetPeriod"> {
  return column?.period == null ? {} : { targetPeriod: column.period };
}

/** The time at whose end a target to date is due, where its heading names it. */
function dueBy(column: ColumnFinding | null): Pick<Others, "targetDueBy"> {
  const period = column?.period ?? null;
  return period?.kind === "year-to-date" && saysHowFar(period) ? { targetDueBy: period } : {};
}
