import { limitsReadTogether } from "../../../wording/limitColumns";
import { anotherColumnIsUsed, dueBesideTarget } from "../../../wording/workbook";
import type { Candidate } from "./candidates";
import { isOfAmber, isOfRed, type ColumnFinding } from "../finding";
import { besideTarget, isDueBeside } from "./targetClaims";
import type { Grid } from "../../sheet/grid";

/**
 * What a column comes to that could play a role.
 *
 * @param chosen The column that plays it; null where none does.
 */
export function candidateFinding(grid: Grid, candidate: Candidate, chosen: Candidate | null): ColumnFinding {
  const { column, role, confidence, draft } = candidate;
  const tolerance = draft.wording.tolerance;
  const base = {
    column,
    role,
    heading: draft.heading.text,
    confidence,
    period: candidate.period,
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(candidate.periodKind === null ? {} : { periodKind: candidate.periodKind }),
  };
  if (chosen === candidate) return { ...base, why: candidate.why, used: true };
  const { barred } = candidate;
  if (barred?.kind === "open" && (chosen === null || chosen.blank))
    return { ...base, why: barred.why, used: false, open: true };
  if (chosen === null || (barred !== null && barred.kind !== "open"))
    return { ...base, why: barred?.why ?? candidate.why, used: false };
  const instead = grid.columnName(chosen.column);
  if (isPair(chosen, candidate))
    return { ...base, why: limitsReadTogether(instead), used: false, paired: true };
  const why = anotherColumnIsUsed(role, instead);
  const beside = role === "target" ? besideTarget(candidate, chosen) : "by-its-words";
  if (beside !== "by-its-words")
    return { ...base, why, used: false, ...(beside === "asked" ? { second: true } : {}) };
  if (isDueBeside(candidate, chosen))
    return { ...base, why: dueBesideTarget(instead), used: false, dueByNow: true };
  if (isRival(candidate, chosen)) return { ...base, why, used: false, rival: true };
  const isSecond =
    role === "target" &&
    (candidate.fit === chosen.fit || isClearer(candidate, chosen)) &&
    chosen.draft.wording.officers !== true;
  return { ...base, why, used: false, ...(isSecond ? { second: true } : {}) };
}

/** "Target 2024/25" beside "Plan": the plan names no other time, but may be no target at all. */
function isClearer(candidate: Candidate, chosen: Candidate): boolean {
  return (
    candidate.period !== null &&
    candidate.draft.wording.strength === "clear" &&
    chosen.draft.wording.strength === "alone"
  );
}

/** "Amber threshold | Red threshold": what amber is takes both. Where the officer has chosen one, that is the one. */
export function isPair(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one, other].map(({ draft }) => draft.wording.tolerance);
  const isChosen = [one, other].some(({ draft }) => draft.wording.officers === true);
  return !isChosen && one.fit === other.fit && ((isOfAmber(a) && isOfRed(b)) || (isOfRed(a) && isOfAmber(b)));
}

/** Whether nothing but its place tells a column from the one that is used. */
function isRival(other: Candidate, best: Candidate): boolean {
  return other.fit === best.fit && other.rank === best.rank;
}
