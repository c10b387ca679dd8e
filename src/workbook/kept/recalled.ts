import { distinctRows, rememberedName } from "../find/rows/distinctRows";
import { recollect, type Memory, type NamedSheet } from "./memory";
import type { SheetRow } from "../sheet/rows";

/** The rows of a sheet with what the memory holds for each; the rules take of it only what the sheet itself lacks. */
export function withMemory(
  rows: readonly SheetRow[],
  memory: Memory,
  sheet: NamedSheet,
): readonly SheetRow[] {
  if (memory.kpis.length === 0) return rows;
  const { readings } = recollect(memory, sheet);
  const isDistinct = distinctRows(rows);
  return rows.map((row) => {
    if (!isDistinct(row)) return row;
    const remembered = readings(row.identity, rememberedName(row));
    return remembered.length === 0 ? row : { ...row, kpi: { ...row.kpi, remembered } };
  });
}
