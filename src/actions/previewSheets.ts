import { Cancelled } from "../excel/cancelled";
import { cancelled } from "../wording/cancelled";
import { addressOf } from "../workbook/sheet/address";
import { cellWords } from "../workbook/find/cellWords";
import type { MarkRole } from "../workbook/marks/marks";
import type { Change, ChangePurpose } from "../workbook/marks/reconcile";
import { asFailure } from "./asFailure";
import { cancelledOutcome } from "./cancelledOutcome";
import { evaluationOf, evaluationErrand } from "./evaluateSheets";
import { pass, type PassedSheet, type Scope } from "./passage";
import type { CancelledOutcome, FailureResult, Progress, WorkbookResult } from "./result";

/** One cell that an evaluation would change. */
export interface PreviewedCell {
  /** "K4". */
  readonly cell: string;
  /** "status" is the status column's cell, "reading" the figure's own (colour, border, note; never its content). */
  readonly role: MarkRole;
  /** Whether a mark is new, another in the place of one of ours, or taken off because it is no longer earned. */
  readonly action: ChangePurpose["action"];
  /** What it holds and what it will hold, in words: "no fill, no border" and "red fill, heavy border". */
  readonly now: string;
  readonly then: string;
}

/** The changes of one KPI row; those of a heading, or of a KPI that is no longer there, stand under `row: null`. */
export interface PreviewedRow {
  /** 1-based, as `RowResult.row`. */
  readonly row: number | null;
  readonly ref: string | null;
  readonly description: string;
  readonly cells: readonly PreviewedCell[];
}

export interface SheetPreview {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly PreviewedRow[];
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

/** Sheets on which nothing would change are left out. */
function sheetPreview({ judged, settled }: PassedSheet): readonly SheetPreview[] {
  const { id, name } = judged.sheet;
  const rows = judged.kind === "judged" ? judged.rows : [];
  const known = new Set(rows.map(({ identity }) => identity));
  const byIdentity = new Map<string | null, PreviewedCell[]>();
  for (const change of settled.changes) {
    const of = change.purpose?.identity ?? "";
    const identity = known.has(of) ? of : null;
    const cells = byIdentity.get(identity) ?? [];
    byIdentity.set(identity, cells);
    cells.push(...previewedCell(change));
  }
  const ofRows = rows.flatMap(({ row, kpi, identity }): PreviewedRow[] => {
    const cells = byIdentity.get(identity) ?? [];
    if (cells.length === 0) return [];
    return [{ row: row + 1, ref: kpi.ref, description: kpi.description, cells }];
  });
  const others = byIdentity.get(null) ?? [];
  const previewed = [
    ...ofRows,
    ...(others.length === 0 ? [] : [{ row: null, ref: null, description: "", cells: others }]),
  ];
  return previewed.length === 0 ? [] : [{ id, name, rows: previewed }];
}

function previewedCell({ row, column, state, was, purpose }: Change): readonly PreviewedCell[] {
  if (purpose === undefined) return [];
  const { numberFormat: _format, ...shown } = was;
  const { role, action } = purpose;
  return [{ cell: addressOf(row, column), role, action, now: cellWords(shown), then: cellWords(state) }];
}
