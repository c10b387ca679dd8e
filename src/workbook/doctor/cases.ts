import { compare, roundTo } from "../../kpi/reading/decimal";
import { tokenise } from "../../kpi/reading/token";
import { fractionAt } from "../../kpi/reading/fraction";
import { normalise } from "../../kpi/reading/normalise";
import type { Cases } from "../../kpi/reading/trailer";
import { hasFigure } from "../../kpi/row/rowCells";
import { findingParts } from "../../wording/doctor";
import { figureText } from "../../wording/kpi/figures";
import { parseAddress } from "../sheet/address";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/**
 * Percentages that are not what their own cases give, allowing for rounding to the decimals printed. The cases stand in the cell, or
 * alone in the cell under it.
 *
 * @example "76.07% (1809 out of 2037)": the cases give 88.81%
 */
export function casesThatDisagree({ grid, tables, rows }: Examined): readonly Finding[] {
  const kpiRows = new Set(rows.map(({ at }) => at.row));
  const seen = new Set<string>();
  return rows.flatMap(({ at, read }) =>
    read.cells.filter(hasFigure).flatMap(({ cell, reading }) => {
      const { figure } = reading;
      const address = cell.shown.at;
      if (figure.unit !== "%" || seen.has(address)) return [];
      seen.add(address);
      const isView = tables[at.table]?.view !== undefined;
      const cases = reading.cases ?? (isView ? null : casesUnder(address));
      if (cases === null) return [];
      const share = (cases.part / cases.whole) * 100;
      if (compare(roundTo(share, figure.decimals), figure.value) === 0) return [];
      if (Math.abs(share - figure.value) <= 0.5 * 10 ** -figure.decimals) return [];
      return findingAbout("cases-disagree", [address], {
        shows: figureText(figure.value, "%", figure.decimals),
        but: findingParts.sharedOut(
          figureText(roundTo(share, Math.max(figure.decimals, 1)), "%", Math.max(figure.decimals, 1)),
          findingParts.of(figureText(cases.part, "", 0), figureText(cases.whole, "", 0)),
        ),
      });
    }),
  );

  /** A KPI's second sheet row: "92 out of 99" under its percentage. */
  function casesUnder(address: string): Cases | null {
    const place = parseAddress(address);
    if (place === null || kpiRows.has(place.row + 1)) return null;
    const tokens = tokenise(normalise(grid.text(place.row + 1, place.column)) ?? "");
    const fraction = fractionAt(tokens, 0);
    return fraction === null || fraction.next !== tokens.length || fraction.whole === 0 ? null : fraction;
  }
}
