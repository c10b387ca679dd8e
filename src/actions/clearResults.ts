import { Cancelled } from "../excel/cancelled";
import { addressOf } from "../workbook/sheet/address";
import { EMPTY_MEMORY, forget } from "../workbook/kept/memory";
import { cancelled } from "../wording/cancelled";
import { results } from "../wording/results";
import { asFailure } from "./judging/asFailure";
import { cancelledOutcome } from "./judging/cancelledOutcome";
import { markedSheetsOf } from "./writing/markedSheets";
import { leftNotices, protectedNotice } from "./notices/obstacleNotices";
import { pass, type Errand, type PassedSheet, type Scope } from "./writing/passage";
import { previewedRows } from "./results/previewedRows";
import type { ClearedSheet, ClearOutcome, Progress } from "./result";

export interface ClearOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at before each message to Excel: true ends it there, with the outcome "cancelled". */
  readonly cancelled?: () => boolean;
  /** Writes nothing: the result says what would be put back, cell by cell. */
  readonly dryRun?: boolean;
}

/**
 * Clear results: every cell that an evaluation wrote gets back what it held before the first one: content, number format, fill, font,
 * borders, note. A cell that somebody changed since is theirs; it is left alone and named. Hidden sheets are cleared as well, since
 * they may have been marked before they were hidden. Never throws.
 */
export async function clearResults(scope: Scope, options: ClearOptions): Promise<ClearOutcome> {
  try {
    const { reading, sheets, written, ledger } = await pass({
      scope,
      marksFor: () => [],
      dropsGone: scope.kind === "all",
      memoryAfter: forgetting(scope),
      hiddenToo: true,
      needsSettings: false,
      examines: false,
      dryRun: options.dryRun ?? false,
      tell: options.onProgress ?? (() => undefined),
      cancelled: options.cancelled ?? (() => false),
    });
    return {
      kind: "done",
      result: {
        workbook: reading.workbook,
        cellsRestored: written.cells,
        sheets: sheets.map((sheet) => clearedSheet(sheet, options.dryRun ?? false)),
      },
      marked: markedSheetsOf(ledger),
    };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return cancelledOutcome(thrown, cancelled.clear);
    return { kind: "failed", failure: asFailure(thrown, "clear") };
  }
}

/**
 * Clear takes back all that an evaluation brought into the workbook, its memory of the sheet's readings too; once no mark of ours is left
 * in the workbook, the whole of it, so that the file is as it was. With all sheets goes what is kept of those that were deleted. What the officer has settled is theirs and stays.
 */
function forgetting(scope: Scope): Errand["memoryAfter"] {
  return (memory, sheets, ledger) => {
    if (ledger.entries.length === 0) return EMPTY_MEMORY;
    const cleared = sheets.flatMap(({ sheet, marks }) => (marks === null ? [] : [sheet.sheet.id]));
    const there = new Set(sheets.map(({ sheet }) => sheet.sheet.id));
    const known = [...memory.kpis, ...memory.sheets].map(({ sheetId }) => sheetId);
    const gone = scope.kind === "all" ? known.filter((id) => !there.has(id)) : [];
    return forget(memory, [...cleared, ...gone]);
  };
}

function clearedSheet(passed: PassedSheet, dry: boolean): ClearedSheet {
  const { judged, settled, notices } = passed;
  const { id, name } = judged.sheet;
  const marked = settled.entries.map((entry) => addressOf(entry.row, entry.column));
  const isProtected = judged.sheet.protected && marked.length > 0;
  return {
    id,
    name,
    cellsRestored: settled.changes.length,
    ...(dry ? { changes: previewedRows(passed) } : {}),
    notices: [
      ...(isProtected ? [protectedNotice(marked, results.protectedFromClearing)] : []),
      ...leftNotices(settled.leftAlone),
      ...notices,
    ],
  };
}
