import { profileForm } from "../../kpi/profile/profileWriter";
import { numberedWords } from "../kept/numbered";
import { partText, partXml } from "../kept/partXml";
import type { CorrectedPart, SheetSettings, WorkbookSettings } from "./settings";
import { readStored } from "./readStored";
import { EMPTY_SETTINGS } from "./settings";

/** Marks the settings' part among the workbook's custom XML; never reuse it for another format. */
export const SETTINGS_NAMESPACE = "urn:kpi-status:settings";
const ELEMENT = "settings";
export const SETTINGS_VERSION = 1;

/** Well under what Excel on the web takes in one message (5 MB), and thousands of corrections. */
const LONGEST_XML = 1_000_000;

/** One correction; words by their number in the list, each once however often it is said. */
export type StoredRow = readonly [
  what: CorrectedPart,
  identity: number,
  value: unknown,
  description: number | null,
  heading: number | null,
  seenText: number | null,
  reason: number | null,
  /** Left out by what was stored before there was any; null for none before another. */
  answered?: number | null,
  period?: number | null,
  seenFigure?: number | null,
  ended?: true,
];

export interface StoredSheet extends Omit<SheetSettings, "sheetId" | "rows" | "kpis"> {
  readonly id: string;
  readonly kpis: string;
  readonly rows: readonly StoredRow[];
}

export interface StoredSettings extends Omit<WorkbookSettings, "sheets" | "profiles"> {
  readonly v: number;
  /** In the form of a profile file (docs/profiles.md). */
  readonly profiles: readonly ReturnType<typeof profileForm>[];
  readonly words: readonly string[];
  readonly sheets: readonly StoredSheet[];
}

export type Encoded = { readonly kind: "xml"; readonly xml: string } | { readonly kind: "too-large" };

/**
 * The settings as the XML of a custom XML part: JSON in one element, plain for anybody to read.
 *
 * @example encodeSettings(EMPTY_SETTINGS) // '<settings xmlns="urn:kpi-status:settings" version="1">{"v":1,…}</settings>'
 */
export function encodeSettings(settings: WorkbookSettings): Encoded {
  const words = numberedWords();
  const optional = (word: string | undefined): number | null => (word === undefined ? null : words.of(word));
  const sheets = settings.sheets.map(({ sheetId, kpis, rows, ...rest }): StoredSheet => ({
    id: sheetId,
    ...rest,
    kpis: kpis.join(" "),
    rows: rows.map((row): StoredRow => {
      const { what, identity, value, description, heading, seenText, reason } = row;
      const { answered, period, seenFigure, ended } = row;
      const said = [optional(description), optional(heading), optional(seenText), optional(reason)] as const;
      const stored = [what, words.of(identity), value, ...said] as const;
      if (ended === true)
        return [...stored, optional(answered), optional(period), optional(seenFigure), ended];
      if (seenFigure !== undefined)
        return [...stored, optional(answered), optional(period), words.of(seenFigure)];
      if (period !== undefined) return [...stored, optional(answered), words.of(period)];
      return answered === undefined ? stored : [...stored, words.of(answered)];
    }),
  }));
  const stored: StoredSettings = {
    v: SETTINGS_VERSION,
    ...settings,
    profiles: settings.profiles.map(profileForm),
    words: words.values,
    sheets,
  };
  const xml = partXml(ELEMENT, SETTINGS_NAMESPACE, SETTINGS_VERSION, stored);
  return xml.length > LONGEST_XML ? { kind: "too-large" } : { kind: "xml", xml };
}

export type SettingsReading =
  | { readonly kind: "settings"; readonly settings: WorkbookSettings }
  /** Written by a later version of the add-in: they are not for this one to read, and never written over. */
  | { readonly kind: "later" }
  /** Not readable at all: somebody changed the file by hand, or it is damaged. */
  | { readonly kind: "damaged" };

/**
 * Reads settings back; never throws. Null (the workbook has none) gives the empty ones. Of settings of this version what cannot be read
 * is left out and the rest is kept.
 */
export async function decodeSettings(xml: string | null): Promise<SettingsReading> {
  if (xml === null) return { kind: "settings", settings: EMPTY_SETTINGS };
  const text = partText(ELEMENT, xml);
  if (text === null) return { kind: "damaged" };
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { kind: "damaged" };
  }
  return readStored(stored, SETTINGS_VERSION);
}
