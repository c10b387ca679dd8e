import { displayed } from "../reading/displayed";
import type { Figure } from "../reading/figure";
import { dayAndMonthOfSerial } from "../reading/numberFormat";
import { findPhrase } from "../phrase";
import { rememberingCell } from "../remembering";
import type { Shown } from "../reading/shown";
import { skeletonOf, type Skeleton } from "../reading/skeleton";
import { distanceByColour } from "./distanceByColour";
import { readLedDistance, readLoneStrict } from "./ledDistance";
import { readSignedRange } from "./signedRange";
import { readStatedLimit, type StatedLimit } from "./statedLimit";
import { readAmberThreshold, readThresholds, type Thresholds } from "./thresholds";
import { isSymbol, tokenise, wordsOf } from "../reading/token";
import { asDistance, PATTERNS, single, UNREADABLE, unreadable } from "./tolerancePatterns";
import { inDoubt } from "./toleranceInDoubt";
import { withoutBrackets, withoutRest } from "./toleranceSkeleton";
import { inFull, withoutOrigin } from "./toleranceText";
import {
  AMOUNT_WORDS,
  CONDITIONS,
  EITHER_WAY,
  STRICT_LEADS,
  TOLERANCE_FILLERS,
  TOLERANCE_PHRASES,
  WITHIN_OF_TARGET,
} from "./toleranceWords";

export interface Band {
  /** The lower end first, whichever way it was typed. */
  readonly from: Figure;
  readonly to: Figure;
}

/**
 * A distance from the target: "± 5", which may be percent without its sign; "5 below target", which is so much of what is measured; "22
 * below", which may as well be a limit where it is near the target.
 */
export type Distance = "either-way" | "amount" | "amount-or-limit";

/** On which side of the target a distance is said to lie. */
interface OnSide {
  readonly side?: "below" | "above";
}

interface PercentTolerance extends OnSide {
  readonly kind: "percent";
  readonly percent: number;
  /** Where nothing beside it says that it is a share of the target: "85%" may be the last amber value as well. */
  readonly asLimit: boolean;
  /** It says itself that it is a share of the target: "within 5% of target". */
  readonly ofTarget?: true;
  /** Of the year's target, which may be another than the one in use (`yearsShare`). */
  readonly ofYear?: true;
  /** As a limit it counts however far off it lies: "10% (amber), >10% (red)". */
  readonly farLimit?: true;
  /** "less than 5% below": what lies at the limit itself may be left out. */
  readonly strict?: true;
  /** "1-5% off target": what lies nearer the target than this has no colour for certain. */
  readonly from?: number;
  /** The cell of the key that gives it in the place of a blank cell. */
  readonly key?: string;
}

/** What a tolerance cell says (rules.md, section 5). */
export type Tolerance =
  | { readonly kind: "blank" }
  /** The cell is blank, and the sheet prints a key. */
  | { readonly kind: "printed"; readonly printed: Tolerance }
  | { readonly kind: "none" }
  /** "N/A": nothing is needed beside a tracking target; beside a value it leaves open how far amber goes. */
  | { readonly kind: "not-needed" }
  /** Still to be decided; what its cell says it may be, "5% - TBC". */
  | { readonly kind: "undecided"; readonly mayBe?: Tolerance }
  | PercentTolerance
  /** `ofPercent` where it says nothing beside anything else: "2% absolute". `key` as with a percentage. */
  | ({
      readonly kind: "points";
      readonly points: number;
      readonly key?: string;
      readonly ofPercent?: true;
    } & OnSide)
  /** A figure with another unit, "5 days", or with none; `distance` where its words leave it no limit of its own; `strict` as of percent. */
  | ({
      readonly kind: "figure";
      readonly figure: Figure;
      readonly distance?: Distance;
      readonly strict?: true;
    } & OnSide)
  /**
   * `lone` where the cell holds one end alone, and the other is the target: under "Amber threshold" it may be a distance all the same.
   * `leavesOut` where it says of its ends which do not belong: "≥ 82% and < 88%".
   */
  | {
      readonly kind: "band";
      readonly band: Band;
      readonly lone?: keyof Band;
      readonly leavesOut?: readonly (keyof Band)[];
    }
  /** `3% (85.36% - 88%)`: the percentage and what it comes to [GSE07]. */
  | { readonly kind: "percent-and-band"; readonly percent: number; readonly band: Band }
  /** `10 (20%)`: the amount and the share of the target it is. */
  | { readonly kind: "amount-and-percent"; readonly amount: Figure; readonly percent: number }
  /** "Amber up to 44", "red at 45": where amber ends, by words that leave its side to the polarity. */
  | { readonly kind: "limit"; readonly limit: StatedLimit }
  | { readonly kind: "thresholds"; readonly thresholds: Thresholds }
  /** Excel has turned "9-12" into 9 December. */
  | { readonly kind: "date"; readonly day: number; readonly month: number }
  /** `figures` tells whether it holds any: then it may be a limit of its own, which even an on-target reading could miss. */
  | { readonly kind: "unreadable"; readonly figures: boolean };

