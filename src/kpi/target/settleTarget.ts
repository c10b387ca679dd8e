import { figureAt, type Figure } from "../reading/figure";
import { roundTo, times } from "../reading/decimal";
import { areCases, fractionAt, shareOf, type FractionAt } from "../reading/fraction";
import { mentionIn } from "../period/periodMention";
import { isOfTheirSize } from "../reading/neighbours";
import { skeletonOf } from "../reading/skeleton";
import type { ReadCell } from "../row/rowCells";
import type { Target } from "./target";
import { TARGET_DIRECTIONS, TARGET_PERIOD_WORDS, type TargetDirection } from "./targetWords";
import { isSymbol, isWord, type Token } from "../reading/token";

/** A target that no cell alone is certain of, and the row's figures may bear out. */
export interface AmongOthers {
  /** Null where the cell gives no share. */
  readonly figure: Figure | null;
  readonly where: "percentages" | "its size" | "nought";
  /** "4.5 out of 5": the score itself, and what it is out of. */
  readonly score?: { readonly figure: Figure; readonly whole: number };
  /** "9 in 10": a share, and no two targets. */
  readonly ofCases?: true;
  /** "At least 9 in 10". */
  readonly direction: TargetDirection | null;
}

/** "90% within 5 days": the share is the target, and the time is what is measured. */
const WITHIN: readonly string[] = ["within", "in", "inside"];

/** Wholes by which a share is said, "9 in 10": the number after "in" may be a year's otherwise. */
const EVERYDAY_WHOLES: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100];

const SHARE_DECIMALS = 2;

/**
 * What a text with no one target may give among the row's figures; null for anything else.
 *
 * @example "9 out of 10", "at least 9 in 10 residents" // 90% among percentages; "90% within 5 days" // 90% among percentages; "1 450" // 1450 among
 * others of its size
 */
export function targetAmongOthers(tokens: readonly Token[]): AmongOthers | null {
  // "Target: 3 in 4" is "3 in 4".
  const named = tokens.findIndex((token) => !isWord(token, "target") && !isSymbol(token, ":"));
  return amongAfterName(tokens.slice(Math.max(named, 0)));
}

function amongAfterName(tokens: readonly Token[]): AmongOthers | null {
  const at = tokens.findIndex((token) => token.kind === "number");
  const lead = `${tokens
    .slice(0, Math.max(at, 0))
    .map(({ text }) => text)
    .join(" ")} #`;
  const direction = TARGET_DIRECTIONS.find(({ pattern }) => pattern === lead)?.meaning ?? null;
  const among = withoutDirection(direction === null ? tokens : tokens.slice(at));
  return among === null ? null : { ...among, direction };
}

function withoutDirection(written: readonly Token[]): Omit<AmongOthers, "direction"> | null {
  // "3 in every 4" is "3 in 4".
  const tokens = written.filter(
    (token, index) => !isWord(token, "every") || !isWord(written[index - 1], "in", "of"),
  );
  const fraction = fractionAt(tokens, 0) ?? shareInWordsAt(tokens);
  if (fraction !== null && saysOfWhom(tokens, fraction.next)) {
    const share = shareOf(fraction) ?? everydayShare(fraction);
    if (share === null && fraction.partDecimals === 0) return null;
    const score = { figure: plainFigure(fraction), whole: fraction.whole };
    return {
      figure: share,
      where: "percentages",
      ...(fraction.partDecimals === 0 ? { ofCases: true } : { score }),
    };
  }
  const either = eitherSideOfNought(tokens);
  if (either !== null) return { figure: either, where: "nought" };
  const first = figureAt(tokens, 0);
  if (first === null) return null;
  const { spaced = false, ...figure } = first.figure;
  if (spaced)
    return first.next === tokens.length
      ? { figure: { ...figure, doubtful: false }, where: "its size" }
      : null;
  return figure.unit === "%" && !figure.doubtful && isMeasuredTime(tokens.slice(first.next))
    ? { figure, where: "percentages" }
    : null;
}

/** "2 in 3" is 66.67%: as a target it is said so and not worked out, and no figure is printed closer. */
function everydayShare(fraction: FractionAt): Figure | null {
  const { part, whole, partDecimals } = fraction;
  const isSaid = partDecimals === 0 && part < whole && EVERYDAY_WHOLES.includes(whole) && areCases(fraction);
  if (!isSaid) return null;
  const value = roundTo(times(part, 100) / whole, SHARE_DECIMALS);
  return { value, unit: "%", decimals: SHARE_DECIMALS, scaled: false, slip: false, doubtful: false };
}

const EITHER_SIDE = /^(?:within )?(?:±|\+ \/|\+ \/ -|\+ or -|plus or minus) #$/;

/** The 2% of "±2%" alone; null for anything else. */
function eitherSideOfNought(tokens: readonly Token[]): Figure | null {
  const { words, figures } = skeletonOf(tokens);
  const [figure] = figures;
  if (figure === undefined || figure.doubtful || !EITHER_SIDE.test(words.join(" "))) return null;
  return { ...figure, value: Math.abs(figure.value) };
}

