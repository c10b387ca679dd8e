import type { RowBefore, RowResult, SheetResult } from "../../actions/result";

/** A row as an earlier evaluation had it. */
export interface RowThen extends RowBefore, Pick<RowResult, "identity" | "row" | "ref" | "description"> {
  /** The figure as its cell showed it; null where that is not known. */
  readonly figure: string | null;
  /** When that was, where it was not when the sheet's other rows were evaluated. */
  readonly at?: Date | null;
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

/**
 * The rows that the workbook remembers from an evaluation of an earlier session: their figures are those of another month, as a rule. Of
 * those that are gone it has the reference, or the name, alone.
 */
export function rememberedOf({ rows, gone = [] }: Pick<SheetResult, "rows" | "gone">): readonly RowThen[] {
  const known = rows.flatMap(({ identity, row, ref, description, before = null }) =>
    before === null ? [] : [{ identity, row, ref, description, ...before, figure: null }],
  );
  return [...known, ...gone.map(onlyNamed)];
}

/** In no row of the sheet, and nothing of what it came to is known. */
function onlyNamed(identity: string): RowThen {
  return { identity, row: 0, ref: null, description: identity, statusName: "", travel: "", figure: null };
}
