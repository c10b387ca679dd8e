import type { SheetRef, SheetSettings, WorkbookSettings } from "./settings";

/** More rows than this add nothing to knowing a sheet again. */
const MOST_MARKS = 400;

/**
 * A short mark of one KPI, for knowing a sheet again by its KPIs. The description is part of it: on many sheets the reference is a mere
 * number, and every directorate has its number 1.
 *
 * @example kpiMark("BBF05 (KPI 2)", "Children in need") // "k3x9q1f"
 */
export function kpiMark(identity: string, description: string): string {
  const text = `${identity}\n${description.replace(/\s+/g, " ").trim().toLowerCase()}`;
  // FNV-1a, 32 bits: a mark is compared with a few hundred others, and half of them must agree.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** The marks that are kept of a sheet. */
export function marksKept(kpis: readonly string[]): readonly string[] {
  return [...new Set(kpis)].slice(0, MOST_MARKS);
}

/** The settings that hold for a sheet: its own, or those of the sheet it is a copy of. */
export interface SettingsFor {
  readonly sheet: SheetSettings;
  /** They were made for another sheet, of which this one is a copy; its reporting period is not among them. */
  readonly borrowed: boolean;
}

/**
 * The settings for a sheet: its own; where it has none, those of the sheet with which it shares most KPIs, and at least half of each:
 * last month's sheet copied for this month has an id of its own. Null where nothing has been settled.
 */
export function settingsFor(settings: WorkbookSettings, sheet: SheetRef): SettingsFor | null {
  const own = settings.sheets.find(({ sheetId }) => sheetId === sheet.id);
  if (own !== undefined) return { sheet: own, borrowed: false };
  const marks = new Set(marksKept(sheet.kpis));
  const shares = settings.sheets
    .map((other) => ({ other, shared: other.kpis.filter((mark) => marks.has(mark)).length }))
    .filter(({ other, shared }) => shared > 0 && shared * 2 >= Math.max(other.kpis.length, marks.size))
    .sort((a, b) => b.shared - a.shared);
  // Of several copies that are as like, the latest settled goes first.
  const most = shares.filter(({ shared }) => shared === shares[0]?.shared).at(-1);
  return most === undefined ? null : { sheet: { ...most.other, reportingPeriod: null }, borrowed: true };
}