/** Words after which "3 in 4" is no share of the people or things named, or not of all of the time. */
const NO_NOUNS: readonly string[] = [
  ..."by per each every or and plus minus more less fewer within until till from to than but except".split(
    " ",
  ),
  ...Object.keys(TARGET_PERIOD_WORDS),
];

/** Whether nothing follows a share but of whom or what it is: "residents", "of those asked". "4 weeks" is a time, and "4 in May" has one. */
function saysOfWhom(tokens: readonly Token[], next: number): boolean {
  const rest = tokens.slice(next);
  if (rest.length === 0) return true;
  const unit = figureAt(tokens, next - 1)?.figure.unit ?? "";
  const { years, months, quarters } = mentionIn(rest);
  const hasTime = years.length + months.length + quarters.length > 0;
  const isPlain = rest.every((token) => token.kind === "word" && !isWord(token, ...NO_NOUNS));
  return unit === "" && isPlain && !isWord(rest[0], "in") && !hasTime;
}

/** "9 in 10" is said of a target as "9 out of 10" is; in a figure's cell it may be anything. */
function shareInWordsAt(tokens: readonly Token[]): FractionAt | null {
  const [part, joint, whole] = tokens;
  if (part?.kind !== "number" || !isWord(joint, "in") || whole?.kind !== "number") return null;
  const isShare =
    Number.isInteger(part.value) && part.value < whole.value && EVERYDAY_WHOLES.includes(whole.value);
  return isShare
    ? { part: part.value, whole: whole.value, partDecimals: 0, joinedBy: "out of", next: 3 }
    : null;
}

/** "within 5 days", "of calls answered in 20 seconds": words, and a time at their end. */
function isMeasuredTime(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.kind !== "word");
  const time = at < 1 ? null : figureAt(tokens, at);
  const ended = time !== null && tokens.slice(time.next).every((token) => isSymbol(token, "."));
  return ended && time.figure.unit !== "" && time.figure.unit !== "%" && isWord(tokens[at - 1], ...WITHIN);
}

/** The row's target, settled by its figures where its own cell leaves it open. */
export function settleTarget(target: Target, cells: readonly ReadCell[]): Target {
  if ((target.kind !== "several" && target.kind !== "unreadable") || target.amongOthers === undefined)
    return target;
  const { figure, where, score, direction } = target.amongOthers;
  if (score !== undefined && areScores(cells, score.whole)) return valueOf(score.figure, direction);
  if (figure === null) return target;
  const beside = cells.flatMap(({ reading }) =>
    reading.kind === "figure"
      ? [reading.figure]
      : reading.kind === "unreadable" && reading.amongOthers?.kind === "spaced"
        ? [reading.amongOthers.reading.figure]
        : [],
  );
  // "±2%" among figures about nought: as far from plan as that is on target.
  if (where === "nought")
    return areAboutNought(beside, figure.value)
      ? { kind: "range", from: { ...figure, value: -figure.value }, to: figure }
      : target;
  const fits =
    where === "its size"
      ? isOfTheirSize(figure, beside)
      : beside.length > 0 && beside.every(({ unit }) => unit === "%");
  return fits ? valueOf(figure, direction) : target;
}

/** Differences from plan are seldom further off than this, in what is allowed of them; a level of 98% beside "±2%" is. */
const FURTHEST_OFF = 5;
const LARGEST_DIFFERENCE = 50;

function areAboutNought(figures: readonly Figure[], allowed: number): boolean {
  const most = Math.min(allowed * FURTHEST_OFF, LARGEST_DIFFERENCE);
  return figures.length > 0 && figures.every(({ value }) => Math.abs(value) <= most);
}

/** The share that a target gives among percentages, "9 in 10": elsewhere it may be it, and no other. Null for any other target. */
export function shareInTarget(target: Target): Figure | null {
  const among = target.kind === "several" ? target.amongOthers : undefined;
  return among?.figure?.unit === "%" && among.ofCases === true ? among.figure : null;
}

function valueOf(figure: Figure, direction: TargetDirection | null): Target {
  return { kind: "values", amounts: [{ figure, per: null }], direction, headed: null };
}

function plainFigure({ part, partDecimals }: FractionAt): Figure {
  return { value: part, unit: "", decimals: partDecimals, scaled: false, slip: false, doubtful: false };
}

/** Whether all that a row shows are scores out of the same: "4.6 out of 5", "4.4/5". */
function areScores(cells: readonly ReadCell[], whole: number): boolean {
  const shown = cells.filter(({ reading }) => reading.kind === "figure" || reading.kind === "unreadable");
  return (
    shown.length > 0 &&
    shown.every(
      ({ reading }) =>
        reading.kind === "unreadable" &&
        reading.amongOthers?.kind === "score" &&
        reading.amongOthers.whole === whole,
    )
  );
}
