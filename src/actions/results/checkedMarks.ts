import type { MarkCheck, SheetResult } from "../result";
import { listedMarks } from "./listedMarks";

/** How many marks came to one result, and on how many rows they stand. */
export interface CheckedTally {
  readonly marks: number;
  readonly rows: number;
}

/** What a compared mark counts as: the check's result, and apart from what agrees with the rules what agrees with a status set by hand. */
export type CountedAs = MarkCheck["result"] | "byHand";

/** @example a mark that agrees with Amber by hand, where the rules say Red // "byHand" */
export function countedAs({ result, setByHand }: MarkCheck): CountedAs {
  return result === "agrees" && setByHand !== undefined ? "byHand" : result;
}

/** How many rows of a checked sheet show nothing that could be compared, for any period. */
export function rowsUnprinted({ checked, rows }: Pick<SheetResult, "checked" | "rows">): number {
  const onlyEarlier = rows.filter(
    ({ check, earlierChecks = [] }) => check === "nothing printed" && earlierChecks.length > 0,
  );
  return (checked?.nothingPrinted ?? 0) - onlyEarlier.length;
}

/**
 * Counts the compared marks of checked sheets. A row that bears an arrow, a word and a colour on its reading has three; one of
 * them may agree where another does not, so that a row can be counted under more than one result.
 *
 * @example checkedMarks(result.sheets).agrees // { marks: 25, rows: 10 }
 */
export function checkedMarks(sheets: readonly SheetResult[]): Readonly<Record<CountedAs, CheckedTally>> {
  const checks = sheets.flatMap(({ rows }) => rows.map(listedMarks));
  const tally = (as: CountedAs): CheckedTally => {
    const counts = checks.map((marks) => marks.filter((mark) => countedAs(mark) === as).length);
    return {
      marks: counts.reduce((sum, count) => sum + count, 0),
      rows: counts.filter((count) => count > 0).length,
    };
  };
  return {
    agrees: tally("agrees"),
    byHand: tally("byHand"),
    disagrees: tally("disagrees"),
    undecidable: tally("undecidable"),
  };
}
