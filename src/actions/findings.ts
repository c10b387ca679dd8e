import type { Steps } from "../kpi/steps";
import { examineSheet } from "../workbook/doctor/examineSheet";
import type { Finding } from "../workbook/doctor/finding";
import type { SheetRow } from "../workbook/sheet/rows";
import type { JudgedSheet } from "./judgeSheet";

export type { Finding };

/**
 * What the cell doctor finds on a judged sheet. Sheets read with it are compared with where they hold the same KPIs for an earlier month;
 * an evaluation of one sheet alone has none.
 */
export function findingsOf(
  judged: Extract<JudgedSheet, { kind: "judged" }>,
  readWithIt: readonly JudgedSheet[],
): Steps<readonly Finding[]> {
  const others = readWithIt.flatMap((other) =>
    other.kind === "none" || other === judged
      ? []
      : [
          {
            name: other.sheet.name,
            tables: other.tables,
            rows: asTyped(other),
            reportingPeriod: other.reportingPeriod,
          },
        ],
  );
  return examineSheet({ ...judged, rows: asTyped(judged) }, others);
}

/** The rows as their cells have them: a figure that the officer corrected in the pane is not what Excel holds. */
function asTyped({ settled }: Extract<JudgedSheet, { kind: "judged" }>): readonly SheetRow[] {
  return settled.map((row) => row.asTyped);
}
