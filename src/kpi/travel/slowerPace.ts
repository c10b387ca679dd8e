import type { PeriodKind } from "../period/calendar";
import type { Current } from "../row/current";
import { isMoreOften, MONTHS_OF, ownFrequency } from "../row/ownFrequency";
import type { ReadRow } from "../row/rowCells";

/**
 * How often a row has a figure, where that is less often than its columns stand for: as the figure itself says, else as the row does, unless
 * its figures come more often. Null where its columns' own pace is meant.
 *
 * @param before Whether the period before is looked for: "same period last year" is the same one whatever the frequency.
 * @example 91% under September of a KPI marked "Quarterly", nothing under August and July // "quarter"
 */
export function slowerPace(
  read: Pick<ReadRow, "row" | "cells">,
  { frequency, read: { cell } }: Extract<Current, { kind: "figure" }>,
  before: boolean,
): PeriodKind | null {
  const { kind, start, end } = cell.period;
  if (frequency !== null) return frequency === kind ? null : frequency;
  if (!before || kind === "year-to-date") return null;
  const own = ownFrequency(read);
  const months = own === null ? undefined : MONTHS_OF[own];
  if (own === null || months === undefined || months <= end - start + 1) return null;
  return isMoreOften(read.cells, own) ? null : own;
}
