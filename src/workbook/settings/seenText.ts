import type { KpiRow } from "../../kpi/row/row";
import type { RowCorrection } from "./settings";

/** More of a cell's text than any figure has; a whole comment need not be kept twice. */
const LONGEST_SEEN = 200;

/** A cell's text as it is kept and compared: what an officer would call the same stays the same. */
export function seen(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, LONGEST_SEEN);
}

/** Whether two headings are the same to an officer: line breaks and capitals do not count. */
export function sameHeading(a: string, b: string | undefined): boolean {
  return b !== undefined && seen(a).toLowerCase() === seen(b).toLowerCase();
}

/**
 * What the cell that a correction is about shows; null where the row has no such column any more. A part that the sheet has no cell
 * for shows "", as a blank one does.
 */
export function textNow(correction: RowCorrection, kpi: KpiRow): string | null {
  switch (correction.what) {
    case "target":
    case "tracking":
      return targetText(correction.heading, kpi);
    case "tolerance":
      return kpi.tolerance?.text ?? "";
    case "green-limit":
      return kpi.greenLimit?.text ?? "";
    case "polarity":
      return kpi.polarity?.text ?? "";
    case "reading":
    case "status":
      return kpi.periods.find(({ heading }) => sameHeading(heading, correction.heading))?.shown.text ?? null;
    case "baseline":
    case "cumulative":
    case "query":
      return "";
    default:
      return correction satisfies never;
  }
}

/** With a heading, the target of that period alone: its own cell where it has one, else the row's. */
function targetText(heading: string | undefined, kpi: KpiRow): string | null {
  const row = kpi.target?.text ?? "";
  if (heading === undefined) return row;
  const period = kpi.periods.find((one) => sameHeading(one.heading, heading));
  return period === undefined ? null : (period.target?.text ?? row);
}

/** Whether a correction fits what the sheet shows now. */
export type Standing =
  | "applies"
  /** Its cell shows something else than when it was corrected: the cell goes first. */
  | "lapsed"
  /** Its column is not on the sheet. */
  | "waits";

export function standingOf(correction: RowCorrection, kpi: KpiRow): Standing {
  const now = textNow(correction, kpi);
  if (now === null) return "waits";
  const { what, seenText } = correction;
  const hasCell = what !== "baseline" && what !== "cumulative" && what !== "query";
  return hasCell && seenText !== undefined && seen(now) !== seen(seenText) ? "lapsed" : "applies";
}
