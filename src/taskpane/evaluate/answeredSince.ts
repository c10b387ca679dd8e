import type { RowResult } from "../../actions/result";
import { type RowThen, thenOf } from "./rowsThen";

/**
 * The rows of an earlier evaluation after an answer. That a row no longer needs attention is what the answer was for, and the officer has just given
 * it: such a row is held against what it came to, not against the question.
 *
 * @param was The sheet's rows right before the answer.
 * @param now Its rows after it.
 * @param at When that was.
 */
export function withAnswered(
  then: readonly RowThen[],
  was: readonly RowResult[],
  now: readonly RowResult[],
  at: Date,
): readonly RowThen[] {
  const asked = new Map(was.filter(needsAttention).map((row) => [row.identity, row]));
  const settled = new Map(now.filter((row) => !needsAttention(row)).map((row) => [row.identity, row]));
  return then.map((row) => {
    const after = settled.get(row.identity);
    const wasAsked = asked.get(row.identity)?.statusName === row.statusName;
    const [held = row] = wasAsked && after !== undefined ? thenOf([after]) : [];
    return held === row ? row : { ...held, at };
  });
}

function needsAttention({ status }: RowResult): boolean {
  return status === "needs-attention";
}
