import { compare } from "../reading/decimal";
import type { Figure } from "../reading/figure";
import { matchUnits } from "../reading/sameUnit";
import { skeletonOf } from "../reading/skeleton";
import { tokenise } from "../reading/token";
import type { QueryCode } from "../query";
import type { Shown } from "../reading/shown";
import type { ReadRow } from "../row/rowCells";
import { readTarget, type Target } from "../target/target";
import type { Rating, RatingInput } from "./rating";
import { isWorseThan } from "./status";

/** What these ask about takes nothing from where the target itself lies, or is answered by one of the targets at hand. */
const LEAVE_TARGET: readonly QueryCode[] = [
  "tolerance-unreadable",
  "tolerance-key-differs",
  "tolerance-two-meanings",
  "tolerance-band-or-distance",
  "tolerance-is-a-date",
  "green-limit-unreadable",
  "limit-in-column",
  "limits-do-not-fit",
  "limits-contradict",
  "target-disagrees",
];

/**
 * Whether a reading whose status is asked about is on target whatever the answer is, so that its decline has a letter all the same
 * (rules.md, section 7): the reading is held to each target that the row may have, and to nothing else.
 *
 * @param rate Rates the row as it is given.
 * @returns The rating; its `onTarget` null where the answers differ, or the questions are of another kind.
 * @example 60% against 90%, "5 or 10" in the tolerance column // not on target; 91% with targets of 90% and 95% in two columns // null
 */
export function withOnTargetAnyway(
  rating: Rating,
  input: RatingInput,
  rate: (input: RatingInput) => Rating,
): Rating {
  if (rating.kind === "rated" || !rating.queries.every(leavesTarget)) return rating;
  const { secondTargets = [], ...row } = input.read.row;
  const alone = (read: ReadRow): boolean | null => onTargetAlone({ ...input, read }, rate);
  const answers = [
    ...possibleTargets({ ...input, read: { ...input.read, row } }).map(alone),
    // A figure that the reading cannot be held to is no target of it.
    ...otherTargets({ ...input.read, row }, secondTargets)
      .map(alone)
      .filter((answer) => answer !== null),
    ...byToleranceFigures(input),
  ];
  const [first = null] = answers;
  return { ...rating, onTarget: answers.every((answer) => answer === first) ? first : null };
}

function leavesTarget({ code, blocking, columns }: Rating["queries"][number]): boolean {
  const isOneOfTwo = code === "column-unread" && columns?.every(({ role }) => role === "target") === true;
  return !blocking || LEAVE_TARGET.includes(code) || (isOneOfTwo && columns.length > 1);
}

/** The row with each of its targets as its only one. */
function possibleTargets({ read, current, cumulative }: RatingInput): readonly ReadRow[] {
  const { rivalTargets = [], ...row } = read.row;
  const only: ReadRow = { ...read, row };
  const { ownTarget } = current.reading;
  const { rivalTarget } = current.cell;
  const inCell: readonly ReadRow[] =
    ownTarget === null || cumulative !== null ? [] : [{ ...only, target: targetOf(ownTarget) }];
  const ofPeriod = rivalTarget === undefined ? [] : [{ shown: rivalTarget }];
  return [only, ...otherTargets(only, [...ofPeriod, ...rivalTargets]), ...inCell];
}

function otherTargets(read: ReadRow, others: readonly { readonly shown: Shown }[]): readonly ReadRow[] {
  return others
    .map(({ shown }) => ({
      ...read,
      row: { ...read.row, target: shown },
      target: readTarget(shown, read.row.targetPeriodKind ?? null),
    }))
    .filter(({ target }) => target.kind !== "missing");
}

function targetOf(figure: Figure): Target {
  return { kind: "values", amounts: [{ figure, per: null }], direction: null, headed: null };
}

/** Where the reading lies by the target alone; null where that is not certain either. */
function onTargetAlone(input: RatingInput, rate: (input: RatingInput) => Rating): boolean | null {
  // Limits that are stated outright say themselves what is on target.
  if (input.read.tolerance.kind === "thresholds") return null;
  const { greenLimit, row } = input.read;
  const byTarget = heldToAlone(input, rate);
  if (byTarget === false || greenLimit.kind !== "values") return byTarget;
  // Green that begins beyond the target is what the colour, once it is known, will go by.
  const { greenLimit: shown = null, ...plain } = row;
  const read: ReadRow = { ...input.read, row: { ...plain, target: shown }, target: greenLimit };
  const byGreen = heldToAlone({ ...input, read }, rate);
  return byGreen === true ? byTarget : byGreen;
}

function heldToAlone(input: RatingInput, rate: (input: RatingInput) => Rating): boolean | null {
  const { rivalTarget: _rival, ...cell } = input.current.cell;
  const alone = rate({
    ...input,
    read: { ...input.read, tolerance: { kind: "blank" }, greenLimit: { kind: "missing" } },
    current: { ...input.current, cell, reading: { ...input.current.reading, ownTarget: null } },
    // Without states there is no limit to be uncertain of.
    profile: { ...input.profile, states: [] },
  });
  return alone.kind === "rated" ? alone.comparison.onTarget : alone.onTarget;
}

/**
 * The figures of a tolerance that nobody can read, near enough to the target to be where green begins: limits in words replace the target
 * [STP08]. Whether the reading meets each.
 */
function byToleranceFigures({ read, reading, direction }: RatingInput): readonly boolean[] {
  const { tolerance, target, row } = read;
  if (tolerance.kind !== "unreadable" || !tolerance.figures) return [];
  if (direction.kind !== "higher" && direction.kind !== "lower") return [];
  const better = direction.kind;
  const amounts = target.kind === "values" ? target.amounts : [];
  const isNear = ({ value }: Figure): boolean =>
    amounts.some(({ figure }) => {
      const largest = Math.max(Math.abs(value), Math.abs(figure.value));
      return Math.abs(value - figure.value) <= largest / 2;
    });
  return skeletonOf(tokenise(row.tolerance?.text ?? "")).figures.flatMap((figure) => {
    const matched = matchUnits(reading, figure);
    if (!isNear(figure) || matched.kind === "ambiguous") return [];
    const { a, b } = matched;
    // Whether the figure itself is green the words would say.
    return compare(a.value, b.value) === 0 ? [true, false] : [!isWorseThan(a.value, b.value, better)];
  });
}
