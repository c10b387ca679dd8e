import type { FailureResult, Progress, WorkbookResult } from "./result";
import { evaluateSheets, type Scope } from "./evaluateSheets";

/** What the pane shows: one state at a time, never flags that can disagree. */
export type SessionState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress | null }
  | { readonly kind: "done"; readonly result: WorkbookResult; readonly at: Date }
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
 * through the shared runtime the pane shows what a ribbon button did. A second call while one runs is ignored.
 */
export async function evaluate(scope: Scope): Promise<void> {
  if (state.kind === "running") return;
  become({ kind: "running", progress: null });
  const outcome = await evaluateSheets(scope, {
    onProgress: (progress) => become({ kind: "running", progress }),
  });
  become(
    outcome.kind === "done"
      ? { kind: "done", result: outcome.result, at: new Date() }
      : { kind: "failed", failure: outcome.failure },
  );
}
