import type { PeriodCell } from "../../kpi/row/row";
import { columnFor, type TableFinding } from "../find/finding";
import { isTotal } from "../find/rows/lineWords";
import { parseAddress } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { SheetRow } from "../sheet/rows";
import { likelyTotals } from "./likelyParts";

/** A total and the rows that make it up; all have their cells in the order of the table's periods. */
export interface Family {
  readonly name: string;
  /** The KPI that is the total; null for a row called "Total", which is none. */
  readonly row: SheetRow | null;
  readonly cells: readonly PeriodCell[];
  /** The rows that may make it up, two at least; several where nothing says which: figures or formulas then must tell. */
  readonly runs: readonly (readonly SheetRow[])[];
  /** False where only figures or formulas can show that it is a total at all. */
  readonly isCertain: boolean;
}

/** A sheet as far as its totals are found by it. */
export interface SheetWithTotals {
  readonly grid: Grid;
  readonly tables: readonly TableFinding[];
  readonly rows: readonly SheetRow[];
}

/**
 * Each KPI with the rows that split it up, each row called "Total" with the KPIs directly above it, and the KPIs that may be totals of
 * their neighbours.
 */
export function totalFamilies(sheet: SheetWithTotals): readonly Family[] {
  const split = splitKpis(sheet.rows);
  const known = new Set(split.map(({ row }) => row));
  const likely = likelyTotals(sheet.rows).filter(({ total }) => !known.has(total));
  return [
    ...split,
    ...totalRows(sheet),
    ...likely.map(({ total, runs }) => ({ ...familyOf(total), runs, isCertain: false })),
  ];
}

function familyOf(total: SheetRow): Pick<Family, "name" | "row" | "cells"> {
  return { name: total.kpi.description, row: total, cells: total.kpi.periods };
}

/** The KPI of a single part is no split. */
function splitKpis(rows: readonly SheetRow[]): readonly Family[] {
  const found: { total: SheetRow; parts: SheetRow[] }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (!row.kpi.subRow) found.push({ total: row, parts: [] });
    else if (last?.total.table === row.table) last.parts.push(row);
  }
  return found
    .filter(({ parts }) => parts.length > 1)
    .map(({ total, parts }) => ({ ...familyOf(total), runs: [parts], isCertain: true }));
}

function totalRows({ grid, tables, rows }: SheetWithTotals): readonly Family[] {
  return tables.flatMap((table, index) => {
    const label = (columnFor(table, "description") ?? columnFor(table, "ref"))?.column;
    if (table.view !== undefined || label === undefined) return [];
    const byRow = new Map(rows.filter((row) => row.table === index).map((row) => [row.row, row]));
    const found: Family[] = [];
    let parts: SheetRow[] = [];
    let first: SheetRow | undefined;
    const end = table.area.row + table.area.rows;
    // The total may stand in the row under the last KPI, outside the table.
    for (let row = table.area.row; row <= end; row++) {
      const kpi = byRow.get(row);
      if (kpi !== undefined) {
        first ??= kpi;
        if (!kpi.kpi.subRow) parts.push(kpi);
      } else {
        const name = grid.text(row, label);
        if (first !== undefined && parts.length > 1 && isTotal(name))
          found.push({
            name,
            row: null,
            cells: cellsInRow(grid, row, first),
            runs: [parts],
            isCertain: true,
          });
        parts = [];
        first = undefined;
      }
    }
    return found;
  });
}

/** The cells of a row that is no KPI, in the columns that a KPI has its figures in. */
function cellsInRow(grid: Grid, row: number, like: SheetRow): readonly PeriodCell[] {
  return like.kpi.periods.map((cell) => {
    const column = parseAddress(cell.shown.at)?.column ?? -1;
    return { ...cell, shown: grid.shown(row, column) };
  });
}
