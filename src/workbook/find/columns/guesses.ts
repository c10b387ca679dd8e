import { withBreakdown } from "./breakdownGuess";
import type { ColumnsFinding } from "./columns";
import { withDescription } from "./descriptionGuess";
import type { Grid } from "../../sheet/grid";
import { withPolarity } from "./polarityGuess";
import { withStatus } from "./statusGuess";

/** The columns of a table with those that no heading names and only their cells make known. */
export function withGuesses(
  grid: Grid,
  found: ColumnsFinding,
  rows: { readonly from: number; readonly to: number },
): ColumnsFinding {
  const named = withDescription(grid, found, rows);
  return withBreakdown(grid, withStatus(grid, withPolarity(grid, named, rows), rows), rows);
}
