import { mentionIn } from "../period/periodMention";
import { findPhrase, type Phrase } from "../phrase";
import { withoutDates } from "./dateInText";
import { saysNothing } from "./nothing";
import { NOT_APPLICABLE, RESULT_PHRASES, type WordMeaning } from "./readingWords";
import { isSymbol, wordsOf, type Token } from "./token";
import { CURRENCIES } from "./unit";

/** What may stand between "n/a" and a remark on it. */
const SEPARATORS: readonly string[] = ["-", ":", ",", ";", "(", "["];

/** Words that say of no other time than the column's: "not applicable this quarter". */
const WHEN_WORDS: readonly string[] = "this in during for the quarter month year term period".split(" ");

/** A wording in place of a figure and what stands behind it. */
interface Remarked {
  readonly meaning: WordMeaning;
  readonly remark: readonly Token[];
}

/** Forms of a remark behind words that stand for no figure, each with an example. */
export const REMARKED_FORMS: readonly {
  readonly name: string;
  readonly example: string;
  readonly read: (tokens: readonly Token[]) => Remarked | null;
}[] = [
  {
    name: "not applicable, with a remark behind a dash, a colon, a comma or in brackets",
    example: "n/a – seasonal",
    read: (tokens) => {
      const behind = behindNotApplicable(tokens);
      const [first, ...remark] = behind ?? [];
      return isSymbol(first, ...SEPARATORS) ? { meaning: { kind: "not-applicable" }, remark } : null;
    },
  },
  {
    name: "not applicable, for this period",
    example: "not applicable this quarter",
    read: (tokens) => {
      const remark = behindNotApplicable(tokens);
      return remark !== null && namesOnlyTime(remark)
        ? { meaning: { kind: "not-applicable" }, remark }
        : null;
    },
  },
  {
    name: "a dash, with a remark in brackets",
    example: "- (see note)",
    read: ([dash, bracket, ...remark]) =>
      isSymbol(dash, "-") && isSymbol(bracket, "(", "[") ? { meaning: { kind: "missing" }, remark } : null,
  },
];

/**
 * What words in place of a figure mean that have a remark behind them; null where there are none, or where the remark holds a number that
 * may be the figure, says how the KPI does, or that there was nothing: then it is not for us to choose.
 *
 * @example remarked(tokenise("n/a - no visits until Q3 2025/26")) // not applicable; of "n/a (was 85%)" and "n/a - on target" null
 */
export function remarked(tokens: readonly Token[]): WordMeaning | null {
  for (const { read } of REMARKED_FORMS) {
    const found = read(tokens);
    if (found !== null) return isOnlyRemark(found.remark) ? found.meaning : null;
  }
  return null;
}

/** What stands behind "n/a"; null where the cell does not begin with it. */
function behindNotApplicable(tokens: readonly Token[]): readonly Token[] | null {
  const lengths = NOT_APPLICABLE.filter((phrase) => {
    const head = tokens.slice(0, phrase.split(" ").length);
    return head.every(({ kind }) => kind === "word") && wordsOf(head) === phrase;
  }).map((phrase) => phrase.split(" ").length);
  return lengths.length === 0 ? null : tokens.slice(Math.max(...lengths));
}

function namesOnlyTime(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.every(({ kind }) => kind !== "symbol") &&
    mentionIn(tokens).otherWords.every((word) => WHEN_WORDS.includes(word))
  );
}

function isOnlyRemark(remark: readonly Token[]): boolean {
  const words = remark.filter(({ kind }) => kind === "word");
  const said = wordsOf(words);
  return (
    words.length > 0 &&
    !remark.some((token) => isSymbol(token, "%", ...CURRENCIES)) &&
    !holdsNumber(remark) &&
    findPhrase(RESULTS, said) === null &&
    saysNothing(words) === null
  );
}

const RESULTS: readonly Phrase<null>[] = RESULT_PHRASES.map(({ phrase, place }) => ({
  phrase,
  place,
  meaning: null,
  example: phrase,
}));

/** A year in full, with or without the one it runs into: "2025/26" without its stroke. */
const YEARS = /\b(?:19|20)\d\d(?: \d\d)?\b/g;

/** Whether a text holds a number that is no part of a date or a period. "23-24" is a year only beside a month or quarter. */
function holdsNumber(tokens: readonly Token[]): boolean {
  const rest = withoutDates(tokens);
  const { months, quarters, otherWords } = mentionIn(rest);
  if (otherWords.some((word) => /^[\d.]/.test(word))) return true;
  const numbers = rest.filter(({ kind }) => kind === "number");
  return months.length + quarters.length === 0 && /\d/.test(wordsOf(numbers).replace(YEARS, ""));
}
