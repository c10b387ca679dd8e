import type { Shown } from "../../kpi/reading/shown";
import type { KpiRow } from "../../kpi/row/row";
import { printedTolerance, type InTable } from "../find/keys/printedKey";
import type { TableFinding } from "../find/finding";
import type { KeyRuling } from "../settings/settings";
import type { Grid } from "./grid";

/** What is known of the key by which amber goes, besides what the sheet itself prints. */
export interface KeyInUse {
  /** The key on a sheet of its own; the sheet's goes before it. */
  readonly elsewhere: Shown | null;
  /** What the officer said of a key that goes against the rules, on the sheet itself. */
  readonly ruling: KeyRuling | null;
  /** What was said of the one on a sheet of its own, for every sheet that goes by it. */
  readonly tabRuling: KeyRuling | null;
}

export const NO_KEY: KeyInUse = { elsewhere: null, ruling: null, tabRuling: null };

/** The key that a sheet's KPIs go by, or would. */
export interface FoundKey {
  readonly printed: Shown;
  /** Whether it stands on a sheet of its own. */
  readonly onTab: boolean;
  /** What the officer said of it; null while that is open. */
  readonly ruling: KeyRuling | null;
}

/**
 * The key of a sheet with what was said of it; null where there is none. What was said holds for a key that says the same, wherever it
 * stands. What was said on the sheet goes before what was said for all, and a key of the sheet's own is no other sheet's matter.
 */
export function keyOfSheet(
  grid: Grid,
  tables: readonly TableFinding[],
  { elsewhere, ruling, tabRuling }: KeyInUse,
): FoundKey | null {
  const own = printedTolerance(grid, cellsOfTables(tables));
  const printed = own ?? elsewhere;
  if (printed === null) return null;
  const said = [ruling, ...(own === null ? [tabRuling] : [])];
  return { printed, onTab: own === null, ruling: said.find((one) => one?.says === printed.text) ?? null };
}

/**
 * The cells of tables: in their rows from the first to the last column, and the one beside these, where a remark may stand without a
 * heading. What stands apart in the same rows may be a key.
 */
export function cellsOfTables(tables: readonly TableFinding[]): InTable {
  const spans = new Map<number, { readonly from: number; readonly to: number }[]>();
  for (const table of tables) {
    const span = { from: table.area.column - 1, to: lastOwnColumn(table) + 1 };
    for (const row of [...table.headerRows, ...table.lines.map((line) => line.row)])
      spans.set(row, [...(spans.get(row) ?? []), span]);
  }
  return (row, column) => (spans.get(row) ?? []).some(({ from, to }) => column >= from && column <= to);
}

/** A table's last column, headings apart that say nothing to us: "Key | Meaning" behind a blank column is no part of it. */
function lastOwnColumn({ area, view, columns }: TableFinding): number {
  const right = area.column + area.columns - 1;
  if (view !== undefined) return right;
  const headed = columns.filter(({ heading }) => heading !== "");
  const known = headed.filter(({ role }) => role !== "unknown").map(({ column }) => column);
  let last = Math.max(area.column, ...known);
  for (const { column } of headed) if (column === last + 1) last = column;
  return last;
}

/** Whether a KPI has a target and no tolerance of its own: in its place a key may stand. */
export function lacksTolerance({ target, tolerance }: Pick<KpiRow, "target" | "tolerance">): boolean {
  return target !== null && target.text.trim() !== "" && (tolerance?.text ?? "").trim() === "";
}

/** What a sheet's KPIs are to know of the key: nothing where there is none, or where the officer has said that the rules hold against it. */
export function keyOfRows(key: FoundKey | null): Pick<KpiRow, "printedTolerance" | "followsKey"> {
  if (key === null) return {};
  if (key.ruling === null) return { printedTolerance: key.printed };
  return key.ruling.followed ? { printedTolerance: key.printed, followsKey: true } : {};
}
