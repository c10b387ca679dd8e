import type { PeriodReading } from "../../kpi/evaluation";
import { figureText } from "../../wording/kpi/figures";

const MOST_DECIMALS = 4;

/**
 * A reading without what its cell says besides, with the decimals that its cell shows: "48.3%" for "48.3% (Apr-Jun 2023) 379 out of 784",
 * "£63.80" for "£63.80 (est.)"; "" where it holds no figure.
 */
export function shortFigure({ value, unit, text }: PeriodReading): string {
  if (value === null) return "";
  const [, fraction = ""] = String(value).split(".");
  const needed = /^\d*$/.test(fraction) ? Math.min(fraction.length, MOST_DECIMALS) : 0;
  return figureText(value, unit, Math.max(needed, decimalsShown(text, Math.abs(value))));
}

/** With how many decimals a text shows a number; 0 where it does not show it, as in "£1.2m". */
function decimalsShown(text: string, size: number): number {
  const numbers = text.match(/[\d,]*\d(?:\.\d+)?/g) ?? [];
  const own = numbers.find((number) => Number(number.replaceAll(",", "")) === size);
  return Math.min(own?.split(".")[1]?.length ?? 0, MOST_DECIMALS);
}
