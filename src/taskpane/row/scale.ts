import type { RowResult } from "../../actions/result";

/** Places on the picture, each from 0 (left edge) to 1 (right edge). */
export interface Scale {
  /** From left to right, without gaps. */
  readonly zones: readonly {
    /** The best state's, the last one's, or one between them. */
    readonly zone: "good" | "middle" | "bad";
    /** The state's id; null for the last, which has no end. */
    readonly status: string | null;
    readonly from: number;
    readonly to: number;
  }[];
  readonly target: number;
  readonly amberTo: number | null;
  /** Further ends of states, which bear no label. */
  readonly ends: readonly number[];
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
  const ends = endsOf(row);
  const shown = [
    target,
    limit,
    current.value * side,
    ...ends.map((end) => end.at * side),
    ...(before === null ? [] : [before * side]),
  ];
  const [from, to] = domain(Math.min(...shown), Math.max(...shown), target, limit, room);
  const at = (value: number): number => {
    const place = (value * side - from) / (to - from);
    return worseRight ? 1 - place : place;
  };
  const places = ends.map((end) => at(end.at));
  return {
    zones: zonesBetween(places, ends, worseRight),
    ends: ends.filter((end) => end.at !== greenAt && end.at !== amberTo).map((end) => at(end.at)),
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

/** Zones from left to right between the ends of the states, given best first; no two overlap, whatever the ends. */
function zonesBetween(places: readonly number[], ends: Ends, worseRight: boolean): Scale["zones"] {
  const last = ends.length;
  const fromBest = [...ends, null].map((end, index) => ({
    zone: index === 0 ? ("good" as const) : index === last ? ("bad" as const) : ("middle" as const),
    status: end?.status ?? null,
    best: index === 0 ? (worseRight ? 0 : 1) : (places[index - 1] ?? 0),
    worst: index === last ? (worseRight ? 1 : 0) : (places[index] ?? 0),
  }));
  const zones = fromBest.map(({ zone, status, best, worst }) => ({
    zone,
    status,
    from: worseRight ? best : worst,
    to: Math.max(worseRight ? worst : best, worseRight ? best : worst),
  }));
  return worseRight ? zones : [...zones].reverse();
}

/** The ends that the reading was compared with, best first; of a row that has only limits, green's and amber's. */
function endsOf({ stateEnds, limits }: RowResult): Ends {
  if (stateEnds.length > 0) return stateEnds;
  if (limits === null) return [];
  const green = { status: "green", at: limits.greenAt };
  return limits.amberTo === null ? [green] : [green, { status: "amber", at: limits.amberTo }];
}

type Ends = readonly { readonly status: string; readonly at: number }[];
