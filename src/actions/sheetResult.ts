import type { Evaluation, PeriodReading } from "../kpi/evaluation";
import type { Steps } from "../kpi/steps";
import type { HiddenSheet, WorkbookReading } from "../excel/read";
import { addressOf, columnLetters, parseAddress } from "../workbook/sheet/address";
import { tablePlace, type TablePlace } from "../workbook/sheet/edits";
import type { Answered } from "../workbook/kept/memory";
import { columnFor } from "../workbook/find/finding";
import type { PlannedCells } from "../workbook/marks/plan";
import type { Change } from "../workbook/marks/reconcile";
import type { SheetRow } from "../workbook/sheet/rows";
import { results } from "../wording/results";
import { findingsOf } from "./findings";
import type { JudgedSheet } from "./judgeSheet";
import { hiddenRowsNotice, leftNotices, named, offListNotices, protectedNotice } from "./obstacleNotices";
import type { SettledSheet } from "./reconcileSheet";
import type { ReadingResult, RowResult, SheetResult } from "./result";
import { settledNotices, settledParts } from "./settledResult";
import { NOTHING_UNDERSTOOD, understood } from "./understood";

/**
 * A sheet's answers in the shape that pane, ribbon, command line and RESULT.json share.
 *
 * @param readWithIt The sheets read in the same passage: an earlier month's is compared with.
 */
export function* sheetResult(
  judged: JudgedSheet,
  settled: SettledSheet,
  meanwhile: readonly string[],
  readWithIt: readonly JudgedSheet[] = [],
): Steps<SheetResult> {
  const { id, name } = judged.sheet;
  if (judged.kind === "none") return withoutTable(id, name, judged.reason);
  const { rows, evaluations, planned } = judged;
  const findings = yield* findingsOf(judged, readWithIt);
  return {
    id,
    name,
    table: true,
    message: null,
    reportingPeriod: judged.reportingPeriod?.label ?? null,
    foundPeriod: judged.foundPeriod?.label ?? null,
    comparedPeriod: comparedPeriod(evaluations),
    columns: columnsOf(judged),
    ...understood(judged),
    rows: rows.flatMap((row, index) => {
      const evaluation = evaluations[index];
      const asSettled = judged.settled[index];
      return evaluation === undefined || asSettled === undefined
        ? []
        : [
            rowResult(row, evaluation, planned.cells[index], {
              ...settledParts(asSettled, evaluation),
              changed: hasChanged(judged.before[index] ?? null, evaluation),
            }),
          ];
    }),
    findings,
    notices: [...noticesOf(judged, settled), ...meanwhile],
    places: placesOf(judged),
  };
}

/** Where the tables stand; a warning column of our own is one of their columns too. */
function placesOf({ tables, planned }: Extract<JudgedSheet, { kind: "judged" }>): readonly TablePlace[] {
  const own = planned.plan.marks.filter(({ role }) => role === "warning-header").map(({ column }) => column);
  return tables.map((table) => tablePlace(table, own));
}

/** A hidden sheet is named and left alone: what nobody sees, nobody can check. */
export function hiddenSheetResult({ id, name, visibility }: HiddenSheet): SheetResult {
  return withoutTable(id, name, results[visibility === "Hidden" ? "hiddenSheet" : "veryHiddenSheet"](name));
}

/** A sheet that Excel would not hand over, with its reason. */
export function refusedSheetResult(sheet: WorkbookReading["refusedSheets"][number]): SheetResult {
  return withoutTable(sheet.id, sheet.name, `${sheet.failure.sentence} ${sheet.failure.advice}`);
}

function withoutTable(id: string, name: string, message: string): SheetResult {
  return {
    id,
    name,
    table: false,
    message,
    reportingPeriod: null,
    foundPeriod: null,
    comparedPeriod: null,
    columns: {},
    ...NOTHING_UNDERSTOOD,
    rows: [],
    findings: [],
    notices: [],
  };
}

function rowResult(
  row: SheetRow,
  evaluation: Evaluation,
  planned: PlannedCells | undefined,
  settled: ReturnType<typeof settledParts> & Pick<RowResult, "changed">,
): RowResult {
  const { cells, kpi } = row;
  return {
    row: row.row + 1,
    identity: row.identity,
    ref: kpi.ref,
    description: kpi.description,
    section: kpi.section,
    profile: evaluation.profile,
    cells: {
      current: placeOf(evaluation.current),
      previous: placeOf(evaluation.previous),
      travel: cells.travel,
      target: cells.target,
      tolerance: cells.tolerance,
      polarity: cells.polarity,
      ...(planned?.status ? { status: planned.status } : {}),
      ...(planned?.warning ? { warning: planned.warning } : {}),
      ...(planned?.warningNote ? { warningNote: planned.warningNote } : {}),
    },
    current: readingResult(evaluation.current),
    previous: readingResult(evaluation.previous),
    status: evaluation.status,
    statusName: evaluation.statusName,
    statusLetter: evaluation.statusLetter,
    statusPaint: evaluation.paint,
    travel: evaluation.travel,
    longTravel: longTravelResult(evaluation),
    limits: evaluation.limits,
    stateEnds: evaluation.stateEnds,
    target: evaluation.targetUsed,
    toleranceAs: evaluation.toleranceAs,
    polarity: evaluation.polarity.kind,
    cumulative: evaluation.cumulative,
    outOfTolerance: evaluation.outOfTolerance,
    explanation: evaluation.explanation,
    ...settled,
  };
}

