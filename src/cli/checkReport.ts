import { checkedMarks } from "../actions/checkedMarks";
import type { MarkCheck, RowResult, SheetResult, WorkbookResult } from "../actions/result";
import { cli } from "../wording/cli";
import { listed } from "./lines";
import { findingLines, noticeLines, unreadNotices } from "./report";

/**
 * What the terminal shows for a checked workbook: per sheet its counts, the rows where sheet and rules disagree, side by side, and those
 * that cannot be decided, each with its sentences.
 */
export function checkLines(result: WorkbookResult): string[] {
  return result.sheets.flatMap((sheet) => ["", ...sheetLines(sheet)]);
}

function sheetLines(sheet: SheetResult): string[] {
  if (!sheet.table || sheet.checked === undefined) return [sheet.name, `  ${sheet.message ?? ""}`];
  const counts = checkedMarks([sheet]);
  return [
    cli.sheetHeading(sheet.name, sheet.rows.length, sheet.reportingPeriod),
    `  ${cli.checkCounts(counts, sheet.checked.nothingPrinted)}`,
    ...listed(cli.disagrees(counts.disagrees.rows), rowsWith(sheet, "disagrees"), (row) =>
      sentences(row, "disagrees"),
    ),
    ...listed(cli.undecidable(counts.undecidable.rows), rowsWith(sheet, "undecidable"), (row) =>
      sentences(row, "undecidable"),
    ),
    ...findingLines(sheet.findings),
    ...noticeLines([...unreadNotices(sheet), ...sheet.notices]),
  ];
}

/** Rows with a mark of the result: a row that disagrees in one mark may bear another that cannot be decided. */
function rowsWith(sheet: SheetResult, result: MarkCheck["result"]): readonly RowResult[] {
  return sheet.rows.filter((row) => sentences(row, result).length > 0);
}

function sentences(row: RowResult, result: MarkCheck["result"]): readonly string[] {
  return (row.checks ?? []).filter((check) => check.result === result).map(({ sentence }) => sentence);
}
