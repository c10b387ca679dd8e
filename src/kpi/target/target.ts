import type { PeriodKind } from "../period/calendar";
import { heldBelowNought } from "./bracketedTarget";
import type { Goal } from "./goal";
import { readDatedTargets, type DatedTargets } from "./datedTargets";
import { displayed } from "../reading/displayed";
import type { Figure } from "../reading/figure";
import { mentionIn, type YearMention } from "../period/periodMention";
import { findPhrase } from "../phrase";
import { ERROR_TEXTS } from "../reading/readingWords";
import { rememberingCell } from "../remembering";
import type { Shown } from "../reading/shown";
import { targetAmongOthers, type AmongOthers } from "./settleTarget";
import { figureInDoubt, isInDoubt } from "./targetInDoubt";
import { timeLabel, withoutLabels } from "./targetLabels";
import { certainRate } from "../reading/rateOver";
import { dateLast, inDigits, withoutSetter, withWayInBrackets } from "./targetText";
import { withoutSecond } from "./secondTarget";
import { isBenchmarkAlone } from "./namedBenchmark";
import { readAround, readRange } from "./targetRange";
import type { TargetPeriod } from "./rateTime";
import { skeletonOf, type Skeleton } from "../reading/skeleton";
import {
  BENCHMARK_FILLERS,
  BENCHMARKS,
  GOAL_WORDS,
  LEVEL_LEADS,
  TARGET_DIRECTIONS,
  TARGET_FILLERS,
  TARGET_PERIOD_WORDS,
  TARGET_PHRASES,
  type TargetDirection,
} from "./targetWords";
import { isSymbol, isWord, tokenise, wordsOf, type Token } from "../reading/token";
import { convert } from "../reading/unit";

/** One value of a target; `per` is the period it is for, null where the cell does not say. */
export interface TargetAmount {
  readonly figure: Figure;
  readonly per: TargetPeriod | null;
}

/** What a target cell says (rules.md, section 4). */
export type Target =
  /** `outside` the quarters in which there is a target: "95% (Q4 only)" in quarter 1. */
  | { readonly kind: "tracking"; readonly outside?: readonly number[] }
  | { readonly kind: "under-review" }
  | { readonly kind: "missing" }
  | {
      readonly kind: "values";
      readonly amounts: readonly TargetAmount[];
      readonly direction: TargetDirection | null;
      /** The period that the heading, or a year beside the value ("600 in 2023/24"), gives to a value without a period of its own. */
      readonly headed: TargetPeriod | null;
      /** When it is to be reached, where the cell says so: "60% by 2030". */
      readonly goal?: Goal;
      /** The year written beside the value, "97% (2026/27)": seen from an earlier one it is a goal (`withLaterGoal`). */
      readonly ofYear?: YearMention;
    }
  | { readonly kind: "range"; readonly from: Figure; readonly to: Figure }
  | ({ readonly kind: "several" } & OpenTarget)
  | ({ readonly kind: "unreadable" } & OpenTarget);

/** What a cell that gives no one target by itself may give beside others. */
interface OpenTarget {
  /** In a row of percentages, or of figures of its size (`settleTarget`). */
  readonly amongOthers?: AmongOthers;
  /** "90% +/- 5%": a target with a tolerance, or a range that is on target. */
  readonly around?: { readonly value: Figure; readonly by: Figure };
  /** The one figure of a cell that says it is not agreed, "90% (draft)", or, where it `isPast`, may hold no longer: "90% (was)". */
  readonly inDoubt?: Figure;
  readonly isPast?: true;
  /** It names whose figure it is to be, and no figure: "England average". */
  readonly ofOthers?: true;
  /** For a certain period (`datedTarget`). */
  readonly byPeriod?: DatedTargets;
}

/**
 * Reads a target cell; a blank one or none at all is `missing`.
 *
 * @param headed The period that the target's heading names; null where it names none.
 * @example "252 (21 per month)" gives { 252 per year } and { 21 per month }; "P1 and P2 97.5% P3 and P4 90%" is several.
 */
export function readTarget(shown: Shown | null, headed: TargetPeriod | null = null): Target {
  if (shown === null) return { kind: "missing" };
  const target = readCell(shown);
  return target.kind === "values" && headed !== null
    ? { ...target, headed: target.headed ?? headed }
    : target;
}

