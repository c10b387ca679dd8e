import type { PreviewedRow } from "./previewedRows";
import type { JudgedSheet } from "../judging/judgeSheet";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import type { WorkbookResult } from "../result";

/** An Excel failure, translated at the border: what happened, and what to do. Never a stack trace. */
export interface FailureResult {
  readonly code: string;
  readonly sentence: string;
  readonly advice: string;
  /** For whoever looks after the add-in, where the fault is its own; not shown as the sentence. */
  readonly detail?: string;
}

/**
 * By sheet id, a sheet as it was judged, so that what its cells come to later can be held against it; one that is too large to be held
 * against anything is not listed.
 */
export type CellsJudged = ReadonlyMap<string, Extract<JudgedSheet, { kind: "judged" }>>;

/** The ids of all sheets of the workbook that bear marks afterwards. */
export type MarkedSheets = readonly string[];

export type Outcome =
  | {
      readonly kind: "done";
      readonly result: WorkbookResult;
      readonly cells?: CellsJudged;
      /** The sheets with targets or a key beside which they were judged. */
      readonly sources?: readonly SheetSnapshot[];
      readonly marked?: MarkedSheets;
    }
  | CancelledOutcome
  | { readonly kind: "failed"; readonly failure: FailureResult };

/** Each row of the result carries its `check`; nothing was written. */
export type CheckOutcome = Outcome;

/** The officer stopped it between two messages to Excel. */
export interface CancelledOutcome {
  readonly kind: "cancelled";
  /** Cells that were marked, or given back, before it stopped. */
  readonly cellsWritten: number;
  /** What stands on the sheets now and how to take it back, as sentences. */
  readonly notices: readonly string[];
}

export interface ClearedSheet {
  readonly id: string;
  readonly name: string;
  readonly cellsRestored: number;
  /** Of a dry run only: what would be put back, cell by cell. */
  readonly changes?: readonly PreviewedRow[];
  /** Cells that were left alone, and why. Plain sentences. */
  readonly notices: readonly string[];
}

/** What Clear results gave back. */
export interface ClearResult {
  readonly workbook: string;
  readonly cellsRestored: number;
  readonly sheets: readonly ClearedSheet[];
}

export type ClearOutcome =
  | { readonly kind: "done"; readonly result: ClearResult; readonly marked?: MarkedSheets }
  | CancelledOutcome
  | { readonly kind: "failed"; readonly failure: FailureResult };

/**
 * How far an evaluation is: `done` of `total` rows read, then sheets judged, then cells looked at and written. A total of 0 says that
 * the step is one message, or that its length is not known yet.
 */
export interface Progress {
  readonly step: "reading" | "evaluating" | "writing";
  readonly sheet: string | null;
  readonly done: number;
  readonly total: number;
  /** How much of the sheet under way is done, from 0 to 1. */
  readonly share?: number;
}
