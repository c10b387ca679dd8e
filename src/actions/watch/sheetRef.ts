import { kpiMark } from "../../workbook/settings/likeness";
import type { SheetRef } from "../../workbook/settings/settings";
import type { KnownSheet } from "./workbookFacts";

/** A sheet whose rows are known as a change of the settings names it. */
export function sheetRefOf({ id, name, rows }: KnownSheet): SheetRef {
  return { id, name, kpis: rows.map(({ identity, description }) => kpiMark(identity, description)) };
}
