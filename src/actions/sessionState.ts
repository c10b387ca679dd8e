import type { Scope } from "./evaluateSheets";
import type { SheetPreview } from "./previewSheets";
import type {
  CellsJudged,
  ClearResult,
  FailureResult,
  MarkedSheets,
  Progress,
  SheetResult,
  WorkbookResult,
} from "./result";
import type { SheetSnapshot } from "../workbook/sheet/snapshot";

/** What can be under way. */
export type Task = "evaluate" | "clear" | "preview" | "check";

/** What the pane shows: one state at a time, never flags that can disagree. */
export type SessionState =
  | { readonly kind: "idle" }
  /** `cancelling` once the officer has asked it to stop: it does so before its next message to Excel. */
  | {
      readonly kind: "running";
      readonly task: Task;
      readonly progress: Progress | null;
      readonly cancelling?: boolean;
      /** It follows an answer, as `answered` below. */
      readonly answered?: true;
    }
  /** `evaluated` names the sheets that were evaluated just now, by id, where `result` may hold earlier ones besides; without it, all were. */
  | {
      readonly kind: "done";
      readonly result: WorkbookResult;
      readonly at: Date;
      readonly evaluated?: readonly string[];
      /** They were evaluated once more, in the place of their earlier results: what was in sight stays so. */
      readonly again?: true;
      /** They were evaluated because of an answer or an edit, and the officer asked for no evaluation. */
      readonly followedUp?: true;
      /** Because of an answer, of which the list that it was given in tells what came of it. */
      readonly answered?: true;
      /** What was evaluated just now and has no table, where `result` holds those of before: they are not taken away by it. */
      readonly nothingOn?: readonly SheetResult[];
      /** Of the sheets that were evaluated just now. */
      readonly cells?: CellsJudged;
      /** The sheets with targets or a key beside which those were judged. */
      readonly sources?: readonly SheetSnapshot[];
      readonly marked?: MarkedSheets;
    }
  | {
      readonly kind: "cleared";
      readonly result: ClearResult;
      /** All sheets were gone through: one that is not in `result` is in the workbook no more. */
      readonly everywhere?: true;
      readonly marked?: MarkedSheets;
      readonly at: Date;
    }
  /** Nothing was written: `result` as an evaluation would give it, `changes` what it would write. */
  | {
      readonly kind: "previewed";
      readonly scope: Scope;
      readonly result: WorkbookResult;
      readonly changes: readonly SheetPreview[];
      readonly at: Date;
    }
  /** Nothing was written: each row of `result` carries its `check`. */
  | { readonly kind: "checked"; readonly result: WorkbookResult; readonly at: Date }
  /** The officer stopped it; `notices` say what stands on the sheets, as sentences. */
  | {
      readonly kind: "cancelled";
      readonly task: Task;
      readonly notices: readonly string[];
      readonly at: Date;
    }
  | { readonly kind: "failed"; readonly failure: FailureResult };
