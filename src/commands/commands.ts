import { noteRibbonEnd } from "../actions/ribbonEnds";
import { clear, evaluate, sessionState, type SessionState } from "../actions/session";
import { showPane } from "../actions/showPane";

/** The ribbon's functions by the names the manifest gives them, and the session's action behind each. */
const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  evaluateSheet: () => evaluate({ kind: "active" }),
  evaluateWorkbook: () => evaluate({ kind: "all" }),
  clearResults: () => clear({ kind: "active" }),
};

/** A click that left nothing on the sheet, or left something there, would seem to have failed: then the pane says why. */
function needsExplaining(state: SessionState): boolean {
  switch (state.kind) {
    case "failed":
      return true;
    case "done":
      return (state.nothingOn ?? state.result.sheets).every((sheet) => !sheet.table);
    case "cleared":
      return (
        state.result.cellsRestored === 0 || state.result.sheets.some((sheet) => sheet.notices.length > 0)
      );
    case "cancelled":
      return state.notices.length > 0;
    case "idle":
    case "running":
    case "previewed":
    case "checked":
      return false;
  }
}

/**
 * What a ribbon button does: the session's own action, so that the pane, which shares this runtime, shows the same results.
 * Office greys the button out until `completed` is called, and gives up after five minutes: so it is called whatever happens.
 */
async function runCommand(command: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await command();
  } finally {
    event.completed();
  }
  noteRibbonEnd();
  if (needsExplaining(sessionState())) await showPane();
}

/** Ties the ribbon's buttons to their actions. Without office.js (blocked on its way) there is no ribbon to serve, and the pane says so. */
export function associateCommands(): void {
  if (typeof Office === "undefined") return;
  for (const [name, command] of Object.entries(COMMANDS)) {
    // Nobody awaits a command: what went wrong is in the session's state, which the pane shows.
    Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
      runCommand(command, event).catch(() => undefined),
    );
  }
}

associateCommands();
