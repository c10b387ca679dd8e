import type { RowResult } from "../actions/result";
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

/** The same, with rows that have the very same sentences under one another, and the sentences once, below them. */
export function listedTogether(
  heading: string,
  rows: readonly RowResult[],
  sentences: (row: RowResult) => readonly string[],
): string[] {
  const groups = new Map<string, RowResult[]>();
  for (const row of rows) {
    const key = sentences(row).join("\n");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const lines = [...groups.values()].flatMap((group) => [
    ...group.map((row) => `    ${rowHeading(row)}`),
    ...(group[0] === undefined ? [] : sentences(group[0])).map((sentence) => `      ${oneLine(sentence)}`),
  ]);
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines];
}

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST_DESCRIPTION ? line : `${line.slice(0, LONGEST_DESCRIPTION - 1).trimEnd()}…`;
}

/** Cell text may hold line breaks and control characters; a terminal must not act on them. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
}
