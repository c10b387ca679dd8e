import { plainHeading } from "./headerMatch";

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

/** True for the words that open the notes or the key under a table: "Key", "Notes: figures are provisional", "Note 1". */
export function opensFooter(text: string): boolean {
  const [opening = ""] = text.slice(0, 80).split(":");
  return FOOTERS.has(plainHeading(opening).replace(/ \d{1,2}$/, ""));
}
