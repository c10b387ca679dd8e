import type { Changed } from "./changed";
import { changeSheet } from "./ownSettings";
import type { LeftFinding, SheetRef, WorkbookSettings } from "./settings";
import { LONGEST_TEXT } from "./validCorrection";

/** More than an officer would ever leave so; a bound, so that the workbook does not grow without end. The oldest go first. */
const MOST_LEFT = 500;

/**
 * Leaves what was found on a sheet as it is: it is not told again, here or on next month's copy, unless its cell shows something else.
 *
 * @example withFindingLeft(settings, sheet, { key, evidence: "“85%”, it was “80%” at the evaluation for June 2023" })
 */
export function withFindingLeft(settings: WorkbookSettings, sheet: SheetRef, finding: LeftFinding): Changed {
  const kept = { key: finding.key, evidence: finding.evidence.slice(0, LONGEST_TEXT) };
  return changeSheet(settings, sheet, ({ left = [], ...own }) => ({
    ...own,
    left: [...left.filter(({ key }) => key !== kept.key), kept].slice(-MOST_LEFT),
  }));
}

/** Has it told again. */
export function withoutFindingLeft(settings: WorkbookSettings, sheet: SheetRef, key: string): Changed {
  return changeSheet(settings, sheet, ({ left = [], ...own }) => {
    const others = left.filter((one) => one.key !== key);
    return others.length === 0 ? own : { ...own, left: others };
  });
}
