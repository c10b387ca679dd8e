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
  if (match.wording.tolerance !== "allowance")
    return SHARE.test(rest) ? part(heading, heading.text.trim()) : null;
  const isYear = readQualifier(match.rest, match.phrase, []).period !== null;
  if (isYear) return SHARE.test(rest) ? part(heading, rest) : null;
  // "Tolerance 1" may be the first of several; "Tolerance: 2" is two.
  const isBare = !match.rest.includes(":") && /^\d+$/.test(rest);
  if (isBare) return null;
  const said = [rest, heading.text.trim()].map((text) => part(heading, text));
  return said.find(isTolerance) ?? (SHARE.test(rest) ? part(heading, rest) : null);
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
  return { at: heading.at, text, value: text, format: "@", typed: heading.text };
}
