import type { Shown } from "../../../kpi/reading/shown";
import type { ColumnFinding, TableView } from "../finding";
import { matchHeading } from "../headings/headerMatch";
import { compareShown, isBareLimit, written } from "../toleranceCell";

/**
 * The column of the other end, where the one in use is headed as the lower of two: its figure is on the better side of every KPI for which
 * lower is better, and says nothing of where their amber ends. null where there is none, or the officer has said what it is.
 *
 * @example "Lower threshold | Upper threshold" // the second
 */
export function upperEndOf(
  { columns }: Pick<TableView, "columns">,
  used: ColumnFinding,
): ColumnFinding | null {
  const phrase = matchHeading(used.heading)?.phrase ?? "";
  if (!phrase.startsWith("lower ")) return null;
  const other = phrase.replace("lower", "upper");
  return (
    columns.find(
      ({ role, heading, officers }) =>
        role === "other" && officers !== true && matchHeading(heading)?.phrase === other,
    ) ?? null
  );
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
