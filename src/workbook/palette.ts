import type { Status, Travel } from "../kpi/evaluation";
import { defaultLook, TRAVEL_INK, type Paint } from "../kpi/look";

const DARK = "#1F1F1F";

/** The default colours of the built-in statuses; a profile may have its own (`Evaluation.paint`). */
export const STATUS_PAINT: Readonly<Record<Status, Paint | null>> = {
  green: defaultLook("green").colour,
  amber: defaultLook("amber").colour,
  red: defaultLook("red").colour,
  tracking: defaultLook("tracking").colour,
  "target-under-review": defaultLook("target-under-review").colour,
  "data-missing": defaultLook("data-missing").colour,
  "not-rated": defaultLook("not-rated").colour,
  "needs-attention": defaultLook("needs-attention").colour,
};

/** The edge of a reading out of tolerance. */
export const WARNING_EDGE = DARK;

const INK_OF_LETTER: Readonly<Record<string, string>> = {
  G: TRAVEL_INK.green,
  A: TRAVEL_INK.amber,
  R: TRAVEL_INK.red,
};

/** The colour of an arrow: that of the letter it carries, so that letter and colour can never disagree. */
export function travelInk(travel: Travel): string {
  return INK_OF_LETTER[travel.mark.slice(-1)] ?? TRAVEL_INK.plain;
}
