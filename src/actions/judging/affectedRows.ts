import type { JudgedSheet } from "./judgeSheet";
import type { RowResult } from "../result";
import { rowResult } from "../results/rowResult";

/**
 * The rows of an evaluated sheet that come out otherwise by what its cells hold now, by identity. Each row is judged anew, together with
 * its sheet: an edit in one row may change the period, the unit or the target of another, and which of them it does no rule about the
 * place of the edit could tell. A row that stands elsewhere now, or is gone, is among them.
 *
 * Both are what the rules come to. What an evaluation says besides, of what it wrote over or of other rows with the same question, a look
 * that writes nothing does not know.
 *
 * @param now As a look at the sheet judged it, beside the targets and the key that its evaluation knew. Where those were edited since, rows that
 *   went by them are among the affected.
 */
export function affectedRows(then: JudgedSheet, now: JudgedSheet): ReadonlySet<string> {
  const answers = new Map(answersOf(now));
  return new Set(answersOf(then).flatMap(([row, answer]) => (answers.get(row) === answer ? [] : [row])));
}

function answersOf(judged: JudgedSheet): readonly (readonly [identity: string, answer: string])[] {
  if (judged.kind === "none") return [];
  const { reportingPeriod: reported, profiles } = judged;
  return judged.rows.flatMap((row, index) => {
    const [evaluation, settled] = [judged.evaluations[index], judged.settled[index]];
    if (evaluation === undefined || settled === undefined) return [];
    const planned = judged.planned.cells[index];
    const answer = rowResult({ row, evaluation, settled, planned, reported, before: null, profiles });
    return [[row.identity, asText(answer)] as const];
  });
}

/** All that a card shows of a row, as one text; whether it has changed since the evaluation before is no part of the answer. */
function asText(row: RowResult): string {
  return JSON.stringify({ ...row, changed: null, before: null });
}
