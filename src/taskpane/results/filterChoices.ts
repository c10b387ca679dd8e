import { statusCounts, statusKey, type TravelGroup, travelCounts } from "./counts";
import type { SheetRow } from "./lists";

/** What the rows in sight can be filtered by: only what occurs among them. */
export interface FilterChoices {
  readonly statuses: readonly { readonly value: string; readonly name: string }[];
  readonly sections: readonly string[];
  readonly travels: readonly TravelGroup[];
  /** Whether any sheet in sight was evaluated before. */
  readonly changed: boolean;
}

export function filterChoices(
  rows: readonly SheetRow[],
  before: ReadonlyMap<string, unknown>,
  order: readonly string[],
): FilterChoices {
  const plain = rows.map(({ row }) => row);
  return {
    statuses: statusCounts(plain, order).parts.map(({ look }) => ({
      value: statusKey(look),
      name: look.name,
    })),
    sections: [...new Set(plain.flatMap(({ section }) => section ?? []))],
    travels: travelCounts(plain).map(({ group }) => group),
    changed: rows.some(({ sheet }) => before.has(sheet.id)),
  };
}
