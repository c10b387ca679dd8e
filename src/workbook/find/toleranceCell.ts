import { figureText } from "../../wording/kpi/figures";
import { compare } from "../../kpi/reading/decimal";
import { readTolerance } from "../../kpi/tolerance/tolerance";
import { matchUnits } from "../../kpi/reading/sameUnit";
import { onlyFigure } from "../../kpi/target/onlyFigure";
import { readTarget } from "../../kpi/target/target";
import type { Shown } from "../../kpi/reading/shown";
import { matchHeading } from "./headings/headerMatch";
import { isOfRed, type ToleranceMeaning } from "./finding";
import { pointsShown } from "./toleranceInPoints";

/** A figure and nothing else, with or without its unit: "85", "85%", "£1,200", "56 days". */
const BARE_FIGURE = /^[£$€]?\s?-?[\d,]{1,15}(?:\.\d{1,10})?\s?(?:%|[a-z]{1,12})?$/i;
/** A limit is short; a remark is left for the rules to refuse. */
const LONGEST_LIMIT = 60;
/** The colour a limit is said to be of, where the heading says it already: "Amber 85-89". */
const OWN_COLOUR = /^(?:amber|red)\b\s?[:=–-]?\s?/i;
/** What its figures are is in the cell: 5 is a share or an amount, "85-90" a band. */
const ALLOWANCES: ReadonlySet<ToleranceMeaning> = new Set<ToleranceMeaning>([
  "allowance",
  "amber-range",
  "allowance-or-limit",
]);
/** One end of a colour: ">=85%", "at least 85%", or "85% and above", "85%+". */
const FROM = /^(?:[<>≤≥]=?|at (?:least|most)|above|below|over|under|(?:more|less|fewer|greater) than)\s?/i;
const ONWARDS = /\s?(?:\+|(?:and|or) (?:above|below|over|under|more|less|fewer|better))$/i;

/**
 * A tolerance cell as the rules read it (rules.md, section 5), where the heading says more than the cell.
 *
 * - Under "Floor standard", "Red below" or "Amber" a bare figure is the last amber one: with the target it makes the band
 *   "85% - 90%". A bare "85%" would be read as 85 percent of the target. Under "Red from" it is red already.
 * - Under "Amber from" it is the last amber figure where more is better. Above the target it may be where amber begins: it is asked about.
 * - There ">=85%" is where amber begins, and under "Red" "<85%" is where it ends; "Amber 85-89" is the band 85 to 89. What red covers
 *   ("70% - 84%") gives no certain end of amber, and is left for the rules to ask about.
 * - Under "Tolerance %" a bare "5" is "5%"; under "Tolerance (% points)", "5" and "5%" are 5 percentage points.
 *
 * Anything else is left as it stands.
 */
export function toleranceShown(
  heading: string,
  meaning: ToleranceMeaning,
  shown: Shown,
  target: Shown | null,
): Shown {
  const text = shown.text.trim();
  if (text === "") return shown;
  if (!ALLOWANCES.has(meaning)) return limitShown(heading, meaning, shown, target);
  const points = pointsShown(heading, text, target?.text ?? "");
  if (points !== null) return points === text ? shown : written(shown, points);
  if (!/^-?[\d,.]{1,20}$/.test(text)) return shown;
  return heading.includes("%") ? written(shown, `${text}%`) : shown;
}

/** Whether a cell shows a limit and nothing else but its colour. */
export function isBareLimit(text: string): boolean {
  return text.length <= LONGEST_LIMIT && BARE_FIGURE.test(text.trim().replace(OWN_COLOUR, ""));
}

function limitShown(heading: string, meaning: ToleranceMeaning, shown: Shown, target: Shown | null): Shown {
  const text = shown.text.trim();
  if (text.length > LONGEST_LIMIT) return shown;
  const limit = text.replace(OWN_COLOUR, "");
  // "0.3pp" is a distance, whatever the heading says: no limit is so many points.
  if (readTolerance(shown).kind === "points") return shown;
  if (BARE_FIGURE.test(limit)) return bareLimitShown(meaning, shown, limit, target);
  if (!/\d/.test(limit)) return shown;
  if (isOfRed(meaning) && /\bred\b/i.test(heading)) return written(shown, `red ${limit}`);
  const oneEnd = (FROM.test(limit) || ONWARDS.test(limit)) && limit.match(/\d[\d,.]*/g)?.length === 1;
  return written(
    shown,
    oneEnd ? `${isOfRedBeyond(heading, limit, target) ? "red" : "amber"} ${limit}` : limit,
  );
}

const DOWN = /[<≤]|below|under|less|fewer|at most/i;

/** "below 80%" beside a target of 90%, under a heading that says nothing: red covers all beyond it, and no amber does. */
function isOfRedBeyond(heading: string, limit: string, target: Shown | null): boolean {
  const goal = goalOf(target);
  const side = compareShown(limit.replace(FROM, "").replace(ONWARDS, ""), goal);
  return side !== null && side !== 0 && side < 0 === DOWN.test(limit) && matchHeading(heading) === null;
}

function bareLimitShown(meaning: ToleranceMeaning, shown: Shown, limit: string, target: Shown | null): Shown {
  const goal = goalOf(target);
  if (!BARE_FIGURE.test(goal)) return written(shown, `${limit} is the limit`);
  const isAbove = compareShown(limit, goal);
  if (meaning === "red-start" && isAbove !== 0)
    return written(
      shown,
      isAbove === null ? `${limit} is red` : `red ${limit} or ${isAbove > 0 ? "above" : "below"}`,
    );
  if (meaning === "amber-start" && isAbove !== null && isAbove > 0)
    return written(shown, `amber begins at ${limit}`);
  return written(shown, `${limit} - ${goal}`);
}

/** The figure of a target as it is written, without the words that say which side of it is better: "no more than 25", "max 25". */
function goalOf(target: Shown | null): string {
  const text = target?.text.trim().slice(0, LONGEST_LIMIT) ?? "";
  const plain = text.replace(FROM, "").replace(ONWARDS, "");
  const read = target === null ? null : readTarget(target);
  if (read?.kind !== "values" || read.direction === null || read.goal !== undefined) return plain;
  const [only, ...more] = read.amounts;
  if (only === undefined || more.length > 0 || only.per !== null) return plain;
  const { value, unit, scaled, decimals } = only.figure;
  return figureText(value, unit, scaled ? 0 : decimals);
}

/**
 * Below 0 where the first is the smaller; null where the two do not go together.
 *
 * @example compareShown("85%", "90%") // -5, or any other number below 0
 */
export function compareShown(one: string, other: string): number | null {
  const figures = [one, other].map((text) => onlyFigure({ at: "", text, value: text, format: "@" }));
  const [a, b] = figures;
  if (a == null || b == null) return null;
  const matched = matchUnits(a, b);
  return matched.kind === "ambiguous" ? null : compare(matched.a.value, matched.b.value);
}

/**
 * A cell as it is read, with what was typed kept beside it.
 *
 * @example written(cell of "85", "85 - 90") // text "85 - 90", typed "85"
 */
export function written(shown: Shown, text: string): Shown {
  const { at, text: typed, readFrom } = shown;
  return { at, text, value: text, format: "@", typed, ...(readFrom === undefined ? {} : { readFrom }) };
}
