import type { KpiRow, UnreadColumn } from "../../kpi/row/row";
import type { Shown } from "../../kpi/reading/shown";
import {
  columnFor,
  isOfRed,
  type ColumnFinding,
  type TableView,
  type ToleranceMeaning,
} from "../find/finding";
import { otherEndReader } from "./otherEnd";
import { looksLikeLimits, type LimitCell } from "../find/limits/limitColumns";
import { asShare, mayBeLimit, mayBeLimits } from "../find/limits/limitOrShare";
import { matchHeading } from "../find/headings/headerMatch";
import { onlyFigure } from "../../kpi/target/onlyFigure";
import { toleranceByTheWay, toleranceInHeading } from "../find/headings/headingSays";
import { limitsShown } from "../find/limits/limitPair";
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
  const inHeading = column === null ? null : saidInHeading(table, column);
  const byTheWay = saidByTheWay(table, cell, inHeading === null ? null : (column?.column ?? null));
  if (column === null) return (row) => ({ tolerance: byTheWay(row), asked: [] });
  const used: Found = { column, meaning: column.tolerance ?? meaningByCells(table, cell, column) };
  if (used.meaning === "allowance-or-limit") return eitherReader(table, cell, used);
  const otherEnd = otherEndReader(table, cell, column);
  const ownOrSaid = (row: number, target: Shown | null): Shown => {
    const own = cell(row, column.column);
    const ends = otherEnd.read(row, own, target);
    if (ends !== null) return ends;
    const said = own.text.trim() === "" ? (byTheWay(row) ?? inHeading) : null;
    if (said === null) return shownIn(used, own, target);
    return said === inHeading && used.meaning === "allowance" ? shownIn(used, said, target) : said;
  };
  const other = table.columns.find(({ paired }) => paired === true);
  if (other?.tolerance === undefined)
    return (row, target) => ({
      tolerance: ownOrSaid(row, target),
      asked: otherEnd.asked(row, cell(row, column.column), target),
    });
  const paired: Found = { column: other, meaning: other.tolerance };
  const [amber, red] = isOfRed(used.meaning) ? [paired, used] : [used, paired];
  const asked = askedColumn(table, amber.column);
  const opens = greenIsStated(table) ? "amber-limit" : "green-limit";
  const periods = table.columns.filter(({ role, used }) => role === "period" && used);
  return (row, target) => {
    const amberCell = cell(row, amber.column.column);
    const redCell = cell(row, red.column.column);
    const figures = periods.flatMap((period) => onlyFigure(cell(row, period.column)) ?? []);
    const read = limitsShown(amberCell, redCell, red.meaning === "red-start", target, figures);
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

/** What the heading of the tolerance column gives itself to the blank cells below it: "Tolerance: 5%". */
function saidInHeading(table: Table, { column }: ColumnFinding): Shown | null {
  return headingCells(table, column).flatMap((shown) => toleranceInHeading(shown) ?? [])[0] ?? null;
}

/** Headings that may speak of amber by the way; what stands over comments may tell when to write one. */
const SPEAKING: ReadonlySet<ColumnFinding["role"]> = new Set<ColumnFinding["role"]>([
  "unknown",
  "status",
  "target",
  "other",
  "tolerance",
  "green-limit",
]);

/**
 * What other headings say of amber, "Amber: 5-10% below | Red: more than 10% below" taken together. Of a row with something under such a
 * heading, its own cell is to be asked about.
 *
 * @param own The column whose heading is read as the tolerance's, if that is all there is.
 */
function saidByTheWay(table: Table, cell: CellOf, own: number | null): (row: number) => Shown | null {
  const speaking = table.columns.flatMap(({ role, column }) => {
    const headings = SPEAKING.has(role) ? headingCells(table, column) : [];
    return headings.flatMap((shown) => (toleranceByTheWay(shown) === null ? [] : [{ shown, column, role }]));
  });
  const [first, ...more] = speaking;
  if (first === undefined || (more.length === 0 && first.column === own)) return () => null;
  const text = speaking.map(({ shown }) => shown.text.trim()).join("; ");
  const said = toleranceByTheWay({ ...first.shown, text, value: text }) ?? toleranceByTheWay(first.shown);
  const unread = speaking.filter(({ role }) => role === "unknown");
  return (row) => (unread.some(({ column }) => cell(row, column).text.trim() !== "") ? null : said);
}

function headingCells({ grid, headerRows }: Table, column: number): readonly Shown[] {
  return headerRows.map((header) => {
    const place = grid.anchor(header, column);
    return grid.shown(place.row, place.column);
  });
}

interface Found {
  readonly column: ColumnFinding;
  readonly meaning: ToleranceMeaning;
}

/** Percentages that may be limits are read as shares, and asked about where the two part ways: once for the column, not in each row. */
function eitherReader(table: Table, cell: CellOf, used: Found): ReturnType<typeof toleranceReader> {
  const { heading, column } = used.column;
  const polarity = columnFor(table, "polarity");
  const isOpen = mayBeLimits(cellsBeside(table, cell, column));
  const asked = askedColumn(table, used.column);
  return (row, target) => {
    const shown = cell(row, column);
    const beside = { shown, target, polarity: polarity === null ? null : cell(row, polarity.column) };
    if (!isOpen || mayBeLimit(beside) !== true) return { tolerance: shownIn(used, shown, target), asked: [] };
    const limit = toleranceShown(heading, "amber-limit", shown, target);
    return {
      tolerance: asShare(shown),
      asked: [{ ...asked, role: "amber-limit", shown: limit, readAsShares: true }],
    };
  };
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
  const filled = cellsBeside(table, cell, column);
  const isOpen = matchHeading(heading)?.wording.tolerance === "allowance-or-limit" && mayBeLimits(filled);
  return isOpen || looksLikeLimits(heading, filled) ? "amber-limit" : "allowance";
}

/** The filled cells of a column, beside the targets and polarities of their rows. */
function cellsBeside(table: Table, cell: CellOf, column: number): readonly LimitCell[] {
  const [target, polarity] = [columnFor(table, "target"), columnFor(table, "polarity")];
  const cells = table.lines.map(({ row }) => ({
    shown: cell(row, column),
    target: target === null ? null : cell(row, target.column),
    polarity: polarity === null ? null : cell(row, polarity.column),
  }));
  return cells.filter(({ shown }) => shown.text.trim() !== "");
}
