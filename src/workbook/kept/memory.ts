import type { Period } from "../../kpi/period/period";
import type { PeriodCell } from "../../kpi/row/row";
import { kpiMark } from "../settings/likeness";
import { sheetFamily } from "../find/sheetFamily";
import { lookOf, withLook, type RememberedSheet, type SeenSheet } from "./sheetLooks";

/**
 * The workbook's memory of readings: what each KPI's current reading was at each evaluation, so that a row whose previous period has no
 * column any more still gets its arrow (workbook.md, "Reporting"). It is kept in the workbook and nowhere else.
 */
export interface Memory {
  readonly kpis: readonly RememberedKpi[];
  readonly sheets: readonly RememberedSheet[];
}

/** What is remembered of one KPI on one sheet. */
export interface RememberedKpi {
  readonly sheetId: string;
  /** Made by `sheetFamily` of the sheet's name. */
  readonly family: string;
  readonly identity: string;
  /** Made by `kpiMark` of identity and description: a bare number as reference may be another KPI's next month. */
  readonly mark: string;
  /** What the last evaluation of its sheet came to; null where that did not have it any more. */
  readonly last: Answered | null;
  /** By period, the latest first. */
  readonly readings: readonly RememberedReading[];
}

export interface Answered {
  readonly status: string;
  /** The arrow as it is written, "↓ R"; "" where there was none. */
  readonly travel: string;
}

export interface RememberedReading {
  readonly period: Period;
  /** What a cell that showed it would hold, "87.5%". */
  readonly text: string;
  /** The day of the evaluation that saw it first, "2023-07-31". */
  readonly day: string;
}

/** What an evaluation has to add about one KPI; `reading` is null where it had none that is certain. */
export interface Noted {
  readonly identity: string;
  readonly description: string;
  readonly answered: Answered;
  readonly reading: Omit<RememberedReading, "day"> | null;
  /** What its target cell shows; null where there is none, or where the KPI is not known again for certain. */
  readonly target: string | null;
}

/** A sheet as it is called now. */
export interface NamedSheet {
  /** Excel's id. */
  readonly id: string;
  readonly name: string;
}

export const EMPTY_MEMORY: Memory = { kpis: [], sheets: [] };

/** A year of months, with the month it is compared with; the year before is on no officer's desk. */
const MOST_READINGS = 13;

/**
 * The memory after an evaluation of a sheet on `day`. What is known already keeps its day, so that nothing changes.
 *
 * @param seen For which period the sheet was evaluated, and how its headings stood; null where its period has no date.
 */
export function remember(
  memory: Memory,
  sheet: NamedSheet,
  noted: readonly Noted[],
  day: string,
  seen: SeenSheet | null = null,
): Memory {
  const { id: sheetId } = sheet;
  const family = sheetFamily(sheet.name);
  const known = new Map(
    memory.kpis.map((kpi) => [
      keyOf(kpi.sheetId, kpi.identity, kpi.mark),
      // Told once to be gone: the evaluation after this one is to find it gone already.
      kpi.sheetId === sheetId ? { ...kpi, last: null } : kpi,
    ]),
  );
  for (const { identity, description, answered, reading } of noted) {
    const mark = kpiMark(identity, description);
    const key = keyOf(sheetId, identity, mark);
    const readings = known.get(key)?.readings ?? [];
    known.set(key, {
      sheetId,
      family,
      identity,
      mark,
      last: answered,
      readings: reading === null ? readings : withReading(readings, reading, day),
    });
  }
  return {
    // A sheet has one name, also where a KPI of it was not noted this time.
    kpis: [...known.values()].map((kpi) => (kpi.sheetId === sheetId ? { ...kpi, family } : kpi)),
    sheets:
      seen === null ? memory.sheets : withLook(memory.sheets, { sheetId, family }, lookOf(noted, seen, day)),
  };
}

