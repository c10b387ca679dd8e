import type { Shown } from "../../kpi/reading/shown";
import { saidAboveFigures } from "../../wording/layouts";
import { parseAddress } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { ColumnFinding, TableFinding, TableLine } from "./finding";
import type { WordRole } from "./headings/headerWording";
import type { HeadingSense } from "./headings/headingSense";
import { isTold, saidIn, saidInTwo, type Said } from "./said";

/** A title, the KPI's name, and what is said of it: more rows stand over no header. */
const MOST_ROWS_OVER = 12;
/** What a cell above a header may say in place of a column. */
const INSTEAD: ReadonlySet<WordRole> = new Set(["polarity", "target", "tolerance", "green-limit"]);

/** What stands straight above a header, and the rows it stands in. */
interface Over {
  readonly header: number;
  readonly said: readonly Said[];
  readonly rows: readonly number[];
}

/**
 * What is said straight above each header of a table, row by row without a gap up to a blank row: "Polarity: Higher is better" in one cell
 * or two. Where a header is printed again, what stands above that one holds for the rows below it.
 */
export function saidOver(
  grid: Grid,
  headers: readonly (readonly number[])[],
  sense: HeadingSense,
): readonly Over[] {
  return headers.map((header) => {
    const top = header[0] ?? 0;
    const said: Said[] = [];
    const rows: number[] = [];
    for (let row = top - 1; row >= Math.max(grid.area.row, top - MOST_ROWS_OVER); row--) {
      const cells = filledIn(grid, row);
      const here = saidInRow(cells, sense);
      const isTitle = cells.length === 1;
      if (cells.length === 0 || (here.length === 0 && !isTitle)) break;
      said.push(...here);
      if (here.length > 0 || cells.every((cell) => isTold(cell, sense))) rows.push(row);
    }
    return { header: top, said, rows };
  });
}

function filledIn(grid: Grid, row: number): readonly Shown[] {
  const cells: Shown[] = [];
  for (let column = grid.area.column; column < grid.area.column + grid.area.columns; column++) {
    if (grid.text(row, column) !== "") cells.push(grid.shown(row, column));
  }
  return cells;
}

function saidInRow(cells: readonly Shown[], sense: HeadingSense): readonly Said[] {
  const [label, value] = cells;
  const inTwo =
    label !== undefined && value !== undefined && cells.length === 2 ? saidInTwo(label, value, sense) : null;
  return inTwo === null ? cells.flatMap((cell) => saidIn(cell, sense) ?? []) : [inTwo];
}

/** The rows above headers that only say something of the KPIs below: they are no banners. */
export function rowsSaid(overs: readonly Over[]): readonly number[] {
  return overs.flatMap(({ rows }) => rows);
}

/**
 * A table with what is said above its KPIs in place of columns that it lacks. Only of a KPI that stands alone under its header: over
 * several, one line may be meant for the first, or as an example. Two things said of one kind above one header are nothing to go by. The
 * officer is then asked as if nothing stood there.
 */
export function withSaid(table: TableFinding, grid: Grid, overs: readonly Over[]): TableFinding {
  if (table.view !== undefined) return table;
  const roles = new Set(overs.flatMap(({ said }) => said.map(({ match }) => match.wording.role)));
  const lacking = [...roles].filter(
    (role) => INSTEAD.has(role) && !table.columns.some((column) => column.role === role),
  );
  if (lacking.length === 0) return table;
  const base = grid.area.column + grid.area.columns;
  const over = overIndex(table.lines, overs);
  const kpis = table.lines.flatMap(({ row, parent }) => (parent === null ? [over.get(row)] : []));
  const isOfOne = (index: number): boolean => kpis.filter((at) => at === index).length === 1;
  const extras = lacking.map((role) => overs.map((one, i) => (isOfOne(i) ? onlyOf(one, role) : null)));
  const findings = lacking.flatMap((role, i) => findingOf(role, extras[i] ?? []) ?? []);
  const used = extras.filter((column) => column.some((said) => said !== null));
  if (findings.length === 0) return table;
  return {
    ...table,
    columns: [...table.columns, ...findings],
    view: {
      grid: widened(grid, base, used, over),
      headerRows: table.headerRows,
      columns: [
        ...table.columns,
        ...findings.map(({ row: _row, ...finding }, i) => ({ ...finding, column: base + i })),
      ],
      lines: table.lines,
      over: table.columns,
      inRows: true,
    },
  };
}

function onlyOf({ said }: Over, role: WordRole): Said | null {
  const [only, ...more] = said.filter(({ match }) => match.wording.role === role);
  return only === undefined || more.length > 0 ? null : only;
}

function findingOf(role: WordRole, said: readonly (Said | null)[]): ColumnFinding | null {
  const found = said.filter((one) => one !== null);
  const [first] = found;
  const place = first === undefined ? null : parseAddress(first.label.at);
  if (first === undefined || place === null) return null;
  const { tolerance } = first.match.wording;
  return {
    column: place.column,
    row: place.row,
    role: role === "value" ? "period" : role,
    heading: first.label.text.trim(),
    confidence: "certain",
    why: saidAboveFigures(found.map(({ label }) => label.at)),
    period: null,
    used: true,
    ...(tolerance === undefined ? {} : { tolerance }),
  };
}

/** For each KPI row which of the headers it stands under. */
function overIndex(lines: readonly TableLine[], overs: readonly Over[]): ReadonlyMap<number, number> {
  let at = 0;
  return new Map(
    lines.map(({ row }) => {
      while ((overs[at + 1]?.header ?? Infinity) <= row) at++;
      return [row, at];
    }),
  );
}

const NOTHING: Shown = { at: "", text: "", value: "", format: "General" };

/** A grid with columns behind its last that hold, for each row, what was said above the header it stands under. */
function widened(
  grid: Grid,
  base: number,
  extras: readonly (readonly (Said | null)[])[],
  over: ReadonlyMap<number, number>,
): Grid {
  const extra = (row: number, column: number): Shown =>
    extras[column - base]?.[over.get(row) ?? -1]?.value ?? NOTHING;
  return {
    area: { ...grid.area, columns: grid.area.columns + extras.length },
    text: (row, column) => (column < base ? grid.text(row, column) : extra(row, column).text.trim()),
    shown: (row, column) => (column < base ? grid.shown(row, column) : extra(row, column)),
    merge: (row, column) => (column < base ? grid.merge(row, column) : null),
    anchor: (row, column) => (column < base ? grid.anchor(row, column) : { row, column }),
    columnName: (column) =>
      column < base ? grid.columnName(column) : (extras[column - base]?.find(Boolean)?.label.at ?? ""),
  };
}
