import type { Period } from "../../kpi/period/period";
import type { HeadingLayout } from "../find/headings/headingLayout";
import { sheetFamily } from "../find/sheetFamily";
import { kpiMark } from "../settings/likeness";
import type { Memory, NamedSheet, Noted } from "./memory";

/** What is remembered of how a sheet was: its targets and headings, so that next month a change of them is told. */
export interface RememberedSheet {
  readonly sheetId: string;
  /** Made by `sheetFamily` of the sheet's name. */
  readonly family: string;
  /** By reporting period, the latest first. */
  readonly looks: readonly SheetLook[];
}

/** A sheet as it was when it was last evaluated for a period. */
export interface SheetLook {
  readonly period: Period;
  /** The day of the evaluation that saw it so first, "2023-07-31". */
  readonly day: string;
  /** Null where its headings are not compared. */
  readonly layout: HeadingLayout | null;
  /** By `targetKey`: what the target cell of each KPI showed. */
  readonly targets: ReadonlyMap<string, string>;
}

/** The period that a sheet was evaluated for, and how its headings stood. */
export type SeenSheet = Pick<SheetLook, "period" | "layout">;

/** This period's, for next month; and the one before, that this month's is held against as often as it is evaluated. */
const MOST_LOOKS = 2;

/** How a KPI's target is found again. @param name Made by `rememberedName`. */
export function targetKey(identity: string, name: string): string {
  return keyOfKpi(kpiMark(identity, name), identity);
}

/** The same of a KPI that is remembered, whose mark is known. */
export function keyOfKpi(mark: string, identity: string): string {
  return `${mark} ${identity}`;
}

export function lookOf(noted: readonly Noted[], { period, layout }: SeenSheet, day: string): SheetLook {
  const targets = new Map<string, string>();
  for (const { identity, description, target } of noted)
    if (target !== null) targets.set(targetKey(identity, description), target);
  return { period, day, layout, targets };
}

/**
 * The sheets with one more look. An earlier period, to which the officer turned back, is not kept: what the sheet shows by then is not
 * what it showed in that month.
 */
export function withLook(
  sheets: readonly RememberedSheet[],
  { sheetId, family }: Pick<RememberedSheet, "sheetId" | "family">,
  look: SheetLook,
): readonly RememberedSheet[] {
  const known = sheets.find((one) => one.sheetId === sheetId);
  const looks = looksWith(known?.looks ?? [], look);
  const sheet = { sheetId, family, looks };
  return known === undefined ? [...sheets, sheet] : sheets.map((one) => (one === known ? sheet : one));
}

function looksWith(looks: readonly SheetLook[], look: SheetLook): readonly SheetLook[] {
  const [latest] = looks;
  if (latest === undefined) return [look];
  if (latest.period.end > look.period.end) return looks;
  if (latest.period.end < look.period.end) return [look, ...looks].slice(0, MOST_LOOKS);
  const now = { ...look, layout: withLost(latest.layout, look.layout) };
  return [isSameLook(latest, now) ? latest : now, ...looks.slice(1)];
}

/**
 * A period's headings with those that it had at an earlier evaluation and has lost since: that a column is gone is told at each evaluation
 * of the period, and not at the first one only.
 */
function withLost(was: HeadingLayout | null, now: HeadingLayout | null): HeadingLayout | null {
  if (was === null || now === null) return now;
  const lost = was.columns.filter((old) => now.columns.every(({ role }) => role !== old.role));
  const columns = [...now.columns, ...lost].sort((a, b) => a.column - b.column);
  return lost.length === 0 ? now : { ...now, columns };
}

function isSameLook(a: SheetLook, b: SheetLook): boolean {
  const told = ({ period, layout, targets }: SheetLook): string =>
    JSON.stringify([period, layout, [...targets]]);
  return told(a) === told(b);
}

/** The very sheet as it was when it was last evaluated, for the latest period of all; null where it never was. */
export function lastLook({ sheets }: Memory, sheetId: string): SheetLook | null {
  return sheets.find((one) => one.sheetId === sheetId)?.looks[0] ?? null;
}

/** Whether a sheet, or one that it may be a copy of, was evaluated for an earlier period, as far as is remembered. */
export function wasSeenBefore({ sheets }: Memory, sheet: NamedSheet, reporting: Period): boolean {
  return looksBefore(sheets, sheet, reporting).length > 0;
}

function looksBefore(sheets: readonly RememberedSheet[], sheet: NamedSheet, reporting: Period) {
  const family = sheetFamily(sheet.name);
  return sheets.flatMap(({ sheetId, family: itsFamily, looks }) =>
    sheetId === sheet.id || itsFamily === family
      ? looks.filter(({ period }) => period.end < reporting.end).map((look) => ({ sheetId, look }))
      : [],
  );
}

/** A sheet's look for an earlier period. `own` where it is of the very sheet, whose cells were typed over since. */
export interface EarlierLook {
  readonly look: SheetLook;
  readonly own: boolean;
  /** By `targetKey`: the KPIs that are remembered of that sheet. */
  readonly kpis: ReadonlySet<string>;
}

/**
 * The latest look before a reporting period: the sheet's own, or that of the sheet it is a copy of (by its name, as readings are
 * recalled). None of the second kind where two sheets could be meant.
 */
export function lookBefore(
  { kpis, sheets }: Memory,
  sheet: NamedSheet,
  reporting: Period,
): EarlierLook | null {
  const before = looksBefore(sheets, sheet, reporting);
  const end = Math.max(...before.map(({ look }) => look.period.end));
  const latest = before.filter(({ look }) => look.period.end === end);
  const [only, another] = latest;
  const found =
    latest.find(({ sheetId }) => sheetId === sheet.id) ?? (another === undefined ? only : undefined);
  if (found === undefined) return null;
  const own = kpis.filter(({ sheetId }) => sheetId === found.sheetId);
  return {
    look: found.look,
    own: found.sheetId === sheet.id,
    kpis: new Set(own.map(({ identity, mark }) => keyOfKpi(mark, identity))),
  };
}
