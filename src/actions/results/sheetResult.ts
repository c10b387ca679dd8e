import type { Evaluation } from "../../kpi/evaluation";
import type { Steps } from "../../kpi/steps";
import type { Look } from "../../excel/look";
import type { HiddenSheet, WorkbookReading } from "../../excel/read";
import { headingRows } from "../../workbook/find/headings/headingRows";
import { isUnjudged, type OldArrow } from "../../workbook/marks/oldArrows";
import { targetsOn } from "../judging/targetsThen";
import { addressOf, columnLetters, sheetNameOf } from "../../workbook/sheet/address";
import { tablePlace, type TablePlace } from "../../workbook/sheet/edits";
import { lacksTolerance } from "../../workbook/sheet/keyInUse";
import { results } from "../../wording/results";
import { withAnswersForAll } from "./answersForAll";
import { findingsOf } from "./findings";
import type { JudgedSheet } from "../judging/judgeSheet";
import type { SettledSheet } from "../judging/reconcileSheet";
import type { KeyOfSheet, RowResult, SheetResult } from "../result";
import { rowResult } from "./rowResult";
import { soFarOf, type SaidSoFar } from "./saidSoFar";
import { noticesOf, readingNotices } from "../notices/sheetNotices";
import { NOTHING_UNDERSTOOD, understood } from "./understood";

export interface SeenWithIt {
  /** An earlier month's sheet is compared with. */
  readonly readWithIt: readonly JudgedSheet[];
  /** The sheet's own cells. */
  readonly look: Look;
  /** What earlier evaluations said of it that is to be said again as far as it holds; left out where nothing is. */
  readonly soFar?: SaidSoFar | undefined;
}

/**
 * A sheet's answers in the shape that pane, ribbon, command line and RESULT.json share.
 *
 * @param seen What else was read and looked at in the same passage.
 */
export function* sheetResult(
  judged: JudgedSheet,
  settled: SettledSheet,
  meanwhile: readonly string[],
  seen: SeenWithIt,
): Steps<SheetResult> {
  const { id, name } = judged.sheet;
  if (judged.kind === "none") return noTableIn(judged);
  const { evaluations } = judged;
  const findings = yield* findingsOf(judged, seen.readWithIt, seen.look, settled.leftAlone);
  const soFar = soFarOf(judged, settled, seen.soFar ?? null);
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
    rows: withAnswersForAll(rowsOf(judged, settled)),
    findings,
    notices: [...noticesOf(judged, settled, soFar), ...meanwhile],
    readingNotices: readingNotices(judged, soFar),
    soFar,
    places: placesOf(judged),
    ...goesBy(judged),
    ...targetsOn(judged),
    key: keyOf(judged),
    gone: judged.gone,
  };
}

function rowsOf(
  judged: Extract<JudgedSheet, { kind: "judged" }>,
  settled: SettledSheet,
): readonly RowResult[] {
  const { rows, evaluations, planned } = judged;
  return rows.flatMap((row, index) => {
    const evaluation = evaluations[index];
    const asSettled = judged.settled[index];
    if (evaluation === undefined || asSettled === undefined) return [];
    const before = judged.before[index] ?? null;
    const said = withOldArrow(evaluation, planned.oldArrows[index] ?? null, settled);
    return [
      rowResult({
        row,
        evaluation: said,
        settled: asSettled,
        planned: planned.cells[index],
        reported: judged.reportingPeriod,
        before,
        profiles: judged.profiles,
      }),
    ];
  });
}

function noTableIn({ sheet, reason, leftBy }: Extract<JudgedSheet, { kind: "none" }>): SheetResult {
  return {
    ...withoutTable(sheet.id, sheet.name, reason),
    ...(leftBy === undefined ? {} : { leftBy: leftBy.heading }),
    headingRows: headingRows(sheet),
  };
}

/** What stands, or stood, in a travel cell without an arrow of ours is said on the row's card: there it is looked for. */
function withOldArrow(evaluation: Evaluation, old: OldArrow | null, { leftAlone }: SettledSheet): Evaluation {
  if (old === null) return evaluation;
  const isLeft = leftAlone.some(({ row, column }) => addressOf(row, column) === old.at);
  const { status } = evaluation;
  const gaveWay =
    status === "needs-attention"
      ? results.arrowWaits
      : isUnjudged(status)
        ? results.arrowGaveWay
        : results.arrowOfBefore;
  const sentence = old.givesWay && !isLeft ? gaveWay : results.arrowStays;
  return { ...evaluation, explanation: `${evaluation.explanation} ${sentence(old.at, old.text)}` };
}

/** Where the tables stand; a warning column of our own is one of their columns too. */
function placesOf({
  tables,
  planned,
  named,
  key,
}: Extract<JudgedSheet, { kind: "judged" }>): readonly TablePlace[] {
  const own = planned.plan.marks.filter(({ role }) => role === "warning-header").map(({ column }) => column);
  const printed = key === null || key.onTab ? null : key.printed.at;
  return tables.map((table) => tablePlace(table, own, named, printed));
}

/** The other sheets of which cells were used: targets that are looked up there, a key that is printed there and not let go for the rules. */
function goesBy(judged: Extract<JudgedSheet, { kind: "judged" }>): Pick<SheetResult, "goesBy"> {
  const key = keyOf(judged);
  const used = [
    ...judged.rows.flatMap(({ lookedUp = [] }) => lookedUp.map(({ at }) => at)),
    ...(key === null || key.followed === false ? [] : [key.cell]),
  ];
  const names = new Set(used.flatMap((address) => sheetNameOf(address) ?? []));
  return names.size === 0 ? {} : { goesBy: [...names] };
}

/** The key of a sheet where a row would be judged by it, or asked about it: one with a target and no tolerance of its own. */
function keyOf({ key, rows, evaluations }: Extract<JudgedSheet, { kind: "judged" }>): KeyOfSheet | null {
  const isWanted = rows.some(({ kpi }, index) => {
    const status = evaluations[index]?.status;
    const isRated = status !== "tracking" && status !== "target-under-review";
    return isRated && lacksTolerance(kpi);
  });
  if (key === null || !isWanted) return null;
  const { printed, onTab, ruling } = key;
  return { cell: printed.at, says: printed.text, onTab, followed: ruling?.followed ?? null };
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
