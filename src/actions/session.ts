import { clearResults } from "./clearResults";
import { evaluateSheets, type Scope } from "./evaluateSheets";
import type { ClearResult, FailureResult, Progress, WorkbookResult } from "./result";

/** What can be under way. */
export type Task = "evaluate" | "clear";

/** What the pane shows: one state at a time, never flags that can disagree. */
export type SessionState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly task: Task; readonly progress: Progress | null }
  | { readonly kind: "done"; readonly result: WorkbookResult; readonly at: Date }
  | { readonly kind: "cleared"; readonly result: ClearResult; readonly at: Date }
  | { readonly kind: "failed"; readonly failure: FailureResult };

type Listener = () => void;

let state: SessionState = { kind: "idle" };
const listeners = new Set<Listener>();

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The state now; the same object until it changes, so that React's `useSyncExternalStore` can compare it. */
export function sessionState(): SessionState {
  return state;
}

/** Calls `listener` after each change of the session; returns how to stop. */
export function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Evaluates and shows the outcome wherever the session is watched: the pane's buttons and the ribbon's call this one action, and
 * through the shared runtime the pane shows what a ribbon button did. A call while something runs is ignored.
 */
export function evaluate(scope: Scope): Promise<void> {
  return run("evaluate", async (onProgress) => {
    const outcome = await evaluateSheets(scope, { onProgress });
    return outcome.kind === "done" ? { ...outcome, at: new Date() } : outcome;
  });
}

/** Gives the marked cells back what they held, and shows the outcome in the same way. A call while something runs is ignored. */
export function clear(scope: Scope): Promise<void> {
  return run("clear", async (onProgress) => {
    const outcome = await clearResults(scope, { onProgress });
    return outcome.kind === "done" ? { ...outcome, kind: "cleared", at: new Date() } : outcome;
  });
}

async function run(
  task: Task,
  work: (onProgress: (progress: Progress) => void) => Promise<SessionState>,
): Promise<void> {
  if (state.kind === "running") return;
  become({ kind: "running", task, progress: null });
  become(await work((progress) => become({ kind: "running", task, progress })));
}
