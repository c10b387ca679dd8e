import type { KpiRow } from "../../kpi/row/row";
import type { SettledRow } from "./applyCorrections";
import { correctedCell } from "./correctedCell";
import { cellsOfPeriod } from "./correctedPeriod";
import { seen } from "./seenText";
import type { LeftQuestion, RowCorrection } from "./settings";

type LeftAsItIs = Extract<RowCorrection, { what: "query" }>;

/** Questions that say how a figure was understood: who has left one as it is has confirmed the figure. */
const OF_THE_FIGURE: readonly LeftQuestion[] = ["typing-slip", "tolerance-is-a-date", "unreadable"];

/**
 * The cells of a row whose text the officer has dealt with, by correcting what was read in them or by leaving it as it is. A cell that
 * shows something else since is none of them: it is to be looked at again.
 */
export function settledCells({ asTyped: { kpi }, settlements }: SettledRow): ReadonlySet<string> {
  const cells = settlements
    .filter(({ standing }) => standing === "applies" || standing === "rests")
    .flatMap(({ correction }) =>
      correction.what === "query" ? confirmed(correction, kpi) : corrected(correction, kpi),
    );
  return new Set(cells.filter((at) => at !== ""));
}

/** A status set by hand says nothing of the figure beside it. */
function corrected(correction: RowCorrection, kpi: KpiRow): readonly string[] {
  return correction.what === "status" ? [] : [correctedCell(correction, kpi)?.at ?? ""];
}

function confirmed(left: LeftAsItIs, kpi: KpiRow): readonly string[] {
  const { value, heading, seenText = "" } = left;
  if (!OF_THE_FIGURE.includes(value)) return [];
  const asked =
    heading === undefined
      ? [kpi.target, kpi.tolerance]
      : cellsOfPeriod(left, kpi.periods).map(({ shown }) => shown);
  return asked.flatMap((cell) => (cell !== null && seen(cell.text) === seen(seenText) ? cell.at : []));
}
