import type { MarkCheck, RowResult, SheetResult, WorkbookResult } from "../actions/result";
import { cli } from "../wording/cli";
import { findingLines, listed, noticeLines } from "./report";

/**
 * What the terminal shows for a checked workbook: per sheet its counts, the rows where sheet and rules disagree, side by side, and those
 * that cannot be decided, each with its sentences.
 */
export function checkLines(result: WorkbookResult): string[] {
  return result.sheets.flatMap((sheet) => ["", ...sheetLines(sheet)]);
}

function sheetLines(sheet: SheetResult): string[] {
  if (!sheet.table || sheet.checked === undefined) return [sheet.name, `  ${sheet.message ?? ""}`];
  const { agrees, disagrees, undecidable, nothingPrinted } = sheet.checked;
  const rowsWhere = (check: RowResult["check"]): readonly RowResult[] =>
    sheet.rows.filter((row) => row.check === check);
  return [
    cli.sheetHeading(sheet.name, sheet.rows.length, sheet.reportingPeriod),
    `  ${cli.checkCounts(agrees, disagrees, undecidable, nothingPrinted)}`,
    ...listed(cli.disagrees(disagrees), rowsWhere("disagrees"), (row) => sentences(row, "disagrees")),
    ...listed(cli.undecidable(undecidable), rowsWhere("undecidable"), (row) => sentences(row, "undecidable")),
    ...findingLines(sheet.findings),
    ...noticeLines(sheet.notices),
  ];
}

function sentences(row: RowResult, result: MarkCheck["result"]): readonly string[] {
  return (row.checks ?? []).filter((check) => check.result === result).map(({ sentence }) => sentence);
}
