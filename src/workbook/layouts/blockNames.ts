import { readPolarity } from "../../kpi/polarity/polarity";
import { looksLikeRef } from "../find/columns/columnSample";
import type { WordRole } from "../find/headings/headerWording";
import type { HeadingSense } from "../find/headings/headingSense";
import { isTold } from "../find/said";
import type { CellPlace } from "../sheet/address";
import { forAll, isPeriodText, isPeriodWord, type LabelRow } from "./rowLabels";
import type { Grid } from "../sheet/grid";

/** What a row over a KPI's labels calls it: its name, its reference, the section it belongs to; whatever of them the row holds. */
export interface Naming {
  readonly name: CellPlace | null;
  readonly ref: CellPlace | null;
  readonly section: CellPlace | null;
  /** It is said by a label, "KPI" or "Ref": no banner, and no title. */
  readonly isLabelled: boolean;
}

const NOTHING = { name: null, ref: null, section: null };

/** Words of a form that say what the cell beside them is. */
const BY_LABEL: Partial<Record<WordRole, keyof typeof NOTHING>> = {
  description: "name",
  ref: "ref",
  section: "section",
};

/**
 * Reads a row over the labels of a block as what names it, from its first text: "Calls answered"; "CS 01" and "Calls answered" side by
 * side; "KPI" or "Ref" with its cell beside, one or several in a row. Null where it is a form's row of another kind, which names nothing.
 *
 * @param first The column of the row's first text, 0-based.
 * @example "CS 01 | Calls answered" // ref in the first cell, name in the second
 * @example "Ref | CS 01 | KPI | Calls answered" // ref in the second cell, name in the fourth
 */
export function namingAt(grid: Grid, row: number, first: number, sense: HeadingSense): Naming | null {
  const columns = filledFrom(grid, row, first);
  const text = (column: number | undefined): string => (column === undefined ? "" : grid.text(row, column));
  if (sense.match(text(first))?.whole === true) return byLabels(grid, row, columns, sense);
  const own: Naming = { ...NOTHING, name: { row, column: first }, isLabelled: false };
  const [, beside] = columns;
  if (beside === undefined || !looksLikeRef(text(first)) || !isName(grid, row, beside, sense)) return own;
  return { ...own, ref: { row, column: first }, name: { row, column: beside } };
}

/** What stands in brackets in a name says how its figures run: "Library visits (cumulative)". */
const BRACKETED = /\s*[([][^()[\]]{0,60}[)\]]/gu;

/**
 * What the cell before a row of periods names the block below, and the reference left of it; null where it heads the labels or the periods.
 *
 * @example "RX5 | Library visits (cumulative) | Apr-25 | May-25"
 */
export function cornerNaming(
  grid: Grid,
  row: number,
  column: number,
  sense: HeadingSense,
): { readonly name: CellPlace; readonly ref: CellPlace | null } | null {
  const text = grid.text(row, column);
  const bare = text.replace(BRACKETED, "").trim();
  const isHeading = sense.officers(text) !== null || sense.match(bare) !== null;
  const ofPeriods = isPeriodText({ ...grid.shown(row, column), text: bare, value: bare });
  if (isHeading || ofPeriods || isPeriodWord(grid, row, column)) return null;
  const before = filledFrom(grid, row, grid.area.column).filter((at) => at < column);
  const [ref] = before;
  const isRef =
    ref !== undefined &&
    before.length === 1 &&
    looksLikeRef(grid.text(row, ref)) &&
    !isPeriodWord(grid, row, ref);
  return { name: { row, column }, ref: isRef ? { row, column: ref } : null };
}

/** A text that says nothing but which way is better, "Lower is better" alone in its row: it names no KPI, but tells of the one it stands with. */
export function polarityAlone(grid: Grid, row: number, column: number): LabelRow | null {
  const said = grid.shown(row, column);
  const { kind } = readPolarity(said);
  if ((kind !== "higher" && kind !== "lower") || filledFrom(grid, row, column).length > 1) return null;
  return forAll({
    row,
    role: "polarity",
    key: "polarity||",
    label: { ...said, text: "Polarity", value: "Polarity" },
    said,
  });
}

function byLabels(grid: Grid, row: number, columns: readonly number[], sense: HeadingSense): Naming | null {
  let found: Naming | null = null;
  for (let i = 0; i + 1 < columns.length; i += 2) {
    const [label = 0, column = 0] = columns.slice(i, i + 2);
    const match = sense.match(grid.text(row, label));
    const part = match?.whole === true ? BY_LABEL[match.wording.role] : undefined;
    if (part === undefined || sense.match(grid.text(row, column))?.whole === true) continue;
    found = { ...(found ?? { ...NOTHING, isLabelled: true }), [part]: { row, column } };
  }
  return found;
}

function isName(grid: Grid, row: number, column: number, sense: HeadingSense): boolean {
  const text = grid.text(row, column);
  return (
    /\p{L}{2}/u.test(text) && sense.match(text)?.whole !== true && !isTold(grid.shown(row, column), sense)
  );
}

function filledFrom(grid: Grid, row: number, first: number): readonly number[] {
  const filled: number[] = [];
  for (let column = first; column < grid.area.column + grid.area.columns; column++) {
    if (grid.text(row, column) !== "") filled.push(column);
  }
  return filled;
}
