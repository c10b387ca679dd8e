import { sheetNameOf } from "../sheet/address";
import { changed, type Changed } from "./changed";
import { changeSheet } from "./ownSettings";
import type { KeyRuling, SheetRef, TabKeyRuling, WorkbookSettings } from "./settings";

/** Has amber go by a key of the sheet's own that goes against the rules, or by the rules; null leaves it open again, and it is asked about. */
export function withKeyRuling(
  settings: WorkbookSettings,
  sheet: SheetRef,
  ruling: KeyRuling | null,
): Changed {
  return changeSheet(settings, sheet, ({ printedKey: _before, ...own }) =>
    ruling === null ? own : { ...own, printedKey: ruling },
  );
}

/** The same of the key on a tab of its own, for all sheets that go by it at once. */
export function withTabKeyRuling(settings: WorkbookSettings, ruling: TabKeyRuling | null): Changed {
  const { tabKey: _before, ...others } = settings;
  return changed(ruling === null ? others : { ...others, tabKey: ruling });
}

/**
 * Answers the question about a key by where it stands: for the sheet that prints it or, of one on a tab of its own, for every sheet that
 * goes by that tab, so that it has to be answered once.
 *
 * @param at The key's cell, "A2" or "'RAG key'!A3".
 */
export function withKeyAnswer(
  settings: WorkbookSettings,
  sheet: SheetRef,
  at: string,
  ruling: KeyRuling,
): Changed {
  const tab = sheetNameOf(at);
  return tab === null
    ? withKeyRuling(settings, sheet, ruling)
    : withTabKeyRuling(settings, { ...ruling, tab });
}

/** Whether a key stands on a tab of its own, by its cell. */
export function isOnTab(at: string): boolean {
  return sheetNameOf(at) !== null;
}

/** Whether two rulings come to the same. */
export function sameRuling(a: KeyRuling | undefined, b: KeyRuling | undefined): boolean {
  return a?.says === b?.says && a?.followed === b?.followed;
}
