import type { Scope } from "../../actions/evaluateSheets";
import type { SheetResult } from "../../actions/result";

/** The sheets that something was done to, so that it is done to the very same again: another may be in front by now. */
export function scopeOf(sheets: readonly SheetResult[]): Scope {
  const [only, ...others] = sheets;
  // Excel takes a sheet's id where it takes its name, and the id stays the same when the sheet is renamed.
  return only === undefined || others.length > 0 ? { kind: "all" } : { kind: "named", name: only.id };
}
