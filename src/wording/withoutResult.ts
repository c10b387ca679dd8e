const NO_RESULT_YET: readonly string[] = ["#busy!", "#getting_data"];

/** Whether a cell shows what Excel does while a formula is still to be calculated. @example isWithoutResult("#BUSY!") // true */
export function isWithoutResult(text: string): boolean {
  return NO_RESULT_YET.includes(text.trim().toLowerCase());
}
