import type { Memory } from "./memory";

/**
 * The day of the last evaluation of a sheet that brought something new, "2023-07-31"; null where none is kept. One that found all as it was
 * leaves no trace, so that the workbook need not be saved for it.
 */
export function evaluatedOn({ kpis, sheets }: Memory, sheetId: string): string | null {
  const days = [
    ...kpis.filter((kpi) => kpi.sheetId === sheetId).flatMap(({ readings }) => readings),
    ...sheets.filter((sheet) => sheet.sheetId === sheetId).flatMap(({ looks }) => looks),
  ].map(({ day }) => day);
  return days.sort().at(-1) ?? null;
}
