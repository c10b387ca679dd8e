import type { Period } from "../../kpi/period/period";
import { readHeading } from "../../kpi/period/periodHeading";
import { YEARLESS } from "../../kpi/period/calendar";
import { sheetFamily } from "./sheetFamily";

/** A sheet by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Of the workbook's sheets the one for the latest period before, by their names: "June 2023" beside "July 2023", "Adults Jun" beside
 * "Adults Jul". A name without a year is taken for the last such month before. Null where no name says so; what a sheet really holds is
 * for whoever reads it.
 *
 * @param sheet The sheet that is reported, one of `sheets`.
 * @example siblingBefore({ id: "3", name: "Adults Jul" }, july2023, sheets)?.name // "Adults Jun"
 */
export function siblingBefore<Sheet extends Named>(
  sheet: Named,
  reporting: Period,
  sheets: readonly Sheet[],
): Sheet | null {
  const family = sheetFamily(sheet.name);
  let latest: { readonly sheet: Sheet; readonly end: number } | null = null;
  for (const other of sheets) {
    if (other.id === sheet.id || sheetFamily(other.name) !== family) continue;
    const end = lastMonthOf(other.name, reporting.end);
    if (end !== null && end < reporting.end && end > (latest?.end ?? -Infinity))
      latest = { sheet: other, end };
  }
  return latest?.sheet ?? null;
}

/** The last month of the period that a sheet's name names; of a yearless one the last before `reported`. */
function lastMonthOf(name: string, reported: number): number | null {
  const heading = readHeading({ at: "", text: name, value: name, format: "@" }, true);
  if (heading.kind === "dated") return heading.period.end;
  if (heading.kind !== "yearless") return null;
  const { end } = heading.of(YEARLESS);
  const monthsBack = (((reported - 1 - end) % 12) + 12) % 12;
  return reported - 1 - monthsBack;
}
