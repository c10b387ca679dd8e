import type { WorkbookReading } from "../../excel/read";
import { asQuarter, samePeriod } from "../../kpi/period/calendar";
import type { Period } from "../../kpi/period/period";
import { withReportingPeriod } from "../../workbook/settings/changeSheets";
import { kpiMark } from "../../workbook/settings/likeness";
import type { WorkbookSettings } from "../../workbook/settings/settings";
import type { JudgedSheet } from "./judgeSheet";
import { judgeWorkbook, type JudgedWorkbook, type JudgeWorkbookOptions } from "./judgeWorkbook";

type Judged = Extract<JudgedSheet, { kind: "judged" }>;

/** What a sheet was judged with. */
export interface JudgedWith {
  readonly reading: WorkbookReading;
  readonly sources: JudgedWorkbook["sources"];
  readonly options: JudgeWorkbookOptions;
}

/**
 * A sheet as it is judged for another period than the one reported, by that period's own figures, targets and previous figures: as if the
 * officer had chosen it. Null where that does not judge the same rows for that very period. Takes no message, and settles nothing.
 */
export async function judgeForPeriod(
  { sheet, rows }: Judged,
  period: Period,
  { reading, sources, options }: JudgedWith,
): Promise<Judged | null> {
  const asRead = reading.snapshot.sheets.filter(({ id }) => id === sheet.id);
  const kpis = rows.map(({ identity, kpi }) => kpiMark(identity, kpi.description));
  const chosen = { label: period.label, insteadOf: null };
  const choosing = (settings: WorkbookSettings): WorkbookSettings => {
    const changed = withReportingPeriod(settings, { id: sheet.id, name: sheet.name, kpis }, chosen);
    return changed.kind === "changed" ? changed.settings : settings;
  };
  const { onSheet: _told, ...quietly } = options;
  const snapshot = { sheets: asRead, activeSheet: null };
  const again = await judgeWorkbook(
    { ...reading, snapshot },
    { ...quietly, others: sources, settingsAs: choosing },
  );
  const [judged] = again.judged;
  if (judged?.kind !== "judged" || judged.reportingPeriod === null) return null;
  const isSame =
    judged.rows.length === rows.length &&
    judged.rows.every(
      ({ row, identity }, index) => row === rows[index]?.row && identity === rows[index].identity,
    );
  return isSame && samePeriod(judged.reportingPeriod, asQuarter(period) ?? period) ? judged : null;
}
