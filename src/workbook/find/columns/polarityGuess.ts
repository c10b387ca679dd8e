import { readPolarity } from "../../../kpi/polarity/polarity";
import { polarityInName } from "../../../kpi/polarity/polarityInName";
import { looksLikePolarities, polarityGuessed, signsExplained } from "../../../wording/guessedColumns";
import { headingSays } from "../../../wording/workbook";
import type { ColumnsFinding } from "./columns";
import { sampleColumn, type SampledCell } from "./columnSample";
import type { ColumnFinding } from "../finding";
import { saysPlusOrMinus, saysYesOrNo, wayAsked } from "../polarityCell";
import type { Grid } from "../../sheet/grid";
import { keyOfSigns } from "./keyOfSigns";

/** A heading of both arrows, "↑↓" or "▲ / ▼", asks which way. */
const BOTH_SIGNS = /^\s*(?:[↑▲⬆][\s/|]*[↓▼⬇]|[↓▼⬇][\s/|]*[↑▲⬆])\s*$/u;
/** "+/-" or "(+ or -)": it may as well be a variance, so that a key has to say what the signs are. */
const PLUS_MINUS = /^[\s(]*[+＋]\s*(?:\/|or|,|\|)?\s*\p{Pd}[\s)]*$|^[\s(]*[±][\s)]*$/iu;
/** Longer texts are no polarity, and reading them costs. */
const LONGEST_POLARITY = 60;

/**
 * Where no heading names the polarities, the one column that holds nothing but such words ("Higher is better", "Aim to Minimise") is
 * taken for them. Arrows alone, "Up" and "High" are enough only under a heading "↑↓": elsewhere they may
 * be a direction of travel or a risk; "Yes" and "No" only under a heading that asks ("Is high good?"), and "+" and "-" under one of these
 * signs, where a key says what they are.
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
      isPolarities(sampleColumn(grid, column, rows.from, rows.to), heading),
  );
  const [only, ...more] =
    fitting.length > 0 ? fitting : columns.filter((column) => isSigns(grid, column, rows));
  const key = only === undefined || fitting.length > 0 ? null : keyOfSigns(grid);
  if (only === undefined || more.length > 0 || (fitting.length === 0 && key === null)) return found;
  // "Is high good?" over "Yes" and "No" leaves nothing to check, and a key neither.
  const isAsked = key !== null || wayAsked(only.heading) !== null;
  const guess: ColumnFinding = {
    column: only.column,
    role: "polarity",
    heading: only.heading,
    confidence: isAsked ? "certain" : "likely",
    why:
      key !== null
        ? signsExplained(key)
        : isAsked
          ? headingSays(only.heading, "polarity")
          : looksLikePolarities(),
    period: null,
    used: true,
  };
  return {
    columns: columns.map((one) => (one === only ? guess : one)),
    questions: isAsked ? questions : [...questions, polarityGuessed(grid.columnName(only.column))],
    officers,
  };
}

function isSigns(
  grid: Grid,
  { role, column, heading }: ColumnFinding,
  rows: { readonly from: number; readonly to: number },
): boolean {
  if ((role !== "unknown" && role !== "other") || !PLUS_MINUS.test(heading)) return false;
  return saysPlusOrMinus(sampleColumn(grid, column, rows.from, rows.to).map(({ text }) => text));
}

function isPolarities(cells: readonly SampledCell[], heading: string): boolean {
  if (cells.length === 0 || cells.some(({ text }) => text.length > LONGEST_POLARITY)) return false;
  if (wayAsked(heading) !== null && saysYesOrNo(cells.map(({ text }) => text))) return true;
  return (
    (BOTH_SIGNS.test(heading) || cells.some(({ text }) => polarityInName(text) !== null)) &&
    cells.every(({ text }) => givesPolarity(text))
  );
}

function givesPolarity(text: string): boolean {
  const { kind } = readPolarity({ at: "", text, value: text, format: "@" });
  return kind !== "unreadable" && kind !== "missing";
}
