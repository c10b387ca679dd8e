import { readPolarity } from "../../../kpi/polarity/polarity";
import type { LineColumns } from "../../sheet/lines";
import type { Grid } from "../../sheet/grid";
import { distanceSaid, isLimitAlone, limitSaid, saysStep } from "./keyDistance";
import { keyEntries, statusAlone } from "./keyEntries";
import { readStatuses } from "../../vocabulary/readStatus";
import { looksLikeRef } from "../columns/columnSample";

/** What a key says of a status, where no figure is in it: "On or above target", "Performance as expected". */
const OF_A_KEY =
  /\b(?:targets?|tolerance|plan|track|within|met|achieved|expected|performance|threshold|limit)\b/i;
/** So many statuses in one row name all there are. */
const ALL_STATUSES = 3;
/** The words of a key stand beside its status, hardly further than this. */
const FARTHEST_WORDS = 3;

/**
 * Whether a row within a table's columns is a line of a key: a status with words for it ("Amber | Within 10% of target"), all statuses side
 * by side, or one cell that says both. Never where it has a reference, a figure, a target or a polarity: a KPI may be called "Delayed".
 *
 * @param filled Its columns that are not blank, from the left.
 * @param goesOn Whether a line of a key stands straight above: then a status alone is the next.
 */
export function isKeyRow(
  grid: Grid,
  columns: LineColumns,
  row: number,
  filled: readonly number[],
  goesOn: boolean,
): boolean {
  const [from = 0] = filled;
  const [first = "", ...others] = filled.map((column) => grid.text(row, column));
  if (others.length === 0 && !goesOn) return setsLimit(first);
  if (filled.some((column) => isOfKpi(grid, columns, row, column, goesOn))) return false;
  const withStatus = others.some(isStatus);
  if (!isStatus(first))
    return (withStatus && (goesOn || isLimitAlone(first))) || (goesOn && namesStatus(first));
  if (goesOn || (withStatus && OF_A_KEY.test(first)) || ratedIn([first, ...others]) >= ALL_STATUSES)
    return true;
  // What stands under "Status" may be a KPI's own.
  const isMark = (column: number): boolean => columns.judged.has(column) && !columns.inputs.has(column);
  const mayBeWords = (text: string): boolean => !isStatus(text) || OF_A_KEY.test(text);
  const beside =
    filled.find((column) => column > from && !isMark(column) && mayBeWords(grid.text(row, column))) ??
    Infinity;
  const words = beside - from > FARTHEST_WORDS ? "" : grid.text(row, beside);
  return OF_A_KEY.test(words) || setsLimit(words);
}

/** Whether a row outside any table is a line of a key: a status, and beside it the words for it. */
export function isKeyAlone({ area, text }: Grid, row: number): boolean {
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const [first = "", ...others] = columns.map((column) => text(row, column)).filter((said) => said !== "");
  return isStatus(first) && others.length > 0 && others.length <= MOST_WORDS && others.every(isOfKey);
}

/** A sentence or two, or the figure and its words: a row of more cells has headings. */
const MOST_WORDS = 2;

function isOfKey(text: string): boolean {
  return OF_A_KEY.test(text) || setsLimit(text);
}

function isStatus(text: string): boolean {
  return statusAlone(text) !== null;
}

function namesStatus(text: string): boolean {
  return keyEntries(text).length > 0;
}

/** How many different ratings some texts are. */
function ratedIn(texts: readonly string[]): number {
  const read = readStatuses(texts);
  const found = texts.map((text) => read({ text }));
  return new Set(found.flatMap((one) => (one.kind === "rated" ? [one.means.join()] : []))).size;
}

/** Whether a text under a period is a key's, and its figure no reading: "Red – more than 10%", "More than 10% below target". */
export function isKeyText(text: string): boolean {
  return saysStep(text) || keyEntries(text).some(({ says }) => saysStep(says) || OF_A_KEY.test(says));
}

function setsLimit(text: string): boolean {
  return keyEntries(text).some(
    ({ status, says }) =>
      limitSaid(says) !== null || (/\bamber\b/i.test(status) && distanceSaid(says) !== null),
  );
}

/** Whether a cell shows that the row is a KPI's. */
function isOfKpi(grid: Grid, columns: LineColumns, row: number, column: number, goesOn: boolean): boolean {
  const text = grid.text(row, column);
  if (column === columns.ref && looksLikeRef(text)) return true;
  const isInput = columns.inputs.has(column);
  if (!isInput && !columns.periods.has(column)) return false;
  if (/\d/.test(text)) return !isKeyText(text);
  // "Awaiting data" is what a figure says that is not there, "Under review" a target.
  if (isStatus(text)) return ratedIn([text]) === 0 && text.length > 1 && !(isInput && goesOn);
  return isInput && !OF_A_KEY.test(text) && readPolarity(grid.shown(row, column)).kind !== "unreadable";
}
