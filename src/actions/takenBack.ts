import type { SheetSnapshot } from "../workbook/sheet/snapshot";
import { afterTakingBack, type Freshness } from "./freshness";
import { sessionState } from "./session";
import { judgedThen } from "./shownResults";
import { stillChanged } from "./stillChanged";
import { verifySheet } from "./verifySheet";
import { facts } from "./workbookFacts";

/**
 * Whether edits of a sheet have been taken back since it was evaluated, by Ctrl+Z or by typing what stood there: its results then hold
 * again. Comparing the cells costs no message, since they were read for another reason; only where they are all as they were are the
 * marks looked at as well, in two.
 *
 * @param now What its cells hold now, without our marks.
 * @param before How fresh the results were when that was read: an edit since then is looked at later, by itself.
 */
export async function lookForTakenBack(now: SheetSnapshot, before: Freshness): Promise<void> {
  const then = judgedThen(now.id);
  const known = before.get(now.id);
  const isSettled = (): boolean => facts.freshness.get() === before && sessionState().kind !== "running";
  if (then === undefined || known?.outOfDate !== true || !isSettled()) return;
  const cells = stillChanged(then.result.places ?? [], then.cells, now, known.cells);
  if (cells.length > 0) return facts.freshness.set(afterTakingBack(before, now.id, cells));
  const verified = await verifySheet(then.result);
  if (verified === null || verified.answers.length > 0 || verified.marks.length > 0) return;
  if (isSettled() && judgedThen(now.id) === then) facts.freshness.set(afterTakingBack(before, now.id, []));
}
