import type { Evaluation } from "../../../kpi/evaluation";
import type { PeriodCell } from "../../../kpi/row/row";
import { answerLabels as labels } from "../../../wording/answers";
import { settledSentences } from "../../../wording/settings";
import type { SettledRow } from "../applyCorrections";
import { cellsOfPeriod, keptPeriod } from "../correctedPeriod";
import { seen } from "../seenText";
import type { RowCorrection } from "../settings";
import type { Answer } from "./answer";

type SetStatus = Extract<RowCorrection, { what: "status" }>;

/** Whether a status that was set by hand still holds, now that another figure or another period is judged. */
export interface StatusAsked {
  /** The figure's cell, and what it shows now. */
  readonly at: string;
  readonly text: string;
  readonly sentence: string;
  readonly answers: readonly Answer[];
}

/**
 * The question whether a status set by hand holds on, which the rules themselves do not ask: for a changed figure, or for a later period
 * than it was set for. Meanwhile the row goes by the rules. Null where there is nothing to ask.
 *
 * @example "You set Amber for “1” in D2. Now D2 shows “2”, and the rules say Red." // "Keep Amber for “2”", "Go by the rules"
 */
export function statusAsked(
  { asTyped: { kpi }, settlements }: SettledRow,
  evaluation: Evaluation,
): StatusAsked | null {
  for (const { correction, standing, statusName } of settlements) {
    if (correction.what !== "status") continue;
    const set = statusName ?? correction.value;
    if (standing === "asked") return changedFigure({ correction, set, evaluation }, kpi.periods);
    if (standing === "over") return periodOver({ correction, set, evaluation }, kpi.periods);
  }
  return null;
}

interface Asked {
  readonly correction: SetStatus;
  /** The status that was set, by its name. */
  readonly set: string;
  /** The row by the rules. */
  readonly evaluation: Evaluation;
}

/** Kept, the status keeps its reason; taken back, it is not asked about again. */
function changedFigure(
  { correction, set, evaluation }: Asked,
  periods: readonly PeriodCell[],
): StatusAsked | null {
  const [cell] = cellsOfPeriod(correction, periods);
  if (cell === undefined) return null;
  const { at, text } = cell.shown;
  const now = seen(text);
  const rules = evaluation.statusName;
  const facts = { cell: at, set, seen: correction.seenText ?? "", now, rules };
  return {
    at,
    text,
    sentence: settledSentences.statusAsked(facts),
    answers: [
      { label: labels.keepStatus(set, now), corrections: [setFor(cell, correction)], asks: null },
      { label: labels.goByTheRules, corrections: [], takesBack: correction, asks: null },
    ],
  };
}

/** Of its own period the status stays on record, with its reason, whatever is answered for the later one. */
function periodOver(
  { correction, set, evaluation }: Asked,
  periods: readonly PeriodCell[],
): StatusAsked | null {
  const { current, statusName: rules } = evaluation;
  const cell = periods.find(({ shown }) => shown.at === current?.at);
  if (cell === undefined || current === null) return null;
  const { at, text } = cell.shown;
  const now = current.period.label;
  const period = correction.period ?? correction.heading ?? "";
  return {
    at,
    text,
    sentence: settledSentences.statusOver({ set, period, reason: correction.reason ?? "", now, rules }),
    answers: [
      { label: labels.leaveToTheRules, corrections: [{ ...correction, ended: true }], asks: null },
      { label: labels.statusAsWell(set, now), corrections: [setFor(cell, correction)], asks: null },
    ],
  };
}

/** The same status, for the same reason, of what the cell shows now. */
function setFor({ heading, period, shown }: PeriodCell, correction: SetStatus): SetStatus {
  const { period: _before, ended: _ended, ...same } = correction;
  return { ...same, heading, ...keptPeriod(period.label), seenText: seen(shown.text) };
}
