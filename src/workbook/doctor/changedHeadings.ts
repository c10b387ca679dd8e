import { fixedPlace, headingLayout, type HeadingPlace } from "../find/headingLayout";
import { sheetFamily } from "../find/sheetFamily";
import type { TableFinding } from "../find/finding";
import { addressOf, columnLetters } from "../sheet/address";
import { findingParts, quoted } from "../../wording/doctor";
import { roleWord } from "../../wording/workbook";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/**
 * Headings that are worded otherwise than for the period before, and columns that are not there any more or are not known by their new
 * heading. Another month or year in a heading is no other wording.
 */
export function changedHeadings({ tables, before }: Examined): readonly Finding[] {
  const [table] = tables;
  const layout = headingLayout(tables);
  if (table === undefined || layout === null || before === null || before.layout === null) return [];
  const { since } = before;
  const cellOf = (column: number): string => addressOf(layout.row, column);
  const renamed: (readonly [HeadingPlace, HeadingPlace])[] = [];
  const gone: HeadingPlace[] = [];
  for (const old of before.layout.columns) {
    const now = layout.columns.find(({ role }) => role === old.role);
    if (now === undefined) gone.push(old);
    else if (!isSame(now.heading, old.heading)) renamed.push([now, old]);
  }
  return [
    ...gone.flatMap((old) => {
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
        since,
      },
    ),
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