/** Whether status or arrow are others than at the last evaluation; null where that did not have the row. */
function hasChanged(before: Answered | null, { status, travel }: Evaluation): boolean | null {
  return before === null ? null : before.status !== status || before.travel !== (travel?.mark ?? "");
}

function longTravelResult({ longTravel }: Evaluation): RowResult["longTravel"] {
  return longTravel === null ? null : { travel: longTravel.travel, whyNot: longTravel.whyNot };
}

/** A reading that was remembered or entered stands in no cell. */
function placeOf(reading: PeriodReading | null): string | null {
  return reading === null || reading.at === "" ? null : reading.at;
}

function readingResult(reading: PeriodReading | null): ReadingResult | null {
  if (reading === null) return null;
  const { text, value, unit, period, source } = reading;
  return { text, value, unit, period: period.label, ...(source === undefined ? {} : { source }) };
}

/** Column letters by role, as the first table has them; periods by their label. */
function columnsOf(judged: Extract<JudgedSheet, { kind: "judged" }>): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const column of judged.tables[0]?.columns ?? []) {
    const { role, period } = column;
    if (!column.used || role === "other" || role === "unknown") continue;
    const name = role === "period" ? (period?.label ?? role) : role;
    columns[name] ??= columnLetters(column.column);
  }
  return columns;
}

/** What most rows were compared with, "June 2023"; null where no row has a previous reading. */
export function comparedPeriod(evaluations: readonly Evaluation[]): string | null {
  return mostFrequent(evaluations.flatMap((one) => one.previous?.period.label ?? []));
}

function mostFrequent(labels: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

function noticesOf(
  judged: Extract<JudgedSheet, { kind: "judged" }>,
  { changes, leftAlone, offList }: SettledSheet,
): string[] {
  const { planned, tables, sheet } = judged;
  const markedCells = planned.plan.marks.map(({ row, column }) => addressOf(row, column));
  return [
    ...(sheet.protected ? [protectedNotice(markedCells, results.protectedSheet)] : []),
    ...hiddenRowsNotice(sheet),
    ...judged.doubts,
    ...settledNotices(judged.settled, judged.settings),
    ...tables.flatMap((table) => table.questions),
    ...staleArrows(judged, changes),
    ...unusedLongTravel(judged),
    ...replacedWords(judged, changes),
    ...planned.conflicts.map((conflict) => conflict.sentence),
    ...offListNotices(offList),
    ...leftNotices(leftAlone),
  ];
}

/**
 * Arrows that stand in travel cells where the rules give none. They are the officer's, typed before, and stay; but beside a fresh status
 * an old arrow misleads, so it is said.
 */
function staleArrows(
  { sheet, rows, evaluations }: Extract<JudgedSheet, { kind: "judged" }>,
  changes: readonly Change[],
): string[] {
  const written = new Set(changes.map(({ row, column }) => addressOf(row, column)));
  const stale = rows.flatMap(({ cells }, index) => {
    const place = cells.travel === null ? null : parseAddress(cells.travel);
    if (place === null || sheet.area === null || evaluations[index]?.travel !== null) return [];
    const text = sheet.text[place.row - sheet.area.row]?.[place.column - sheet.area.column]?.trim();
    const stays = text !== undefined && text !== "" && !written.has(addressOf(place.row, place.column));
    return stays ? [addressOf(place.row, place.column)] : [];
  });
  return stale.length === 0 ? [] : [results.staleArrows(named([...new Set(stale)]))];
}

/** A column for a long-term arrow, and rules that have none: why it stays as it is. */
function unusedLongTravel({ tables, rows, evaluations }: Extract<JudgedSheet, { kind: "judged" }>): string[] {
  return tables.flatMap((table, index) => {
    const column = columnFor(table, "long-travel");
    const isUsed = rows.some((row, at) => row.table === index && evaluations[at]?.longTravel !== null);
    return column === null || isUsed ? [] : [results.longTravelUnused(columnLetters(column.column))];
  });
}

/** Words of the officer's that a result went over, and a column that was added: what would surprise if it went without saying. */
function replacedWords(
  { sheet, planned }: Extract<JudgedSheet, { kind: "judged" }>,
  changes: readonly Change[],
): string[] {
  const typed = changes.flatMap(({ row, column, state, was }) => {
    const shown = sheet.area === null ? "" : sheet.text[row - sheet.area.row]?.[column - sheet.area.column];
    const isOfficers =
      state.content !== undefined && state.content !== "" && was.content !== "" && shown === was.content;
    return isOfficers ? [addressOf(row, column)] : [];
  });
  const headings = planned.plan.marks.filter(({ role }) => role === "warning-header");
  const added = headings.filter((mark) =>
    changes.some(({ row, column, was }) => row === mark.row && column === mark.column && was.content === ""),
  );
  return [
    ...(typed.length > 0 ? [results.replaced(named(typed))] : []),
    ...added.map(({ column }) => results.columnAdded(columnLetters(column))),
  ];
}
