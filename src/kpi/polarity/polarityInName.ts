import { normalise } from "../reading/normalise";
import { WAY_SYMBOLS, WAY_WORDS, type Way } from "./polarityWords";
import { rememberingText } from "../remembering";

/** No name of a KPI is longer; what follows is its definition. */
const LONGEST_NAME = 1000;
/** Between the way and its judgement: "higher is better", "low = good". */
const LINKS: readonly string[] = ["is", "are", "=", "means"];
/** Between the way and its link: "a lower figure is better". */
const NOUNS: readonly string[] = [
  ..."figure figures number numbers value values score scores result results percentage percentages rate rates performance".split(
    " ",
  ),
];
/** Judges with a link, or at an end without one: "(lower better)", but not "higher better-paid grades". */
const BETTER = "better";
/** Judges with a link only: "high is good", not "high good". */
const GOOD: readonly string[] = ["good", "best"];
const BAD: readonly string[] = ["bad", "worse", "worst", "poor"];
/** Before the way: "aim to minimise", "good to be low", "polarity: high". */
const LEADS: readonly (readonly string[])[] = [
  ["aim", "to"],
  ["aim", "is", "to"],
  ["aiming", "to"],
  ["good", "to", "be"],
  ["better", "to", "be"],
  ["good", "is"],
  ["polarity"],
  ["polarity", "="],
  ["polarity", "is"],
];
/** Whatever comes after one of these says nothing of the KPI itself: "whether lower is better". */
const UNSURE: readonly string[] = ["not", "whether", "if", "or", "and", "neither", "nor"];

/**
 * The polarity that a KPI's name states outright, for a sheet that has no polarity column or left the cell blank. Null where it states
 * none, or both ("higher or lower is better"). Never throws; linear in the name.
 *
 * @example "Calls abandoned (lower is better)" is lower; "Rent arrears - aim to minimise" is lower; "Higher education entrants" is null.
 */
export const polarityInName: (name: string) => Way | null = rememberingText(statedIn);

function statedIn(name: string): Way | null {
  const text = normalise(name.slice(0, LONGEST_NAME)) ?? "";
  const words = text.toLowerCase().match(/[\p{L}]+|[=↑↓▲▼)\].;,?]/gu) ?? [];
  const found = new Set(words.flatMap((_, index) => statedAt(words, index)));
  const [way] = found;
  return found.size === 1 ? (way ?? null) : null;
}

function statedAt(words: readonly string[], index: number): readonly Way[] {
  const way = wayOf(words[index] ?? "");
  if (way === null) return [];
  const judged = judgement(words, index + 1);
  const led = LEADS.some((lead) => lead.every((word, i) => words[index - lead.length + i] === word));
  if (judged === null && !led) return [];
  // "Higher or lower is better" names both, and so none; "(lower is better?)" is in doubt.
  const mark = words.slice(index + 1).find((word) => /[^\p{L}=]/u.test(word));
  if (mark === "?" || UNSURE.includes(words[index - 1] ?? "")) return ["higher", "lower"];
  return [judged === "bad" ? (way === "higher" ? "lower" : "higher") : way];
}

function wayOf(word: string): Way | null {
  const ways: readonly Way[] = ["higher", "lower"];
  return ways.find((way) => WAY_WORDS[way].includes(word) || WAY_SYMBOLS[way].includes(word)) ?? null;
}

/** What is said of the way that ends before this word. */
function judgement(words: readonly string[], after: number): "good" | "bad" | null {
  const isNoun = NOUNS.includes(words[after] ?? "") && LINKS.includes(words[after + 1] ?? "");
  const from = isNoun ? after + 1 : after;
  const linked = LINKS.includes(words[from] ?? "");
  const said = words[linked ? from + 1 : from] ?? "";
  if (said === BETTER && (linked || isEnd(words[from + 1]))) return "good";
  if (!linked) return null;
  if (GOOD.includes(said)) return "good";
  return BAD.includes(said) ? "bad" : null;
}

function isEnd(word: string | undefined): boolean {
  return word === undefined || /[^\p{L}]/u.test(word);
}
