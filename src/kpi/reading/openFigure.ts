import type { PolarityCell } from "../polarity/polarity";
import type { Target } from "../target/target";
import { times } from "./decimal";
import type { Figure } from "./figure";
import type { Reading } from "./reading";
import type { Token } from "./token";

/** What a number with letters behind it may be, where its row bears it out. */
export interface OpenFigure {
  /** "4th": a place; "1.19m": millions, or metres or minutes. */
  readonly kind: "rank" | "millions";
  readonly figure: Figure;
}

const ORDINALS: readonly string[] = ["st", "nd", "rd", "th"];
const MILLIONS: readonly string[] = ["m", "mn"];
const MILLION = 1_000_000;

/** A whole text that is a place or may be millions; null for anything else. */
export function openFigure(tokens: readonly Token[]): OpenFigure | null {
  const [number, letters, ...more] = tokens;
  if (number?.kind !== "number" || letters?.kind !== "word" || more.length > 0) return null;
  const plain = { value: number.value, unit: "", decimals: number.decimals, slip: false, doubtful: false };
  if (number.form !== "plain") return null;
  if (ORDINALS.includes(letters.text) && number.decimals === 0)
    return { kind: "rank", figure: { ...plain, scaled: false } };
  if (!MILLIONS.includes(letters.text)) return null;
  const value = times(number.value, MILLION);
  return { kind: "millions", figure: { ...plain, value, decimals: 0, scaled: true } };
}

/**
 * Places as the numbers they are: first is best, so a row that says that higher is better does not say which way its places go, and they
 * stay unread.
 *
 * @example "4th", "Lower is better" // 4
 */
export function withRanks<Cell extends { readonly reading: Reading }>(
  cells: readonly Cell[],
  polarity: PolarityCell,
  target: Target,
): readonly Cell[] {
  const isUpward = target.kind === "values" && target.direction?.better === "higher";
  if (isUpward || !["lower", "missing", "none"].includes(polarity.kind)) return cells;
  return cells.map((cell) => {
    const open = cell.reading.kind === "unreadable" ? cell.reading.amongOthers : undefined;
    return open?.kind === "rank" ? { ...cell, reading: open.reading } : cell;
  });
}
