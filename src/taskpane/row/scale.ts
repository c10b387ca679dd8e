import type { RowResult } from "../../actions/result";

/** Places on the picture, each from 0 (left edge) to 1 (right edge). */
export interface Scale {
  /** From left to right, without gaps. */
  readonly zones: readonly {
    readonly zone: "good" | "middle" | "bad";
    readonly from: number;
    readonly to: number;
  }[];
  readonly target: number;
  readonly amberTo: number | null;
  readonly current: number;
  readonly previous: number | null;
  /** Whether the worse side is at the right. */
  readonly worseRight: boolean;
}

/** How much of the width each label needs beside its line, 0 to 1. */
export interface LabelRoom {
  readonly target: number;
  readonly amberTo: number;
}

const EDGE = 0.06;

/**
 * The row as a picture of one line: green, amber and red zones from its limits, with its readings on them. Null where there are no limits
 * or no figure to show.
 *
 * @example 75% against a target of 90% with amber to 85%, higher is better: red, amber and green zones from left to right, the reading
 * in the red one
 */
export function scaleOf(row: RowResult, room: LabelRoom): Scale | null {
  const { limits, current, previous } = row;
  if (limits === null || current === null || current.value === null) return null;
  const { greenAt, amberTo } = limits;
  const worseRight = isWorseRight(row, greenAt, current.value);
  // Mirrored where lower is better, so that the worse side is always below the target while we count.
  const side = worseRight ? -1 : 1;
  const before = previous !== null && previous.unit === current.unit ? previous.value : null;
  const target = greenAt * side;
  const limit = (amberTo ?? greenAt) * side;
  const shown = [target, limit, current.value * side, ...(before === null ? [] : [before * side])];
  const [from, to] = domain(Math.min(...shown), Math.max(...shown), target, limit, room);
  const at = (value: number): number => {
    const place = (value * side - from) / (to - from);
    return worseRight ? 1 - place : place;
  };
  const edges = [0, at(amberTo ?? greenAt), at(greenAt), 1];
  return {
    zones: zonesBetween(edges, worseRight, amberTo !== null),
    target: at(greenAt),
    amberTo: amberTo === null ? null : at(amberTo),
    current: at(current.value),
    previous: before === null ? null : at(before),
    worseRight,
  };
}

/** Of a range (best between two values) the limits are those on the reading's side. */
function isWorseRight(row: RowResult, greenAt: number, current: number): boolean {
  if (row.polarity !== "range") return row.polarity === "lower";
  const amberTo = row.limits?.amberTo ?? null;
  return amberTo === null ? current > greenAt : amberTo > greenAt;
}

/** Wide enough for all values with room at the edges, and for the labels on the outer side of target and limit. */
function domain(
  least: number,
  most: number,
  target: number,
  limit: number,
  room: LabelRoom,
): [number, number] {
  const span = most - least || Math.abs(most) * 0.2 || 1;
  let [from, to] = [least - span * EDGE, most + span * EDGE];
  // Either label's room depends on the whole width, which the other may widen: a few rounds settle it.
  for (let round = 0; round < 4; round += 1) {
    const total = to - from;
    if ((to - target) / total < room.target)
      to = target + ((target - from) * room.target) / (1 - room.target);
    const needed = Math.max(room.amberTo, 0.1);
    if ((limit - from) / (to - from) < needed) from = limit - ((to - limit) * needed) / (1 - needed);
  }
  return [from, to];
}

function zonesBetween(edges: readonly number[], worseRight: boolean, hasAmber: boolean): Scale["zones"] {
  const [, limit = 0, target = 0] = edges;
  const zones: Scale["zones"] = worseRight
    ? [
        { zone: "good", from: 0, to: target },
        { zone: "middle", from: target, to: limit },
        { zone: "bad", from: limit, to: 1 },
      ]
    : [
        { zone: "bad", from: 0, to: limit },
        { zone: "middle", from: limit, to: target },
        { zone: "good", from: target, to: 1 },
      ];
  return zones.filter(({ zone }) => zone !== "middle" || hasAmber);
}
