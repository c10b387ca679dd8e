/** Cells as sentences name them. */

const CELLS_NAMED = 40;

/** "H4, H7"; of very many the first, "and 3 more" */
export function cellsNamed(cells: readonly string[]): string {
  const more = cells.length - CELLS_NAMED;
  const first = cells.slice(0, CELLS_NAMED).join(", ");
  return more > 0 ? `${first} and ${String(more)} more` : first;
}

/** So many areas can be taken in at a glance. */
const AREAS_NAMED = 8;

/** "D2:H3, F5"; of very many the first, "and 4 more", which are cells. */
export function areasNamed(areas: readonly { readonly name: string; readonly cells: number }[]): string {
  const first = areas.slice(0, AREAS_NAMED).map(({ name }) => name);
  const more = areas.slice(AREAS_NAMED).reduce((sum, { cells }) => sum + cells, 0);
  return more > 0 ? `${first.join(", ")} and ${String(more)} more` : first.join(", ");
}

/** "D3, D5, D7" as a sentence has it: "D3, D5 and D7". */
export function cellsListed(cells: string): string {
  return cells.includes(" and ") ? cells : cells.replace(/, ([^,]*)$/, " and $1");
}
