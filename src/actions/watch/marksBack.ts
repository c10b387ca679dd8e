import { ExcelFailure } from "../../excel/failure";
import { readOthers } from "../../excel/read";
import { whenIdle } from "../session";
import { hasTakenOff, sheetsWithMarksBack, withMarksThatCameBack } from "../writing/takenOff";
import { shownSheet } from "./shownResults";
import type { Patience } from "./patience";
import type { Timers } from "./timers";
import { facts } from "./workbookFacts";

/**
 * A sheet whose results were cleared has been edited while another is in front: by Ctrl+Z, perhaps, which brings the marks back wherever the
 * officer is. It is read by itself, once it is quiet, in one message; the look at the sheet in front would tell only when it is that one.
 */
export function lookForMarksBack(sheetId: string, patience: Patience, timers: Timers): void {
  if (shownSheet(sheetId) !== undefined || !hasTakenOff(sheetId)) return;
  timers.restart(`marks ${sheetId}`, patience.edited, async () => {
    await whenIdle();
    try {
      const read = await readOthers([{ id: sheetId, name: facts.names.get().get(sheetId) ?? sheetId }]);
      withMarksThatCameBack({ entries: [] }, read);
    } catch (thrown) {
      if (!(thrown instanceof ExcelFailure)) throw thrown;
      return;
    }
    const known = facts.marked.get();
    if (known !== null) facts.marked.set(new Set([...known, ...sheetsWithMarksBack()]));
  });
}
