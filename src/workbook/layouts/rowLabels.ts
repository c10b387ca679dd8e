import { readPeriodHeadings, type Period } from "../../kpi/period/period";
import type { Shown } from "../../kpi/reading/shown";
import { isUndated } from "../find/columns/columnDrafts";
import { readQualifier } from "../find/columns/columnPeriod";
import type { Grid } from "../sheet/grid";
import { mayHold, plainHeading, wordsOfRoles, type HeaderMatch } from "../find/headings/headerMatch";
import { isClear, mayHeadTable } from "../find/headings/headerRows";
import type { WordRole } from "../find/headings/headerWording";
import type { HeadingSense } from "../find/headings/headingSense";
import { saysPeriods } from "../find/saysPeriods";
import { saidIn, saidInTurn, type Said } from "../find/said";

/** A row named by a label down the side: "Actual", "Target", "Tolerance". */
export interface LabelRow {
  readonly row: number;
  readonly role: WordRole;
  /** Rows with the same key say the same: "Actual" and "Performance", but not "Monthly target" and "Annual target". */
  readonly key: string;
  /** The label as printed; of a row labelled by its KPI's name, the word for figures. */
  readonly label: Shown;
  /** What stands behind the label in its own cell: "Higher is better" of "Polarity: Higher is better". */
  readonly said?: Shown;
}

/** A row of periods, and the columns they stand over. */
export interface PeriodRow {
  readonly row: number;
  readonly periods: readonly { readonly column: number; readonly period: Period }[];
}

/** Labels that hold for a KPI in every period: one cell says it. */
export const ONCE: ReadonlySet<WordRole> = new Set([
  "polarity",
  "cumulative",
  "frequency",
  "comments",
  "breakdown",
  "other",
]);
const LONGEST_LABEL = 60;
/** "Target (2023/24, to date)" is about the longest label: longer texts are not looked up, and on a big sheet that is most of them. */
const MOST_LABEL_WORDS = 5;
/** Words for a KPI's name label no row of figures. */
const NAMING: ReadonlySet<WordRole> = new Set(["ref", "description", "section"]);
/** Roles of a row beside a KPI's figures that say that the figures are judged. */
const JUDGING_ROWS: ReadonlySet<WordRole> = new Set(["target", "tolerance", "green-limit", "status"]);

/** The label that a cell down the side is, alone or with what it says behind a colon; null where it is none. */
export function labelAt(grid: Grid, row: number, column: number, sense: HeadingSense): LabelRow | null {
  const shown = grid.shown(row, column);
  const said = saidIn(shown, sense);
  if (said !== null) return saidRow(row, said);
  const match = labelMatch(grid.text(row, column), sense);
  if (match === null) return null;
  return { row, role: match.wording.role, key: keyOf(match), label: shown };
}

/** What the cells right of a column say by labels of their own: "Polarity: Higher is better" beside a KPI's name. */
export function saidBeside(
  grid: Grid,
  row: number,
  column: number,
  sense: HeadingSense,
): readonly LabelRow[] {
  const found: LabelRow[] = [];
  for (let at = column + 1; at < grid.area.column + grid.area.columns; at++) {
    const said = saidIn(grid.shown(row, at), sense);
    if (said !== null) found.push(saidRow(row, said));
  }
  return found;
}

/** What a row says by labels in turn with their cells, from a column on: "Good is | Higher | Target | 60%"; nothing of any other row. */
export function saidInTurnFrom(
  grid: Grid,
  row: number,
  column: number,
  sense: HeadingSense,
): readonly LabelRow[] {
  const cells: Shown[] = [];
  for (let at = column; at < grid.area.column + grid.area.columns; at++) {
    if (grid.text(row, at) !== "") cells.push(grid.shown(row, at));
  }
  return (saidInTurn(cells, sense) ?? []).map((said) => saidRow(row, said));
}

function saidRow(row: number, { match, label, value }: Said): LabelRow {
  return forAll({ row, role: match.wording.role, key: keyOf(match), label, said: value });
}

/** A row that speaks for all periods; its like, with a cell for each period, says something else: it is no repetition. */
export function forAll(found: LabelRow): LabelRow {
  return ONCE.has(found.role) || found.key.endsWith(FOR_ALL) ? found : { ...found, key: found.key + FOR_ALL };
}

export function isForAll({ key }: LabelRow): boolean {
  return key.endsWith(FOR_ALL);
}

const FOR_ALL = "|all";

const keys = new WeakMap<HeaderMatch, string>();

/** What a label says, beside its way of saying it; a label stands down a sheet again and again, and is read once. */
function keyOf(match: HeaderMatch): string {
  const known = keys.get(match);
  if (known !== undefined) return known;
  const { period, kind } = readQualifier(match.rest, match.phrase, []);
  const rest = match.whole || period !== null ? "" : plainHeading(match.rest);
  const key = [match.wording.role, period?.label ?? kind ?? "", rest].join("|");
  keys.set(match, key);
  return key;
}

function labelMatch(text: string, sense: HeadingSense): HeaderMatch | null {
  if (text === "" || text.length > LONGEST_LABEL || !/^\p{L}/u.test(text)) return null;
  if (text.split(" ", MOST_LABEL_WORDS + 1).length > MOST_LABEL_WORDS) return null;
  const match = sense.match(text);
  return match === null || NAMING.has(match.wording.role) || !isLabel(match) ? null : match;
}

