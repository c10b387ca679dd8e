import type { Evaluation } from "../../../kpi/evaluation";
import { answerLabels as labels } from "../../../wording/answers";
import { settledSentences } from "../../../wording/settings";
import type { SettledRow } from "../applyCorrections";
import { cellsOfPeriod, keptPeriod } from "../correctedPeriod";
import { seen } from "../seenText";
import type { RowCorrection } from "../settings";
import type { Answer } from "./answer";

type SetStatus = Extract<RowCorrection, { what: "status" }>;

/** Whether a status that was set by hand still holds, now that another figure stands in its cell. */
export interface StatusAsked {
  /** The figure's cell, and what it shows now. */
  readonly at: string;
  readonly text: string;
  readonly sentence: string;
  readonly answers: readonly Answer[];
}

/**
 * The question whether a status set by hand holds for a changed figure as well, which the rules themselves do not ask. Meanwhile the row
 * goes by the rules. Kept, the status keeps its reason; taken back, it is not asked about again. Null where there is nothing to ask.
 *
 * @example "You set Amber for “1” in D2. Now D2 shows “2”, and the rules say Red." // "Keep Amber for “2”", "Go by the rules"
 */
export function statusAsked(
  { asTyped, settlements }: SettledRow,
  { statusName: byTheRules }: Evaluation,
): StatusAsked | null {
  const [asked] = settlements.flatMap(({ correction, standing, statusName }) =>
    standing === "asked" && correction.what === "status"
      ? [{ correction, set: statusName ?? correction.value }]
      : [],
  );
  if (asked === undefined) return null;
  const { correction, set } = asked;
  const [cell] = cellsOfPeriod(correction, asTyped.kpi.periods);
  if (cell === undefined) return null;
  const { at, text } = cell.shown;
  const kept: SetStatus = {
    ...correction,
    heading: cell.heading,
    ...keptPeriod(cell.period.label),
    seenText: seen(text),
  };
  const facts = { cell: at, set, seen: correction.seenText ?? "", now: seen(text), rules: byTheRules };
  return {
    at,
    text,
    sentence: settledSentences.statusAsked(facts),
    answers: [
      { label: labels.keepStatus(set, seen(text)), corrections: [kept], asks: null },
      { label: labels.goByTheRules, corrections: [], takesBack: correction, asks: null },
    ],
  };
}
