import { withDecimalMark } from "../../kpi/reading/decimalMark";
import type { Evaluation } from "../../kpi/evaluation";
import type { Period } from "../../kpi/period/period";
import { readRow } from "../../kpi/row/rowCells";
import { eachInSteps, type Steps } from "../../kpi/steps";
import type { TableFinding } from "../find/finding";
import type { EarlierLook, SheetLook } from "../kept/sheetLooks";
import { gridOf } from "../sheet/grid";
import type { SheetRow } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { casesThatDisagree } from "./cases";
import { changedHeadings } from "./changedHeadings";
import { changedRules } from "./changedRules";
import { changedTargets } from "./changedTargets";
import { copiedColumn } from "./copiedColumn";
import { datesForFigures } from "./dates";
import { duplicateRefs } from "./duplicateRefs";
import { earlierOf } from "./earlier";
import type { Examined, OtherSheet } from "./examined";
import type { Finding, ToldFinding } from "./finding";
import { findingKeys } from "./findingKeys";
import { formulaErrors } from "./formulaErrors";
import { monthsOutOfOrder } from "./monthOrder";
import { movedColumns } from "./movedColumns";
import { movedHeader } from "./movedHeader";
import { numerators } from "./numerators";
import { oddUnits } from "./oddUnits";
import { percentScales } from "./percentScales";
import { restatedFigures } from "./restated";
import { summaryCounts } from "./summaryCounts";
import { numbersAsText } from "./textNumbers";
import { totalFormulas } from "./totalFormulas";
import { totals } from "./totals";
import { typedStatuses } from "./typedStatuses";
import { typingSlips } from "./typingSlips";
import { yearsToDate } from "./yearsToDate";

/** What the cell doctor looks for, in the order in which an officer is told. */
export const CHECKS: readonly ((sheet: Examined) => readonly Finding[])[] = [
  formulaErrors,
  typedStatuses,
  casesThatDisagree,
  numerators,
  totals,
  totalFormulas,
  yearsToDate,
  percentScales,
  oddUnits,
  datesForFigures,
  typingSlips,
  summaryCounts,
  duplicateRefs,
  copiedColumn,
  monthsOutOfOrder,
  restatedFigures,
  changedTargets,
  changedRules,
  movedColumns,
  changedHeadings,
  movedHeader,
  numbersAsText,
];

/** A sheet and its answers, as far as the doctor needs them. */
export interface SheetToExamine {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableFinding[];
  readonly rows: readonly SheetRow[];
  /** In the order of `rows`. */
  readonly evaluations: readonly Evaluation[];
  readonly reportingPeriod: Period | null;
}

/** What a sheet is held against. */
export interface HeldAgainst {
  /** The workbook's other KPI sheets, as far as they were read: the latest earlier one with the same KPIs is compared with. */
  readonly others: readonly OtherSheet[];
  /** What the memory holds of it for an earlier period; null where that has nothing. */
  readonly kept: EarlierLook | null;
  /** The very sheet at its last evaluation; null where there was none. */
  readonly last: SheetLook | null;
  /** The formula of a cell by its address; null where it has none, or was not looked at. */
  readonly formulaAt: (address: string) => string | null;
  /** The cells in which somebody has typed over a mark of ours. */
  readonly typedOver: ReadonlySet<string>;
}

/**
 * Finds what on a sheet will mislead: each with its cells, the evidence and a sentence. Nothing is changed, and no status goes by it.
 * A doubt that may be no fault is left out: a doctor who cries wolf is not listened to.
 *
 * @example "76.07% (1809 out of 2037)" in I25 // { code: "cases-disagree", cell: "I25", evidence: "76.07% printed, 88.81% by its cases", … }
 */
export function* examineSheet(
  { sheet, tables, rows, evaluations, reportingPeriod }: SheetToExamine,
  { others, kept, last, formulaAt, typedOver }: HeldAgainst,
): Steps<readonly ToldFinding[]> {
  const kpis = withDecimalMark(rows.map(({ kpi }) => kpi));
  const examined: Examined = {
    grid: gridOf(sheet),
    tables,
    rows: yield* eachInSteps(rows, (at, index) => ({
      at,
      read: readRow(kpis[index] ?? at.kpi),
      evaluation: evaluations[index] ?? null,
    })),
    reportingPeriod,
    lastHeadings: last?.layout ?? null,
    before: earlierOf({ name: sheet.name, tables, rows, reportingPeriod }, others, kept),
    formulaAt,
    typedOver,
  };
  const findings: Finding[] = [];
  for (const [index, check] of CHECKS.entries()) {
    // Each goes through all rows.
    yield index / CHECKS.length;
    findings.push(...check(examined));
  }
  const keyOf = findingKeys(rows, tables);
  return findings.map((finding) => ({ ...finding, key: keyOf(finding) }));
}
