import { yearsTargetWords } from "../../wording/kpi/queries";
import type { KpiRow } from "../row/row";
import { yearsTargetBeside } from "../target/wordsOfYear";

/** Where the year's target is though the period's own is blank. */
export function besideBlank(row: KpiRow): string | null {
  const ofYear = yearsTargetBeside(row);
  return ofYear === null ? null : yearsTargetWords(ofYear.at, ofYear.text);
}
