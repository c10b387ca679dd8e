import { compare, roundTo, times } from "./decimal";
import { normalise } from "./normalise";
import { readNumber, withOtherMark, type DecimalMark } from "./number";
import type { KpiRow } from "../row/row";
import type { Shown } from "./shown";

/**
 * The rows of a sheet with their cells told which decimal mark Excel shows its numbers with. It is this country's point, unless Excel's own
 * numbers prove a comma. What people have typed proves nothing: "1.234,5" may be a slip.
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
      ...(cell.rivalTarget === undefined ? {} : { rivalTarget: marked(cell.rivalTarget) }),
    })),
    polarity: row.polarity && marked(row.polarity),
    target: row.target && marked(row.target),
    tolerance: row.tolerance && marked(row.tolerance),
    ...(row.greenLimit === undefined ? {} : { greenLimit: marked(row.greenLimit) }),
    ...(row.named === undefined
      ? {}
      : { named: row.named.map(({ heading, shown }) => ({ heading, shown: marked(shown) })) }),
  }));
}

function decimalMarkOf(rows: readonly KpiRow[]): DecimalMark {
  for (const row of rows) {
    for (const shown of cellsOf(row)) {
      const mark = markIn(shown);
      if (mark !== null) return mark;
    }
  }
  return ".";
}

function cellsOf({ periods, target, tolerance }: KpiRow): readonly Shown[] {
  return [...periods.map(({ shown }) => shown), target, tolerance].flatMap((cell) => cell ?? []);
}

/** A number with a sign in it. */
const SIGNED_NUMBER = /\d[\d.,]*[.,]\d+/;

/** Of a number that Excel holds: only one of the two understandings of its text shows that number. Null where both do or neither. */
function markIn({ text, value }: Shown): DecimalMark | null {
  if (typeof value !== "number" || (!text.includes(".") && !text.includes(","))) return null;
  const found = SIGNED_NUMBER.exec(normalise(text) ?? "")?.[0];
  if (found === undefined) return null;
  const held = Math.abs(text.includes("%") ? times(value, 100) : value);
  const point = shows(found, held);
  const comma = shows(withOtherMark(found), held);
  return point === comma ? null : point ? "." : ",";
}

function shows(text: string, held: number): boolean {
  const { form, value, decimals } = readNumber(text);
  return form === "plain" && decimals <= 10 && compare(roundTo(held, decimals), value) === 0;
}

/**
 * A typed text of a sheet whose numbers Excel shows with a decimal comma, its numbers brought to a point. It may have been typed in this
 * country all the same: a number that both habits can read, and differently, is open.
 *
 * @returns null where a number in it is open.
 * @example inPoints("12,5%") // "12.5%"; inPoints("96.37") // "96.37"; inPoints("1,234") // null
 */
export function inPoints(text: string): string | null {
  let open = false;
  const pointed = text.replace(/\d[\d.,]*\d/g, (number) => {
    const other = withOtherMark(number);
    const [ours, theirs] = [readNumber(number), readNumber(other)];
    if (ours.form !== "doubtful" && theirs.form !== "doubtful") open ||= ours.value !== theirs.value;
    return ours.form === "doubtful" && theirs.form !== "doubtful" ? other : number;
  });
  return open ? null : pointed;
}
