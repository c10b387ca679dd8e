import type { Shown } from "../../kpi/reading/shown";
import type { Period } from "../../kpi/period/period";
import { rowName } from "../../wording/workbook";
import { columnLetters, parseAddress, type CellPlace } from "../sheet/address";
import { readQualifier } from "../find/columns/columnPeriod";
import type { ColumnHeading } from "../find/finding";
import type { Grid } from "../sheet/grid";
import type { WordRole } from "../find/headings/headerWording";
import type { Block } from "./blocks";
import { madeUp } from "./cellsGrid";
import type { Pair } from "./pairs";
import { besideColumn, besideColumns, headingOver, nameColumns } from "./besides";
import { FIGURES, NO_HEADING, rowOf, type Laid, type LaidColumn, type LayOutInput } from "./laid";
import { isForAll, ONCE, type LabelRow } from "./rowLabels";
import { runningHeadings } from "./runningHeadings";

/** Those that may, where only one of their cells is filled in. */
const PERHAPS_ONCE: ReadonlySet<WordRole> = new Set(["tolerance", "green-limit"]);

/** Lays blocks out as a table of one row a KPI: what holds for the KPI first, then its figures, targets and marks period by period. */
export function layOut(input: LayOutInput): Laid {
  const { grid, label, blocks } = input;
  const [first] = blocks;
  const periods = first?.periods ?? { row: 0, periods: [] };
  const inForm = new Set(input.pairs.map((pair) => pair.label.at));
  // With periods down the side, a form above stands in the columns of the table: it is told once.
  const besides = besideColumns(input, periods.row).filter(
    (column) => !inForm.has(headingOver(grid, periods.row, column).at),
  );
  const labels = distinctLabels(blocks);
  const once = labels.filter((one) => holdsOnce(input, one));
  const perPeriod = labels.filter((one) => !once.includes(one));
  const headings = runningHeadings(perPeriod, input);
  const columns = [
    ...nameColumns(input),
    ...besides.map((column) => besideColumn(input, column, periods.row)),
    ...once.map((one) => onceColumn(input, one)),
    ...input.pairs.map((pair): LaidColumn => pairColumn(pair, blocks.length)),
    ...periods.periods.flatMap(({ column, period }) =>
      perPeriod.map((one): LaidColumn => ({
        group: madeUp(groupOver(one, grid.text(periods.row, column), period)),
        heading: headings.get(one) ?? one.label,
        cells: blocks.map((block) => cellUnder(grid, label, rowOf(block, one.key), column)),
        name: one.role === "value" ? grid.columnName(column) : lineName(input, one),
        stands: one.role === "value" ? grid.shown(periods.row, column).at : one.label.at,
        printed: one.role === "value" ? grid.text(periods.row, column) : one.label.text.trim(),
        isRow: (one.role === "value") === input.isTurned,
      })),
    ),
  ];
  return {
    columns,
    lines: blocks.map((block) => grid.shown(rowOf(block, FIGURES)?.row ?? 0, label).at),
    corner: grid.shown(periods.row, label).at,
    over: input.isTurned ? overTurned(input) : overPeriods(input, besides, periods.row),
    strayFigure: strayFigure(input, periods.row, [
      ...besides,
      ...periods.periods.map(({ column }) => column),
    ]),
  };
}

/** Each kind of label once, as the first block has it. */
function distinctLabels(blocks: readonly Block[]): readonly LabelRow[] {
  const labels = new Map<string, LabelRow>();
  for (const row of blocks.flatMap(({ rows }) => rows)) if (!labels.has(row.key)) labels.set(row.key, row);
  return [...labels.values()];
}

function lineName({ isTurned }: LayOutInput, { label }: LabelRow): string {
  const place = parseAddress(label.at);
  if (place === null) return "";
  return isTurned ? columnLetters(place.column) : rowName(place.row + 1);
}

// ── what holds for a KPI in every period ──

/** Whether one cell of a label's row holds for all periods: always of a polarity; of a tolerance, where only one is filled in. */
function holdsOnce({ grid, label, blocks }: LayOutInput, one: LabelRow): boolean {
  const { role, key } = one;
  if (ONCE.has(role) || isForAll(one)) return true;
  if (!PERHAPS_ONCE.has(role)) return false;
  return blocks.every((block) => filledRightOf(grid, label, rowOf(block, key)).length <= 1);
}

function filledRightOf(grid: Grid, label: number, row: LabelRow | undefined): readonly CellPlace[] {
  if (row === undefined) return [];
  const places: CellPlace[] = [];
  for (let column = label + 1; column < grid.area.column + grid.area.columns; column++) {
    if (grid.text(row.row, column) !== "") places.push({ row: row.row, column });
  }
  return places;
}

