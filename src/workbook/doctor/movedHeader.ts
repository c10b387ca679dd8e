import { headingLayout } from "../find/headings/headingLayout";
import { addressOf } from "../sheet/address";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** Headings that stand in another row than for the period before: formulas and links that go by the row now take another. */
export function movedHeader({ tables, before }: Examined): readonly Finding[] {
  const layout = headingLayout(tables);
  const [first] = layout?.columns ?? [];
  if (layout === null || first === undefined || before === null || before.layout === null) return [];
  if (layout.row === before.layout.row) return [];
  return findingAbout("header-row-moved", [addressOf(layout.row, first.column)], {
    shows: String(layout.row + 1),
    but: String(before.layout.row + 1),
    since: before.since,
  });
}
