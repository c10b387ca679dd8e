import type { CellPlace } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { HeadingSense } from "../find/headings/headingSense";
import { madeUp } from "./cellsGrid";
import {
  forAll,
  hasFigures,
  isHeadingRow,
  isJudging,
  isPeriodWord,
  labelAt,
  periodRowAt,
  saidBeside,
  saidInTurnFrom,
  type LabelRow,
  type PeriodRow,
} from "./rowLabels";
import { toDateLabel } from "./toDateLabel";
import { firstText, isBlankRow } from "./firstText";
import { isTold } from "../find/said";
import { cornerNaming, namingAt, polarityAlone, type Naming } from "./blockNames";

/** One KPI that takes several rows, each with its label: "Actual", "Target", "Tolerance". */
export interface Block {
  /** Those that hold for all its periods may stand above its own row of periods. */
  readonly rows: readonly LabelRow[];
  readonly periods: PeriodRow;
  /** The cell that names it, above its labels or in place of one; null where the columns beside them do, or nothing. */
  readonly name: CellPlace | null;
  /** The cell with its reference, where that stands apart from its name. */
  readonly ref: CellPlace | null;
  readonly section: string | null;
}

/** What a column of labels says. */
export interface BlocksDown {
  readonly blocks: readonly Block[];
  /** Rows of figures under a row of periods whose text beside them is no label, and that name no block. */
  readonly loose: readonly LooseRow[];
}

export interface LooseRow {
  readonly row: number;
  readonly periods: PeriodRow;
}

/** What a row labelled by its KPI's name is labelled by in the view. */
const FIGURES = "Actual";

/**
 * Gathers the blocks of rows down a column of labels, top down. A block ends where a label comes again, where its name or another row of
 * periods follows, and where the columns beside the labels begin anew. Labels without figures straight above a row of periods ("Polarity:
 * Higher is better") belong to the block below it. What has no row of periods, or no row of figures, is no block.
 *
 * @param label The column of the labels, 0-based.
 * @example "Calls answered" / "Actual | 90% | 92%" / "Target | 85% | 85%" under "Apr | May" is one block of two rows, named by the first.
 */
export function blocksDown(
  grid: Grid,
  label: number,
  sense: HeadingSense,
  titlesAbove: (row: number) => readonly string[],
): BlocksDown {
  const gatherer = new BlockGatherer(grid, label);
  for (let row = grid.area.row; row < grid.area.row + grid.area.rows; row++) {
    // "Target" may also be one of the headings of another table that begins here.
    const found = isHeadingRow(grid, row, sense) ? null : labelAt(grid, row, label, sense);
    // "Type" over "Actual" and "Target" heads the labels: what stands beside it is looked at first.
    const isSure = found !== null && (found.role === "value" || isJudging(found));
    // "2023/24" in the corner names the year of the months beside it.
    const titles = (): readonly string[] => [...titlesAbove(row), grid.text(row, label)];
    const periods = isSure ? null : periodRowAt(grid, row, label, titles);
    const toDate = found === null && periods === null ? toDateLabel(grid, row, label) : null;
    const inTurn = found === null ? [] : saidInTurnFrom(grid, row, label, sense);
    if (periods !== null) gatherer.periodsAt(periods, sense);
    else if (inTurn.length > 0) for (const one of inTurn) gatherer.label(one);
    else if (found !== null) gatherer.label(found);
    else if (toDate !== null && gatherer.isInBlock) gatherer.label(toDate);
    else gatherer.other(row, sense);
  }
  return gatherer.read();
}

interface Open {
  readonly rows: LabelRow[];
  /** Null while only what stands above the first row of periods was read. */
  readonly periods: PeriodRow | null;
  readonly name: CellPlace | null;
  readonly ref: CellPlace | null;
  readonly section: string | null;
}

interface Named {
  readonly place: CellPlace;
  readonly ref: CellPlace | null;
  /** A label says that it is the name: "KPI". */
  readonly isLabelled: boolean;
  /** It stands above the first row of periods: a title may name a KPI, but is no section. */
  readonly isTitle: boolean;
}

class BlockGatherer {
  private readonly done: Block[] = [];
  private open: Open | null = null;
  private periods: PeriodRow | null = null;
  /** Texts alone in their rows since the last block: its section, its name. */
  private names: Named[] = [];
  /** A reference said by a label of its own since the last block. */
  private ref: CellPlace | null = null;
  private section: string | null = null;
  /** The row above, where it has figures and no label of ours. */
  private figures: number | null = null;
  private loose: LooseRow[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly column: number,
  ) {}

  read(): BlocksDown {
    this.close();
    return { blocks: this.done, loose: this.loose };
  }

  /** Whether rows of a KPI under its periods have been read, so that the next label may be its own too. */
  get isInBlock(): boolean {
    return this.open !== null && this.open.periods !== null && this.names.length === 0;
  }