function onceColumn(input: LayOutInput, one: LabelRow): LaidColumn {
  const { grid, label, blocks } = input;
  const cells = blocks.map((block) => {
    const row = rowOf(block, one.key);
    if (row?.said !== undefined) return row.said;
    const [place] = filledRightOf(grid, label, row);
    if (place !== undefined) return grid.shown(place.row, place.column);
    return row === undefined ? NO_HEADING : grid.shown(row.row, label + 1);
  });
  const above = blocks.flatMap((block) => {
    const row = rowOf(block, one.key);
    return row !== undefined && (row.said !== undefined || row.row < block.periods.row) ? [row.label.at] : [];
  });
  return {
    group: NO_HEADING,
    heading: one.label,
    cells,
    name: lineName(input, one),
    stands: one.label.at,
    isRow: !input.isTurned,
    ...(above.length === 0 ? {} : { saidIn: above }),
  };
}

function pairColumn({ label, value, row }: Pair, kpis: number): LaidColumn {
  const cells = Array.from({ length: kpis }, () => value);
  return {
    group: NO_HEADING,
    heading: label,
    cells,
    name: rowName(row + 1),
    stands: label.at,
    isRow: true,
    saidIn: [label.at],
  };
}

// ── period by period ──

/**
 * What a label's cells stand under. "Actual 2024/25" says whose "Q1" it is, and goes before the year of a title; a year that the periods
 * say themselves is left to them, where it is another.
 */
function groupOver({ label: { text } }: LabelRow, printed: string, period: Period): string {
  const year = /\d\d/.test(text) ? readQualifier(text, "", []).period : null;
  if (year?.kind !== "year" || period.kind === "year") return period.label;
  if (!/\d\d/.test(printed) && printed.trim() !== "") return printed.trim();
  const isCovered = year.start <= period.start && period.end <= year.end;
  return isCovered ? period.label.replace(/ \d{4}(?:-\d\d)?$/, "") : period.label;
}

/** A cell of a label's row under a period; a merge over several periods gives its words to each, its figure only to a target's or a mark's. */
function cellUnder(grid: Grid, label: number, row: LabelRow | undefined, column: number): Shown {
  if (row === undefined) return NO_HEADING;
  const place = grid.anchor(row.row, column);
  const own = grid.shown(row.row, column);
  if (place.column <= label || place.row !== row.row) return own;
  const seen = grid.shown(place.row, place.column);
  const isFigure = row.role === "value" && place.column !== column && /\d/.test(seen.text.slice(0, 200));
  return isFigure ? own : seen;
}

/** A figure beside the periods without a heading of its own: what it is of, nobody can say. */
function strayFigure(
  { grid, label, blocks }: LayOutInput,
  headerRow: number,
  known: readonly number[],
): string | null {
  const isKnown = new Set(known);
  // What stands behind the part looked at is another table's.
  const last = Math.min(Math.max(label, ...known) + 1, grid.area.column + grid.area.columns - 1);
  for (const block of blocks) {
    const row = rowOf(block, FIGURES)?.row;
    if (row === undefined) continue;
    for (let column = label + 1; column <= last; column++) {
      if (isKnown.has(column) || headingOver(grid, headerRow, column).text.trim() !== "") continue;
      if (/^[^\p{L}]{0,4}\d/u.test(grid.text(row, column).slice(0, 12))) return grid.shown(row, column).at;
    }
  }
  return null;
}

// ── what stands over the sheet's columns ──

function overPeriods(
  { grid, blocks }: LayOutInput,
  besides: readonly number[],
  headerRow: number,
): readonly ColumnHeading[] {
  const periods = blocks[0]?.periods.periods.map(({ column }) => column) ?? [];
  return [...besides, ...periods].map((column) => ({
    column,
    heading: headingOver(grid, headerRow, column).text.trim(),
  }));
}

/** With periods down the side, a column belongs to one KPI and one label. */
function overTurned({ grid, label, blocks }: LayOutInput): readonly ColumnHeading[] {
  return blocks.flatMap((block) =>
    block.rows.map(({ row, label: own }) => {
      const name =
        block.name === null ? nameBeside(grid, label, row) : grid.text(block.name.row, block.name.column);
      const column = parseAddress(grid.shown(row, label).at)?.column ?? 0;
      return { column, heading: `${name} ${own.text.trim()}`.trim() };
    }),
  );
}

function nameBeside(grid: Grid, label: number, row: number): string {
  for (let column = label - 1; column >= grid.area.column; column--) {
    const place = grid.anchor(row, column);
    const text = grid.text(place.row, place.column);
    if (text !== "") return text;
  }
  return "";
}
