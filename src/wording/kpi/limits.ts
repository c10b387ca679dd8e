import { quoted } from "./figures";
import { says, type SaidFacts } from "./given";

/** Sentences about where a status ends: parts of one sentence, put together after "against a target of 90%;". */

/** A status' name within a sentence: "amber"; of several words, or of letters only, as it is written. */
function named(name: string): string {
  return /^[A-Z][a-z]*$/.test(name) ? name.toLowerCase() : `“${name}”`;
}

/** A cell that leaves the tolerance open. */
interface OpenCell {
  readonly at: string;
  readonly text: string;
}

function notGiven(cell: OpenCell | undefined): string {
  return cell === undefined ? "no tolerance is given" : `${cell.at} says ${quoted(cell.text)}`;
}

function inCell(cell: string | null): string {
  return cell === null ? "" : ` in ${cell}`;
}

export const limitSentences = {
  ends: {
    at: (name: string, limit: string): string => `${named(name)} ends at ${limit}`,
    /** The limit itself belongs to the next status. */
    beyond: (name: string, limit: string): string => `${named(name)} ends just before ${limit}`,
  },
  /** Of a target that is best itself. */
  bothSides: (from: string, to: string): string => `${from} and ${to}`,
  fromTo: (name: string, from: string, to: string): string => `${named(name)} from ${from} to ${to}`,
  begins: {
    at: (name: string, limit: string): string => `${named(name)} begins at ${limit}`,
    beyond: (name: string, limit: string): string => `${named(name)} begins beyond ${limit}`,
  },
  none: (name: string): string => `there is no ${named(name)}`,
  /** How a tolerance was understood, beside its name. */
  noneAsValue: (name: string): string => `no ${named(name)}`,
  because: (end: string, why: string): string => `${end} (${why})`,
  /** How a tolerance in percent was understood. */
  share: (percent: string, target: string): string => `${percent} of ${target}`,
  theTarget: "the target",
  /** Whose width that is: "10% of 50%, by the key in 'Key'!A4". */
  byKey: (width: string, cell: string): string => `${width}, by the key in ${cell}`,
  /** Of a tolerance that no cell of the row gives: "10% of 49%, as the heading F3 says". */
  byHeading: (width: string | null, cell: string): string =>
    `${width === null ? "" : `${width}, `}as the heading ${cell} says`,
  larger: (distances: readonly string[]): string => `the larger of ${distances.join(" and ")}`,
  /** In a target's place, under rules whose limits are all stated as figures. */
  instead: (limit: string, heading: string | null): string =>
    heading === null ? `a limit of ${limit}` : `${limit} in the column “${heading}”`,
  inColumn: (heading: string): string => `the column “${heading}”`,
  distance: (amount: string): string => `${amount} from the target`,
  /** What stands in for a tolerance that is not given. */
  noToleranceGiven: (instead: string | null, cell?: OpenCell): string =>
    instead === null
      ? notGiven(cell)
      : cell === undefined
        ? `no tolerance is given, so ${instead}`
        : `${notGiven(cell)}; ${instead} stands in for it, and without amber the status is the same`,
  noToleranceOfNought: (share: string, cell?: OpenCell): string => `${notGiven(cell)}, and ${share}`,
  insideRange: (): string => "inside the range",
  /** Where the tolerance may mean several things, and the status is the same by all of them. */
  open: {
    best: (cell: string | null): string => `on target whatever the tolerance${inCell(cell)} means`,
    between: (cell: string | null): string => `within tolerance whichever way ${cell ?? "it"} is read`,
    worst: (cell: string | null): string => `outside tolerance whichever way ${cell ?? "it"} is read`,
  },
  /** Where the row has no tolerance, and the key printed on the sheet and the rules give amber another width each. */
  openKey: {
    best: (cell: string): string => `on target by the key in ${cell} and by the rules alike`,
    between: (cell: string): string => `within tolerance by the key in ${cell} and by the rules alike`,
    worst: (cell: string): string => `outside tolerance by the key in ${cell} and by the rules alike`,
  },
  upTo: {
    higher: (name: string, limit: string, inclusive: boolean): string =>
      `${named(name)} down to ${inclusive ? "" : "just before "}${limit}`,
    lower: (name: string, limit: string, inclusive: boolean): string =>
      `${named(name)} up to ${inclusive ? "" : "just before "}${limit}`,
  },
  /** Of a tolerance of 2% beside a target of 0%: "taken as 2 percentage points, since 2% of 0 is 0". */
  pointsOfNought: (points: string, share: string): string => `taken as ${points}, since ${share}`,
  /** 5% of a target of 0 is no distance at all. */
  shareOfNought: (percent: string): string => `${percent} of 0 is 0`,
};

/** The question about a target that the limits of the row's rules say nothing of; a tolerance helps only where these look at it. */
export function limitsDoNotFitSentence(
  target: SaidFacts,
  why: {
    /** Set where the rules count percentage points. */
    readonly points: { readonly rules: string; readonly isNumber: boolean } | null;
    readonly looksAtTolerance: boolean;
  },
): string {
  const { points, looksAtTolerance } = why;
  if (points === null)
    return `${says(target)}, and the rules’ limits do not fit a target of that kind. Give the row other rules${looksAtTolerance ? " or a tolerance of its own" : ""}.`;
  const kind = points.isNumber ? "a number" : "not a percentage";
  const remedy = looksAtTolerance
    ? "Use other rules for this row, or give it a tolerance of its own."
    : "Use other rules for this row.";
  return `${says(target)}. “${points.rules}” counts percentage points, and this target is ${kind}. ${remedy}`;
}
