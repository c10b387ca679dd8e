import type { Phrase } from "../phrase";
import type { Figure } from "../reading/figure";
import { skeletonOf } from "../reading/skeleton";
import { isSymbol, isWord, wordsOf, type Token } from "../reading/token";

const IN_DOUBT: readonly string[] = "draft proposed provisional unconfirmed unagreed tentative".split(" ");
/** Words that do so as they begin a remark: "(check)", but not "(spot check)". */
const ASKING: readonly string[] =
  "ask check query unsure unclear maybe perhaps possibly probably pending awaiting suggested".split(" ");
/** As they are all of a remark, or begin one without a number: "90% (was)" may be the target no longer. */
const NO_LONGER: readonly string[] = ["was", "were", "previously", "formerly", "old"];
const NOT_AGREED = /\bnot (?:yet )?(?:agreed|confirmed|final|finalised|approved|set|sure|certain|known)\b/u;

/**
 * Whether a target's words or brackets put it in doubt: "90% (draft)" is asked about as "90% (TBC)" is. An interim target is in force.
 *
 * @example "90% (?)", "90% provisional", "90% (not agreed)", "90% (was)" // true; "90% (interim)" // false
 */
export function isInDoubt(tokens: readonly Token[]): boolean {
  // Without brackets the cell's own beginning: "Possibly 90%".
  const from = tokens.findIndex((token) => isSymbol(token, "(")) + 1;
  const remark = tokens[from];
  const isMarked = tokens.some((token) => isSymbol(token, "?") || isWord(token, ...IN_DOUBT));
  return isMarked || isPast(tokens) || isWord(remark, ...ASKING) || NOT_AGREED.test(wordsOf(tokens));
}

/** Whether its brackets say that it was the target: "90% (was)", but not "95% (was 90%)". */
function isPast(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((token) => isSymbol(token, "(")) + 1;
  return (
    from > 0 &&
    isWord(tokens[from], ...NO_LONGER) &&
    !tokens.slice(from).some(({ kind }) => kind === "number")
  );
}

/**
 * The one figure of a target that is in doubt, which may be the target all the same. None beside words that are no doubt of it: "90%
 * (baseline)", "Monitoring 90%".
 *
 * @param phrase The words in place of a target that the cell holds.
 */
export function figureInDoubt(
  tokens: readonly Token[],
  phrase: Phrase<"tracking" | "under-review"> | null,
): { readonly inDoubt?: Figure; readonly isPast?: true } {
  const isDoubt =
    phrase === null || (phrase.meaning === "under-review" && !phrase.phrase.startsWith("baselin"));
  const [only, ...more] = skeletonOf(tokens).figures;
  return isDoubt && only !== undefined && more.length === 0 && !only.doubtful
    ? { inDoubt: only, ...(isPast(tokens) ? { isPast: true } : {}) }
    : {};
}
