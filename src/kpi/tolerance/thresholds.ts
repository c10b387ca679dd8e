import type { Figure } from "../reading/figure";
import { sameUnit, type Skeleton } from "../reading/skeleton";
import { coloursInOrder, lettersInFull, meeting, type Uncoloured } from "./bandsInOrder";
import {
  AMBER_THRESHOLDS,
  THRESHOLD_COLOURS,
  THRESHOLD_DOWN,
  THRESHOLD_FILLERS,
  THRESHOLD_INCLUSIVE,
  THRESHOLD_UP,
} from "./toleranceWords";

export interface Threshold {
  readonly figure: Figure;
  readonly inclusive: boolean;
}

/** Limits stated outright; they replace the target [STP08]. `green` null leaves green to the target. */
export interface Thresholds {
  readonly better: "higher" | "lower";
  readonly green: Threshold | null;
  readonly amber: Threshold | null;
  /** One limit by its sign alone, "≤ 5%", which no colour is said to be. */
  readonly isLone?: true;
  /** Its colours are told by their order alone, which says nothing of the polarity: red may come first. */
  readonly inOrder?: true;
  /** What lies between amber and red, and is neither. */
  readonly uncoloured?: Uncoloured;
}

type Colour = (typeof THRESHOLD_COLOURS)[number];

interface Clause {
  readonly colour: Colour;
  readonly figures: readonly Figure[];
  readonly direction: "up" | "down" | null;
  readonly inclusive: boolean;
}

/**
 * Reads thresholds by colour, the colour before or after its figures; null where the text has none or is not wholly understood.
 *
 * @example "99.5% and above is green, 99% and above is amber" // green at 99.5 or better, amber to 99
 */
export function readThresholds(skeleton: Skeleton): Thresholds | null {
  const inOrder = coloursInOrder(skeleton);
  const read = readColours(inOrder ?? lettersInFull(skeleton));
  return read === null || inOrder === null ? read : { ...read, inOrder: true };
}

function readColours(skeleton: Skeleton): Thresholds | null {
  const clauses = clausesOf(skeleton);
  if (clauses === null) return null;
  const of = (colour: Colour): Clause | undefined => clauses.find((clause) => clause.colour === colour);
  const [green, amber, red] = [of("green"), of("amber"), of("red")];
  if (new Set(clauses.map(({ colour }) => colour)).size !== clauses.length) return null;
  // "Amber: 5-10% below" is how far below the target amber goes.
  if (clauses.length === 1 && amber?.figures.length === 2 && amber.direction !== null) return null;
  if (LONE_DISTANCE.test(skeleton.words.join(" "))) return null;
  const better = betterOf(green, red, amber);
  if (better === null) return null;
  const greenLimit = green === undefined ? null : single(green);
  const redLimit = red === undefined ? null : single(red);
  const amberLimit = amber === undefined ? null : amberEnd(amber, better);
  if ((green !== undefined && greenLimit === null) || (red !== undefined && redLimit === null)) return null;
  if (amber !== undefined && amberLimit === null) return null;
  // Amber reaches to where red begins: "red below 90%" leaves 90 amber.
  const beforeRed = redLimit === null ? null : { figure: redLimit.figure, inclusive: !redLimit.inclusive };
  const [first, second] = amber?.figures ?? [];
  const met =
    first === undefined || second === undefined
      ? {}
      : meeting({ better, green: greenLimit, amber: [first, second], red: redLimit });
  return met === null ? null : { better, green: greenLimit, amber: amberLimit ?? beforeRed, ...met };
}

/** "Amber 5% below" is how far below too. */
const LONE_DISTANCE = /^amber (?:[:-] )?# (?:below|under|above|over)$/;

/**
 * A lone limit in a tolerance cell, "≥ 85%" or "Amber: 85% or above": where amber ends, green being left to the target. Null for anything
 * else; "above 85%" leaves open on which side 85% itself is.
 */
