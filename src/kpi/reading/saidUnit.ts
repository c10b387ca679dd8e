import type { Figure } from "./figure";
import type { Reading } from "./reading";

/**
 * The readings of a row that its sheet says is one of percentages ("Unit: %"): a bare figure above 2 can then only be in points, and is
 * nobody's question. Up to there it may be a share or points, and is settled by its neighbours as everywhere. A row that has no percent sign
 * anywhere is left as it is: all of its figures compare as they stand.
 *
 * @param signed Whether the row's target, or what stands in its place, has the sign.
 * @example 88 beside a target of 90% // 88%
 * @example 0.88 beside a target of 90% // as it stands: asked about
 */
export function withSaidPercent<Cell extends { readonly reading: Reading }>(
  cells: readonly Cell[],
  signed: boolean,
): readonly Cell[] {
  const hasSign =
    signed || cells.some(({ reading }) => reading.kind === "figure" && reading.figure.unit === "%");
  if (!hasSign) return cells;
  return cells.map((cell) => {
    const { reading } = cell;
    if (reading.kind !== "figure" || reading.share !== null || !isPoints(reading.figure)) return cell;
    return { ...cell, reading: { ...reading, figure: { ...reading.figure, unit: "%" } } };
  });
}

/** 1.05 may be 105%; a share is seldom more than double the whole. */
const LARGEST_SHARE = 2;

/** Whether a bare figure of a row of percentages can only be in points. */
export function isPoints({ value, unit, counted, scaled, doubtful }: Figure): boolean {
  return unit === "" && counted !== true && !scaled && !doubtful && Math.abs(value) > LARGEST_SHARE;
}
