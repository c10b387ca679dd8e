import { compare } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import type { Shown } from "../reading/shown";
import type { TargetDirection } from "../target/targetWords";
import type { Tolerance } from "../tolerance/tolerance";

/** Where green begins, and how far that is said of the value itself. */
export interface Boundary {
  readonly at: Figure;
  readonly direction: TargetDirection | null;
}

/**
 * Whether a reading of exactly the value where green begins is green. "open" where the cell says "> 90%", which is often typed for "90% or
 * more"; "left-out" where the cell says so for certain, or amber's own cell counts the value as amber.
 *
 * @param amber The tolerance cell: what it shows may have been put together from a lone figure and the target.
 * @example 90%, "> 90%" and amber "85-90%" // "left-out"
 */
export function atBoundary(
  reading: Figure,
  { at, direction }: Boundary,
  tolerance: Tolerance,
  amber: Shown | null,
): "met" | "left-out" | "open" {
  if (direction?.strict !== true || compare(reading.value, at.value) !== 0) return "met";
  if (direction.certain === true) return "left-out";
  return tolerance.kind === "band" && isTypedBand(amber) && endsAt(tolerance, direction, at)
    ? "left-out"
    : "open";
}

function endsAt(
  { band, leavesOut = [] }: Extract<Tolerance, { kind: "band" }>,
  { better }: TargetDirection,
  at: Figure,
): boolean {
  const name = better === "higher" ? "to" : "from";
  const end = band[name];
  if (leavesOut.includes(name)) return false;
  return (end.unit === "" || end.unit === at.unit) && compare(end.value, at.value) === 0;
}

function isTypedBand(amber: Shown | null): boolean {
  return ((amber?.typed ?? amber?.text ?? "").slice(0, 200).match(/\d[\d,.]*/g)?.length ?? 0) > 1;
}
