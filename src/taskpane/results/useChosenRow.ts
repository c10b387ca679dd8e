import { useCallback, useRef } from "react";
import type { RowResult, SheetResult } from "../../actions/result";
import { sheetGone } from "../../wording/pane/results";
import { cellChosen, cellGone } from "../../wording/pane/row";
import { rowKey } from "../row/rowCell";
import type { Say } from "../shell/useSaid";
import type { Chosen } from "./RowList";

/**
 * The row the officer chose last, and how to choose one: its cell comes to the front in Excel, and what came of it is said aloud.
 * When rows are chosen quickly one after the other, only the last one's outcome counts. `show` opens a row without going to its cell.
 *
 * @param chosen It is kept with what else was chosen to look at, so that its card is open again after another screen.
 * @param isGone Whether the sheet is known to have been deleted: why its cell cannot be shown is known then.
 */
export function useChosenRow(
  chosen: Chosen | null,
  setChosen: (chosen: Chosen) => void,
  selectCell: (sheetId: string, address: string) => Promise<boolean>,
  isGone: (sheet: SheetResult) => boolean,
  say: Say,
) {
  const latest = useRef(0);
  const choose = useCallback(
    async (sheet: SheetResult, row: RowResult, cell: string) => {
      const key = rowKey(sheet, row);
      const turn = (latest.current += 1);
      setChosen({ key, problem: null });
      const found = await selectCell(sheet.id, cell).catch(() => false);
      if (turn !== latest.current) return;
      const problem = isGone(sheet) ? sheetGone(sheet.name) : cellGone(cell, sheet.name);
      if (!found) setChosen({ key, problem });
      say(found ? cellChosen(cell, sheet.name) : problem, sheet.id);
    },
    [setChosen, selectCell, isGone, say],
  );
  const show = useCallback((key: string) => setChosen({ key, problem: null }), [setChosen]);
  return { chosen, choose, show } as const;
}
