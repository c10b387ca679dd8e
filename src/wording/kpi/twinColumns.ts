import { quoted } from "./figures";
import { shows } from "./given";
import type { QueryFacts } from "./queries";

/** In place of “several-readings”, where two columns are headed for one period and this row has a figure in one of them alone. */
export const TWIN_COLUMNS = (facts: QueryFacts, heading: string): string =>
  `${shows(facts)}, and another column for the same period, headed ${quoted(oneLine(heading))}, has figures of other KPIs. Put the figures of one period in one column, or name different periods in their headings.`;

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
