import type { Period, PeriodKind } from "../../kpi/period/period";
import { EMPTY_MEMORY, type Memory, type RememberedKpi, type RememberedReading } from "./memory";
import { encodedLooks, looksOf, type EncodedLook } from "./looksStore";
import { numbered, numberedWords } from "./numbered";
import { partText, partXml } from "./partXml";

/** Marks the part among the workbook's custom XML; never reuse it for another format. */
export const MEMORY_NAMESPACE = "urn:kpi-status:memory";
const ELEMENT = "memory";
/** 2 has how each sheet's targets and headings stood; of 1 the readings are recalled as before. */
const VERSION = 2;
const READABLE: readonly number[] = [1, VERSION];

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

/** In place of what a KPI came to that the last evaluation of its sheet did not have. */
const NOT_THERE = { status: "", travel: "" };

interface EncodedMemory {
  v: number;
  words: string[];
  periods: EncodedPeriod[];
  sheets: { id: string; family: string; kpis: EncodedKpi[]; looks?: EncodedLook[] }[];
}

/**
 * The memory as the XML of a custom XML part; null for an empty one, which is not stored. One that would be too long keeps fewer periods of
 * each KPI, the latest, then nothing of how the sheets were, and in the end fewer KPIs.
 */
export function encodeMemory(memory: Memory, longest = LONGEST): string | null {
  for (let kept = mostReadings(memory); kept >= 1; kept = Math.floor(kept / 2)) {
    const shorter = memory.kpis.map((kpi) => ({ ...kpi, readings: kpi.readings.slice(0, kept) }));
    const xml = asXml({ ...memory, kpis: shorter });
    if (xml === null || xml.length <= longest) return xml;
  }
  if (memory.sheets.length > 0) return encodeMemory({ ...memory, sheets: [] }, longest);
  // Sheets that were first evaluated longest ago stand first.
  const half = memory.kpis.slice(Math.ceil(memory.kpis.length / 2));
  return half.length === 0 ? null : encodeMemory({ kpis: half, sheets: [] }, longest);
}

function mostReadings({ kpis }: Memory): number {
  return kpis.reduce((most, { readings }) => Math.max(most, readings.length), 1);
}

function asXml({ kpis, sheets: looked }: Memory): string | null {
  if (kpis.length === 0) return null;
  const words = numberedWords();
  const periods = numbered<EncodedPeriod>();
  const numberOf = (period: Period): number => {
    const { kind, start, end, label, alsoQuarter } = period;
    return periods.of([kind, start, end, label, alsoQuarter ? 1 : 0]);
  };
  const sheets = new Map<string, EncodedMemory["sheets"][number]>();
  for (const { sheetId, family, identity, mark, last, readings } of kpis) {
    const sheet = sheets.get(sheetId) ?? { id: sheetId, family, kpis: [] };
    sheets.set(sheetId, sheet);
    const kept = readings.map(({ period, text, day }): EncodedReading => [
      numberOf(period),
      words.of(text),
      words.of(day),
    ]);
    const { status, travel } = last ?? NOT_THERE;
    sheet.kpis.push([words.of(identity), mark, words.of(status), words.of(travel), kept]);
  }
  for (const { sheetId, looks } of looked) {
    const sheet = sheets.get(sheetId);
    const own = kpis.filter((kpi) => kpi.sheetId === sheetId);
    if (sheet !== undefined) sheet.looks = encodedLooks(looks, own, { word: words.of, period: numberOf });
  }
  const encoded: EncodedMemory = {
    v: VERSION,
    words: words.values,
    periods: periods.values,
    sheets: [...sheets.values()],
  };
  return partXml(ELEMENT, MEMORY_NAMESPACE, VERSION, encoded);
}

export type MemoryReading =
  | { readonly kind: "memory"; readonly memory: Memory }
  /** Of a later version of the add-in, or damaged: nothing is recalled, and it is not written over. */
  | { readonly kind: "unreadable" };

/** Reads a memory back; null, for a workbook that has none, gives the empty one. */
export function decodeMemory(xml: string | null): MemoryReading {
  if (xml === null) return { kind: "memory", memory: EMPTY_MEMORY };
  const text = partText(ELEMENT, xml);
  if (text === null) return { kind: "unreadable" };
  try {
    const encoded = JSON.parse(text) as EncodedMemory;
    if (!READABLE.includes(encoded.v)) return { kind: "unreadable" };
    const kpis = encoded.sheets.flatMap((sheet) => kpisOf(encoded, sheet));
    return { kind: "memory", memory: { kpis, sheets: sheetsOf(encoded, kpis) } };
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
    last: word(status) === NOT_THERE.status ? null : { status: word(status), travel: word(travel) },
    readings: readings.flatMap(([period, text, day]): RememberedReading[] => {
      const found = periodOf(encoded.periods[period]);
      return found === null ? [] : [{ period: found, text: word(text), day: word(day) }];
    }),
  }));
}

function sheetsOf(encoded: EncodedMemory, kpis: readonly RememberedKpi[]): Memory["sheets"] {
  const read = {
    word: (index: number): string => encoded.words[index] ?? "",
    period: (index: number): Period | null => periodOf(encoded.periods[index]),
  };
  return encoded.sheets.flatMap(({ id, family, looks: stored }) => {
    const own = kpis.filter(({ sheetId }) => sheetId === id);
    const looks = looksOf(stored ?? [], own, read);
    return looks.length === 0 ? [] : [{ sheetId: id, family, looks }];
  });
}

function periodOf(encoded: EncodedPeriod | undefined): Period | null {
  if (encoded === undefined) return null;
  const [kind, start, end, label, alsoQuarter] = encoded;
  return { kind, start, end, label, alsoQuarter: alsoQuarter === 1 };
}