const readCell = rememberingCell((shown: Shown): Target => {
  const shows = displayed(shown);
  if (shows.kind !== "text" || ERROR_TEXTS.includes(shows.text.toLowerCase())) return { kind: "unreadable" };
  // "£(1,500)" is "(£1,500)".
  const tokens = tokenise(
    dateLast(withWayInBrackets(inDigits(certainRate(withoutSecond(shows.text))))).replace(
      /^([£$€]) ?\(/,
      "($1",
    ),
  );
  if (tokens.every((token) => isSymbol(token, "-", "."))) return { kind: "missing" };
  // "Reduce against baseline" is a goal, and the baseline known: only a baseline by itself is still to be had.
  const phrase = findPhrase(TARGET_PHRASES, wordsOf(tokens));
  const isGoal =
    phrase?.phrase.startsWith("baselin") === true && tokens.some((token) => isWord(token, ...GOAL_WORDS));
  if (isGoal) return { kind: "unreadable" };
  if (phrase !== null && !hasFigure(tokens)) return { kind: phrase.meaning };
  if (phrase !== null || isInDoubt(tokens)) return { kind: "unreadable", ...figureInDoubt(tokens, phrase) };
  if (isBenchmarkAlone(shown)) return { kind: "unreadable", ofOthers: true };
  const byPeriod = readDatedTargets(tokens);
  if (byPeriod !== null) return { kind: "several", byPeriod };
  const { rest, label, year } = timeLabel(tokens);
  const plain = readValues(skeletonOf(withoutLabels(rest)), label === "year" ? "year" : null);
  const target = plain.kind === "values" && year !== undefined ? { ...plain, ofYear: year } : plain;
  // "Better than 2023/24" names a year and no value.
  if (target.kind === "several" && !hasFigure(tokens)) return { kind: "unreadable" };
  if (target.kind === "several" || target.kind === "unreadable") return { ...target, ...openIn(tokens) };
  return heldBelowNought(label === null || label === "year" ? target : asGoal(target, label), shown);
});

function openIn(tokens: readonly Token[]): OpenTarget {
  const amongOthers = targetAmongOthers(tokens);
  return amongOthers === null ? {} : { amongOthers };
}

/** Any number but those of a year or period: "No target set for 2023/24" has none. */
function hasFigure(tokens: readonly Token[]): boolean {
  return mentionIn(tokens).otherWords.some((word) => /^[\d.]/.test(word));
}

/** A goal to be reached in time says as little of today as a year's target does of a month. */
export function asGoal(target: Target, goal: Goal): Target {
  if (target.kind !== "values") return target;
  const amounts = target.amounts.map((amount) => ({ ...amount, per: amount.per ?? "year" }));
  return { ...target, amounts, goal };
}

function readValues(skeleton: Skeleton, headed: PeriodKind | null): Target {
  const range = readRange(skeleton) ?? readAround(skeleton);
  if (range !== null) return range;
  const directed = takeDirection(restated(skeleton) ? ["#"] : plainWords(skeleton));
  const { amounts, unknown } = amountsIn(directed.words, skeleton.figures);
  if (amounts.length === 0 || amounts.some(({ figure }) => figure.doubtful)) return { kind: "unreadable" };
  // "9 in 10 in each month" is one share, and no 9 with another target beside it.
  if (unknown || directed.several || directed.words.join(" ").includes("# in #"))
    return { kind: amounts.length > 1 ? "several" : "unreadable" };
  const settled = settlePeriods(amounts);
  return settled === null
    ? { kind: "several" }
    : { kind: "values", amounts: settled, direction: directed.direction, headed };
}

/** "8 weeks (56 days)": one value in two units. */
function restated({ words, figures }: Skeleton): boolean {
  const [first, second] = figures;
  return (
    words.join(" ") === "# ( # )" &&
    first !== undefined &&
    second !== undefined &&
    first.unit !== second.unit &&
    convert(first.value, first.unit, second.unit) === second.value
  );
}

/** "Maintain 90%" is 90%; "within 20 days" is no more than 20 days, which of a figure that is no time would not be certain. */
function plainWords(skeleton: Skeleton): readonly string[] {
  const words = withoutSetter(withoutBenchmark(skeleton).join(" ")).replace(LEVEL_LEADS, "");
  const [figure] = skeleton.figures;
  const unit = figure?.unit.replace(/^working (?=days$)/, "");
  const isTime = unit !== undefined && convert(1, unit, "days") !== null;
  // "Top 5" is a place; of "top 25%" it is not certain what they are the best of.
  const isPlace = figure?.unit === "" && !figure.scaled;
  const said = isPlace ? words.replace(/^(?:in the )?top #$/, "no more than #") : words;
  return (isTime ? said.replace(/^(?:within|inside) #$/, "no more than #") : said).split(" ");
}

/** "Above national average (72%)" is above 72%: whose figure it is changes nothing about it. */
function withoutBenchmark({ words, figures }: Skeleton): readonly string[] {
  if (figures.length !== 1 || !words.some((word) => BENCHMARKS.includes(word))) return words;
  const besides = [...BENCHMARKS, ...BENCHMARK_FILLERS];
  return words.filter((word) => !besides.includes(word));
}

/** Takes a direction's words out: "max . #" becomes "#". */
function takeDirection(words: readonly string[]): {
  words: readonly string[];
  direction: TargetDirection | null;
  several: boolean;
} {
  const text = ` ${words.join(" ")} `;
  const found = TARGET_DIRECTIONS.find(({ pattern }) => text.includes(` ${pattern} `));
  if (found === undefined) return { words, direction: null, several: false };
  const rest = text.replace(` ${found.pattern} `, " # ");
  const several = TARGET_DIRECTIONS.some(({ pattern }) => rest.includes(` ${pattern} `));
  return { words: rest.trim().split(" "), direction: found.meaning, several };
}

/**
 * The values with their periods. Words that name a period stand before their figure ("Monthly target: 47") or after it
 * ("21 per month"), all alike within one bracket or outside.
 */
function amountsIn(
  words: readonly string[],
  figures: readonly Figure[],
): { amounts: TargetAmount[]; unknown: boolean } {
  const amounts: TargetAmount[] = [];
  let unknown = false;
  let pending: PeriodKind | null = null;
  let before = periodComesFirst(words, 0);
  let next = 0;
  words.forEach((word, index) => {
    const last = amounts.at(-1);
    const period = Object.hasOwn(TARGET_PERIOD_WORDS, word) ? (TARGET_PERIOD_WORDS[word] ?? null) : null;
    if (word === "(" || word === ")") before = periodComesFirst(words, index + 1);
    else if (word === "#") {
      const figure = figures[next];
      next += 1;
      if (figure !== undefined) amounts.push({ figure, per: pending });
      pending = null;
    } else if (period !== null && before) pending = period;
    else if (period !== null && last !== undefined)
      amounts[amounts.length - 1] = { ...last, per: last.per ?? period };
    else if (!TARGET_FILLERS.includes(word)) unknown = true;
  });
  return { amounts, unknown };
}

/** Whether, from here to the next bracket, a period word comes before the first figure. */
function periodComesFirst(words: readonly string[], from: number): boolean {
  const bracket = words.findIndex((word, index) => index >= from && (word === "(" || word === ")"));
  const part = words.slice(from, bracket < 0 ? words.length : bracket);
  const figure = part.indexOf("#");
  const period = part.findIndex((word) => Object.hasOwn(TARGET_PERIOD_WORDS, word));
  return figure >= 0 && period >= 0 && period < figure;
}

/**
 * Each value must have a period of its own. One that names none is the year's beside a shorter period's (`252 (21 per month)`), and the
 * row's own period's beside a year's (`25% (100% annual target)`). Null where two are for the same period.
 */
function settlePeriods(amounts: readonly TargetAmount[]): readonly TargetAmount[] | null {
  const named = amounts.filter(({ per }) => per !== null);
  if (amounts.length - named.length > 1) return null;
  const periods = new Set(named.map(({ per }) => per));
  if (periods.size !== named.length) return null;
  if (named.length === 0 || periods.has("year")) return amounts;
  return amounts.map((amount) => ({ ...amount, per: amount.per ?? "year" }));
}
