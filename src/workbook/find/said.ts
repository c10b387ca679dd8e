import { readPeriodHeadings } from "../../kpi/period/period";
import type { Shown } from "../../kpi/reading/shown";
import { readCumulative } from "./cumulativeCell";
import type { HeaderMatch } from "./headings/headerMatch";
import type { WordRole } from "./headings/headerWording";
import type { HeadingSense } from "./headings/headingSense";

/** A label and what is said of it in one cell: "Polarity: Higher is better". */
export interface Said {
  readonly match: HeaderMatch;
  /** The cell with the label alone. */
  readonly label: Shown;
  /** The cell with what stands behind the colon. */
  readonly value: Shown;
}

/** What may be said of a KPI in one cell. "KPI: Calls answered" is a name, and "RAG: Green" an old result. */
const SAYING: ReadonlySet<WordRole> = new Set([
  "polarity",
  "target",
  "tolerance",
  "green-limit",
  "cumulative",
  "frequency",
]);
/** Words before a colon that may name a KPI all the same: "KPI: Calls answered", "Housing performance: lettings". */
const NAMING: ReadonlySet<WordRole> = new Set(["ref", "description", "section", "breakdown", "value"]);
/** A label is short and so is what it says; the bound keeps remarks out, and the work on any cell small. */
const LONGEST = 120;

/**
 * What a cell says of a KPI by a label of its own; null where it has no colon, nothing behind it, or another text than a plain label before it.
 *
 * @example "Good performance is: High" // polarity, "High"
 * @example "Target: see appendix 2: table 4" // target, "see appendix 2: table 4": the rules ask about it
 */
export function saidIn(shown: Shown, sense: HeadingSense): Said | null {
  const said = labelled(shown, sense);
  return said === null || !SAYING.has(said.match.wording.role) ? null : said;
}

/** Whether a text tells something of a KPI, and so does not name it: "Owner: J Smith", "Target: 95%". */
export function isTold(shown: Shown, sense: HeadingSense): boolean {
  const said = labelled(shown, sense);
  return said !== null && !NAMING.has(said.match.wording.role);
}

/** A text that names a KPI, without the word that says so: "Calls answered" of "KPI: Calls answered". */
export function nameSaid(shown: Shown, sense: HeadingSense): Shown {
  const said = labelled(shown, sense);
  return said?.match.wording.role === "description" ? said.value : shown;
}

function labelled(shown: Shown, sense: HeadingSense): Said | null {
  if (typeof shown.value !== "string" || shown.text.length > LONGEST) return null;
  const colon = shown.text.indexOf(":");
  if (colon < 1) return null;
  const label = shown.text.slice(0, colon).trim();
  const value = shown.text.slice(colon + 1).trim();
  if (value === "" || !/^\p{L}/u.test(label)) return null;
  const match = sense.match(label);
  return match?.whole === true ? { match, label: part(shown, label), value: part(shown, value) } : null;
}

/** A part of a cell's text, which still stands where the cell does. */
function part(shown: Shown, text: string): Shown {
  return { at: shown.at, text, value: text, format: "@", typed: shown.text };
}

/**
 * Whether the cell beside a label is another heading, and so nothing that the label says. "No" heads references too, but beside
 * "Cumulative?" it is the answer.
 *
 * @example isHeadingBeside("ref", "Target", sense) // true; isHeadingBeside("cumulative", "No", sense) // false
 */
export function isHeadingBeside(label: WordRole, text: string, sense: HeadingSense): boolean {
  if (label === "cumulative" && readCumulative(text) !== null) return false;
  return sense.match(text.trim())?.whole === true;
}

/** What a label says in the cell beside it: "Polarity" and "Higher is better" alone in their row. */
export function saidInTwo(label: Shown, value: Shown, sense: HeadingSense): Said | null {
  if (typeof label.value !== "string" || label.text.length > LONGEST) return null;
  const match = sense.match(label.text.trim());
  if (match?.whole !== true || !SAYING.has(match.wording.role)) return null;
  return isHeadingBeside(match.wording.role, value.text, sense) ? null : { match, label, value };
}

/**
 * What a row says by labels with their cells beside them, label and value in turn: "Good is | Higher | Target | 60%", "Ref | CS 01 | KPI |
 * Calls". Null for a row that is none, and where none of the values holds a figure that is no period's: those may be headings. A label that
 * says nothing of a KPI ("Ref") is read over.
 *
 * @param cells The filled cells of the row, from the left.
 */
export function saidInTurn(cells: readonly Shown[], sense: HeadingSense): readonly Said[] | null {
  if (cells.length < 4 || cells.length % 2 === 1) return null;
  const isWhole = ({ text }: Shown): boolean => sense.match(text.trim())?.whole === true;
  const isTurned = cells.every((cell, i) => {
    if (i % 2 === 0) return isWhole(cell);
    const role = sense.match(cells[i - 1]?.text.trim() ?? "")?.wording.role;
    return role === undefined || !isHeadingBeside(role, cell.text, sense);
  });
  if (!isTurned) return null;
  const values = cells.filter((_, i) => i % 2 === 1);
  const isPeriod = (cell: Shown): boolean => readPeriodHeadings([cell], { titles: [] })[0] !== null;
  if (values.some(isPeriod) || !values.some(({ text }) => /\d/.test(text))) return null;
  return values.flatMap((value, i) => {
    const label = cells[i * 2];
    return (label === undefined ? null : saidInTwo(label, value, sense)) ?? [];
  });
}
