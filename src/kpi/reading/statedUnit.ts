import { figureAt } from "./figure";
import { isWord, tokenise, type Token } from "./token";
import { CURRENCIES } from "./unit";
import { unitAt } from "./unitForms";

/** Words that say no more than the unit behind them: "(in days)", "(average number of days)". */
const LEADS: readonly string[] = "in the average avg mean median number no of total measured calendar".split(
  " ",
);
/** Where a name says what its figures are in, the unit standing in the first group. */
const IN_NAMES: readonly RegExp[] = [
  /[([]([^()[\]]{1,40})[)\]]/g,
  // "Rate per 1,000 population", but not of the "5 per 1,000" that is a figure.
  /(?<!\d\s?)\b(per\s\d[\d,]{0,12}(?:k|\smillion)?)\b/gi,
  /\b(?:average|mean|median)(?:\snumber\sof)?\s((?:working\s|calendar\s)?[a-z]{2,7})\b/gi,
  /\bnumber\sof\s((?:working\s|calendar\s)?[a-z]{2,7})\b/gi,
  // "Days to process", "Working days lost per FTE"; of one alone nothing is measured: "Week 12 bookings".
  /^((?:working\s|calendar\s)?(?:days|weeks|months|hours|minutes|mins|hrs|wks))\b(?!\s(?:of|with|where|when|without)\b)/gi,
  /\b(?:time|wait|length|duration)\sin\s((?:working\s|calendar\s)?[a-z]{2,7})\b/gi,
  /[,:–-]\s(?:in\s)?((?:working\s|calendar\s)?[a-z]{2,7})$/gi,
];
const LONGEST = 300;

/**
 * The units that a name says its figures are in, each once. What a name only speaks of is none of them: "within 8 weeks".
 *
 * @example "Wait for assessment (days)" // ["days"]
 * @example "Admissions per 1,000 population" // ["per 1,000"]
 */
export function unitsOfName(name: string): readonly string[] {
  const text = name.slice(0, LONGEST).trim();
  const said = IN_NAMES.flatMap((form) => [...text.matchAll(form)].flatMap(([, words]) => words ?? []));
  return [...new Set(said.flatMap((words) => unitAlone(words) ?? []))];
}

/**
 * The unit that a text names and nothing else; null for anything else, a share or money included, whose figures have signs of their own.
 *
 * @example "mins" // "minutes"
 */
export function unitAlone(text: string): string | null {
  const tokens = tokenise(text);
  const at = tokens.findIndex((token) => !isWord(token, ...LEADS));
  const start = isCalendar(tokens, at) ? at - 1 : at;
  if (start < 0 || figureAt(tokens, start) !== null) return null;
  const { unit, next } = unitAt(tokens, start);
  const isOther = unit === "" || unit === "%" || CURRENCIES.includes(unit);
  return isOther || next < tokens.length ? null : unit;
}

function isCalendar(tokens: readonly Token[], at: number): boolean {
  return at > 0 && isWord(tokens[at - 1], "calendar");
}
