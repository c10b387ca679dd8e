import type { Shown } from "../../kpi/reading/shown";
import type { ColumnFinding } from "./finding";

/** A figure and nothing else, with or without its unit: "85", "85%", "£1,200", "56 days". */
const BARE_FIGURE = /^[£$€]?\s?-?[\d,]{1,15}(?:\.\d{1,10})?\s?(?:%|[a-z]{1,12})?$/i;
/** A limit is short; a remark is left for the rules to refuse. */
const LONGEST_LIMIT = 60;
/** The colour a limit is said to be of, where the heading says it already: "Amber 85-89". */
const OWN_COLOUR = /^(?:amber|red)\b\s?[:=–-]?\s?/i;
/** One end of a colour: ">=85%", "at least 85%", or "85% and above", "85%+". */
const FROM = /^(?:[<>≤≥]=?|at (?:least|most)|above|below|over|under|(?:more|less|fewer|greater) than)\s?/i;
const ONWARDS = /\s?(?:\+|(?:and|or) (?:above|below|over|under|more|less|fewer|better))$/i;

/**
 * A tolerance cell as the rules read it (rules.md, section 5), where the heading says more than the cell.
 *
 * - Under "Floor standard", "Amber threshold" or "Amber" a bare figure is the last amber one: with the target it makes the band
 *   "85% - 90%". A bare "85%" would be read as 85 percent of the target.
 * - There ">=85%" is where amber begins, and under "Red" "<85%" is where it ends; "Amber 85-89" is the band 85 to 89. What red covers
 *   ("70% - 84%") gives no certain end of amber, and is left for the rules to ask about.
 * - Under "Tolerance %" a bare "5" is "5%"; under "Tolerance (% points)", "5 percentage points".
 *
 * Anything else is left as it stands.
 */
export function toleranceShown(column: ColumnFinding, shown: Shown, target: Shown | null): Shown {
  const text = shown.text.trim();
  if (text === "") return shown;
  if (column.tolerance === "amber-limit") return limitShown(column, shown, target);
  if (!/^-?[\d,.]{1,20}$/.test(text)) return shown;
  if (/%\s*points?|percentage points?|\bppts?\b|\bpp\b/i.test(column.heading))
    return written(shown, `${text}% points`);
  return column.heading.includes("%") ? written(shown, `${text}%`) : shown;
}

function limitShown(column: ColumnFinding, shown: Shown, target: Shown | null): Shown {
  const text = shown.text.trim();
  if (text.length > LONGEST_LIMIT) return shown;
  const limit = text.replace(OWN_COLOUR, "");
  if (BARE_FIGURE.test(limit)) return limitAsBand(shown, limit, target);
  if (!/\d/.test(limit)) return shown;
  if (/\bred\b/i.test(column.heading)) return written(shown, `red ${limit}`);
  const oneEnd = (FROM.test(limit) || ONWARDS.test(limit)) && limit.match(/\d[\d,.]*/g)?.length === 1;
  return written(shown, oneEnd ? `amber ${limit}` : limit);
}

function limitAsBand(shown: Shown, limit: string, target: Shown | null): Shown {
  const goal = (target?.text.trim().slice(0, LONGEST_LIMIT) ?? "").replace(FROM, "").replace(ONWARDS, "");
  return BARE_FIGURE.test(goal)
    ? written(shown, `${limit} - ${goal}`)
    : written(shown, `${limit} is the limit`);
}

function written(shown: Shown, text: string): Shown {
  return { at: shown.at, text, value: text, format: "@", typed: shown.text };
}
