import type { Figure } from "../reading/figure";
import { matchUnits } from "../reading/sameUnit";
import type { Shown } from "../reading/shown";
import type { Profile } from "../profile/profile";
import { cellsUnder } from "../row/namedCell";
import type { ReadRow } from "../row/rowCells";
import { readTarget } from "../target/target";

/** The limits that a profile takes from a row's own columns; "unclear" where one of them is no certain figure, or there is no such column. */
export type ColumnLimits =
  | {
      readonly kind: "known";
      readonly columns: ReadonlyMap<string, number | null>;
      /** The cells with a figure, and what it was taken for where its unit had to be supposed. */
      readonly cells: readonly ColumnCell[];
    }
  | { readonly kind: "unclear"; readonly about: Shown | null; readonly heading: string };

export interface ColumnCell {
  readonly heading: string;
  readonly shown: Shown;
  readonly supposed: Figure | null;
}

/**
 * Reads the columns that a profile's states name ("Stretch target"), in the reading's unit. A blank cell is a row without that state; a
 * heading that stands nowhere is asked about, for a misspelt one must not take a colour away unseen.
 *
 * @param toDate Whether the reading is held to a target to date: a column's figure, for the year, then tells nothing certain.
 * @example "Stretch target" 95% beside a reading of 92% // 95
 */
export function columnLimits(
  { states }: Profile,
  { row }: ReadRow,
  reading: Figure,
  toDate: boolean,
): ColumnLimits {
  const columns = new Map<string, number | null>();
  const cells: ColumnCell[] = [];
  for (const { upTo } of states) {
    if (upTo?.slack.kind !== "column") continue;
    const { heading } = upTo.slack;
    const under = [...cellsUnder(row.named ?? [], heading), ...cellsUnder(row.periods, heading)];
    const [cell] = under;
    if (cell === undefined || under.length > 1) return { kind: "unclear", about: null, heading };
    const found = figureIn(cell.shown, reading);
    if (found === "unclear" || (found !== null && toDate))
      return { kind: "unclear", about: cell.shown, heading };
    columns.set(heading, found?.figure.value ?? null);
    if (found !== null)
      cells.push({ heading, shown: cell.shown, supposed: found.sure ? null : found.figure });
  }
  return { kind: "known", columns, cells };
}

/**
 * What stands in a missing target's place under rules whose statuses all end in columns: the best of their figures. Such rules look at no
 * target. Null under any others, and for a row with none of the figures.
 */
export function columnInPlaceOfTarget(
  { states }: Profile,
  { row }: ReadRow,
  reading: Figure,
): { readonly figure: Figure; readonly heading: string } | null {
  const limits = states.flatMap(({ upTo }) => (upTo === null ? [] : [upTo.slack]));
  if (limits.some(({ kind }) => kind !== "column")) return null;
  for (const slack of limits) {
    if (slack.kind !== "column") continue;
    const { heading } = slack;
    const [cell, ...others] = [...cellsUnder(row.named ?? [], heading), ...cellsUnder(row.periods, heading)];
    const found = cell === undefined || others.length > 0 ? null : figureIn(cell.shown, reading);
    if (found !== null && found !== "unclear") return { figure: found.figure, heading };
  }
  return null;
}

function figureIn(
  shown: Shown,
  reading: Figure,
): { readonly figure: Figure; readonly sure: boolean } | null | "unclear" {
  const target = readTarget(shown);
  if (target.kind === "missing") return null;
  if (target.kind !== "values" || target.amounts.length > 1 || target.direction !== null) return "unclear";
  const [amount] = target.amounts;
  if (amount === undefined || amount.per !== null) return "unclear";
  const matched = matchUnits(reading, amount.figure);
  return matched.kind === "matched" && matched.a.unit === reading.unit
    ? { figure: matched.b, sure: matched.sure }
    : "unclear";
}
