import { suggestionSentences as why } from "../../wording/kpi/polaritySuggestions";
import { asPrinted, isNegation, phrasesIn, wordsOfName, type FoundPhrase } from "./nameWords";
import type { NameWordKind } from "./polaritySuggestionWords";

/** Which way is likely better for a KPI, by its name or a note; to be confirmed, never used before. */
export interface SuggestedPolarity {
  readonly polarity: "higher" | "lower" | "neither";
  /** Why, as a sentence: "Its name says “complaints”." */
  readonly why: string;
  /** The cell of the note that says so; left out where the name does. */
  readonly at?: string;
}

/** A KPI's name taken apart. */
interface Name {
  /** As it is printed. */
  readonly text: string;
  readonly words: readonly string[];
  readonly phrases: readonly FoundPhrase[];
  readonly unit: string;
  /** A share of something, rather than a count, a time or an amount. */
  readonly share: boolean;
}

const SHARE_WORDS: readonly string[] = ["%", "percentage", "percent", "proportion", "share", "pct"];
const TIME_UNITS: readonly string[] = ["days", "weeks", "hours", "minutes", "seconds", "months"];
/** Time that is given and not taken: "volunteer hours", "days of training". */
const GIVEN_TIME: readonly string[] = [
  ..."volunteer volunteers volunteering training care respite opening open childcare support service free spent exercise".split(
    " ",
  ),
];

/**
 * Which way is likely better, from the wording of a KPI's name: what is measured (a time, a share, a reduction) goes before what
 * happens to it (answered, abandoned), and that before what it is about (complaints, homes). Null where the words do not tell, or tell
 * both ways. Never throws; linear in the name.
 *
 * @param unit The unit of its figures, "%", "days", "" for a count.
 * @example "% of complaints answered within 10 days" // higher: answered
 * @example "Average days to answer complaints" // lower: how long something takes
 */
export function suggestPolarity(description: string, unit: string): SuggestedPolarity | null {
  const words = wordsOfName(description);
  const share = unit === "%" || words.some((word) => SHARE_WORDS.includes(word));
  const name: Name = { text: description, words, phrases: phrasesIn(words), unit, share };
  for (const rule of RULES) {
    const found = rule(name);
    if (found !== "next") return found?.polarity === "higher" && isDoubtful(name) ? null : found;
  }
  return null;
}

/** Whether something in the name makes the good thing in it none, or a "not" turns round words that are not known: none is better than wrong. */
function isDoubtful({ words, phrases }: Name): boolean {
  return (
    phrases.some(({ kind }) => kind === "adverse") ||
    words.some((word, at) => isNegation(word) && !phrases.some(({ from, to }) => from <= at && at < to))
  );
}

/** A suggestion, null where nobody can tell, or "next" where the rule says nothing of such a name. */
type Rule = (name: Name) => SuggestedPolarity | null | "next";

const RULES: readonly Rule[] = [
  byOpenWords,
  byChange,
  byOpinion,
  byTime,
  byOutcome,
  byTimeLimit,
  byCost,
  bySubject,
  byUnit,
  byVolume,
];

function byOpenWords(name: Name): null | "next" {
  return has(name, "open") ? null : "next";
}

/** "Reduction in complaints": a change is measured, and what changes tells whether it is for the better. */
function byChange(name: Name): SuggestedPolarity | null | "next" {
  const less = last(name, "less");
  const more = last(name, "more");
  if (less === null && more === null) return "next";
  if (less !== null && more !== null) return null;
  const good = has(name, "good", "won", "opinion");
  const bad = has(name, "bad", "again", "failed", "cost");
  if (less !== null) return good && !bad ? null : suggested("higher", why.less);
  if (good === bad) return null;
  return suggested(good ? "higher" : "lower", why.more);
}

/** "Satisfaction with the time taken": people are asked, and what they are asked about does not count. */
function byOpinion(name: Name): SuggestedPolarity | "next" {
  const opinion = last(name, "opinion");
  return opinion === null ? "next" : suggested("higher", why.good(textOf(name, opinion)));
}

