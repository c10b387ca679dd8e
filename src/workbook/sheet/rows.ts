import type { KpiRow, PeriodCell } from "../../kpi/row/row";
import type { Shown } from "../../kpi/reading/shown";
import {
  columnFor,
  isOfOwnShape,
  type SingleRole,
  type TableFinding,
  type TableLine,
  type TableView,
} from "../find/finding";
import { declared, ratesYearSoFar } from "./declared";
import { frequencyCells } from "./frequencyCells";
import { gridOf } from "./grid";
import { otherTargets } from "./otherTargets";
import { periodColumns } from "./periodColumns";
import { inherited, periodsUnder, readingCell } from "./readingCell";
import { rowNames } from "./rowNames";
import type { SheetSnapshot } from "./snapshot";
import { keyOfRows, keyOfSheet, NO_KEY, type FoundKey } from "./keyInUse";
import type { LookedUp } from "../find/targetsSheet";
import { targetBeside, targetsBelow } from "./targetsBelow";
import { undatedCells } from "./undatedCells";
import { unreadCells } from "./unreadCells";
import { isNameable, namedCells } from "./namedCells";
import { notedPolarity } from "./notedPolarity";
import { notedRunning } from "./notedRunning";
import { rangeEnds } from "./rangeEnds";
import { statedPolarity } from "./statedPolarity";
import { polarityShownIn } from "../find/polarityCell";
import { targetShown } from "../find/targetCell";
import { toleranceReader } from "./toleranceReader";

/** The columns of which a result names the cell. */
export type NamedCell = "travel" | "target" | "tolerance" | "polarity" | "status" | "warning";

/** Where a row's marks may go, by address; of a merged cell its top left. Null where the table has no such column. */
export interface MarkPlaces {
  /** The cells that hold the row's readings; nothing else is ever coloured as one. */
  readonly readings: ReadonlySet<string>;
  readonly status: string | null;
  readonly travel: string | null;
  readonly longTravel: string | null;
  /** The sheet's own warning column. */
  readonly warning: string | null;
}

/** One KPI row where it stands on its sheet. */
export interface SheetRow {
  /** 0-based sheet row. */
  readonly row: number;
  /** Which of the sheet's tables it belongs to. */
  readonly table: number;
  readonly kpi: KpiRow;
  /** Stable while rows and columns move: the ref (else the description), which repeat of it, and a sub-row's own description. */
  readonly identity: string;
  /** The cell of each column, by address; of a merged cell its top left. Null where the table has no such column. */
  readonly cells: Readonly<Record<NamedCell, string | null>>;
  readonly marks: MarkPlaces;
  /** What it is judged by that stands on another sheet; left out where nothing does. */
  readonly lookedUp?: readonly LookedUp[];
}

/**
 * Reads the KPI rows of a sheet's tables, top down, in the terms of the rules. A blank cell under a merged cell carries the merged
 * cell's value and address (rules.md, section 3); a sub-row's own cell goes before it.
 *
 * @param key The key by which amber goes; left out, the one that the sheet prints.
 * @example STP29's "P1" in row 12 with N11:N15 merged: `kpi.target.at` and `cells.target` are "N11", `kpi.subRow` is true.
 */
export function readRows(
  sheet: SheetSnapshot,
  tables: readonly TableFinding[],
  key: FoundKey | null = keyOfSheet(gridOf(sheet), tables, NO_KEY),
): readonly SheetRow[] {
  const onSheet = gridOf(sheet);
  const repeats = new Map<string, number>();
  const printed = keyOfRows(key);
  return tables.flatMap((table, index) => {
    const view = table.view ?? { ...table, grid: onSheet };
    const reader = rowReader(view, printed, isOfOwnShape(table));
    return view.lines.map((line, i): SheetRow => {
      const kpi = reader.kpi(line);
      const name = nameOf(kpi, reader.whole(line));
      const repeat = (repeats.get(name) ?? 0) + 1;
      repeats.set(name, repeat);
      return {
        row: table.lines[i]?.row ?? line.row,
        table: index,
        kpi,
        identity: repeat === 1 ? name : `${name} #${repeat}`,
        cells: reader.cells(line),
        marks: reader.marks(line),
      };
    });
  });
}

/** @param whole The KPI's own name, which stays though it comes to be split up. */
function nameOf(kpi: KpiRow, whole: string): string {
  const description = oneLine(kpi.subRow ? kpi.description : whole);
  if (kpi.ref === null) return description;
  return kpi.subRow ? `${oneLine(kpi.ref)} › ${description}` : oneLine(kpi.ref);
}

