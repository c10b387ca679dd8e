import type { Figure } from "../reading/figure";
import type { Polarity, PolarityCell } from "./polarity";
import type { ReadRow } from "../row/rowCells";
import type { Target } from "../target/target";

/** Which way is better for a row, from its polarity cell or, where that is blank, from a target or tolerance that says so outright. */
export type Direction =
  | { readonly kind: "higher" | "lower" | "none" | "missing" | "unreadable" }
  | { readonly kind: "range"; readonly from: Figure; readonly to: Figure };

function plain(value: number, unit: string): Figure {
  return { value, unit, decimals: 0, scaled: false, slip: false, doubtful: false };
}

/**
 * A blank polarity is made up for only by words that leave no choice: a target "≤ 5" or "100%+", thresholds such as "99% and above is
 * amber". A band beside a target is not such a word: which of its ends is meant depends on the polarity itself.
 */
export function directionOf({ polarity, target, tolerance }: ReadRow): Direction {
  switch (polarity.kind) {
    case "higher":
    case "lower":
    case "none":
    case "unreadable":
      return { kind: polarity.kind };
    case "range":
      return {
        kind: "range",
        from: plain(polarity.from, polarity.unit),
        to: plain(polarity.to, polarity.unit),
      };
    case "range-of-target":
      return target.kind === "range"
        ? { kind: "range", from: target.from, to: target.to }
        : { kind: "unreadable" };
    case "at-target":
      return rangeAt(target);
    case "missing":
      if (target.kind === "values" && target.direction !== null) return { kind: target.direction.better };
      return tolerance.kind === "thresholds" && tolerance.thresholds.inOrder === undefined
        ? { kind: tolerance.thresholds.better }
        : { kind: "missing" };
    default:
      return polarity satisfies never;
  }
}

/** Best at the target: between its two values, or at its one. */
function rangeAt(target: Target): Direction {
  if (target.kind === "range") return { kind: "range", from: target.from, to: target.to };
  const [only] = target.kind === "values" && target.direction === null ? target.amounts : [];
  return only === undefined
    ? { kind: target.kind === "missing" ? "missing" : "unreadable" }
    : { kind: "range", from: only.figure, to: only.figure };
}

/** The polarity as it is handed on in results: the one that was used. */
export function polarityUsed(cell: PolarityCell, direction: Direction): Polarity {
  if (direction.kind === "higher" || direction.kind === "lower" || direction.kind === "none")
    return { kind: direction.kind };
  if (direction.kind === "range")
    return { kind: "range", from: direction.from.value, to: direction.to.value, unit: direction.from.unit };
  if (cell.kind === "unreadable") return cell;
  return cell.kind === "range-of-target" || cell.kind === "at-target"
    ? { kind: "unreadable", text: "" }
    : { kind: "missing" };
}
