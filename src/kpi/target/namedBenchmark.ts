import { figureText } from "../../wording/kpi/figures";
import type { Shown } from "../reading/shown";
import type { KpiRow } from "../row/row";
import { onlyFigure } from "./onlyFigure";

/** Whose figure a target may be named by. */
const WHOSE =
  "england|english|national|uk|gb|great britain|wales|welsh|scotland|scottish|northern ireland|region|regional|north east|north west|yorkshire|" +
  "east midlands|west midlands|east of england|south east|south west|london|statistical neighbours?|nearest neighbours?|neighbours?|cipfa|" +
  "peers?|peer group|family group|comparators?|unitary|county|district|benchmark|all england";
/** What of theirs: it changes nothing about whose it is. */
const WHAT = "averages?|means?|medians?|figures?|rates?|levels?|benchmarks?|results?|performance";
/** Which side of it is wanted, or that it is to be met. */
const LEAD =
  "(?:to be |be )?(?:at or above|at or below|at or better than|in line with|equal to|same as|as good as|at least|no more than|no less than|better than|" +
  "higher than|lower than|above|below|exceed|match|meet|beat|at|=|>=|<=|≥|≤|>|<)";
/** How a lead is said of a figure, where that is not as it stands: to be at it says neither side. */
const LEADS_OF_FIGURES: Readonly<Record<string, string>> = {
  "at or above": "at least",
  "at or below": "at most",
  ...Object.fromEntries(
    [
      "at or better than",
      "in line with",
      "equal to",
      "same as",
      "as good as",
      "match",
      "meet",
      "at",
      "=",
    ].map((lead) => [lead, ""]),
  ),
};
const NAMED = new RegExp(
  `^(?<lead>${LEAD})?\\s*(?:the\\s+)?(?<whose>(?:${WHOSE})(?:'s|’s)?)(?:\\s+(?:${WHAT}))*$`,
  "i",
);
/** A distance from it: "within 2pp of England", "5% off the national average". */
const FROM_THEIRS = new RegExp(
  `\\b(of|off|from|below|above|under|over)\\s+(?:the\\s+)?(?:${WHOSE})(?:'s|’s)?(?:\\s+(?:${WHAT}))*`,
  "i",
);
const THEIRS = new RegExp(`\\b(?:${WHOSE})\\b`, "i");
/** Longer cells are remarks. */
const LONGEST = 60;

/** The words of whose figure a target is to be, "England average"; null where it gives a figure of its own, or names nobody's. */
function benchmarkNamed(target: Shown): { readonly lead: string; readonly whose: string } | null {
  const text = target.text.trim().replace(/\s+/g, " ");
  const found = text.length > LONGEST ? null : NAMED.exec(text);
  const whose = found?.groups?.["whose"];
  const lead = (found?.groups?.["lead"] ?? "").toLowerCase().replace(/^(?:to )?be /, "");
  return whose === undefined ? null : { lead: LEADS_OF_FIGURES[lead] ?? lead, whose: stem(whose) };
}

/** Whether a target cell only names whose figure it is to be. */
export function isBenchmarkAlone(target: Shown): boolean {
  return benchmarkNamed(target) !== null;
}

/**
 * A row whose target is another's figure, with that figure from the one column of the row that is headed by it; and its tolerance as a
 * distance from the target, where it is one from the same figure. As it stands where there is no such column, or more than one.
 *
 * @example "England average" beside "England average 2023/24 | 49%" // 49%; "within 2pp of England" // "within 2pp of target"
 */
export function withBenchmark(row: KpiRow): KpiRow {
  const { target } = row;
  if (target === null || target.given !== undefined) return row;
  const named = benchmarkNamed(target);
  if (named === null) return holdsTheirs(target) ? { ...row, tolerance: fromTarget(row.tolerance) } : row;
  const theirs = (row.named ?? []).filter(({ heading }) => isAbout(heading, named.whose));
  const [only, ...more] = theirs;
  const figure = only === undefined || more.length > 0 ? null : onlyFigure(only.shown);
  if (figure === null) return row;
  const text = `${named.lead} ${figureText(figure.value, figure.unit, figure.decimals)}`.trim();
  const readFrom = { kind: "column", at: only?.shown.at ?? "", heading: only?.heading ?? "" } as const;
  const found: Shown = { at: target.at, text, value: text, format: "@", typed: target.text, readFrom };
  return { ...row, target: found, tolerance: fromTarget(row.tolerance) };
}

/** "England average (12.1%)": the figure is in the cell. */
function holdsTheirs({ text }: Shown): boolean {
  return text.length <= LONGEST && /\d/.test(text) && THEIRS.test(text);
}

function fromTarget(tolerance: Shown | null): Shown | null {
  if (tolerance === null || tolerance.text.length > LONGEST || !FROM_THEIRS.test(tolerance.text))
    return tolerance;
  const text = tolerance.text.replace(FROM_THEIRS, "$1 target");
  return { at: tolerance.at, text, value: text, format: "@", typed: tolerance.text };
}

function isAbout(heading: string, whose: string): boolean {
  const words = heading
    .toLowerCase()
    .split(/[^a-z]+/)
    .map(stem);
  return ` ${words.join(" ")} `.includes(` ${whose} `);
}

/** "Neighbours'" and "neighbour" are one. */
function stem(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/s$/, "")
    .replace(/^(?:english)$/, "england");
}
