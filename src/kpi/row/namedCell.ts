import type { NamedCell } from "./row";

/**
 * The cells under a heading that a rule set names. Capitals and line breaks do not matter, for a heading is broken as its column is wide;
 * several where several columns are headed so.
 */
export function cellsUnder<One extends Pick<NamedCell, "heading">>(
  cells: readonly One[],
  heading: string,
): readonly One[] {
  const wanted = plainHeading(heading);
  return cells.filter((cell) => plainHeading(cell.heading) === wanted);
}

function plainHeading(heading: string): string {
  return heading.replace(/\s+/gu, " ").trim().toLowerCase();
}
