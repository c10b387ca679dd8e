import { useCallback, useRef, useState } from "react";
import type { RowResult, SheetResult } from "../../actions/result";
import { cellChosen, cellGone } from "../../wording/pane/row";
import { rowKey } from "../row/rowCell";
import type { Say } from "../shell/useSaid";
import type { Chosen } from "./RowList";

/**
 * The row the officer chose last, and how to choose one: its cell comes to the front in Excel, and what came of it is said aloud.
 * When rows are chosen quickly one after the other, only the last one's outcome counts. `show` opens a row without going to its cell.
 */
export function useChosenRow(selectCell: (sheetId: string, address: string) => Promise<boolean>, say: Say) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const latest = useRef(0);
  const choose = useCallback(
    async (sheet: SheetResult, row: RowResult, cell: string) => {
      const key = rowKey(sheet, row);
      const turn = (latest.current += 1);
      setChosen({ key, problem: null });
      const found = await selectCell(sheet.id, cell).catch(() => false);
      if (turn !== latest.current) return;
      if (!found) setChosen({ key, problem: cellGone(cell, sheet.name) });
      say(found ? cellChosen(cell, sheet.name) : cellGone(cell, sheet.name), sheet.id);
    },
    [selectCell, say],
  );
  const show = useCallback((key: string) => setChosen({ key, problem: null }), []);
  return { chosen, choose, show } as const;
}
