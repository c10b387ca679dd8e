import type { PeriodReading } from "../../kpi/evaluation";
import { figureText } from "../../wording/kpi/figures";

const MOST_DECIMALS = 4;

/** A reading without what its cell says besides: "48.3%" for "48.3% (Apr-Jun 2023) 379 out of 784"; "" where it holds no figure. */
export function shortFigure({ value, unit }: PeriodReading): string {
  if (value === null) return "";
  const [, fraction = ""] = String(value).split(".");
  return figureText(value, unit, /^\d*$/.test(fraction) ? Math.min(fraction.length, MOST_DECIMALS) : 0);
}
