import { addsUpOverYear, holdsLevel, makesUpYear } from "../travel/addsUp";
import { climbsToYear, mayRunUp, risesToYear } from "../travel/risesToYear";
import { sumsToDate } from "../travel/sumsToDate";
import { compare } from "../reading/decimal";
import { dateBand } from "../tolerance/amberLimit";
import { bandSense } from "../tolerance/bandLimit";
import type { Side } from "../tolerance/limitAt";
import type { Tolerance } from "../tolerance/tolerance";
import { written } from "../explain/explain";
import { bandWords, TAKEN_AS_NONE, TOLERANCE_IS_TARGET } from "../../wording/kpi/queries";
import { toleranceExample } from "../tolerance/toleranceExample";
import type { CumulativeReason } from "../travel/cumulative";
import type { Direction } from "../polarity/direction";
import type { Figure } from "../reading/figure";
import type { Profile } from "../profile/profile";
import { query, toleranceQuery, type Query, type QueryCode } from "../query";
import { isLevelByDue } from "../target/levelByDue";
import type { FigureCell, ReadRow } from "../row/rowCells";
import type { ReadFrom, Shown } from "../reading/shown";
import { hasOwnLimit, limitsDoNotFit } from "./limitsDoNotFit";
import { aboutLone, aboutShareOrLimit } from "./aboutLimit";
import type { Comparison } from "./comparison";
import type { SumTest } from "../target/targetInUse";

type Rated = Extract<Comparison, { kind: "rated" }>;

/** What the reading was held against, for the sentence. */
export type HeldAgainst =
  | {
      readonly kind: "target" | "target-to-date" | "green-threshold";
      readonly figure: Figure;
      /** Set where the figure itself does not meet it, and the reading is that figure. */
      readonly beyond?: "higher" | "lower";
      /** The row's target, where the tolerance's own green limit is another figure and goes before it. */
      readonly besideTarget?: Figure;
    }
  /** Another figure in the target's place, in words: an earlier one, "July 2022 (200)", or that of a column. */
  | { readonly kind: "instead"; readonly figure: Figure; readonly words: string }
  | { readonly kind: "range"; readonly from: Figure; readonly to: Figure };

/** A status by comparison, or the questions that stand in its way. */
export type Rating =
  | {
      readonly kind: "rated";
      readonly comparison: Rated;
      readonly against: HeldAgainst;
      /** The reading in the unit it was compared in. */
      readonly reading: Figure;
      readonly queries: readonly Query[];
      /** The cell of a printed key, where amber ends by it or by the rules, and the status is the same by both. */
      readonly openKey?: string;
      /** The cell of a tolerance that may mean several things, where the status is the same by each. */
      readonly unsureTolerance?: string;
      /** Where what it was judged by was read, if not in the row's own cells. */
      readonly readFrom?: { readonly target?: ReadFrom; readonly tolerance?: ReadFrom };
      /** A tolerance's cell that leaves it open, "N/A", where the status is the same however it is meant. */
      readonly openTolerance?: { readonly at: string; readonly text: string };
    }
  | {
      readonly kind: "asked";
      /** On or better than the target, where that much is certain. */
      readonly onTarget: boolean | null;
      readonly queries: readonly Query[];
    };

/** What one row brings to the comparison. */
export interface RatingInput {
  readonly read: ReadRow;
  readonly current: FigureCell;
  /** The current figure, its unit settled by its neighbours. */
  readonly reading: Figure;
  readonly direction: Direction;
  readonly cumulative: CumulativeReason | null;
  readonly profile: Profile;
}

/** A question in place of a status. */
export function ask(
  code: QueryCode,
  about: Shown | null,
  onTarget: boolean | null = null,
  taken: Figure | string | null = null,
): Rating {
  return { kind: "asked", onTarget, queries: [query(code, about, true, taken)] };
}

/** A question about the tolerance, in the unit of the target. */
export function askTolerance(read: ReadRow, target: Figure): Rating {
  return { kind: "asked", onTarget: null, queries: [aboutTolerance(read, true, target)] };
}

/** Whether a band is one of readings or of distances, where it may be either; null for any other. */
export function aboutBand({ row }: ReadRow, tolerance: Tolerance, side: Side): Query | null {
  if (tolerance.kind !== "band" || bandSense(tolerance.band, side) !== "either") return null;
  const { from, to } = tolerance.band;
  return query("tolerance-band-or-distance", row.tolerance, true, bandWords(written(from), written(to)));
}

function aboutTolerance({ row, polarity, tolerance }: ReadRow, blocking: boolean, target: Figure): Query {
  const { kind } = polarity;
  const better = kind === "higher" || kind === "lower" ? kind : null;
  return toleranceQuery(row.tolerance, blocking, toleranceExample(target, better, tolerance), better);
}

/** What is taken for no amber: a band on the better side of the target, or the target alone where amber's last figure is looked for. */
function onGoodSide(tolerance: Tolerance, about: Shown | null): Query {
  const asked = query("tolerance-on-good-side", about, false, TAKEN_AS_NONE);
  const isTarget =
    tolerance.kind === "band" && compare(tolerance.band.from.value, tolerance.band.to.value) === 0;
  if (!isTarget || tolerance.lone === undefined) return asked;
  return { ...asked, sentence: TOLERANCE_IS_TARGET({ ...asked, text: about?.typed ?? asked.text }) };
}

