import type { Scope } from "../actions/evaluateSheets";
import { evaluate, sessionState, type SessionState } from "../actions/session";
import { showPane } from "../actions/showPane";

/** The ribbon's functions by the names the manifest gives them, and what each evaluates. */
const COMMANDS: Readonly<Record<string, Scope>> = {
  evaluateSheet: { kind: "active" },
  evaluateWorkbook: { kind: "all" },
};

/** A click that left nothing on the sheet would seem to have done nothing: then the pane says why. */
function leftNothingOnTheSheet(state: SessionState): boolean {
  return (
    state.kind === "failed" || (state.kind === "done" && state.result.sheets.every((sheet) => !sheet.table))
  );
}

/**
 * What a ribbon button does: the session's own action, so that the pane, which shares this runtime, shows the same results.
 * Office greys the button out until `completed` is called, and gives up after five minutes: so it is called whatever happens.
 */
async function runCommand(scope: Scope, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await evaluate(scope);
  } finally {
    event.completed();
  }
  if (leftNothingOnTheSheet(sessionState())) await showPane();
}

/** Ties the ribbon's buttons to their actions. Without office.js (blocked on its way) there is no ribbon to serve, and the pane says so. */
export function associateCommands(): void {
  if (typeof Office === "undefined") return;
  for (const [name, scope] of Object.entries(COMMANDS)) {
    // Nobody awaits a command: what went wrong is in the session's state, which the pane shows.
    Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
      runCommand(scope, event).catch(() => undefined),
    );
  }
}

associateCommands();
