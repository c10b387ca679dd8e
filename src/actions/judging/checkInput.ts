import type { CheckInput } from "../../workbook/check/checkSheet";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import { sheetVocabulary } from "../../workbook/vocabulary/sheetVocabulary";
import type { JudgedSheet } from "./judgeSheet";

/** A sheet to check, before its cells are looked at. */
export type LooklessInput = Omit<CheckInput, "look">;

/** A sheet to check: judged without our marks, compared with what it shows now. */
export function inputOf(
  { tables, rows, evaluations, sheet }: Extract<JudgedSheet, { kind: "judged" }>,
  now: SheetSnapshot = sheet,
): LooklessInput {
  return { sheet: now, tables, rows, evaluations, vocabulary: sheetVocabulary(sheet, tables, rows) };
}
