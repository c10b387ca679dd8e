import type { Shown } from "../../../kpi/reading/shown";
import { saysCumulative } from "../../../kpi/travel/cumulative";
import { labelAt, type LabelRow } from "../../layouts/rowLabels";
import type { Grid } from "../../sheet/grid";
import type { LineColumns, Lines } from "../../sheet/lines";
import type { BesideRow } from "./besideRows";
import { mayHold, wordsOfRoles } from "../headings/headerMatch";
import type { WordRole } from "../headings/headerWording";
import type { HeadingSense } from "../headings/headingSense";

/** Labels of rows that say what a KPI is judged by. */
const LABELS: ReadonlySet<WordRole> = new Set(["target", "tolerance", "green-limit"]);
const LABEL_WORDS = wordsOfRoles((role) => LABELS.has(role));
/** A plain "Target": not the year's, and no tolerance. */
const PLAIN_TARGET = "target||";
/** "Profiled target": what is due by then, which a figure that runs up is held to. */
const TARGET_TO_DATE = "target|year-to-date|";

/** The rows of a table with their labels told apart. */
export interface LabelledLines extends Lines {
  /** Rows with a label that are surely no KPI's. */
  readonly labels: readonly { readonly row: number; readonly label: Shown }[];
  /** Rows with figures to compare a KPI's with. */
  readonly beside: readonly BesideRow[];
}

/**
 * The rows of a table that have figures, and "Target" or "Tolerance" where a KPI's name would stand. One with a reference, or with
 * anything of its own that a KPI is judged by, is a KPI of that name.
 */
export function labelRowsIn(
  grid: Grid,
  columns: LineColumns,
  rows: { readonly from: number; readonly to: number },
  sense: HeadingSense,
  skip: ReadonlySet<number>,
): ReadonlyMap<number, LabelRow> {
  const found = new Map<number, LabelRow>();
  const name = columns.description ?? columns.ref;
  if (name === null) return found;
  const others = [...columns.inputs, ...(columns.ref === null || columns.ref === name ? [] : [columns.ref])];
  for (let row = rows.from; row < rows.to; row++) {
    const text = grid.text(row, name);
    if (skip.has(row) || text === "" || !(mayHold(text, LABEL_WORDS) || sense.officers(text) !== null))
      continue;
    const label = labelAt(grid, row, name, sense);
    if (label === null || label.said !== undefined || !LABELS.has(label.role)) continue;
    const hasFigures = [...columns.periods].some((column) => /\d/.test(grid.text(row, column).slice(0, 40)));
    if (hasFigures && others.every((column) => grid.text(row, column) === "")) found.set(row, label);
  }
  return found;
}

/**
 * Gives each KPI the row of targets straight below it; a KPI with parts has more than one that such a row may be for. The rest, down to
 * the row after the last KPI, are to be told.
 */
export function withLabels(
  grid: Grid,
  { description }: LineColumns,
  read: Lines,
  labels: ReadonlyMap<number, LabelRow>,
  beside: readonly BesideRow[],
): LabelledLines {
  const runsUp = (row: number): boolean =>
    description !== null && saysCumulative(grid.text(row, description));
  let lastRow = beside.reduce((last, { row }) => Math.max(last, row), read.lastRow);
  const parents = new Set(read.lines.map(({ parent }) => parent));
  const used = new Set<number>();
  const lines = read.lines.map((line) => {
    const below = line.row + 1;
    const isAlone = line.parent === null && !parents.has(line.row);
    const key = labels.get(below)?.key;
    if (!isAlone || !(key === PLAIN_TARGET || (key === TARGET_TO_DATE && runsUp(line.row)))) return line;
    used.add(below);
    return { ...line, targets: below };
  });
  const left = [...labels].flatMap(([row, { label }]) => {
    if (row > lastRow + 1) return [];
    lastRow = Math.max(lastRow, row);
    return used.has(row) ? [] : [{ row, label }];
  });
  return { ...read, lines, lastRow, labels: left, beside };
}
