import type { Figure } from "./figure";
import type { FigureReading, Reading } from "./reading";
import type { Target } from "../target/target";

/**
 * Settles what one cell alone leaves open by the row's target and its other figures (rules.md, section 1).
 *
 * @example "455 (91%)" beside a target of 90% // 91%
 * @example "1.234" typed beside figures of about 1,200 // unreadable: the point may stand between thousands
 * @example "(91%)" typed beside a target of 90% // unreadable: the brackets may be a minus, or a remark
 */
export function settleByNeighbours<Cell extends { readonly reading: Reading }>(
  cells: readonly Cell[],
  target: Target,
): readonly Cell[] {
  const targets = figuresOfTarget(target);
  return cells.map((cell) => {
    const { reading } = cell;
    if (reading.kind !== "figure") return cell;
    if (!reading.minusByBrackets && !reading.eitherMark && reading.share === null) return cell;
    const others = cells.flatMap((other) =>
      other !== cell && other.reading.kind === "figure" ? [other.reading] : [],
    );
    if (reading.minusByBrackets && !minusIsSure(others, targets))
      return { ...cell, reading: { kind: "unreadable", why: "brackets" } };
    if (reading.eitherMark && isOtherMark(reading.figure, others, targets))
      return { ...cell, reading: { kind: "unreadable", why: "number" } };
    return reading.share !== null && isPercentRow(others, targets)
      ? { ...cell, reading: { ...reading, figure: reading.share, share: null } }
      : cell;
  });
}

function figuresOfTarget(target: Target): readonly Figure[] {
  if (target.kind === "values") return target.amounts.map(({ figure }) => figure);
  return target.kind === "range" ? [target.from, target.to] : [];
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

/** How far from the row's other figures a figure of another size may be, as a factor. */
const SAME_SIZE = 2;
const OTHER_SIZE = 100;

/** Whether the row's other figures are about a thousand times as large or as small as this one, and none is of its size. */
function isOtherMark(figure: Figure, others: readonly FigureReading[], targets: readonly Figure[]): boolean {
  const sizes = [...others.map((other) => other.figure), ...targets]
    .map(({ value }) => Math.abs(value))
    .filter((size) => size > 0);
  const size = Math.abs(figure.value);
  const near = (a: number, b: number, factor: number): boolean => a <= b * factor && b <= a * factor;
  return (
    sizes.some((other) => near(size * 1_000, other, SAME_SIZE) || near(size / 1_000, other, SAME_SIZE)) &&
    sizes.every((other) => !near(size, other, OTHER_SIZE))
  );
}
