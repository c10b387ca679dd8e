const NUMBERED = /^p\s?(0?[1-9]|1[0-9])(?=$|[^\p{L}\p{N}])/iu;
const LAST = 12;
const FEWEST = 2;
/** "P1 | P2 | P3" alone may be priorities. */
const FEWEST_UNPADDED = 6;

/**
 * Headings that number the months of the financial year as the ledger does, written out as the periods' own reader knows them; null for
 * every other heading. They count where they follow one another and none is beyond the twelfth; without the nought before them, which
 * priorities have not, only from the first on and in half a year of columns.
 *
 * @example "P01", "P02", "RAG" // "Period 1", "Period 2", null: April, May
 */
export function accountingPeriods(headings: readonly string[]): readonly (string | null)[] {
  const found = headings.map((heading) => NUMBERED.exec(heading.trim())?.[1] ?? null);
  const digits = found.flatMap((one) => one ?? []);
  const numbers = digits.map(Number);
  const [first] = numbers;
  const follow = numbers.every((number, i) => number === (first ?? 0) + i && number <= LAST);
  const isPadded = digits.every((one) => one.length === 2) && first !== undefined && first < 10;
  const enough = isPadded ? FEWEST : FEWEST_UNPADDED;
  if (!follow || numbers.length < enough || (!isPadded && first !== 1)) return headings.map(() => null);
  return headings.map((heading, i) => {
    const number = found[i] ?? null;
    return number === null ? null : heading.trim().replace(NUMBERED, `Period ${String(Number(number))}`);
  });
}
