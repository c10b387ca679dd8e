import { samePeriod, type Period } from "../../kpi/period/calendar";
import { readHeading } from "../../kpi/period/periodHeading";
import type { KpiRow, PeriodCell } from "../../kpi/row/row";
import { sameHeading, seen } from "./seenText";
import type { RowCorrection } from "./settings";
import { typedShown } from "./typedShown";

/** What says of a correction which period's cell it is about. */
export type OfPeriod = Pick<RowCorrection, "heading" | "period" | "seenText">;

/**
 * The cells of a row that a correction of one period is about: those under its heading, and where that was reworded, those of its period.
 * A heading that names no date itself ("This quarter", "Q2", "Actual") is another column once it stands for another period.
 *
 * @returns None for a correction that is about no period, or one that the row has no cell for.
 * @example heading "Q2 2026/27", and the sheet has "Latest figures (Jul-Sep)" now // the cell under that
 */
export function cellsOfPeriod(correction: OfPeriod, periods: readonly PeriodCell[]): readonly PeriodCell[] {
  const { heading, seenText } = correction;
  if (heading === undefined) return [];
  const period = correctedPeriod(correction);
  const isOfPeriod = (cell: PeriodCell): boolean =>
    period !== null && (cell.period.label === correction.period || samePeriod(cell.period, period));
  const headed = periods.filter((cell) => sameHeading(cell.heading, heading));
  const own = period === null || periodNamed(heading) !== null ? headed : headed.filter(isOfPeriod);
  if (own.length > 0) return own;
  const reworded = periods.filter(isOfPeriod);
  const alike = reworded.filter(({ shown }) => seenText !== undefined && seen(shown.text) === seen(seenText));
  return alike.length > 0 ? alike : reworded;
}

/** Whether a correction of one period is about the cell at this address. */
export function isAboutCell(correction: OfPeriod, at: string, { periods }: Pick<KpiRow, "periods">): boolean {
  return at !== "" && cellsOfPeriod(correction, periods).some(({ shown }) => shown.at === at);
}

/** The period that a correction is about; null where it goes by a heading that has no date. */
export function correctedPeriod({ heading, period }: OfPeriod): Period | null {
  return periodNamed(period ?? heading ?? "");
}

/** The period of a column as a correction keeps it, by its name; nothing of one that the sheet does not date. */
export function keptPeriod(label: string | null | undefined): Pick<RowCorrection, "period"> {
  return label != null && periodNamed(label) !== null ? { period: label } : {};
}

/** The period that a text names with its year; null where it names none. */
export function periodNamed(text: string): Period | null {
  const heading = readHeading(typedShown("", text));
  return heading.kind === "dated" ? heading.period : null;
}
