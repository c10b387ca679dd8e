import type { Changed, SettingsChange } from "../workbook/settings/changed";
import type { WorkbookSettings } from "../workbook/settings/settings";
import { decodeSettings, encodeSettings, SETTINGS_NAMESPACE } from "../workbook/settings/store";
import { EMPTY_SETTINGS } from "../workbook/settings/settings";
import { SETTINGS_DAMAGED, SETTINGS_TOO_LARGE } from "../wording/settings";
import { ExcelFailure, failureOf } from "./failure";
import { runInExcel } from "./run";
import { requestPart, storedXml } from "./store";

/** The workbook's settings, in one message. Those of a later version of the add-in are the failure `SettingsLater`. */
export async function readSettingsPart(): Promise<WorkbookSettings> {
  return runInExcel(async (context) => {
    const part = requestPart(context, SETTINGS_NAMESPACE);
    await context.sync();
    return settingsIn(storedXml(part));
  });
}

/** What a change came to, and what it was made to. */
export type ChangedFrom =
  | Extract<Changed, { kind: "refused" }>
  | (Extract<Changed, { kind: "changed" }> & { readonly before: WorkbookSettings });

/** A colleague who keeps something at the very same moment is waited for so many times. */
const MOST_TRIES = 4;

/**
 * Reads the settings, changes them and writes them back, in two messages. What a colleague kept between the two is not lost: the change
 * is then made to that, in a message more. A change that is refused, or that would make the settings too large, writes nothing.
 */
export async function changeSettings(change: SettingsChange): Promise<ChangedFrom> {
  return runInExcel(async (context) => {
    const stored = requestPart(context, SETTINGS_NAMESPACE);
    await context.sync();
    let base = storedXml(stored);
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const before = await settingsIn(base);
      const after = change(before);
      if (after.kind === "refused") return after;
      const encoded = encodeSettings(after.settings);
      if (encoded.kind === "too-large") return { kind: "refused", sentence: SETTINGS_TOO_LARGE };
      if (encoded.xml === base) return { ...after, before };
      const overtaken = await put(context, encoded.xml, base);
      if (overtaken === null) return { ...after, before };
      base = overtaken.by;
    }
    throw new ExcelFailure(failureOf("SettingsBusy"));
  });
}

/** Writes the settings over those they were made from; where a colleague's have taken their place meanwhile, says so. */
async function put(
  context: Excel.RequestContext,
  xml: string,
  base: string | null,
): Promise<{ readonly by: string | null } | null> {
  const parts = context.workbook.customXmlParts;
  if (base === null) {
    const added = parts.add(xml);
    const count = parts.getByNamespace(SETTINGS_NAMESPACE).getCount();
    await context.sync();
    if (resultOf(count) === 1) return null;
    added.delete();
    const theirs = requestPart(context, SETTINGS_NAMESPACE);
    await context.sync();
    return { by: storedXml(theirs) };
  }
  const part = parts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItem();
  // A batch runs in order: this is what the write goes over.
  const was = part.getXml();
  part.setXml(xml);
  await context.sync();
  const replaced = resultOf(was);
  return replaced === base ? null : { by: replaced };
}

/** What a method gave, once the batch has synced. */
function resultOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}

/**
 * The settings in a part's XML; null gives the empty ones. Damaged settings hold nothing that could be kept: a change begins anew. Those
 * of a later version are the failure `SettingsLater`, or none where what is done does not hang on them.
 */
export async function settingsIn(
  xml: string | null,
  options: { readonly laterIsFailure: boolean } = { laterIsFailure: true },
): Promise<WorkbookSettings> {
  const found = await decodeSettings(xml);
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
export async function settingsDoubts(xml: string | null): Promise<readonly string[]> {
  return (await decodeSettings(xml)).kind === "damaged" ? [SETTINGS_DAMAGED] : [];
}
