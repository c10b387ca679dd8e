import type { Figure } from "../reading/figure";
import { matchUnits } from "../reading/sameUnit";
import type { Shown } from "../reading/shown";
import { isStated, type Profile, type StatedSlack } from "../profile/profile";
import { cellsUnder } from "../row/namedCell";
import type { FigureCell, ReadRow } from "../row/rowCells";
import { onlyFigure } from "../target/onlyFigure";
import { readTarget } from "../target/target";
import { ask, type Rating } from "./rating";

/** The limits that a profile states as figures; "unclear" where one of them is no certain figure in the reading's unit, or there is no such column. */
export type ColumnLimits =
  | {
      readonly kind: "known";
      readonly columns: ReadonlyMap<StatedSlack, number | null>;
      /** The cells with a figure, and what it was taken for where its unit had to be supposed. */
      readonly cells: readonly ColumnCell[];
    }
  | UnclearLimit;

interface UnclearLimit {
  readonly kind: "unclear";
  readonly about: Shown | null;
  /** Null for a figure that the rules state themselves. */
  readonly heading: string | null;
}

export interface ColumnCell {
  readonly heading: string;
  readonly shown: Shown;
  readonly supposed: Figure | null;
}

/**
 * Reads what a profile's states name: columns ("Stretch target") or figures ("90%"), in the reading's unit. A blank cell is a row without
 * that state; a heading that stands nowhere is asked about, for a misspelt one must not take a colour away unseen.
 *
 * @param toDate Whether the reading is held to a target to date: a stated figure, for the year, then tells nothing certain.
 * @example "Stretch target" 95% beside a reading of 92% // 95
 */
export function columnLimits(
  { states }: Profile,
  { row }: ReadRow,
  reading: Figure,
  toDate: boolean,
): ColumnLimits {
  const columns = new Map<StatedSlack, number | null>();
  const cells: ColumnCell[] = [];
  for (const { upTo } of states) {
    if (upTo === null || !isStated(upTo.slack)) continue;
    const { slack } = upTo;
    const heading = slack.kind === "column" ? slack.heading : null;
    const shown = statedIn(slack, row);
    const found = shown === null ? "unclear" : figureIn(shown, reading);
    if (found === "unclear" || (found !== null && toDate))
      return { kind: "unclear", about: heading === null ? null : shown, heading };
    columns.set(slack, found?.figure.value ?? null);
    if (found !== null && heading !== null && shown !== null)
      cells.push({ heading, shown, supposed: found.sure ? null : found.figure });
  }
  return { kind: "known", columns, cells };
}

/** The cell under a heading, or a figure as if it stood in one; null where no column is headed so, or several are. */
function statedIn(slack: StatedSlack, row: ReadRow["row"]): Shown | null {
  if (slack.kind === "figure") return { at: "", text: slack.text, value: slack.text, format: "@" };
  const { heading } = slack;
  const under = [...cellsUnder(row.named ?? [], heading), ...cellsUnder(row.periods, heading)];
  return under.length === 1 ? (under[0]?.shown ?? null) : null;
}

/** Asks about the column; a figure of the rules' own cannot be corrected on the sheet. */
export function askAboutStated({ about, heading }: UnclearLimit, current: FigureCell): Rating {
  return heading === null
    ? ask("limits-do-not-fit", current.cell.shown)
    : ask("limit-in-column", about, null, heading);
}

/**
 * What stands in a missing target's place under rules whose limits are all stated: the best of them. Such rules look at no target. Null
 * under any others, and for a row with none of the figures.
 */
export function statedInPlaceOfTarget(
  { states }: Profile,
  { row }: ReadRow,
): { readonly figure: Figure; readonly heading: string | null } | null {
  const limits = states.flatMap(({ upTo }) => (upTo === null ? [] : [upTo.slack]));
  for (const slack of limits) {
    if (!isStated(slack)) return null;
    const shown = statedIn(slack, row);
    const figure = shown === null ? null : onlyFigure(shown);
    if (figure !== null && limits.every(isStated))
      return { figure, heading: slack.kind === "column" ? slack.heading : null };
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
