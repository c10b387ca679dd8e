import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** The names of the KPIs found, with what each is held to. */
function found(grid: string): readonly string[] {
  const sheet = sheetOf(grid);
  const finding = findTables(sheet);
  const rows = finding.kind === "tables" ? readRows(sheet, finding.tables) : [];
  return rows.map(({ kpi }) => `${kpi.description} ${kpi.target?.text ?? "-"}`);
}

describe("an empty corner over the names, periods, and one heading by which KPIs are judged", () => {
  test("head a table with a KPI in each row", () =>
    expect(
      found(` | May 2025 | Jun 2025 | Target
        Calls answered | 81% | 82% | 85%
        Bins collected | 91% | 92% | 90%`),
    ).toEqual(["Calls answered 85%", "Bins collected 90%"]));

  test("and one with a KPI in each column", () =>
    expect(
      found(` | Calls answered | Bins collected
        Target | 85% | 90%
        May 2025 | 81% | 91%
        Jun 2025 | 82% | 92%`),
    ).toEqual(["Calls answered 85%", "Bins collected 90%"]));

  test.each(["", "Scorecard 2025\n", "Scorecard 2025\n\n"])(
    "and one whose months come before what judges them, under the title %j",
    (title) =>
      expect(
        found(`${title} | Calls answered | Bins collected
        May 2025 | 81% | 91%
        Jun 2025 | 82% | 92%
        Target | 85% | 90%`),
      ).toEqual(["Calls answered 85%", "Bins collected 90%"]),
  );

  test.each([
    ["without any such heading", " | May 2025 | Jun 2025\nCalls | 81% | 82%\nBins | 91% | 92%"],
    ["with one period", " | May 2025 | Target\nCalls | 81% | 82%\nBins | 91% | 92%"],
    [
      "with a heading that is not known",
      " | May 2025 | Jun 2025 | Colour | Target\nCalls | 81% | 82% | 7 | 85%\nBins | 91% | 92% | 7 | 85%",
    ],
  ])("but not %s", (_name, grid) => expect(found(grid)).toEqual([]));
});

test("what headings down the side lack is told of their column", () => {
  const finding = findTables(
    sheetOf(`Scorecard
       | Calls | Bins
      Target | 85% | 90%
      May 2025 | 81% | 91%
      Jun 2025 | 82% | 92%`),
  );
  expect(finding).toMatchObject({
    kind: "none",
    reason:
      "This sheet has no KPI table: column A looks like headings, but none of them names a KPI reference or description.",
  });
});
