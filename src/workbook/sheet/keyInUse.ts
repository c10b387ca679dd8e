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
  const inTables = new Set(
    tables.flatMap(({ headerRows, lines }) => [...headerRows, ...lines.map(({ row }) => row)]),
  );
  const own = printedTolerance(grid, (row) => inTables.has(row));
  const printed = own ?? elsewhere;
  if (printed === null) return null;
  const said = [ruling, ...(own === null ? [tabRuling] : [])];
  return { printed, onTab: own === null, ruling: said.find((one) => one?.says === printed.text) ?? null };
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
