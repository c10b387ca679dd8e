import { isSameThing } from "./changeCorrections";
import { sameData } from "./ownProfiles";
import type { RowCorrection } from "./settings";

/** A row as far as it tells which of its corrections its last evaluation left out. */
export interface RowWithCorrections {
  readonly corrections?: readonly {
    readonly correction: RowCorrection;
    /** Why it does not apply, as a sentence; null where it does. */
    readonly lapsed: string | null;
  }[];
}

/**
 * Why each correction of a sheet no longer applies, as the card of its row says it; null of one that does, or of which that is not known.
 * What was settled anew since that evaluation has not lapsed.
 */
export function lapsedNow(rows: readonly RowWithCorrections[]): (correction: RowCorrection) => string | null {
  const lapsed = rows.flatMap(({ corrections = [] }) => corrections.filter((one) => one.lapsed !== null));
  return (correction) =>
    lapsed.find(({ correction: then }) => isSameThing(then, correction) && isAsMade(then, correction))
      ?.lapsed ?? null;
}

function isAsMade(then: RowCorrection, now: RowCorrection): boolean {
  return (
    sameData(then.value, now.value) && then.seenText === now.seenText && then.seenFigure === now.seenFigure
  );
}
