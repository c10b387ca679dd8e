import type { KpiRow } from "../row/row";
import { roundedShare } from "./fraction";
import type { Figure } from "./figure";
import { nothingIn } from "./nothing";
import { saysScale } from "./saidScale";
import { CURRENCIES } from "./unit";
import { figureAlone, type AmongOthers, type FigureReading, type Reading } from "./reading";
import { figuresOf } from "../target/figuresOf";
import type { Target } from "../target/target";

/**
 * Settles what one cell alone leaves open by the row's target and its other figures (rules.md, section 1).
 *
 * @param description The KPI's name, by which words for nothing are understood.
 * @example "455 (91%)" beside a target of 90% // 91%
 * @example "22 out of 25" beside a target of 90% // 88%
 * @example "4.2 out of 5" beside a target of 4 // 4.2
 * @example "No appeals" beside 65% for "Appeals won" // no cases
 * @example "1.234" typed beside figures of about 1,200 // unreadable: the point may stand between thousands
 * @example "1 450" typed beside figures of about 1,400 // 1450; beside others unreadable: it may be two numbers
 * @example "1.19m" beside a target of 1,200,000 // 1,190,000
 * @example "(£20k)" typed beside a target of £0 // -£20,000
 * @example "(91%)" typed beside a target of 90% // unreadable: the brackets may be a minus, or a remark
 */
export function settleByNeighbours<Cell extends { readonly reading: Reading }>(
  cells: readonly Cell[],
  target: Target,
  row: Pick<KpiRow, "description" | "declared" | "unitColumn">,
): readonly Cell[] {
  const targets = figuresOf(target);
  return cells.map((cell) => {
    const { reading } = cell;
    if (!isOpen(reading)) return cell;
    const others = cells.flatMap((other) =>
      other !== cell && other.reading.kind === "figure" ? [other.reading] : [],
    );
    // Numbers written in the same way are of one size with each other, whatever that size is.
    const alike = cells.flatMap((other) => (other === cell ? [] : spacedIn(other.reading)));
    const settled =
      reading.kind === "figure"
        ? settleFigure(reading, others, targets, saysScale(row))
        : settleUnread(reading.amongOthers, others, alike, targets, row);
    return settled === null ? cell : { ...cell, reading: settled };
  });
}

type Open =
  FigureReading | (Extract<Reading, { kind: "unreadable" }> & { readonly amongOthers: AmongOthers });

function isOpen(reading: Reading): reading is Open {
  return reading.kind === "figure"
    ? reading.minusByBrackets || reading.eitherMark || reading.share !== null
    : reading.kind === "unreadable" && reading.amongOthers !== undefined;
}

/** The figure in the light of the others; null where it stays as it is. */
function settleFigure(
  reading: FigureReading,
  others: readonly FigureReading[],
  targets: readonly Figure[],
  inThousands: boolean,
): Reading | null {
  if (reading.minusByBrackets && !isBalance(reading, targets) && !minusIsSure(others, targets))
    return { kind: "unreadable", why: "brackets" };
  // "260,000" in a row of "£000" is typed in full, and its comma no decimal one.
  const isInFull = inThousands && Math.abs(reading.figure.value) >= GROUP;
  if (reading.eitherMark && !isInFull && isOtherMark(reading.figure, others, targets))
    return { kind: "unreadable", why: "number" };
  return reading.share !== null && isPercentRow(others, targets)
    ? { ...reading, figure: reading.share, share: null }
    : null;
}

function settleUnread(
  open: AmongOthers,
  others: readonly FigureReading[],
  alike: readonly Figure[],
  targets: readonly Figure[],
  { description, declared }: Pick<KpiRow, "description" | "declared">,
): Reading | null {
  if (open.kind === "cases") {
    if (declared?.casesAsShare !== true || !isPercentRow(others, targets)) return null;
    const limits = targets.map(({ value }) => value);
    return { ...figureAlone(roundedShare(open, limits)), cases: { part: open.part, whole: open.whole } };
  }
  if (open.kind === "share") return isPercentRow(others, targets) ? open.reading : null;
  if (open.kind === "score") return isScore(open, others, targets) ? open.reading : null;
  const beside = [...others.map(({ figure }) => figure), ...targets];
  if (open.kind === "spaced")
    return isOfTheirSize(open.reading.figure, [...beside, ...alike]) ? open.reading : null;
  if (open.kind === "rank") return null;
  if (open.kind === "millions") return areOfSize(open.reading.figure, beside) ? open.reading : null;
  const said = nothingIn(open.said, beside, description);
  if (said === null) return null;
  return said === "no-cases" ? { kind: "no-cases" } : nought(beside[0]?.unit ?? "");
}

