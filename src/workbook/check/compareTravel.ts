import type { Travel } from "../../kpi/evaluation";
import { readTravels, type TravelReading, type Way } from "../vocabulary/readTravel";
import type { CheckResult } from "./markCheck";

export type PrintedMark = Extract<TravelReading, { kind: "mark" }>;

/** What the arrows of a column follow where number and performance go apart: that of a figure which is better the lower it is. */
export type Convention = "number" | "performance";

/** The rules' answer as a check needs it. */
export interface ExpectedTravel {
  readonly number: Way;
  /** Null where no direction is better. */
  readonly performance: Way | null;
  /** The arrow that the rules write; null where the profile writes another sign. */
  readonly arrow: Way | null;
  readonly letter: "G" | "A" | "R" | null;
}

const LETTERS = { improved: "G", "within-range": "A", deteriorated: "R", same: null, neutral: null } as const;
const PERFORMANCE = {
  improved: "up",
  "within-range": "down",
  deteriorated: "down",
  same: "same",
  neutral: null,
} as const;

/** Takes the rules' direction of travel apart. */
export function expectedTravel({ movement, verdict, mark }: Travel): ExpectedTravel {
  const written = readTravels([mark])({ text: mark });
  const own = written.kind === "mark" ? written : null;
  const isSame = verdict === "same" || own?.arrow === "same";
  return {
    // A change too small to count is none.
    number: isSame ? "same" : movement,
    performance: PERFORMANCE[verdict],
    arrow: own?.arrow ?? null,
    letter: own?.letter ?? LETTERS[verdict],
  };
}

/** True where number and performance go different ways, so that an arrow alone says only one of them. */
export function goApart({ number, performance }: ExpectedTravel): boolean {
  return number !== "same" && performance !== null && performance !== number;
}

/**
 * The convention that a row's arrow follows, where it tells: number and performance go apart, and the arrow goes with one of them. An
 * arrow whose letter is wrong tells nothing.
 */
export function conventionOf(printed: PrintedMark, expected: ExpectedTravel): Convention | null {
  const { arrow, letter } = printed;
  if (!goApart(expected) || arrow === null || arrow === "same") return null;
  if (letter !== null && letter !== expected.letter) return null;
  return arrow === expected.number ? "number" : "performance";
}

/**
 * Compares a printed direction of travel with the rules'.
 *
 * An arrow alone may follow the number or the performance. Where the two go apart, the other arrows of the column settle it; where they do
 * not, an arrow with the right letter is taken as the profile writes it, and one without cannot be decided.
 *
 * @param convention What the column's other arrows follow; null where they do not tell.
 * @example "↑ G" where the rules say "↓ A" // "disagrees"
 */
export function compareTravel(
  printed: PrintedMark,
  expected: ExpectedTravel,
  convention: Convention | null,
): CheckResult {
  const results = [
    compareLetter(printed, expected),
    printed.performance === null ? null : samePerformance(printed.performance, expected),
    printed.number === null ? null : same(printed.number === expected.number),
    printed.arrow === null ? null : compareArrow(printed, printed.arrow, expected, convention),
  ];
  if (results.includes("disagrees")) return "disagrees";
  if (results.includes("undecidable")) return "undecidable";
  return results.includes("agrees") ? "agrees" : "undecidable";
}

function same(is: boolean): CheckResult {
  return is ? "agrees" : "disagrees";
}

/** A letter beside "no change" says nothing more; one where no direction is better says too much. */
function compareLetter({ letter, arrow }: PrintedMark, expected: ExpectedTravel): CheckResult | null {
  if (letter === null) return null;
  if (expected.performance === "same") return arrow === null ? "undecidable" : null;
  return same(letter === expected.letter);
}

function samePerformance(printed: Way | "not up", { performance }: ExpectedTravel): CheckResult {
  if (printed === "not up") return performance === null ? "undecidable" : same(performance !== "up");
  return performance === null ? "undecidable" : same(printed === performance);
}

function compareArrow(
  printed: PrintedMark,
  arrow: Way,
  expected: ExpectedTravel,
  convention: Convention | null,
): CheckResult {
  if (arrow === "same" || expected.number === "same" || !goApart(expected))
    return same(arrow === expected.number);
  const way = convention === null ? null : expected[convention];
  if (way !== null) return same(arrow === way);
  const isTold = (printed.letter ?? printed.performance ?? printed.number) !== null;
  return isTold && arrow === expected.arrow ? "agrees" : "undecidable";
}

/** Fewer votes are chance. */
const FEWEST = 2;
/** The share of the votes that settles a convention: three of four. */
const SETTLED = 0.75;

/** What most of the votes say; null where they are few or divided. */
export function settledConvention(votes: readonly Convention[]): Convention | null {
  if (votes.length < FEWEST) return null;
  const number = votes.filter((vote) => vote === "number").length / votes.length;
  if (number >= SETTLED) return "number";
  return number <= 1 - SETTLED ? "performance" : null;
}

/** What one row's arrow says of the column. */
export interface Vote {
  readonly follows: Convention;
  /** Whether a letter stands beside the arrow, the rules' own: then the arrow alone can be what is wrong. */
  readonly lettered: boolean;
}

/**
 * The convention by which one row is compared: that of the whole column, so that one wrong arrow does not unsettle the right ones. It
 * must be borne out by other rows than this one. Two are enough against this one alone, where their letters are right and the rules
 * write this row's arrow as they do: the sheet would else have to be wrong twice, in the rules' own way. And where no arrow that tells
 * speaks against it, two of them are enough with this one among them: nothing is called wrong by that.
 *
 * @param written What the arrow that the rules write for this row follows; null where number and performance do not go apart.
 */
export function conventionBeside(
  own: Vote | null,
  others: readonly Vote[],
  written: Convention | null,
): Convention | null {
  const votes = others.map(({ follows }) => follows);
  const all = own === null ? votes : [...votes, own.follows];
  const [first] = all;
  if (first !== undefined && all.length >= FEWEST && all.every((vote) => vote === first)) return first;
  const isAlone =
    written !== null && others.every(({ follows, lettered }) => lettered && follows === written);
  const settled = settledConvention(isAlone ? votes : all);
  return votes.filter((vote) => vote === settled).length < FEWEST ? null : settled;
}

/** What the arrow that the rules write follows; null where that cannot be told apart, or where they write another sign. */
export function writtenConvention(expected: ExpectedTravel): Convention | null {
  const { arrow, number, performance } = expected;
  if (!goApart(expected)) return null;
  return arrow === number ? "number" : arrow === performance ? "performance" : null;
}

const ARROWS = { up: "↑", down: "↓" } as const;

/** The rules' direction of travel with its arrow as the column's arrows go: "↓ A" for "↑ A" where they follow the performance. */
export function inConvention(travel: Travel, convention: Convention | null): Travel {
  const expected = expectedTravel(travel);
  const way = convention === null || !goApart(expected) ? null : expected[convention];
  if (way === null || way === "same" || !/^[↑↓]/.test(travel.mark)) return travel;
  return { ...travel, mark: ARROWS[way] + travel.mark.slice(1) };
}
