import type { Period } from "../period/calendar";
import type { FigureCell, ReadRow } from "../row/rowCells";
import { goalBy, goalSeenFrom, type Goal } from "./goal";
import { asGoal, type Target } from "./target";

/** When a target is due that says so, or that names a later year than the period's; null where it is this year's. */
export function goalOf(target: Target, period: Period): Goal | null {
  if (target.kind !== "values") return null;
  if (target.goal !== undefined || target.ofYear === undefined) return target.goal ?? null;
  const goal = goalBy({ months: [], years: [target.ofYear] });
  return goalSeenFrom(goal, period) === "later" ? goal : null;
}

/**
 * A row whose target names a later year than the reading's: it is a goal by then, and holds no earlier period.
 *
 * @example "97% (2026/27 target)" in Quarter 2 2025/26 // as "97% by 2026/27" is
 */
export function withLaterGoal(read: ReadRow, current: FigureCell): ReadRow {
  const goal = goalOf(read.target, current.cell.period);
  return goal === null ? read : { ...read, target: asGoal(read.target, goal) };
}