/** An identity without the number of its repeat, "P2" for "P2 #2". */
export function withoutRepeat(identity: string): string {
  return identity.replace(/ #\d{1,6}$/, "");
}

const LONGEST_NAME = 160;

/** A text as it goes into an identity: on one line, and not longer than a name is. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME);
}

interface RowReader {
  readonly kpi: (line: TableLine) => KpiRow;
  readonly whole: (line: TableLine) => string;
  readonly cells: (line: TableLine) => SheetRow["cells"];
  readonly marks: (line: TableLine) => MarkPlaces;
}

function rowReader(
  table: Omit<TableView, "over">,
  printed: ReturnType<typeof keyOfRows>,
  ownShape: boolean,
): RowReader {
  const { grid } = table;
  const top = (table.headerRows[table.headerRows.length - 1] ?? 0) + 1;
  const column = (role: SingleRole): number | null => columnFor(table, role)?.column ?? null;
  const greenLimit = column("green-limit");
  const cumulative = column("cumulative");
  const targetPeriodKind = columnFor(table, "target")?.periodKind;
  const periods = periodColumns(table.columns);
  const beside = ownShape ? targetBeside(table.columns) : null;
  const yearSoFar = ratesYearSoFar(table);
  const nameable = table.columns.filter(isNameable);
  const notes = table.columns.flatMap((one) => (one.role === "comments" ? [one.column] : []));
  const isPeriod = new Set(periods.map((one) => one.column));
  const placed: readonly (readonly [NamedCell, number | null])[] = (
    ["travel", "target", "tolerance", "polarity", "status", "warning"] as const
  ).map((role) => [role, column(role)]);

  const own = (row: number, at: number | null): string =>
    at === null ? "" : inherited(grid, top, row, at).text.trim();

  const reading = (row: number, at: number): Pick<PeriodCell, "shown" | "acrossPeriods"> => {
    const place = readingCell(grid, top, row, at, isPeriod);
    const shown = grid.shown(place.row, place.column);
    return periodsUnder(grid, row, at, isPeriod) > 1 ? { shown, acrossPeriods: true } : { shown };
  };

  const judged = (row: number, role: "polarity" | "target"): Shown | null => {
    const at = column(role);
    return at === null ? null : inherited(grid, top, row, at);
  };

  const named = rowNames(table, own);

  const polarity = columnFor(table, "polarity");
  const unread = unreadCells(table);
  const undated = undatedCells(table);
  const polarityShown = polarityShownIn(
    polarity?.heading ?? "",
    polarity === null ? [] : table.lines.map(({ row }) => grid.text(row, polarity.column)),
  );
  const inColumn = (row: number, where: number): Shown => inherited(grid, top, row, where);
  const stated = statedPolarity(table);
  const frequency = frequencyCells(table, inColumn);
  const limits = toleranceReader(table, inColumn);
  const others = otherTargets(table, inColumn);
  const inRange = rangeEnds(table, inColumn);

  const kpi = (line: TableLine): KpiRow => {
    const { row } = line;
    const said = judged(row, "target");
    const target = said === null ? null : targetShown(columnFor(table, "target")?.heading ?? "", said);
    const way = judged(row, "polarity");
    const refText = named.ref(line);
    const { tolerance, asked } = limits(row, target);
    const open = [...unread(row), ...asked];
    const inRow = (at: number): Shown => inherited(grid, top, row, at);
    const noted = notes.map(inRow);
    const always = beside === null ? null : inRow(beside);
    const targets = targetsBelow(grid, line, target, targetPeriodKind, inRow, always);
    return inRange(row, {
      ref: refText === "" ? null : refText,
      description: named.description(line),
      section: line.section,
      subRow: line.parent !== null,
      periods: periods.map((one): PeriodCell => ({
        period: one.period,
        heading: one.heading,
        ...reading(row, one.column),
        ...targets(one),
      })),
      polarity: way === null ? null : polarityShown(way),
      target,
      ...(targetPeriodKind === undefined ? {} : { targetPeriodKind }),
      ...others(row),
      tolerance,
      ...printed,
      ...(greenLimit === null ? {} : { greenLimit: inherited(grid, top, row, greenLimit) }),
      ...declared(own(row, cumulative), frequency(row), yearSoFar),
      ...(open.length === 0 ? {} : { unread: open }),
      ...undated(row),
      ...notedPolarity([...noted, ...stated(line, [named.whole(line), refText])]),
      ...notedRunning(noted),
      ...namedCells(
        nameable.map(({ column: where, heading }) => ({ heading, shown: inherited(grid, top, row, where) })),
      ),
    });
  };

  const at = (row: number, where: number | null): string | null => {
    if (where === null) return null;
    const place = grid.anchor(row, where);
    // A cell made up for a view (no status row in this block) is nowhere on the sheet.
    return grid.shown(place.row, place.column).at || null;
  };

  const cells = (line: TableLine): SheetRow["cells"] =>
    Object.fromEntries(placed.map(([role, where]) => [role, at(line.row, where)])) as SheetRow["cells"];

  const marks = ({ row }: TableLine): MarkPlaces => ({
    // A merge that begins in another column is that column's: its cell is no reading, whatever it shows.
    readings: new Set(
      periods
        .map(({ column: where }) => readingCell(grid, top, row, where, isPeriod))
        .filter((place) => isPeriod.has(place.column))
        .map((place) => grid.shown(place.row, place.column).at),
    ),
    status: at(row, column("status")),
    travel: at(row, column("travel")),
    longTravel: at(row, column("long-travel")),
    warning: at(row, column("warning")),
  });
  return { kpi, whole: named.whole, cells, marks };
}
