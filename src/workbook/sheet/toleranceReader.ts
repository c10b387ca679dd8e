import type { KpiRow, UnreadColumn } from "../../kpi/row/row";
import type { Shown } from "../../kpi/reading/shown";
import {
  columnFor,
  isOfRed,
  type ColumnFinding,
  type TableView,
  type ToleranceMeaning,
} from "../find/finding";
import { looksLikeLimits } from "../find/limitColumns";
import { matchHeading } from "../find/headerMatch";
import { limitsShown } from "../find/limitPair";
import { toleranceShown } from "../find/toleranceCell";
import { askedColumn } from "./unreadCells";

type Table = Omit<TableView, "over">;
/** A row's cell in a column, merges counted. */
type CellOf = (row: number, column: number) => Shown;
type Limits = Pick<KpiRow, "tolerance" | "unread">;

/**
 * Reads what the rows of a table say about where amber ends: in one column, or in one of amber and one of red. Where such a pair leaves
 * open whether a figure between target and amber is green still, its columns are asked about like one whose heading is not known.
 */
export function toleranceReader(
  table: Table,
  cell: CellOf,
): (
  row: number,
  target: Shown | null,
) => Pick<Limits, "tolerance"> & { readonly asked: readonly UnreadColumn[] } {
  const column = columnFor(table, "tolerance");
  if (column === null) return () => ({ tolerance: null, asked: [] });
  const used: Found = { column, meaning: column.tolerance ?? meaningByCells(table, cell, column) };
  const other = table.columns.find(({ paired }) => paired === true);
  if (other?.tolerance === undefined)
    return (row, target) => ({ tolerance: shownIn(used, cell(row, column.column), target), asked: [] });
  const paired: Found = { column: other, meaning: other.tolerance };
  const [amber, red] = isOfRed(used.meaning) ? [paired, used] : [used, paired];
  const asked = askedColumn(table, amber.column);
  const opens = greenIsStated(table) ? "amber-limit" : "green-limit";
  return (row, target) => {
    const amberCell = cell(row, amber.column.column);
    const redCell = cell(row, red.column.column);
    const read = limitsShown(amberCell, redCell, red.meaning === "red-start", target);
    if (read.kind === "amber") return { tolerance: shownIn(amber, amberCell, target), asked: [] };
    if (read.kind === "contrary") return { tolerance: read.shown, asked: [] };
    const tolerance = shownIn(red, redCell, target);
    // "Green from 20 | Amber from 21 | Red from 25", lower is better: amber begins there.
    const isStart = amber.meaning === "amber-start" && read.kind === "open" && read.side === "above";
    if (read.kind === "red" || (isStart && opens === "amber-limit")) return { tolerance, asked: [] };
    const shown = opens === "amber-limit" ? shownIn(amber, amberCell, target) : amberCell;
    return { tolerance, asked: [{ ...asked, role: opens, shown }] };
  };
}

interface Found {
  readonly column: ColumnFinding;
  readonly meaning: ToleranceMeaning;
}

function shownIn({ column, meaning }: Found, shown: Shown, target: Shown | null): Shown {
  return toleranceShown(column.heading, meaning, shown, target);
}

/** "Green | Amber | Red": a figure short of the one under Green is not green. */
function greenIsStated(table: Table): boolean {
  const target = columnFor(table, "target");
  const isGreen = target !== null && matchHeading(target.heading)?.wording.role === "green-limit";
  return isGreen || columnFor(table, "green-limit") !== null;
}

/** A column that the officer called the tolerance, under a heading that says nothing of what its figures are. */
function meaningByCells(table: Table, cell: CellOf, { heading, column }: ColumnFinding): ToleranceMeaning {
  const [target, polarity] = [columnFor(table, "target"), columnFor(table, "polarity")];
  const cells = table.lines.map(({ row }) => ({
    shown: cell(row, column),
    target: target === null ? null : cell(row, target.column),
    polarity: polarity === null ? null : cell(row, polarity.column),
  }));
  const filled = cells.filter(({ shown }) => shown.text.trim() !== "");
  return looksLikeLimits(heading, filled) ? "amber-limit" : "allowance";
}
