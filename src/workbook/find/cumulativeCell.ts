import { plainHeading } from "./headings/headerMatch";
import { listed } from "./headings/headerWording";

const YES: ReadonlySet<string> = new Set(
  listed("y, yes, true, cumulative, cumulative measure, running total, year to date, ytd, c"),
);
const NO: ReadonlySet<string> = new Set(
  listed(`
    n, no, false, not cumulative, non cumulative, noncumulative, snapshot, point in time, discrete, in period, period, monthly,
    quarterly, average
  `),
);

/**
 * What a cell under "Cumulative (Y/N)" or "Cumulative or snapshot" says of its KPI; null where it says neither.
 *
 * @example readCumulative("Snapshot") // false
 */
export function readCumulative(text: string): boolean | null {
  const plain = plainHeading(text);
  if (YES.has(plain) || /^[✓✔]$/.test(text.trim())) return true;
  return NO.has(plain) || /^[✗✘]$/.test(text.trim()) ? false : null;
}
