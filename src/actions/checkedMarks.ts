import type { MarkCheck, SheetResult } from "./result";

/** How many marks came to one result, and on how many rows they stand. */
export interface CheckedTally {
  readonly marks: number;
  readonly rows: number;
}

/**
 * Counts the compared marks of checked sheets. A row that bears an arrow, a word and a colour has three; one of them may agree where
 * another does not, so that a row can be counted under more than one result.
 *
 * @example checkedMarks(result.sheets).agrees // { marks: 25, rows: 10 }
 */
export function checkedMarks(
  sheets: readonly SheetResult[],
): Readonly<Record<MarkCheck["result"], CheckedTally>> {
  const checks = sheets.flatMap(({ rows }) => rows.map((row) => row.checks ?? []));
  const tally = (result: MarkCheck["result"]): CheckedTally => {
    const counts = checks.map((marks) => marks.filter((mark) => mark.result === result).length);
    return {
      marks: counts.reduce((sum, count) => sum + count, 0),
      rows: counts.filter((count) => count > 0).length,
    };
  };
  return { agrees: tally("agrees"), disagrees: tally("disagrees"), undecidable: tally("undecidable") };
}
