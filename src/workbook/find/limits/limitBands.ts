import { compare } from "../../../kpi/reading/decimal";
import { oneSidedIn } from "../../../kpi/reading/oneSided";
import type { Figure } from "../../../kpi/reading/figure";
import { matchUnits } from "../../../kpi/reading/sameUnit";
import { readPolarity } from "../../../kpi/polarity/polarity";
import { onlyFigure } from "../../../kpi/target/onlyFigure";
import { readTolerance } from "../../../kpi/tolerance/tolerance";
import type { LimitCell } from "./limitColumns";

/** Further from the target than this part of it ends no amber. */
const FURTHEST = 0.5;

/** The ends of what a cell says, "80% to 89%"; of "below 80%", which red covers, the one it has. Null for anything else. */
export function bandOf({ shown }: LimitCell): readonly Figure[] | null {
  const tolerance = readTolerance(shown);
  if (tolerance.kind === "band") return [tolerance.band.from, tolerance.band.to];
  const side = oneSidedIn(shown);
  return side === null ? null : [side.bound.figure];
}

/** Whether all of it lies on the worse side of the row's target, and near: amber or red, as "80% to 89%" and "below 80%" beside 90%. */
export function isBeyondTarget(cell: LimitCell): boolean {
  const goal = cell.target === null ? null : onlyFigure(cell.target);
  const better = readPolarity(cell.polarity).kind;
  const ends = bandOf(cell);
  if (goal === null || ends === null || (better !== "higher" && better !== "lower")) return false;
  return ends.every((end) => {
    const matched = matchUnits(end, goal);
    if (matched.kind === "ambiguous") return false;
    const [value, target] = [matched.a.value, matched.b.value];
    const isNear = Math.abs(value - target) <= Math.abs(target) * FURTHEST;
    // "90% or above" at the target is where green begins.
    if (ends.length === 1 && compare(value, target) === 0) return false;
    return isNear && (better === "higher" ? compare(value, target) <= 0 : compare(value, target) >= 0);
  });
}

/** Whether one of the row's figures lies within a range. */
export function holdsReading(cell: LimitCell): boolean {
  const [from, to] = bandOf(cell) ?? [];
  if (from === undefined || to === undefined) return false;
  return (cell.readings ?? []).some((reading) => {
    const [low, high] = [matchUnits(from, reading), matchUnits(to, reading)];
    return (
      low.kind === "matched" &&
      high.kind === "matched" &&
      compare(low.a.value, low.b.value) <= 0 &&
      compare(high.a.value, high.b.value) >= 0
    );
  });
}
