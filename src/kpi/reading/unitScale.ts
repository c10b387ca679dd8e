import type { KpiRow } from "../row/row";
import { figuresOf } from "../target/figuresOf";
import type { Target } from "../target/target";
import { readTolerance } from "../tolerance/tolerance";
import { times } from "./decimal";
import type { Figure } from "./figure";
import type { Reading } from "./reading";
import { CURRENCIES, SCALES } from "./unit";

/** "£000", "£ '000s", "£m", "thousands": a currency or none, and the scale. */
const FORM = /^(?<currency>[£$€]?)s?(?:in)?(?<scale>000|[a-z]+?)(?<plural>s?)$/u;
const THOUSANDS = "000";
const LONGEST = 40;

/** A sum further than this from its target, once both are in full, may not be meant in the column's scale. */
const SAME_SIZE = 10;

/** How many each bare figure of a row stands for by its column of units. */
interface UnitScale {
  readonly times: number;
  /** "" where it names none. */
  readonly currency: string;
}

/**
 * The scale that a column of units says and nothing else; null for anything else.
 *
 * @example "£000" // { times: 1000, currency: "£" }; "£" // null
 */
export function scaleAlone(unitColumn: string): UnitScale | null {
  const plain = unitColumn
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^a-z0-9£$€]/gu, "");
  const { currency = "", scale = "" } = FORM.exec(plain)?.groups ?? {};
  if (scale === THOUSANDS) return { times: 1_000, currency };
  const known = Object.hasOwn(SCALES, scale) ? SCALES[scale] : undefined;
  return known === undefined || (known.onlyMoney && currency === "")
    ? null
    : { times: known.times, currency };
}

/**
 * The cells of a row whose column of units says what its bare figures are in, beside a target that says its own: both are then in full.
 * Only where all of them are of the target's size so, for figures typed in full stand under "£000" as well, and where no tolerance is in
 * bare figures, of which nothing would tell the scale.
 *
 * @example "Unit" £000, target "£250k", 240 and 260 // £240,000 and £260,000
 */
export function inUnitsScale<Cell extends { readonly reading: Reading }>(
  cells: readonly Cell[],
  target: Target,
  {
    unitColumn = "",
    tolerance,
    printedTolerance,
  }: Pick<KpiRow, "unitColumn" | "tolerance" | "printedTolerance">,
): readonly Cell[] {
  const scale = scaleAlone(unitColumn);
  const [goal, ...more] = figuresOf(target);
  if (scale === null || goal === undefined || more.length > 0) return cells;
  const isSaid = goal.scaled && CURRENCIES.includes(goal.unit) && !goal.doubtful;
  const differs = scale.currency !== "" && scale.currency !== goal.unit;
  const isFree = [tolerance, printedTolerance ?? null].every((one) =>
    FREE_OF_FIGURES.includes(readTolerance(one).kind),
  );
  if (!isSaid || differs || !isFree) return cells;
  const bare = cells.flatMap(({ reading }) =>
    reading.kind === "figure" && isBare(reading.figure) ? [reading.figure] : [],
  );
  if (!bare.every(({ value }) => isOfSize(times(value, scale.times), goal.value))) return cells;
  return cells.map((cell) =>
    cell.reading.kind === "figure" && isBare(cell.reading.figure)
      ? { ...cell, reading: { ...cell.reading, figure: inFull(cell.reading.figure, scale, goal.unit) } }
      : cell,
  );
}

/** Tolerances in no figure of the row's own, which would have to be in one scale with its cells. */
const FREE_OF_FIGURES: readonly ReturnType<typeof readTolerance>["kind"][] = [
  "blank",
  "none",
  "not-needed",
  "percent",
];

function isBare({ unit, counted, scaled, doubtful }: Figure): boolean {
  return unit === "" && counted !== true && !scaled && !doubtful;
}

function isOfSize(value: number, target: number): boolean {
  const [small = 0, large = 0] = [Math.abs(value), Math.abs(target)].sort((a, b) => a - b);
  return value === 0 || large <= small * SAME_SIZE;
}

function inFull(figure: Figure, scale: UnitScale, unit: string): Figure {
  const decimals = Math.max(0, figure.decimals - Math.round(Math.log10(scale.times)));
  return { ...figure, value: times(figure.value, scale.times), unit, decimals, scaled: true };
}
