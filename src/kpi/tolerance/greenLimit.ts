import type { Figure } from "../reading/figure";
import type { Shown } from "../reading/shown";
import type { ReadRow } from "../row/rowCells";
import type { TargetDirection } from "../target/targetWords";

/** A row's own green value: none, one figure, or a cell that does not tell for certain where green begins. */
export type GreenLimit =
  | { readonly kind: "none" | "unclear" }
  | { readonly kind: "value"; readonly figure: Figure; readonly direction: TargetDirection | null };

/** Green from the target on, in words, by the way that is better in them. "Above target" leaves open whether the target itself is green. */
const FROM_TARGET: Readonly<Record<"higher" | "lower" | "either", ReadonlySet<string>>> = {
  higher: new Set(inWords("above", "over", "higher", "more", "exceeding")),
  lower: new Set(inWords("below", "under", "lower", "less", "fewer")),
  either: new Set([
    ...inWords("better", "better than"),
    ...["target", "at target", "on target", "met target", "meets target", "target met", "meeting target"],
  ]),
};
const LONGEST = 60;

function inWords(...sides: readonly string[]): readonly string[] {
  return sides.flatMap((side) => [
    ...["at or", "on or", "at/", "equal to or", "meets or", "met or"].map((at) => `${at} ${side} target`),
    ...["", "at ", "on "].flatMap((at) => [`${at}target or ${side}`, `${at}target and ${side}`]),
  ]);
}

/** Whether a cell says in words that green begins at the row's target, and no other way than the polarity. */
function beginsAtTarget(shown: Shown, better: "higher" | "lower"): boolean {
  const text = shown.text.trim();
  if (text.length > LONGEST) return false;
  const words = text
    .toLowerCase()
    .replace(/\bthe /g, "")
    .replace(/\s*\/\s*/g, "/ ")
    .replace(/\s+/g, " ");
  return FROM_TARGET[better].has(words) || FROM_TARGET.either.has(words);
}

/**
 * Reads the value at which green begins, in the row's own column for it. One that points the other way than the polarity is
 * unclear; one that says in words that it is the target is none of its own.
 *
 * @example "At or above target", higher is better // { kind: "none" }
 */
export function readGreenLimit({ row, greenLimit }: ReadRow, better: "higher" | "lower"): GreenLimit {
  if (row.greenLimit !== undefined && beginsAtTarget(row.greenLimit, better)) return { kind: "none" };
  if (greenLimit.kind === "missing") return { kind: "none" };
  if (greenLimit.kind !== "values" || greenLimit.amounts.length > 1) return { kind: "unclear" };
  const [amount] = greenLimit.amounts;
  const { direction } = greenLimit;
  const isContrary = direction !== null && direction.better !== better;
  if (amount === undefined || amount.per !== null || isContrary) return { kind: "unclear" };
  return { kind: "value", figure: amount.figure, direction };
}