function spacedIn(reading: Reading): readonly Figure[] {
  return reading.kind === "unreadable" && reading.amongOthers?.kind === "spaced"
    ? [reading.amongOthers.reading.figure]
    : [];
}

function nought(unit: string): FigureReading {
  return figureAlone({ value: 0, unit, decimals: 0, scaled: false, slip: false, doubtful: false });
}

/** Money held to nought is a balance or a variance: there brackets are bookkeeping's minus. */
function isBalance({ figure }: FigureReading, targets: readonly Figure[]): boolean {
  return CURRENCIES.includes(figure.unit) && targets.length > 0 && targets.every(({ value }) => value === 0);
}

/** Nothing above 0 stands beside it, or something below 0 that shows a minus sign. */
function minusIsSure(others: readonly FigureReading[], targets: readonly Figure[]): boolean {
  const plain = [...others.filter((other) => !other.minusByBrackets).map(({ figure }) => figure), ...targets];
  return plain.some(({ value }) => value < 0) || plain.every(({ value }) => value === 0);
}

/** A target in percent; without one, most of the other figures. */
function isPercentRow(others: readonly FigureReading[], targets: readonly Figure[]): boolean {
  if (targets.length > 0) return targets.every(({ unit }) => unit === "%");
  const percentages = others.filter(({ figure, share }) => figure.unit === "%" && share === null).length;
  return percentages * 2 > others.length;
}

/** Held to plain figures that can be scores of the same scale, the part is what is held to them. */
function isScore(
  { whole }: { readonly whole: number },
  others: readonly FigureReading[],
  targets: readonly Figure[],
): boolean {
  const beside = [...others.map(({ figure }) => figure), ...targets];
  return targets.length > 0 && beside.every(({ unit, value }) => unit === "" && value >= 0 && value <= whole);
}

/**
 * Whether a number in two groups is one number: all the others are of its size, and none is of the size of its second group alone.
 *
 * @example 1 450 beside 1,380 and 1,500: true; beside 460, or with nothing beside it: false
 */
export function isOfTheirSize({ value }: Figure, beside: readonly Figure[]): boolean {
  const sizes = beside.map((other) => Math.abs(other.value));
  const second = Math.abs(value) % GROUP;
  return (
    sizes.length > 0 &&
    sizes.every((size) => near(Math.abs(value), size, SAME_SIZE) && !near(second, size, SAME_SIZE))
  );
}

/** Whether there are other figures, counts all of them, and all of about the same size. */
function areOfSize({ value }: Figure, beside: readonly Figure[]): boolean {
  return (
    beside.length > 0 &&
    beside.every((other) => other.unit === "" && near(Math.abs(value), Math.abs(other.value), SAME_SIZE))
  );
}

const GROUP = 1_000;

function near(a: number, b: number, factor: number): boolean {
  return a <= b * factor && b <= a * factor;
}

/** How far from the row's other figures a figure of another size may be, as a factor. */
const SAME_SIZE = 2;
const OTHER_SIZE = 100;

/** Whether the row's other figures are about a thousand times as large or as small as this one, and none is of its size. */
function isOtherMark(figure: Figure, others: readonly FigureReading[], targets: readonly Figure[]): boolean {
  const sizes = [...others.map((other) => other.figure), ...targets]
    .map(({ value }) => Math.abs(value))
    .filter((size) => size > 0);
  const size = Math.abs(figure.value);
  return (
    sizes.some((other) => near(size * 1_000, other, SAME_SIZE) || near(size / 1_000, other, SAME_SIZE)) &&
    sizes.every((other) => !near(size, other, OTHER_SIZE))
  );
}