/**
 * Reads a tolerance cell; a sheet without one gives `blank`. Whether it fits the target is not decided here.
 *
 * @example "5% points" is { points: 5 }; "9 to 12" is the band 9 to 12; "TBD - for now applied standard 5%" is { percent: 5 }.
 */
export function readTolerance(shown: Shown | null): Tolerance {
  if (shown === null) return { kind: "blank" };
  const read = readCell(shown);
  if (read.kind === "percent" && OF_TARGET.test(inFull(shown.text))) return { ...read, ofTarget: true };
  return read.kind === "band" && shown.typed !== undefined ? besideTyped(read, shown.typed) : read;
}

const OF_TARGET = /(?<!\bshort )\bof (?:the )?target\b|\brelative\b/i;

/** A band that was made of one figure and the target, with the end that the cell itself shows. */
function besideTyped(read: Extract<Tolerance, { kind: "band" }>, typed: string): Tolerance {
  const [figure, ...more] = skeletonOf(tokenise(typed)).figures;
  if (figure === undefined || more.length > 0) return read;
  const { band } = read;
  return { kind: "band", band, lone: figure.value === band.from.value ? "from" : "to" };
}

const readCell = rememberingCell((shown: Shown): Tolerance => inDoubt(shown, readPlain) ?? readPlain(shown));

function readPlain(shown: Shown): Tolerance {
  const read = readWhole(shown);
  const plain = read.kind === "unreadable" ? withoutOrigin(shown) : null;
  return plain === null ? read : readWhole(plain);
}

function readWhole(shown: Shown): Tolerance {
  const shows = displayed(shown);
  if (shows.kind === "date") {
    const date = dayAndMonthOfSerial(shows.serial);
    return date === null ? UNREADABLE : { kind: "date", ...date };
  }
  if (shows.kind !== "text") return UNREADABLE;
  const tokens = tokenise(inFull(shows.text));
  if (tokens.length === 0) return { kind: "blank" };
  if (tokens.every((token) => isSymbol(token, "-", "."))) return { kind: "not-needed" };
  const phrase = findPhrase(TOLERANCE_PHRASES, wordsOf(tokens));
  if (phrase !== null) return { kind: phrase.meaning };
  const skeleton = withoutRest(skeletonOf(tokens));
  if (skeleton.figures.some((figure) => figure.doubtful)) return UNREADABLE;
  const range = readSignedRange(skeleton);
  const before =
    readLedDistance(skeleton) ?? readLoneStrict(skeleton) ?? (range && { kind: "band" as const, ...range });
  if (before !== null) return before;
  const limit = readStatedLimit(skeleton);
  if (limit !== null) return { kind: "limit", limit };
  const distance = readDistanceByColour(skeleton);
  const isCertain = distance !== null && (distance.kind !== "percent" || !distance.asLimit);
  if (isCertain) return distance;
  const thresholds = readThresholds(skeleton) ?? readAmberThreshold(skeleton);
  if (thresholds !== null) return { kind: "thresholds", thresholds };
  if (distance !== null) return distance;
  const read = readFigures(skeleton);
  return read.kind === "unreadable" ? readFigures(withoutBrackets(skeleton)) : read;
}

