import { showsDayAndYear } from "../reading/numberFormat";
import { readReading, type Reading } from "../reading/reading";
import type { Shown } from "../reading/shown";
import { tokenise, wordsOf } from "../reading/token";
import { normalise } from "../reading/normalise";
import { rememberingText } from "../remembering";
import type { ReadRow } from "./rowCells";

/** Words of a KPI's name by which a date is what it is measured by. */
export const DATE_NAMES: readonly string[] = ["date", "dates", "published", "by when", "deadline"];

const saysDate = rememberingText((name: string): boolean => {
  const words = ` ${wordsOf(tokenise(normalise(name) ?? ""))} `;
  return DATE_NAMES.some((phrase) => words.includes(` ${phrase} `));
});

/**
 * Whether a row is measured by dates: it has one for certain, and no figure. "09-Dec" is none for certain, since Excel makes it of 9-12, but
 * where the KPI's own name says so.
 *
 * @example "Accounts published (date)", 30/05/2024, 14/06/2024, target 31/05/2024: true; 9, 09-Dec, target 11: false
 */
export function isOfDates({ row, cells, target }: ReadRow): boolean {
  const due = dateIn(row.target);
  const hasAmounts = target.kind === "values" || target.kind === "range" || target.kind === "several";
  // "31 May 2024" passes for targets by period.
  if (hasAmounts && !due.some(({ reading }) => isDate(reading))) return false;
  if (cells.some(({ reading }) => reading.kind === "figure")) return false;
  const named = saysDate(row.description);
  const shown = [...cells.map(({ cell, reading }) => ({ shown: cell.shown, reading })), ...due];
  return shown.some((one) => isDate(one.reading) && (named || !mayBeNumbers(one.shown)));
}

/** Whether a cell shows a date that its KPI's name bears out, whatever figures stand beside it: the day by which something is due. */
export function isDateByName({ row }: ReadRow, shown: Shown): boolean {
  return saysDate(row.description) && !mayBeNumbers(shown);
}

function dateIn(shown: Shown | null): readonly { readonly shown: Shown; readonly reading: Reading }[] {
  return shown === null ? [] : [{ shown, reading: readReading(shown, null) }];
}

function isDate(reading: Reading): boolean {
  return reading.kind === "unreadable" && reading.why === "date";
}

/** Excel makes "d-mmm" of 6-12 and "mmm-yy" of 6-14: never a day with its year. */
function mayBeNumbers({ value, format }: Shown): boolean {
  return typeof value === "number" && !showsDayAndYear(format);
}
