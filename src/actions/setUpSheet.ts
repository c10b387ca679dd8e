import { readFrontSheet } from "../excel/read";
import { settingsIn } from "../excel/settingsPart";
import { allOf, type SettingsChange } from "../workbook/settings/changed";
import { withColumnRole } from "../workbook/settings/changeSheets";
import { kpiMark } from "../workbook/settings/likeness";
import type { ColumnCorrection } from "../workbook/settings/settings";
import { encodeSettings } from "../workbook/settings/store";
import { settingsRefusals, SETTINGS_TOO_LARGE } from "../wording/settings";
import { asFailure } from "./judging/asFailure";
import { judgeWorkbook } from "./judging/judgeWorkbook";
import { saveSettings, type SettingsOutcome } from "./settings";

/**
 * Says what the columns of the sheet in front are for, where no KPI table was found on it. It is tried first: what still finds no table is
 * refused with the reason, and nothing is kept. What is kept goes by the KPIs that are found, so that next month's copy of the sheet is
 * read the same way. Two messages, and one to read the sheet. Never throws.
 *
 * @param columns By their headings, as printed.
 */
export async function setUpSheet(
  sheet: { readonly id: string; readonly name: string },
  columns: readonly ColumnCorrection[],
): Promise<SettingsOutcome> {
  if (columns.length === 0) return { kind: "refused", sentence: settingsRefusals.columnsMissing };
  const change = (kpis: readonly string[]): SettingsChange =>
    allOf(columns.map((column) => (now) => withColumnRole(now, { ...sheet, kpis }, column)));
  try {
    const front = await readFrontSheet();
    if (front.kind === "refused" || front.reading.snapshot.sheets[0]?.id !== sheet.id)
      return { kind: "refused", sentence: settingsRefusals.notInFront(sheet.name) };
    const { reading } = front;
    const tried = change([])(await settingsIn(reading.settingsXml, { laterIsFailure: true }));
    if (tried.kind === "refused") return tried;
    const encoded = encodeSettings(tried.settings);
    if (encoded.kind === "too-large") return { kind: "refused", sentence: SETTINGS_TOO_LARGE };
    const { judged } = await judgeWorkbook(
      { ...reading, settingsXml: encoded.xml },
      { hiddenToo: true, needsSettings: true },
    );
    const [found] = judged;
    if (found?.kind !== "judged")
      return { kind: "refused", sentence: settingsRefusals.stillNoTable(found?.reason ?? "") };
    return await saveSettings(
      change(found.rows.map(({ identity, kpi }) => kpiMark(identity, kpi.description))),
    );
  } catch (thrown) {
    return { kind: "failed", failure: asFailure(thrown) };
  }
}
