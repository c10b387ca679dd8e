import { columnLetters, addressOf } from "../sheet/address";
import { columnFor, type SingleRole, type TableFinding } from "../find/finding";
import { roleWord } from "../../wording/workbook";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

const ROLES: readonly SingleRole[] = [
  "ref",
  "description",
  "polarity",
  "target",
  "tolerance",
  "status",
  "travel",
];

/**
 * Columns that stand in another order than on the sheet before. That all of them have moved by a new month's column is no news; that two
 * have changed places is, for formulas copied from there now take one for the other.
 */
export function movedColumns({ tables, before }: Examined): readonly Finding[] {
  const [table] = tables;
  const [old] = before?.tables ?? [];
  if (table === undefined || old === undefined || table.view !== undefined || old.view !== undefined)
    return [];
  const shared = ROLES.filter((role) => columnFor(table, role) !== null && columnFor(old, role) !== null);
  const now = inOrder(table, shared);
  const was = inOrder(old, shared);
  const first = now.findIndex((role, index) => role !== was[index]);
  const role = now[first];
  const column = role === undefined ? null : columnFor(table, role);
  if (column === null) return [];
  return findingAbout("columns-changed-places", [addressOf(table.headerRows.at(-1) ?? 0, column.column)], {
    shows: named(table, now),
    but: named(old, was),
  });
}

function inOrder(table: TableFinding, roles: readonly SingleRole[]): readonly SingleRole[] {
  const place = (role: SingleRole): number => columnFor(table, role)?.column ?? 0;
  return [...roles].sort((a, b) => place(a) - place(b));
}

function named(table: TableFinding, roles: readonly SingleRole[]): string {
  return roles
    .map((role) => `${roleWord(role)} ${columnLetters(columnFor(table, role)?.column ?? 0)}`)
    .join(", ");
}
