import { affectedRows } from "../judging/affectedRows";
import { blameEditsApart, decideEditsApart, type EditsApart } from "./editsApart";
import { afterLook, afterTakingBack, type Freshness } from "./freshness";
import type { JudgedSheet } from "../judging/judgeSheet";
import { sessionState } from "../session";
import { judgedThen } from "./shownResults";
import { stillChanged } from "./stillChanged";
import { verifySheet } from "../judging/verifySheet";
import { facts } from "./workbookFacts";

/**
 * What the edits of a sheet have come to: which of its rows come out otherwise, and whether the edits have been taken back since it was
 * evaluated, by Ctrl+Z or by typing what stood there: its results then hold again. Comparing costs no message, since the sheet was read
 * and judged for another reason; only where all its cells are as they were are the marks looked at as well, in two.
 *
 * @param now The sheet as it is now, without our marks.
 * @param before How fresh the results were when that was read: an edit since then is looked at later, by itself.
 * @param apart The edits that were undecided then: these tell whether they bear on any row.
 */
export async function lookAtEdits(now: JudgedSheet, before: Freshness, apart: EditsApart): Promise<void> {
  const { id } = now.sheet;
  const then = judgedThen(id);
  if (apart.has(id) && then !== undefined) decideEditsApart(id, apart, affectedRows(then.judged, now));
  const known = before.get(id);
  if (known?.outOfDate !== true) return;
  const isSame = (): boolean => {
    const entry = facts.freshness.get().get(id);
    return (
      entry?.edits === known.edits &&
      entry.affected === known.affected &&
      entry.elsewhere === known.elsewhere &&
      judgedThen(id) === then
    );
  };
  if (!isSame()) return;
  const affected = then === undefined ? null : affectedRows(then.judged, now);
  const whether = (all: Freshness): Freshness => afterLook(all, id, affected);
  if (then === undefined || sessionState().kind === "running")
    return facts.freshness.set(whether(facts.freshness.get()));
  const cells = stillChanged(then.result.places ?? [], then.judged.sheet, now.sheet, known.cells);
  if (cells.length > 0)
    return facts.freshness.set(whether(afterTakingBack(facts.freshness.get(), id, cells)));
  const verified = await verifySheet(then.result);
  if (!isSame()) return;
  const holds = verified !== null && verified.answers.length === 0 && verified.marks.length === 0;
  const isQuiet = sessionState().kind !== "running";
  const all = facts.freshness.get();
  // Where marks of ours do not stand, that is by the edits of these.
  if (!holds && (verified?.marks.length ?? 0) === 0) blameEditsApart(id, apart);
  facts.freshness.set(holds && isQuiet ? afterTakingBack(all, id, []) : whether(facts.freshness.get()));
}
