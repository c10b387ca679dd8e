import { monthsElapsed } from "../period/calendar";
import { query, type Query } from "../query";
import type { Current } from "./current";
import { MONTHS_OF, ownFrequency } from "./ownFrequency";
import { hasFigure, type ReadCell, type ReadRow } from "./rowCells";

/**
 * What is asked before a blank reading is called missing: a frequency that is not known, or figures that stand under the ends of quarters
 * alone, may mean that nothing is due. Null where neither does, or the officer has said how often the KPI is reported.
 */
export function frequencyAsked(read: ReadRow, current: Exclude<Current, { kind: "figure" }>): Query | null {
  if (current.kind !== "missing" || !isBlank(current.read)) return null;
  const { unreadFrequency, frequency } = read.row.declared ?? {};
  if (frequency !== undefined) return null;
  if (unreadFrequency !== undefined) return query("frequency-unclear", unreadFrequency, true);
  if (ownFrequency(read) !== null) return null;
  const ends = quarterEndsAlone(read.cells, current.read);
  return ends === null ? null : query("frequency-unclear", current.read.cell.shown, true, ends);
}

function isBlank({ reading, cell }: ReadCell): boolean {
  return reading.kind === "missing" && reading.blank && cell.shown.given === undefined;
}

/**
 * The months with a figure, in words, where all of them end a quarter, both months before each are blank, and the blank one in question ends
 * none; null otherwise. One figure is enough: in July a quarterly KPI has no more.
 */
function quarterEndsAlone(cells: readonly ReadCell[], asked: ReadCell): string | null {
  const months = cells
    .filter(({ cell: { period } }) => period.kind === "month" && period.end <= asked.cell.period.end)
    .sort((a, b) => a.cell.period.end - b.cell.period.end);
  if (asked.cell.period.kind !== "month" || endsQuarter(asked)) return null;
  const figures = months.filter(hasFigure);
  const isQuarterly = ({ cell: { period } }: ReadCell): boolean =>
    [1, 2].every((before) =>
      months.some((other) => other.cell.period.end === period.end - before && isBlank(other)),
    );
  if (figures.length === 0 || !figures.every((one) => endsQuarter(one) && isQuarterly(one))) return null;
  const labels = figures.map(({ cell }) => cell.period.label);
  return [labels.slice(0, -1).join(", "), labels.at(-1) ?? ""].filter((part) => part !== "").join(" and ");
}

function endsQuarter({ cell: { period } }: ReadCell): boolean {
  return monthsElapsed(period.end) % (MONTHS_OF.quarter ?? 1) === 0;
}
