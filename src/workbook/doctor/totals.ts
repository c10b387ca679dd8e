import { addsUpOverYear } from "../../kpi/travel/addsUp";
import { compare, plus } from "../../kpi/reading/decimal";
import { readReading } from "../../kpi/reading/reading";
import type { ReadCell } from "../../kpi/row/rowCells";
import { findingParts } from "../../wording/doctor";
import { figureText } from "../../wording/kpi/figures";
import type { SheetRow } from "../sheet/rows";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";
import { totalFamilies, type Family } from "./totalFamilies";

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

/**
 * Totals that are not the sum of the rows that make them up, where in at least as many other
 * columns they are: only then is it certain that the parts are all of it. Counts, money and cases; percentages do not add up.
 */
export function totals(sheet: Examined): readonly Finding[] {
  const read = new Map(sheet.rows.map(({ at, read: { cells } }) => [at, cells]));
  const figuresOf = (row: SheetRow): Figures => ({ name: row.kpi.description, cells: read.get(row) ?? [] });
  return totalFamilies({ ...sheet, rows: sheet.rows.map(({ at }) => at) }).flatMap((family) => {
    const total = family.row === null ? readTotal(family) : figuresOf(family.row);
    const added = family.runs.map((run) => addedUp(total, run.map(figuresOf)));
    // Of several runs of rows that may make it up, the one that does most often.
    const [best] = [...added].sort((a, b) => b.proof - a.proof || a.differing.length - b.differing.length);
    if (best === undefined || best.proof === 0 || best.differing.length > best.proof) return [];
    return best.differing.flatMap(({ cell, whole, sums }) =>
      findingAbout("total-differs", [cell.cell.shown.at], {
        shows: inWords(whole.values, whole),
        but: inWords(sums, whole),
      }),
    );
  });
}

interface Sum {
  readonly cell: ReadCell;
  readonly whole: Amounts;
  readonly sums: readonly number[];
  readonly agree: boolean;
  readonly proves: boolean;
}

/** A total beside the sums of some rows: where it differs, and in how many columns it proves to be theirs. */
function addedUp(
  total: Figures,
  parts: readonly Figures[],
): { readonly differing: readonly Sum[]; readonly proof: number } {
  const compared = total.cells.flatMap((cell, index): readonly Sum[] => {
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
  return {
    differing: compared.filter(({ agree }) => !agree),
    proof: compared.filter(({ proves }) => proves).length,
  };
}

/** A row called "Total" is no KPI, and was not read with them. */
function readTotal({ name, cells }: Family): Figures {
  return { name, cells: cells.map((cell) => ({ cell, reading: readReading(cell.shown, cell.period) })) };
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
