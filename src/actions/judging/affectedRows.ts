import type { JudgedSheet } from "./judgeSheet";
import type { RowResult, SheetResult } from "../result";
import { rowResult } from "../results/rowResult";

/**
 * The rows of a sheet's results that come out otherwise by what its cells hold now, by identity. Each row is judged anew, together with
 * its sheet: an edit in one row may change the period, the unit or the target of another, and which of them it does no rule about the
 * place of the edit could tell. A row that stands elsewhere now, or is gone, is among them.
 *
 * @param now As a look at the sheet judged it, beside the targets and the key that its evaluation knew. Where those were edited since, rows that
 *   went by them are among the affected.
 */
export function affectedRows(then: SheetResult, now: JudgedSheet): ReadonlySet<string> {
  const answers = new Map(answeredNow(now).map((row) => [row.identity, answerOf(row)] as const));
  return new Set(
    then.rows.filter((row) => answers.get(row.identity) !== answerOf(row)).map(({ identity }) => identity),
  );
}

function answeredNow(now: JudgedSheet): readonly RowResult[] {
  if (now.kind === "none") return [];
  return now.rows.flatMap((row, index) => {
    const [evaluation, settled] = [now.evaluations[index], now.settled[index]];
    if (evaluation === undefined || settled === undefined) return [];
    const planned = now.planned.cells[index];
    const { reportingPeriod: reported, profiles } = now;
    return [rowResult({ row, evaluation, settled, planned, reported, before: null, profiles })];
  });
}

/** All that a card shows of a row, as one text; whether it has changed since the evaluation before is no part of the answer. */
function answerOf(row: RowResult): string {
  return JSON.stringify({ ...row, changed: null, before: null });
}
