import { Cancelled } from "../excel/cancelled";
import type { SomeSheets } from "../excel/read";
import type { Profile } from "../kpi/profile/profile";
import type { Mark } from "../workbook/marks/marks";
import { cancelled } from "../wording/cancelled";
import { asFailure } from "./judging/asFailure";
import { cancelledOutcome } from "./judging/cancelledOutcome";
import { inSteps } from "./judging/inSteps";
import type { JudgedSheet } from "./judging/judgeSheet";
import { markedSheetsOf } from "./writing/markedSheets";
import { pass, type Errand, type Passage, type Scope } from "./writing/passage";
import { remembering, today } from "./judging/remembering";
import type { CellsJudged, Outcome, Progress, SheetResult, WorkbookResult } from "./result";
import type { SaidSoFar } from "./results/saidSoFar";
import { hiddenSheetResult, refusedSheetResult, sheetResult } from "./results/sheetResult";
import { MOST_ROWS_COMPARED } from "./watch/stillChanged";
import { withTargetsThen } from "./judging/targetsThen";

export type { Scope };

export interface EvaluateOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at before each message to Excel: true ends it there, with the outcome "cancelled". */
  readonly cancelled?: () => boolean;
  /** Judges and plans, and writes nothing: `cellsWritten` is then what would be written. */
  readonly dryRun?: boolean;
  /** Rule sets from a file, tried before the workbook's own and the built-in ones. */
  readonly profiles?: readonly Profile[];
  /** The day that new readings are remembered under, "2023-07-31"; without it, the computer's. */
  readonly today?: string;
  /** By sheet id, what evaluations since the officer last asked for one have said, to be said again as far as it holds. */
  readonly soFar?: ReadonlyMap<string, SaidSoFar>;
}

/**
 * The main job: reads the sheets, judges every KPI row, and writes the marks that are earned and not there yet.
 *
 * Takes three messages to Excel for one sheet and four for the workbook, whatever the number of rows; a sheet on which every mark is
 * right already is not written to. Never throws: what goes wrong comes back as a failure with a sentence and an advice.
 */
export async function evaluateSheets(scope: Scope | SomeSheets, options: EvaluateOptions): Promise<Outcome> {
  try {
    const passage = await pass({ ...evaluationErrand(scope, options), dryRun: options.dryRun ?? false });
    return {
      kind: "done",
      result: await evaluationOf(passage, options.soFar),
      cells: cellsJudged(passage),
      sources: passage.sources,
      marked: markedSheetsOf(passage.ledger),
    };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return cancelledOutcome(thrown, cancelled.evaluate);
    return { kind: "failed", failure: asFailure(thrown) };
  }
}

/** The passage as an evaluation goes it; a preview goes the same way but for the last step. */
export function evaluationErrand(
  scope: Scope | SomeSheets,
  options: Pick<EvaluateOptions, "onProgress" | "cancelled" | "today" | "profiles"> & {
    /** False where only the statuses are wanted, and not what else is worth a look. */
    readonly examines?: boolean;
  },
): Omit<Errand, "dryRun"> {
  return {
    scope,
    marksFor: marksEarned,
    // Of a protected sheet nothing is written, and nothing kept.
    memoryAfter: (memory, sheets) =>
      remembering(
        memory,
        sheets.flatMap(({ sheet, marks }) => (marks === null ? [] : sheet)),
        options.today ?? today(),
      ),
    ...(options.today === undefined ? {} : { today: options.today }),
    hiddenToo: false,
    needsSettings: true,
    examines: options.examines ?? true,
    ...(options.profiles === undefined ? {} : { profiles: options.profiles }),
    tell: options.onProgress ?? (() => undefined),
    cancelled: options.cancelled ?? (() => false),
  };
}

/** What a passage found, in the shape that pane, ribbon, command line and RESULT.json share. */
export async function evaluationOf(
  { reading, sheets, beside, written }: Passage,
  before: ReadonlyMap<string, SaidSoFar> = new Map(),
): Promise<WorkbookResult> {
  const readWithIt = [...sheets.map(({ judged }) => judged), ...beside];
  const found: SheetResult[] = [];
  for (const { judged, settled, notices, look } of sheets) {
    const soFar = before.get(judged.sheet.id);
    const result = await inSteps(sheetResult(judged, settled, notices, { readWithIt, look, soFar }));
    found.push(withTargetsThen(result));
  }
  const refused = reading.refusedSheets.map(refusedSheetResult);
  const hidden = reading.hiddenSheets.map(hiddenSheetResult);
  return {
    workbook: reading.workbook,
    sheets: [...found, ...refused, ...hidden],
    cellsWritten: written.cells,
  };
}

function cellsJudged({ sheets }: Passage): CellsJudged {
  return new Map(
    sheets.flatMap(({ judged }) =>
      judged.kind === "judged" && judged.rows.length <= MOST_ROWS_COMPARED
        ? [[judged.sheet.id, judged] as const]
        : [],
    ),
  );
}

function marksEarned(sheet: JudgedSheet): readonly Mark[] | null {
  return sheet.kind === "judged" ? sheet.planned.plan.marks : null;
}
