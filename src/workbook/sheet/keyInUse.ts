import type { Shown } from "../../kpi/reading/shown";
import type { KpiRow } from "../../kpi/row/row";
import { printedTolerance } from "../find/printedKey";
import type { TableFinding } from "../find/finding";
import type { KeyRuling } from "../settings/settings";
import type { Grid } from "./grid";

/** What is known of the key by which amber goes, besides what the sheet itself prints. */
export interface KeyInUse {
  /** The key on a sheet of its own; the sheet's goes before it. */
  readonly elsewhere: Shown | null;
  /** What the officer said of a key that goes against the rules. */
  readonly ruling: KeyRuling | null;
}

export const NO_KEY: KeyInUse = { elsewhere: null, ruling: null };

/**
 * What a sheet's KPIs are to know of the key: nothing where there is none, or where the officer has said that the rules hold against it.
 * What was said holds for a key that says the same, wherever it stands.
 */
export function keyOfRows(
  grid: Grid,
  tables: readonly TableFinding[],
  { elsewhere, ruling }: KeyInUse,
): Pick<KpiRow, "printedTolerance" | "followsKey"> {
  const inTables = new Set(
    tables.flatMap(({ headerRows, lines }) => [...headerRows, ...lines.map(({ row }) => row)]),
  );
  const printed = printedTolerance(grid, (row) => inTables.has(row)) ?? elsewhere;
  if (printed === null) return {};
  if (ruling?.says !== printed.text) return { printedTolerance: printed };
  return ruling.followed ? { printedTolerance: printed, followsKey: true } : {};
}
