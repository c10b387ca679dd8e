import type { RowResult } from "../actions/result";
import { saidOnce } from "../actions/saidOnce";
import { cli } from "../wording/cli";

const LONGEST_DESCRIPTION = 70;

/** "row 4  STP15  Percentage of major planning applications determined…" */
export function rowHeading({
  row,
  ref,
  description,
}: Pick<RowResult, "row" | "ref" | "description">): string {
  return cli.rowLabel(row, ref, shortened(description));
}

/** A heading with the rows under it, each with its sentences; nothing where there is no row. */
export function listed(
  heading: string,
  rows: readonly RowResult[],
  sentences: (row: RowResult) => readonly string[],
): string[] {
  if (rows.length === 0) return [];
  return [
    `  ${heading}`,
    ...rows.flatMap((row) => [
      `    ${rowHeading(row)}`,
      ...sentences(row).map((sentence) => `      ${oneLine(sentence)}`),
    ]),
  ];
}

/** The same, with a sentence that several rows have once, above these rows, and what else a row has under the row. */
export function listedTogether(
  heading: string,
  rows: readonly RowResult[],
  sentences: (row: RowResult) => readonly string[],
): string[] {
  const { shared, own } = saidOnce(rows, sentences);
  const told = new Set<RowResult>();
  const ownLines = (row: RowResult, indent: string): readonly string[] => {
    const lines = told.has(row) ? [] : own(row);
    told.add(row);
    return lines.map((sentence) => `${indent}${oneLine(sentence)}`);
  };
  const together = shared.flatMap(({ sentence, rows: having }) => [
    `    ${cli.forTheseRows(having.length, oneLine(sentence))}`,
    ...having.flatMap((row) => [`      ${rowHeading(row)}`, ...ownLines(row, "        ")]),
  ]);
  const alone = rows
    .filter((row) => !told.has(row))
    .flatMap((row) => [`    ${rowHeading(row)}`, ...ownLines(row, "      ")]);
  return rows.length === 0 ? [] : [`  ${heading}`, ...together, ...alone];
}

/** A text of a cell in one line, not too long. */
export function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST_DESCRIPTION ? line : `${line.slice(0, LONGEST_DESCRIPTION - 1).trimEnd()}…`;
}

/** Cell text may hold line breaks and control characters; a terminal must not act on them. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
}
