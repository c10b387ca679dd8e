import { checkSheets } from "./checkSheets";
import { clearResults } from "./clearResults";
import { evaluateSheets, type Scope } from "./evaluateSheets";
import { mergedResults, withoutCleared, withoutNothing, withoutSheets } from "./results/mergedResults";
import { previewSheets, type SheetPreview } from "./previewSheets";
import type {
  CellsJudged,
  ClearResult,
  FailureResult,
  MarkedSheets,
  Progress,
  SheetResult,
  WorkbookResult,
} from "./result";
import type { SaidSoFar } from "./results/saidSoFar";
import { storeOf } from "./store";
import { sheetFreshness } from "./watch/workbookFacts";
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

type DoneState = Extract<SessionState, { kind: "done" }>;

/** The latest results of each sheet that bears them: those of an evaluation of some sheets are put among the others'. */
let lastDone: WorkbookResult | null = null;

const session = storeOf<SessionState>({ kind: "idle" });

/** The state now; the same object until it changes, so that React's `useSyncExternalStore` can compare it. */
export function sessionState(): SessionState {
  return session.get();
}

/** Calls `listener` after each change of the session; returns how to stop. */
export function subscribe(listener: () => void): () => void {
  return session.subscribe(listener);
}

/**
 * Evaluates and shows the outcome wherever the session is watched: the pane's buttons and the ribbon's call this one action, and
 * through the shared runtime the pane shows what a ribbon button did. A call while something runs is ignored.
 */
export function evaluate(scope: Scope): Promise<void> {
  return run("evaluate", async (watch) => {
    const outcome = await evaluateSheets(scope, watch);
    if (outcome.kind === "cancelled") return { ...outcome, task: "evaluate", at: new Date() };
    if (outcome.kind === "failed") return outcome;
    return { ...outcome, ...(scope.kind !== "all" && amongOthers(outcome.result)), at: new Date() };
  });
}

/** An officer who evaluates sheet by sheet finds the results of each when they come back to it. */
function amongOthers(later: WorkbookResult): Pick<DoneState, "result" | "evaluated" | "nothingOn"> {
  const before = standing(lastDone);
  const evaluated = later.sheets.map(({ id }) => id);
  return withoutNothing(before, later) ?? { result: mergedResults(before, later), evaluated };
}

/**
 * Evaluates sheets again, by their ids, and puts their results in the place of those before; the other sheets' stay in sight, and no sheet
 * is evaluated that was not asked for. Of several, one that is gone is passed over. A call while something runs is ignored.
 */
export function refresh(sheetId: string, ...more: readonly string[]): Promise<void> {
  return again([sheetId, ...more]);
}

/**
 * The same where the officer asked for no evaluation, but gave an answer or changed a cell: what the last one that they asked for said of the
 * sheets is still said, as far as it holds.
 */
export function followUp(sheetId: string, ...more: readonly string[]): Promise<void> {
  return again([sheetId, ...more], saidSoFar());
}

/** The same after an answer about a row, of which the list that it was given in tells what came of it. */
export function followAnswer(sheetId: string): Promise<void> {
  return again([sheetId], saidSoFar(), { answered: true });
}

/** What was said of each sheet by its id. */
function saidSoFar(): ReadonlyMap<string, SaidSoFar> {
  const known = lastDone?.sheets ?? [];
  return new Map(
    known.flatMap((sheet) => (sheet.soFar === undefined ? [] : [[sheet.id, sheet.soFar] as const])),
  );
}

/** @param soFar What was said of each sheet by its id, where the officer asked for no evaluation. */
function again(
  ids: readonly string[],
  soFar?: ReadonlyMap<string, SaidSoFar>,
  after: AfterAnswer = {},
): Promise<void> {
  const before = lastDone;
  const [only = "", ...others] = ids;
  const scope =
    others.length === 0 ? ({ kind: "named", name: only } as const) : ({ kind: "some", ids } as const);
  const work = async (watch: Watch): Promise<SessionState> => {
    const outcome = await evaluateSheets(scope, { ...watch, ...(soFar && { soFar }) });
    if (outcome.kind === "cancelled") return { ...outcome, task: "evaluate", at: new Date() };
    if (outcome.kind === "failed") return outcome;
    const result = mergedResults(standing(before), outcome.result);
    const evaluated = outcome.result.sheets.map(({ id }) => id);
    const followed = soFar && { followedUp: true as const };
    return { ...outcome, result, at: new Date(), evaluated, again: true, ...followed, ...after };
  };
  return run("evaluate", work, after);
}

