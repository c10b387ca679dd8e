import { ExcelFailure, type Failure } from "../excel/failure";
import { isTooLarge, readFrontSheet, readSheetNames, type SheetName } from "../excel/read";
import { headingRows } from "../workbook/find/headingRows";
import { judgeWorkbook } from "./judgeWorkbook";
import type { JudgedSheet } from "./judgeSheet";
import { comparedPeriod } from "./sheetResult";
import { understood } from "./understood";
import type { ActiveSheet } from "./workbookFacts";

/** What a look at the sheet in front came to. */
export interface Survey {
  /** Null where Excel does not answer. */
  readonly sheet: ActiveSheet | null;
  /** The officer's option: results follow as cells change. */
  readonly reevaluate: boolean;
}

/**
 * Looks ahead at the sheet in front: what an evaluation would judge there, without looking at formats and without writing. One message; a
 * sheet too large for one is not read further, and says so. Never throws.
 */
export async function surveySheet(): Promise<Survey> {
  try {
    const front = await readFrontSheet();
    if (front.kind === "refused") return { sheet: refused(front.sheet, front.failure), reevaluate: false };
    const { judged, settings } = await judgeWorkbook(front.reading, {
      hiddenToo: true,
      needsSettings: false,
    });
    const [sheet] = judged;
    return {
      sheet: sheet === undefined ? null : surveyed(sheet),
      reevaluate: settings.options.reevaluate,
    };
  } catch (thrown) {
    if (thrown instanceof ExcelFailure) return { sheet: null, reevaluate: false };
    throw thrown;
  }
}

function refused({ id, name }: SheetName, failure: Failure): ActiveSheet {
  if (isTooLarge(failure)) return { kind: "large", id, name, message: failure.sentence };
  return { kind: "nothing", id, name, message: `${failure.sentence} ${failure.advice}`, headingRows: [] };
}

function surveyed(judged: JudgedSheet): ActiveSheet {
  const { id, name } = judged.sheet;
  if (judged.kind === "none")
    return { kind: "nothing", id, name, message: judged.reason, headingRows: headingRows(judged.sheet) };
  const { periodsOnSheet, sections } = understood(judged);
  return {
    kind: "kpis",
    id,
    name,
    rows: judged.rows.length,
    reportingPeriod: judged.reportingPeriod?.label ?? null,
    comparedPeriod: comparedPeriod(judged.evaluations),
    periods: periodsOnSheet,
    sections,
    kpis: judged.rows.flatMap(({ identity, kpi }, index) => {
      const profile = judged.evaluations[index]?.profile;
      const { ref, description, section } = kpi;
      return profile === undefined ? [] : [{ identity, ref, description, section, profile }];
    }),
  };
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
