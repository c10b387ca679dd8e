import { looksLikeStatuses, statusGuessed } from "../../../wording/guessedColumns";
import { mayBeStatus } from "../../vocabulary/readStatus";
import type { ColumnsFinding } from "./columns";
import { sampleColumn } from "./columnSample";
import type { ColumnFinding } from "../finding";
import { matchHeading } from "../headings/headerMatch";
import { saysYesOrNo } from "../polarityCell";
import type { Grid } from "../../sheet/grid";

/** Longer texts are no status, and reading them costs. */
const LONGEST_STATUS = 60;

/**
 * Where no heading names the statuses, the one column headed "Performance" that holds nothing but words for them is taken for it. Only
 * where KPIs have a target: without one, a word may be all that is reported ("Met"). "Yes" and "No" may be readings as well.
 *
 * @example "Q1 | Q2 | Target | Performance" over "Slightly below target" and a blank: D is the status.
 */
export function withStatus(
  grid: Grid,
  found: ColumnsFinding,
  rows: { readonly from: number; readonly to: number },
): ColumnsFinding {
  const { columns, questions } = found;
  const hasTarget = columns.some(({ role, used }) => role === "target" && used);
  if (!hasTarget || columns.some(({ role }) => role === "status")) return found;
  const fitting = columns.filter((column) => {
    if (!isOpen(column)) return false;
    const texts = sampleColumn(grid, column.column, rows.from, rows.to).map(({ text }) => text);
    return areStatuses(texts);
  });
  const [only, ...more] = fitting;
  if (only === undefined || more.length > 0) return found;
  const guess: ColumnFinding = {
    column: only.column,
    role: "status",
    heading: only.heading,
    confidence: "likely",
    why: looksLikeStatuses(),
    period: null,
    used: true,
  };
  return {
    ...found,
    columns: columns.map((one) => (one === only ? guess : one)),
    questions: [...questions, statusGuessed(grid.columnName(only.column))],
  };
}

/** "Performance", and "Performance" under "2025/26"; that of a quarter may be its reading in words. */
function isOpen({ role, heading, period, officers }: ColumnFinding): boolean {
  const isFree = role === "unknown" || (role === "period" && period?.kind === "year");
  if (!isFree || officers === true) return false;
  const match = matchHeading(heading);
  return (
    match?.wording.role === "value" && match.phrase === "performance" && (match.whole || period !== null)
  );
}

function areStatuses(texts: readonly string[]): boolean {
  return (
    texts.length > 0 &&
    !saysYesOrNo(texts) &&
    texts.every((text) => text.length <= LONGEST_STATUS && mayBeStatus(text))
  );
}
