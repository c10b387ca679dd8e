import { compare, roundTo, times } from "./decimal";
import { normalise } from "./normalise";
import { readNumber, withOtherMark, type DecimalMark } from "./number";
import type { KpiRow } from "./row";
import type { Shown } from "./shown";

/**
 * The rows of a sheet with their cells told which decimal mark their numbers are shown with. It is this country's point, unless something
 * on the sheet proves a comma (a number that Excel itself shows so, or "1.234,5") and nothing proves a point.
 *
 * @example A number 1.234 that shows "1,234" proves the comma: Excel runs in another country's settings, and "12,5%" is 12.5%.
 */
export function withDecimalMark(rows: readonly KpiRow[]): readonly KpiRow[] {
  const mark = decimalMarkOf(rows);
  if (mark === ".") return rows;
  const marked = (shown: Shown): Shown => ({ ...shown, decimalMark: mark });
  return rows.map((row) => ({
    ...row,
    periods: row.periods.map((cell) => ({
      ...cell,
      shown: marked(cell.shown),
      ...(cell.target === undefined ? {} : { target: marked(cell.target) }),
    })),
    polarity: row.polarity && marked(row.polarity),
    target: row.target && marked(row.target),
    tolerance: row.tolerance && marked(row.tolerance),
    ...(row.greenLimit === undefined ? {} : { greenLimit: marked(row.greenLimit) }),
  }));
}

function decimalMarkOf(rows: readonly KpiRow[]): DecimalMark {
  let comma = false;
  for (const row of rows) {
    for (const shown of cellsOf(row)) {
      const mark = markIn(shown);
      if (mark === ".") return ".";
      comma ||= mark === ",";
    }
  }
  return comma ? "," : ".";
}

function cellsOf({ periods, target, tolerance }: KpiRow): readonly Shown[] {
  return [...periods.map(({ shown }) => shown), target, tolerance].flatMap((cell) => cell ?? []);
}

/** A number with a sign in it. */
const SIGNED_NUMBER = /\d[\d.,]*[.,]\d+/;

function markIn({ text, value }: Shown): DecimalMark | null {
  if (!text.includes(".") && !text.includes(",")) return null;
  const found = SIGNED_NUMBER.exec(normalise(text) ?? "")?.[0];
  if (found === undefined) return null;
  return typeof value === "number" ? markOfNumber(found, value, text.includes("%")) : readNumber(found).mark;
}

/** Only one of the two understandings shows the number that Excel holds. */
function markOfNumber(text: string, value: number, percent: boolean): DecimalMark | null {
  const held = Math.abs(percent ? times(value, 100) : value);
  const point = shows(text, held);
  const comma = shows(withOtherMark(text), held);
  return point === comma ? null : point ? "." : ",";
}

function shows(text: string, held: number): boolean {
  const { form, value, decimals } = readNumber(text);
  return form === "plain" && decimals <= 10 && compare(roundTo(held, decimals), value) === 0;
}
