import { compare, minus } from "../../../kpi/reading/decimal";
import type { Figure } from "../../../kpi/reading/figure";
import { oneSidedIn } from "../../../kpi/reading/oneSided";
import { matchUnits } from "../../../kpi/reading/sameUnit";
import type { Shown } from "../../../kpi/reading/shown";
import { onlyFigure } from "../../../kpi/target/onlyFigure";
import { readTolerance } from "../../../kpi/tolerance/tolerance";
import { isBareLimit } from "../toleranceCell";

/** What amber's and red's figures of one row make of each other. */
export type PairReading =
  /** Amber's cell alone says where amber ends. */
  | { readonly kind: "amber" }
  /** Red's does. */
  | { readonly kind: "red" }
  /** Red's does, and amber's figure lies between it and the target: where amber begins for one council, where it ends for another. */
  | { readonly kind: "open"; readonly side: "below" | "above" }
  /** Red would begin nearer to the target than amber. */
  | { readonly kind: "contrary"; readonly shown: Shown };

/**
 * Reads "Amber threshold | Red threshold" beside a target. Performance systems mean by the first where amber begins and by the second where
 * red does: 83% is amber beside 90%, 85% and 80%. A typist's "Amber 80 | Red 79" are the last amber figure and the first red one.
 *
 * @param fromRed Whether red's own figure is red already: 80 under "Red from", beside 80 under "Amber from".
 * @param readings The row's figures: 79.5, between "Amber 80" and "Red 79", is of neither colour.
 */
export function limitsShown(
  amber: Shown,
  red: Shown,
  fromRed: boolean,
  target: Shown | null,
  readings: readonly Figure[] = [],
): PairReading {
  if (red.text.trim() === "") return { kind: "amber" };
  if (amber.text.trim() === "") return { kind: "red" };
  const goal = target === null ? null : onlyFigure(target);
  const figures = [amber, red].map((shown) => (isBareLimit(shown.text) ? onlyFigure(shown) : null));
  const [first, last] = figures;
  if (first === null && leavesHole(amber, red, readings)) return contrary(amber, red);
  // Words say for themselves where amber ends: "85% - 89%".
  if (first == null || last == null || goal === null) return { kind: "amber" };
  const [a, r, t] = [inUnit(first, goal), inUnit(last, goal), goal.value];
  if (a === null || r === null) return { kind: "amber" };
  const down = compare(r, t) < 0;
  const beyond = (one: number, other: number): boolean =>
    down ? compare(one, other) < 0 : compare(one, other) > 0;
  if (compare(a, r) === 0) return { kind: fromRed ? "amber" : "red" };
  if (beyond(a, r)) return contrary(amber, red);
  if (compare(Math.abs(minus(a, r)), stepOf(first, last)) === 0)
    return fallsBetween(readings, first, last) ? contrary(amber, red) : { kind: "amber" };
  return compare(a, t) === 0 ? { kind: "red" } : { kind: "open", side: down ? "below" : "above" };
}

function contrary(amber: Shown, red: Shown): PairReading {
  return { kind: "contrary", shown: { ...amber, ...text(`${amber.text.trim()} / ${red.text.trim()}`) } };
}

/**
 * Whether a range of amber and what red covers leave figures between them that are neither, or share some: "80% - 89%" and "below 75%",
 * "> 82% and < 88%" and "< 82%". Whole figures go on with the next, "85 to 89" and "≤ 84", as long as the row's own figures are whole.
 */
function leavesHole(amber: Shown, red: Shown, readings: readonly Figure[]): boolean {
  const range = readTolerance(amber);
  const beyond = oneSidedIn(red);
  if (range.kind !== "band" || beyond === null) return false;
  const end = beyond.side === "below" ? "from" : "to";
  const matched = matchUnits(range.band[end], beyond.bound.figure);
  if (matched.kind === "ambiguous") return false;
  const apart = Math.abs(minus(matched.a.value, matched.b.value));
  if (compare(apart, 0) === 0) return beyond.strict && range.leavesOut?.includes(end) === true;
  if (compare(apart, stepOf(matched.a, matched.b)) > 0) return true;
  return fallsBetween(readings, range.band[end], beyond.bound.figure);
}

/** Whether a figure, given more exactly than the limits, lies between two that follow each other: 84.5% between 85% and 84%. */
function fallsBetween(readings: readonly Figure[], one: Figure, other: Figure): boolean {
  return readings.some((reading) => {
    const [a, b] = [matchUnits(reading, one), matchUnits(reading, other)];
    if (a.kind === "ambiguous" || b.kind === "ambiguous") return false;
    return compare(a.a.value, a.b.value) * compare(b.a.value, b.b.value) < 0;
  });
}

function inUnit(figure: Figure, goal: Figure): number | null {
  const matched = matchUnits(figure, goal);
  return matched.kind === "matched" && matched.b.value === goal.value ? matched.a.value : null;
}

/** The least that two figures of these decimals can differ by. */
function stepOf(a: Figure, b: Figure): number {
  return 1 / 10 ** Math.max(a.decimals, b.decimals);
}

function text(written: string): Pick<Shown, "text" | "value" | "format"> {
  return { text: written, value: written, format: "@" };
}
