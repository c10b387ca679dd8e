import { checkSheets } from "./checkSheets";
import { clearResults } from "./clearResults";
import { evaluateSheets, type Scope } from "./evaluateSheets";
import { mergedResults, withoutCleared, withoutNothing, withoutSheets } from "./results/mergedResults";
import { previewSheets } from "./previewSheets";
import type { Progress, WorkbookResult } from "./result";
import type { SaidSoFar } from "./results/saidSoFar";
import type { SessionState, Task } from "./sessionState";
import { storeOf } from "./store";
import { sheetFreshness } from "./watch/workbookFacts";

export type { SessionState, Task } from "./sessionState";

type Done = Extract<SessionState, { kind: "done" }>;

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
function amongOthers(later: WorkbookResult): Pick<Done, "result" | "evaluated" | "nothingOn"> {
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
