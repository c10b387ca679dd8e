import { readPolarity } from "../../kpi/polarity/polarity";
import { polarityInName } from "../../kpi/polarity/polarityInName";
import { looksLikePolarities, polarityGuessed } from "../../wording/workbook";
import type { ColumnsFinding } from "./columns";
import { sampleColumn, type SampledCell } from "./columnSample";
import type { ColumnFinding } from "./finding";
import type { Grid } from "../sheet/grid";

/** A heading of both arrows, "↑↓" or "▲ / ▼", asks which way. */
const BOTH_SIGNS = /^\s*(?:[↑▲⬆][\s/|]*[↓▼⬇]|[↓▼⬇][\s/|]*[↑▲⬆])\s*$/u;
/** Longer texts are no polarity, and reading them costs. */
const LONGEST_POLARITY = 60;

/**
 * Where no heading names the polarities, the one column that holds nothing but such words ("Higher is better", "Aim to Minimise") is
 * taken for them. Arrows alone, "Up" and "High" are enough only under a heading "↑↓": elsewhere they may
 * be a direction of travel or a risk.
 */
export function withPolarity(
  grid: Grid,
  found: ColumnsFinding,
  rows: { readonly from: number; readonly to: number },
): ColumnsFinding {
  const { columns, questions, officers } = found;
  if (columns.some(({ role, used }) => role === "polarity" && used)) return found;
  const fitting = columns.filter(
    ({ role, column, heading }) =>
      (role === "unknown" || role === "other") &&
      isPolarities(sampleColumn(grid, column, rows.from, rows.to), BOTH_SIGNS.test(heading)),
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return found;
  const guess: ColumnFinding = {
    column: only.column,
    role: "polarity",
    heading: only.heading,
    confidence: "likely",
    why: looksLikePolarities(),
    period: null,
    used: true,
  };
  return {
    columns: columns.map((one) => (one === only ? guess : one)),
    questions: [...questions, polarityGuessed(grid.columnName(only.column))],
    officers,
  };
}

function isPolarities(cells: readonly SampledCell[], headed: boolean): boolean {
  if (cells.length === 0 || cells.some(({ text }) => text.length > LONGEST_POLARITY)) return false;
  return (
    (headed || cells.some(({ text }) => polarityInName(text) !== null)) &&
    cells.every(({ text }) => givesPolarity(text))
  );
}

function givesPolarity(text: string): boolean {
  const { kind } = readPolarity({ at: "", text, value: text, format: "@" });
  return kind !== "unreadable" && kind !== "missing";
}
