import { readPolarity } from "../../../kpi/polarity/polarity";
import type { Shown } from "../../../kpi/reading/shown";
import { readTolerance } from "../../../kpi/tolerance/tolerance";
import { readQualifier } from "../columns/columnPeriod";
import { matchHeading } from "./headerMatch";

/** What a heading says of the KPIs under it in place of their own cells: "Tolerance: 5%", "Higher is better". */
export interface HeadingSays {
  readonly role: "tolerance" | "polarity";
  /** What the column is headed by without it. */
  readonly label: string;
  /** What it says, as the cells below it would; it stands where the heading does. */
  readonly value: Shown;
}

/** Longer headings are remarks. */
const LONGEST = 60;
/** A figure alone in brackets, "Amber (85%)", leaves open what it is. */
const HAS_WORD = /\p{L}{2}/u;
/** Up to this length a heading that speaks of a colour's share is taken at its word. */
const LONGEST_OF_COLOUR = 120;
/** What a share in a heading is of, if it is where amber ends. */
const OF_AMBER = /\b(?:amber|red|tolerances?)\b/i;
/** What parts a label from what is said behind it. */
const LED_BY = /^[\s:=–—-]+/u;
/** A share without a doubt: whatever words stand beside it, a blank cell below does not mean another. */
const SHARE = /\d\s?(?:%|pp\b|ppts?\b|per\s?cent)/i;

/**
 * The tolerance that a heading gives itself; null where it only says that the column is one: "Tolerance %", "Tolerance 2024/25". A share
 * among words that do not read ("5% unless stated") is handed on as it stands, for the rules to ask about.
 *
 * @example "Tolerance: 5%" // "5%"
 * @example "No tolerance" // "No tolerance"
 * @example "Amber threshold 85%" // "Amber threshold 85%"
 */
export function toleranceInHeading(heading: Shown): Shown | null {
  if (heading.text.length > LONGEST) return null;
  const match = matchHeading(heading.text);
  if (match === null || match.wording.role !== "tolerance") return null;
  const rest = match.rest.replace(LED_BY, "").trim();
  if (rest === "") return null;
  // Beside a share for all rows the usual tolerance is none of a blank cell's: the rules read it, or ask.
  const whole = heading.text.trim();
  if (match.wording.tolerance !== "allowance")
    return SHARE.test(rest) ? (readable(heading, whole) ?? part(heading, whole)) : null;
  const isYear = readQualifier(match.rest, match.phrase, []).period !== null;
  if (isYear) return SHARE.test(rest) ? part(heading, rest) : null;
  // "Tolerance 1" may be the first of several; "Tolerance: 2" is two.
  const isBare = !match.rest.includes(":") && /^\d+$/.test(rest);
  if (isBare) return null;
  const said = [rest, whole].map((text) => part(heading, text)).find(isTolerance);
  return said ?? (SHARE.test(rest) ? (readable(heading, whole) ?? part(heading, rest)) : null);
}

/**
 * The tolerance that any other heading gives by the way: one that is not known ("Amber: 5-10% below"), or that is known for something else
 * ("Status (amber within 10%)"). Beside a share of amber or red the usual tolerance is none of a blank cell's. Null where it gives none.
 */
export function toleranceByTheWay(heading: Shown): Shown | null {
  const text = heading.text.trim();
  if (text.length > LONGEST_OF_COLOUR || !OF_AMBER.test(text) || !SHARE.test(text)) return null;
  return readable(heading, text) ?? part(heading, text);
}

/** What a heading says of amber as a cell would: all of it, what stands in brackets, or all from the colour on. Null where none reads. */
function readable(heading: Shown, text: string): Shown | null {
  const inBrackets = [...text.matchAll(/\(([^()]+)\)/g)].map(([, inside = ""]) => inside);
  const fromColour = /\bamber\b[^()]*/i.exec(text)?.[0] ?? "";
  const said = [text, ...inBrackets, fromColour].filter((one) => HAS_WORD.test(one) && SHARE.test(one));
  return said.map((one) => part(heading, one.trim())).find(isTolerance) ?? null;
}

function isTolerance(shown: Shown): boolean {
  const { kind } = readTolerance(shown);
  return kind !== "unreadable" && kind !== "blank";
}

/** What a heading says itself of the KPIs under it; null where it says no more than what its column holds. */
export function headingSays(heading: Shown): HeadingSays | null {
  const tolerance = toleranceInHeading(heading);
  if (tolerance !== null) return { role: "tolerance", label: "Tolerance", value: tolerance };
  if (heading.text.length > LONGEST) return null;
  const { kind } = readPolarity(heading);
  const isWay = kind === "higher" || kind === "lower";
  return isWay ? { role: "polarity", label: "Polarity", value: heading } : null;
}

function part(heading: Shown, text: string): Shown {
  const { at } = heading;
  return { at, text, value: text, format: "@", typed: heading.text, readFrom: { kind: "heading", at } };
}
