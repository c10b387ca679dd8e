import type { Figure } from "./figure";
import { hasFigure, type FigureCell, type ReadRow } from "./rowCells";

/** A figure with its unit settled by the row's other figures; null where two understandings are possible. */
export interface SettledFigure {
  readonly figure: Figure;
  /** False where the unit was supposed: the officer is asked to confirm. */
  readonly sure: boolean;
}

/** Whether the row is one of percentages: its target's unit, or that of most of its other figures. */
function isPercentRow(read: ReadRow, except: FigureCell): boolean {
  const others = read.cells.filter(hasFigure).filter(({ cell }) => cell !== except.cell);
  const percentages = others.filter(({ reading }) => reading.figure.unit === "%").length;
  return percentages * 2 > others.length;
}

/**
 * `96.37` where its neighbours are percentages is 96.37%; 0.9637 there may be either, and nobody supposes (rules.md, section 1).
 * A figure of 0 is 0 either way.
 */
export function settleUnit(read: ReadRow, cell: FigureCell): SettledFigure | null {
  const { figure } = cell.reading;
  if (figure.unit !== "" || figure.value === 0 || !isPercentRow(read, cell)) return { figure, sure: true };
  if (figure.counted === true) return null;
  if (figure.value > 1 && figure.value <= 100) return { figure: { ...figure, unit: "%" }, sure: false };
  return null;
}
