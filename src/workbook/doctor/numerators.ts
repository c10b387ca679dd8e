import { compare, roundTo } from "../../kpi/reading/decimal";
import type { Figure } from "../../kpi/reading/figure";
import { readReading } from "../../kpi/reading/reading";
import { hasFigure, type FigureCell } from "../../kpi/row/rowCells";
import { findingParts } from "../../wording/doctor";
import { figureText } from "../../wording/kpi/figures";
import type { TableFinding } from "../find/finding";
import type { Examined, ExaminedRow } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** A percentage beside the part and the whole that stand in columns of their own. */
interface Beside {
  readonly at: string;
  readonly printed: Figure;
  readonly part: number;
  readonly whole: number;
  readonly agrees: boolean;
}

/**
 * Percentages that are not what the columns "Numerator" and "Denominator" give. Which period these are for nothing says: it must be the
 * only one, or the reporting period's by at least as many other rows.
 *
 * @example 92% beside 80 and 100 // 80% by its cases
 */
export function numerators({ grid, tables, rows }: Examined): readonly Finding[] {
  return tables.flatMap((table, index) => {
    const columns = table.view === undefined ? columnsOf(table) : null;
    if (columns === null) return [];
    const own = rows.filter(({ at }) => at.table === index);
    const beside = own.flatMap((row) => {
      const [part, whole] = [columns.part, columns.whole].map((column) => {
        const reading = readReading(grid.shown(row.at.row, column), null);
        return reading.kind === "figure" && reading.figure.unit === "" ? reading.figure.value : null;
      });
      return part == null || whole == null || whole <= 0 ? [] : (besideOf(row, part, whole) ?? []);
    });
    const wrong = beside.filter(({ agrees }) => !agrees);
    const isCertain = own.every(({ read }) => read.cells.length === 1);
    if (!isCertain && wrong.length > beside.length - wrong.length) return [];
    return wrong.flatMap(({ at, printed, part, whole }) => {
      const decimals = Math.max(printed.decimals, 1);
      return findingAbout("cases-disagree", [at], {
        shows: figureText(printed.value, "%", printed.decimals),
        but: findingParts.sharedOut(
          figureText(roundTo((part / whole) * 100, decimals), "%", decimals),
          findingParts.of(figureText(part, "", 0), figureText(whole, "", 0)),
        ),
      });
    });
  });
}

function columnsOf({ columns }: TableFinding): { readonly part: number; readonly whole: number } | null {
  const under = (words: RegExp): number | null => {
    const found = columns.filter(({ heading }) => words.test(heading));
    return found.length === 1 ? (found[0]?.column ?? null) : null;
  };
  const [part, whole] = [under(/\bnumerator\b/i), under(/\bdenominator\b/i)];
  return part === null || whole === null ? null : { part, whole };
}

/** The current percentage; null where the row has none, or another of its percentages is the one that they give. */
function besideOf({ read, evaluation }: ExaminedRow, part: number, whole: number): Beside | null {
  const share = (part / whole) * 100;
  const percentages = read.cells.filter(hasFigure).filter(({ reading }) => reading.figure.unit === "%");
  const current = percentages.find(({ cell }) => cell.shown.at === evaluation?.current?.at);
  if (current === undefined || current.reading.cases !== null) return null;
  const agrees = gives(current, share);
  if (!agrees && percentages.some((other) => gives(other, share))) return null;
  return { at: current.cell.shown.at, printed: current.reading.figure, part, whole, agrees };
}

/** Whether a share comes to a figure at the decimals that it is printed with. */
function gives({ reading: { figure } }: FigureCell, share: number): boolean {
  return (
    compare(roundTo(share, figure.decimals), figure.value) === 0 ||
    Math.abs(share - figure.value) <= 0.5 * 10 ** -figure.decimals
  );
}
