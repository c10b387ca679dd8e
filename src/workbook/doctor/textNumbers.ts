import { displayed } from "../../kpi/reading/displayed";
import { figureAt } from "../../kpi/reading/figure";
import type { KpiRow } from "../../kpi/row/row";
import type { Shown } from "../../kpi/reading/shown";
import { tokenise } from "../../kpi/reading/token";
import { CURRENCIES } from "../../kpi/reading/unit";
import { quoted, TEXT_BECAUSE } from "../../wording/doctor";
import { parseAddress } from "../sheet/address";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** A column in which at least so many cells hold numbers is one of numbers. */
const LEAST_NUMBERS = 3;

/**
 * Numbers that Excel holds as text where their neighbours are numbers, those of their column or those of their row: one finding for all
 * of them that are text for the same reason. A figure with words or cases beside it can only be text, and a column of such figures is as the council wants it.
 */
export function numbersAsText({ rows }: Examined): readonly Finding[] {
  const columns = new Map<number, Map<string, Shown>>();
  const odd = new Map<string, Shown>();
  for (const { at } of rows) {
    const figures = figuresOf(at.kpi);
    for (const shown of oddOnes(figures, 1)) odd.set(shown.at, shown);
    for (const shown of figures) {
      const column = parseAddress(shown.at)?.column;
      if (column === undefined) continue;
      const cells = columns.get(column) ?? new Map<string, Shown>();
      cells.set(shown.at, shown);
      columns.set(column, cells);
    }
  }
  for (const column of columns.values())
    for (const shown of oddOnes([...column.values()], LEAST_NUMBERS)) odd.set(shown.at, shown);
  for (const shown of besideOdd(rows, odd)) odd.set(shown.at, shown);
  const inOrder = [...odd.values()].sort((a, b) => byPlace(a.at, b.at));
  const reasons = [...new Set(inOrder.map(whyText))];
  return reasons.flatMap((reason) => {
    const alike = inOrder.filter((shown) => whyText(shown) === reason);
    const shows = quoted(alike[0]?.text.trim() ?? "");
    return findingAbout(
      "number-as-text",
      alike.map(({ at }) => at),
      { shows, but: TEXT_BECAUSE[reason] },
    );
  });
}

function whyText({ value, format }: Shown): keyof typeof TEXT_BECAUSE {
  if (format === "@") return "format";
  return typeof value === "string" && value !== value.trim() ? "space" : "typed";
}

function figuresOf({ periods, target }: KpiRow): readonly Shown[] {
  return [...periods.map(({ shown }) => shown), ...(target === null ? [] : [target])];
}

/** The other figures of the same rows that are text: whoever types one of a row again is to type them all. */
function besideOdd(rows: Examined["rows"], odd: ReadonlyMap<string, Shown>): readonly Shown[] {
  return rows.flatMap(({ at }) => {
    const figures = figuresOf(at.kpi);
    return figures.some((shown) => odd.has(shown.at)) ? figures.filter(isTypedAsText) : [];
  });
}

/** As they are read: down the rows, and along each. */
function byPlace(a: string, b: string): number {
  const [one, other] = [parseAddress(a), parseAddress(b)];
  return (one?.row ?? 0) - (other?.row ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

/** The typed numbers among neighbours of which more, and at least so many, are numbers to Excel. */
function oddOnes(cells: readonly Shown[], least: number): readonly Shown[] {
  const numbers = cells.filter(({ value }) => typeof value === "number").length;
  if (numbers < least || numbers === cells.length) return [];
  const texts = cells.filter(isTypedAsText);
  return texts.length < numbers ? texts : [];
}

/** A part of what a cell shows ("95%" of "Target: 95%") was not typed by itself. */
function isTypedAsText(shown: Shown): boolean {
  return typeof shown.value === "string" && shown.typed === undefined && isBareNumber(shown);
}

/** "87.5%", "1,191" and "£200": what would be a number if it were typed into an ordinary cell. */
function isBareNumber(shown: Shown): boolean {
  const shows = displayed(shown);
  if (shows.kind !== "text") return false;
  const tokens = tokenise(shows.text);
  const found = figureAt(tokens, 0);
  if (found === null || found.next !== tokens.length) return false;
  const { unit, doubtful, slip, scaled, counted } = found.figure;
  return !doubtful && !slip && !scaled && counted !== true && ["", "%", ...CURRENCIES].includes(unit);
}
