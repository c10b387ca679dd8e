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

const TENS = Object.keys(NUMBER_WORDS)
  .filter((word) => word.endsWith("ty"))
  .join("|");
const ONES = Object.keys(NUMBER_WORDS).slice(0, 9).join("|");
/** "Twenty-five": the two words are one number. */
const TWO_WORDS = new RegExp(`\\b(${TENS})[- ](${ONES})(?=${COUNTED.source})`, "giu");
const IN_WORDS = new RegExp(`\\b(${Object.keys(NUMBER_WORDS).join("|")})(?=${COUNTED.source})`, "giu");

/**
 * A text with its numbers in figures, where a unit follows.
 *
 * @example "within five per cent" // "within 5 per cent"; "twenty-five per cent" // "25 per cent"
 */
export function inFigures(text: string): string {
  return text
    .replace(TWO_WORDS, (_, tens: string, ones: string) => String(valueOf(tens) + valueOf(ones)))
    .replace(IN_WORDS, (word) => String(valueOf(word)));
}

/** As `inFigures` for a number of one or two words that is all of a text; any other text stays as it is. */
export function inFiguresAlone(text: string): string {
  const [first = "", second, ...more] = text.trim().split(/[- ]/);
  if (more.length > 0 || !isOf(first, NUMBER_NAMES)) return text;
  if (second === undefined) return String(valueOf(first));
  return TENS.split("|").includes(first.toLowerCase()) && isOf(second, ONES.split("|"))
    ? String(valueOf(first) + valueOf(second))
    : text;
}

const NUMBER_NAMES: readonly string[] = Object.keys(NUMBER_WORDS);

function isOf(word: string, names: readonly string[]): boolean {
  return names.includes(word.toLowerCase());
}

function valueOf(word: string): number {
  return NUMBER_WORDS[word.toLowerCase()] ?? 0;
}
