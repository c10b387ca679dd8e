import { ExcelFailure } from "../../excel/failure";
import { readOthers } from "../../excel/read";
import { differingCells } from "../../workbook/sheet/differingCells";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import { afterTakingBackElsewhere, isOfCells, type Freshness } from "./freshness";
import { judgedThen } from "./shownResults";
import { facts, type ChangedElsewhere } from "./workbookFacts";

/**
 * What the edits of a sheet that others go by have come to: where its cells are again those beside which another sheet was judged, by Ctrl+Z
 * or by typing what stood there, that one's results hold again. Comparing costs no message.
 *
 * @param now The sheet with targets or a key as it is now, without our marks.
 * @param before How fresh the results were when that was read: an edit since then is looked at later, by itself.
 */
export function lookAtSource(now: SheetSnapshot, before: Freshness): void {
  for (const [id, { elsewhere }] of before) {
    const told = ofCells(elsewhere, now.id);
    if (told === undefined || told !== ofCells(facts.freshness.get().get(id)?.elsewhere, now.id)) continue;
    const then = judgedThen(id)?.sources.find((source) => source.id === now.id);
    if (then === undefined || differingCells(then, now).next().done !== true) continue;
    facts.freshness.set(afterTakingBackElsewhere(facts.freshness.get(), id, now.id));
  }
}

/** The same of a sheet that is not in front, in one message. One that Excel does not hand over stays changed. */
export async function readSource(sheetId: string): Promise<void> {
  const before = facts.freshness.get();
  const going = [...before].flatMap(([, { elsewhere }]) => ofCells(elsewhere, sheetId) ?? []);
  const [first] = going;
  if (first === undefined) return;
  try {
    const read = await readOthers([{ id: sheetId, name: first.sheet }]);
    for (const sheet of read) lookAtSource(sheet, before);
  } catch (thrown) {
    if (!(thrown instanceof ExcelFailure)) throw thrown;
  }
}

function ofCells(
  elsewhere: readonly ChangedElsewhere[] | undefined,
  sheetId: string,
): ChangedElsewhere | undefined {
  return elsewhere?.find(({ id, what }) => id === sheetId && isOfCells(what));
}
