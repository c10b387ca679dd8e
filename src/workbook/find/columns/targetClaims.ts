import { notTheTarget } from "../../../wording/workbook";
import type { Grid } from "../../sheet/grid";
import type { Candidate } from "./candidates";
import { FIT } from "./columnPeriod";

const OF_NATION = /\b(?:national(?:ly)?|england|english|government|uk)\b/i;
const LOCAL = /\b(?:local|locally|own|our|council|target|targets)\b/i;

/** Whether a column's heading says that its targets are the nation's: "National standard", "Target (England)". */
function isOfNation({ role, draft }: Candidate): boolean {
  return role === "target" && saysNation(draft.heading.text);
}

export function saysNation(heading: string): boolean {
  return OF_NATION.test(heading);
}

/**
 * The columns of targets of which one may be used: the council's own before the nation's, and one that only may hold targets never.
 *
 * @example Of "National standard | Trust plan", the second; of "National standard" alone, that.
 */
export function targetsInQuestion(claims: readonly Candidate[]): readonly Candidate[] {
  const certain = claims.filter(({ perhaps }) => perhaps !== true);
  const own = certain.filter((claim) => !isOfNation(claim));
  return own.length > 0 ? own : certain;
}

/** What is to be done about a column of targets beside the one in use. */
export function besideTarget(other: Candidate, used: Candidate): "asked" | "named" | "by-its-words" {
  if (used.draft.wording.officers === true || other.barred !== null) return "by-its-words";
  if (isOfNation(other) && !isOfNation(used)) return LOCAL.test(used.draft.heading.text) ? "named" : "asked";
  return other.perhaps === true ? "asked" : "by-its-words";
}

/** Whether a column says what is due by now, where the one in use does not: "Target to date" beside "Target". */
export function isDueBeside(other: Candidate, used: Candidate): boolean {
  return (
    other.role === "target" &&
    other.periodKind === "year-to-date" &&
    (other.period === null || other.fit === FIT.toDate) &&
    used.periodKind !== "year-to-date" &&
    !isOfNation(other)
  );
}

/** The nation's targets, and what only may be a target, beside the one in use: that they are not used is said. */
export function targetsAside(
  grid: Grid,
  candidates: readonly Candidate[],
  used: Candidate | null,
): readonly string[] {
  if (used === null) return [];
  const aside = candidates.filter(
    (other) => other.role === "target" && other !== used && besideTarget(other, used) !== "by-its-words",
  );
  return aside.map(({ draft, column }) =>
    notTheTarget(draft.heading.text, grid.columnName(column), grid.columnName(used.column)),
  );
}
