import { figureAt, type Figure } from "../reading/figure";
import { roundTo, times } from "../reading/decimal";
import { areCases, fractionAt, shareOf, type FractionAt } from "../reading/fraction";
import { isOfTheirSize } from "../reading/neighbours";
import type { ReadCell } from "../row/rowCells";
import type { Target } from "./target";
import { TARGET_DIRECTIONS, type TargetDirection } from "./targetWords";
import { isSymbol, isWord, type Token } from "../reading/token";

/** A target that no cell alone is certain of, and the row's figures may bear out. */
export interface AmongOthers {
  /** Null where the cell gives no share. */
  readonly figure: Figure | null;
  readonly where: "percentages" | "its size";
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
 * @example "9 out of 10", "at least 9 in 10" // 90% among percentages; "90% within 5 days" // 90% among percentages; "1 450" // 1450 among
 * others of its size
 */
export function targetAmongOthers(tokens: readonly Token[]): AmongOthers | null {
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
  if (fraction?.next === tokens.length) {
    const share = shareOf(fraction) ?? everydayShare(fraction);
    if (share === null && fraction.partDecimals === 0) return null;
    const score = { figure: plainFigure(fraction), whole: fraction.whole };
    return {
      figure: share,
      where: "percentages",
      ...(fraction.partDecimals === 0 ? { ofCases: true } : { score }),
    };
  }
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
  const fits =
    where === "its size"
      ? isOfTheirSize(figure, beside)
      : beside.length > 0 && beside.every(({ unit }) => unit === "%");
  return fits ? valueOf(figure, direction) : target;
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
