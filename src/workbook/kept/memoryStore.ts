import type { Period, PeriodKind } from "../../kpi/period/period";
import { EMPTY_MEMORY, type Memory, type RememberedKpi, type RememberedReading } from "./memory";

/** Marks the part among the workbook's custom XML; never reuse it for another format. */
export const MEMORY_NAMESPACE = "urn:kpi-status:memory";
const VERSION = 1;

/** It goes into one message with the marks, of 5 MB at most (docs: platform limits). */
const LONGEST = 1_000_000;

type EncodedPeriod = [kind: PeriodKind, start: number, end: number, label: string, alsoQuarter: 0 | 1];
type EncodedReading = [period: number, text: number, day: number];
type EncodedKpi = [
  identity: number,
  mark: string,
  status: number,
  travel: number,
  readings: EncodedReading[],
];

interface EncodedMemory {
  v: typeof VERSION;
  words: string[];
  periods: EncodedPeriod[];
  sheets: { id: string; family: string; kpis: EncodedKpi[] }[];
}

/**
 * The memory as the XML of a custom XML part; null for an empty one, which is not stored. One that would be too long keeps fewer periods of
 * each KPI, the latest, and in the end fewer KPIs.
 */
export function encodeMemory(memory: Memory, longest = LONGEST): string | null {
  for (let kept = mostReadings(memory); kept >= 1; kept = Math.floor(kept / 2)) {
    const shorter = memory.kpis.map((kpi) => ({ ...kpi, readings: kpi.readings.slice(0, kept) }));
    const xml = asXml({ kpis: shorter });
    if (xml === null || xml.length <= longest) return xml;
  }
  // Sheets that were first evaluated longest ago stand first.
  const half = memory.kpis.slice(Math.ceil(memory.kpis.length / 2));
  return half.length === 0 ? null : encodeMemory({ kpis: half }, longest);
}

function mostReadings({ kpis }: Memory): number {
  return kpis.reduce((most, { readings }) => Math.max(most, readings.length), 1);
}

function asXml({ kpis }: Memory): string | null {
  if (kpis.length === 0) return null;
  const words = numbered<string>();
  const periods = numbered<EncodedPeriod>();
  const sheets = new Map<string, EncodedMemory["sheets"][number]>();
  for (const { sheetId, family, identity, mark, last, readings } of kpis) {
    const sheet = sheets.get(sheetId) ?? { id: sheetId, family, kpis: [] };
    sheets.set(sheetId, sheet);
    const kept = readings.map(({ period, text, day }): EncodedReading => {
      const { kind, start, end, label, alsoQuarter } = period;
      return [periods.of([kind, start, end, label, alsoQuarter ? 1 : 0]), words.of(text), words.of(day)];
    });
    sheet.kpis.push([words.of(identity), mark, words.of(last.status), words.of(last.travel), kept]);
  }
  const encoded: EncodedMemory = {
    v: VERSION,
    words: words.values,
    periods: periods.values,
    sheets: [...sheets.values()],
  };
  const text = JSON.stringify(encoded)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<memory xmlns="${MEMORY_NAMESPACE}" version="${VERSION}">${text}</memory>`;
}

/** Hands out a number for each different value: a thousand rows of one month cost one period. */
function numbered<T>(): { readonly values: T[]; readonly of: (value: T) => number } {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  const of = (value: T): number => {
    const key = JSON.stringify(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.push(value) - 1);
    return values.length - 1;
  };
  return { values, of };
}

export type MemoryReading =
  | { readonly kind: "memory"; readonly memory: Memory }
  /** Of a later version of the add-in, or damaged: nothing is recalled, and it is not written over. */
  | { readonly kind: "unreadable" };

/** Reads a memory back; null, for a workbook that has none, gives the empty one. */
export function decodeMemory(xml: string | null): MemoryReading {
  if (xml === null) return { kind: "memory", memory: EMPTY_MEMORY };
  const start = xml.indexOf(">", xml.indexOf("<memory"));
  const end = xml.lastIndexOf("</memory>");
  if (start < 0 || end < start) return { kind: "unreadable" };
  const text = xml
    .slice(start + 1, end)
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  try {
    const encoded = JSON.parse(text) as EncodedMemory;
    if (encoded.v !== VERSION) return { kind: "unreadable" };
    return { kind: "memory", memory: { kpis: encoded.sheets.flatMap((sheet) => kpisOf(encoded, sheet)) } };
  } catch {
    return { kind: "unreadable" };
  }
}

function kpisOf(
  encoded: EncodedMemory,
  { id, family, kpis }: EncodedMemory["sheets"][number],
): RememberedKpi[] {
  const word = (index: number): string => encoded.words[index] ?? "";
  return kpis.map(([identity, mark, status, travel, readings]) => ({
    sheetId: id,
    family,
    identity: word(identity),
    mark,
    last: { status: word(status), travel: word(travel) },
    readings: readings.flatMap(([period, text, day]): RememberedReading[] => {
      const found = periodOf(encoded.periods[period]);
      return found === null ? [] : [{ period: found, text: word(text), day: word(day) }];
    }),
  }));
}

function periodOf(encoded: EncodedPeriod | undefined): Period | null {
  if (encoded === undefined) return null;
  const [kind, start, end, label, alsoQuarter] = encoded;
  return { kind, start, end, label, alsoQuarter: alsoQuarter === 1 };
}
