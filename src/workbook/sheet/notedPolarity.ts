import { polarityInName } from "../../kpi/polarity/polarityInName";
import type { Shown } from "../../kpi/reading/shown";
import type { KpiRow } from "../../kpi/row/row";

/**
 * The first of a row's notes that says outright which way is better. It is only a suggestion with its source: in a note that may as well be
 * told of another measure, or of the past.
 *
 * @param notes The row's cells under headings of comments, and then what the sheet says of several rows.
 * @example J5 says "Lower is better. Reported quarterly." // { noted: { at: "J5", text: "Lower is better. Reported quarterly.", way: "lower" } }
 */
export function notedPolarity(notes: readonly Shown[]): Pick<KpiRow, "noted"> {
  for (const { at, text } of notes) {
    const way = polarityInName(text);
    if (way !== null) return { noted: { at, text, way } };
  }
  return {};
}
