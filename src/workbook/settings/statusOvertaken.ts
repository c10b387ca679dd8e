import { correctionWords as words } from "../../wording/settings";
import { correctedPeriod } from "./correctedPeriod";
import type { RowCorrection } from "./settings";

/** A row as far as it tells for which period it is judged now. */
export interface RowWithPeriod {
  readonly identity?: string;
  /** The reading that it is judged by; left out where that is not known. */
  readonly current?: { readonly period: string } | null;
}

/**
 * That the period of a status set by hand has passed, as a sentence: it stays on record for that period, and says nothing of later ones.
 * Null where it has not, where that is not known, and of any other correction.
 *
 * @param rows The sheet's rows today.
 */
export function statusOvertaken(correction: RowCorrection, rows: readonly RowWithPeriod[]): string | null {
  if (correction.what !== "status") return null;
  const now = rows.find(({ identity }) => identity === correction.identity)?.current?.period ?? "";
  const [own, judged] = [correctedPeriod(correction), correctedPeriod({ period: now })];
  return own !== null && judged !== null && own.end < judged.end ? words.statusOver(own.label, now) : null;
}