  label(found: LabelRow): void {
    if (this.endsBlock(found)) this.begin(found);
    this.open?.rows.push(found);
    this.figures = null;
  }

  periodsAt(periods: PeriodRow, sense: HeadingSense): void {
    const { row } = periods;
    const above = this.takeAbove(row);
    this.close();
    this.periods = periods;
    this.figures = null;
    // Of the titles only the one straight above may name the first block.
    this.names = this.names.filter(({ isTitle, place }) => !isTitle || place.row === row - 1);
    const corner = cornerNaming(this.grid, row, this.column, sense);
    if (above !== null)
      this.open = { ...above, periods, name: corner?.name ?? above.name, ref: corner?.ref ?? above.ref };
    else if (corner !== null)
      this.names.push({ place: corner.name, ref: corner.ref, isLabelled: false, isTitle: false });
  }

  /** What was said straight above a row of periods, and is the next block's: labels without figures, parted from the block before. */
  private takeAbove(end: number): Open | null {
    const { open } = this;
    if (open === null) return null;
    const last = open.rows.map(({ role }) => role === "value").lastIndexOf(true);
    if (last < 0) return { ...open, rows: open.rows.map(forAll) };
    const from = open.rows.findIndex(({ row }, i) => i > last && isBlankRow(this.grid, row - 1));
    const rows = open.rows.slice(from);
    if (from < 0 || rows.some(({ row }, i) => row !== end - rows.length + i)) return null;
    open.rows.splice(from);
    return { rows: rows.map(forAll), periods: null, name: null, ref: null, section: this.section };
  }

  /** A row without a label: figures of an unknown kind, or a text that names what follows. */
  other(row: number, sense: HeadingSense): void {
    const { grid, column } = this;
    if (hasFigures(grid, row, column)) {
      if (grid.text(row, column) === "") return;
      this.figures = row;
      if (this.periods !== null) this.loose.push({ row, periods: this.periods });
      return;
    }
    const text = firstText(grid, row, column);
    this.figures = null;
    if (text === null || isTold(grid.shown(row, text), sense)) return;
    const way = polarityAlone(grid, row, text);
    if (way !== null) return void this.label(way);
    this.close();
    this.named(namingAt(grid, row, text, sense));
    for (const said of saidBeside(grid, row, text, sense)) this.label(said);
  }

  /** What a row names is kept for the block below; a form's row of another kind leaves it to the form to name what follows. */
  private named(naming: Naming | null): void {
    if (naming === null) {
      this.names = [];
      return;
    }
    const { name, ref, section, isLabelled } = naming;
    if (isLabelled) this.ref = ref ?? this.ref;
    if (section !== null) this.section = this.grid.text(section.row, section.column);
    if (name === null) return;
    const isTitle = !isLabelled && ref === null && this.periods === null;
    this.names.push({ place: name, ref: isLabelled ? null : ref, isLabelled, isTitle });
  }

  private endsBlock(found: LabelRow): boolean {
    if (this.open === null || this.names.length > 0 || this.ref !== null) return true;
    const { rows } = this.open;
    if (rows.some(({ key }) => key === found.key)) return true;
    const complete = rows.some(({ role }) => role === "value") && rows.some(isJudging);
    // What is said below a blank row may be said of what follows: it is not taken for this KPI's.
    if (found.said !== undefined && complete && isBlankRow(this.grid, found.row - 1)) return true;
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
    const { grid, column } = this;
    const byFigures = this.namesFigures(found) && this.names.every(({ isTitle }) => isTitle);
    const beside = firstText(grid, found.row, column - 1) !== null;
    const above = beside || byFigures ? null : this.takeName();
    const own = byFigures ? { row: found.row - 1, column } : (above?.place ?? null);
    const banner = this.names.filter(({ isTitle, isLabelled }) => !isTitle && !isLabelled).pop()?.place;
    if (banner !== undefined) this.section = grid.text(banner.row, banner.column);
    if (byFigures) this.loose = this.loose.filter(({ row }) => row !== found.row - 1);
    const rows: LabelRow[] = byFigures
      ? [{ row: found.row - 1, role: "value", key: "value||", label: madeUp(FIGURES) }]
      : [];
    const ref = above?.ref ?? this.ref;
    this.open = { rows, periods: this.periods, name: own, ref, section: this.section };
    this.names = [];
    this.ref = null;
  }

  /** The name that a label gives, else the last text above; what is left may name a section. */
  private takeName(): Named | null {
    const taken = this.names.find(({ isLabelled }) => isLabelled) ?? this.names[this.names.length - 1];
    this.names = this.names.filter((one) => one !== taken);
    return taken ?? null;
  }

  private close(): void {
    const { open } = this;
    if (open !== null && open.periods !== null && open.rows.some(({ role }) => role === "value"))
      this.done.push({ ...open, periods: open.periods });
    this.open = null;
  }
}
