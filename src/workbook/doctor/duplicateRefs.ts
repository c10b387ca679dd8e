import { findingParts, quoted } from "../../wording/doctor";
import { addressOf } from "../sheet/address";
import { columnFor } from "../find/finding";
import type { Examined, ExaminedRow } from "./examined";
import { findingAbout, type Finding } from "./finding";

/**
 * References that more than one KPI of a table carries. Rows that split a KPI up share its reference, and so may rows of one KPI for
 * different areas.
 */
export function duplicateRefs({ tables, rows }: Examined): readonly Finding[] {
  const byRef = new Map<string, ExaminedRow[]>();
  for (const row of rows) {
    const { ref, subRow } = row.at.kpi;
    if (ref === null || subRow) continue;
    const key = `${String(row.at.table)} ${plain(ref)}`;
    const list = byRef.get(key);
    if (list === undefined) byRef.set(key, [row]);
    else list.push(row);
  }
  return [...byRef.values()].flatMap((list) => {
    const [first] = list;
    const table = first === undefined ? undefined : tables[first.at.table];
    if (first === undefined || list.length < 2) return [];
    // Where KPIs are not the sheet's rows, the cell that a reference stands in is not known.
    if (table === undefined || table.view !== undefined) return [];
    const names = new Set(list.map(({ at }) => plain(at.kpi.description)));
    const split = columnFor(table, "breakdown") !== null || columnFor(table, "section") !== null;
    if (names.size < list.length && split) return [];
    const column = columnFor(table, "ref")?.column;
    if (column === undefined) return [];
    return findingAbout(
      "duplicate-ref",
      list.map(({ at }) => addressOf(at.row, column)),
      {
        shows: quoted(first.at.kpi.ref ?? ""),
        but: names.size > 1 ? findingParts.differentKpis(names.size) : findingParts.listedTwice(list.length),
      },
    );
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
