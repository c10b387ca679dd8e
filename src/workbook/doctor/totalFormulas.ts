import { addressOf, parseAddress, parseArea, type CellPlace } from "../sheet/address";
import type { Area } from "../sheet/snapshot";
import type { SheetRow } from "../sheet/rows";
import { findingParts } from "../../wording/doctor";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";
import { totalFamilies, type Family } from "./totalFamilies";

/**
 * Totals whose formula adds up some of their rows and leaves others out, though the figures may agree today: =SUM(E3:E4) over rows 3 to 5.
 * Only sums and means down the total's own column are understood; any other formula is left alone.
 */
export function totalFormulas(sheet: Examined): readonly Finding[] {
  return totalFamilies({ ...sheet, rows: sheet.rows.map(({ at }) => at) }).flatMap((family) => {
    // One finding for all columns in which the same rows are left out.
    const byRows = new Map<string, Omission[]>();
    for (const omission of omissionsIn(family, sheet.formulaAt)) {
      const rows = omission.leftOut.map(({ row }) => row).join();
      byRows.set(rows, [...(byRows.get(rows) ?? []), omission]);
    }
    return [...byRows.values()].flatMap((omissions) => {
      const [first] = omissions;
      return findingAbout(
        "total-leaves-out",
        omissions.map(({ cell }) => cell),
        {
          shows: first?.formula ?? "",
          but: findingParts.cells((first?.leftOut ?? []).map(({ row, column }) => addressOf(row, column))),
        },
      );
    });
  });
}

interface Omission {
  readonly cell: string;
  readonly formula: string;
  readonly leftOut: readonly CellPlace[];
}

/** Of a row that may be a total, only where another of its formulas adds up all of the rows; of several runs the longest. */
function omissionsIn(
  { cells, runs, isCertain }: Family,
  formulaAt: Examined["formulaAt"],
): readonly Omission[] {
  const found = runs.map((run) => {
    const added = addedIn(cells, run, formulaAt);
    const isProven = isCertain || added.some(({ leftOut }) => leftOut.length === 0);
    const omissions = added.filter(({ leftOut }) => leftOut.length > 0 && leftOut.length < run.length);
    return { run, omissions: isProven ? omissions : [] };
  });
  const [longest] = found
    .filter(({ omissions }) => omissions.length > 0)
    .sort((a, b) => b.run.length - a.run.length);
  return longest?.omissions ?? [];
}

/** What each formula of a total that adds up rows of its own column leaves out of some. */
function addedIn(
  cells: Family["cells"],
  parts: readonly SheetRow[],
  formulaAt: Examined["formulaAt"],
): readonly Omission[] {
  return cells.flatMap(({ shown: { at } }, index) => {
    const place = parseAddress(at);
    const formula = place === null ? null : formulaAt(at);
    const areas = formula === null ? null : addedUp(formula);
    if (place === null || formula === null || areas === null) return [];
    if (areas.some(({ column, columns }) => column !== place.column || columns !== 1)) return [];
    const own = parts.flatMap(({ kpi }) => parseAddress(kpi.periods[index]?.shown.at ?? "") ?? []);
    // Rows that share a merged cell have one figure.
    if (own.length < parts.length || new Set(own.map(({ row }) => row)).size < own.length) return [];
    const leftOut = own.filter((cell) => !areas.some((area) => holds(area, cell)));
    return [{ cell: at, formula, leftOut }];
  });
}

function holds({ row, rows }: Area, cell: CellPlace): boolean {
  return cell.row >= row && cell.row < row + rows;
}

const LONGEST_FORMULA = 500;
const CELLS = String.raw`[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?`;
const LIST = `${CELLS}(?:,${CELLS})*`;
const TERM = String.raw`(?:(?:SUM|AVERAGE)\(${LIST}\)|SUBTOTAL\(\d{1,3},${LIST}\)|${CELLS})`;
const ADDITION = new RegExp(String.raw`^\+?${TERM}(?:\+${TERM})*$`);
/** =IFERROR(SUM(E3:E5),"") adds up the same. */
const GUARDED = /^IFERROR\((.*),(?:"[^"]*"|-?\d+)\)$/;

/** The cells that a formula adds up or takes the mean of; null where it does anything else. */
function addedUp(formula: string): readonly Area[] | null {
  if (!formula.startsWith("=") || formula.length > LONGEST_FORMULA) return null;
  const plain = formula.slice(1).replace(/[$\s]/g, "").toUpperCase();
  const text = GUARDED.exec(plain)?.[1] ?? plain;
  if (!ADDITION.test(text)) return null;
  return [...text.matchAll(new RegExp(CELLS, "g"))].flatMap(([cells]) => parseArea(cells) ?? []);
}
