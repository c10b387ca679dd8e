import { sheetRefOf } from "../../actions/corrections";
import { type SettingsChange, withAssignment } from "../../actions/settings";
import type { SheetRow } from "./lists";

/** Gives a rule set to one row; it goes before those of its section and sheet. */
export function rulesForRow({ sheet, row }: SheetRow, profile: string): SettingsChange {
  const to = { kind: "row", sheet: sheet.id, identity: row.identity } as const;
  return (now) => withAssignment(now, sheetRefOf(sheet), to, profile);
}