/** How far amber goes, said of both colours; null where it is not. */
function readDistanceByColour(skeleton: Skeleton): Tolerance | null {
  const said = distanceByColour(skeleton);
  if (said === null) return null;
  if (said === "unreadable") return UNREADABLE;
  if (said.inPoints)
    return {
      kind: "points",
      points: said.distance.value,
      ...(said.side === null ? {} : { side: said.side }),
    };
  const distance = asStrict(onItsSide(single(said.distance), said.side), said.isStrict);
  if (distance.kind !== "percent") return distance;
  if (!said.isSaid) return { ...distance, farLimit: true };
  return { ...distance, asLimit: false, ...(said.from === null ? {} : { from: said.from.value }) };
}

function onItsSide(tolerance: Tolerance, side: "below" | "above" | null): Tolerance {
  const mayBe = tolerance.kind === "percent" || tolerance.kind === "figure";
  return side !== null && mayBe ? { ...tolerance, side } : tolerance;
}

function asStrict(tolerance: Tolerance, isStrict: boolean): Tolerance {
  const mayBe = tolerance.kind === "percent" || tolerance.kind === "figure";
  return isStrict && mayBe ? { ...tolerance, strict: true } : tolerance;
}

function readFigures(skeleton: Skeleton): Tolerance {
  const [words, figures] = [withoutCondition(skeleton.words), skeleton.figures];
  // Whether the 5% of "less than 5% below" is amber is left open; of a number without a sign too much is.
  const strict = STRICT_LEADS.find((lead) => words.join(" ").startsWith(`${lead} #`));
  if (strict !== undefined) {
    const led = readWords(words.slice(strict.split(" ").length), figures);
    return led.kind === "percent" && !led.asLimit ? { ...led, strict: true } : unreadable(figures);
  }
  return readWords(words, figures);
}

function readWords(words: readonly string[], figures: readonly Figure[]): Tolerance {
  // "Amber 85% - 89%" is the band; of amber alone nothing else can be said.
  const whole = words.filter((word, index) => word !== "amber" && !(word === ":" && index === 1)).join(" ");
  // "Amber within 5%" is no more than "within 5%"; "amber to 5%" may be a limit.
  const isDistance = words.some((word) => AMOUNT_WORDS.includes(word));
  const said = isDistance ? words.filter((word) => word !== "amber") : words;
  const plain = said.filter((word) => !TOLERANCE_FILLERS.includes(word)).join(" ");
  // "up to 5% below target" is "5% below target".
  const after = said.slice(Math.max(0, said.indexOf("#")));
  const isLed = said.slice(0, said.length - after.length).every((word) => TOLERANCE_FILLERS.includes(word));
  // "#" between fillers may be anything; two figures are a band only as they stand ("5% or 10%" is not).
  const found =
    PATTERNS.find(({ pattern }) => pattern === whole) ??
    (figures.length === 1 && isLed
      ? PATTERNS.find(({ pattern }) => pattern === after.join(" "))
      : undefined) ??
    (figures.length === 1 ? PATTERNS.find(({ pattern }) => pattern === plain) : undefined);
  const tolerance = found?.read(figures) ?? unreadable(figures);
  if (WITHIN_OF_TARGET.test(said.join(" "))) return asDistance(tolerance, "amount");
  if (EITHER_WAY.test(said.join(" "))) return asDistance(tolerance, "either-way");
  // "-5%", "within 5%", "5% below target" are distances; no one writes a limit so.
  const distance = isDistance || figures.some(({ value }) => value < 0);
  return tolerance.kind === "percent" && distance ? { ...tolerance, asLimit: false } : tolerance;
}

/** "Amber if within 10%" is "amber within 10%"; of "amber if 10%" it would not be certain what the 10% is. */
function withoutCondition(words: readonly string[]): readonly string[] {
  const [colour, condition] = words;
  const isDistance = words.some((word) => AMOUNT_WORDS.includes(word));
  return isDistance && colour === "amber" && condition !== undefined && CONDITIONS.includes(condition)
    ? [colour, ...words.slice(2)]
    : words;
}
