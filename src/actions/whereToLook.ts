import type { LookRequest } from "../excel/look";
import type { LedgerEntry } from "../workbook/ledger";
import type { Place } from "../workbook/reconcile";
import { neighboursOfOwnColumn } from "../workbook/warningLook";
import type { JudgedSheet } from "./judgeSheet";

/**
 * Where the cell of a ledger entry may be today, likeliest first: where the same KPI earns the same mark now, then the KPI's row under
 * the column's heading, then where it was written.
 */
export function placesOf(judged: JudgedSheet, entry: LedgerEntry): readonly Place[] {
  const recorded = { row: entry.row, column: entry.column };
  if (judged.kind === "none") return [recorded];
  const columns = judged.tables.flatMap((table) =>
    table.columns.filter((column) => column.heading === entry.heading).map((column) => column.column),
  );
  const earned = judged.planned.plan.marks.filter(
    (mark) => mark.identity === entry.identity && mark.role === entry.role && columns.includes(mark.column),
  );
  const rows = judged.rows.filter((row) => row.identity === entry.identity);
  const underHeading = rows.flatMap((row) => columns.map((column) => ({ row: row.row, column })));
  return distinct([...earned, ...underHeading, recorded]);
}

/** The cells to look at before a sheet is written to: those that earn a mark, and those that may bear one of ours. */
export function placesToLookAt(judged: JudgedSheet, entries: readonly LedgerEntry[]): LookRequest {
  const sheetId = judged.sheet.id;
  const marks = judged.kind === "none" || judged.sheet.protected ? [] : judged.planned.plan.marks;
  const remembered = judged.kind === "none" ? [] : entries.flatMap((entry) => placesOf(judged, entry));
  const noted = [
    ...marks.map((mark) => [mark, mark.state.note] as const),
    ...entries.map((entry) => [entry, entry.wrote.note] as const),
  ];
  return {
    sheetId,
    places: distinct([...marks, ...remembered, ...neighboursOfOwnColumn(marks)]),
    notes: distinct(noted.filter(([, note]) => note !== undefined).map(([place]) => place)),
  };
}

function distinct(places: readonly Place[]): readonly Place[] {
  const found = new Map(places.map(({ row, column }) => [`${row}:${column}`, { row, column }]));
  return [...found.values()];
}
