import { changeSettings, readSettingsPart } from "../excel/settingsPart";
import { sameRuling } from "../workbook/settings/changeKeys";
import type { SettingsChange } from "../workbook/settings/changed";
import type { WorkbookSettings } from "../workbook/settings/settings";
import { asFailure } from "./judging/asFailure";
import { noteSettings } from "./watch/borrowedSettings";
import { noteKeyDecided } from "./watch/editElsewhere";
import type { FailureResult } from "./result";

export { allOf, changed, type Changed, type SettingsChange } from "../workbook/settings/changed";
export * from "../workbook/settings/changeCorrections";
export * from "../workbook/settings/changeFindings";
export * from "../workbook/settings/changeKeys";
export * from "../workbook/settings/changeProfiles";
export * from "../workbook/settings/changeSheets";
export { coloursTakenFrom, inCouncilColours } from "../workbook/settings/councilColours";
export {
  asChanged,
  copyOf,
  readyAmong,
  withChangedProfile,
  withReadyProfile,
} from "../workbook/settings/ownIds";
export {
  isAsBuiltIn,
  ownProfiles,
  sameData as sameRules,
  withoutUnchangedProfiles,
} from "../workbook/settings/ownProfiles";
export { columnAsItStands } from "../workbook/settings/columnNamed";
export { correctionInWords } from "../workbook/settings/correctionInWords";
export {
  listCorrections,
  withoutAllCorrections,
  type ListedCorrection,
} from "../workbook/settings/listCorrections";
export { needsReason, refusalOf } from "../workbook/settings/validCorrection";
export { settledBy, type Answer } from "../workbook/settings/answers/answer";
export type * from "../workbook/settings/settings";
export { EMPTY_SETTINGS } from "../workbook/settings/settings";

export type SettingsOutcome =
  | { readonly kind: "done"; readonly settings: WorkbookSettings }
  /** Nothing was changed, and why: a sentence for the officer. */
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "failed"; readonly failure: FailureResult };

/**
 * What has been settled about this workbook, in one message. Settings of a later version of the add-in, which this one cannot read, are
 * a failure that says so. Never throws.
 */
export async function readSettings(): Promise<Exclude<SettingsOutcome, { kind: "refused" }>> {
  try {
    return { kind: "done", settings: await readSettingsPart() };
  } catch (thrown) {
    return { kind: "failed", failure: asFailure(thrown) };
  }
}

/**
 * Changes what is kept in the workbook: read, change, write, in two messages. The change is one of the pure ones of
 * `workbook/settings`, or several by `allOf`; a refused one writes nothing. Results of sheets that go by what is settled about another
 * one are out of date where that changes. Never throws.
 *
 * @example await saveSettings((settings) => withCorrection(settings, sheet, correction))
 */
export async function saveSettings(change: SettingsChange): Promise<SettingsOutcome> {
  try {
    const after = await changeSettings(change);
    if (after.kind === "refused") return after;
    noteSettings(after.before, after.settings);
    if (!sameRuling(after.before.tabKey, after.settings.tabKey)) noteKeyDecided();
    return { kind: "done", settings: after.settings };
  } catch (thrown) {
    return { kind: "failed", failure: asFailure(thrown) };
  }
}
