import { periodsDownUnread } from "../../wording/layouts";
import { NO_HEADER_FOUND, SHEET_IS_EMPTY } from "../../wording/noTable";
import { directTables, type Found, type Ground } from "./directTables";
import { isOfOwnShape, type SheetFinding, type TableFinding } from "./finding";
import { gridOf, within, type Grid } from "../sheet/grid";
import { headingSense, type HeadingOverride } from "./headings/headingSense";
import { bandsOf, type Band } from "../layouts/bands";
import { blockTables, type Side } from "../layouts/blockTables";
import { columnParts } from "../layouts/columnParts";
import { hasPeriodsDown } from "../layouts/downRegions";
import { turned } from "../layouts/cellsGrid";
import { exportTable } from "../layouts/exportTable";
import { turnedTables } from "../layouts/turnedTables";
import { yearTable } from "../layouts/yearTable";
import type { Area, SheetSnapshot } from "../sheet/snapshot";
import { NO_TARGETS, type Targets } from "./targetsSheet";

/** What is known of a sheet besides its cells. */
export interface FindingContext {
  /** The name of the reporting period that the officer has chosen, "July 2023"; null or left out: the latest with figures. */
  readonly reported?: string | null;
  /** What stands on the workbook's sheets of targets. */
  readonly targets?: Targets;
}

/** Title rows above a table that may name its year. */
const TITLE_ROWS = 12;
const MOST_TITLES = 40;
/** A row of more cells is one of a table, whose dates are its own. */
const MOST_TITLES_A_ROW = 4;

/**
 * Finds the KPI tables of a sheet wherever they stand (workbook.md, "Reading it"): KPIs in rows, by their header words; KPIs that take
 * several rows each, with labels down the side; and, where there is neither, KPIs in columns with periods down the side, or one KPI with
 * a form above it. A sheet without any is said to have none, with the reason. Linear in the cells.
 *
 * @param overrides What the officer has said a column is for, by its heading: certain, and before all words.
 * @example A sheet with title in row 1 and headings in row 2 gives one table with `headerRows: [1]`.
 */
export function findTables(
  sheet: SheetSnapshot,
  overrides: readonly HeadingOverride[] = [],
  context: FindingContext = {},
): SheetFinding {
  if (sheet.area === null) return { kind: "none", reason: SHEET_IS_EMPTY };
  const grid = gridOf(sheet);
  const ground: Ground = {
    grid,
    titlesAbove: (row) => titlesAbove(grid, row, sheet.name),
    sense: headingSense(overrides),
    reported: context.reported ?? null,
    mergesKnown: sheet.merges !== null,
    targets: context.targets ?? NO_TARGETS,
  };
  const { tables, reason, wantsTargets } = sideBySide(ground) ?? below(ground);
  if (tables.length > 0) return { kind: "tables", tables };
  return { kind: "none", reason: reason ?? NO_HEADER_FOUND, ...(wantsTargets ? { wantsTargets } : {}) };
}

/**
 * The tables of a sheet in which whole tables stand beside each other, each with a header in a row of its own; null where fewer than two
 * parts are whole. A part without a table (comments behind a spacer) belongs to the one before it.
 */
function sideBySide(ground: Ground): Found | null {
  const parts = columnParts(ground.grid, ground.sense);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const whole = parts
    .filter(({ area, isDown }) => {
      const { tables } = below({ ...ground, grid: within(ground.grid, area) });
      return tables.length > 0 && (!isDown || tables.every(isOfOwnShape));
    })
    .map(({ area }) => area);
  if (whole.length < 2) return null;
  return allOf(
    whole.map((area, i) => {
      const end = whole[i + 1]?.column ?? ground.grid.area.column + ground.grid.area.columns;
      return below({ ...ground, grid: within(ground.grid, { ...area, columns: end - area.column }) });
    }),
  );
}

/** A sheet in more parts than this is no sheet of tables beside each other; the bound keeps the work in proportion. */
const MOST_PARTS = 8;

/** The tables of a part of a sheet, whatever their shapes, from the top down. */
function below(ground: Ground): Found {
  return stacked(ground) ?? tablesOn(ground);
}

/**
 * The tables of a sheet in which tables of different shapes stand below each other; null where all are of one shape, which are read
 * together, or where there is only one. Tables of KPIs in rows that follow each other keep the section that the last one ended with.
 */
function stacked(ground: Ground): Found | null {
  const bands = bandsOf(ground);
  if (bands.length < 2) return null;
  const shaped = bands.map((band) =>
    ofOwnShape({ ...ground, grid: within(ground.grid, band.area) }, band.kind),
  );
  const parts = shaped.flatMap((found) => found ?? []);
  if (parts.length === 0) return null;
  const rest = runsOf(bands.filter((_, i) => shaped[i] === null).map(({ area }) => area));
  const all = allOf([
    ...parts,
    ...rest.map((area) => tablesOn({ ...ground, grid: within(ground.grid, area) })),
  ]);
  const unread = bands.filter((_, i) => shaped[i]?.tables.length === 0).map(({ area }) => area);
  return { ...all, tables: unread.reduce(withUnread, all.tables) };
}

