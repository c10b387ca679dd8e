import { displayed } from "../reading/displayed";
import { findPhrase, holds } from "../phrase";
import {
  BAD_WORDS,
  COST_NAME,
  COST_WORDS,
  DOUBT_SIGNS,
  HASTE_WORDS,
  HOLDING_WORDS,
  JUDGING_WORDS,
  LONG_FORMS,
  NO_COST_NAME,
  POLARITY_FILLERS,
  POLARITY_PHRASES,
  TREND_WORDS,
  WAY_SYMBOLS,
  WAY_WORDS,
  type PolarityWord,
  type Way,
} from "./polarityWords";
import { rememberingCell } from "../remembering";
import { plainRemark } from "../reading/plainRemark";
import type { Shown } from "../reading/shown";
import { sameUnit, skeletonOf } from "../reading/skeleton";
import { tokenise, wordsOf } from "../reading/token";
import { INFORMATION, saysInformation, TRACKING_WORDS } from "../target/trackingWords";

/** Which way is better (rules.md, section 3). `missing` is asked for, never assumed. */
export type Polarity =
  | { readonly kind: "higher" }
  | { readonly kind: "lower" }
  | { readonly kind: "none" }
  | { readonly kind: "range"; readonly from: number; readonly to: number; readonly unit: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly text: string };

/** What a polarity cell says: a polarity, "Range" with the two values left to the target, or "Closest to target", whose one value will do. */
export type PolarityCell = Polarity | { readonly kind: "range-of-target" | "at-target" };

/**
 * Reads a polarity cell; a sheet without one gives `missing`.
 *
 * @example "Lower is better" is lower; "N/A - Tracking" is none; "Between 18 and 22" is the range 18 to 22; "ask Jo" is unreadable.
 */
export function readPolarity(shown: Shown | null): PolarityCell {
  return shown === null ? { kind: "missing" } : readCell(shown);
}

const readCell = rememberingCell((shown: Shown): PolarityCell => {
  const shows = displayed(shown);
  if (shows.kind !== "text" || DOUBT_SIGNS.test(shows.text)) return { kind: "unreadable", text: shown.text };
  const said = inPlainWords(shows.text);
  const words = wordsOf(tokenise(said));
  const range = rangeIn(said);
  if (range !== null) return range;
  const kind =
    findPhrase(POLARITY_PHRASES, words)?.meaning ??
    wayIn(words, said) ??
    wayOfClauses(said) ??
    wayBesideRemark(said);
  return kind === null ? { kind: "unreadable", text: shown.text } : { kind };
});

/**
 * The same for a KPI: "Faster" is lower of how long something takes, and would be higher of a speed.
 *
 * @example "Faster" beside "Average broadband speed (Mbps)" // unreadable, so that it is asked
 */
export function readPolarityOf(shown: Shown | null, name: string): PolarityCell {
  const read = readPolarity(shown === null ? null : withoutCost(shown, name));
  if (read.kind !== "lower" || shown === null || !SPEED.test(name)) return read;
  const words = wordsOf(tokenise(shown.text)).split(" ");
  return HASTE_WORDS.some((word) => words.includes(word)) ? { kind: "unreadable", text: shown.text } : read;
}

/** "Minimise cost" of a KPI that is a cost is "minimise"; of any other KPI the cost is not what is measured. */
function withoutCost(shown: Shown, name: string): Shown {
  if (!COST_NAME.test(name) || NO_COST_NAME.test(name)) return shown;
  const text = shown.text.replace(OF_COST, "$1");
  return text === shown.text ? shown : { ...shown, text, value: text };
}

const OF_COST = new RegExp(`^\\s*([a-z]+)\\s+(?:${COST_WORDS.join("|")})\\s*$`, "iu");

/**
 * Words that say that nought is best, "Nearer to zero", beside a target: only where that is nought itself do they say that the target is
 * best; beside another value the cell is asked about.
 *
 * @param isNought Whether the row's target is 0; null where it is no single value.
 */
export function heldToZero(cell: PolarityCell, shown: Shown | null, isNought: boolean | null): PolarityCell {
  if (cell.kind !== "at-target" || shown === null || isNought !== false || !ZERO.test(shown.text))
    return cell;
  return { kind: "unreadable", text: shown.text };
}

const ZERO = /\b(?:zero|nil|0)\b/iu;
const SPEED = /\b(?:speeds?|mph|km\/?h|[kmg]bps|[kmg]b?it\/s|velocity)\b/i;

/** "As high as possible" is "high", and "higher no. is better" is "higher number is better". */
function inPlainWords(text: string): string {
  return LONG_FORMS.reduce((said, [long, plain]) => said.replace(long, plain), text);
}

/** The way that a cell's words and arrows give; "missing" for an empty cell or a dash, null where they give none or two. */
function wayIn(words: string, text: string): PolarityWord | null {
  const byWords = words === "" ? [] : wayOfWords(words.split(" "));
  if (byWords === null) return null;
  const bySigns = waysOfSigns(
    [...asOneSign(text.replace(THAN_TARGET, "$1"))].filter((sign) => !IGNORED.test(sign)),
  );
  const ways = new Set([...byWords, ...bySigns]);
  const [way] = ways;
  if (ways.size === 0) return SILENT.test(text) ? "missing" : null;
  return ways.size === 1 ? (way ?? null) : null;
}

