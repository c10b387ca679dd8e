import { hasFigure } from "../../kpi/row/rowCells";
import { quoted } from "../../wording/doctor";
import { figureText } from "../../wording/kpi/figures";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** Figures that are understood in spite of a slip: "87.5%%", "£47,126,437,48", "75%1"; not those that the row itself asks about. */
export function typingSlips({ rows }: Examined): readonly Finding[] {
  const seen = new Set<string>();
  return rows.flatMap(({ read, evaluation }) =>
    read.cells.filter(hasFigure).flatMap(({ cell: { shown }, reading: { figure } }) => {
      if (!figure.slip || seen.has(shown.at)) return [];
      seen.add(shown.at);
      if (evaluation?.queries.some(({ at, unused }) => at === shown.at && unused !== true) === true)
        return [];
      return findingAbout("typing-slip", [shown.at], {
        shows: quoted(shown.text),
        but: figureText(figure.value, figure.unit, figure.decimals),
      });
    }),
  );
}
