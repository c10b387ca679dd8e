import type { UnreadRole } from "../../../kpi/row/row";
import { readPolarity } from "../../../kpi/polarity/polarity";
import { polarityInName } from "../../../kpi/polarity/polarityInName";
import type { Shown } from "../../../kpi/reading/shown";
import type { Figure } from "../../../kpi/reading/figure";
import { readTarget, type Target } from "../../../kpi/target/target";
import { columnFor, type ColumnFinding, type SingleRole, type TableView } from "../finding";
import { matchHeading } from "../headings/headerMatch";
import { looksLikeLimits, type LimitCell } from "../limits/limitColumns";
import { saysPlusOrMinus } from "../polarityCell";
import { saysPeriods } from "../saysPeriods";
import { toleranceSign } from "../toleranceLike";

/** A column with cells that nothing is read from, since its heading is not known or missing. */
export interface Unread {
  readonly column: ColumnFinding;
  /** What its cells look like, of what the table has no other column for; null where they look like none of it. */
  readonly mayBe: UnreadRole | null;
  /** Whether most KPI rows have something in it. */
  readonly filled: boolean;
}

/** Known and not needed where more is better; where less is, it may be where amber ends. */
const UPPER = /^\s*upper\b/i;

type Table = Pick<TableView, "grid" | "columns" | "lines">;

/** Enough rows to know a column's nature; a bound, so that a long sheet stays quick. */
const MOST_SAMPLED = 400;
const LONGEST_CELL = 60;
/** Of cells that speak for a role, one in five may say something else. */
const MOST_ODD = 0.2;

/**
 * The columns of a table whose headings say nothing, and what each may be by its cells where no other column is that. Only asked about,
 * never read: "5%, 2, 1pp" is hardly anything but a tolerance, but a wrong guess would colour every row.
 *
 * @example "Leeway" over 5%, 2 and "75-80%", in a table without a tolerance column, may be the tolerance
 */
export function unreadColumns(table: Table): readonly Unread[] {
  const { grid, columns } = table;
  const lines = table.lines.slice(0, MOST_SAMPLED);
  const target = columnFor(table, "target");
  const periods = columns.filter(({ role, used }) => role === "period" && used);
  const polarity = columnFor(table, "polarity");
  // Figures whose heading names no period are asked about as such.
  const unread = columns.filter(
    ({ column, role, heading, used, officers }) =>
      (role === "unknown" && !isAskedAsFigures(table, column, heading) && !saysPeriods(heading)) ||
      (role === "other" && officers !== true && (UPPER.test(heading) || askedAs(heading) !== null)) ||
      (role === "status" && officers !== true && !used),
  );
  return unread.flatMap((column): readonly Unread[] => {
    const rows = lines.map(({ row }) => ({
      shown: cellOf(table, row, column.column),
      target: target === null ? null : cellOf(table, row, target.column),
      polarity: polarity === null ? null : cellOf(table, row, polarity.column),
      readings: periods.flatMap((period) => figureOf(readTarget(grid.shown(row, period.column))) ?? []),
    }));
    const cells = rows.filter(({ shown }) => shown.text.trim() !== "");
    if (cells.length === 0 || (column.role === "status" && !cells.every(saysAmber))) return [];
    const missing = (role: SingleRole): boolean => !isBeside(table, lines, role, column);
    const isNext = target !== null && column.column === target.column + 1;
    const mayBe: readonly (readonly [UnreadRole, SingleRole, () => boolean])[] = [
      ["tolerance", "tolerance", () => looksLikeTolerances(cells, isNext)],
      [
        "amber-limit",
        "tolerance",
        () => looksLikeLimits(column.heading, cells, isNext ? lines.length : null),
      ],
      ["polarity", "polarity", () => looksLikePolarities(cells)],
      ["target", "target", () => looksLikeTargets(cells, lines.length)],
    ];
    const only = askedAs(column.heading);
    const roles = only === null ? mayBe : mayBe.filter(([one]) => one === only);
    const role = roles.find(([, lacked, looks]) => missing(lacked) && looks())?.[0] ?? null;
    return [{ column, mayBe: role, filled: cells.length * 2 > lines.length }];
  });
}

/**
 * Whether the table has a column for a role with something in the rows where this one has: a column "Amber trigger" that nobody has filled in
 * says no more than none.
 */
