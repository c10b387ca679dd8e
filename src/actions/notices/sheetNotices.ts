import { addressOf, columnLetters } from "../../workbook/sheet/address";
import { columnFor } from "../../workbook/find/finding";
import { results } from "../../wording/results";
import type { JudgedSheet } from "../judging/judgeSheet";
import { keyNotices } from "./keyNotices";
import { hiddenRowsNotice, leftNotices, named, offListNotices, protectedNotice } from "./obstacleNotices";
import { periodNotices } from "./periodNotices";
import type { SettledSheet } from "../judging/reconcileSheet";
import { replacedNotices, type SaidSoFar } from "../results/saidSoFar";
import { settledNotices } from "../results/settledResult";

/** What the officer should know about a sheet that was evaluated, as sentences: doubts, and cells that were left alone or written over. */
export function noticesOf(
  judged: Extract<JudgedSheet, { kind: "judged" }>,
  settled: SettledSheet,
  soFar: SaidSoFar,
): string[] {
  const { planned } = judged;
  const { offList, lettered, cut } = settled;
  return [
    ...protectedBy(judged),
    ...readingNotices(judged, soFar),
    ...staleArrows(judged),
    ...unusedLongTravel(judged),
    ...otherTravel(judged),
    ...replacedNotices(judged, settled, soFar),
    ...planned.conflicts.map((conflict) => conflict.sentence),
    ...offListNotices(offList),
    ...lettered.map(({ column, words }) => results.inLetters(columnLetters(column), words)),
    ...cut.map(({ column, words }) => results.tooNarrow(columnLetters(column), words)),
    ...leftNotices(settled.leftAlone),
  ];
}

/** What keeps marks from being written, as sentences that name the cells: true before an evaluation as after it. */
export function obstaclesTo(
  judged: Extract<JudgedSheet, { kind: "judged" }>,
  { leftAlone }: SettledSheet,
): readonly string[] {
  const conflicts = judged.planned.conflicts.map((conflict) => conflict.sentence);
  return [...protectedBy(judged), ...conflicts, ...leftNotices(leftAlone)];
}

function protectedBy({ sheet, planned }: Extract<JudgedSheet, { kind: "judged" }>): readonly string[] {
  if (!sheet.protected) return [];
  const cells = planned.plan.marks.map(({ row, column }) => addressOf(row, column));
  return [protectedNotice(cells, results.protectedSheet)];
}

/** Those of them that are true of a sheet that is only read, whatever is written on it. */
export function readingNotices(
  judged: Extract<JudgedSheet, { kind: "judged" }>,
  { lastPeriod, borrowedFrom }: SaidSoFar,
): string[] {
  return [
    ...hiddenRowsNotice(judged.sheet),
    ...periodNotices(judged, lastPeriod),
    ...judged.doubts,
    ...settledNotices(judged.settled, judged.settings, borrowedFrom),
    ...keyNotices(judged),
    ...judged.tables.flatMap((table) => table.questions),
  ];
}

/** What stands in travel cells where the rules give no arrow, and stays: beside a fresh status an old arrow misleads, so it is said. */
function staleArrows({ planned }: Extract<JudgedSheet, { kind: "judged" }>): string[] {
  const cells = planned.oldArrows.flatMap((old) => (old === null || old.givesWay ? [] : [old.at]));
  return cells.length === 0 ? [] : [results.staleArrows(named([...new Set(cells)]))];
}

/** A column for a long-term arrow, and rules that have none: why it stays as it is. */
function unusedLongTravel({ tables, rows, evaluations }: Extract<JudgedSheet, { kind: "judged" }>): string[] {
  return tables.flatMap((table, index) => {
    const column = columnFor(table, "long-travel");
    const isUsed = rows.some((row, at) => row.table === index && evaluations[at]?.longTravel !== null);
    return column === null || isUsed ? [] : [results.longTravelUnused(columnLetters(column.column))];
  });
}

/** A column of printed arrows beside the one with ours, "DoT since Q3 2023-24": which of the two is fresh does not show. */
function otherTravel({ tables, planned, sheet }: Extract<JudgedSheet, { kind: "judged" }>): string[] {
  const shown = (row: number, column: number): string =>
    sheet.area === null ? "" : (sheet.text[row - sheet.area.row]?.[column - sheet.area.column] ?? "");
  return tables.flatMap(({ columns, lines, view }) => {
    // Headings down the side have no columns to name.
    const written =
      view === undefined ? columns.find(({ role, used }) => used && role === "travel") : undefined;
    const isWritten = planned.plan.marks.some(
      ({ role, column }) => role === "travel" && column === written?.column,
    );
    if (written === undefined || !isWritten) return [];
    const others = columns.filter(
      ({ role, used, rival, column }) =>
        (role === "travel" || role === "long-travel") &&
        !used &&
        rival !== true &&
        lines.some(({ row }) => shown(row, column).trim() !== ""),
    );
    const letters = others.map(({ column }) => columnLetters(column));
    return others.length === 0 ? [] : [results.otherTravel(columnLetters(written.column), letters)];
  });
}