/** "Average days to re-let": shorter is better. A share of calls with a waiting time under a minute is not a time. */
function byTime(name: Name): SuggestedPolarity | null | "next" {
  if (!has(name, "time")) return "next";
  if (!name.share) return suggested("lower", why.time);
  if (has(name, "in-time", "on-time", "done") && !has(name, "failed")) return suggested("higher", why.inTime);
  return has(name, "failed") ? suggested("lower", why.failed(textOf(name, last(name, "failed")))) : null;
}

/** What happens to what is counted; of several, the last said. */
function byOutcome(name: Name): SuggestedPolarity | null | "next" {
  const outcome = last(name, "done", "won", "failed");
  if (outcome === null) return "next";
  const text = textOf(name, outcome);
  switch (outcome.kind) {
    case "failed":
      // "Debt recovered over 90 days": recovered is good, so late is not, or better late than never.
      if (has(name, "won") && isOverTime(name, outcome)) return null;
      return suggested("lower", why.failed(text));
    case "won":
      return suggested("higher", why.good(text));
    default:
      if (name.share || has(name, "in-time", "on-time"))
        return suggested("higher", why.done(text.toLowerCase()));
      return has(name, "good") && !has(name, "bad", "volume")
        ? suggested("higher", why.good(textOf(name, last(name, "good"))))
        : null;
  }
}

/** "% of major applications within 13 weeks"; what should not come again is no better for coming soon. */
function byTimeLimit(name: Name): SuggestedPolarity | null | "next" {
  if (has(name, "again")) return "next";
  if (has(name, "on-time")) return suggested("higher", why.inTime);
  if (!has(name, "in-time")) return "next";
  if (has(name, "bad") || (isWindow(name) && !has(name, "good"))) return null;
  return suggested("higher", why.inTime);
}

/** A time in months or years may be how long is looked at, "within 12 months of starting", and no limit to keep. */
function isWindow(name: Name): boolean {
  const limit = last(name, "in-time");
  return (
    limit !== null &&
    name.words.slice(limit.from, limit.to).some((word) => word.startsWith("month") || word.startsWith("year"))
  );
}

/** "over 90 days", "more than 6 weeks" */
function isOverTime({ words }: Name, { from, to }: FoundPhrase): boolean {
  return words.slice(from, to).includes("#");
}

function byCost(name: Name): SuggestedPolarity | "next" {
  return has(name, "cost") ? suggested("lower", why.cost) : "next";
}

/** What the KPI is about. */
function bySubject(name: Name): SuggestedPolarity | null | "next" {
  const bad = last(name, "bad", "again");
  const good = last(name, "good");
  if (bad !== null && good !== null) return null;
  if (bad !== null) return suggested("lower", why.bad(textOf(name, bad)));
  return good === null ? "next" : suggested("higher", why.good(textOf(name, good)));
}

/** "Housing benefit: new claims" in days. */
function byUnit(name: Name): SuggestedPolarity | "next" {
  const given = name.words.some((word) => GIVEN_TIME.includes(word));
  return TIME_UNITS.includes(name.unit) && !given ? suggested("lower", why.time) : "next";
}

/** What comes in is counted, and is no achievement either way. */
function byVolume(name: Name): SuggestedPolarity | "next" {
  const volume = last(name, "volume");
  return volume === null || name.share ? "next" : suggested("neither", why.volume(textOf(name, volume)));
}

function has({ phrases }: Name, ...kinds: readonly NameWordKind[]): boolean {
  return phrases.some(({ kind }) => kinds.includes(kind));
}

function last({ phrases }: Name, ...kinds: readonly NameWordKind[]): FoundPhrase | null {
  return phrases.filter(({ kind }) => kinds.includes(kind)).at(-1) ?? null;
}

function textOf({ text, words }: Name, phrase: FoundPhrase | null): string {
  return phrase === null ? "" : asPrinted(text, words.slice(phrase.from, phrase.to));
}

function suggested(polarity: SuggestedPolarity["polarity"], reason: string): SuggestedPolarity {
  return { polarity, why: reason };
}
