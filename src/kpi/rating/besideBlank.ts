import { namedTargetWords, yearsTargetWords } from "../../wording/kpi/targetMissing";
import type { KpiRow } from "../row/row";
import { namedTargets } from "../target/namedTarget";
import { yearsTargetBeside } from "../target/wordsOfYear";

/** Where a target is though the period's own is blank: the year's, or one in a name. */
export function besideBlank(row: KpiRow): string | null {
  const ofYear = yearsTargetBeside(row);
  if (ofYear !== null) return yearsTargetWords(ofYear.at, ofYear.text);
  const [named] = namedTargets(row);
  return named === undefined ? null : namedTargetWords[named.in](named.says, named.value);
}
