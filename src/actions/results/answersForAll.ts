import { answersForAll } from "../../wording/answers";
import type { Answer } from "../../workbook/settings/answers/answer";
import type { RowResult } from "../result";

/**
 * The rows of a sheet with one more answer to each question that several of them ask alike: it settles all of them in one go. It stands
 * behind the row's own, which is about nothing but the row in sight.
 *
 * @example “Judge the year to date, 208, against 200”, then “Judge the year to date for all 3 rows that ask this”
 */
export function withAnswersForAll(rows: readonly RowResult[]): readonly RowResult[] {
  const byKind = new Map<NonNullable<Answer["alike"]>, Answer[]>();
  for (const { queries } of rows) {
    for (const answer of queries.flatMap(({ answers }) => answers)) {
      if (answer.alike !== undefined) byKind.set(answer.alike, [...(byKind.get(answer.alike) ?? []), answer]);
    }
  }
  const forAll = (answer: Answer): readonly Answer[] => {
    const all = answer.alike === undefined ? [] : (byKind.get(answer.alike) ?? []);
    if (answer.alike === undefined || all.length < 2) return [answer];
    const corrections = all.flatMap((one) => one.corrections);
    return [answer, { label: answersForAll[answer.alike](all.length), corrections, asks: null }];
  };
  return byKind.size === 0
    ? rows
    : rows.map((row) => ({
        ...row,
        queries: row.queries.map((query) => ({ ...query, answers: query.answers.flatMap(forAll) })),
      }));
}
