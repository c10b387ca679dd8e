import type { Shown } from "../../kpi/reading/shown";
import { asPrinted } from "./asPrinted";
import { figuresOutsidePeriods, namedByTitle, saidAboveFigures } from "../../wording/layouts";
import type { HeadingLine } from "../../wording/noTable";
import { parseAddress } from "../sheet/address";
import { draftColumns } from "../find/columns/columnDrafts";
import { settleColumns } from "../find/columns/columns";
import { refusalOf, type Found, type Ground } from "../find/directTables";
import type { ColumnFinding, TableFinding, TableLine, TableView } from "../find/finding";
import { within, type Grid } from "../sheet/grid";
import { headingLine } from "../find/headings/headingLine";
import { headingsOf } from "../find/headings/headings";
import type { Area } from "../sheet/snapshot";
import { blocksDown, type Block } from "./blocks";
import { cellsGrid } from "./cellsGrid";
import type { Laid } from "./laid";
import { layOut } from "./layOut";
import { pairsAbove, type Pair } from "./pairs";
import { blocksAmongRows, withLeft } from "./registers";
import { labelColumns } from "./rowLabels";
import { namingForm, titleAbove, withPolarity } from "./tableTitle";

/** Which way a sheet is looked at: as it is, or with its columns as rows. */
export interface Side {
  readonly ground: Ground;
  /** The sheet as it is: forms and titles are read there. */
  readonly sheet: Grid;
  readonly isTurned: boolean;
}

const HEADER_ROWS = [0, 1];

/**
 * Finds the KPIs that take several rows each, with labels down the side ("Actual", "Target", "Tolerance") and periods across; on a turned
 * grid those that take several columns, with periods down the side. A single such table without a name takes it from the form or the
 * title above it. Linear in the cells.
 */
export function blockTables(side: Side): Found {
  const { ground } = side;
  const { grid, sense } = ground;
  const labels = labelColumns(grid, sense);
  if (labels.length === 0) return { tables: [], reason: null };
  const held = blocksAmongRows(ground);
  const tables: TableFinding[] = [];
  let reason: string | null = null;
  let from = grid.area.column;
  labels.forEach((label, i) => {
    if (label < from) return;
    const to = labels[i + 1] ?? grid.area.column + grid.area.columns;
    const part = within(grid, { ...grid.area, column: from, columns: to - from });
    const { blocks, left } = held(part, label, blocksDown(part, label, sense, ground.titlesAbove));
    let after = grid.area.row;
    const here: TableFinding[] = [];
    for (const group of groupsOf(part, label, blocks)) {
      const region = side.isTurned ? { from, to: label } : { from: after, to: firstRow(group) };
      // What a block has taken as its own is said of no other.
      const own = cellsTaken(part, group);
      const pairs = pairsIn(side, region).filter(
        ({ label: { at }, value }) => !own.has(at) && !own.has(value.at),
      );
      const found = tableOf(side, part, label, group, pairs);
      if (typeof found === "string") reason ??= found;
      else here.push(found);
      after = lastRow(group) + 1;
    }
    tables.push(...withLeft(here, left, side.isTurned));
    const rowsOfPeriods = new Set(blocks.map(({ periods }) => periods));
    const ends = [...rowsOfPeriods].flatMap(({ periods }) => periods.map(({ column }) => column));
    from = ends.reduce((last, column) => Math.max(last, column), label) + 1;
  });
  return { tables, reason };
}

/** The cells that blocks have taken as their own: labels, names and references. */
function cellsTaken(grid: Grid, blocks: readonly Block[]): ReadonlySet<string> {
  const places = blocks.flatMap(({ name, ref }) => [name, ref]).filter((place) => place !== null);
  return new Set([
    ...blocks.flatMap(({ rows }) => rows.map(({ label: { at } }) => at)),
    ...places.map(({ row, column }) => grid.shown(row, column).at),
  ]);
}

