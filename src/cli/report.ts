import type { ClearedSheet, ClearResult, RowResult, SheetResult, WorkbookResult } from "../actions/result";
import type { SheetPreview } from "../actions/previewSheets";
import { cli } from "../wording/cli";
import { STATUS_TEXT } from "../wording/marks";
import { changeLines } from "./changeLines";
import { listed, listedTogether, oneLine, shortened } from "./lines";
import { noticeLines, noticesOf } from "./notices";

/**
 * What the terminal shows for an evaluated workbook: per sheet its counts, the rows out of tolerance, those that need attention, and
 * what was queried, each with its sentence; of a dry run also each cell that would be written.
 *
 * @param changes What a dry run would write; null where it was written.
 */
export function reportLines(result: WorkbookResult, changes: readonly SheetPreview[] | null): string[] {
  const notices = noticesOf(result.sheets);
  const sheets = result.sheets.flatMap((sheet) => [
    "",
    ...sheetLines(sheet, notices.own(sheet)),
    ...changeLines(changes?.find(({ id }) => id === sheet.id)?.rows ?? [], cli.wouldBeWritten),
  ]);
  return [...sheets, ...notices.shared];
}

function sheetLines(sheet: SheetResult, notices: readonly string[]): string[] {
  if (!sheet.table) return [sheet.name, `  ${sheet.message ?? ""}`];
  const outside = sheet.rows.filter((row) => row.outOfTolerance);
  const attention = sheet.rows.filter((row) => row.status === "needs-attention");
  // What a row out of tolerance asks is in its own sentences already.
  const toConfirm = sheet.rows.filter(
    (row) =>
      row.status !== "needs-attention" &&
      row.queries.some(({ sentence }) => !row.outOfTolerance || !row.explanation.includes(sentence)),
  );
  return [
    cli.sheetHeading(sheet.name, sheet.rows.length, sheet.reportingPeriod),
    `  ${countsLine(sheet.rows)}`,
    ...listed(cli.outside(outside.length), outside, (row) => [row.explanation]),
    ...listedTogether(cli.attention(attention.length), attention, sentencesOf),
    ...listedTogether(cli.toConfirm(toConfirm.length), toConfirm, (row) =>
      row.queries.map((query) => query.sentence),
    ),
    ...goneLines(sheet),
    ...findingLines(sheet.findings),
    ...notices,
  ];
}

/** What the terminal shows for a cleared workbook: the cells put back on each sheet that had any, and what was left alone there. */
export function clearedLines(result: ClearResult, dry: boolean): string[] {
  return result.sheets.flatMap((sheet) =>
    isUntouched(sheet)
      ? []
      : [
          "",
          cli.clearedHeading(sheet.name, sheet.cellsRestored, dry),
          ...noticeLines(sheet.notices),
          ...changeLines(sheet.changes ?? [], cli.wouldBePutBack),
        ],
  );
}

function isUntouched(sheet: ClearedSheet): boolean {
  return sheet.cellsRestored === 0 && sheet.notices.length === 0;
}

/** The KPIs that the workbook remembers from its last evaluation and that are no longer on the sheet, all of them by reference or name. */
export function goneLines({ gone = [] }: SheetResult): string[] {
  return gone.length === 0
    ? []
    : [`  ${cli.gone(gone.length)}`, ...gone.map((name) => `    ${shortened(name)}`)];
}

/** What will mislead whoever reads the sheet, whatever the statuses. */
export function findingLines(findings: SheetResult["findings"]): string[] {
  if (findings.length === 0) return [];
  return [
    `  ${cli.findings(findings.length)}`,
    ...findings.map(({ sentence }) => `    ${oneLine(sentence)}`),
  ];
}

/** Counts in the order of the rows' rule sets, best first, then what is not rated: "5 Green, 3 Yellow, 1 Red, 2 Tracking only". */
function countsLine(rows: readonly RowResult[]): string {
  const usual: readonly string[] = Object.values(STATUS_TEXT);
  const rated = rows.flatMap(({ stateEnds }) => stateEnds.map(({ name }) => name));
  const own = rows.map(({ statusName }) => statusName).filter((name) => !usual.includes(name));
  const names = new Set([...rated, ...own, ...usual]);
  return [...names]
    .map((name) => [rows.filter((row) => row.statusName === name).length, name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(", ");
}

function sentencesOf(row: RowResult): readonly string[] {
  return row.queries.length > 0 ? row.queries.map((query) => query.sentence) : [row.explanation];
}
