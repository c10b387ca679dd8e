import { otherPeriodTargetWords, yearsTargetWords } from "../../wording/kpi/queries";
import type { KpiRow } from "../row/row";
import { yearsTargetBeside } from "../target/wordsOfYear";

/** Where there is a target though the period's own is missing: for the year, beside a blank, or under headings of other periods. */
export function besideBlank(row: KpiRow): string | null {
  const { target, targetsOfOtherPeriod: aside } = row;
  if (target === null) return aside === undefined ? null : otherPeriodTargetWords(aside);
  const ofYear = yearsTargetBeside(row);
  return ofYear === null ? null : yearsTargetWords(ofYear.at, ofYear.text);
}