function isBeside(
  table: Table,
  lines: readonly { readonly row: number }[],
  role: SingleRole,
  { column }: ColumnFinding,
): boolean {
  const found = columnFor(table, role);
  if (found === null || role !== "tolerance") return found !== null;
  const isFilled = (row: number, at: number): boolean => cellOf(table, row, at).text.trim() !== "";
  return lines.some(({ row }) => isFilled(row, column) && isFilled(row, found.column));
}

/** "Amber up to 3.3%": how a status comes about, and no status. */
function saysAmber({ shown: { text } }: Beside): boolean {
  return text.length <= LONGEST_CELL && /\d/.test(text) && /\b(?:amber|red)\b/i.test(text);
}

/** What a column is asked about whose heading is known and not needed as a rule. */
function askedAs(heading: string): UnreadRole | null {
  return matchHeading(heading)?.wording.mayBe ?? null;
}

/** A row's cell in a column; what a merge over several rows holds counts for each of them. */
export function cellOf({ grid, lines }: Table, row: number, column: number): Shown {
  const place = grid.anchor(row, column);
  const first = lines[0]?.row ?? row;
  return place.row < first ? grid.shown(row, column) : grid.shown(place.row, place.column);
}

/** A word for figures, and figures below it. */
function isAskedAsFigures({ grid, lines }: Table, column: number, heading: string): boolean {
  if (matchHeading(heading)?.wording.role !== "value") return false;
  return lines.slice(0, MOST_SAMPLED).some(({ row }) => /\d/.test(grid.text(row, column).slice(0, 200)));
}

interface Beside extends LimitCell {
  /** Its figures, as far as they can be read. */
  readonly readings: readonly Figure[];
}

/** Plain small numbers may be anything: they are enough only right beside the target. */
function looksLikeTolerances(cells: readonly Beside[], isNext: boolean): boolean {
  const signs = cells.map(({ shown, target }) => toleranceSign(shown, target));
  const count = (...wanted: readonly string[]): number =>
    signs.filter((sign) => wanted.includes(sign)).length;
  const speaking = count("yes", "small", "no");
  if (speaking === 0 || count("no") > speaking * MOST_ODD) return false;
  const enough = count("yes") + (isNext ? count("small") : 0);
  return enough >= Math.min(2, cells.length) && enough * 2 >= speaking;
}

function looksLikePolarities(cells: readonly Beside[]): boolean {
  const short = cells.map(({ shown }) => shown).filter(({ text }) => text.length <= LONGEST_CELL);
  const giving = short.filter((shown) => !["missing", "unreadable"].includes(readPolarity(shown).kind));
  if (short.length === cells.length && areInitials(short.map(({ text }) => text))) return true;
  return giving.length * 2 > cells.length && giving.some(({ text }) => polarityInName(text) !== null);
}

/** "H" and "L", "Hi" and "Lo", "+" and "-": hardly anything else, and never enough to be read without a heading. */
function areInitials(texts: readonly string[]): boolean {
  return saysPlusOrMinus(texts) || texts.every((text) => /^\s*(?:h|l|hi|lo)\s*$/i.test(text));
}

/** Figures of the size of the row's own readings, or what stands in a target's place ("TBC"). */
function looksLikeTargets(cells: readonly Beside[], rows: number): boolean {
  const fitting = cells.filter(({ shown, readings }) => {
    if (shown.text.length > LONGEST_CELL) return false;
    const target = readTarget(shown);
    if (target.kind === "tracking" || target.kind === "under-review") return true;
    const figure = figureOf(target);
    return (
      figure !== null && (readings.length === 0 || readings.some((reading) => isOfSize(figure, reading)))
    );
  });
  return fitting.length * 2 >= rows;
}

function figureOf(target: Target): Figure | null {
  if (target.kind === "range") return target.to;
  return target.kind === "values" ? (target.amounts[0]?.figure ?? null) : null;
}

/** Within ten times each other, either way: a target is of the order of what is held to it. */
function isOfSize({ value, unit }: Figure, reading: Figure): boolean {
  if (reading.unit === "%" && unit === "" && Math.abs(value) > 0 && Math.abs(value) <= 1) return true;
  const [one, other] = [Math.abs(value), Math.abs(reading.value)];
  return one === other || (one <= other * 10 && other <= one * 10);
}
