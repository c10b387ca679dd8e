import { figureAt, type Figure } from "./figure";
import type { Token } from "./token";

/**
 * A text with each figure replaced by "#", so that wordings around figures can be looked up in a table:
 * "252 (21 per month)" is "# ( # per month )" with the figures 252 and 21.
 */
export interface Skeleton {
  readonly words: readonly string[];
  readonly figures: readonly Figure[];
}

export function skeletonOf(tokens: readonly Token[]): Skeleton {
  const words: string[] = [];
  const figures: Figure[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    // After a figure a dash joins ("85%-90%"); it is not the next one's minus.
    const joins =
      words.at(-1) === "#" && token?.kind === "symbol" && (token.text === "-" || token.text === "+");
    const found = joins ? null : figureAt(tokens, index);
    if (found !== null) {
      words.push("#");
      figures.push(found.figure);
      index = found.next;
    } else {
      if (token !== undefined) words.push(token.text);
      index += 1;
    }
  }
  return { words, figures };
}

/** Both ends in one unit: in "85 - 90%" the first takes the second's. */
export function sameUnit(from: Figure, to: Figure): readonly [Figure, Figure] {
  if (from.unit === "" && to.unit !== "") return [{ ...from, unit: to.unit }, to];
  if (to.unit === "" && from.unit !== "") return [from, { ...to, unit: from.unit }];
  return [from, to];
}
