import { addsUpOverYear } from "../../kpi/travel/addsUp";
import { compare, plus } from "../../kpi/reading/decimal";
import { readReading } from "../../kpi/reading/reading";
import type { ReadCell } from "../../kpi/row/rowCells";
import { findingParts } from "../../wording/doctor";
import { figureText } from "../../wording/kpi/figures";
import { parseAddress } from "../sheet/address";
import { columnFor } from "../find/finding";
import { isTotal } from "../find/lineWords";
import type { Examined, ExaminedRow } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** What adds up in a cell: its cases ("1082 out of 1134"), or its count. */
interface Amounts {
  readonly values: readonly number[];
  readonly unit: string;
  readonly decimals: number;
}

/** A row of figures under the name it has. */
interface Figures {
  readonly name: string;
  readonly cells: readonly ReadCell[];
}

interface Family {
  readonly total: Figures;
  readonly parts: readonly Figures[];
}

/**
 * Totals that are not the sum of the rows that split them up, or that stand above a row called "Total", where in at least as many other
 * columns they are: only then is it certain that the parts are all of it. Counts, money and cases; percentages do not add up.
 */
export function totals(sheet: Examined): readonly Finding[] {
  return [...splitKpis(sheet.rows), ...totalRows(sheet)].flatMap(({ total, parts }) => {
    const compared = total.cells.flatMap((cell, index) => {
      const whole = amountsOf(total, cell);
      if (whole === null) return [];
      const split = parts.map((part) => {
        const own = part.cells[index];
        return own === undefined ? null : partOf(part, own, whole);
      });
      if (!split.every((one) => one !== null)) return [];
      const sums = whole.values.map((_, at) => split.reduce((sum, one) => plus(sum, one[at] ?? 0), 0));
      const agree = whole.values.every((value, at) => compare(value, sums[at] ?? 0) === 0);
      const added = split.filter((one) => one.some((value) => value !== 0)).length;
      return [{ cell, whole, sums, agree, proves: agree && added > 1 }];
    });
    const differing = compared.filter(({ agree }) => !agree);
    const proof = compared.filter(({ proves }) => proves).length;
    if (proof === 0 || differing.length > proof) return [];
    return differing.flatMap(({ cell, whole, sums }) =>
      findingAbout("total-differs", [cell.cell.shown.at], {
        shows: inWords(whole.values, whole),
        but: inWords(sums, whole),
      }),
    );
  });
}

function figuresOf({ at, read }: ExaminedRow): Figures {
  return { name: at.kpi.description, cells: read.cells };
}

/** Each KPI with the rows that split it up; the one of a single part is no split. */
function splitKpis(rows: readonly ExaminedRow[]): readonly Family[] {
  const found: { total: ExaminedRow; parts: ExaminedRow[] }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (!row.at.kpi.subRow) found.push({ total: row, parts: [] });
    else if (last?.total.at.table === row.at.table) last.parts.push(row);
  }
  return found
    .filter(({ parts }) => parts.length > 1)
    .map(({ total, parts }) => ({ total: figuresOf(total), parts: parts.map(figuresOf) }));
}

/** Rows called "Total", with the KPIs directly above them. */
function totalRows({ grid, tables, rows }: Examined): readonly Family[] {
  return tables.flatMap((table, index) => {
    const label = (columnFor(table, "description") ?? columnFor(table, "ref"))?.column;
    if (table.view !== undefined || label === undefined) return [];
    const byRow = new Map(rows.filter(({ at }) => at.table === index).map((row) => [row.at.row, row]));
    const found: Family[] = [];
    let parts: Figures[] = [];
    let first: ExaminedRow | undefined;
    const end = table.area.row + table.area.rows;
    // The total may stand in the row under the last KPI, outside the table.
    for (let row = table.area.row; row <= end; row++) {
      const kpi = byRow.get(row);
      if (kpi !== undefined) {
        first ??= kpi;
        if (!kpi.at.kpi.subRow) parts.push(figuresOf(kpi));
      } else {
        const name = grid.text(row, label);
        if (first !== undefined && parts.length > 1 && isTotal(name))
          found.push({ total: { name, cells: cellsInRow(grid, row, first) }, parts });
        parts = [];
        first = undefined;
      }
    }
    return found;
  });
}

/** The cells of a row that is no KPI, in the columns that a KPI has its figures in. */
function cellsInRow(grid: Examined["grid"], row: number, like: ExaminedRow): readonly ReadCell[] {
  return like.read.cells.map(({ cell }) => {
    const column = parseAddress(cell.shown.at)?.column ?? -1;
    const shown = grid.shown(row, column);
    return { cell: { ...cell, shown }, reading: readReading(shown, cell.period) };
  });
}

function amountsOf({ name }: Figures, { reading }: ReadCell): Amounts | null {
  if (reading.kind !== "figure") return null;
  const { figure, cases } = reading;
  if (cases !== null) return { values: [cases.part, cases.whole], unit: "", decimals: 0 };
  if (!addsUpOverYear(figure, name)) return null;
  return { values: [figure.value], unit: figure.unit, decimals: figure.decimals };
}

/** A part's own amounts, of the same kind as the total's; no cases are none of each. */
function partOf(part: Figures, cell: ReadCell, whole: Amounts): readonly number[] | null {
  if (cell.reading.kind === "no-cases") return whole.values.map(() => 0);
  const own = amountsOf(part, cell);
  return own !== null && own.values.length === whole.values.length && own.unit === whole.unit
    ? own.values
    : null;
}

function inWords(values: readonly number[], { unit, decimals }: Amounts): string {
  const [part = "", whole] = values.map((value) => figureText(value, unit, decimals));
  return whole === undefined ? part : findingParts.of(part, whole);
}
