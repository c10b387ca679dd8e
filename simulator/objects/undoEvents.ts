import type { Area, Cell, Sheet } from "../model/types";
import { localAddress } from "./block";
import { WORKBOOK_TARGET } from "./events";
import type { Service } from "./service";

/** A cell that a step put back, with what it held until then. */
export interface PutBack {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly from: Cell | null;
  readonly to: Cell | null;
}

/** What one step back, or again, did. */
export interface Stepped {
  readonly cells: readonly PutBack[];
  readonly renamed: readonly { readonly sheet: Sheet; readonly before: string }[];
  readonly added: readonly Sheet[];
  readonly deleted: readonly Sheet[];
  /** Sheets of which something was put back that is not a cell: a note, a width. */
  readonly otherwise: readonly Sheet[];
}

/** More areas than this are told as the one area round all of them. */
const MOST_AREAS = 100;

/**
 * Tells listeners what an undo or a redo did. Microsoft's documentation says only that a change by the add-in itself is marked as such; the
 * officer takes the step, so nothing here is: the trigger is unknown, as it is for typing.
 */
export function tellStepped(service: Service, stepped: Stepped): void {
  service.changed({ kind: "workbook" });
  for (const sheet of stepped.added)
    service.events.raise("worksheetAdded", [WORKBOOK_TARGET], { source: "Local", worksheetId: sheet.id });
  for (const sheet of stepped.deleted) {
    const told = { source: "Local", worksheetId: sheet.id };
    service.events.raise("worksheetDeleted", [sheet.id, WORKBOOK_TARGET], told);
  }
  for (const { sheet, before } of stepped.renamed) {
    const told = { nameBefore: before, nameAfter: sheet.name, source: "Local", worksheetId: sheet.id };
    service.events.raise("worksheetNameChanged", [sheet.id, WORKBOOK_TARGET], told);
  }
  for (const sheet of new Set(stepped.cells.map((cell) => cell.sheet))) {
    const cells = stepped.cells.filter((cell) => cell.sheet === sheet);
    for (const area of areasOf(cells.filter(hasOtherContent)))
      service.contentChanged(sheet, localAddress({ service, sheet, areas: [area] }), [area]);
    for (const area of areasOf(cells.filter(hasOtherFormat)))
      service.formatChanged(sheet, localAddress({ service, sheet, areas: [area] }), [area]);
  }
}

/**
 * Shows what a step changed, as Excel does: its sheet comes to the front with the changed cells selected. Of several sheets it is the
 * one in front, or else the first; a sheet that came back goes before those whose formulas name it.
 */
export function showStepped(service: Service, stepped: Stepped): void {
  const { sheets, activeSheetId } = service.workbook;
  const cells = stepped.cells.filter((cell) => hasOtherContent(cell) || hasOtherFormat(cell));
  const isSeen = (sheet: Sheet): boolean => sheet.visibility === "Visible" && sheets.includes(sheet);
  const changed = [
    stepped.added,
    cells.map(({ sheet }) => sheet),
    stepped.renamed.map(({ sheet }) => sheet),
    stepped.otherwise,
    // The one in front may have gone.
    sheets,
  ].map((each) => each.filter(isSeen));
  const first = changed.find((each) => each.length > 0) ?? [];
  const shown = first.find((sheet) => sheet.id === activeSheetId) ?? first[0];
  if (shown === undefined) return;
  const here = areasOf(cells.filter(({ sheet }) => sheet === shown));
  const areas = here.length === 0 ? null : [around(here)];
  service.select(shown, areas, areas === null ? "" : localAddress({ service, sheet: shown, areas }));
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
