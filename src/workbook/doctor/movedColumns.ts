import { addressOf, columnLetters } from "../sheet/address";
import { headingLayout, type HeadingLayout, type HeadingPlace } from "../find/headings/headingLayout";
import { findingParts } from "../../wording/doctor";
import { roleWord } from "../../wording/workbook";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/**
 * Columns that stand in another order than for the period before, or in the same order further left or right. That all of them have moved
 * by a new month's column is no news; formulas and links that go by the column now take one for the other where anything else moved them.
 */
export function movedColumns({ tables, before }: Examined): readonly Finding[] {
  const layout = headingLayout(tables);
  if (layout === null || before === null || before.layout === null) return [];
  const now = sharedWith(before.layout, layout);
  const was = sharedWith(layout, before.layout);
  const first = now.find(({ role }, index) => role !== was[index]?.role);
  if (first !== undefined)
    return findingAbout("columns-changed-places", [addressOf(layout.row, first.column)], {
      shows: named(now),
      but: named(was),
      since: before.since,
    });
  const moved = now.flatMap((one, index) => {
    const old = was[index];
    return old === undefined || old.fixed === one.fixed ? [] : [{ one, old }];
  });
  return findingAbout(
    "headings-moved",
    moved.map(({ one }) => addressOf(layout.row, one.column)),
    {
      shows: moved
        .map(({ one, old }) =>
          findingParts.moved(roleWord(one.role), columnLetters(one.column), columnLetters(old.column)),
        )
        .join("; "),
      but: "",
      since: before.since,
    },
  );
}

function sharedWith(other: HeadingLayout, { columns }: HeadingLayout): readonly HeadingPlace[] {
  return columns.filter(({ role }) => other.columns.some((one) => one.role === role));
}

function named(columns: readonly HeadingPlace[]): string {
  return columns.map(({ role, column }) => `${roleWord(role)} ${columnLetters(column)}`).join(", ");
}
