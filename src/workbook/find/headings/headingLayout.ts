import type { ColumnFinding, SingleRole, TableFinding } from "../finding";

/** How the headings of a sheet's first table stand: what a later month's are held against. All 0-based. */
export interface HeadingLayout {
  /** The lowest header row. */
  readonly row: number;
  /** One for each role that a column plays, left to right. */
  readonly columns: readonly HeadingPlace[];
}

export interface HeadingPlace {
  readonly role: SingleRole;
  readonly column: number;
  /** Its place among the columns that are for no period: the same before and after next month's column was put in. */
  readonly fixed: number;
  /** As printed. */
  readonly heading: string;
}

/** Columns of which there may be several, or none that anybody misses. */
const NOT_COMPARED: readonly ColumnFinding["role"][] = ["period", "comments", "other", "unknown", "warning"];

/** Null where the first table's KPIs are not the sheet's rows: its headings stand otherwise every month. */
export function headingLayout([table]: readonly TableFinding[]): HeadingLayout | null {
  const row = table?.headerRows.at(-1);
  if (table === undefined || row === undefined || table.view !== undefined) return null;
  const columns = table.columns.flatMap(({ role, used, period, column, heading }): HeadingPlace[] =>
    used && period === null && isCompared(role)
      ? [{ role, column, fixed: fixedPlace(table, column), heading }]
      : [],
  );
  return { row, columns: columns.sort((a, b) => a.column - b.column) };
}

/** How many columns stand left of one that are for no period, those without a heading included. */
export function fixedPlace({ columns }: Pick<TableFinding, "columns">, column: number): number {
  return column - columns.filter((one) => one.column < column && isForPeriod(one)).length;
}

function isForPeriod({ role, period }: ColumnFinding): boolean {
  return role === "period" || period !== null;
}

function isCompared(role: ColumnFinding["role"]): role is SingleRole {
  return !NOT_COMPARED.includes(role);
}
