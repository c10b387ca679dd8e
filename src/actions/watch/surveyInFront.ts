import { editsApart } from "./editsApart";
import { afterNoLook } from "./freshness";
import { namesFromNow, renamed } from "./namesFollowed";
import { whenIdle } from "../session";
import { sourcesThen } from "./shownResults";
import { lookAtSource } from "./sourceTakenBack";
import { surveySheet } from "./survey";
import { lookAtEdits } from "./takenBack";
import { facts } from "./workbookFacts";

/** The officer's option, as it was found when the workbook was last looked at. */
let reevaluates = false;
let surveys = 0;

/**
 * Looks at the sheet in front, without writing: its KPI rows, its reporting period. To be called after settings were saved, too, since
 * these may change both. Waits for a task that runs.
 */
export async function survey(): Promise<void> {
  surveys += 1;
  const mine = surveys;
  await whenIdle();
  const before = facts.freshness.get();
  const apart = editsApart();
  const nameNow = namesFromNow();
  const found = await surveySheet(sourcesThen);
  if (mine !== surveys) return;
  reevaluates = found.reevaluate;
  if (found.marked !== null) facts.marked.set(new Set(found.marked));
  facts.active.set(found.sheet);
  const names = found.names.map(({ id, name }) => [id, nameNow(id, name)] as const);
  if (names.length > 0) facts.names.set(new Map(names));
  // They come with the reading: an Excel that does not tell of a new name is seen to have one when the officer goes to another sheet.
  for (const [id, name] of names) renamed(id, name);
  if (found.judged !== null) {
    lookAtSource(found.judged.sheet, before);
    await lookAtEdits(found.judged, before, apart);
  }
  facts.freshness.set(afterNoLook(facts.freshness.get(), before));
}

/** Whether the officer wants sheets evaluated again as their cells change, by the last survey. */
export function wantsReevaluation(): boolean {
  return reevaluates;
}
