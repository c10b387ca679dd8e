import type { ColumnFinding } from "../finding";
import { matchHeading } from "../headings/headerMatch";
import { saysPeriods } from "../saysPeriods";

/** Whether a column that is used for nothing that names a KPI may hold names all the same: "Type", "Service", a heading not known. */
export function mayHoldNames({ role, heading }: ColumnFinding): boolean {
  if (saysPeriods(heading)) return false;
  if (role === "section" || role === "breakdown" || role === "unknown") return true;
  return role === "other" && matchHeading(heading)?.wording.maybeName === true;
}
