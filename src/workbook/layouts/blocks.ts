import type { CellPlace } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { HeadingSense } from "../find/headingSense";
import { madeUp } from "./cellsGrid";
import { hasFigures, isHeadingRow, isJudging, isPeriodWord, labelAt, periodRowAt } from "./rowLabels";
import type { LabelRow, PeriodRow } from "./rowLabels";

/** One KPI that takes several rows, each with its label: "Actual", "Target", "Tolerance". */
export interface Block {
  readonly rows: readonly LabelRow[];
  readonly periods: PeriodRow;
  /** The cell that names it, above its labels or in place of one; null where the columns beside them do, or nothing. */
  readonly name: CellPlace | null;
  readonly section: string | null;
}

/** What a row labelled by its KPI's name is labelled by in the view. */
const FIGURES = "Actual";

/**
 * Gathers the blocks of rows down a column of labels, top down. A block ends where a label comes again, where its name or another row of
 * periods follows, and where the columns beside the labels begin anew. What has no row of periods above it, or no row of figures, is no
 * block.
 *
 * @param label The column of the labels, 0-based.
 * @example "Calls answered" / "Actual | 90% | 92%" / "Target | 85% | 85%" under "Apr | May" is one block of two rows, named by the first.
 */
export function blocksDown(
  grid: Grid,
  label: number,
  sense: HeadingSense,
  titlesAbove: (row: number) => readonly string[],
): readonly Block[] {
  const gatherer = new BlockGatherer(grid, label);
  for (let row = grid.area.row; row < grid.area.row + grid.area.rows; row++) {
    // "Target" may also be one of the headings of another table that begins here.
    const found = isHeadingRow(grid, row, sense) ? null : labelAt(grid, row, label, sense);
    // "Type" over "Actual" and "Target" heads the labels: what stands beside it is looked at first.
    const isSure = found !== null && (found.role === "value" || isJudging(found));
    // "2023/24" in the corner names the year of the months beside it.
    const titles = (): readonly string[] => [...titlesAbove(row), grid.text(row, label)];
    const periods = isSure ? null : periodRowAt(grid, row, label, titles);
    if (periods !== null) gatherer.periodsAt(periods, sense);
    else if (found !== null) gatherer.label(found);
    else gatherer.other(row, sense);
  }
  return gatherer.blocks();
}

interface Open {
  readonly rows: LabelRow[];
  readonly periods: PeriodRow;
  readonly name: CellPlace | null;
  readonly section: string | null;
}

interface Named {
  readonly place: CellPlace;
  /** It stands above the first row of periods: a title may name a KPI, but is no section. */
  readonly isTitle: boolean;
}

class BlockGatherer {
  private readonly done: Block[] = [];
  private open: Open | null = null;
  private periods: PeriodRow | null = null;
  /** Texts alone in their rows since the last block: its section, its name. */
  private names: Named[] = [];
  private section: string | null = null;
  /** The row above, where it has figures and no label of ours. */
  private figures: number | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly column: number,
  ) {}

  blocks(): readonly Block[] {
    this.close();
    return this.done;
  }

  label(found: LabelRow): void {
    if (this.endsBlock(found)) this.begin(found);
    this.open?.rows.push(found);
    this.figures = null;
  }

  periodsAt(periods: PeriodRow, sense: HeadingSense): void {
    const { row } = periods;
    this.close();
    this.periods = periods;
    this.figures = null;
    const text = this.grid.text(row, this.column);
    // Of the titles only the one straight above may name the first block.
    this.names = this.names.filter(({ isTitle, place }) => !isTitle || place.row === row - 1);
    if (!isPeriodWord(this.grid, row, this.column) && sense.match(text) === null)
      this.names.push({ place: { row, column: this.column }, isTitle: false });
  }

  /** A row without a label: figures of an unknown kind, or a text that names what follows. */
  other(row: number, sense: HeadingSense): void {
    const { grid, column } = this;
    if (hasFigures(grid, row, column)) {
      if (grid.text(row, column) !== "") this.figures = row;
      return;
    }
    const text = firstText(grid, row, column);
    this.figures = null;
    if (text === null) return;
    this.close();
    // "Indicator:" with its name beside it is a form's label: the form names what follows.
    if (sense.match(grid.text(row, text))?.whole === true) this.names = [];
    else this.names.push({ place: { row, column: text }, isTitle: this.periods === null });
  }

  private endsBlock(found: LabelRow): boolean {
    if (this.open === null || this.names.length > 0) return true;
    const { rows } = this.open;
    if (rows.some(({ key }) => key === found.key)) return true;
    const complete = rows.some(({ role }) => role === "value") && rows.some(isJudging);
    return (
      complete && (firstText(this.grid, found.row, this.column - 1) !== null || this.namesFigures(found))
    );
  }

  /** "Calls answered" with figures straight above "Target": the KPI's name is the label of its figures. */
  private namesFigures(found: LabelRow): boolean {
    const row = found.row - 1;
    return this.figures === row && found.role === "target" && !isPeriodWord(this.grid, row, this.column);
  }

  private begin(found: LabelRow): void {
    this.close();
    if (this.periods === null) return;
    const { grid, column, names } = this;
    const byFigures = this.namesFigures(found) && names.every(({ isTitle }) => isTitle);
    const beside = firstText(grid, found.row, column - 1) !== null;
    const above = beside || byFigures ? null : (names.pop()?.place ?? null);
    const own = byFigures ? { row: found.row - 1, column } : above;
    const banner = names.filter(({ isTitle }) => !isTitle).pop()?.place;
    if (banner !== undefined) this.section = grid.text(banner.row, banner.column);
    const rows: LabelRow[] = byFigures
      ? [{ row: found.row - 1, role: "value", key: "value||", label: madeUp(FIGURES) }]
      : [];
    this.open = { rows, periods: this.periods, name: own, section: this.section };
    this.names = [];
  }

  private close(): void {
    if (this.open?.rows.some(({ role }) => role === "value") === true) this.done.push(this.open);
    this.open = null;
  }
}

/** The first column up to and including `last` that holds a text of its own in this row; null where none does. */
function firstText(grid: Grid, row: number, last: number): number | null {
  for (let column = grid.area.column; column <= last; column++) {
    if (grid.text(row, column) !== "") return column;
  }
  return null;
}
