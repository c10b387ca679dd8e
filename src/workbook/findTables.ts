import { NO_HEADER_FOUND, SHEET_IS_EMPTY } from "../wording/workbook";
import { directTables, type Ground } from "./directTables";
import type { SheetFinding } from "./finding";
import { gridOf, type Grid } from "./grid";
import { headingSense, type HeadingOverride } from "./headingSense";
import type { SheetSnapshot } from "./snapshot";

/** What is known of a sheet besides its cells. */
export interface FindingContext {
  /** The name of the reporting period that the officer has chosen, "July 2023"; null or left out: the latest with figures. */
  readonly reported?: string | null;
}

/** Title rows above a table that may name its year. */
const TITLE_ROWS = 12;
const MOST_TITLES = 40;

export function findTables(
  sheet: SheetSnapshot,
  overrides: readonly HeadingOverride[] = [],
  context: FindingContext = {},
): SheetFinding {
  if (sheet.area === null) return { kind: "none", reason: SHEET_IS_EMPTY };
  const grid = gridOf(sheet);
  const ground: Ground = {
    grid,
    titlesAbove: (row) => titlesAbove(grid, row, sheet.name),
    sense: headingSense(overrides),
    reported: context.reported ?? null,
    mergesKnown: sheet.merges !== null,
  };
  const { tables, reason } = directTables(ground);
  return tables.length > 0 ? { kind: "tables", tables } : { kind: "none", reason: reason ?? NO_HEADER_FOUND };
}

function titlesAbove(grid: Grid, row: number, name: string): readonly string[] {
  const titles: string[] = [];
  for (let r = Math.max(grid.area.row, row - TITLE_ROWS); r < row; r++) {
    for (let c = grid.area.column; c < grid.area.column + grid.area.columns; c++) {
      const text = grid.text(r, c);
      if (text !== "" && text.length <= 200 && titles.length < MOST_TITLES) titles.push(text);
    }
  }
  return [...titles, name];
}
