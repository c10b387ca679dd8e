import { withoutRepeat, type SheetRow } from "../../sheet/rows";

/** What a KPI is called for the memory: on one sheet two sections may hold measures of one name. */
export function rememberedName({ kpi }: Pick<SheetRow, "kpi">): string {
  return `${kpi.description}\n${kpi.section ?? ""}`;
}

/**
 * Tells the rows that are known again for certain: the only one of their name in their section. Of two like-named rows nothing says next
 * month which is which, should one of them be gone or the other stand first.
 */
export function distinctRows(rows: readonly SheetRow[]): (row: SheetRow) => boolean {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return (row) => counts.get(keyOf(row)) === 1;
}

/** The identity without the number of its repeat. */
function keyOf({ identity, kpi }: SheetRow): string {
  return JSON.stringify([withoutRepeat(identity), kpi.section]);
}
