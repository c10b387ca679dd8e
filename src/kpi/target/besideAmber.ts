import { figureText } from "../../wording/kpi/figures";
import type { Figure } from "../reading/figure";
import type { Shown } from "../reading/shown";
import { readTolerance } from "../tolerance/tolerance";
import { onlyFigure } from "./onlyFigure";
import { readTarget } from "./target";

/** A target cell that says where amber ends as well, as two cells would say it. */
export interface TargetAndAmber {
  readonly target: Shown;
  readonly tolerance: Shown;
}

/** Nobody writes more of them in one cell. */
const LONGEST = 80;

/** Between the parts; the comma of "1,200" is none. */
const BETWEEN = /[;()]|,(?!\d{3})|\s[/–-]\s(?=amber|red)/i;
const COLOURED = /^(?:(amber|red)\b\s*[:=-]?\s*(?:is\s|if\s)?(.+)|(.+?)\s*[:=-]?\s*\b(amber|red))$/i;

/**
 * The target and where amber ends, from one cell that gives both; null for anything else, also where what is said of red is not what is
 * said of amber.
 *
 * @example "90% (amber 85%, red below 85%)" // "90%" and "no worse than 85%"; "90%, amber from 85%" // "90%" and "amber from 85%"
 */
export function besideAmber(shown: Shown): TargetAndAmber | null {
  const text = shown.text.trim();
  if (text.length > LONGEST || !/amber/i.test(text)) return null;
  const [first = "", ...rest] = text.split(BETWEEN).flatMap((part) => part.trim() || []);
  const target = { ...shown, text: first, value: first, typed: shown.text };
  if (onlyFigure(target) === null) return null;
  const parts = rest.map((part) => COLOURED.exec(part));
  const said = (colour: string): readonly string[] =>
    parts.flatMap((found) => {
      const is = (found?.[1] ?? found?.[4])?.toLowerCase() === colour;
      return is ? [(found?.[2] ?? found?.[3] ?? "").trim()] : [];
    });
  const [amber, ...more] = said("amber");
  const red = said("red");
  if (amber === undefined || more.length > 0 || red.length + 1 !== rest.length) return null;
  // Where red begins says which end of amber its "from" is.
  const limit = levelIn(red.length > 0 ? amber.replace(/^from\s/i, "") : amber);
  if (limit === null) return red.length === 0 && isLimit(amber) ? cells(target, `amber ${amber}`) : null;
  if (!red.every((words) => isBeyond(words, limit))) return null;
  return cells(target, `no worse than ${figureText(limit.value, limit.unit, limit.decimals)}`);
}

function cells(target: Shown, tolerance: string): TargetAndAmber {
  return { target, tolerance: { ...target, text: tolerance, value: tolerance } };
}

/** "From 85%", "85-89%", "within 5%": what a tolerance cell would say of amber. */
function isLimit(words: string): boolean {
  const read = readTolerance(cellOf(`amber ${words}`));
  if (read.kind === "percent") return !read.asLimit;
  return read.kind === "limit" || read.kind === "points" || read.kind === "band";
}

/** "85%", "85% or above": the last figure that is amber. "Above 85%" leaves 85% itself open. */
function levelIn(words: string): Figure | null {
  const read = readTarget(cellOf(words));
  if (read.kind !== "values" || read.direction?.strict === true) return null;
  return read.amounts.length === 1 && read.amounts[0]?.per === null ? read.amounts[0].figure : null;
}

/** "Below 85%": red from where amber ends. */
function isBeyond(words: string, limit: Figure): boolean {
  const read = readTolerance(cellOf(`red ${words}`));
  if (read.kind !== "thresholds") return false;
  const { amber } = read.thresholds;
  return amber?.inclusive === true && amber.figure.value === limit.value && amber.figure.unit === limit.unit;
}

function cellOf(text: string): Shown {
  return { at: "", text, value: text, format: "@" };
}
