import { quoted } from "../../wording/doctor";
import type { ColumnFinding, TableFinding } from "../find/finding";
import { addressOf } from "../sheet/address";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** Two months among fewer are no exception to an order. */
const FEWEST_MONTHS = 4;

type MonthColumn = ColumnFinding & { readonly period: NonNullable<ColumnFinding["period"]> };

/**
 * Two neighbouring months that have changed places where all the others run on: what is typed by position goes under the wrong one. Other
 * orders (the current month first, two years side by side) are a council's own.
 */
export function monthsOutOfOrder({ tables }: Examined): readonly Finding[] {
  return tables.flatMap((table) => {
    if (table.view !== undefined) return [];
    const months = monthsOf(table);
    if (months.length < FEWEST_MONTHS) return [];
    return [months, [...months].reverse()].flatMap((columns) => {
      const at = columns.findIndex(
        ({ period }, index) => period.end > (columns[index + 1]?.period.end ?? Infinity),
      );
      const [late, early] = columns.slice(at, at + 2);
      if (at < 0 || late === undefined || early === undefined) return [];
      const mended = [...columns.slice(0, at), early, late, ...columns.slice(at + 2)];
      if (!runOn(mended) || !isNext(early, late)) return [];
      const [left, right] = late.column < early.column ? [late, early] : [early, late];
      const row = table.headerRows.at(-1) ?? 0;
      return findingAbout(
        "months-out-of-order",
        [left, right].map(({ column }) => addressOf(row, column)),
        {
          shows: quoted(left.heading),
          but: quoted(right.heading),
        },
      );
    });
  });
}

function monthsOf({ columns }: TableFinding): readonly MonthColumn[] {
  return columns
    .flatMap((column): MonthColumn[] =>
      column.role === "period" && column.period?.kind === "month"
        ? [{ ...column, period: column.period }]
        : [],
    )
    .sort((a, b) => a.column - b.column);
}

function runOn(columns: readonly MonthColumn[]): boolean {
  return columns.every(({ period }, index) => period.end < (columns[index + 1]?.period.start ?? Infinity));
}

/** June after May: two columns of one month, or of two years, are no months that changed places. */
function isNext(early: MonthColumn, late: MonthColumn): boolean {
  return late.period.start - early.period.end === 1;
}
