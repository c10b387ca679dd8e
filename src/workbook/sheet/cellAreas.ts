import { addressOf, parseAddress, type CellPlace } from "./address";

/** Cells that lie together, as a sentence names them: "D2:H3". */
export interface CellArea {
  readonly name: string;
  readonly cells: number;
}

interface Run {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/**
 * Cells as the areas that they make up, the first cell's first: runs along a row, then equal runs of rows that follow each other. Two cells
 * beside each other stay two.
 *
 * @example cellAreas(["D2", "E2", "D3", "E3", "G7"]) // D2:E3 of four cells, G7 of one
 */
export function cellAreas(addresses: readonly string[]): readonly CellArea[] {
  const runs: Run[] = [];
  const apart: CellArea[] = [];
  for (const address of addresses) {
    const place = parseAddress(address);
    if (place === null) apart.push({ name: address, cells: 1 });
    else add(runs, { from: place, to: place }, isNextColumn);
  }
  const blocks: Run[] = [];
  for (const run of runs) add(blocks, run, isNextRow);
  return [...blocks.flatMap(named), ...apart];
}

function add(runs: Run[], run: Run, follows: (one: Run, next: Run) => boolean): void {
  const at = runs.findIndex((one) => follows(one, run));
  const one = runs[at];
  if (one === undefined) runs.push(run);
  else runs[at] = { from: one.from, to: run.to };
}

function isNextColumn({ from, to }: Run, { from: next }: Run): boolean {
  return from.row === next.row && to.column + 1 === next.column;
}

function isNextRow({ from, to }: Run, next: Run): boolean {
  return from.column === next.from.column && to.column === next.to.column && to.row + 1 === next.from.row;
}

function named({ from, to }: Run): readonly CellArea[] {
  const cells = (to.row - from.row + 1) * (to.column - from.column + 1);
  const [first, last] = [addressOf(from.row, from.column), addressOf(to.row, to.column)];
  if (cells > 2) return [{ name: `${first}:${last}`, cells }];
  return [...new Set([first, last])].map((name) => ({ name, cells: 1 }));
}
