import type { Look } from "../../excel/look";
import type { Steps } from "../../kpi/steps";
import { examineSheet } from "../../workbook/doctor/examineSheet";
import type { OtherSheet } from "../../workbook/doctor/examined";
import type { ToldFinding } from "../../workbook/doctor/finding";
import { settledCells } from "../../workbook/settings/settledCells";
import type { LeftAlone } from "../../workbook/marks/reconcile";
import { addressOf, parseAddress } from "../../workbook/sheet/address";
import type { SheetRow } from "../../workbook/sheet/rows";
import type { JudgedSheet } from "../judging/judgeSheet";

export type Finding = ToldFinding;

type Judged = Extract<JudgedSheet, { kind: "judged" }>;

/**
 * What the cell doctor finds on a judged sheet, but for what the officer has left as it is.
 *
 * @param readWithIt Sheets read with it: compared with where they hold the same KPIs for an earlier period.
 * @param look Answers for the formulas of totals, where they were looked at.
 * @param leftAlone The cells of marks that were left as they are.
 */
export function* findingsOf(
  judged: Judged,
  readWithIt: readonly JudgedSheet[],
  look: Look = () => undefined,
  leftAlone: readonly LeftAlone[] = [],
): Steps<readonly Finding[]> {
  const others = readWithIt.flatMap((other): OtherSheet[] =>
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
  const formulaAt = (address: string): string | null => {
    const place = parseAddress(address);
    return (place === null ? undefined : look(place)?.formula) || null;
  };
  const found = yield* examineSheet(
    { ...judged, rows: asTyped(judged) },
    { others, kept: judged.kept, last: judged.last, formulaAt, typedOver: typedOverIn(leftAlone) },
  );
  const left = new Set(judged.settings?.sheet.left?.map(({ key }) => key));
  const settled = new Set(judged.settled.flatMap((row) => [...settledCells(row)]));
  return found.filter(
    ({ key, code, cells }) =>
      !left.has(key) && !(OF_WHAT_IT_MEANS.includes(code) && cells.every((cell) => settled.has(cell))),
  );
}

/** What leaves it open what figure a cell holds: once the officer has said what it means, nothing is left to look at until it changes. */
const OF_WHAT_IT_MEANS: readonly Finding["code"][] = [
  "typing-slip",
  "date-for-figure",
  "time-for-ratio",
  "percent-format-lost",
  "share-of-one",
];

function typedOverIn(leftAlone: readonly LeftAlone[]): ReadonlySet<string> {
  return new Set(
    leftAlone.flatMap(({ row, column, reason }) => (reason === "typed-over" ? addressOf(row, column) : [])),
  );
}

/** The rows as their cells have them: a figure that the officer corrected in the pane is not what Excel holds. */
function asTyped({ settled }: Judged): readonly SheetRow[] {
  return settled.map((row) => row.asTyped);
}
