import { findingParts } from "../../wording/doctor";
import { addressOf, parseAddress } from "../sheet/address";
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
  )
    .flatMap((summary) => [...wrongTotal(summary), ...wrongCounts(summary, printed)])
    .concat(wrongSentences(sheet, printed));
}

const STATUSES = ["green", "amber", "red"] as const;
const OF_ALL = /\bof (?:the |our |all )?(\d{1,4}) (?:kpis|pis|indicators|measures)\b/i;
const SAID =
  /\b(\d{1,4})(?: (?:kpis|indicators|measures))?(?: (?:is|are|was|were))?(?: (?:rated|at|on))? (green|amber|red)\b/gi;
/** Longer texts are commentary, and tell of more than one thing. */
const LONGEST_SENTENCE = 200;

/** "Of 4 KPIs, 3 are green and 1 is red": only where it tells of as many KPIs as the status column has. */
function wrongSentences(
  { grid, tables }: Examined,
  printed: ReadonlyMap<RatedWord, number> | null,
): readonly Finding[] {
  if (printed === null) return [];
  const all = [...printed.values()].reduce((sum, count) => sum + count, 0);
  const { area } = grid;
  const found: Finding[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (tables.some((table) => row >= table.area.row && row < table.area.row + table.area.rows)) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = grid.text(row, column);
      if (text.length > LONGEST_SENTENCE || Number(OF_ALL.exec(text)?.[1]) !== all) continue;
      for (const [, count = "", word = ""] of text.matchAll(SAID)) {
        const status = STATUSES.find((one) => one === word.toLowerCase());
        const has = status === undefined ? 0 : (printed.get(status) ?? 0);
        if (has === Number(count)) continue;
        const facts = { shows: findingParts.counted(count, word), but: String(has) };
        found.push(...findingAbout("summary-count-differs", [addressOf(row, column)], facts));
      }
    }
  }
  return found;
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
  { counts, total, partOnly }: SummaryTable,
  printed: ReadonlyMap<RatedWord, number> | null,
): readonly Finding[] {
  const rated = counts.filter(({ status }) => status !== null);
  if (printed === null || partOnly === true) return [];
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
