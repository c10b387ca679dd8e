import type { Grid } from "../../sheet/grid";
import { cellsOf, LONGEST_SUB_HEADING } from "../headings/headerCells";
import type { HeaderRows } from "../headings/headerRows";
import { listed } from "../headings/headerWording";
import type { HeadingSense } from "../headings/headingSense";
import { isPeriodName } from "../columns/columnSample";
import { isTold } from "../said";

/** The last text above a header may stand a blank row over it. */
const FARTHEST = 2;
/** Words of a sheet's title, which is no section of it. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  listed(
    "council, report, reports, reporting, dashboard, scorecard, performance, kpi, kpis, summary, appendix",
  ),
);
const YEAR = /\b(?:19|20)\d\d\b|\b\d\d\s?[/-]\s?\d\d\b/;

/**
 * The section that the first header of a part of a sheet stands under. What stands over a first header is a title as a rule; it is a
 * section where another header of the sheet has its own at the same place over it, and its words are no title's.
 *
 * @param headers All headers, top down, those printed again too.
 * @example "Adults & Health" over the first headings and "Resources" over the second: "Adults & Health"
 */
export function sectionOverFirst(
  grid: Grid,
  headers: readonly HeaderRows[],
  sense: HeadingSense,
): string | null {
  const [first, ...others] = headers.map((header) => textOver(grid, header, sense));
  if (first === undefined || first === null) return null;
  const alike = others.filter((other) => other?.column === first.column && other.above === first.above);
  return alike.some((other) => other !== null && !isTitle(first.text, other.text)) ? first.text : null;
}

interface TextOver {
  readonly text: string;
  readonly column: number;
  /** So many rows above the header. */
  readonly above: number;
}

/** The text alone in its row over a header; null where a row of more cells comes first, or a text that is said of the KPIs. */
function textOver(grid: Grid, header: HeaderRows, sense: HeadingSense): TextOver | null {
  const top = header[0] ?? 0;
  for (let above = 1; above <= FARTHEST && top - above >= grid.area.row; above++) {
    const [only, ...more] = cellsOf(grid, top - above);
    if (only === undefined) continue;
    const isSection =
      more.length === 0 &&
      /^\p{L}/u.test(only.text) &&
      only.text.length <= LONGEST_SUB_HEADING &&
      !isTold(grid.shown(top - above, only.column), sense);
    return isSection ? { ...only, above } : null;
  }
  return null;
}

/** A word of titles that the section of another header has as well is how the sections are named: "Performance of Housing", "… of Roads". */
function isTitle(text: string, another: string): boolean {
  const shared = wordsIn(another);
  return (
    YEAR.test(text) ||
    isPeriodName(text) ||
    wordsIn(text).some((word) => TITLE_WORDS.has(word) && !shared.includes(word))
  );
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
