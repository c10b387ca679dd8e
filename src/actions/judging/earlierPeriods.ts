import type { Look } from "../../excel/look";
import {
  checkEarlier,
  earlierMarks,
  printedEarlier,
  type EarlierMarks,
} from "../../workbook/check/earlierMarks";
import type { EarlierCheck } from "../../workbook/check/markCheck";
import type { SheetSnapshot } from "../../workbook/sheet/snapshot";
import type { EarlierPeriods } from "../results/checkedCounts";
import { inputOf } from "./checkInput";
import { judgeForPeriod, type JudgedWith } from "./judgeForPeriod";
import type { JudgedSheet } from "./judgeSheet";

/** The columns of statuses and arrows that a sheet keeps for periods before the one it was judged for. */
export function earlierOn(judged: JudgedSheet): readonly EarlierMarks[] {
  return judged.kind === "none" || judged.reportingPeriod === null
    ? []
    : earlierMarks(judged, judged.reportingPeriod);
}

/** What a check of earlier periods came to; `checks` in the order of the sheet's rows. */
export interface EarlierChecked {
  readonly periods: EarlierPeriods;
  readonly checks: readonly (readonly EarlierCheck[])[];
}

/**
 * Compares what a sheet shows for earlier periods with the rules, judging it for each of them anew. Null where it shows nothing for any.
 *
 * @param now The sheet as it is, our marks included.
 */
export async function checkedEarlier(
  judged: Extract<JudgedSheet, { kind: "judged" }>,
  now: SheetSnapshot,
  look: Look,
  judgedWith: JudgedWith,
): Promise<EarlierChecked | null> {
  const printed = printedEarlier(now, earlierOn(judged), look);
  if (printed.length === 0) return null;
  const [checked, unchecked]: [string[], string[]] = [[], []];
  const checks = judged.rows.map((): EarlierCheck[] => []);
  for (const marks of printed) {
    const then = await judgeForPeriod(judged, marks.period, judgedWith);
    (then === null ? unchecked : checked).push(marks.period.label);
    if (then === null) continue;
    const found = checkEarlier({ ...inputOf(then, now), look }, marks);
    found.forEach((some, index) => checks[index]?.push(...some));
  }
  return { periods: { checked, unchecked }, checks };
}
