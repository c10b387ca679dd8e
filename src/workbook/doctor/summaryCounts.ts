import { findingParts } from "../../wording/doctor";
import { parseAddress } from "../sheet/address";
import { readStatuses } from "../vocabulary/readStatus";
import type { RatedWord } from "../vocabulary/statusSchemes";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";
import { summaryTables, type SummaryTable } from "./summaryTables";

/**
 * Summaries of statuses ("Green 5, Amber 2, Red 1, Total 9") whose counts do not add up to their total, or are not what the sheet's own
 * status column says. The second only where the summary counts as many KPIs as the column has: else it may be about more than this sheet.
 */
export function summaryCounts(sheet: Examined): readonly Finding[] {
  const printed = statusesOf(sheet);
  return summaryTables(
    sheet.grid,
    sheet.tables.map(({ area }) => area),
  ).flatMap((summary) => [...wrongTotal(summary), ...wrongCounts(summary, printed)]);
}

function wrongTotal({ counts, total }: SummaryTable): readonly Finding[] {
  const sum = sumOf(counts);
  if (total === null || total.count === sum) return [];
  return findingAbout("summary-total-differs", [total.at, ...counts.map(({ at }) => at)], {
    shows: String(total.count),
    but: String(sum),
  });
}

function wrongCounts(
  { counts, total }: SummaryTable,
  printed: ReadonlyMap<RatedWord, number> | null,
): readonly Finding[] {
  const rated = counts.filter(({ status }) => status !== null);
  if (printed === null) return [];
  const all = [...printed.values()].reduce((sum, count) => sum + count, 0);
  if (sumOf(rated) !== all && total?.count !== all) return [];
  return rated.flatMap(({ status, label, count, at }) => {
    const has = status === null ? 0 : (printed.get(status) ?? 0);
    return has === count
      ? []
      : findingAbout("summary-count-differs", [at], {
          shows: findingParts.counted(String(count), label),
          but: String(has),
        });
  });
}

function sumOf(counts: SummaryTable["counts"]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** How often the status column says each status; null where there is none, or a word of it is not understood for certain. */
function statusesOf({ grid, rows }: Examined): ReadonlyMap<RatedWord, number> | null {
  const cells = [...new Set(rows.flatMap(({ at }) => at.marks.status ?? []))];
  const texts = cells.map((cell) => {
    const place = parseAddress(cell);
    return place === null ? "" : grid.text(place.row, place.column);
  });
  const read = readStatuses(texts);
  const counts = new Map<RatedWord, number>();
  for (const text of texts) {
    const says = read({ text });
    if (says.kind === "unclear") return null;
    if (says.kind !== "rated") continue;
    const [status] = says.means;
    if (status === undefined || says.means.length > 1) return null;
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts.size === 0 ? null : counts;
}
