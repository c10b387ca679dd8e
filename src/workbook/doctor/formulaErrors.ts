import { ERROR_TEXTS } from "../../kpi/reading/readingWords";
import { addressOf } from "../sheet/address";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/**
 * Errors anywhere in the tables, one finding for each kind: "#DIV/0!" in H4 and H9. Those of periods to come are left out: their formulas
 * wait for figures.
 */
export function formulaErrors({ grid, tables, rows, reportingPeriod }: Examined): readonly Finding[] {
  const byError = new Map<string, Set<string>>();
  const latest = reportingPeriod?.end ?? Infinity;
  const toCome = new Set(
    rows.flatMap(({ at }) =>
      at.kpi.periods.filter(({ period }) => period.start > latest).map(({ shown }) => shown.at),
    ),
  );
  for (const { area } of tables) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const text = grid.text(row, column);
        if (!text.startsWith("#") || !ERROR_TEXTS.includes(text.toLowerCase())) continue;
        const at = addressOf(row, column);
        if (toCome.has(at)) continue;
        const cells = byError.get(text);
        if (cells === undefined) byError.set(text, new Set([at]));
        else cells.add(at);
      }
    }
  }
  return [...byError].flatMap(([error, cells]) =>
    findingAbout("formula-error", [...cells], { shows: error, but: "" }),
  );
}
