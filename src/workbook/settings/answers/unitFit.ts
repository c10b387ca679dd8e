import type { Figure } from "../../../kpi/reading/figure";
import { readReading } from "../../../kpi/reading/reading";
import { skeletonOf } from "../../../kpi/reading/skeleton";
import { tokenise } from "../../../kpi/reading/token";
import { unitKind } from "../../../kpi/reading/unitKind";
import { hasFigure, readRow } from "../../../kpi/row/rowCells";
import { figuresOf } from "../../../kpi/target/figuresOf";
import { readTarget } from "../../../kpi/target/target";
import { unitGiven, type GivenPart } from "../../../wording/unitGiven";
import type { SettledRow } from "../applyCorrections";
import { typedShown } from "../typedShown";

/** What is typed, and the figures that it will be held against. */
export interface UnitFit {
  readonly part: GivenPart;
  readonly target: readonly Figure[];
  readonly figures: readonly Figure[];
}

/**
 * What a figure typed for a row is held against.
 *
 * @param at The cell that it is typed in place of: what stands there is no measure of it.
 */
export function unitFit(row: SettledRow, part: GivenPart, at = ""): UnitFit {
  const read = readRow(row.row.kpi);
  const figures = read.cells
    .filter(hasFigure)
    .flatMap(({ cell, reading }) => (at !== "" && cell.shown.at === at ? [] : [reading.figure]));
  return { part, target: part === "target" ? [] : figuresOf(read.target), figures };
}

/**
 * Why what was typed cannot be held against the row's figures, as a sentence; null where it can, or where nobody can say that for certain: a
 * bare number is in the row's unit, and a row whose figures are in several units may be in any.
 *
 * @example "94.2%" as a figure beside a target of 28 days // a sentence
 */
export function unitRefusal({ part, target, figures }: UnitFit, typed: string): string | null {
  const units = unitsTyped(part, typed);
  const [unit] = units;
  if (unit === undefined || units.length > 1) return null;
  const kind = unitKind(unit);
  // A tolerance may be a share of any target.
  if (kind === null || (part === "tolerance" && kind === "share")) return null;
  const beside = part === "tolerance" && target.length > 0 ? target : [...target, ...figures];
  const isSaid = beside.length > 0 && beside.every((other) => unitKind(other.unit) !== null);
  const example = target.find(isOfKind) ?? figures.filter(isOfKind).at(-1);
  if (example === undefined || (!isSaid && !target.some(isOfKind))) return null;
  if (beside.some((other) => unitKind(other.unit) === kind)) return null;
  const of = target.includes(example) ? "target" : "figures";
  return unitGiven(part, typed, unit, { of, ...example });
}

function isOfKind({ unit }: Figure): boolean {
  return unitKind(unit) !== null;
}

/** The units of the figures in a text, each once. */
function unitsTyped(part: GivenPart, typed: string): readonly string[] {
  const shown = typedShown("", typed);
  if (part === "figure") {
    const reading = readReading(shown, null);
    return reading.kind === "figure" ? [reading.figure.unit] : [];
  }
  const figures = part === "target" ? figuresOf(readTarget(shown)) : skeletonOf(tokenise(typed)).figures;
  return [...new Set(figures.map(({ unit }) => unit))];
}
