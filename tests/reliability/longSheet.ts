import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { smallSheet } from "../actions/desk";

/** A KPI sheet of so many rows that get every kind of mark, with so many columns of the officer's own beside them. */
export function longSheet(rows: number, extraColumns = 0): NewSheet {
  const more = Array.from({ length: extraColumns }, (_, index) => `Note ${index}`);
  const [head = []] = smallSheet().rows ?? [];
  const kpis = Array.from({ length: rows }, (_, index): NewCell[] => [
    `K${index}`,
    `Measure ${index}`,
    100,
    100 - (index % 30),
    null,
    "Higher is better",
    95,
    "5%",
    ...more,
  ]);
  return smallSheet({ rows: [[...head, ...more], ...kpis] });
}
