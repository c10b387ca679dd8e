import { findTables } from "../../src/workbook/find/findTables";
import { columnPlaceName } from "../../src/workbook/find/finding";
import { sheetOf } from "./gridSheet";

/** What is told of columns: no heading that the sheet does not have. */
function told(grid: string): readonly string[] {
  const finding = findTables(sheetOf(grid));
  if (finding.kind === "none") throw new Error(finding.reason);
  return finding.tables
    .flatMap(({ columns }) => columns)
    .map((column) => `${columnPlaceName(column)} ${column.printed ?? column.heading}: ${column.why}`);
}

test("blocks of rows are told of by their own headings; names above them have none", () => {
  const columns = told(`
    Quarter 2 performance 2023-24
    -
    A 1 | Bins missed
    Polarity | Low
    Target | 20
    Period | Q1 | Q2 | RAG
    Actual | 19 | 21 |
    -
    A 2 | Calls lost
    Polarity | Low
    Target | 30
    Period | Q1 | Q2 | RAG
    Actual | 29 | 31 |`);
  expect(columns).toEqual([
    "A : No heading says what these cells are. By their place they were taken for the reference.",
    "B : No heading says what these cells are. By their place they were taken for the description.",
    "D RAG: The heading “RAG” means status.",
    "row 4 Polarity: Read from A4 and A10, above the figures it is for.",
    "row 5 Target: Read from A5 and A11, above the figures it is for.",
    "B Q1: The heading “Q1” names the period Quarter 1 2023-24.",
    "C Q2: The heading “Q2” names the period Quarter 2 2023-24.",
  ]);
});

test("a name over a form, and not behind a label, has none", () => {
  const columns = told(`
    Missed bins
    Target | 60
    Polarity | Low
    Aug 2024 | 71
    Sep 2024 | 64`);
  expect(columns).toEqual([
    "row 1 : No heading says what these cells are. By their place they were taken for the description.",
    "row 2 Target: The heading “Target” means target.",
    "row 3 Polarity: The heading “Polarity” means polarity.",
    "row 4 Aug 2024: The heading “Aug 2024” names the period August 2024.",
    "row 5 Sep 2024: The heading “Sep 2024” names the period September 2024.",
  ]);
});
