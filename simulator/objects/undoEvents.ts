import type { Area, Cell, Sheet } from "../model/types";
import { localAddress } from "./block";
import { WORKBOOK_TARGET } from "./events";
import type { Service } from "./service";

/** A cell that an undo put back, with what it held until then. */
export interface PutBack {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly from: Cell | null;
  readonly to: Cell | null;
}

/** What one step back did. */
export interface Undone {
  readonly cells: readonly PutBack[];
  readonly renamed: readonly { readonly sheet: Sheet; readonly before: string }[];
  readonly added: readonly Sheet[];
  readonly deleted: readonly Sheet[];
}

/** More areas than this are told as the one area round all of them. */
const MOST_AREAS = 100;

/**
 * Tells listeners what an undo did. Microsoft's documentation says only that a change by the add-in itself is marked as such; the officer
 * undoes, so nothing here is: the trigger is unknown, as it is for typing.
 */
export function tellUndone(service: Service, undone: Undone): void {
  service.changed({ kind: "workbook" });
  for (const sheet of undone.added)
    service.events.raise("worksheetAdded", [WORKBOOK_TARGET], { source: "Local", worksheetId: sheet.id });
  for (const sheet of undone.deleted) {
    const told = { source: "Local", worksheetId: sheet.id };
    service.events.raise("worksheetDeleted", [sheet.id, WORKBOOK_TARGET], told);
  }
  for (const { sheet, before } of undone.renamed) {
    const told = { nameBefore: before, nameAfter: sheet.name, source: "Local", worksheetId: sheet.id };
    service.events.raise("worksheetNameChanged", [sheet.id, WORKBOOK_TARGET], told);
  }
  for (const sheet of new Set(undone.cells.map((cell) => cell.sheet))) {
    const cells = undone.cells.filter((cell) => cell.sheet === sheet);
    for (const area of areasOf(cells.filter(hasOtherContent)))
      service.contentChanged(sheet, localAddress({ service, sheet, areas: [area] }), [area]);
    for (const area of areasOf(cells.filter(hasOtherFormat)))
      service.formatChanged(sheet, localAddress({ service, sheet, areas: [area] }), [area]);
  }
}

function hasOtherContent({ from, to }: PutBack): boolean {
  return (from?.value ?? "") !== (to?.value ?? "") || (from?.formula ?? null) !== (to?.formula ?? null);
}

function hasOtherFormat({ from, to }: PutBack): boolean {
  return from?.style !== to?.style;
}

/** Cells as runs down their columns. */
function areasOf(cells: readonly PutBack[]): readonly Area[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of ordered) {
    const last = areas.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas.length > MOST_AREAS ? [around(areas)] : areas;
}

function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}
