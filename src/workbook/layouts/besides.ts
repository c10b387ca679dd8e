import type { Shown } from "../../kpi/reading/shown";
import { rowName } from "../../wording/workbook";
import { columnLetters, parseAddress, type CellPlace } from "../sheet/address";
import { mostlyRefs } from "../find/columns/columnSample";
import { headingSays, type HeadingSays } from "../find/headings/headingSays";
import { nameSaid } from "../find/said";
import { toleranceShown } from "../find/toleranceCell";
import type { Grid } from "../sheet/grid";
import type { Block } from "./blocks";
import { madeUp } from "./cellsGrid";
import { FIGURES, NO_HEADING, rowOf, type LaidColumn, type LayOutInput } from "./laid";
import { isPeriodWord } from "./rowLabels";

/** What made-up headings say, in words that every council uses. */
const NAMES = madeUp("Indicator");
const REFS = madeUp("Ref");

/** Columns beside the labels and the periods: those left of the labels, and those right of them that have a heading and leave no gap. */
export function besideColumns({ grid, label, blocks }: LayOutInput, headerRow: number): readonly number[] {
  const isPeriod = new Set(blocks[0]?.periods.periods.map(({ column }) => column));
  const found: number[] = [];
  for (let column = grid.area.column; column < label; column++) {
    if (blocks.some((block) => besideCell(grid, block, column).text.trim() !== "")) found.push(column);
  }
  const end = grid.area.column + grid.area.columns;
  for (let column = label + 1; column < end; column++) {
    if (isPeriod.has(column)) continue;
    const isHeaded = headingOver(grid, headerRow, column).text.trim() !== "";
    if (isHeaded || saidByHeadings(grid, blocks, column) !== null) found.push(column);
    else if (column > Math.max(...isPeriod)) break;
  }
  return found;
}

/** The heading of a column beside the periods: in their row, or merged into it from above. */
export function headingOver(grid: Grid, row: number, column: number): Shown {
  const place = grid.anchor(row, column);
  // "Month" over the names of the KPIs heads the periods, not the names.
  if (place.column !== column || isPeriodWord(grid, place.row, place.column)) return NO_HEADING;
  return grid.shown(place.row, place.column);
}

/** A block's cell in a column beside: the first that is filled in, else that of its figures. */
function besideCell(grid: Grid, block: Block, column: number): Shown {
  const places = block.rows.map(({ row }) => grid.anchor(row, column));
  const below = places.filter((place) => place.row > block.periods.row);
  const filled = below.find((place) => grid.text(place.row, place.column) !== "");
  const figures = grid.anchor(rowOf(block, FIGURES)?.row ?? 0, column);
  const place = filled ?? (figures.row > block.periods.row ? figures : null);
  return place === null ? NO_HEADING : grid.shown(place.row, place.column);
}

export function besideColumn(input: LayOutInput, column: number, headerRow: number): LaidColumn {
  const { grid, blocks, label } = input;
  const cells = blocks.map((block) => besideCell(grid, block, column));
  const said = column > label ? saidByHeadings(grid, blocks, column) : null;
  if (said !== null) return saidColumn(input, column, said);
  const printed = headingOver(grid, headerRow, column);
  const unheaded = printed.text.trim() === "" && column < label;
  return {
    group: NO_HEADING,
    heading: unheaded ? headingByContent(cells, column === lastNamed(input, headerRow)) : printed,
    cells,
    name: grid.columnName(column),
    stands: grid.shown(headerRow, column).at,
    ...(unheaded ? { printed: "" } : {}),
    isRow: input.isTurned,
  };
}

/** What the headings of a column say themselves of the KPIs under them, block by block. */
type SaidByHeadings = readonly (HeadingSays | null)[];

/**
 * Each block's own heading may say another tolerance: "Tolerance: 5%", "No tolerance". Null where none says anything, and where the cells
 * below "Higher is better" are filled in: then they answer it.
 */
function saidByHeadings(grid: Grid, blocks: readonly Block[], column: number): SaidByHeadings | null {
  const said = blocks.map(({ periods }) => headingSays(headingOver(grid, periods.row, column)));
  const role = said.find((one) => one !== null)?.role;
  if (role === undefined) return null;
  const isFilled = blocks.some((block) => besideCell(grid, block, column).text.trim() !== "");
  return role === "polarity" && isFilled ? null : said.map((one) => (one?.role === role ? one : null));
}

/** A column whose headings give what its cells leave blank. */
function saidColumn(
  { grid, blocks, isTurned }: LayOutInput,
  column: number,
  said: SaidByHeadings,
): LaidColumn {
  const [first] = said.filter((one) => one !== null);
  const label = first?.label ?? "";
  const at = first?.value.at ?? "";
  const own = blocks.map((block) => besideCell(grid, block, column));
  const cells = own.map((cell, i) => {
    if (cell.text.trim() === "") return said[i]?.value ?? cell;
    const heading = headingOver(grid, blocks[i]?.periods.row ?? 0, column).text;
    return first?.role === "tolerance" ? toleranceShown(heading, "allowance", cell, null) : cell;
  });
  const from = said.flatMap((one) => (one === null ? [] : [one.value.at]));
  return {
    group: NO_HEADING,
    heading: { ...madeUp(label), at },
    cells,
    name: grid.columnName(column),
    stands: at,
    isRow: isTurned,
    ...(own.every((cell) => cell.text.trim() === "") ? { saidIn: from } : {}),
  };
}

/** Of the columns without a heading left of the labels, the one next to them names the KPI, unless it holds codes. */
function headingByContent(cells: readonly Shown[], isNext: boolean): Shown {
  const filled = cells.filter(({ text }) => text.trim() !== "");
  if (
    mostlyRefs(filled.map(({ text, value }) => ({ text: text.trim(), isNumber: typeof value === "number" })))
  )
    return REFS;
  return isNext ? NAMES : NO_HEADING;
}

function lastNamed({ grid, label, blocks }: LayOutInput, headerRow: number): number | null {
  for (let column = label - 1; column >= grid.area.column; column--) {
    if (headingOver(grid, headerRow, column).text.trim() !== "") continue;
    if (blocks.some((block) => besideCell(grid, block, column).text.trim() !== "")) return column;
  }
  return null;
}

/** The cells above the labels that name the KPIs, and their references apart; the title of a table whose one KPI nothing else names. */
export function nameColumns(input: LayOutInput): readonly LaidColumn[] {
  const { grid, sense, blocks, title } = input;
  const cellOf = (place: CellPlace | null, without: Shown): Shown =>
    place === null ? without : grid.shown(place.row, place.column);
  return [
    ...nameColumn(
      input,
      REFS,
      blocks.map(({ ref }) => cellOf(ref, NO_HEADING)),
    ),
    ...nameColumn(
      input,
      NAMES,
      blocks.map(({ name }) => nameSaid(cellOf(name, title ?? NO_HEADING), sense)),
    ),
  ];
}

function nameColumn(
  { isTurned }: LayOutInput,
  heading: Shown,
  cells: readonly Shown[],
): readonly LaidColumn[] {
  const [stands] = cells.filter(({ at }) => at !== "");
  if (stands === undefined) return [];
  const place = parseAddress(stands.at);
  const name = place === null ? "" : isTurned ? rowName(place.row + 1) : columnLetters(place.column);
  return [{ group: NO_HEADING, heading, cells, name, stands: stands.at, isRow: isTurned, printed: "" }];
}
