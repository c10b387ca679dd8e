import { isSymbol, isWord, type Token } from "./token";
import { PER_PERSON_WORDS } from "./unit";

/**
 * What a figure may be said to be for each of, by one name: "£12.50 per visit", "12.5/hr", "109 kg/hh". No times but the hour, whose length
 * no period has; no plurals, for "10/hrs" may be a slip for 10 hours.
 */
export const EACH_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "hour hr",
    "visit",
    "household hh hhld",
    "property dwelling home",
    "case",
    "call",
    "contact",
    "customer",
    "client",
    "pupil student",
    "child",
    "resident",
    "user",
    "member",
    "officer worker",
    "application",
    "claim",
    "transaction",
    "invoice",
    "placement",
    "session",
    "journey trip",
    "passenger",
    "meal",
    "bed",
    "bin",
    "collection",
    "vehicle",
    "tonne",
    "mile",
    "km",
  ].flatMap((line) => {
    const names = line.split(" ");
    return names.map((name) => [name, names[0] ?? name]);
  }),
);

/** Units themselves: behind a stroke alone they may be that, "10/km"; behind a unit they are what it is for each of, "£2/km". */
const UNITS_TOO: readonly string[] = ["tonne", "mile", "km"];

/** What a figure is for each of, and the token after it; null where nothing is said of that. `each` is null of a person, which changes nothing. */
export interface EachAt {
  readonly each: string | null;
  readonly next: number;
}

/**
 * What stands behind a figure and its unit as what it is for each of. Behind a stroke only where it is stuck to both: "90 / amber" is
 * something else.
 *
 * @param unit The figure's unit; "" where it has none.
 * @example "per visit" and "/visit" // visit; "/FTE" // null, passed over
 */
export function eachAt(tokens: readonly Token[], index: number, unit: string): EachAt | null {
  const [joined, word] = [tokens[index], tokens[index + 1]];
  const isStroke = isSymbol(joined, "/") && joined?.glued === true && word?.glued === true;
  if (word?.kind !== "word" || !(isStroke || isWord(joined, "per"))) return null;
  if (isWord(word, ...PER_PERSON_WORDS)) return { each: null, next: index + 2 };
  const each = Object.hasOwn(EACH_WORDS, word.text) ? EACH_WORDS[word.text] : undefined;
  const isOpen = each === undefined || (unit === "" && isStroke && UNITS_TOO.includes(each));
  return isOpen ? null : { each, next: index + 2 };
}

/** Whether two figures say that they are for each of something else: "12.5/hr" beside "12 per visit". */
export function differInEach(a: { readonly each?: string }, b: { readonly each?: string }): boolean {
  return a.each !== undefined && b.each !== undefined && a.each !== b.each;
}
