import type { UnreadColumn } from "../../kpi/row/row";
import type { Shown } from "../../kpi/reading/shown";
import { columnFor, type ColumnFinding, type TableView } from "../find/finding";
import { bandOfEnds, endAlone, otherEndOf } from "../find/limits/bothEnds";
import { toleranceShown } from "../find/toleranceCell";
import { askedColumn } from "./unreadCells";

/** Reads the column of the other end of what is allowed, in each row. */
interface OtherEndReader {
  /** Both ends as one, or the other one where the row has no more; null where the row's own cell is all there is to read. */
  readonly read: (row: number, own: Shown, target: Shown | null) => Shown | null;
  /** The other end of a row that has no more, where it is not known which way is better. */
  readonly asked: (row: number, own: Shown, target: Shown | null) => readonly UnreadColumn[];
}

const NO_OTHER: OtherEndReader = { read: () => null, asked: () => [] };

/**
 * Reads the tolerance column together with the one of the other end, "Lower threshold | Upper threshold".
 *
 * @example target 20, lower is better, a blank and 25 // 25: the default would be another limit than the sheet's
 */
export function otherEndReader(
  table: Omit<TableView, "over">,
  cell: (row: number, column: number) => Shown,
  used: ColumnFinding,
): OtherEndReader {
  const other = otherEndOf(table, used);
  if (other === null) return NO_OTHER;
  const { column, end } = other;
  const asked = askedColumn(table, column);
  const polarity = columnFor(table, "polarity");
  const alone = (row: number, own: Shown): ReturnType<typeof endAlone> => {
    if (own.text.trim() !== "" || cell(row, column.column).text.trim() === "") return "left";
    return endAlone(end, polarity === null ? null : cell(row, polarity.column));
  };
  const shown = (row: number, target: Shown | null): Shown =>
    toleranceShown(column.heading, "amber-limit", cell(row, column.column), target);
  return {
    read: (row, own, target) => {
      const its = cell(row, column.column);
      const band = end === "upper" ? bandOfEnds(own, its, target) : bandOfEnds(its, own, target);
      return band ?? (alone(row, own) === "judged" ? shown(row, target) : null);
    },
    asked: (row, own, target) =>
      alone(row, own) === "ask" ? [{ ...asked, role: "amber-limit", shown: shown(row, target) }] : [],
  };
}