/** "Target (%)" and "Target %" are labels as "Target" is. */
function isLabel(match: HeaderMatch): boolean {
  return isClear(match) || !/\p{L}/u.test(match.rest);
}

export function isJudging({ role }: LabelRow): boolean {
  return JUDGING_ROWS.has(role);
}

/**
 * The columns down which labels stand, from left to right: those in which a row of figures and a row that judges them follow each other,
 * "Actual" and "Target", or a row named by its KPI and its "Target".
 */
export function labelColumns(grid: Grid, sense: HeadingSense): readonly number[] {
  const { area } = grid;
  const found: number[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (hasPair(grid, column, sense)) found.push(column);
  }
  return found;
}

function hasPair(grid: Grid, column: number, sense: HeadingSense): boolean {
  const { area } = grid;
  let above: WordRole | "name" | null = null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const said = saidIn(grid.shown(row, column), sense);
    if (said !== null) {
      // "Target: 95%" holds for the figures below the row of periods that follows.
      if (above === null || above === "name" || !JUDGING_ROWS.has(above)) above = said.match.wording.role;
      continue;
    }
    if (above !== null && above !== "name" && JUDGING_ROWS.has(above) && saysPeriods(text)) continue;
    const role: WordRole | null = mayBeLabel(text, sense)
      ? (labelMatch(text, sense)?.wording.role ?? null)
      : null;
    const inTurn = role === null ? [] : saidInTurnFrom(grid, row, column, sense);
    if (inTurn.length > 0) {
      above = inTurn.find(isJudging)?.role ?? above ?? role;
      continue;
    }
    if (role !== null && BETWEEN.has(role) && above !== null && above !== "name") continue;
    if (role !== null && above !== null) {
      const named = above === "name" && role === "target" && hasFigures(grid, row - 1, column);
      if ((named || isPair(above, role)) && !isHeadingRow(grid, row, sense)) return true;
    }
    above = role ?? (/^\p{L}/u.test(text) ? "name" : null);
  }
  return false;
}

/** Labels that may stand between the two of a pair: "Polarity" between "Target" and "Actual". */
const BETWEEN: ReadonlySet<WordRole> = new Set(["polarity", "cumulative", "frequency"]);
/** The words of which the labels are made that make a pair: on a big sheet hardly a text has one, and the rest are not looked up. */
const PAIR_WORDS = wordsOfRoles((role) => role === "value" || JUDGING_ROWS.has(role) || BETWEEN.has(role));

function mayBeLabel(text: string, sense: HeadingSense): boolean {
  return text.length <= LONGEST_LABEL && (mayHold(text, PAIR_WORDS) || sense.officers(text) !== null);
}

function isPair(a: WordRole | "name", b: WordRole): boolean {
  return (a === "value" && JUDGING_ROWS.has(b)) || (b === "value" && a !== "name" && JUDGING_ROWS.has(a));
}

/** True where a figure stands right of a label. */
export function hasFigures(grid: Grid, row: number, label: number): boolean {
  const end = grid.area.column + grid.area.columns;
  for (let column = label + 1; column < end; column++) {
    if (/^[^\p{L}]{0,4}\d/u.test(grid.text(row, column).slice(0, 12))) return true;
  }
  return false;
}

/**
 * The periods that a row names right of the labels; null where it names fewer than two, or holds a figure among them.
 *
 * @param titles Texts that may name the year.
 */
export function periodRowAt(
  grid: Grid,
  row: number,
  label: number,
  titles: () => readonly string[],
): PeriodRow | null {
  const cells: { column: number; shown: Shown }[] = [];
  const end = grid.area.column + grid.area.columns;
  for (let column = label + 1; column < end; column++) {
    const shown = grid.shown(row, column);
    if (shown.text.trim() !== "" && shown.text.length <= LONGEST_LABEL) cells.push({ column, shown });
  }
  const alone = cells.filter(({ shown }) => readPeriodHeadings([shown], { titles: [] })[0] !== null);
  if (alone.length < FEWEST_PERIODS) return null;
  const read = readPeriodHeadings(
    cells.map(({ shown }) => shown),
    { titles: titles() },
  );
  const periods = cells.flatMap(({ column }, i) => {
    const period = read[i] ?? null;
    return period === null || (isUndated(period) && period.kind === "period") ? [] : [{ column, period }];
  });
  return periods.length < FEWEST_PERIODS ? null : { row, periods };
}

const FEWEST_PERIODS = 2;

/** Whether the cells of a row are the headings of what stands below them, whatever one of them by itself may be a label of. */
export function isHeadingRow(grid: Grid, row: number, sense: HeadingSense): boolean {
  if (mayHeadTable(grid, row, sense)) return true;
  for (let column = grid.area.column; column < grid.area.column + grid.area.columns; column++) {
    const text = grid.text(row, column);
    if (text !== "") return saysPeriods(text);
  }
  return false;
}

/** True for a cell before a row of periods that only says what they are: "Month", "2023/24", or nothing. */
export function isPeriodWord(grid: Grid, row: number, column: number): boolean {
  return isPeriodText(grid.shown(row, column));
}

/** The same of a cell by itself. */
export function isPeriodText(shown: Shown): boolean {
  const text = shown.text.trim();
  return text === "" || saysPeriods(text) || readPeriodHeadings([shown], { titles: [] })[0] !== null;
}
