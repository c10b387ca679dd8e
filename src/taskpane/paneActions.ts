import type { Scope } from "../actions/evaluateSheets";
import type { SampleOutcome } from "../actions/insertSample";
import type { SheetResult } from "../actions/result";
import type { Answer, ColumnCorrection, RowCorrection, SettingsChange } from "../actions/settings";

/** Why something was not kept, as a sentence; null where it was kept. */
export type Refusal = string | null;

/** Everything the pane can set going: App ties each to its action. What is settled about a sheet has it evaluated again. */
export interface PaneActions {
  readonly evaluate: (scope: Scope) => void;
  /** Evaluates sheets again, by their ids, and no others. */
  readonly refresh: (sheetId: string, ...more: readonly string[]) => void;
  readonly preview: (scope: Scope) => void;
  readonly check: (scope: Scope) => void;
  readonly clear: (scope: Scope) => void;
  /** Stops what is running. */
  readonly cancel: () => void;
  /** Brings a cell to the front in Excel; false where it is gone. */
  readonly selectCell: (sheetId: string, address: string) => Promise<boolean>;
  /** Brings a sheet to the front in Excel; false where it is gone. */
  readonly goToSheet: (sheetId: string) => Promise<boolean>;
  readonly settle: (sheet: SheetResult, answer: Answer, typed: string | null) => Promise<Refusal>;
  readonly correct: (sheet: SheetResult, correction: RowCorrection) => Promise<Refusal>;
  /** Keeps any other change of what is settled, and evaluates these sheets again, and no others; with none, nothing is written to a sheet. */
  readonly change: (
    change: SettingsChange,
    again: readonly Pick<SheetResult, "id" | "name">[],
  ) => Promise<Refusal>;
  /** The same of an answer about one row, such as the rules for it: the list that it was given in tells what came of it. */
  readonly changeRow: (sheet: SheetResult, change: SettingsChange) => Promise<Refusal>;
  /** Says what the columns of a sheet without a table are for, and evaluates it. */
  readonly setUp: (
    sheet: { readonly id: string; readonly name: string },
    columns: readonly ColumnCorrection[],
  ) => Promise<Refusal>;
  /** Reads what an evaluation would understand of a sheet, and writes nothing. */
  readonly lookAhead: (sheetId: string) => void;
  /** Adds a new sheet with a sample table; gives its name, or why there is none. */
  readonly insertSample: () => Promise<SampleOutcome>;
}