/** How the row's figures go with a target: whether they add up to it over the year, rather than being held to it. */
export function sumTest({ read, current, reading, direction }: RatingInput): SumTest {
  const { period } = current.cell;
  const sums = addsUpOverYear(reading, read.row.description);
  // Who declared that the row does not run up has said that its target is for each period, who gave one for this period that it is for this.
  const open = read.row.declared?.cumulative === undefined && current.cell.target?.given === undefined;
  const rises = (target: Figure): boolean =>
    open &&
    !isLevelByDue(read, current, target) &&
    (sums || [reading, target].some(({ unit }) => unit === "%")) &&
    risesToYear(read.cells, period, target, read.row.description);
  // What is better low is not reached by climbing.
  const climbs = (target: Figure): boolean =>
    open &&
    direction.kind !== "lower" &&
    !isLevelByDue(read, current, target) &&
    climbsToYear(read.cells, period, target, read.row.description);
  const isYears = read.target.kind === "values" && read.target.headed === "year";
  // 0.93 beside 95% is a share without its sign: it may rise to its target, but is a part of it only by the sheet's own sum.
  const isSum = open && sumsToDate(read.cells, period);
  const sumsTo = (target: Figure): boolean => isSum || (sums && target.unit !== "%");
  return {
    addsUp: (target) =>
      (sumsTo(target) && !holdsLevel(read.cells, period, target)) ||
      rises(target) ||
      (isYears && climbs(target)),
    makesUpYear: (target) =>
      (sumsTo(target) && open && makesUpYear(read.cells, period, target)) ||
      rises(target) ||
      (mayRunUp(read.row.description) && climbs(target)),
  };
}

/**
 * The rating that a comparison comes to, with what is to be asked about its tolerance.
 *
 * @param band What is to be asked of a tolerance that is a band (`aboutBand`).
 */
export function finish(
  comparison: Comparison,
  against: HeldAgainst,
  reading: Figure,
  read: ReadRow,
  queries: readonly Query[],
  band: Query | null = null,
): Rating {
  const { tolerance, row } = read;
  const blocking = comparison.kind === "unsure";
  const about: Query[] = [];
  if (comparison.onGoodSide && tolerance.kind !== "date") about.push(onGoodSide(tolerance, row.tolerance));
  if (tolerance.kind === "date") {
    const { from, to } = dateBand(tolerance);
    about.push(
      query("tolerance-is-a-date", row.tolerance, blocking, bandWords(String(from.value), String(to.value))),
    );
  } else if (comparison.kind === "unsure" && comparison.because === "limits") {
    const { unit } = against.kind === "range" ? against.from : against.figure;
    about.push(
      hasOwnLimit(tolerance, comparison.rules)
        ? query("limits-contradict", row.tolerance, true)
        : limitsDoNotFit(row.greenLimit ?? row.target, unit, comparison.rules),
    );
  } else if (blocking || tolerance.kind === "unreadable") {
    const isPlainShare =
      (tolerance.kind === "percent" && tolerance.strict !== true && tolerance.side === undefined) ||
      (tolerance.kind === "limit" && tolerance.limit.figure.unit === "%");
    about.push(
      tolerance.kind === "printed"
        ? query("tolerance-key-differs", row.printedTolerance ?? null, true)
        : isPlainShare
          ? aboutShareOrLimit(tolerance, row.tolerance, blocking, against)
          : (band ??
            aboutLone(tolerance, row.tolerance, comparison, against) ??
            aboutTolerance(read, blocking, against.kind === "range" ? against.from : against.figure)),
    );
  }
  const all = [...queries, ...about];
  if (comparison.kind === "unsure") return { kind: "asked", onTarget: comparison.onTarget, queries: all };
  const isOpen = !comparison.limitKnown;
  const openKey = isOpen && tolerance.kind === "printed" ? row.printedTolerance?.at : undefined;
  const own = isOpen && row.tolerance?.given === undefined ? row.tolerance : null;
  const unsureTolerance = own !== null && own.text.trim() !== "" && own.at !== "" ? own.at : undefined;
  return {
    kind: "rated",
    comparison,
    against,
    reading,
    queries: all,
    ...(openKey === undefined ? {} : { openKey }),
    ...(unsureTolerance === undefined ? {} : { unsureTolerance }),
  };
}

/** The cell to ask about: of a reading and its target, the one without a unit. */
export function suspect(reading: Figure, current: FigureCell, target: Shown | null): Shown {
  // Of two percentages, the one that is out of all bounds.
  const isOdd = reading.unit === "" || (reading.unit === "%" && reading.value > 100);
  return isOdd || target === null ? current.cell.shown : target;
}

export function unitQuery(
  reading: Figure,
  a: Figure,
  b: Figure,
  current: FigureCell,
  target: Shown | null,
): Query {
  return a.unit !== reading.unit
    ? query("unit-differs", current.cell.shown, false, a)
    : query("unit-differs", target, false, b);
}
