import { sameUnit, skeletonOf } from "../reading/skeleton";
import { tokenise } from "../reading/token";
import { PAST_TARGET_WORDS, STRETCH_WORDS } from "./targetWords";

const SECOND = new RegExp(
  `^(?<head>[^()[\\];,]*?\\d[^()[\\];,]*?)\\s*(?:[([;,/]|\\s[-–]\\s)\\s*` +
    `(?:(?:${STRETCH_WORDS.join("|")})(?: target)?(?: of| is)?|${PAST_TARGET_WORDS.join("|")})\\b\\s*[:=]?\\s*` +
    `(?<second>[£$€]?\\d[\\d.,]*(?: ?%| ?\\p{L}+)?)\\s*[)\\]]?$`,
  "iu",
);

/**
 * A target without the value beside it that is no target of this row: what is hoped for beyond it, or what it was before. As it stands
 * where the two are in different units, or more than a value is told of the second.
 *
 * @example "90% (stretch target 95%)" and "90% (was 85%)" // "90%"; "90% (95% from October)" // as it stands
 */
export function withoutSecond(text: string): string {
  const { head, second } = SECOND.exec(text.trim())?.groups ?? {};
  if (head === undefined || second === undefined) return text;
  const [first, ...more] = skeletonOf(tokenise(head)).figures;
  const other = skeletonOf(tokenise(second));
  const [beside] = other.figures;
  if (first === undefined || beside === undefined || more.length > 0 || other.words.length > 1) return text;
  const [a, b] = sameUnit(first, beside);
  return a.unit === b.unit ? head : text;
}
