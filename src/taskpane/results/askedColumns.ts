import { sheetRefOf } from "../../actions/corrections";
import type { QueryResult, SheetResult } from "../../actions/result";
import { allOf, withColumnRole, type SettingsChange } from "../../actions/settings";
import type { SheetRow } from "./lists";

/** The question of a row whose answer is a column's. */
export const COLUMN_QUESTION = "column-unread";

type AskedColumn = NonNullable<QueryResult["columns"]>[number];

/** One question for all rows of a sheet that wait for it: what a column is for. */
export interface ColumnQuestion {
  readonly sheet: SheetResult;
  readonly query: QueryResult;
  readonly columns: readonly AskedColumn[];
  readonly rows: number;
}

/** The questions about columns that these rows wait for, each once. */
export function columnQuestions(rows: readonly SheetRow[]): readonly ColumnQuestion[] {
  const found = new Map<string, ColumnQuestion>();
  for (const { sheet, row } of rows) {
    for (const query of row.queries.filter(({ code }) => code === COLUMN_QUESTION)) {
      const key = `${sheet.id} ${query.sentence}`;
      const known = found.get(key);
      const columns = query.columns ?? [];
      found.set(key, { sheet, query, columns, rows: (known?.rows ?? 0) + 1 });
    }
  }
  return [...found.values()];
}

/** Keeps which of the columns it is, the others being something else; null where it is none of them. */
export function answered({ sheet, columns }: ColumnQuestion, yes: AskedColumn | null): SettingsChange {
  const ref = sheetRefOf(sheet);
  return allOf(
    columns
      .filter(({ heading }) => heading !== "")
      .map(
        ({ heading, role }): SettingsChange =>
          (now) =>
            withColumnRole(now, ref, { heading, role: heading === yes?.heading ? role : "other" }),
      ),
  );
}
