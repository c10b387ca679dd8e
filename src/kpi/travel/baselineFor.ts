import type { Profile } from "../profile/profile";
import type { Baseline } from "../row/row";
import type { ReadRow } from "../row/rowCells";

/** What a part of the rules compares a row with. What an officer declared for the row's arrow holds there too, where the rules name the same. */
export function baselineFor(baseline: Baseline, profile: Profile, { row }: Pick<ReadRow, "row">): Baseline {
  const isTravels = JSON.stringify(baseline) === JSON.stringify(profile.travel.baseline);
  return isTravels ? (row.declared?.baseline ?? baseline) : baseline;
}
