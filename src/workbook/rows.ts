import type { KpiRow, PeriodCell } from "../kpi/row";
import type { Shown } from "../kpi/shown";
import { addressOf } from "./address";
import { readCumulative } from "./cumulativeCell";
import { columnFor, type SingleRole, type TableFinding, type TableLine } from "./finding";
import { gridOf, type Grid } from "./grid";
import type { SheetSnapshot } from "./snapshot";
import { toleranceShown } from "./toleranceCell";

/** The columns of which a result names the cell. */
export type NamedCell = "travel" | "target" | "tolerance" | "polarity" | "status" | "warning";

/** One KPI row where it stands on its sheet. */
export interface SheetRow {
  /** 0-based sheet row. */
  readonly row: number;
  /** Which of the sheet's tables it belongs to. */
  readonly table: number;
  readonly kpi: KpiRow;
  /** Stable while rows and columns move: the ref (else the description), which repeat of it, and a sub-row's own description. */
  readonly identity: string;
  /** The cell of each column, by address; of a merged cell its top left. Null where the table has no such column. */
  readonly cells: Readonly<Record<NamedCell, string | null>>;
}

/**
 * Reads the KPI rows of a sheet's tables, top down, in the terms of the rules. A blank cell under a merged cell carries the merged
 * cell's value and address (rules.md, section 3); a sub-row's own cell goes before it.
 *
 * @example STP29's "P1" in row 12 with N11:N15 merged: `kpi.target.at` and `cells.target` are "N11", `kpi.subRow` is true.
 */
export function readRows(sheet: SheetSnapshot, tables: readonly TableFinding[]): readonly SheetRow[] {
  const grid = gridOf(sheet);
  const repeats = new Map<string, number>();
  return tables.flatMap((table, index) => {
    const reader = rowReader(grid, table);
    return table.lines.map((line): SheetRow => {
      const kpi = reader.kpi(line);
      const name = nameOf(kpi);
      const repeat = (repeats.get(name) ?? 0) + 1;
      repeats.set(name, repeat);
      return {
        row: line.row,
        table: index,
        kpi,
        identity: repeat === 1 ? name : `${name} #${repeat}`,
        cells: reader.cells(line),
      };
    });
  });
}

function nameOf(kpi: KpiRow): string {
  const description = oneLine(kpi.description);
  if (kpi.ref === null) return description;
  return kpi.subRow ? `${oneLine(kpi.ref)} › ${description}` : oneLine(kpi.ref);
}

const LONGEST_NAME = 160;

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME);
}

interface RowReader {
  readonly kpi: (line: TableLine) => KpiRow;
  readonly cells: (line: TableLine) => SheetRow["cells"];
}

function rowReader(grid: Grid, table: TableFinding): RowReader {
  const top = (table.headerRows[table.headerRows.length - 1] ?? 0) + 1;
  const column = (role: SingleRole): number | null => columnFor(table, role)?.column ?? null;
  const ref = column("ref");
  const description = column("description");
  const breakdown = column("breakdown");
  const tolerance = columnFor(table, "tolerance");
  const cumulative = column("cumulative");
  const targetPeriodKind = columnFor(table, "target")?.periodKind;
  const periods = table.columns.flatMap((one) =>
    one.role === "period" && one.used && one.period !== null ? [{ ...one, period: one.period }] : [],
  );
  const named: readonly (readonly [NamedCell, number | null])[] = (
    ["travel", "target", "tolerance", "polarity", "status", "warning"] as const
  ).map((role) => [role, column(role)]);

  const own = (row: number, at: number | null): string =>
    at === null ? "" : inherited(grid, top, row, at).text.trim();

  const judged = (row: number, role: "polarity" | "target"): Shown | null => {
    const at = column(role);
    return at === null ? null : inherited(grid, top, row, at);
  };

  const describe = (line: TableLine): string => {
    const text = own(line.row, description);
    const part = line.parent === null ? "" : own(line.row, breakdown);
    const isOwn = description !== null && grid.text(line.row, description) !== "";
    return part === "" || isOwn ? text : `${text} – ${part}`;
  };

  const kpi = (line: TableLine): KpiRow => {
    const { row } = line;
    const target = judged(row, "target");
    const refText = own(row, ref);
    return {
      ref: refText === "" ? null : refText,
      description: describe(line),
      section: line.section,
      subRow: line.parent !== null,
      periods: periods.map((one): PeriodCell => ({
        period: one.period,
        heading: one.heading,
        shown: reading(grid, top, row, one.column),
      })),
      polarity: judged(row, "polarity"),
      target,
      ...(targetPeriodKind === undefined ? {} : { targetPeriodKind }),
      tolerance:
        tolerance === null
          ? null
          : toleranceShown(tolerance, inherited(grid, top, row, tolerance.column), target),
      ...declared(own(row, cumulative)),
    };
  };

  const cells = (line: TableLine): SheetRow["cells"] => {
    const at = (where: number | null): string | null => {
      if (where === null) return null;
      const place = grid.anchor(line.row, where);
      return addressOf(place.row, place.column);
    };
    return Object.fromEntries(named.map(([role, where]) => [role, at(where)])) as SheetRow["cells"];
  };
  return { kpi, cells };
}

/** "Yes" under "Cumulative (Y/N)" declares the row; a cell that says neither declares nothing. */
function declared(cumulative: string): Pick<KpiRow, "declared"> {
  const says = readCumulative(cumulative);
  return says === null ? {} : { declared: { cumulative: says } };
}

/** What is seen in a cell: under a merge of the table's own rows, what the merged cell holds. */
function inherited(grid: Grid, top: number, row: number, column: number): Shown {
  const place = grid.anchor(row, column);
  return place.row < top ? grid.shown(row, column) : grid.shown(place.row, place.column);
}

/**
 * A reading's cell. A merge down the rows is shared by them; one across period columns is shared only where it holds words ("Reported
 * annually"), since a figure over two periods is not a reading of each.
 */
function reading(grid: Grid, top: number, row: number, column: number): Shown {
  const shown = inherited(grid, top, row, column);
  const across = grid.anchor(row, column).column !== column;
  return across && /\d/.test(shown.text.slice(0, 200)) ? grid.shown(row, column) : shown;
}
