import type { Evaluation } from "../../kpi/evaluation";
import { unitFit, type UnitFit } from "../../workbook/settings/answers/unitFit";
import type { SettledRow } from "../../workbook/settings/applyCorrections";

/** What a figure typed for a row is held against, by what it corrects. */
export type RowFits = Readonly<Record<"target" | "tolerance" | "reading" | "baseline", UnitFit>>;

/** What the cells that a row is judged by show, before any correction; null where the sheet has no such cell. */
export interface RowShows {
  /** The cell of the current reading. */
  readonly reading: string | null;
  readonly target: string | null;
  readonly tolerance: string | null;
  readonly polarity: string | null;
}

/**
 * What may be typed for a row: a figure in place of another is not held against that one, which may be what is wrong.
 *
 * @param at The cell of the current reading.
 * @example rowFits(row, evaluation, "F2").reading // the target, and the figures but F2
 */
export function rowFits(row: SettledRow, { previous }: Evaluation, at: string | undefined): RowFits {
  return {
    target: unitFit(row, "target"),
    tolerance: unitFit(row, "tolerance"),
    reading: unitFit(row, "figure", at),
    baseline: unitFit(row, "figure", previous?.at),
  };
}
