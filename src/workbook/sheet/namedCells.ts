import type { KpiRow, NamedCell } from "../../kpi/row/row";
import type { ColumnFinding } from "../find/finding";

/**
 * Columns that may hold a figure for which a rule set asks by their heading: those that nothing else is read from, and limits of amber and
 * green, which council documents call by their names. Never marks, words, or readings.
 */
export function isNameable({ role, used, tolerance }: ColumnFinding): boolean {
  if (
    role === "green-limit" ||
    (role === "tolerance" && tolerance !== undefined && tolerance !== "allowance")
  )
    return true;
  const mayHoldFigures = ["other", "unknown", "target", "tolerance", "period"].includes(role);
  return mayHoldFigures && !used;
}

/** A blank cell says that the row has no such figure; a column without a heading cannot be named. */
export function namedCells(cells: readonly NamedCell[]): Pick<KpiRow, "named"> {
  const named = cells.filter(({ heading }) => heading !== "");
  return named.length === 0 ? {} : { named };
}
