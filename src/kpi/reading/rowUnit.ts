import type { Figure } from "./figure";
import { hasFigure, type FigureCell, type ReadRow } from "../row/rowCells";
import { asPercent } from "./sameUnit";

/** A figure with its unit settled by the row's other figures; null where two understandings are possible. */
export interface SettledFigure {
  readonly figure: Figure;
  /** False where the unit was supposed: the officer is asked to confirm. */
  readonly sure: boolean;
}

/**
 * `96.37` where its neighbours are percentages is 96.37%, and 0.97 beside 98% and 95% is 97%, to be confirmed; 0.75 beside 10% may be either,
 * and nobody supposes (rules.md, section 1). A figure of 0 is 0 either way.
 */
export function settleUnit(read: ReadRow, cell: FigureCell): SettledFigure | null {
  const { figure } = cell.reading;
  if (figure.unit !== "" || figure.value === 0) return { figure, sure: true };
  const others = read.cells.filter(hasFigure).filter((other) => other.cell !== cell.cell);
  const percentages = others.map(({ reading }) => reading.figure).filter(({ unit }) => unit === "%");
  // The row is one of percentages if most of its other figures are.
  if (percentages.length * 2 <= others.length) return { figure, sure: true };
  const percent = figure.counted === true ? null : asPercent(figure, percentages);
  return percent === null ? null : { figure: percent, sure: false };
}
