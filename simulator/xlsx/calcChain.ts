import { removePart } from "./contentTypes";
import type { FileContents } from "./readWorkbook";
import { removeRelationships } from "./relationships";
import { appendInside, applySplices, elementAttributeSplices, removeElement, type Splice } from "./splice";
import { attributes, childrenNamed, parseXml, type XmlDocument } from "./xml";

/** Cells of one sheet whose formula went or came, by the sheet's number in the file. */
export interface ChainChange {
  sheetId: number;
  /** "all" where the sheet went, or its rows or columns were moved. */
  gone: readonly string[] | "all";
  fresh: readonly string[];
}

/**
 * Keeps the calculation chain true: an entry for a cell without formula makes Excel repair the file. Where nothing is
 * left the part goes; Excel makes a new one by itself.
 */
export function saveCalcChain(
  { parts, relations, workbookPart }: FileContents,
  changes: readonly ChainChange[],
): void {
  const part = relations.find((one) => one.kind === "calcChain")?.target;
  const text = part === undefined ? undefined : parts.text(part);
  if (part === undefined || text === undefined) return;
  if (changes.every(({ gone, fresh }) => gone.length + fresh.length === 0)) return;
  const document = parseXml(text);
  const { splices, left } = withoutGone(document, changes);
  const { prefix } = document.root;
  const fresh = changes.flatMap(({ sheetId, fresh: list }) =>
    list.map((address) => `<${prefix}c r="${address}" i="${sheetId}"/>`),
  );
  if (left === 0 && fresh.length === 0) {
    removeRelationships(parts, workbookPart, part);
    removePart(parts, part);
    return;
  }
  if (fresh.length > 0) splices.push(appendInside(document, document.root, fresh.join("")));
  parts.setText(part, applySplices(text, splices));
}

/** Splices that take the entries out, and how many are left. */
function withoutGone(
  document: XmlDocument,
  changes: readonly ChainChange[],
): { splices: Splice[]; left: number } {
  const sheets = new Set<number>();
  const cells = new Set<string>();
  for (const { sheetId, gone } of changes) {
    if (gone === "all") sheets.add(sheetId);
    else for (const address of gone) cells.add(`${sheetId}!${address}`);
  }
  const splices: Splice[] = [];
  let left = 0;
  let sheetId = "0";
  let sayAgain = false;
  for (const entry of childrenNamed(document.root, "c")) {
    const found = attributes(document, entry);
    const said = found.get("i");
    sheetId = said ?? sheetId;
    if (sheets.has(Number(sheetId)) || cells.has(`${sheetId}!${found.get("r")}`)) {
      splices.push(removeElement(entry));
      // An entry without a sheet is on the sheet of the one before, which may be the one just taken out.
      sayAgain ||= said !== undefined;
      continue;
    }
    if (sayAgain && said === undefined) {
      splices.push(...elementAttributeSplices(document, entry, { i: sheetId }));
    }
    sayAgain = false;
    left += 1;
  }
  return { splices, left };
}
