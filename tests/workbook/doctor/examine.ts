import { judgeSheet, type JudgedSheet } from "../../../src/actions/judging/judgeSheet";
import { findingsOf, type Finding } from "../../../src/actions/results/findings";
import { remembering } from "../../../src/actions/judging/remembering";
import { finished } from "../../../src/kpi/steps";
import { EMPTY_MEMORY, type Memory } from "../../../src/workbook/kept/memory";
import { decodeMemory, encodeMemory } from "../../../src/workbook/kept/memoryStore";
import { addressOf } from "../../../src/workbook/sheet/address";
import type { SheetSnapshot } from "../../../src/workbook/sheet/snapshot";
import { sheetOf } from "../gridSheet";

type Judged = Extract<JudgedSheet, { kind: "judged" }>;

function judge(sheet: SheetSnapshot, memory: Memory = EMPTY_MEMORY): Judged {
  const judged = finished(judgeSheet(sheet, { notes: true, entries: [], hiddenToo: true, memory }));
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

/** The findings of a sheet, held against earlier ones of its workbook; `formulas` by cell. */
export function findingsIn(
  sheet: SheetSnapshot,
  others: readonly SheetSnapshot[] = [],
  formulas: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  const judged = others.map((other) => judge(other));
  return finished(
    findingsOf(judge(sheet), judged, ({ row, column }) => ({
      formula: formulas[addressOf(row, column)] ?? "",
    })),
  );
}

/** The memory of a workbook in which these sheets were evaluated one after the other, as the file keeps it. */
export function rememberedOf(sheets: readonly SheetSnapshot[]): Memory {
  const memory = sheets.reduce(
    (known, sheet) => remembering(known, [judge(sheet, known)], "2023-08-01"),
    EMPTY_MEMORY,
  );
  const read = decodeMemory(encodeMemory(memory));
  if (read.kind !== "memory") throw new Error("the memory cannot be read back");
  expect(read.memory).toEqual(memory);
  return read.memory;
}

/** The findings of a sheet alone, held against what the workbook remembers. */
export function findingsBeside(memory: Memory, sheet: SheetSnapshot): readonly Finding[] {
  return finished(findingsOf(judge(sheet, memory), []));
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
