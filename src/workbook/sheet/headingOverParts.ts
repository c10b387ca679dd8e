import type { Grid } from "./grid";
import type { LineColumns } from "./lines";

/** "a) Major", "(ii) Minor", "b." alone: a part of what stands above. */
const PART = /^\s*\(?([a-z]|[ivx]{2,4})[).](?:\s|$)/i;
/** How the first two parts are numbered. */
const FIRST_TWO = ["a b", "i ii"];

/**
 * Whether a row is only the heading of the parts straight below it: a name, perhaps with which way is better for all of them, over "a)"
 * and "b)", and neither a target nor a figure in any period. A KPI of its own would have one or the other.
 *
 * @example "Decided in time | Higher is better | | |" over "a) Major | … | 80% | 79%" and "b) Minor | … | 85% | 86%" // true
 */
export function isHeadingOverParts(grid: Grid, columns: LineColumns, row: number): boolean {
  if (columns.target === null || partIn(grid, columns, row) !== null) return false;
  const holds = (column: number): boolean => grid.text(row, column).trim() !== "";
  const isJudged = [...columns.inputs].some(
    (column) => holds(column) && (column === columns.target || /\d/.test(grid.text(row, column))),
  );
  // A reference merged over its parts makes them sub-rows of this one.
  const names = [columns.ref, columns.description];
  const isMerged = names.some((column) => column !== null && grid.merge(row, column) !== null);
  if (isJudged || isMerged || [...columns.periods].some(holds)) return false;
  const below = [row + 1, row + 2].map((next) => partIn(grid, columns, next));
  return FIRST_TWO.includes(below.join(" "));
}

/** Which part a row is by its name, "a"; null where it is none. */
function partIn(grid: Grid, { ref, description }: LineColumns, row: number): string | null {
  for (const column of [ref, description]) {
    const part = column === null ? undefined : PART.exec(grid.text(row, column).slice(0, 20))?.[1];
    if (part !== undefined) return part.toLowerCase();
  }
  return null;
}
