import { statusSentences } from "../../wording/kpi/explanations";
import type { Profile } from "../profile/profile";
import type { Shown } from "../reading/shown";
import type { ReadRow } from "../row/rowCells";
import { usesRowTolerance } from "./stateLimits";

/** The cell of a tolerance that the rules do not look at; null where they do, or it says nothing. */
function unusedTolerance({ row, tolerance }: ReadRow, profile: Profile): Shown | null {
  const isSilent = ["blank", "printed", "not-needed", "undecided"].includes(tolerance.kind);
  return usesRowTolerance(profile) || isSilent ? null : row.tolerance;
}

/** A tolerance that is typed, or by the key that the officer let go before the rules, and not used must not look as if it were. */
export function unusedToleranceSentence(read: ReadRow, profile: Profile): readonly string[] {
  const cell = unusedTolerance(read, profile);
  const { tolerance, row } = read;
  const byKey = (tolerance.kind === "percent" || tolerance.kind === "points") && tolerance.key !== undefined;
  if (byKey && row.printedTolerance !== undefined && !usesRowTolerance(profile))
    return [statusSentences.keyUnused(row.printedTolerance, profile.name)];
  return cell === null
    ? []
    : [statusSentences.toleranceUnused(cell.at, profile.name, cell.given !== undefined)];
}
