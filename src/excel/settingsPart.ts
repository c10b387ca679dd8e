import type { Changed, SettingsChange } from "../workbook/settings/changed";
import type { WorkbookSettings } from "../workbook/settings/settings";
import { decodeSettings, encodeSettings, SETTINGS_NAMESPACE } from "../workbook/settings/store";
import { EMPTY_SETTINGS } from "../workbook/settings/settings";
import { SETTINGS_DAMAGED, SETTINGS_TOO_LARGE } from "../wording/settings";
import { ExcelFailure, failureOf } from "./failure";
import { runInExcel } from "./run";
import { putPart, requestPart, storedXml } from "./store";

/** The workbook's settings, in one message. Those of a later version of the add-in are the failure `SettingsLater`. */
export async function readSettingsPart(): Promise<WorkbookSettings> {
  return runInExcel(async (context) => {
    const part = requestPart(context, SETTINGS_NAMESPACE);
    await context.sync();
    return settingsIn(storedXml(part));
  });
}

/**
 * Reads the settings, changes them and writes them back, in two messages and one batch, so that little can come in between. A change
 * that is refused, or that would make them too large, writes nothing.
 */
export async function changeSettings(change: SettingsChange): Promise<Changed> {
  return runInExcel(async (context) => {
    const part = requestPart(context, SETTINGS_NAMESPACE);
    await context.sync();
    const xml = storedXml(part);
    const after = change(settingsIn(xml));
    if (after.kind === "refused") return after;
    const encoded = encodeSettings(after.settings);
    if (encoded.kind === "too-large") return { kind: "refused", sentence: SETTINGS_TOO_LARGE };
    if (encoded.xml !== xml) {
      putPart(context, SETTINGS_NAMESPACE, encoded.xml, xml !== null);
      await context.sync();
    }
    return after;
  });
}

/**
 * The settings in a part's XML; null gives the empty ones. Damaged settings hold nothing that could be kept: a change begins anew. Those
 * of a later version are the failure `SettingsLater`, or none where what is done does not hang on them.
 */
export function settingsIn(
  xml: string | null,
  options: { readonly laterIsFailure: boolean } = { laterIsFailure: true },
): WorkbookSettings {
  const found = decodeSettings(xml);
  switch (found.kind) {
    case "settings":
      return found.settings;
    case "damaged":
      return EMPTY_SETTINGS;
    case "later":
      if (!options.laterIsFailure) return EMPTY_SETTINGS;
      throw new ExcelFailure(failureOf("SettingsLater"));
    default:
      return found satisfies never;
  }
}

/** What the officer should know of the settings' state, as sentences. */
export function settingsDoubts(xml: string | null): readonly string[] {
  return decodeSettings(xml).kind === "damaged" ? [SETTINGS_DAMAGED] : [];
}
