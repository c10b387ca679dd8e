import type { Figure } from "../../../kpi/reading/figure";
import type { Shown } from "../../../kpi/reading/shown";
import { readPolarity } from "../../../kpi/polarity/polarity";
import { matchUnits } from "../../../kpi/reading/sameUnit";
import { onlyFigure } from "../../../kpi/target/onlyFigure";
import { plainHeading } from "../headings/headerMatch";
import { bandOf, holdsReading, isBeyondTarget } from "./limitBands";

/** A row's cell in a column that may hold limits, beside what it would be a limit of. */
export interface LimitCell {
  readonly shown: Shown;
  /** The row's target; null where the table has no such column. */
  readonly target: Shown | null;
  readonly polarity: Shown | null;
  /** The row's figures, as far as they can be read. */
  readonly readings?: readonly Figure[];
}

/** Words that a column of limits may have in its heading, whatever else it says. */
const LIMIT_WORDS: ReadonlySet<string> = new Set(
  [
    "amber red green limit limits threshold trigger minimum min maximum max floor ceiling lower upper lowest highest",
    "worst alert breach escalation escalate acceptable unacceptable tolerable tolerance intervention band boundary cutoff warning",
  ].flatMap((words) => words.split(" ")),
);

/** Words of columns that hold figures of others, or of another time. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  "peer peers group median average mean last previous prior year past before actual result results cases total".split(
    " ",
  ),
);

/** Without such a word, as many rows must say so. */
const FEWEST_UNNAMED = 3;
const MOST_UNNAMED_ODD = 0.2;
/** Further from the target than this part of it lies no limit, but something else; nearer, where its heading does not speak of one. */
const FURTHEST = 0.5;
const FURTHEST_UNNAMED = 0.2;

/**
 * Whether the cells of a column may be where amber ends: figures in the target's unit, on its worse side, and near. Last year's results
 * may be all that; so without a word for a limit in the heading they have to be as round as the targets as well, in nearly every row.
 *
 * @param ofFew How many rows the table has, where the column stands right beside the target: every one of one or two then has to.
 * @example "Minimum" over 80%, 75% beside targets of 90%, 85%, higher is better // true
 */
export function looksLikeLimits(
  heading: string,
  cells: readonly LimitCell[],
  ofFew: number | null = null,
): boolean {
  const words = plainHeading(heading).split(" ");
  const named = words.some((word) => LIMIT_WORDS.has(word));
  if (!named && words.some((word) => OTHER_WORDS.has(word))) return false;
  // Any range that holds its reading may be how sure that is, and every row's then does.
  const bands = cells.filter((cell) => bandOf(cell) !== null);
  const areIntervals =
    !named && (ofFew ?? FEWEST_UNNAMED) >= FEWEST_UNNAMED && bands.length > 0 && bands.every(holdsReading);
  const rows = cells.flatMap((cell) => {
    if (bandOf(cell) !== null) return [!areIntervals && isBeyondTarget(cell)];
    const pair = figuresOf(cell);
    return pair === null ? [] : [isLimit(pair, cell.polarity, named)];
  });
  const fitting = rows.filter((fits) => fits).length;
  if (named) {
    const counted = cells.filter((cell) => !isOtherEnd(cell, words)).length;
    return fitting > 0 && fitting * 2 >= counted && !areOfFigures(cells);
  }
  const fewest = ofFew === null ? FEWEST_UNNAMED : Math.min(FEWEST_UNNAMED, ofFew);
  return fitting >= fewest && fitting >= cells.length * (1 - MOST_UNNAMED_ODD);
}

/** Words for the one end, which is where amber ends of those KPIs alone whose figures are worse there. */
const LOWER_WORDS = ["lower", "lowest", "minimum", "min", "floor"];
const UPPER_WORDS = ["upper", "highest", "maximum", "max", "ceiling"];

/** The lower end for a KPI for which lower is better, or the upper for one for which higher is: it speaks neither for limits nor against. */
function isOtherEnd(cell: LimitCell, words: readonly string[]): boolean {
  const [isLower, isUpper] = [LOWER_WORDS, UPPER_WORDS].map((ends) =>
    ends.some((word) => words.includes(word)),
  );
  const { kind } = readPolarity(cell.polarity);
  const isBetter = (kind === "lower" && isLower === true) || (kind === "higher" && isUpper === true);
  const pair = isBetter && isLower !== isUpper ? figuresOf(cell) : null;
  return pair !== null && (kind === "lower") === pair.limit.value < pair.target.value;
}

/** Whether each is the lowest or highest of its row's own figures: "Minimum | Maximum" of the year. */
function areOfFigures(cells: readonly LimitCell[]): boolean {
  if (cells.length < FEWEST_UNNAMED) return false;
  return cells.every(({ shown, readings = [] }) => {
    const own = onlyFigure(shown);
    const values = readings.map(({ value }) => value);
    return (
      own !== null && values.length > 1 && [Math.min(...values), Math.max(...values)].includes(own.value)
    );
  });
}

interface Pair {
  readonly limit: Figure;
  /** Whether it is typed in another unit than the target: 80 beside 90%. */
  readonly supposed: boolean;
  readonly target: Figure;
}

function figuresOf({ shown, target }: LimitCell): Pair | null {
  const [limit, goal] = [onlyFigure(shown), target === null ? null : onlyFigure(target)];
  if (limit === null || goal === null) return null;
  const matched = matchUnits(limit, goal);
  return matched.kind === "ambiguous"
    ? null
    : { limit: matched.a, target: matched.b, supposed: limit.unit !== goal.unit };
}

function isLimit({ limit, target, supposed }: Pair, polarity: Shown | null, named: boolean): boolean {
  const apart = limit.value - target.value;
  const furthest = Math.abs(target.value) * (named ? FURTHEST : FURTHEST_UNNAMED);
  if (Math.abs(apart) > furthest) return false;
  const better = readPolarity(polarity).kind;
  const isKnown = better === "higher" || better === "lower";
  const isWorse = better === "lower" ? apart > 0 : apart < 0;
  if (named) return isKnown ? isWorse || apart === 0 : apart !== 0;
  const round = Math.min(stepOf(target.value), Math.abs(target.value) * ROUND);
  return isKnown && isWorse && !supposed && stepOf(limit.value) >= round;
}

/** A limit is chosen in steps of so much of its target, where the target is not itself the odder figure: 85 of 90, 24 of 20. */
const ROUND = 0.05;
const STEPS = [100, 50, 10, 5, 1, 0.5, 0.1];

/** How round a figure is: 5 of 85, 10 of 90, 0.5 of 97.5. */
function stepOf(value: number): number {
  return STEPS.find((one) => Number.isInteger(Math.round((value / one) * 1e6) / 1e6)) ?? 0;
}
