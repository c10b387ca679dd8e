import type { Shown } from "../../kpi/reading/shown";
import type { KpiRow } from "../../kpi/row/row";
import { saysCumulative } from "../../kpi/travel/cumulative";

/** What else stands in a note that says outright that the row's figures run up, and says nothing beside it. */
const BESIDE: ReadonlySet<string> = new Set(
  (
    "cumulative cumulatively running total totals runs running up ytd year to date since from april apr 1 1st of the in over " +
    "this is are a all figure figures data count result results kpi indicator measure measured reported recorded shown each"
  ).split(" "),
);

/** A note with one of these speaks of another time, or takes back what it says. */
const OPEN =
  /\b(?:not|non|no longer|previously|until|was|were|changed|instead|in[- ](?:quarter|month|period))\b/i;

/**
 * The first of a row's notes that says outright, in a sentence of its own, that its figures run up from April. A note that says more in that
 * sentence may be about another measure, or another year: it settles nothing.
 *
 * @example R9 says "Cumulative from April. Two sites opened." // { notedRunning: { at: "R9", text: "Cumulative from April" } }
 */
export function notedRunning(notes: readonly Shown[]): Pick<KpiRow, "notedRunning"> {
  for (const { at, text } of notes) {
    if (OPEN.test(text)) continue;
    const said = text.split(/[.;\n]|\s[-–—]\s/u).find(saysOutright);
    if (said !== undefined) return { notedRunning: { at, text: said.trim() } };
  }
  return {};
}

function saysOutright(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return saysCumulative(sentence) && words.every((word) => BESIDE.has(word));
}
