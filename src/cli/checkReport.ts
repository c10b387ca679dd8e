import { checkedMarks, countedAs, rowsUnprinted, type CountedAs } from "../actions/results/checkedMarks";
import { listedMarks, type ListedMark } from "../actions/results/listedMarks";
import type { RowResult, SheetResult, WorkbookResult } from "../actions/result";
import { checking } from "../wording/check";
import { cli } from "../wording/cli";
import { listed, listedTogether } from "./lines";
import { noticesOf } from "./notices";
import { findingLines, goneLines } from "./report";

/**
 * What the terminal shows for a checked workbook: per sheet its counts, the rows where sheet and rules disagree, side by side, those
 * that are as an officer set them by hand, and those that cannot be decided, each with its sentences.
 */
export function checkLines(result: WorkbookResult): string[] {
  const notices = noticesOf(result.sheets);
  const sheets = result.sheets.flatMap((sheet) => ["", ...sheetLines(sheet, notices.own(sheet))]);
  return [...sheets, ...notices.shared];
}

function sheetLines(sheet: SheetResult, notices: readonly string[]): string[] {
  if (!sheet.table || sheet.checked === undefined) return [sheet.name, `  ${sheet.message ?? ""}`];
  const counts = checkedMarks([sheet]);
  return [
    cli.sheetHeading(sheet.name, sheet.rows.length, sheet.reportingPeriod),
    `  ${cli.checkCounts(counts, rowsUnprinted(sheet))}`,
    ...earlierLines(sheet),
    ...listed(cli.disagrees(counts.disagrees.rows), rowsWith(sheet, "disagrees"), (row) =>
      marksWith(row, "disagrees").map(({ sentence }) => sentence),
    ),
    ...listed(cli.byHand(counts.byHand.rows), rowsWith(sheet, "byHand"), (row) =>
      marksWith(row, "byHand").map(({ sentence }) => sentence),
    ),
    ...listedTogether(cli.undecidable(counts.undecidable.rows), rowsWith(sheet, "undecidable"), undecided),
    ...goneLines(sheet),
    ...findingLines(sheet.findings),
    ...notices,
  ];
}

function earlierLines({ earlier }: SheetResult): readonly string[] {
  const { checked = [], unchecked = [] } = earlier ?? {};
  return [
    ...(checked.length === 0 ? [] : [`  ${checking.earlierToo(checked)}`]),
    ...(unchecked.length === 0 ? [] : [`  ${checking.earlierNot(unchecked)}`]),
  ];
}

/** Rows with a mark of the result: a row that disagrees in one mark may bear another that cannot be decided. */
function rowsWith(sheet: SheetResult, result: CountedAs): readonly RowResult[] {
  return sheet.rows.filter((row) => marksWith(row, result).length > 0);
}

function marksWith(row: RowResult, result: CountedAs): readonly ListedMark[] {
  return listedMarks(row).filter((check) => countedAs(check) === result);
}

/** What the sheet says in each mark, then why the rules have no answer: that is often the same for all marks, and for other rows. */
function undecided(row: RowResult): readonly string[] {
  const marks = marksWith(row, "undecidable");
  return [
    ...marks.map(({ sentence, unanswered }) => unanswered?.said ?? sentence),
    ...marks.flatMap(({ unanswered }) => unanswered?.why ?? []),
  ];
}
