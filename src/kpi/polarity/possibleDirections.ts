import type { Direction } from "./direction";
import type { Query, QueryCode } from "../query";
import type { ReadRow } from "../row/rowCells";

/** What a row's questions leave of which way is better: each way that an answer may come to. */
type Leaves = (direction: Direction, read: ReadRow) => readonly Direction[];

/** One of two things that a row says is wrong, and either may be; or neither way is better after all. */
const anyWay: Leaves = () => [{ kind: "missing" }];

const LEAVES: Readonly<Partial<Record<QueryCode, Leaves>>> = {
  "target-contradicts-polarity": anyWay,
  "polarity-contradicts-name": anyWay,
  // "85% - 90%" beside "Higher is better": best between the two, or one value and higher is better after all, as where the officer has said so.
  "target-is-range": (direction, { target, row }) =>
    target.kind === "range" && row.declared?.polarity !== true
      ? [direction, { kind: "range", from: target.from, to: target.to }]
      : [direction],
  // "95% and above is green" beside "Lower is better".
  "tolerance-unreadable": (direction, read) =>
    read.tolerance.kind === "thresholds" && read.tolerance.thresholds.better !== direction.kind
      ? anyWay(direction, read)
      : [direction],
};

/**
 * Which ways may be better while the row's questions are open: an arrow whose letter would not be the same by each of them is not given.
 *
 * @returns One where nothing about the direction is asked.
 * @example a target of "85% - 90%" beside "Higher is better" // higher, or best between 85% and 90%
 */
export function possibleDirections(
  direction: Direction,
  read: ReadRow,
  asked: readonly Query[],
): readonly [Direction, ...Direction[]] {
  for (const { code } of asked) {
    const [first, ...others] = LEAVES[code]?.(direction, read) ?? [];
    if (first !== undefined && (others.length > 0 || first !== direction)) return [first, ...others];
  }
  return [direction];
}
