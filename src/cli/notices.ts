import { saidOnce } from "../actions/saidOnce";
import type { SheetResult } from "../actions/result";
import { cli } from "../wording/cli";
import { oneLine } from "./lines";

/** What is good to know of the sheets of a workbook, each sheet's own apart from what several of them have in common. */
export interface SheetNotices {
  /** The lines of one sheet; none where it has nothing of its own. */
  own(sheet: SheetResult): readonly string[];
  /** What holds for several sheets, once, with their names; none where nothing does. */
  readonly shared: readonly string[];
}

/**
 * The notices of sheets as lines for the terminal. A key on a tab of its own is told of for every sheet that goes by it: it is to be read once.
 *
 * @example noticesOf(sheets).shared // ["", "Good to know", "  For Adults, Children: …"]
 */
export function noticesOf(sheets: readonly SheetResult[]): SheetNotices {
  const said = saidOnce(sheets, ({ notices }) => notices);
  const shared = said.shared.map(({ sentence, rows }) =>
    cli.forSheets(
      rows.map(({ name }) => name),
      sentence,
    ),
  );
  return {
    own: (sheet) => noticeLines([...unreadNotices(sheet), ...said.own(sheet)]),
    shared: shared.length === 0 ? [] : ["", cli.notices, ...shared.map((line) => `  ${line}`)],
  };
}

/** Columns that were passed over, since their headings say nothing, and that no row asks about: here no pane shows every column. */
function unreadNotices({ columnFindings, rows }: SheetResult): readonly string[] {
  const queries = rows.flatMap((row) => row.queries);
  const asked = new Set(queries.flatMap(({ columns = [] }) => columns.map(({ letter }) => letter)));
  const unread = columnFindings.filter((column) => column.unread === true && !asked.has(column.letter));
  return unread.map(({ letter, heading, printed }) => cli.unreadColumn(letter, oneLine(printed ?? heading)));
}

export function noticeLines(notices: readonly string[]): string[] {
  return notices.length === 0 ? [] : [`  ${cli.notices}`, ...notices.map((notice) => `    ${notice}`)];
}
