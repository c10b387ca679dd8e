import { statusSentences } from "../../wording/kpi/explanations";
import { directionOf, type Direction } from "./direction";
import { polarityInName } from "./polarityInName";
import { suggestPolarity } from "./polaritySuggestion";
import type { Profile } from "../profile/profile";
import type { ReadRow } from "../row/rowCells";

/** Which way is better, with the sentence that says so where it was supposed and not read. */
export interface UsedDirection {
  readonly direction: Direction;
  readonly supposed: string | null;
}

/**
 * The direction by the row's cells; where they give none, by what the KPI's name states outright, "(lower is better)"; and then by what
 * the profile supposes (rules.md, section 8), "ask" supposing nothing.
 *
 * @param unit The reading's unit, "%".
 */
export function directionBy(read: ReadRow, profile: Profile, unit: string): UsedDirection {
  const { target } = read;
  const direction = directionOf(read);
  const judgesByRange =
    ["missing", "higher", "lower"].includes(direction.kind) && profile.rangeTarget === "inside";
  if (judgesByRange && target.kind === "range")
    return { direction: { kind: "range", from: target.from, to: target.to }, supposed: null };
  if (direction.kind !== "missing") return { direction, supposed: null };
  const stated = polarityInName(read.row.description);
  if (stated !== null)
    return { direction: { kind: stated }, supposed: statusSentences.polarityInName(stated) };
  switch (profile.polarityWhenMissing) {
    case "ask":
      return { direction, supposed: null };
    case "higher":
    case "lower": {
      const better = profile.polarityWhenMissing;
      return {
        direction: { kind: better },
        supposed: statusSentences.polaritySupposed(better, profile.name),
      };
    }
    case "suggested": {
      const suggested = suggestPolarity(read.row.description, unit);
      return suggested === null || suggested.polarity === "neither"
        ? { direction, supposed: null }
        : {
            direction: { kind: suggested.polarity },
            supposed: statusSentences.polaritySuggested(suggested.polarity, suggested.why),
          };
    }
    default:
      return profile.polarityWhenMissing satisfies never;
  }
}
