import type { Figure } from "./figure";
import { timeFormat } from "./numberFormat";
import type { Shown } from "./shown";
import { CLOCK, LONG_CLOCK, MINUTE_CLOCK } from "./unit";

/**
 * A time of which Excel itself knows that it is in hours and minutes, or in minutes and seconds: the latter is said as its cell shows it.
 *
 * @example 105 seconds that a cell in the format "mm:ss" shows as "01:45" // "01:45", and not "00:01:45"
 */
export function asHeld(figure: Figure, { value, format }: Shown): Figure {
  if (typeof value !== "number") return figure;
  if (figure.unit === LONG_CLOCK && timeFormat(format) === "minutes-and-seconds")
    return { ...figure, unit: MINUTE_CLOCK };
  const isLength = figure.unit === CLOCK;
  return isLength && timeFormat(format) === "hours-and-minutes" ? { ...figure, inHours: true } : figure;
}