function withReading(
  readings: readonly RememberedReading[],
  { period, text }: Omit<RememberedReading, "day">,
  day: string,
): readonly RememberedReading[] {
  const same = readings.find((one) => isSame(one.period, period));
  if (same?.text === text) return readings;
  const others = readings.filter((one) => one !== same);
  return [...others, { period, text, day }]
    .sort((a, b) => b.period.end - a.period.end || b.period.start - a.period.start)
    .slice(0, MOST_READINGS);
}

/** Without what is remembered of these sheets. */
export function forget({ kpis, sheets }: Memory, sheetIds: readonly string[]): Memory {
  const stays = ({ sheetId }: { readonly sheetId: string }): boolean => !sheetIds.includes(sheetId);
  return { kpis: kpis.filter(stays), sheets: sheets.filter(stays) };
}

/** What is remembered for the KPIs of one sheet. */
export interface Recollection {
  /** Readings for the rules, "not on the sheet"; for any period, also one that the sheet has. */
  readonly readings: (identity: string, description: string) => readonly PeriodCell[];
  /** What the last evaluation of this very sheet came to; null for a KPI that it did not have. */
  readonly last: (identity: string, description: string) => Answered | null;
  /** What the last evaluation of this very sheet had and none of its rows is now, by identity. */
  readonly gone: (identities: readonly string[]) => readonly string[];
}

/**
 * What is remembered for a sheet: its own, and for a period it has none of, what other sheets have of the same KPI, where they agree.
 * Next month's sheet is often a copy, with an id of its own; but only a sheet whose name differs by its month, year or number alone can be
 * that: "North" and "South" report the same measures too.
 *
 * @example On "August", STP15's 75% of July from the sheet "July": { period: July 2023, shown: "75%", source: memory of 31 July 2023 }
 */
export function recollect(memory: Memory, sheet: NamedSheet): Recollection {
  const { id: sheetId } = sheet;
  const family = sheetFamily(sheet.name);
  const byKpi = new Map<string, RememberedKpi[]>();
  for (const kpi of memory.kpis) {
    const key = keyOf("", kpi.identity, kpi.mark);
    const list = byKpi.get(key);
    if (list === undefined) byKpi.set(key, [kpi]);
    else list.push(kpi);
  }
  const of = (identity: string, description: string): readonly RememberedKpi[] =>
    byKpi.get(keyOf("", identity, kpiMark(identity, description))) ?? [];
  return {
    readings: (identity, description) => {
      const kpis = of(identity, description);
      const own = kpis.filter((kpi) => kpi.sheetId === sheetId).flatMap(({ readings }) => readings);
      const others = kpis
        .filter((kpi) => kpi.sheetId !== sheetId && kpi.family === family)
        .flatMap(({ readings }) => readings);
      const borrowed = others.filter(
        (one, index) =>
          !own.some(({ period }) => isSame(period, one.period)) &&
          others.every((other) => !isSame(other.period, one.period) || other.text === one.text) &&
          others.findIndex(({ period }) => isSame(period, one.period)) === index,
      );
      return [...own, ...borrowed].map(asCell);
    },
    last: (identity, description) =>
      of(identity, description).find((kpi) => kpi.sheetId === sheetId)?.last ?? null,
    gone: (identities) => {
      const had = memory.kpis.filter((kpi) => kpi.sheetId === sheetId && kpi.last !== null);
      const now = new Set(identities);
      const gone = had.filter(({ identity }) => !now.has(identity)).map(({ identity }) => identity);
      // Where none is left they are known by something else by now (another column of references), and nobody knows which of them is gone.
      return gone.length === had.length ? [] : [...new Set(gone)];
    },
  };
}

function asCell({ period, text, day }: RememberedReading): PeriodCell {
  return {
    period,
    heading: period.label,
    shown: { at: "", text, value: text, format: "@" },
    source: { kind: "memory", evaluated: day },
  };
}

function isSame(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end && a.alsoQuarter === b.alsoQuarter;
}

function keyOf(sheetId: string, identity: string, mark: string): string {
  return JSON.stringify([sheetId, identity, mark]);
}
