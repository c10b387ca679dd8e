import type { Shown } from "../../../kpi/reading/shown";
import { quotedSheetName } from "../../sheet/address";
import { gridOf } from "../../sheet/grid";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { printedTolerance } from "./printedKey";

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
 * How far amber goes by the key that the workbook prints on a sheet of its own, at its address with the sheet's name; null where no such
 * sheet prints one, or two that differ. A sheet of KPIs prints its key for itself.
 *
 * @param hasTable Whether a sheet holds KPIs; asked only of one that prints a key.
 * @example A sheet "Key" with "Amber – within 10% of target" in A3: { at: "'Key'!A3", text: "10% of target", … }
 */
export function keyOn(
  sheets: readonly SheetSnapshot[],
  hasTable: (sheet: SheetSnapshot) => boolean,
): Shown | null {
  const found = sheets.flatMap((sheet): Shown[] => {
    if (sheet.area === null || !isKeySheetName(sheet.name)) return [];
    const printed = printedTolerance(gridOf(sheet), () => false);
    return printed === null || hasTable(sheet)
      ? []
      : [{ ...printed, at: `${quotedSheetName(sheet.name)}!${printed.at}` }];
  });
  const [first] = found;
  return first !== undefined && found.every(({ text }) => text === first.text) ? first : null;
}
