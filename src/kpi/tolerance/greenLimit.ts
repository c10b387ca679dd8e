import type { Figure } from "../reading/figure";
import type { ReadRow } from "../row/rowCells";
import type { TargetDirection } from "../target/targetWords";

/** A row's own green value: none, one figure, or a cell that does not tell for certain where green begins. */
export type GreenLimit =
  | { readonly kind: "none" | "unclear" }
  | { readonly kind: "value"; readonly figure: Figure; readonly direction: TargetDirection | null };

/**
 * Reads the value at which green begins, in the row's own column for it. One that points the other way than the polarity is
 * unclear.
 */
export function readGreenLimit({ greenLimit }: ReadRow, better: "higher" | "lower"): GreenLimit {
  if (greenLimit.kind === "missing") return { kind: "none" };
  if (greenLimit.kind !== "values" || greenLimit.amounts.length > 1) return { kind: "unclear" };
  const [amount] = greenLimit.amounts;
  const { direction } = greenLimit;
  const isContrary = direction !== null && direction.better !== better;
  if (amount === undefined || amount.per !== null || isContrary) return { kind: "unclear" };
  return { kind: "value", figure: amount.figure, direction };
}
