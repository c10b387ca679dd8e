import { addressOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { isInArea } from "../sheet/inArea";
import type { Area } from "../sheet/snapshot";
import { readStatuses } from "../vocabulary/readStatus";
import type { RatedWord } from "../vocabulary/statusSchemes";

/** One line of a summary: what is counted, and how many. */
export interface SummaryCount {
  readonly label: string;
  /** The status that the label is for certain; null for "Tracking", "No data" and anything else that is counted. */
  readonly status: RatedWord | null;
  readonly count: number;
  /** The cell of the count. */
  readonly at: string;
}

/** A small table of counts: "Green 5 | Amber 2 | Red 1 | Total 9". */
export interface SummaryTable {
  readonly counts: readonly SummaryCount[];
  readonly total: SummaryCount | null;
  /** Set for one row of several under the same statuses, "Adults 1 0 1": it counts a part of the KPIs, unless it is called a total. */
  readonly partOnly?: true;
}

/** How a label and its count lie to each other, and how to come to the next label. */
const LAYOUTS: readonly { readonly count: Step; readonly next: Step }[] = [
  { count: { rows: 1, columns: 0 }, next: { rows: 0, columns: 1 } },
  { count: { rows: 0, columns: 1 }, next: { rows: 1, columns: 0 } },
  { count: { rows: 0, columns: 1 }, next: { rows: 0, columns: 2 } },
];

interface Step {
  readonly rows: number;
  readonly columns: number;
}

const LONGEST_LABEL = 40;
const TOTAL = /^(?:grand |overall )?totals?(?: kpis| number)?:?$/i;
/** More labels than any summary of statuses has. */
const MOST_LABELS = 12;

/** The summaries of a sheet, outside its KPI tables: runs of labels with whole numbers, of which two at least are statuses. */
export function summaryTables(grid: Grid, outside: readonly Area[]): readonly SummaryTable[] {
  const { area } = grid;
  const taken = new Set<string>();
  const found: SummaryTable[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (taken.has(addressOf(row, column)) || !isLabel(grid.text(row, column))) continue;
      for (const layout of LAYOUTS) {
        const run = runFrom(grid, { row, column }, layout, outside);
        const table = run.length < 2 ? null : tableOf(run);
        if (table === null) continue;
        for (const { place } of run) taken.add(addressOf(place.row, place.column));
        const more = layout.count.rows === 0 ? [] : rowsUnder(grid, run, table, outside);
        found.push(more.length === 0 ? table : partOf(grid, run, table), ...more);
        break;
      }
    }
  }
  return found;
}

/** The further rows of a matrix, "Adults 1 0 1 2" under "Children 2 1 0 3": each counts under the same statuses. */
function rowsUnder(
  grid: Grid,
  run: readonly Labelled[],
  table: SummaryTable,
  outside: readonly Area[],
): readonly SummaryTable[] {
  const found: SummaryTable[] = [];
  for (let down = 1; ; down++) {
    const cells = run.map(({ place, ...labelled }): Labelled | null => {
      const [row, column] = [place.row + 1 + down, place.column];
      const number = grid.text(row, column);
      if (!isCount(number) || outside.some((one) => isInArea(one, { row, column }))) return null;
      return {
        ...labelled,
        place: { row: row - 1, column },
        count: Number(number),
        at: addressOf(row, column),
      };
    });
    const full = cells.flatMap((cell) => cell ?? []);
    if (full.length < cells.length) return found;
    found.push(partOf(grid, full, withCounts(table, full)));
  }
}

function withCounts({ counts, total }: SummaryTable, run: readonly Labelled[]): SummaryTable {
  const counted = (line: SummaryCount): SummaryCount => {
    const cell = run.find(({ label }) => label === line.label);
    return cell === undefined ? line : { ...line, count: cell.count, at: cell.at };
  };
  return { counts: counts.map(counted), total: total === null ? null : counted(total) };
}

/** One row of a matrix, by the label that it begins with. */
function partOf(grid: Grid, run: readonly Labelled[], table: SummaryTable): SummaryTable {
  const first = run[0]?.place;
  const label = first === undefined || first.column === 0 ? "" : grid.text(first.row + 1, first.column - 1);
  return TOTAL.test(label) ? table : { ...table, partOnly: true };
}

interface Labelled {
  readonly place: { readonly row: number; readonly column: number };
  readonly label: string;
  readonly count: number;
  readonly at: string;
}

function runFrom(
  grid: Grid,
  start: { readonly row: number; readonly column: number },
  { count, next }: (typeof LAYOUTS)[number],
  outside: readonly Area[],
): readonly Labelled[] {
  const run: Labelled[] = [];
  let { row, column } = start;
  while (run.length < MOST_LABELS) {
    const label = grid.text(row, column);
    const [r, c] = [row + count.rows, column + count.columns];
    const number = grid.text(r, c);
    if (!isLabel(label) || !isCount(number)) break;
    if (outside.some((table) => isInArea(table, { row, column }) || isInArea(table, { row: r, column: c })))
      break;
    run.push({ place: { row, column }, label, count: Number(number), at: addressOf(r, c) });
    row += next.rows;
    column += next.columns;
  }
  return run;
}

function tableOf(run: readonly Labelled[]): SummaryTable | null {
  const read = readStatuses(run.map(({ label }) => label));
  const lines = run.map(({ label, count, at }): SummaryCount => {
    const says = read({ text: label });
    const [status, other] = says.kind === "rated" ? says.means : [];
    return { label, count, at, status: status !== undefined && other === undefined ? status : null };
  });
  const totals = lines.filter(({ label }) => TOTAL.test(label));
  const counts = lines.filter((line) => !totals.includes(line));
  const statuses = new Set(counts.flatMap(({ status }) => status ?? []));
  const rated = counts.filter(({ status }) => status !== null).length;
  if (statuses.size < 2 || rated > statuses.size || totals.length > 1) return null;
  return { counts, total: totals[0] ?? null };
}

function isCount(text: string): boolean {
  return /^\d{1,4}$/.test(text);
}

function isLabel(text: string): boolean {
  return text !== "" && text.length <= LONGEST_LABEL && !/^[\d\s.,%£-]+$/.test(text);
}