/** The way before a remark in brackets that says nothing of a way itself: "Maximise (exc. school holidays)". */
function wayBesideRemark(text: string): Way | null {
  const remarked = plainRemark(text);
  if (remarked === null || remarked.words.some((word) => SAYS_WAY.has(word))) return null;
  const remark = remarked.words.join(" ");
  if ([...TRACKING_WORDS, ...INFORMATION].some((word) => holds(remark, word, "anywhere"))) return null;
  const way = wayIn(wordsOf(tokenise(remarked.head)), remarked.head);
  return way === "higher" || way === "lower" ? way : null;
}

/** Words by which a remark may say a way, a value, or that there is neither. */
const SAYS_WAY: ReadonlySet<string> = new Set([
  ...[...WAY_WORDS.higher, ...WAY_WORDS.lower, ...TREND_WORDS.higher, ...TREND_WORDS.lower],
  ...TREND_WORDS.either,
  ...[...BAD_WORDS, ...JUDGING_WORDS, ...HASTE_WORDS],
  ..."range between within target zero nil neutral neither either both".split(" "),
]);

/** The way that all clauses of a cell give, "Higher is good/Lower is bad"; null for one clause alone, and where they do not agree. */
function wayOfClauses(text: string): Way | null {
  const clauses = text.split(BETWEEN_CLAUSES).filter((clause) => !SILENT.test(clause));
  const ways = clauses.map((clause) => wayIn(wordsOf(tokenise(clause)), clause));
  const [way] = ways;
  const isOne = clauses.length > 1 && ways.every((other) => other === way);
  return isOne && (way === "higher" || way === "lower") ? way : null;
}

/** Between what is said of high and what is said of low. */
const BETWEEN_CLAUSES = /[/,;]|\band\b/i;

/** ">=" and "=>" are one sign as "≥" is. */
function asOneSign(text: string): string {
  return text.replace(/>=|=>/g, "≥").replace(/<=|=</g, "≤");
}

/** "≥ target" says no more than its sign. */
const THAN_TARGET = /^\s*([<>≥≤]|[<>]=|=[<>])\s*(?:the )?target\s*$/iu;

/** White space, brackets, and the mark that makes an arrow a picture. */
const IGNORED = /[\s()[\]\uFE0F]/u;
const SILENT = /^[-._\s]*$/;

/** The ways that arrows give. "+", "<" or "≥" does only where it is all that the cell holds: "+/-" and "> 90%" say something else. */
function waysOfSigns(signs: readonly string[]): readonly Way[] {
  const ascii = signs.length === 1 ? "" : "+<>≥≤";
  return (["higher", "lower"] as const).filter((way) =>
    signs.some((sign) => WAY_SYMBOLS[way].includes(sign) && !ascii.includes(sign)),
  );
}

/** The way that words give; none where they are good for either ("good"), null where one is not known or both ways are named. */
function wayOfWords(words: readonly string[]): readonly Way[] | null {
  const trends = [...TREND_WORDS.higher, ...TREND_WORDS.lower, ...TREND_WORDS.either];
  const known = [
    ...WAY_WORDS.higher,
    ...WAY_WORDS.lower,
    ...trends,
    ...BAD_WORDS,
    ...POLARITY_FILLERS,
    ...HOLDING_WORDS,
  ];
  if (words.some((word) => !known.includes(word))) return null;
  const isBad = words.some((word) => BAD_WORDS.includes(word));
  const isJudged = isBad || words.some((word) => JUDGING_WORDS.includes(word));
  if (!isJudged && words.some((word) => trends.includes(word))) return null;
  const ways = (["higher", "lower"] as const).filter((way) =>
    words.some((word) => WAY_WORDS[way].includes(word) || TREND_WORDS[way].includes(word)),
  );
  if (ways.length > 1 || (ways.length === 0 && isBad)) return null;
  return isBad ? ways.map((way) => (way === "higher" ? "lower" : "higher")) : ways;
}

/** "Between 18 and 22", "18 - 22", "Range 80% to 90%". */
function rangeIn(text: string): Polarity | null {
  const { words, figures } = skeletonOf(tokenise(text));
  const pattern = words
    .filter((word) => !["range", "between", "best", "within", ":"].includes(word))
    .join(" ");
  const [from, to] = figures;
  if (!["# - #", "# to #", "# and #"].includes(pattern) || from === undefined || to === undefined)
    return null;
  if (from.doubtful || to.doubtful) return null;
  const [a, b] = sameUnit(from, to);
  if (a.unit !== b.unit) return null;
  return { kind: "range", from: Math.min(a.value, b.value), to: Math.max(a.value, b.value), unit: a.unit };
}

/** Whether a polarity cell says that the measure is only tracked: "N/A - Tracking", "Monitor". */
export function saysTracking(shown: Shown | null): boolean {
  if (shown === null) return false;
  const shows = displayed(shown);
  if (shows.kind !== "text") return false;
  const words = wordsOf(tokenise(shows.text));
  return saysInformation(words) || TRACKING_WORDS.some((word) => holds(words, word, "anywhere"));
}
