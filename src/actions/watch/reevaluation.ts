import type { Patience } from "./patience";
import { followUp, whenIdle } from "../session";
import { wantsReevaluation } from "./surveyInFront";
import type { Timers } from "./timers";
import { facts } from "./workbookFacts";

/** Evaluates again what is out of date once it is quiet, where the officer wants that; else leaves it to them. */
export function reevaluateWhereWanted(patience: Patience, timers: Timers): void {
  if (wantsReevaluation()) timers.restart("reevaluate", patience.reevaluate, reevaluate);
}

/** Evaluates the sheets again that are out of date, one after the other, never beside another task. */
async function reevaluate(): Promise<void> {
  const due = [...facts.freshness.get()].filter(([, sheet]) => sheet.outOfDate && !sheet.gone);
  for (const [sheetId] of due) {
    await whenIdle();
    if (facts.freshness.get().get(sheetId)?.outOfDate === true) await followUp(sheetId);
  }
}
