import type { Sheet, Workbook } from "../model/types";
import { sheetNamed } from "./references";
import { ServiceError } from "./serviceError";

const LONGEST_NAME = 31;

/** A sheet's name as Excel takes it: 1 to 31 characters, none of []:*?/\, no apostrophe at an end, not in use. */
export function checkSheetName(workbook: Workbook, name: string, own: Sheet | null): string {
  const wrong =
    name === "" ||
    name.length > LONGEST_NAME ||
    /[[\]:*?/\\]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'");
  if (wrong) throw new ServiceError("InvalidArgument");
  const holder = sheetNamed(workbook, name);
  if (holder && holder !== own) throw new ServiceError("ItemAlreadyExists");
  return name;
}
