import { Cancelled } from "../excel/cancelled";
import type { Profile } from "../kpi/profile/profile";
import { cancelled } from "../wording/cancelled";
import { results } from "../wording/results";
import { columnLetters } from "../workbook/sheet/address";
import { obstaclesTo } from "./notices/sheetNotices";
import { asFailure } from "./judging/asFailure";
import { cancelledOutcome } from "./judging/cancelledOutcome";
import { evaluationOf, evaluationErrand } from "./evaluateSheets";
import { pass, type PassedSheet, type Scope } from "./writing/passage";
import { previewedInks, previewedRows, type PreviewedRow } from "./results/previewedRows";
import type { CancelledOutcome, FailureResult, Progress, WorkbookResult } from "./result";

export type { PreviewedCell, PreviewedRow } from "./results/previewedRows";

export interface SheetPreview {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly PreviewedRow[];
  /** How text will look on the colours that cells get, "bold white"; empty where it stays as it is. */
  readonly inks: readonly string[];
  /** A column that would be added, and why, and cells that would get no mark, and why: as sentences. */
  readonly notices: readonly string[];
}

/** The results as an evaluation would give them, and what it would write; `result.cellsWritten` is how many cells it would be. */
export type PreviewOutcome =
  | { readonly kind: "done"; readonly result: WorkbookResult; readonly changes: readonly SheetPreview[] }
  | CancelledOutcome
  | { readonly kind: "failed"; readonly failure: FailureResult };

export interface PreviewOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at before each message to Excel: true ends it there, with the outcome "cancelled". */
  readonly cancelled?: () => boolean;
  /** Rule sets from a file, tried before the workbook's own and the built-in ones. */
  readonly profiles?: readonly Profile[];
  /** False where only the statuses are wanted, and not what else is worth a look. */
  readonly examines?: boolean;
}

/**
 * What an evaluation would change, before it changes it: the very same way through the rooms, up to the last step, which is left out.
 * Takes two messages for a sheet and three for the workbook. Never throws.
 */
export async function previewSheets(scope: Scope, options: PreviewOptions): Promise<PreviewOutcome> {
  try {
    const passage = await pass({ ...evaluationErrand(scope, options), dryRun: true });
    return {
      kind: "done",
      result: await evaluationOf(passage),
      changes: passage.sheets.flatMap(sheetPreview),
    };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return cancelledOutcome(thrown, cancelled.preview);
    return { kind: "failed", failure: asFailure(thrown, "preview") };
  }
}

/** Sheets on which nothing would change are left out, unless something keeps marks from being written there. */
function sheetPreview(passed: PassedSheet): readonly SheetPreview[] {
  const { id, name } = passed.judged.sheet;
  const rows = previewedRows(passed);
  const notices = [...columnsToAdd(passed), ...obstacles(passed)];
  if (rows.length === 0 && notices.length === 0) return [];
  return [{ id, name, rows, inks: previewedInks(passed), notices }];
}

function obstacles({ judged, settled }: PassedSheet): readonly string[] {
  return judged.kind === "none" ? [] : obstaclesTo(judged, settled);
}

/** By the headings that would be written: one that we made earlier is planned anew each time, and is there already. */
function columnsToAdd({ judged, settled }: PassedSheet): readonly string[] {
  if (judged.kind === "none") return [];
  const why = judged.whyColumn ?? "chosen";
  const headings = settled.changes.filter(
    ({ purpose }) => purpose?.role === "warning-header" && purpose.action === "set",
  );
  return headings.map(({ column }) => results.columnToAdd(columnLetters(column), why));
}