/** Blocks under the same periods are one table; a block without a name of its own stands alone. */
function groupsOf(grid: Grid, label: number, blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    const before = last?.[0];
    const joins = before !== undefined && isNamed(grid, label, block) && isNamed(grid, label, before);
    if (last !== undefined && before !== undefined && joins && samePeriods(before, block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** @param said Cells that answer a form's labels: "High" beside "Good performance" names no KPI. */
function isNamed(grid: Grid, label: number, block: Block, said: ReadonlySet<string> = new Set()): boolean {
  if (block.name !== null) return true;
  for (const { row } of block.rows) {
    for (let column = grid.area.column; column < label; column++) {
      const place = grid.anchor(row, column);
      if (place.row <= block.periods.row || grid.text(place.row, place.column) === "") continue;
      if (!said.has(grid.shown(place.row, place.column).at)) return true;
    }
  }
  return false;
}

function samePeriods(a: Block, b: Block): boolean {
  const key = ({ periods }: Block): string =>
    periods.periods.map(({ column, period }) => `${column}:${period.label}`).join("|");
  return a.periods === b.periods || key(a) === key(b);
}

function firstRow(group: readonly Block[]): number {
  return group[0]?.periods.row ?? 0;
}

function lastRow(group: readonly Block[]): number {
  return group.flatMap(({ rows }) => rows).reduce((last, { row }) => Math.max(last, row), 0);
}

/** The form above a table, in rows of the sheet. */
function pairsIn(side: Side, rows: { readonly from: number; readonly to: number }): readonly Pair[] {
  const { sheet } = side;
  if (rows.to <= rows.from) return [];
  const part = within(sheet, {
    ...sheet.area,
    row: rows.from,
    rows: sheet.area.row + sheet.area.rows - rows.from,
  });
  return pairsAbove(part, rows.to, side.ground.sense);
}

/** The table of some blocks; a sentence where they are none after all. */
function tableOf(
  side: Side,
  grid: Grid,
  label: number,
  group: readonly Block[],
  inForm: readonly Pair[],
): TableFinding | string {
  const { ground } = side;
  const { sense } = ground;
  const [alone, ...more] = group;
  const { pairs, hasName } = namingForm(side, inForm);
  const said = new Set(inForm.map(({ value }) => value.at));
  const isUnnamed = alone !== undefined && more.length === 0 && !isNamed(grid, label, alone, said);
  const title = hasName || !isUnnamed ? null : titleAbove(side, side.isTurned ? label : alone.periods.row);
  const form = side.isTurned && more.length === 0 ? withPolarity(side, label, pairs) : pairs;
  const laid = layOut({ grid, sense, isTurned: side.isTurned, label, blocks: group, pairs: form, title });
  if (laid.strayFigure !== null) return figuresOutsidePeriods(laid.strayFigure);
  const cells = [
    laid.columns.map(({ group: text }) => text),
    laid.columns.map(({ heading }) => heading),
    ...group.map((_, i) => laid.columns.map(({ cells }) => cells[i] ?? BLANK)),
  ];
  const view = cellsGrid(
    cells,
    laid.columns.map(({ name }) => name),
  );
  const kpiRows = group.map((_, i) => i + HEADER_ROWS.length);
  const rows = { from: HEADER_ROWS.length, to: HEADER_ROWS.length + group.length };
  const titles = ground.titlesAbove(firstRow(group));
  const drafts = draftColumns(headingsOf(view, HEADER_ROWS), titles, sense);
  const found = settleColumns(view, drafts, rows, kpiRows, { reported: ground.reported });
  const refusal = refusalOf(found, headingsAt(laid.corner, side.isTurned), sense);
  if (refusal !== null) return refusal;
  const lines = group.map(({ section }, i): TableLine => ({ row: i + 2, section, parent: null }));
  return onSheet(
    laid,
    group,
    {
      grid: view,
      headerRows: HEADER_ROWS,
      columns: found.columns,
      lines,
      over: laid.over,
    },
    // "KPI: Calls answered" says itself that it is the name.
    title === null || title.typed !== undefined
      ? found.questions
      : [...found.questions, namedByTitle(title.at)],
  );
}

const BLANK: Shown = { at: "", text: "", value: "", format: "General" };

function headingsAt(corner: string, isTurned: boolean): HeadingLine {
  const at = parseAddress(corner);
  return headingLine((isTurned ? at?.column : at?.row) ?? 0, isTurned);
}

/** A view's table in terms of the sheet. */
function onSheet(
  laid: Laid,
  group: readonly Block[],
  view: TableView,
  questions: readonly string[],
): TableFinding {
  const area = areaOf(laid);
  const top = area.row;
  return {
    area,
    headerRows: [parseAddress(laid.corner)?.row ?? top],
    repeatedHeaderRows: [],
    columns: columnsOnSheet(laid, view.columns),
    lines: group.map((_, i) => ({
      row: parseAddress(laid.lines[i] ?? "")?.row ?? top,
      section: group[i]?.section ?? null,
      parent: null,
    })),
    questions,
    view,
  };
}

/** The cells that a table takes up on the sheet. */
function areaOf({ columns }: Laid): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { at } of columns.flatMap(({ cells, heading }) => [...cells, heading])) {
    const place = parseAddress(at);
    if (place === null) continue;
    top = Math.min(top, place.row);
    left = Math.min(left, place.column);
    bottom = Math.max(bottom, place.row);
    right = Math.max(right, place.column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** For the pane: each heading once, where it stands; of the periods it holds for, as the one that is in use. */
function columnsOnSheet(laid: Laid, columns: readonly ColumnFinding[]): readonly ColumnFinding[] {
  const standing = new Map<string, ColumnFinding>();
  for (const column of columns) {
    const stands = laid.columns[column.column]?.stands ?? "";
    const known = standing.get(stands);
    if (known === undefined || (!known.used && column.used)) standing.set(stands, column);
  }
  return [...standing].flatMap(([stands, column]): ColumnFinding[] => {
    const place = laid.columns[column.column];
    const at = parseAddress(stands);
    if (place === undefined || at === null) return [];
    const told = place.printed === undefined ? column : asPrinted(column, place.printed);
    const why = place.saidIn === undefined ? told.why : saidAboveFigures(place.saidIn);
    return [{ ...told, why, column: at.column, ...(place.isRow ? { row: at.row } : {}) }];
  });
}
