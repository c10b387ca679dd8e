import { normalise } from "../reading/normalise";
import { tokenise } from "../reading/token";
import { unmarked } from "./periodMark";
import { mentionIn } from "./periodMention";

/**
 * What a heading says besides its period, in small letters; empty for a period alone and for words that add nothing to one ("actual",
 * "outturn"), or where the text is too long to be read.
 *
 * @example wordsBeside("South West 2023/24") // ["south", "west"]
 * @example wordsBeside("2023/24 outturn") // []
 */
export function wordsBeside(text: string): readonly string[] {
  const plain = normalise(text);
  return plain === null ? [] : mentionIn(unmarked(tokenise(plain))).otherWords;
}