export function readAmberThreshold({ words, figures }: Skeleton): Thresholds | null {
  const [figure] = figures;
  if (figure === undefined || figures.length > 1) return null;
  const text = words.filter((word) => word !== "amber" && word !== ":").join(" ");
  const found = AMBER_THRESHOLDS.find(({ pattern }) => pattern === text);
  if (found === undefined) return null;
  const lone = words.includes("amber") ? {} : { isLone: true as const };
  return { better: found.better, green: null, amber: { figure, inclusive: true }, ...lone };
}

function single(clause: Clause): Threshold | null {
  const [figure] = clause.figures;
  return figure === undefined || clause.figures.length > 1 ? null : { figure, inclusive: clause.inclusive };
}

/** The worse end of amber; of a range both ends belong. */
function amberEnd(clause: Clause, better: "higher" | "lower"): Threshold | null {
  const [first, second] = clause.figures;
  if (first === undefined) return null;
  if (second === undefined)
    return clause.direction === null ? null : { figure: first, inclusive: clause.inclusive };
  const [a, b] = sameUnit(first, second);
  const worse = a.value < b.value === (better === "higher") ? a : b;
  return { figure: worse, inclusive: true };
}

/** Green and amber point to the better side, red to the worse; all must agree. */
function betterOf(
  green: Clause | undefined,
  red: Clause | undefined,
  amber: Clause | undefined,
): "higher" | "lower" | null {
  const votes = new Set<"higher" | "lower">();
  for (const clause of [green, amber]) {
    if (clause?.direction === "up") votes.add("higher");
    if (clause?.direction === "down") votes.add("lower");
  }
  if (red?.direction === "up") votes.add("lower");
  if (red?.direction === "down") votes.add("higher");
  const [vote] = votes;
  return votes.size === 1 && vote !== undefined ? vote : null;
}

function clausesOf({ words, figures }: Skeleton): readonly Clause[] | null {
  const isColour = (word: string): word is Colour => (THRESHOLD_COLOURS as readonly string[]).includes(word);
  const first = words.findIndex(isColour);
  if (first < 0 || figures.length === 0 || figures.some((figure) => figure.doubtful)) return null;
  const colourFirst = first < words.indexOf("#");
  const clauses: Clause[] = [];
  let used = 0;
  let current: string[] = [];
  let colour: Colour | null = null;
  const close = (): boolean => {
    const count = current.filter((word) => word === "#").length;
    if (colour === null || count === 0 || count > 2) return false;
    const clause = clauseOf(colour, current, figures.slice(used, used + count));
    used += count;
    current = [];
    if (clause !== null) clauses.push(clause);
    return clause !== null;
  };
  for (const word of words) {
    if (!isColour(word)) current.push(word);
    else if (colourFirst) {
      if (colour !== null && !close()) return null;
      colour = word;
    } else {
      colour = word;
      if (!close()) return null;
    }
  }
  if (colourFirst) return close() ? clauses : null;
  return current.every((word) => THRESHOLD_FILLERS.includes(word)) ? clauses : null;
}

function clauseOf(colour: Colour, words: readonly string[], figures: readonly Figure[]): Clause | null {
  const known = [...THRESHOLD_UP, ...THRESHOLD_DOWN, ...THRESHOLD_INCLUSIVE, ...THRESHOLD_FILLERS, "#"];
  if (words.some((word) => !known.includes(word))) return null;
  const up = words.some((word) => THRESHOLD_UP.includes(word));
  const down = words.some((word) => THRESHOLD_DOWN.includes(word));
  if (up && down) return null;
  // The "=" of "<= 10%" belongs to the sign, that of "<10% = amber" to the colour.
  const isSign = /[<>] =|= [<>]/.test(words.join(" "));
  const inclusive = words.some((word) => (word === "=" ? isSign : THRESHOLD_INCLUSIVE.includes(word)));
  return { colour, figures, direction: up ? "up" : down ? "down" : null, inclusive };
}
