import type { SheetFinding, TableFinding } from "../find/finding";
import { findTables } from "../find/findTables";
import { gridOf } from "../sheet/grid";
import { keyOfSheet, type FoundKey } from "../sheet/keyInUse";
import { readRows, type SheetRow } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { NO_TARGETS, withTargets, type Targets } from "../find/targetsSheet";
import { noTableSinceUnused, noTableSinceUsedFor } from "../../wording/noTable";
import { roleWord } from "../../wording/workbook";
import { columnNamed } from "./columnNamed";
import { kpiMark, settingsFor, type SettingsFor } from "./likeness";
import type { ColumnCorrection, KeyRuling, SheetRef, SheetSettings, WorkbookSettings } from "./settings";

/** A sheet without a table. */
export type NothingFound = Extract<SheetFinding, { kind: "none" }> & {
  /** The officer's correction of a column without which there would be one; left out where it is not down to one. */
  readonly leftBy?: ColumnCorrection;
};

/** A sheet's tables and rows as the officer says they are to be read. */
export type SettledFinding =
  | NothingFound
  | {
      readonly kind: "tables";
      readonly tables: readonly TableFinding[];
      readonly rows: readonly SheetRow[];
      /** The settings that hold for the sheet, its own or borrowed; null where nothing has been settled. */
      readonly settings: SettingsFor | null;
      /** The key that amber goes by, or would; null where there is none. */
      readonly key: FoundKey | null;
    };

/** Sheets whose columns are tried on one without a table; each costs a reading of its headings. */
const MOST_TRIED = 12;

/**
 * Finds a sheet's tables, with the columns' meanings that the officer gave them: on the sheet itself, or on the one of which it is a
 * copy. A copy is known by its KPIs, so it is read without those meanings first; where that finds no table, they are what it takes.
 *
 * @param targets What stands on the workbook's sheets of targets: it goes where the sheet has no column of its own.
 */
export function findSettled(
  sheet: SheetSnapshot,
  settings: WorkbookSettings,
  targets: Targets = NO_TARGETS,
): SettledFinding {
  const tabRuling = settings.tabKey ?? null;
  const read = (found: SettingsFor | null): SettledFinding => withSettings(sheet, found, targets, tabRuling);
  const own = settings.sheets.find(({ sheetId }) => sheetId === sheet.id);
  if (own !== undefined) return blaming(own, (sheet) => read({ sheet, borrowed: false }));
  const plain = read(null);
  if (plain.kind === "none") return byOthers(sheet, settings, targets) ?? plain;
  if (settings.sheets.length === 0) return plain;
  const found = settingsFor(settings, sheetRefOfRows(sheet, plain.rows));
  if (found === null) return plain;
  const { columns, reportingPeriod, printedKey } = found.sheet;
  return columns.length === 0 && reportingPeriod === null && printedKey === undefined
    ? { ...plain, settings: found }
    : read(found);
}

/** Where what was said of the columns leaves no table, the latest correction is found that is to blame: nobody would look for it there. */
function blaming(own: SheetSettings, read: (sheet: SheetSettings) => SettledFinding): SettledFinding {
  const finding = read(own);
  if (finding.kind !== "none") return finding;
  const leftBy = own.columns
    .slice(-MOST_TRIED)
    .reverse()
    .find((column) => {
      const columns = own.columns.filter((one) => one !== column);
      return read({ ...own, columns }).kind === "tables";
    });
  return leftBy === undefined ? finding : { ...finding, leftBy, reason: noTableSince(leftBy) };
}

function noTableSince(column: ColumnCorrection): string {
  const { role } = column;
  const named = columnNamed(column);
  return role === "other" || role === "unknown"
    ? noTableSinceUnused(named)
    : noTableSinceUsedFor(named, roleWord(role));
}

function withSettings(
  sheet: SheetSnapshot,
  found: SettingsFor | null,
  targets: Targets,
  tabRuling: KeyRuling | null,
): SettledFinding {
  const reported = found?.sheet.reportingPeriod?.label ?? null;
  const finding = findTables(sheet, found?.sheet.columns ?? [], { reported, targets });
  if (finding.kind === "none") return finding;
  const ruling = found?.sheet.printedKey ?? null;
  const key = keyOfSheet(gridOf(sheet), finding.tables, { elsewhere: targets.key, ruling, tabRuling });
  const rows = withTargets(readRows(sheet, finding.tables, key), finding.tables, targets);
  return { ...finding, rows, settings: found, key };
}

function byOthers(sheet: SheetSnapshot, settings: WorkbookSettings, targets: Targets): SettledFinding | null {
  const tried = settings.sheets.filter(({ columns }) => columns.length > 0).slice(-MOST_TRIED);
  for (const other of tried) {
    const found = { sheet: withoutPeriod(other), borrowed: true };
    const finding = withSettings(sheet, found, targets, settings.tabKey ?? null);
    if (finding.kind === "none") continue;
    const likest = settingsFor(settings, sheetRefOfRows(sheet, finding.rows));
    if (likest?.sheet.sheetId === other.sheetId) return finding;
  }
  return null;
}

function withoutPeriod(sheet: SheetSettings): SheetSettings {
  return { ...sheet, reportingPeriod: null };
}

function sheetRefOfRows({ id, name }: SheetSnapshot, rows: readonly SheetRow[]): SheetRef {
  return { id, name, kpis: rows.map(({ identity, kpi }) => kpiMark(identity, kpi.description)) };
}
