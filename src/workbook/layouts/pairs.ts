import { readPolarity } from "../../kpi/polarity/polarity";
import type { Shown } from "../../kpi/reading/shown";
import type { Grid } from "../sheet/grid";
import type { WordRole } from "../find/headings/headerWording";
import type { HeadingSense } from "../find/headings/headingSense";
import { isHeadingBeside, saidIn } from "../find/said";
import { saidBeside } from "./rowLabels";

/** A label with its value beside it, as a form has them: "Polarity:" and "Higher is better"; or both in one cell. */
export interface Pair {
  readonly role: WordRole;
  /** Of a label and value in one cell, that cell with the label alone. */
  readonly label: Shown;
  readonly value: Shown;
  readonly row: number;
  readonly column: number;
}

const FORM_ROLES: ReadonlySet<WordRole> = new Set([
  "ref",
  "description",
  "polarity",
  "target",
  "tolerance",
  "green-limit",
  "cumulative",
  "frequency",
  "section",
  "status",
  "travel",
  "long-travel",
]);
const LONGEST_LABEL = 60;
/** A value stands in the next filled cell, hardly further than this. */
const FARTHEST_VALUE = 4;

/**
 * The labels and values of a form above a row, top down: words for what a KPI is judged by, each with a cell to its right that is not a
 * heading itself. A label without a colon counts where another stands straight above or below it, or where its cell plainly answers it. A cell may also say both by itself.
 */
export function pairsAbove(grid: Grid, end: number, sense: HeadingSense): readonly Pair[] {
  const found: Pair[] = [];
  for (let row = grid.area.row; row < end; row++) {
    for (let column = grid.area.column; column < grid.area.column + grid.area.columns; column++) {
      const pair = pairAt(grid, row, column, sense);
      if (pair !== null) found.push(pair);
    }
  }
  const places = new Set(found.map((pair) => `${pair.row}:${pair.column}`));
  return found.filter(
    ({ role, label, value, row, column }) =>
      label.text.trim().endsWith(":") ||
      label.typed !== undefined ||
      isAnswered(role, value) ||
      places.has(`${row - 1}:${column}`) ||
      places.has(`${row + 1}:${column}`),
  );
}

/** "Good performance | High" alone in its row: the cell is plainly what the label asks for. */
function isAnswered(role: WordRole, value: Shown): boolean {
  const { kind } = readPolarity(value);
  return role === "polarity" && (kind === "higher" || kind === "lower");
}

/** Whether a row may be one of a form: its first cell is such a label, or ends with a colon as labels do; or a cell beside says both. */
export function isFormRow(grid: Grid, row: number, sense: HeadingSense): boolean {
  for (let column = grid.area.column; column < grid.area.column + grid.area.columns; column++) {
    const text = grid.text(row, column);
    if (text !== "")
      return (
        text.endsWith(":") ||
        pairAt(grid, row, column, sense) !== null ||
        saidBeside(grid, row, column, sense).length > 0
      );
  }
  return false;
}

function pairAt(grid: Grid, row: number, column: number, sense: HeadingSense): Pair | null {
  const text = grid.text(row, column);
  const said = saidIn(grid.shown(row, column), sense);
  if (said !== null)
    return { role: said.match.wording.role, label: said.label, value: said.value, row, column };
  if (text === "" || text.length > LONGEST_LABEL || !/^\p{L}/u.test(text)) return null;
  const match = sense.match(text);
  if (match === null || !match.whole || !FORM_ROLES.has(match.wording.role)) return null;
  const value = valueBeside(grid, row, column);
  if (value === null || isHeadingBeside(match.wording.role, value.text, sense)) return null;
  return { role: match.wording.role, label: grid.shown(row, column), value, row, column };
}

/** The next filled cell right of a label; the next cell where all are blank. */
function valueBeside(grid: Grid, row: number, column: number): Shown | null {
  const merge = grid.merge(row, column);
  const from = merge === null ? column + 1 : merge.column + merge.columns;
  const end = grid.area.column + grid.area.columns;
  for (let c = from; c < Math.min(end, from + FARTHEST_VALUE); c++) {
    if (grid.text(row, c) !== "") return grid.shown(row, c);
  }
  return from < end ? grid.shown(row, from) : null;
}
