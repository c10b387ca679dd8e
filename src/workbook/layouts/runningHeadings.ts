import type { Shown } from "../../kpi/reading/shown";
import { readCumulative } from "../find/cumulativeCell";
import { readQualifier } from "../find/columns/columnPeriod";
import { madeUp } from "./cellsGrid";
import type { LayOutInput } from "./laid";
import type { LabelRow } from "./rowLabels";

/** What such labels say of a period is that its figures run up to it: the period is the row's own. */
const RUNNING: Partial<Record<LabelRow["role"], string>> = { value: "Actual (cumulative)", target: "Target" };

/**
 * What heads the figures and targets of a view in place of labels that are all for the year to date, "Actual (YTD) | Target (YTD)" over
 * a row for each quarter: figures that run up, each comparable with that of the quarter before. Nothing where figures of the period alone
 * stand beside them, where a target is for another time, or where the sheet says that the KPI does not run up.
 *
 * @example "Quarter | Actual (YTD) | Target (YTD)" // "Actual (cumulative)" and "Target"
 */
export function runningHeadings(
  labels: readonly LabelRow[],
  input: Pick<LayOutInput, "blocks" | "pairs" | "grid" | "label">,
): ReadonlyMap<LabelRow, Shown> {
  const timed = labels.filter(({ role }) => RUNNING[role] !== undefined);
  const one = (role: LabelRow["role"]): boolean => timed.filter((label) => label.role === role).length === 1;
  const isAll = one("value") && one("target") && timed.every(isToDate);
  if (!isAll || saysNotRunning(input)) return new Map();
  return new Map(timed.map((label) => [label, { ...madeUp(RUNNING[label.role] ?? ""), at: label.label.at }]));
}

function isToDate({ label }: LabelRow): boolean {
  const { period, kind } = readQualifier(label.text, "", []);
  return kind === "year-to-date" && (period === null || !/\d/.test(label.text));
}

function saysNotRunning({ blocks, pairs, grid, label }: Parameters<typeof runningHeadings>[1]): boolean {
  const inForm = pairs.some(
    ({ role, value }) => role === "cumulative" && readCumulative(value.text) === false,
  );
  return (
    inForm ||
    blocks.some((block) =>
      block.rows
        .filter(({ role }) => role === "cumulative")
        .some((row) => readCumulative(row.said?.text ?? grid.text(row.row, label + 1)) === false),
    )
  );
}
