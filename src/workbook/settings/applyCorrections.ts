import type { KpiRow, PeriodCell } from "../../kpi/row/row";
import type { SheetRow } from "../sheet/rows";
import { cellsOfPeriod } from "./correctedPeriod";
import { rowFinder } from "./ownRow";
import type { RowCorrection } from "./settings";
import { standingOf, type Standing } from "./standing";
import { substituted } from "./substitute";

/** A correction of a row, and whether it still applies. */
export interface RowSettlement {
  readonly correction: RowCorrection;
  readonly standing: Standing;
  /** Of a status set by hand: its name by the row's rules. */
  readonly statusName?: string;
}

/** A row with its corrections put in, for the rules to judge. */
export interface SettledRow {
  readonly row: SheetRow;
  /** The row as its cells have it. */
  readonly asTyped: SheetRow;
  readonly settlements: readonly RowSettlement[];
}

/**
 * Puts corrections into the rows they belong to, before the rules judge them. One whose cell has changed since is left out and said
 * to have lapsed: somebody typed something newer. Corrections of KPIs that are not on the sheet wait.
 *
 * @param holds Which of those that fit apply in this pass; a baseline chosen for one period is not for another.
 */
export function applyCorrections(
  rows: readonly SheetRow[],
  corrections: readonly RowCorrection[],
  holds: (correction: RowCorrection, index: number) => boolean = () => true,
): readonly SettledRow[] {
  if (corrections.length === 0) return rows.map((row) => ({ row, asTyped: row, settlements: [] }));
  const find = rowFinder(rows);
  const byRow = new Map<number, RowCorrection[]>();
  for (const correction of corrections) {
    const index = find(correction);
    if (index !== null) byRow.set(index, [...(byRow.get(index) ?? []), correction]);
  }
  return rows.map((row, index) => {
    const own = byRow.get(index);
    if (own === undefined) return { row, asTyped: row, settlements: [] };
    const settlements = own.filter(isNewest(row.kpi)).map((correction) => ({
      correction,
      standing: standingOf(correction, row.kpi),
    }));
    const kpi = settlements
      .filter(({ correction, standing }) => standing === "applies" && holds(correction, index))
      .sort((a, b) => Number(isForOne(a.correction)) - Number(isForOne(b.correction)))
      .reduce((now, { correction }) => substituted(now, correction), row.kpi);
    return { row: { ...row, kpi }, asTyped: row, settlements };
  });
}

/**
 * Whether no later correction says the same thing of the same cell: one that was made under the heading that a column had, and one under
 * the heading that it has now.
 */
function isNewest({
  periods,
}: KpiRow): (correction: RowCorrection, index: number, all: readonly RowCorrection[]) => boolean {
  const cellOf = (one: RowCorrection): PeriodCell | undefined => cellsOfPeriod(one, periods)[0];
  return (correction, index, all) => {
    const { what } = correction;
    const cell = what === "query" ? undefined : cellOf(correction);
    return (
      cell === undefined ||
      !all.slice(index + 1).some((later) => later.what === what && cellOf(later) === cell)
    );
  };
}

/** A target for one period goes before the row's, whichever was given first: what the later one took the place of is gone. */
function isForOne({ what, heading }: RowCorrection): boolean {
  return what === "target" && heading !== undefined;
}
