import { addsUpOverYear } from "../../kpi/addsUp";
import { compare, plus } from "../../kpi/decimal";
import type { ReadCell } from "../../kpi/rowCells";
import { findingParts } from "../../wording/doctor";
import { figureText } from "../../wording/kpi/figures";
import type { Examined, ExaminedRow } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** What adds up in a cell: its cases ("1082 out of 1134"), or its count. */
interface Amounts {
  readonly values: readonly number[];
  readonly unit: string;
  readonly decimals: number;
}

/**
 * Totals that are not the sum of the rows that split them up, where in at least as many other columns they are: only then is it certain
 * that the parts are all of it. Counts, money and cases; percentages do not add up.
 */
export function totals({ rows }: Examined): readonly Finding[] {
  return families(rows).flatMap(({ total, parts }) => {
    const compared = total.read.cells.flatMap((cell, index) => {
      const whole = amountsOf(total, cell);
      const split = parts.map((part) => {
        const own = part.read.cells[index];
        return own === undefined || whole === null ? null : partOf(part, own, whole);
      });
      if (whole === null || !split.every((one) => one !== null)) return [];
      const sums = whole.values.map((_, at) => split.reduce((sum, one) => plus(sum, one[at] ?? 0), 0));
      return [
        { cell, whole, sums, agree: whole.values.every((value, at) => compare(value, sums[at] ?? 0) === 0) },
      ];
    });
    const agreeing = compared.filter(({ agree, sums }) => agree && sums.some((sum) => sum !== 0)).length;
    const differing = compared.filter(({ agree }) => !agree);
    if (agreeing === 0 || differing.length > agreeing) return [];
    return differing.flatMap(({ cell, whole, sums }) =>
      findingAbout("total-differs", [cell.cell.shown.at], {
        shows: inWords(whole.values, whole),
        but: inWords(sums, whole),
      }),
    );
  });
}

/** Each KPI with the rows that split it up; the one of a single part is no split. */
function families(rows: readonly ExaminedRow[]): { total: ExaminedRow; parts: ExaminedRow[] }[] {
  const found: { total: ExaminedRow; parts: ExaminedRow[] }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (!row.at.kpi.subRow) found.push({ total: row, parts: [] });
    else if (last !== undefined && last.total.at.table === row.at.table) last.parts.push(row);
  }
  return found.filter(({ parts }) => parts.length > 1);
}

function amountsOf({ at }: ExaminedRow, { reading }: ReadCell): Amounts | null {
  if (reading.kind !== "figure") return null;
  const { figure, cases } = reading;
  if (cases !== null) return { values: [cases.part, cases.whole], unit: "", decimals: 0 };
  if (!addsUpOverYear(figure, at.kpi.description)) return null;
  return { values: [figure.value], unit: figure.unit, decimals: figure.decimals };
}

/** A part's own amounts, of the same kind as the total's; no cases are none of each. */
function partOf(row: ExaminedRow, cell: ReadCell, whole: Amounts): readonly number[] | null {
  if (cell.reading.kind === "no-cases") return whole.values.map(() => 0);
  const own = amountsOf(row, cell);
  return own !== null && own.values.length === whole.values.length && own.unit === whole.unit
    ? own.values
    : null;
}

function inWords(values: readonly number[], { unit, decimals }: Amounts): string {
  const [part = "", whole] = values.map((value) => figureText(value, unit, decimals));
  return whole === undefined ? part : findingParts.of(part, whole);
}
