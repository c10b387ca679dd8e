import { noHeadingOver, quoted } from "../../wording/workbook";
import type { ColumnFinding } from "../find/finding";

/**
 * A column of a view as it is told of: by what its heading says on the sheet, where the view's own is put together of a label and a period,
 * or made up for cells that name the KPIs by their place alone. By `heading` a correction still finds it.
 *
 * @example asPrinted({ heading: "Actual Quarter 1 2023-24", why: "The heading “Actual Quarter 1 2023-24” names …" }, "Q1").why // "The heading “Q1” names …"
 */
export function asPrinted(column: ColumnFinding, printed: string): ColumnFinding {
  const { heading, why, role, officers } = column;
  if (printed === heading) return column;
  if (printed === "" && officers !== true) return { ...column, printed, why: noHeadingOver(role) };
  return {
    ...column,
    printed,
    why: printed === "" ? why : why.replaceAll(quoted(heading), () => quoted(printed)),
  };
}
