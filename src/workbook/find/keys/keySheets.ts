import type { Shown } from "../../../kpi/reading/shown";
import { quotedSheetName } from "../../sheet/address";
import { gridOf } from "../../sheet/grid";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { ambersOn } from "./printedKey";

/** What a sheet is called that explains the others; each as a word of its own anywhere in the name. */
export const KEY_SHEET_WORDS = [
  ...["key", "legend", "rag", "brag", "guide", "guidance", "notes", "definitions", "glossary", "methodology"],
  ...["criteria", "thresholds", "tolerances", "tolerance", "explanation", "how to", "readme", "read me"],
  ...["about", "introduction", "intro", "cover", "front page", "front sheet", "contents", "index", "rules"],
];

/** "Sheet2": nobody has named it, and a key may be all that it holds. */
const UNNAMED = /^sheet ?\d+$/i;

/**
 * Whether a sheet may be one that explains the others, by its name.
 *
 * @example isKeySheetName("RAG key") // true; isKeySheetName("Keyworth") // false
 */
export function isKeySheetName(name: string): boolean {
  const words = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim()} `;
  return UNNAMED.test(name.trim()) || KEY_SHEET_WORDS.some((word) => words.includes(` ${word} `));
}

/**
 * How far amber goes by the keys that the workbook prints on sheets of their own, at their addresses with the sheet's name: each that says
 * something else once. Only where there is one is it gone by (`keyOn`). A sheet of KPIs prints its key for itself.
 *
 * @param hasTable Whether a sheet holds KPIs; asked only of one that prints a key.
 * @example A sheet "Key" with "Amber – within 10% of target" in A3: [{ at: "'Key'!A3", text: "10% of target", … }]
 */
export function keysOn(
  sheets: readonly SheetSnapshot[],
  hasTable: (sheet: SheetSnapshot) => boolean,
): readonly Shown[] {
  const found = new Map<string, Shown>();
  for (const sheet of sheets) {
    if (sheet.area === null || !isKeySheetName(sheet.name)) continue;
    const ambers = ambersOn(gridOf(sheet), () => false);
    if (ambers.length === 0 || hasTable(sheet)) continue;
    for (const one of ambers)
      if (!found.has(one.text))
        found.set(one.text, { ...one, at: `${quotedSheetName(sheet.name)}!${one.at}` });
  }
  return [...found.values()];
}

/** The key that is gone by: of two that differ neither. */
export function keyOn(keys: readonly Shown[]): Shown | null {
  const [only, ...more] = keys;
  return only === undefined || more.length > 0 ? null : only;
}
