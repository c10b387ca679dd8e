import { answerLabels, answersForAll } from "../../wording/answers";
import type { Answer } from "../../workbook/settings/answers/answer";
import type { QueryResult, RowResult } from "../result";

/**
 * The rows of a sheet with, beside each answer that several of them have to the same question, the one that settles all of them in one go.
 * What it keeps is kept row by row, as if each had been answered on its own.
 *
 * @example “Hold every quarter to 96%, not only the year’s end”, and for all: “Hold every quarter to the year’s target (6 rows)”
 */
export function withAnswersForAll(rows: readonly RowResult[]): readonly RowResult[] {
  const alike = new Map<string, Answer[]>();
  for (const query of rows.flatMap(({ queries }) => queries)) {
    for (const answer of query.answers) {
      const key = keyOf(query, answer);
      if (key !== null) alike.set(key, [...(alike.get(key) ?? []), answer]);
    }
  }
  const forAll = new Map([...alike].flatMap(([key, answers]) => togetherUnder(key, answers)));
  if (forAll.size === 0) return rows;
  const withAll = (query: QueryResult): QueryResult => ({
    ...query,
    answers: query.answers.map((answer) => {
      const all = forAll.get(keyOf(query, answer) ?? "");
      return all === undefined ? answer : { ...answer, forAll: all };
    }),
  });
  return rows.map((row) =>
    row.queries.length === 0 ? row : { ...row, queries: row.queries.map((query) => withAll(query)) },
  );
}

/**
 * By what answers are the same: what each does, where that is another figure in each row; else what is asked, of what text, and what the
 * button says. Questions of one code that ask about other things, a text and a figure of another size, are not the same. Null for one that is the row's alone: what is typed, or taken back.
 */
function keyOf(
  { code, text, why = "" }: QueryResult,
  { label, alike, asks, corrections, takesBack }: Answer,
): string | null {
  if (asks !== null || takesBack !== undefined || corrections.length === 0) return null;
  if (alike !== undefined) return JSON.stringify([code, why, alike.as, alike.per ?? ""]);
  // To leave a cell as it is comes to the same whatever stands in it.
  const isOfAny = OF_ANY_TEXT.includes(label) || corrections.every(({ what }) => what === "query");
  return JSON.stringify([code, why, label, isOfAny ? "" : text.trim()]);
}

/** Answers that say nothing of what the cell shows, and hold for a row whatever that is. */
const OF_ANY_TEXT: readonly string[] = [
  answerLabels.nothingDue,
  answerLabels.notInYet,
  answerLabels.trackingOnly,
  answerLabels.underReview,
];

/** None where it would settle one row only. */
function togetherUnder(key: string, answers: readonly Answer[]): readonly (readonly [string, Answer])[] {
  const corrections = answers.flatMap((answer) => answer.corrections);
  const rows = new Set(corrections.map(({ identity }) => identity)).size;
  const [first] = answers;
  if (first === undefined || rows < 2) return [];
  const { alike, label } = first;
  const does = alike === undefined ? label : answersForAll[alike.as](alike.per ?? "");
  const replaces = [...new Set(answers.flatMap((answer) => answer.replaces ?? []))];
  const all: Answer = {
    label: answersForAll.rows(does, rows),
    corrections,
    asks: null,
    ...(replaces.length === 0 ? {} : { replaces }),
  };
  return [[key, all]];
}
