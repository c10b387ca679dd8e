import { Cancelled } from "../excel/cancelled";
import type { Mark } from "../workbook/marks";
import { cancelled } from "../wording/cancelled";
import { asFailure } from "./asFailure";
import { cancelledOutcome } from "./cancelledOutcome";
import type { JudgedSheet } from "./judgeSheet";
import { pass, type Errand, type Passage, type Scope } from "./passage";
import type { Outcome, Progress, WorkbookResult } from "./result";
import { hiddenSheetResult, refusedSheetResult, sheetResult } from "./sheetResult";

export type { Scope };

export interface EvaluateOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at before each message to Excel: true ends it there, with the outcome "cancelled". */
  readonly cancelled?: () => boolean;
  /** Judges and plans, and writes nothing: `cellsWritten` is then what would be written. */
  readonly dryRun?: boolean;
}

/**
 * The main job: reads the sheets, judges every KPI row, and writes the marks that are earned and not there yet.
 *
 * Takes three messages to Excel for one sheet and four for the workbook, whatever the number of rows; a sheet on which every mark is
 * right already is not written to. Never throws: what goes wrong comes back as a failure with a sentence and an advice.
 */
export async function evaluateSheets(scope: Scope, options: EvaluateOptions): Promise<Outcome> {
  try {
    const passage = await pass({ ...evaluationErrand(scope, options), dryRun: options.dryRun ?? false });
    return { kind: "done", result: evaluationOf(passage) };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return cancelledOutcome(thrown, cancelled.evaluate);
    return { kind: "failed", failure: asFailure(thrown) };
  }
}

/** The passage as an evaluation goes it; a preview goes the same way but for the last step. */
export function evaluationErrand(
  scope: Scope,
  options: Pick<EvaluateOptions, "onProgress" | "cancelled">,
): Omit<Errand, "dryRun"> {
  return {
    scope,
    marksFor: marksEarned,
    hiddenToo: false,
    needsSettings: true,
    tell: options.onProgress ?? (() => undefined),
    cancelled: options.cancelled ?? (() => false),
  };
}

/** What a passage found, in the shape that pane, ribbon, command line and RESULT.json share. */
export function evaluationOf({ reading, sheets, written }: Passage): WorkbookResult {
  const found = sheets.map(({ judged, settled, notices }) => sheetResult(judged, settled, notices));
  const refused = reading.refusedSheets.map(refusedSheetResult);
  const hidden = reading.hiddenSheets.map(hiddenSheetResult);
  return {
    workbook: reading.workbook,
    sheets: [...found, ...refused, ...hidden],
    cellsWritten: written.cells,
  };
}

function marksEarned(sheet: JudgedSheet): readonly Mark[] | null {
  return sheet.kind === "judged" ? sheet.planned.plan.marks : null;
}
