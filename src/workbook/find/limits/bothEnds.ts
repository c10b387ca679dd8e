import { readPolarity } from "../../../kpi/polarity/polarity";
import type { Shown } from "../../../kpi/reading/shown";
import type { ColumnFinding, TableView } from "../finding";
import { plainHeading } from "../headings/headerMatch";
import { compareShown, isBareLimit, written } from "../toleranceCell";

/** The words for the two ends of what is allowed, the lower first. */
const ENDS: readonly (readonly [string, string])[] = [
  ["lower", "upper"],
  ["lowest", "highest"],
  ["minimum", "maximum"],
  ["min", "max"],
  ["floor", "ceiling"],
];

/** Targets may have them as well, "Target from | Target to". */
const TARGET_ENDS: typeof ENDS = [...ENDS, ["from", "to"]];
const OF_TARGETS = /\b(?:targets?|range)\b/;

/** The column of the other end, beside the one in use. */
export interface OtherEnd {
  readonly column: ColumnFinding;
  /** Which of the two it is. */
  readonly end: "lower" | "upper";
}

/**
 * The column of the other end, where the one in use is headed as one of two: its figure is on the better side of half of the KPIs, and
 * says nothing of where their amber ends. null where there is none, or the officer has said what else it is.
 *
 * @example "Lower threshold | Upper threshold" // the second
 */
export function otherEndOf({ columns }: Pick<TableView, "columns">, used: ColumnFinding): OtherEnd | null {
  const words = plainHeading(used.heading).split(" ");
  for (const [lower, upper] of ENDS) {
    const end = words.includes(lower) ? "upper" : "lower";
    if (!words.includes(lower) && !words.includes(upper)) continue;
    const other = words.map((word) => (word === lower ? upper : word === upper ? lower : word)).join(" ");
    const column = columns.find((one) => mayBeEnd(one) && plainHeading(one.heading) === other);
    return column === undefined ? null : { column, end };
  }
  return null;
}

/**
 * The columns of the two ends between which a KPI is on target, the lower first; null where there are none.
 *
 * @example "Target max | Target min" // the second and the first
 */
export function targetEndsOf({
  columns,
}: Pick<TableView, "columns">): readonly [ColumnFinding, ColumnFinding] | null {
  const open = columns.filter(({ role }) => ["target", "tolerance", "other", "unknown"].includes(role));
  for (const low of open) {
    const words = plainHeading(low.heading).split(" ");
    for (const [lower, upper] of TARGET_ENDS) {
      if (!words.includes(lower) || !OF_TARGETS.test(words.join(" "))) continue;
      const other = words.map((word) => (word === lower ? upper : word)).join(" ");
      const high = open.find(({ heading }) => plainHeading(heading) === other);
      if (high !== undefined) return [low, high];
    }
  }
  return null;
}

/** One that nothing else is read from. */
function mayBeEnd({ role, officers, used }: ColumnFinding): boolean {
  if (role === "tolerance") return !used;
  return (role === "other" || role === "unknown") && officers !== true;
}

/**
 * Both ends as one band about the target, of which the rules take the worse side; null where they do not lie on either side of it.
 *
 * @example "15" and "25" beside a target of 20 // "15 - 25"
 */
export function bandOfEnds(lower: Shown, upper: Shown, target: Shown | null): Shown | null {
  const [from, to, goal] = [lower, upper, target].map((shown) => shown?.text.trim() ?? "");
  if (from === undefined || to === undefined || goal === undefined) return null;
  if (![from, to, goal].every(isBareLimit)) return null;
  const [below, above] = [compareShown(from, goal), compareShown(to, goal)];
  if (below === null || above === null || below > 0 || above < 0 || below === above) return null;
  return written(lower, `${from} - ${to}`);
}

/**
 * Whether a row that has the one end alone is judged by it: "ask" where it is not known which way is better.
 *
 * @example the upper end of a KPI for which lower is better // "judged"
 */
export function endAlone(end: OtherEnd["end"], polarity: Shown | null): "judged" | "left" | "ask" {
  const { kind } = readPolarity(polarity);
  if (kind !== "higher" && kind !== "lower") return "ask";
  return (kind === "lower") === (end === "upper") ? "judged" : "left";
}
