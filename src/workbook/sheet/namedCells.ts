import type { KpiRow, NamedCell } from "../../kpi/row/row";
import { plainHeading } from "../find/headings/headerMatch";
import type { ColumnFinding } from "../find/finding";

/**
 * Columns that may hold a figure for which a rule set asks by their heading: those that nothing else is read from, and limits of amber and
 * green, which council documents call by their names. Never marks, words, or readings.
 */
export function isNameable({ role, used, tolerance }: ColumnFinding): boolean {
  if (
    role === "green-limit" ||
    (role === "tolerance" && tolerance !== undefined && tolerance !== "allowance")
  )
    return true;
  const mayHoldFigures = ["other", "unknown", "target", "tolerance", "period"].includes(role);
  return mayHoldFigures && !used;
}

/** Headings of a column that says what a row's figures are counted in. */
const UNIT_HEADINGS: ReadonlySet<string> = new Set([
  "unit",
  "units",
  "unit of measure",
  "unit of measurement",
  "measure type",
  "indicator type",
  "kpi type",
  "data type",
  "format",
]);

/** "%", "Percentage", "Per cent (%)": said as a whole, for "% or days" settles nothing. */
const PERCENT = /^(?:%|per ?cent(?:age)?|pct)(?: ?\(?(?:%|per ?cent(?:age)?)\)?)?$/i;

/**
 * What a row's other columns say of it: their cells by name, and what one of them gives as its unit. A blank cell says that
 * the row has no such figure; a column without a heading cannot be named.
 */
export function namedCells(cells: readonly NamedCell[]): Pick<KpiRow, "named" | "inPercent" | "unitColumn"> {
  const named = cells.filter(({ heading }) => heading !== "");
  const units = named
    .filter(({ heading }) => UNIT_HEADINGS.has(plainHeading(heading)))
    .map(({ shown }) => shown.text.trim())
    .filter((text) => text !== "");
  const isPercent = units.some((text) => PERCENT.test(text));
  const [unit] = units;
  return {
    ...(named.length === 0 ? {} : { named }),
    ...(isPercent ? { inPercent: true } : {}),
    ...(isPercent || unit === undefined ? {} : { unitColumn: unit }),
  };
}
