import { displayed } from "./displayed";
import { figureAt } from "./figure";
import { rememberingCell } from "../remembering";
import type { ReadCell } from "../row/rowCells";
import type { Shown } from "./shown";
import type { Target } from "../target/target";
import { isSymbol, isWord, tokenise } from "./token";

/**
 * "90 min" as a target of percentages is a minimum of 90, not 90 minutes. Beside times, and beside counts that may be minutes, it stays
 * what it was read as.
 *
 * @example "90 min" beside readings of 91% and 88% // 90, at least
 */
export function settleMinimum(target: Target, shown: Shown | null, cells: readonly ReadCell[]): Target {
  if (target.kind !== "values" || shown === null || !isNumberAndMin(shown)) return target;
  const units = cells.flatMap(({ reading }) => (reading.kind === "figure" ? [reading.figure.unit] : []));
  if (units.length === 0 || !units.every((unit) => unit === "%")) return target;
  return {
    ...target,
    amounts: target.amounts.map((amount) => ({ ...amount, figure: { ...amount.figure, unit: "%" } })),
    direction: { better: "higher", strict: false },
  };
}

/** "90 min" and "90 min.": a number, the word, and nothing else. */
const isNumberAndMin = rememberingCell((shown: Shown): boolean => {
  const shows = displayed(shown);
  const tokens = shows.kind === "text" ? tokenise(shows.text) : [];
  const rest = tokens.slice(2);
  return (
    tokens[0]?.kind === "number" &&
    isWord(tokens[1], "min") &&
    figureAt(tokens, 0)?.next === 2 &&
    rest.length <= 1 &&
    rest.every((token) => isSymbol(token, "."))
  );
});
