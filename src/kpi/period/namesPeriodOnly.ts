import { normalise } from "../reading/normalise";
import { tokenise } from "../reading/token";
import { mentionIn } from "./periodMention";

/**
 * Whether a heading says nothing but a period.
 *
 * @example "Quarter 2 2023/24", "Jul-23": true; "Jul-23 %", "Q2 actual": false
 */
export function namesPeriodOnly(heading: string): boolean {
  const tokens = tokenise(normalise(heading) ?? "");
  return !/[%£#]/u.test(heading) && mentionIn(tokens).otherWords.length === 0;
}
