import type { KpiRow, PeriodCell } from "../row/row";
import type { Reading } from "./reading";

/** The grades of an inspection but the best, which is also said of a figure that is owed. */
const OTHER_GRADES = /\b(?:good|requires improvement|inadequate)\b/i;
const BEST_GRADE = /\boutstanding\b/i;

/**
 * A cell that says "Outstanding", as its row makes it: a figure that is still owed or, beside a target or another figure that is a grade of the
 * same scale, the best grade. A grade is no figure, and is asked about.
 *
 * @example "Outstanding" with "Good" in the column before, or for its target // unreadable; with 91% there // still missing
 */
export function amongGrades<Cell extends { readonly cell: PeriodCell; readonly reading: Reading }>(
  read: Cell,
  { target, periods }: Pick<KpiRow, "target" | "periods">,
): Cell {
  if (read.reading.kind !== "missing" || !BEST_GRADE.test(read.cell.shown.text)) return read;
  const targets = [target, ...periods.map((other) => other.target ?? null)].map((shown) => shown?.text ?? "");
  const isGraded =
    targets.some((text) => OTHER_GRADES.test(text) || BEST_GRADE.test(text)) ||
    periods.some(({ shown }) => OTHER_GRADES.test(shown.text));
  return isGraded ? { ...read, reading: { kind: "unreadable", why: "other" } } : read;
}
