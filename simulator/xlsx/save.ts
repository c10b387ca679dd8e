import { sheetNumber } from "../model/sheetId";
import { emptySheet } from "../model/sheet";
import { renameInFormula } from "../model/formulaRefs";
import type { Sheet, Workbook } from "../model/types";
import { saveCalcChain, type ChainChange } from "./calcChain";
import { rewriteFormulas } from "./formulaElements";
import type { OpenedWorkbook } from "./open";
import { readContents, type FileContents } from "./readWorkbook";
import { readFrame } from "./readSheet";
import { patchCells } from "./saveCells";
import { saveCustomProperties } from "./saveCustomProperties";
import { saveCustomXml } from "./saveCustomXml";
import { saveDimension, saveFrame } from "./saveFrame";
import { saveNotes } from "./saveNotes";
import { addSheetPart, removeSheetPart, saveSheetList } from "./saveSheetList";
import { saveShifts } from "./saveShifts";
import { StyleWriter } from "./saveStyles";
import { saveTables } from "./saveTables";
import { saveValidations } from "./saveValidations";
import { readExtras } from "./sheetExtras";
import { SheetPart } from "./sheetPart";

/**
 * The workbook as a file: the one it was opened from, patched where the model differs from it. Where nothing differs the
 * very bytes come back. Parts, and cells of a patched sheet, that did not change keep every character.
 *
 * Not saved, since the model holds no more of it than reading needs: threaded comments, and the add-in's settings. A
 * sheet that was copied has what the model holds of the first one, and not its charts and conditional formats.
 * Saving does not change `opened`: the model is always compared with the file as it was opened.
 */
export function saveWorkbook(opened: OpenedWorkbook): Uint8Array {
  const { workbook } = opened;
  const contents = readContents(opened.package, workbook.name);
  const styles = new StyleWriter(contents);
  renameInParts(contents, workbook);
  const chain: ChainChange[] = [];
  const relations = new Map(contents.sources.map(({ sheet, relationshipId }) => [sheet.id, relationshipId]));
  for (const source of contents.sources) {
    if (workbook.sheets.some((sheet) => sheet.id === source.sheet.id)) continue;
    removeSheetPart(contents, source);
    chain.push({ sheetId: sheetNumber(source.sheet.id), gone: "all", fresh: [] });
  }
  for (const sheet of workbook.sheets) {
    const source = contents.sources.find((one) => one.sheet.id === sheet.id);
    if (source && !source.document) continue;
    const { part, relationshipId } = source ?? addSheetPart(contents);
    relations.set(sheet.id, relationshipId);
    chain.push(saveSheet(contents, styles, sheet, source?.sheet ?? null, part));
  }
  styles.finish();
  saveCalcChain(contents, chain);
  saveCustomXml(contents, workbook.customXmlParts);
  saveSheetList(contents, workbook, relations);
  return contents.parts.save();
}

function saveSheet(
  contents: FileContents,
  styles: StyleWriter,
  sheet: Sheet,
  inFile: Sheet | null,
  name: string,
): ChainChange {
  const { parts, strings, workbook } = contents;
  const part = new SheetPart(parts, name);
  if (inFile) saveShifts(part, inFile.name, sheet.shifts);
  // What the part holds now: after the shifts, or of a new sheet. Persons do not matter, comments are not saved.
  const was = emptySheet(sheet.id, sheet.name, sheet.styles);
  const document = readFrame(parts.text(name) ?? "", was, contents.styles);
  readExtras(parts, name, document, was, new Map());
  const cells = patchCells(document, sheet, { strings, styles, date1904: workbook.date1904 });
  part.apply(document, cells.splices);
  saveDimension(part, cells);
  saveFrame(part, sheet, was);
  saveValidations(part, sheet, was);
  saveNotes(part, sheet, was);
  saveTables(part, sheet, was);
  saveCustomProperties(part, sheet, was);
  const moved = sheet.shifts.length > 0;
  return {
    sheetId: sheetNumber(sheet.id),
    // After a shift the chain's addresses are stale throughout; Excel finds the order anew.
    gone: moved ? "all" : cells.formulasGone,
    fresh: moved ? [] : cells.formulasNew,
  };
}

/** Charts, conditional formats and calculated columns that name a sheet follow its new name. */
function renameInParts(contents: FileContents, workbook: Workbook): void {
  for (const { sheet: was } of contents.sources) {
    const now = workbook.sheets.find((sheet) => sheet.id === was.id);
    if (!now || now.name === was.name) continue;
    rewriteFormulas(contents.parts, (formula) => renameInFormula(formula, was.name, now.name), {});
  }
}
