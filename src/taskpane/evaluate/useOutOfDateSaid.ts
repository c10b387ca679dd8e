import type { SessionState } from "../../actions/session";
import type { WorkbookSettings } from "../../actions/settings";
import type { SheetFreshness } from "../../actions/watch/workbookFacts";
import { staleSaid } from "../results/staleInWords";
import { useAtRest } from "../shell/useAtRest";
import { elsewhereSaid } from "./outOfDate";
import type { DoneState } from "./useLastDone";

/** What is evaluated again by itself is so by then, in ms: `PATIENCE` has it wait for more edits first. */
const LONGER = 3_000;

/**
 * What is said aloud of results that no longer hold, by a change on their sheet and by one on another. Not while something runs, and where sheets
 * are evaluated again as cells change not before that: what is about to hold again is no news.
 */
export function useOutOfDateSaid(
  last: DoneState | null,
  freshness: ReadonlyMap<string, SheetFreshness>,
  session: SessionState,
  settings: WorkbookSettings,
): { readonly here: string; readonly elsewhere: string } {
  const isRunning = session.kind === "running";
  const rest = settings.options.reevaluate ? LONGER : undefined;
  const here = useAtRest(isRunning ? null : staleSaid(last?.result.sheets ?? [], freshness), rest);
  const elsewhere = useAtRest(isRunning ? null : elsewhereSaid(last, freshness), rest);
  return { here, elsewhere };
}
