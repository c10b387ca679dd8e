import { mentionIn } from "../../kpi/period/periodMention";
import { tokenise } from "../../kpi/reading/token";
import { columnFor, type TableFinding } from "../find/finding";
import { gridOf } from "../sheet/grid";
import type { SheetSnapshot } from "../sheet/snapshot";

/**
 * What the KPI rows show in the columns for the status of other periods: headed with the same word as the one in use, "RAG" under
 * "June 2024" beside "RAG" under "July 2024", or "Q1 RAG" beside "Q2 RAG".
 *
 * @param sheet As the officer left it.
 */
export function sisterStatusTexts(sheet: SheetSnapshot, tables: readonly TableFinding[]): readonly string[] {
  const grid = gridOf(sheet);
  return tables.flatMap((table) => {
    const inUse = columnFor(table, "status");
    const head = table.headerRows.at(-1);
    if (inUse === null || head === undefined || table.view !== undefined) return [];
    const headed = (column: number): string =>
      mentionIn(tokenise(grid.text(head, column)))
        .otherWords.join(" ")
        .toLowerCase();
    const sisters = table.columns.filter(
      ({ role, column, period }) =>
        role === "status" &&
        column !== inUse.column &&
        period !== null &&
        headed(column) !== "" &&
        headed(column) === headed(inUse.column),
    );
    return sisters.flatMap(({ column }) =>
      table.lines.map(({ row }) => grid.text(row, column)).filter((text) => text.trim() !== ""),
    );
  });
}
