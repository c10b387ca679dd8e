import { supports } from "./run";

/**
 * Whether this Excel has notes: ExcelApi 1.18, and a client library that knows them, which may be older than the Excel it talks to.
 */
export function hasNotes(): boolean {
  return supports("1.18") && "notes" in Excel.Worksheet.prototype;
}

/** A sheet's notes; null where this Excel has none to give. */
export function notesOf(sheet: Excel.Worksheet): Excel.NoteCollection | null {
  return hasNotes() ? sheet.notes : null;
}
