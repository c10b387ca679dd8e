import { checkSheets } from "../actions/checkSheets";
import { clearResults } from "../actions/clearResults";
import { evaluateSheets, type Scope } from "../actions/evaluateSheets";
import { previewSheets, type SheetPreview } from "../actions/previewSheets";
import type { Profile } from "../actions/profiles";
import type { ClearResult, FailureResult, Outcome, RowResult, WorkbookResult } from "../actions/result";
import { changed, saveSettings, withProfilesFirst } from "../actions/settings";
import { cli } from "../wording/cli";
import { onFile, type FileOutcome, type Traffic } from "./onFile";
import { checkLines } from "./checkReport";
import { clearedLines, reportLines } from "./report";
import { clearedJson, resultJson } from "./resultFile";

interface Failed {
  readonly kind: "failed";
  readonly failure: FailureResult;
}

/** What a task came to, in the shape that the terminal and the files need. */
export interface Findings {
  readonly workbook: string;
  /** What was found, sheet by sheet; of a dry run with what would be done. */
  readonly lines: readonly string[];
  /** Whether there was anything to do at all. */
  readonly anything: boolean;
  /** How much was written, or would be. */
  readonly summary: string;
  json(traffic: Traffic): string;
}

export interface TaskOptions {
  readonly scope: Scope;
  /** Rule sets of a file. */
  readonly profiles: readonly Profile[];
  /** Writes nothing, and says what would be written. */
  readonly dryRun: boolean;
}

/** What the command line can do with a workbook. */
export interface FileTask {
  run(bytes: Uint8Array, name: string, options: TaskOptions): Promise<FileOutcome<Findings>>;
  /** Whether a copy of the workbook is kept. */
  readonly copies: boolean;
}

const EVALUATE: FileTask = {
  copies: true,
  run: (bytes, name, { scope, profiles, dryRun }) =>
    onFile(bytes, name, async () => {
      if (dryRun) {
        const outcome = await previewSheets(scope, { profiles });
        return outcome.kind === "done"
          ? { kind: "done", result: evaluated(outcome.result, outcome.changes) }
          : ended(outcome);
      }
      const outcome = await evaluateSheets(scope, { profiles });
      if (outcome.kind !== "done") return ended(outcome);
      return (await kept(profiles)) ?? { kind: "done", result: evaluated(outcome.result, null) };
    }),
};

/** The rules that a copy was judged by go with it, so that a later check of it judges alike. Gives why they could not be kept. */
async function kept(profiles: readonly Profile[]): Promise<Failed | null> {
  if (profiles.length === 0) return null;
  const outcome = await saveSettings((settings) => changed(withProfilesFirst(settings, profiles)));
  if (outcome.kind === "done") return null;
  if (outcome.kind === "failed") return outcome;
  return { kind: "failed", failure: { code: "RulesNotKept", sentence: outcome.sentence, advice: "" } };
}

const CHECK: FileTask = {
  copies: false,
  run: (bytes, name, { scope, profiles }) =>
    onFile(bytes, name, async () => {
      const outcome = await checkSheets(scope, { profiles });
      return outcome.kind === "done" ? { kind: "done", result: checked(outcome.result) } : ended(outcome);
    }),
};

const CLEAR: FileTask = {
  copies: true,
  run: (bytes, name, { scope, dryRun }) =>
    onFile(bytes, name, async () => {
      const outcome = await clearResults(scope, { dryRun });
      return outcome.kind === "done"
        ? { kind: "done", result: cleared(outcome.result, dryRun) }
        : ended(outcome);
    }),
};

/** Nobody can cancel on the command line, where the actions are given no way to be asked; it would be told like a failure. */
function ended(outcome: Exclude<Outcome, { kind: "done" }>): Failed {
  if (outcome.kind === "failed") return outcome;
  return { kind: "failed", failure: { code: "Cancelled", sentence: outcome.notices.join(" "), advice: "" } };
}

export const TASKS: Readonly<Record<keyof typeof cli.tasks, FileTask>> = {
  evaluate: EVALUATE,
  check: CHECK,
  clear: CLEAR,
};

/** @param changes What would be written, of a dry run; null where it was written. */
function evaluated(result: WorkbookResult, changes: readonly SheetPreview[] | null): Findings {
  const tables = result.sheets.filter((sheet) => sheet.table).length;
  const { cellsWritten } = result;
  return {
    workbook: result.workbook,
    lines: reportLines(result, changes),
    anything: tables > 0,
    summary:
      cellsWritten === 0 ? nothingWritten(result) : cli.cellsWritten(cellsWritten, tables, changes !== null),
    json: (traffic) => resultJson(result, traffic, changes),
  };
}

/** Why no cell was written: marks that are right, or none to be right where every row is asked about. */
function nothingWritten({ sheets }: WorkbookResult): string {
  const isOpen = ({ status, travel, cells }: RowResult): boolean =>
    status === "needs-attention" && (travel === null || cells.travel === null);
  return sheets.flatMap(({ rows }) => rows).every(isOpen) ? cli.noResultYet : cli.unchanged;
}

function checked(result: WorkbookResult): Findings {
  return {
    workbook: result.workbook,
    lines: checkLines(result),
    anything: result.sheets.some((sheet) => sheet.table),
    summary: cli.nothingWritten,
    json: (traffic) => resultJson(result, traffic, null),
  };
}

function cleared(result: ClearResult, dry: boolean): Findings {
  const sheets = result.sheets.filter((sheet) => sheet.cellsRestored > 0).length;
  return {
    workbook: result.workbook,
    lines: clearedLines(result, dry),
    anything: sheets > 0,
    summary: cli.cellsPutBack(result.cellsRestored, sheets, dry),
    json: (traffic) => clearedJson(result, traffic, dry),
  };
}
