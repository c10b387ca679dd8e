import { samePeriod } from "../../kpi/period/calendar";
import { compare } from "../../kpi/reading/decimal";
import { matchUnits } from "../../kpi/reading/sameUnit";
import { hasFigure, readCell, type FigureCell } from "../../kpi/row/rowCells";
import { findingParts } from "../../wording/doctor";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** Changes named in one finding. */
const MOST_NAMED = 5;

/**
 * Figures of earlier months and quarters that are not what the tab for the period before has for them: an arrow goes by them, and nobody
 * sees that they were typed over. One that is marked as provisional or revised says so itself.
 *
 * @example June's 79.2% on July's tab, and 89.2% on June's
 */
export function restatedFigures({ rows, before }: Examined): readonly Finding[] {
  if (before === null) return [];
  const told = new Map<string, string>();
  for (const { at, read } of rows) {
    const earlier = (before.kpiOf(at)?.periods ?? []).map(readCell).filter(hasFigure);
    for (const now of read.cells.filter(hasFigure)) {
      const { shown } = now.cell;
      const was = earlier.filter(({ cell }) => samePeriod(cell.period, now.cell.period));
      const [only] = was;
      if (only === undefined || was.length > 1 || told.has(shown.at) || !isRestated(now, only)) continue;
      told.set(shown.at, findingParts.inCell(shown.at, findingParts.was(shown.text, only.cell.shown.text)));
    }
  }
  const all = [...told.values()];
  return findingAbout("figure-restated", [...told.keys()], {
    shows: findingParts.andMore(all.slice(0, MOST_NAMED), all.length - MOST_NAMED),
    but: "",
    since: before.since,
  });
}

function isRestated(now: FigureCell, was: FigureCell): boolean {
  const { kind } = now.cell.period;
  if (kind !== "month" && kind !== "quarter") return false;
  if (now.reading.marks.length > 0 || was.reading.marks.length > 0) return false;
  if (now.reading.coverage !== null || was.reading.coverage !== null) return false;
  const matched = matchUnits(now.reading.figure, was.reading.figure);
  return matched.kind === "matched" && matched.sure && compare(matched.a.value, matched.b.value) !== 0;
}
