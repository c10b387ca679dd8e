/** Whole numbers in words, up to twenty and the tens. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
  ..."thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 3) * 10] as const),
]);

/** What such a number is of: "one" and "ten" by themselves are words like any other. */
const COUNTED =
  / ?%| (?:per ?cent|percentage (?:points?|pts)|points?|pp|(?:working |calendar )?days?|weeks?)\b/iu;

const IN_WORDS = new RegExp(`\\b(${Object.keys(NUMBER_WORDS).join("|")})(?=${COUNTED.source})`, "giu");

/**
 * A text with its numbers in figures, where a unit follows. Of "twenty-five per cent" the first word stays, so that nobody reads 5%.
 *
 * @example "within five per cent" // "within 5 per cent"
 */
export function inFigures(text: string): string {
  return text.replace(IN_WORDS, (word) => String(NUMBER_WORDS[word.toLowerCase()]));
}
