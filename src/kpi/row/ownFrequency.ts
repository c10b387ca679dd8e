import type { PeriodKind } from "../period/calendar";
import { frequencyAlone } from "../reading/readingWords";
import { hasFigure, type ReadCell, type ReadRow } from "./rowCells";

/** Months of each kind of which a figure stands under the last: the quarter's under June, September, December and March. */
export const MONTHS_OF: Readonly<Partial<Record<PeriodKind, number>>> = {
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/** Brackets in a name, and what its end says behind a dash, a comma or a colon. */
const ASIDES = /[([]([^()[\]]*)[)\]]|[:,;]\s*([^:,;()[\]]*)$|\s[-–—]\s*([^()[\]–—]*)$/gu;

/**
 * How often a KPI has a figure: by the column that says so, else by what its name says in brackets or at its end and says alone, "(annual)",
 * "– reported quarterly", unless its figures come more often: "Staff turnover (annual)" may be a year's turnover, month by month. Null where
 * nothing says so.
 */
export function ownFrequency({ row, cells }: Pick<ReadRow, "row" | "cells">): PeriodKind | null {
  const declared = row.declared?.frequency ?? null;
  if (declared !== null) return declared;
  const named = frequencyInName(row.description);
  return named === null || isMoreOften(cells, named) ? null : named;
}

function frequencyInName(name: string): PeriodKind | null {
  for (const [, ...parts] of name.matchAll(ASIDES)) {
    const frequency = frequencyAlone(parts.find((part) => part !== undefined) ?? "");
    if (frequency !== null) return frequency;
  }
  return null;
}

/** Whether two figures under shorter periods lie closer together than those of a frequency do. */
export function isMoreOften(cells: readonly ReadCell[], frequency: PeriodKind): boolean {
  const months = MONTHS_OF[frequency];
  if (months === undefined) return false;
  const ends = cells
    .filter(hasFigure)
    .filter(
      ({ cell: { period } }) => period.kind !== "year-to-date" && period.end - period.start + 1 < months,
    )
    .map(({ cell }) => cell.period.end)
    .sort((a, b) => a - b);
  return ends.some((end, index) => {
    const before = ends[index - 1];
    return before !== undefined && end > before && end - before < months;
  });
}
