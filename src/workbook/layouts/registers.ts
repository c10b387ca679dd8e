import type { Ground } from "../find/directTables";
import type { WordRole } from "../find/headings/headerWording";
import { headersOf, type Headed } from "../find/headings/headers";
import type { TableFinding } from "../find/finding";
import { figuresOfNoBlock } from "../../wording/layouts";
import { columnLetters } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Block, BlocksDown } from "./blocks";
import { isJudging, type PeriodRow } from "./rowLabels";

/** What a KPI of a register has in columns of its own. */
const OWN: ReadonlySet<WordRole> = new Set(["ref", "polarity", "target", "tolerance", "green-limit"]);

/** Tells the blocks of rows from the rows of a register in which a label or two stands among the KPIs. */
export type HoldBlocks = (grid: Grid, label: number, read: BlocksDown) => HeldBlocks;

export interface HeldBlocks {
  readonly blocks: readonly Block[];
  /** Rows of figures with a name of their own that no block has taken. */
  readonly left: readonly number[];
}

/**
 * A table with its KPIs in rows under a heading row is not cut into by a label row among them: blocks under such headings are blocks
 * only where they are more than the KPIs besides; and a row that says other things of itself in the table's columns than the row above
 * (its reference, its polarity, its target) is a KPI of its own, whatever it is called. Headings are looked up once for all columns of labels.
 *
 * @example Five KPIs under "Ref | KPI | Polarity | Q1 | Q2 | Target", one of them with a row "Target | 85% | 88%" below it: no block.
 */
export function blocksAmongRows(ground: Ground): HoldBlocks {
  const headed = headersOf(ground).headed;
  return (grid, label, { blocks, loose }) => {
    const kept: Block[] = [];
    const left: number[] = [];
    for (const periods of new Set(blocks.map((block) => block.periods))) {
      const under = blocks.filter((block) => block.periods === periods);
      const others = loose.filter((one) => one.periods === periods).map(({ row }) => row);
      const own = ownColumns(headed, periods, label);
      if (own !== null && isRegister(grid, under, others, own)) continue;
      kept.push(...under);
      if (under.every(isByFigures)) left.push(...namedOnce(grid, label, others));
    }
    return { blocks: kept, left };
  };
}

/** The columns in which a KPI under these headings says what is its own; null where the row of periods is no heading row. */
function ownColumns(headed: readonly Headed[], { row }: PeriodRow, label: number): readonly number[] | null {
  const over = headed.filter(({ header, repeats }) =>
    [header, ...repeats].some((rows) => rows.includes(row)),
  );
  if (over.length === 0) return null;
  return over.flatMap(({ drafts }) =>
    drafts.flatMap((draft) =>
      draft.kind === "label" && OWN.has(draft.wording.role) && draft.heading.column !== label
        ? draft.heading.column
        : [],
    ),
  );
}

function isRegister(
  grid: Grid,
  blocks: readonly Block[],
  others: readonly number[],
  own: readonly number[],
): boolean {
  const isOwn = (row: number, above: number | null): boolean =>
    own.some((column) => {
      const text = grid.text(row, column);
      return text !== "" && (above === null || text !== grid.text(above, column));
    });
  const named = blocks.filter(isByFigures);
  const torn = named.filter(({ rows, name }) =>
    rows.some(({ row }) => row !== name?.row && isOwn(row, row - 1)),
  );
  // "Numerator" in a block says nothing of itself; where the KPIs' names stand beside their figures, any such row may be a KPI.
  const kpis =
    others.filter((row) => named.length === blocks.length || isOwn(row, null)).length + torn.length;
  return kpis > 0 && kpis >= blocks.filter(({ rows }) => rows.some(isJudging)).length - torn.length;
}

/** Whether the KPI's name is the label of its figures. */
function isByFigures({ name, rows }: Block): boolean {
  return rows.some(({ role, row }) => role === "value" && row === name?.row);
}

/** "England average" under each KPI is no KPI. */
function namedOnce(grid: Grid, label: number, rows: readonly number[]): readonly number[] {
  const names = rows.map((row) => grid.text(row, label));
  return rows.filter((_, i) => names.filter((name) => name === names[i]).length === 1);
}

/** Tells with the last of some tables that rows with figures beside its KPIs are none of them; on a turned grid they are columns. */
export function withLeft(
  tables: readonly TableFinding[],
  left: readonly number[],
  isTurned: boolean,
): readonly TableFinding[] {
  if (left.length === 0) return tables;
  const question = isTurned
    ? figuresOfNoBlock(left.map(columnLetters), "column")
    : figuresOfNoBlock(
        left.map((row) => String(row + 1)),
        "row",
      );
  return tables.map((table, i) =>
    i === tables.length - 1 ? { ...table, questions: [...table.questions, question] } : table,
  );
}
