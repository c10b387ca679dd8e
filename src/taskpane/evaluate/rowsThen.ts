import type { RowBefore, RowResult } from "../../actions/result";

/** A row as an earlier evaluation had it. */
export interface RowThen extends RowBefore, Pick<RowResult, "identity" | "row" | "ref" | "description"> {
  /** The figure as its cell showed it; null where that is not known. */
  readonly figure: string | null;
}

/** The rows of an evaluation of this session. */
export function thenOf(rows: readonly RowResult[]): readonly RowThen[] {
  return rows.map(({ identity, row, ref, description, statusName, travel, current }) => {
    return {
      identity,
      row,
      ref,
      description,
      statusName,
      travel: travel?.mark ?? "",
      figure: current?.text ?? "",
    };
  });
}

/** The rows that the workbook remembers from an evaluation of an earlier session: their figures are those of another month, as a rule. */
export function rememberedOf(rows: readonly RowResult[]): readonly RowThen[] {
  return rows.flatMap(({ identity, row, ref, description, before = null }) =>
    before === null ? [] : [{ identity, row, ref, description, ...before, figure: null }],
  );
}
