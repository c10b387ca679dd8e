import type { Shown } from "../reading/shown";
import { readTolerance, type Tolerance } from "./tolerance";

/** A blank tolerance under a printed key; any other goes before the key, and a key that is followed is the tolerance itself. */
export function withPrinted(own: Tolerance, key: Shown | null, followed: boolean): Tolerance {
  const printed = onEitherSide(readTolerance(key));
  const isDistance = (printed.kind === "percent" && printed.ofYear !== true) || printed.kind === "points";
  if (own.kind !== "blank" || !isDistance || key === null) return own;
  return followed ? { ...printed, key: key.at } : { kind: "printed", printed };
}

/** "Up to 10% below target" in a key or a heading holds for rows of either polarity: there below is said for worse. */
export function onEitherSide(tolerance: Tolerance): Tolerance {
  if (tolerance.kind !== "percent" && tolerance.kind !== "points") return tolerance;
  const { side, ...rest } = tolerance;
  return side === undefined ? tolerance : rest;
}
