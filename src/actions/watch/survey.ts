import { ExcelFailure, type Failure } from "../../excel/failure";
import { isTooLarge, readFrontSheet, readSheetNames, type SheetName } from "../../excel/read";
import { samePeriod } from "../../kpi/period/calendar";
import { headingMark, type PeriodMark } from "../../kpi/period/periodMark";
import { headingRows } from "../../workbook/find/headings/headingRows";
import { evaluatedOn } from "../../workbook/kept/evaluatedOn";
import type { MemoryReading } from "../../workbook/kept/memoryStore";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import { judgeWorkbook } from "../judging/judgeWorkbook";
import type { JudgedSheet } from "../judging/judgeSheet";
import { markedSheetsOf } from "../writing/markedSheets";
import { sheetsWithMarksBack } from "../writing/takenOff";
import { comparedPeriod } from "../results/sheetResult";
import { understood } from "../results/understood";
import type { ActiveSheet } from "./workbookFacts";

/** What a look at the sheet in front came to. */
export interface Survey {
  /** Null where Excel does not answer. */
  readonly sheet: ActiveSheet | null;
  /** Its answers, from its cells without our marks; null where it was not read. */
  readonly judged: JudgedSheet | null;
  /** The names of the sheets that are not hidden; empty where they were not read. */
  readonly names: readonly SheetName[];
  /** The officer's option: results follow as cells change. */
  readonly reevaluate: boolean;
  /** The ids of the sheets that bear marks of an evaluation; null where the workbook was not read. */
  readonly marked: readonly string[] | null;
}

/**
 * Looks ahead at the sheet in front: what an evaluation would judge there, without looking at formats and without writing. One message; a
 * sheet too large for one is not read further, and says so. Never throws.
 *
 * @param sourcesOf The sheets with targets or a key that a sheet, by its id, is to be judged beside.
 */
export async function surveySheet(
  sourcesOf: (sheetId: string) => readonly SheetSnapshot[] = () => [],
): Promise<Survey> {
  try {
    const front = await readFrontSheet();
    if (front.kind === "refused") return { sheet: refused(front.sheet, front.failure), ...UNKNOWN };
    const { sheets } = front.reading.snapshot;
    const { judged, settings, ledger, memory } = await judgeWorkbook(front.reading, {
      hiddenToo: true,
      needsSettings: false,
      others: [...sheets, ...sheets.flatMap(({ id }) => sourcesOf(id))],
    });
    const [sheet] = judged;
    const { sheetNames, sheetIds } = front.reading;
    const marked = new Set([...markedSheetsOf(ledger, judged), ...sheetsWithMarksBack()]);
    return {
      sheet: sheet === undefined ? null : surveyed(sheet, memory),
      judged: sheet ?? null,
      names: sheetNames,
      reevaluate: settings.options.reevaluate,
      // The ledger still knows a sheet that was deleted since.
      marked: [...marked].filter((id) => sheetIds?.has(id) !== false),
    };
  } catch (thrown) {
    if (thrown instanceof ExcelFailure) return { sheet: null, ...UNKNOWN };
    throw thrown;
  }
}

const UNKNOWN: Omit<Survey, "sheet"> = { judged: null, names: [], reevaluate: false, marked: null };

function refused({ id, name }: SheetName, failure: Failure): ActiveSheet {
  if (isTooLarge(failure)) return { kind: "large", id, name, message: failure.sentence };
  const message = `${failure.sentence} ${failure.advice}`;
  return { kind: "nothing", id, name, message, unread: true, headingRows: [] };
}

function surveyed(judged: JudgedSheet, memory: MemoryReading): ActiveSheet {
  const { id, name } = judged.sheet;
  if (judged.kind === "none")
    return {
      kind: "nothing",
      id,
      name,
      message: judged.reason,
      ...(judged.leftBy === undefined ? {} : { leftBy: judged.leftBy.heading }),
      headingRows: headingRows(judged.sheet),
    };
  const { periodsOnSheet, sections } = understood(judged);
  const mark = reportingMark(judged);
  return {
    kind: "kpis",
    id,
    name,
    rows: judged.rows.length,
    reportingPeriod: judged.reportingPeriod?.label ?? null,
    ...(mark === null ? {} : { reportingMark: mark }),
    comparedPeriod: comparedPeriod(judged.evaluations),
    periods: periodsOnSheet,
    sections,
    evaluatedOn: memory.kind === "memory" ? evaluatedOn(memory.memory, id) : null,
    kpis: judged.rows.flatMap(({ identity, kpi }, index) => {
      const profile = judged.evaluations[index]?.profile;
      const { ref, description, section } = kpi;
      return profile === undefined ? [] : [{ identity, ref, description, section, profile }];
    }),
  };
}

/** What the heading of the period reported says of its figures; null where none of its headings says so. */
function reportingMark({
  rows,
  reportingPeriod,
}: Extract<JudgedSheet, { kind: "judged" }>): PeriodMark | null {
  if (reportingPeriod === null) return null;
  for (const { kpi } of rows)
    for (const { period, heading } of kpi.periods) {
      const mark = samePeriod(period, reportingPeriod) ? headingMark(heading) : null;
      if (mark !== null) return mark;
    }
  return null;
}

/** The sheets' names now, by id, in one message; null where Excel does not answer. */
export async function listSheetNames(): Promise<ReadonlyMap<string, string> | null> {
  try {
    return new Map((await readSheetNames()).map(({ id, name }) => [id, name]));
  } catch (thrown) {
    if (thrown instanceof ExcelFailure) return null;
    throw thrown;
  }
}
