import { addsUp, addsUpOverYear } from "../travel/addsUp";
import type { Figure } from "./figure";
import { normalise } from "./normalise";
import { isSymbol, tokenise, wordsOf, type Token } from "./token";

/** Words for nothing: `of` is what there was none of, in the singular ("appeal"); null for a bare "Nil". */
export interface SaidNothing {
  readonly of: string | null;
}

const NIL: readonly string[] = ["nil", "none", "zero", "nought", "nil return", "nil returns"];

/** What councils count, by its singular and plural. Anything else that there is none of ("No data") is no nought. */
const THINGS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "appeal complaint case referral application incident claim request inspection review placement exclusion accident breach eviction letting assessment hearing audit decision report call visit household"
      .split(" ")
      .flatMap((thing) => [
        [thing, thing],
        [`${thing}s`, thing],
      ]),
  ),
  breaches: "breach",
  injury: "injury",
  injuries: "injury",
  enquiry: "enquiry",
  enquiries: "enquiry",
};

/** Words for their coming in, which say nothing of how they came out: "no complaints upheld" may be none of many. */
const CAME_IN: readonly string[] =
  "received made lodged submitted due decided determined heard recorded reported held registered".split(" ");

const WHEN = /(?: (?:this|in|in the|in this|for the|during the) (?:month|quarter|period|year|term))$/;

/**
 * Whether a text says in words that there was nothing.
 *
 * @example saysNothing(tokenise("No complaints received")) // { of: "complaint" }; of "No data" null
 */
export function saysNothing(tokens: readonly Token[]): SaidNothing | null {
  if (!tokens.every((token) => token.kind === "word" || isSymbol(token, ".", ","))) return null;
  const words = wordsOf(tokens).replace(WHEN, "");
  if (NIL.includes(words)) return { of: null };
  const [no, ...rest] = words.split(" ");
  const [thing = "", came, more] = rest[0] === "new" ? rest.slice(1) : rest;
  if ((no !== "no" && no !== "nil") || more !== undefined || !Object.hasOwn(THINGS, thing)) return null;
  return came === undefined || CAME_IN.includes(came) ? { of: THINGS[thing] ?? null } : null;
}

/** The largest figure beside which a count of nothing is likely: among 91 and 92 it may be a percentage without its sign. */
const FEW = 10;

/**
 * What words for nothing come to in their row: a count of them is 0, a share of them has no cases. Null where the row does not tell which.
 *
 * @param beside The row's other figures, its target's among them.
 * @example "Nil" beside 1 and 3 for "Evictions" // "nought"; "No appeals" beside 65% for "Appeals won" // "no-cases"
 */
export function nothingIn(
  { of }: SaidNothing,
  beside: readonly Figure[],
  description: string,
): "nought" | "no-cases" | null {
  const [first] = beside;
  if (first === undefined) return null;
  if (beside.every(({ unit }) => unit === "%"))
    return of !== null && isSplitUp(of, description) ? "no-cases" : null;
  const isCount =
    beside.every((figure) => addsUp(figure) && figure.decimals === 0) &&
    beside.some(({ value }) => Math.abs(value) <= FEW) &&
    addsUpOverYear(first, description) &&
    !description.includes("%");
  return isCount && (of === null || isCounted(of, description)) ? "nought" : null;
}

/** Before the thing one of these makes the measure one of something else: "Decisions overturned at appeal". */
const ASIDE: readonly string[] =
  "at on by with without from to in for about following after before than per where not as against".split(
    " ",
  );
/** Behind the thing one of these makes it a part itself: "Appeals as a share of decisions". */
const PART_OF: readonly string[] =
  "as per to against about from rate rates ratio share proportion percentage percent compared and or".split(
    " ",
  );

/** Of "Percentage of complaints answered in time" the complaints are the whole, and "answered in time" is the part. */
function isSplitUp(thing: string, description: string): boolean {
  const found = around(thing, description);
  if (found === null || found.behind.length === 0) return false;
  return (
    !found.behind.some((word) => ["as", "per", "share", "proportion", "percentage", "%"].includes(word)) &&
    !PART_OF.includes(found.behind[0] ?? "")
  );
}

/** "Number of complaints", "Complaints received": the thing itself is counted. */
function isCounted(thing: string, description: string): boolean {
  const found = around(thing, description);
  return found !== null && found.behind.every((word) => CAME_IN.includes(word));
}

/** The words behind the one mention of the thing in a KPI's name; null where it is mentioned twice, or only in passing. */
function around(thing: string, description: string): { readonly behind: readonly string[] } | null {
  const words = tokenise(normalise(description) ?? "")
    .filter((token) => token.kind === "word" || isSymbol(token, "%"))
    .map(({ text }) => text);
  const at = words.flatMap((word, index) =>
    Object.hasOwn(THINGS, word) && THINGS[word] === thing ? index : [],
  );
  const [only] = at;
  if (only === undefined || at.length > 1) return null;
  return words.slice(0, only).some((word) => ASIDE.includes(word)) ? null : { behind: words.slice(only + 1) };
}