/**
 * The tables of a band that cannot be read together with other bands: side by side, in blocks, with periods down. Null for any other band;
 * no tables where those with periods down cannot be read, for their rows are no other table's.
 */
function ofOwnShape(ground: Ground, kind: Band["kind"]): Found | null {
  if (kind === "rest") return null;
  if (kind === "rows") {
    const beside = sideBySide(ground);
    if (beside !== null) return beside;
    if (blockTables({ ground, sheet: ground.grid, isTurned: false }).tables.length === 0) return null;
  }
  const found = tablesOn(ground);
  if (kind !== "periods-down") return found.tables.length > 0 ? found : null;
  // One export has a row for each KPI and month: those are KPIs in rows.
  return found.tables.every(isOfOwnShape) ? found : null;
}

/** Tells with the table above (else the first) that the rows of another could not be read. */
function withUnread(tables: readonly TableFinding[], { row, rows }: Area): readonly TableFinding[] {
  const above = tables.filter(({ area }) => area.row < row).length;
  const told = Math.max(0, above - 1);
  const question = periodsDownUnread(row + 1, row + rows);
  return tables.map((table, i) =>
    i === told ? { ...table, questions: [...table.questions, question] } : table,
  );
}

/** Areas below each other, joined where no row parts them. */
function runsOf(areas: readonly Area[]): readonly Area[] {
  const runs: Area[] = [];
  for (const area of areas) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.rows === area.row)
      runs[runs.length - 1] = { ...last, rows: last.rows + area.rows };
    else runs.push(area);
  }
  return runs;
}

/** The tables as the sheet stands; where there are none, those with periods down the side. */
function tablesOn(ground: Ground): Found {
  const { grid } = ground;
  const blocks = blockTables({ ground, sheet: grid, isTurned: false });
  const rest = freeRows(grid, blocks.tables).map((area) =>
    directTables({ ...ground, grid: within(grid, area) }, (table, { grid: own, rows }) => {
      const titles = ground.titlesAbove(rows.from - 1);
      const read = { grid: own, columns: table.columns, lines: table.lines, rows, titles };
      return exportTable(table, read, ground.reported) ?? yearTable(table, read, ground.reported);
    }),
  );
  const direct = allOf([blocks, ...rest]);
  if (direct.tables.length > 0) return direct;
  if (!hasPeriodsDown(grid)) return direct;
  const { row, rows } = grid.area;
  const titles = ground.titlesAbove(row + rows);
  const side: Side = {
    ground: { ...ground, grid: turned(grid), isTurned: true, titlesAbove: () => titles },
    sheet: grid,
    isTurned: true,
  };
  const pairs = blockTables(side);
  const found =
    pairs.tables.length > 0 || rows > MOST_ROWS_TURNED ? pairs : turnedTables(side, ground.titlesAbove);
  return { ...direct, tables: found.tables, reason: direct.reason ?? pairs.reason ?? found.reason };
}

/** A table with a KPI in each column has a row for each of its periods and few more. */
const MOST_ROWS_TURNED = 1000;

function allOf(parts: readonly Found[]): Found {
  const reasons = parts.flatMap(({ reason }) => reason ?? []);
  const tables = parts
    .flatMap((part) => part.tables)
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  const wantsTargets = parts.some((part) => part.wantsTargets);
  return { tables, reason: reasons[0] ?? null, ...(wantsTargets ? { wantsTargets } : {}) };
}

/** The rows of a sheet that belong to none of these tables, in runs. */
function freeRows(grid: Grid, tables: readonly TableFinding[]): readonly Area[] {
  const { area } = grid;
  if (tables.length === 0) return [area];
  const runs: Area[] = [];
  let from = area.row;
  for (const { row, rows } of [...tables.map((table) => table.area)].sort((a, b) => a.row - b.row)) {
    if (row > from) runs.push({ ...area, row: from, rows: row - from });
    from = Math.max(from, row + rows);
  }
  const end = area.row + area.rows;
  if (end > from) runs.push({ ...area, row: from, rows: end - from });
  return runs;
}

function titlesAbove(grid: Grid, row: number, name: string): readonly string[] {
  const titles: string[] = [];
  for (let r = Math.max(grid.area.row, row - TITLE_ROWS); r < row; r++) {
    const inRow: string[] = [];
    for (let c = grid.area.column; c < grid.area.column + grid.area.columns; c++) {
      const text = grid.text(r, c);
      if (text !== "") inRow.push(text);
    }
    if (inRow.length <= MOST_TITLES_A_ROW) titles.push(...inRow.filter((text) => text.length <= 200));
  }
  return [...titles.slice(0, MOST_TITLES), name];
}
