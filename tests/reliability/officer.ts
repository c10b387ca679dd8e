import { cellAddress } from "../../simulator/model/address";
import { cellAt } from "../../simulator/model/sheet";
import { isCovered } from "../../simulator/objects/cellWriting";
import type { Host } from "../../simulator/host";
import type { Draft } from "./generate";
import type { Random } from "./random";

/** What the officer did between two evaluations. */
export interface OfficerEdits {
  /** "sheet id!E2" of each cell typed into. */
  readonly cells: ReadonlySet<string>;
  /** What each holds now, as a picture has it. */
  readonly content: ReadonlyMap<string, string>;
}

const TYPED = [
  "95%",
  "12",
  "see commentary",
  "",
  "0.4",
  "↑↑",
  "Higher is better",
  "=1+1",
  "n/a",
  "Purple",
  "1/2",
] as const;

/** Types into some cells of each sheet, marked or not, as an officer does: read as Excel reads typing. */
export function editLikeAnOfficer(random: Random, host: Host, draft: Draft): OfficerEdits {
  const cells = new Set<string>();
  const content = new Map<string, string>();
  host.workbook.sheets.forEach((sheet, index) => {
    const drawn = draft.sheets[index];
    const rows = drawn?.spec.rows ?? [];
    if (sheet.protected || drawn === undefined || drawn.rightOfTable === Infinity) return;
    // What an officer types beside an Excel table becomes part of it: theirs, and no matter of Clear's.
    const last = drawn.rightOfTable - (sheet.tables.length > 0 ? 1 : 0);
    for (let count = random.whole(1, 4); count > 0; count--) {
      const row = random.whole(0, rows.length - 1);
      const column = random.whole(0, last);
      if (isCovered(sheet, row, column)) continue;
      const typed = random.pick(TYPED);
      // Emptying a cell that we have emptied is no edit: nothing tells it from our own mark.
      if (typed === "" && (cellAt(sheet, row, column)?.value ?? "") === "") continue;
      host.typeInto(sheet.id, row, column, typed);
      const cell = cellAt(sheet, row, column);
      const key = `${sheet.id}!${cellAddress(row, column)}`;
      cells.add(key);
      content.set(
        key,
        JSON.stringify(
          cell ? [cell.value, cell.isError, cell.formula, cell.arrayArea] : ["", false, null, null],
        ),
      );
    }
  });
  return { cells, content };
}
