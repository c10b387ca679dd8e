import { judgeSheet, type JudgedSheet } from "../../../src/actions/judgeSheet";
import { findingsOf, type Finding } from "../../../src/actions/findings";
import { finished } from "../../../src/kpi/steps";
import type { SheetSnapshot } from "../../../src/workbook/sheet/snapshot";
import { sheetOf } from "../gridSheet";

type Judged = Extract<JudgedSheet, { kind: "judged" }>;

function judge(sheet: SheetSnapshot): Judged {
  const judged = finished(judgeSheet(sheet, { notes: true, entries: [], hiddenToo: true }));
  if (judged.kind === "none") throw new Error(judged.reason);
  return judged;
}

/** A cell as Excel may hold it, where its text alone does not tell. */
export interface Held {
  readonly at: readonly [row: number, column: number];
  readonly value: string | number;
  readonly format?: string;
}

/** A sheet from a grid, some of its cells held in another way than their text tells. */
export function sheetHolding(
  grid: string,
  held: readonly Held[] = [],
  { name = "Sheet1", merges = [] }: { name?: string; merges?: readonly string[] } = {},
): SheetSnapshot {
  const sheet = sheetOf(grid, { name, merges });
  const change = <Value>(
    rows: readonly (readonly Value[])[],
    of: (cell: Held) => Value | undefined,
  ): Value[][] =>
    rows.map((row, r) =>
      row.map((value, c) => {
        const cell = held.find(({ at }) => at[0] === r && at[1] === c);
        return (cell === undefined ? undefined : of(cell)) ?? value;
      }),
    );
  return {
    ...sheet,
    id: `{${name}}`,
    values: change(sheet.values, (cell) => cell.value),
    formats: change(sheet.formats, (cell) => cell.format),
  };
}

/** The findings of a sheet, held against earlier ones of its workbook. */
export function findingsIn(sheet: SheetSnapshot, others: readonly SheetSnapshot[] = []): readonly Finding[] {
  return finished(findingsOf(judge(sheet), others.map(judge)));
}

/** The findings of a sheet that may have no KPI table; null where it has none. */
export function findingsIfKpis(sheet: SheetSnapshot): readonly Finding[] | null {
  const judged = finished(judgeSheet(sheet, { notes: true, entries: [], hiddenToo: true }));
  return judged.kind === "none" ? null : finished(findingsOf(judged, []));
}

/** Code, cells and evidence of each finding. */
export function briefly(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, cells, evidence }) => `${code} ${cells.join(" ")}: ${evidence}`);
}
