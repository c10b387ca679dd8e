import type { FigureCell, ReadRow } from "../row/rowCells";
import { goalBy, goalSeenFrom } from "./goal";
import { asGoal } from "./target";

/**
 * A row whose target names a later year than the reading's: it is a goal by then, and holds no earlier period.
 *
 * @example "97% (2026/27 target)" in Quarter 2 2025/26 // as "97% by 2026/27" is
 */
export function withLaterGoal(read: ReadRow, current: FigureCell): ReadRow {
  const { target } = read;
  if (target.kind !== "values" || target.ofYear === undefined || target.goal !== undefined) return read;
  const goal = goalBy({ months: [], years: [target.ofYear] });
  const isLater = goalSeenFrom(goal, current.cell.period) === "later";
  return isLater ? { ...read, target: asGoal(target, goal) } : read;
}
