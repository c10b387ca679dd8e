import { plainHeading } from "../headings/headerMatch";
import { OTHERS } from "../columns/othersFigures";

/** The words of rows that are no KPIs: sums and counts of the rows above, and what is written under a table. */

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split("|").map((phrase) => phrase.trim()));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

const TOTALS = phrases(
  "total|totals|grand total|sub total|subtotal|overall|overall total|average|overall average|total all|all",
);

const FOOTERS = phrases(
  `key|legend|note|notes|footnote|footnotes|key to symbols|key to status|key to colours|rag key|status key|rag status key|guidance|
   definitions|rag definitions|source|sources|data source|data sources|data notes`,
);

/** What is said of the report itself under its table, with a name or a date beside it. */
const SIGN_OFFS = phrases(
  `prepared by|prepared for|produced by|compiled by|completed by|created by|written by|updated by|last updated by|collated by|submitted by|
   approved by|signed off by|sign off|signed off|signed|signed by|agreed by|authorised by|checked by|reviewed by|verified by|author|date|
   date prepared|date produced|date completed|date approved|date updated|date of report|report date|last updated|updated|updated on|version|
   version number|version no|contact|contact officer|contact name|contact details|contact email|for more information|
   for further information|for queries|page|page number|report author|report owner|report prepared by|document owner|issued|issued by|
   issue date|next review|review date|next update|circulation|distribution|printed|printed on|end of report`,
);

/** Whom a row of figures to compare with is about, by all of its words: a banner of these words heads no KPIs. */
const BENCHMARKED = words(
  "average averages mean median quartile upper lower top bottom best benchmark benchmarks comparator comparators group overall figure figures latest",
);

const COUNTING = words(
  "total totals number no nos count counts percent percentage proportion share overall average mean sum",
);
const COLOURS = words("green greens amber ambers red reds blue grey gray yellow");
const COUNTED = words(`
  kpi kpis pi pis indicator indicators measure measures metric metrics target targets rag rated rating status of on off at above below
  with within outside tolerance the that are is not met missed achieved meeting missing reported reporting in all by this for and or our
  performance corporate council quarter month year to date improving improved improvement declining declined deteriorating deteriorated
  same better worse grand sub
`);

/** "Total", "Overall average": a sum of the rows above, also where a target stands beside it. */
export function isTotal(text: string): boolean {
  return TOTALS.has(plainHeading(text));
}

/** "Overall", "Average": a survey's first question may be called so, where "Total" is always a sum. */
export function isOverall(text: string): boolean {
  return /^(?:overall|average)$/.test(plainHeading(text));
}

/**
 * True for a text that counts or sums up KPIs and can name none: all of its words count, or say what is counted.
 *
 * @example isCountOfKpis("% of KPIs on target") // true
 * @example isCountOfKpis("Number of open cases") // false
 */
export function isCountOfKpis(text: string): boolean {
  const found = plainHeading(text).split(" ");
  const known = found.every((word) => COUNTING.has(word) || COLOURS.has(word) || COUNTED.has(word));
  return known && found.some((word) => COUNTING.has(word) || COLOURS.has(word));
}

/**
 * True for what a report says of itself under its table: who prepared it, when, which version. The name may stand behind a colon.
 *
 * @example isSignOff("Prepared by: J Smith") // true
 */
export function isSignOff(text: string): boolean {
  const [opening = ""] = text.slice(0, 80).split(":");
  return SIGN_OFFS.has(plainHeading(opening));
}

/**
 * True for a row's name that says nothing but whose figures stand beside the council's own, "England average", "Nearest neighbours
 * median": with a word for a figure, for "London" and "South East" are sections too.
 */
export function isBenchmark(text: string): boolean {
  const found = plainHeading(text).split(" ");
  const measured = found.filter((word) => BENCHMARKED.has(word));
  const rest = found.filter((word) => !BENCHMARKED.has(word)).join(" ");
  return measured.length > 0 && rest !== "" && OTHERS.includes(rest.replace(/^nearest |^statistical /, ""));
}

/** True for the words that open the notes or the key under a table: "Key", "Notes: figures are provisional", "Note 1". */
export function opensFooter(text: string): boolean {
  const [opening = ""] = text.slice(0, 80).split(":");
  return FOOTERS.has(plainHeading(opening).replace(/ \d{1,2}$/, ""));
}