/** Earlier results as any evaluation leaves them: those of sheets that were deleted are kept until the next one, and no longer. */
function standing(before: WorkbookResult | null): WorkbookResult | null {
  const freshness = sheetFreshness();
  return before === null ? null : withoutSheets(before, ({ id }) => freshness.get(id)?.gone === true);
}

/** Resolves once nothing runs. */
export async function whenIdle(): Promise<void> {
  while (session.get().kind === "running") {
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
}

/**
 * Starts an action once nothing runs, where the action itself would be ignored meanwhile: what an officer settled must not wait for the next
 * evaluation because the last one was not over yet.
 */
export async function soon(start: () => Promise<void>): Promise<void> {
  // Several may have waited for the same end: each looks again right before it starts.
  while (session.get().kind === "running") await whenIdle();
  return start();
}

/** Gives the marked cells back what they held, and shows the outcome in the same way. A call while something runs is ignored. */
export function clear(scope: Scope): Promise<void> {
  return run("clear", async (watch) => {
    const outcome = await clearResults(scope, watch);
    if (outcome.kind === "cancelled") return { ...outcome, task: "clear", at: new Date() };
    if (outcome.kind !== "done") return outcome;
    const everywhere = scope.kind === "all" ? { everywhere: true as const } : {};
    return { ...outcome, kind: "cleared", ...everywhere, at: new Date() };
  });
}

/** Shows what an evaluation would change, and writes nothing. A call while something runs is ignored. */
export function preview(scope: Scope): Promise<void> {
  return run("preview", async (watch) => {
    const outcome = await previewSheets(scope, watch);
    if (outcome.kind === "cancelled") return { ...outcome, task: "preview", at: new Date() };
    return outcome.kind === "done" ? { ...outcome, kind: "previewed", scope, at: new Date() } : outcome;
  });
}

/** Compares what is on the sheets with the rules, and writes nothing. A call while something runs is ignored. */
export function check(scope: Scope): Promise<void> {
  return run("check", async (watch) => {
    const outcome = await checkSheets(scope, watch);
    if (outcome.kind === "cancelled") return { ...outcome, task: "check", at: new Date() };
    return outcome.kind === "done" ? { ...outcome, kind: "checked", at: new Date() } : outcome;
  });
}

/**
 * Stops what is running, before its next message to Excel: the session then says what stands on the sheets. Ignored where nothing runs.
 */
export function cancel(): void {
  const now = session.get();
  if (now.kind === "running") session.set({ ...now, cancelling: true });
}

/** How an action tells where it is, and learns that it is to stop. */
interface Watch {
  readonly onProgress: (progress: Progress) => void;
  readonly cancelled: () => boolean;
}

/** That what runs follows an answer. */
interface AfterAnswer {
  readonly answered?: true;
}

async function run(
  task: Task,
  work: (watch: Watch) => Promise<SessionState>,
  after: AfterAnswer = {},
): Promise<void> {
  if (session.get().kind === "running") return;
  session.set({ kind: "running", task, progress: null, ...after });
  const cancelled = (): boolean => {
    const now = session.get();
    return now.kind === "running" && now.cancelling === true;
  };
  const onProgress = (progress: Progress): void =>
    session.set({ kind: "running", task, progress, ...after, ...(cancelled() ? { cancelling: true } : {}) });
  const next = await work({ onProgress, cancelled });
  if (next.kind === "done") lastDone = next.result;
  if (next.kind === "cleared" && lastDone !== null) lastDone = withoutCleared(lastDone, next);
  session.set(next);
}
