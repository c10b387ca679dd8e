import { monthsElapsed, type Period } from "../period/calendar";
import { mentionIn } from "../period/periodMention";
import { displayed } from "../reading/displayed";
import type { Figure } from "../reading/figure";
import type { Shown } from "../reading/shown";
import { tokenise } from "../reading/token";
import { figureForVery } from "./datedTargets";
import type { Target } from "./target";

const MONTHS_A_YEAR = 12;
const WHOLE_PERCENT = 100;

/**
 * What a cell with targets by period says is due by the end of one of them, of a figure that runs up from April; null where it says nothing
 * of that period, or where its figure may be for the period alone.
 *
 * @example "Q2: 56%" in quarter 2 // 56%: as much in each quarter would be more than all there is; "Q2: 25" // null
 */
export function dueByLabel(target: Target, period: Period): Figure | null {
  const figure = figureForVery(target, period);
  return figure === null || mayBeAlone(figure, period) ? null : figure;
}

function mayBeAlone({ value, unit }: Figure, { start, end }: Period): boolean {
  const months = end - start + 1;
  if (monthsElapsed(end) === months) return false;
  return unit !== "%" || value * MONTHS_A_YEAR <= WHOLE_PERCENT * months;
}

/**
 * Whether what a target cell says is said of a part of the year: then an answer about it is no answer for the rest of the year.
 *
 * @example "Q2: 56%", "Sept target 40": true; "90% in 2023/24": false
 */
export function namesPartOfYear(shown: Pick<Shown, "text"> & Partial<Shown>): boolean {
  const { at = "", text, value = text, format = "@" } = shown;
  const shows = displayed({ at, text, value, format });
  if (shows.kind !== "text") return false;
  const { months, quarters, half, term } = mentionIn(tokenise(shows.text));
  return months.length + quarters.length > 0 || half !== null || term !== null;
}
