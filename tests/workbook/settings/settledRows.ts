import type { Evaluation } from "../../../src/kpi/evaluation";
import type { KpiRow } from "../../../src/kpi/row/row";
import type { SheetRow } from "../../../src/workbook/sheet/rows";
import { settledBy, type Answer } from "../../../src/workbook/settings/answers/answer";
import { answersTo } from "../../../src/workbook/settings/answers/answersTo";
import type { SettledRow } from "../../../src/workbook/settings/applyCorrections";
import type { Changed } from "../../../src/workbook/settings/changed";
import { withCorrections } from "../../../src/workbook/settings/changeCorrections";
import { finished } from "../../../src/kpi/steps";
import { evaluateSettled } from "../../../src/workbook/settings/evaluateSettled";
import { kpiMark, settingsFor } from "../../../src/workbook/settings/likeness";
import {
  EMPTY_SETTINGS,
  type RowCorrection,
  type SheetRef,
  type WorkbookSettings,
} from "../../../src/workbook/settings/settings";

/** A KPI as a row of a sheet, as far as settings look at it. */
export function sheetRow(kpi: KpiRow, index = 0): SheetRow {
  return {
    row: index + 1,
    table: 0,
    kpi,
    identity: kpi.ref ?? kpi.description,
    cells: { travel: null, target: null, tolerance: null, polarity: null, status: null, warning: null },
    marks: { readings: new Set(), status: null, travel: null, longTravel: null, warning: null },
  };
}

export function refOf(rows: readonly SheetRow[], id = "{1}", name = "KPIs"): SheetRef {
  return { id, name, kpis: rows.map(({ identity, kpi }) => kpiMark(identity, kpi.description)) };
}

/** The settings after a change that is not refused. */
export function after(change: Changed): WorkbookSettings {
  if (change.kind === "refused") throw new Error(change.sentence);
  return change.settings;
}

export function refusal(change: Changed): string | null {
  return change.kind === "refused" ? change.sentence : null;
}

export interface Judged {
  readonly row: SettledRow;
  readonly evaluation: Evaluation;
  readonly settings: WorkbookSettings;
}

/** A row judged with corrections, beside another with a figure in every column: that one makes the last of them the period reported. */
export function judged(kpi: KpiRow, ...corrections: readonly RowCorrection[]): Judged {
  const full = kpi.periods.map((cell) => ({ ...cell, shown: { ...cell.shown, text: "50%", value: "50%" } }));
  const other: KpiRow = { ...kpi, ref: "K0", description: "Another", periods: full };
  const rows = [sheetRow(kpi), sheetRow(other, 1)];
  const ref = refOf(rows);
  const settings = after(withCorrections(EMPTY_SETTINGS, ref, corrections));
  const result = finished(evaluateSettled(rows, settings, ref, settingsFor(settings, ref)));
  const [row] = result.rows;
  const [evaluation] = result.evaluations;
  if (row === undefined || evaluation === undefined) throw new Error("One row gives one evaluation.");
  return { row, evaluation, settings };
}

/** The answers to the first question of a code. */
export function answersOf({ row, evaluation }: Judged, code: string): readonly Answer[] {
  const query = evaluation.queries.find((one) => one.code === code);
  if (query === undefined) throw new Error(`${code} is not asked: ${evaluation.explanation}`);
  return answersTo(query, row, evaluation);
}

/** The row once an answer is given. */
export function settledRow(kpi: KpiRow, answer: Answer, typed?: string): Evaluation {
  return judged(kpi, ...settledBy(answer, typed)).evaluation;
}
