import {
  fixedPlace,
  headingLayout,
  type HeadingLayout,
  type HeadingPlace,
} from "../find/headings/headingLayout";
import { sheetFamily } from "../find/sheetFamily";
import type { SingleRole, TableFinding } from "../find/finding";
import { addressOf, columnLetters } from "../sheet/address";
import { earlierWords, findingParts, quoted } from "../../wording/doctor";
import { roleWord } from "../../wording/workbook";
import type { Earlier } from "./earlier";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/**
 * Headings that are worded otherwise than for the period before, and columns that are not there any more or are not known by their new
 * heading: since the period before, or since the sheet's own last evaluation. Another month or year in a heading is no other wording.
 */
export function changedHeadings({ tables, before, lastHeadings }: Examined): readonly Finding[] {
  const [table] = tables;
  const layout = headingLayout(tables);
  if (table === undefined || layout === null) return [];
  const cellOf = (column: number): string => addressOf(layout.row, column);
  const renamed: (readonly [HeadingPlace, HeadingPlace])[] = [];
  const gone = new Map<SingleRole, { readonly old: HeadingPlace; readonly since: string }>();
  for (const { columns, since } of earlierHeadings(before, lastHeadings))
    for (const old of columns) {
      const now = layout.columns.find(({ role }) => role === old.role);
      if (now === undefined) gone.set(old.role, { old, since });
      // A heading that was renamed since the last evaluation and is known by its new name has done no harm.
      else if (before !== null && since === before.since && !isSame(now.heading, old.heading))
        renamed.push([now, old]);
    }
  return [
    ...[...gone.values()].flatMap(({ old, since }) => {
      // Still there, and left aside by the officer or for another column.
      if (table.columns.some(({ heading }) => isSame(heading, old.heading))) return [];
      const there = columnAt(table, old);
      return findingAbout("heading-gone", [cellOf(there?.column ?? table.area.column)], {
        shows: findingParts.wasHeaded(roleWord(old.role), quoted(old.heading), columnLetters(old.column)),
        but: there === undefined ? "" : findingParts.isHeaded(columnLetters(there.column), there.heading),
        since,
      });
    }),
    ...findingAbout(
      "headings-renamed",
      renamed.map(([now]) => cellOf(now.column)),
      {
        shows: renamed
          .map(([now, old]) =>
            findingParts.inCell(cellOf(now.column), findingParts.was(now.heading, old.heading)),
          )
          .join("; "),
        but: "",
        since: before?.since ?? "",
      },
    ),
  ];
}

/** The headings to hold these against, the earlier ones last: what is gone since the period before is told as of then. */
function earlierHeadings(
  before: Earlier | null,
  lastHeadings: HeadingLayout | null,
): readonly { readonly columns: readonly HeadingPlace[]; readonly since: string }[] {
  return [
    ...(lastHeadings === null ? [] : [{ columns: lastHeadings.columns, since: earlierWords.last }]),
    ...(before === null || before.layout === null
      ? []
      : [{ columns: before.layout.columns, since: before.since }]),
  ];
}

/** What stands where a column was; undefined where that is a column which was known before by its own role. */
function columnAt(table: TableFinding, { fixed }: HeadingPlace): TableFinding["columns"][number] | undefined {
  return table.columns.find(
    ({ column, role, heading }) =>
      fixedPlace(table, column) === fixed && (role === "unknown" || role === "other") && heading !== "",
  );
}

function isSame(a: string, b: string): boolean {
  return sheetFamily(a) === sheetFamily(b);
}
