import { addressOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
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
        found.push(table);
        break;
      }
    }
  }
  return found;
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
    if (!isLabel(label) || !/^\d{1,4}$/.test(number)) break;
    if (outside.some((table) => holds(table, row, column) || holds(table, r, c))) break;
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

function isLabel(text: string): boolean {
  return text !== "" && text.length <= LONGEST_LABEL && !/^[\d\s.,%£-]+$/.test(text);
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
