import { settingsFor, type SettingsFor } from "../../workbook/settings/likeness";
import { assignmentsOf } from "../../workbook/settings/ownSettings";
import type { WorkbookSettings } from "../../workbook/settings/settings";
import { afterChangeElsewhere } from "./freshness";
import { shownIds, shownSheet } from "./shownResults";
import { sheetRefOf } from "./sheetRef";
import { facts } from "./workbookFacts";

/**
 * What is settled about a sheet holds for a copy of it too, until something is settled about the copy itself: the copy's results are out of
 * date where it changes. The sheet that something is settled about is not marked: whoever settles it has it evaluated again.
 */
export function noteSettings(before: WorkbookSettings, after: WorkbookSettings): void {
  for (const id of shownIds()) {
    const sheet = shownSheet(id);
    if (sheet?.table !== true) continue;
    const ref = sheetRefOf(sheet);
    const [was, is] = [settingsFor(before, ref), settingsFor(after, ref)];
    const from = is ?? was;
    if (from?.borrowed !== true || whatHolds(before, was) === whatHolds(after, is)) continue;
    const { sheetId, name } = from.sheet;
    const nameNow = facts.freshness.get().get(sheetId)?.renamed ?? shownSheet(sheetId)?.name ?? name;
    const change = { id: sheetId, sheet: nameNow, what: "settled" } as const;
    facts.freshness.set(afterChangeElsewhere(facts.freshness.get(), id, change));
  }
}

/** All of a sheet's settings that its answers hang on, as one text. */
function whatHolds(settings: WorkbookSettings, found: SettingsFor | null): string {
  if (found === null) return JSON.stringify([[], [], null, []]);
  const { columns, rows, printedKey, sheetId } = found.sheet;
  return JSON.stringify([columns, rows, printedKey ?? null, assignmentsOf(settings, sheetId)]);
}
