import type { Polarity } from "../../kpi/polarity/polarity";

/** "10 below target", "2.5% points under target": how far from the target is no part of the status. */
const DISTANCE =
  /\b\d+(?:[.,]\d+)*\s*(?:%|pp|pts?)?\s*(?:\p{L}+\s+)?(?=(?:below|under|above|over|off|short of|behind|ahead of) (?:the )?target\b)/giu;

/** On which side of the target a figure lies, said with or without how far. */
const SIDE =
  /\b(?:(?:slightly|just|well|significantly|marginally) )?(below|under|above|over) (?:the )?target\b/i;

/**
 * A status cell's text with what it says of the target put as a status. "Above target" is good where higher is better. Where lower is
 * better, it may be said of the number or of the performance: a word beside it says the status, and alone it is left unread.
 *
 * @example besideTarget("Red - 10 below target", higher) // "Red - below target"
 * @example besideTarget("Above target", higher) // "better than target"
 */
export function besideTarget(text: string, polarity: Polarity): string {
  const plain = text.replace(DISTANCE, "");
  const side = SIDE.exec(plain);
  if (side === null) return plain;
  const isAbove = /above|over/i.test(side[1] ?? "");
  if (polarity.kind === "higher") return isAbove ? plain.replace(SIDE, "better than target") : plain;
  const rest = plain.replace(SIDE, " ");
  return /[\p{L}\p{S}]/u.test(rest) ? rest : plain;
}

/** Whether a text says only on which side of the target a figure lies, which for this polarity is no status for certain. */
export function saysOnlySide(text: string, polarity: Polarity): boolean {
  return polarity.kind !== "higher" && SIDE.exec(text)?.[0].length === text.trim().length;
}
