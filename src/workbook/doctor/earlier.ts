import type { Period } from "../../kpi/period/period";
import type { Shown } from "../../kpi/reading/shown";
import type { KpiRow } from "../../kpi/row/row";
import { earlierWords } from "../../wording/doctor";
import { headingLayout, type HeadingLayout } from "../find/headings/headingLayout";
import { sheetFamily } from "../find/sheetFamily";
import { rememberedName } from "../find/rows/distinctRows";
import { targetKey, type EarlierLook } from "../kept/sheetLooks";
import type { SheetRow } from "../sheet/rows";
import { LEAST_SHARED, sheetBefore } from "./before";
import type { OtherSheet } from "./examined";

/** The sheet as it was for an earlier period: last month's tab, or what was kept of the evaluation for it. */
export interface Earlier {
  /** "on the sheet “Jun” (June 2023)", "at the evaluation for June 2023". */
  readonly since: string;
  readonly period: Period;
  readonly layout: HeadingLayout | null;
  /** What the target of this KPI was; null where it had none, or is not known again. */
  readonly targetOf: (row: Pick<SheetRow, "identity" | "kpi">) => Shown | null;
  /** This KPI as it stands on the earlier tab; null where it is not there, or only its target was kept. */
  readonly kpiOf: (row: Pick<SheetRow, "identity" | "kpi">) => KpiRow | null;
}

/**
 * What a sheet is held against: of the earlier tabs and what was kept, the latest. A tab goes before what was kept of the same period,
 * since it shows what stands there now.
 *
 * @param others The workbook's other KPI sheets, as far as they were read with it.
 * @param kept What the memory holds of it; null where that has nothing.
 */
export function earlierOf(
  sheet: OtherSheet,
  others: readonly OtherSheet[],
  kept: EarlierLook | null,
): Earlier | null {
  const before = sheetBefore(sheet, others);
  const tab = before === null ? null : earlierTab(before, sheet);
  const look = kept !== null && hasSameKpis(sheet, kept) ? earlierLook(kept) : null;
  if (tab === null || look === null) return tab ?? look;
  return look.period.end > tab.period.end ? look : tab;
}

function earlierTab({ name, reportingPeriod, tables, rows }: OtherSheet, sheet: OtherSheet): Earlier | null {
  if (reportingPeriod === null) return null;
  const kpis = new Map(rows.map((row) => [byName(row), row.kpi]));
  const kpiOf: Earlier["kpiOf"] = (row) => kpis.get(byName(row)) ?? null;
  return {
    since: earlierWords.tab(name, reportingPeriod.label),
    period: reportingPeriod,
    // Two sheets may report the same KPIs under headings of their own: only a tab for each month has them alike.
    layout: sheetFamily(name) === sheetFamily(sheet.name) ? headingLayout(tables) : null,
    targetOf: (row) => kpiOf(row)?.target ?? null,
    kpiOf,
  };
}

function earlierLook({ look: { period, layout, targets } }: EarlierLook): Earlier {
  return {
    since: earlierWords.kept(period.label),
    period,
    layout,
    targetOf: (row) => {
      const text = targets.get(keyOf(row));
      return text === undefined ? null : { at: "", text, value: text, format: "@" };
    },
    kpiOf: () => null,
  };
}

/** At least half of the KPIs, as of a tab; a sheet of two that was typed over is still the same. */
function hasSameKpis({ rows }: OtherSheet, { kpis, own }: EarlierLook): boolean {
  const shared = rows.filter((row) => kpis.has(keyOf(row))).length;
  return shared * 2 >= rows.length && shared >= (own ? 1 : LEAST_SHARED);
}

function keyOf(row: Pick<SheetRow, "identity" | "kpi">): string {
  return targetKey(row.identity, rememberedName(row));
}

/** A KPI is the same only by reference and name, for many sheets count their KPIs from 1. */
function byName({ identity, kpi }: Pick<SheetRow, "identity" | "kpi">): string {
  return `${identity}\n${kpi.description.replace(/\s+/g, " ").trim().toLowerCase()}`;
}
