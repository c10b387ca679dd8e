import type { KpiRow } from "../../kpi/row/row";
import type { Shown } from "../../kpi/reading/shown";
import { cellsOfPeriod, type OfPeriod } from "./correctedPeriod";
import type { RowCorrection } from "./settings";

/** The cell that a correction is about, as far as it is known: a part that the sheet has no cell for stands at "" and shows "". */
export type CorrectedCell = Pick<Shown, "at" | "text" | "given">;

const NO_CELL: CorrectedCell = { at: "", text: "" };

/**
 * The cell that a correction is about. A part that the sheet has no cell for shows "", as a blank one does; null where the row has no
 * such column any more.
 */
export function correctedCell(correction: RowCorrection, kpi: KpiRow): CorrectedCell | null {
  switch (correction.what) {
    case "target":
    case "tracking":
      return targetCell(correction, kpi);
    case "tolerance":
    case "polarity":
      return kpi[correction.what] ?? NO_CELL;
    case "green-limit":
      return kpi.greenLimit ?? NO_CELL;
    case "reading":
    case "status":
      return cellsOfPeriod(correction, kpi.periods)[0]?.shown ?? null;
    case "baseline":
    case "cumulative":
    case "cases":
    case "frequency":
    case "query":
      return NO_CELL;
    default:
      return correction satisfies never;
  }
}

/** With a heading, the target of that period alone: its own cell where it has one, else the row's. */
function targetCell(of: OfPeriod, kpi: KpiRow): CorrectedCell | null {
  const row = kpi.target ?? NO_CELL;
  if (of.heading === undefined) return row;
  const [period] = cellsOfPeriod(of, kpi.periods);
  return period === undefined ? null : (period.target ?? row);
}
