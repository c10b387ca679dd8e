import { findTables } from "../../src/workbook/find/findTables";
import { readRows, type SheetRow } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

function read(
  grid: string,
  reported: string | null = null,
): { rows: readonly SheetRow[]; told: readonly string[] } {
  const sheet = sheetOf(grid);
  const finding = findTables(sheet, [], { reported });
  if (finding.kind === "none") throw new Error(finding.reason);
  return {
    rows: readRows(sheet, finding.tables),
    told: finding.tables.flatMap(({ questions }) => questions),
  };
}

/** A row by its cells: "3 Calls: D2 D3 · RAG F3". */
function lineOf({ row, kpi, marks }: SheetRow): string {
  const cells = kpi.periods.map(({ shown }) => shown.at || "none").join(" ");
  return `${String(row + 1)} ${kpi.description}: ${cells} · ${marks.status ?? "no status"}`;
}

const GRID = `
  Ref | Measure | Period | Actual | Target | RAG
  K1 | Calls | Q1 2024/25 | 44 | 45 |
  K1 | Calls | Q2 2024/25 | 46 | 47 |
  K1 | Calls | Q3 2024/25 | | 48 |
  K2 | Visits | Q1 2024/25 | 12 | 10 |`;

describe("a table with a line for each KPI and period", () => {
  const { rows, told } = read(GRID);

  test("has one row a KPI, in the line of the latest quarter with figures", () => {
    expect(rows.map(lineOf)).toEqual([
      "3 Calls: D2 D3 D4 · F3",
      // Its line is of another quarter: what is said of this one has no cell to stand in.
      "5 Visits: D5 none none · no status",
    ]);
    expect(rows[0]?.kpi.target?.at).toBe("E3");
    expect(rows[0]?.kpi.periods.map(({ target }) => target?.at)).toEqual(["E2", "E3", "E4"]);
  });

  test("tells the officer so", () => {
    expect(told).toEqual([
      "Each KPI has a row for each period, which column C names. A KPI is rated in the row of the latest period and compared with its row of the period before.",
    ]);
  });

  test("is judged in the lines of the quarter that the officer has chosen", () => {
    expect(read(GRID, "Quarter 1 2024-25").rows.map(lineOf)).toEqual([
      "2 Calls: D2 D3 D4 · F2",
      "5 Visits: D5 none none · F5",
    ]);
  });

  test("may hold a column of the figures before", () => {
    const { rows: one } = read(`
      Measure | Period | Actual | Previous | Target
      Calls | Q2 2024/25 | 46 | 44 | 45
      Visits | Q1 2024/25 | 12 | 11 | 10
      Visits | Q2 2024/25 | 13 | 12 | 10`);
    expect(one.map(lineOf)).toEqual(["2 Calls: D2 C2 · no status", "4 Visits: C3 C4 · no status"]);
  });
});

describe("what is no such table", () => {
  test("each KPI once, whatever its period", () => {
    const { rows } = read(`
      Measure | Period | Actual | Target
      Calls | Q2 2024/25 | 46 | 45
      Visits | Q1 2024/25 | 12 | 10`);
    expect(rows.map(lineOf)).toEqual(["2 Calls: C2 · no status", "3 Visits: C3 · no status"]);
  });

  test("periods that cannot be read, of which the officer is told", () => {
    const { rows, told } = read(`
      Measure | Period | Actual | Target
      Calls | Batch A | 46 | 45
      Calls | Batch B | 12 | 10`);
    expect(rows).toHaveLength(2);
    expect(told[0]).toMatch(/^Some KPIs are listed more than once/);
  });
});

test("dates of quarters' last months are the quarters'", () => {
  const { rows } = read(`
    Measure | Date | Actual | Target
    Calls | Jun-24 | 46 | 45
    Calls | Sep-24 | 12 | 10`);
  expect(rows[0]?.kpi.periods.map(({ period }) => period.label)).toEqual([
    "Quarter 1 2024-25",
    "Quarter 2 2024-25",
  ]);
});

test("a line that names no period is passed over, and told", () => {
  const lines = Array.from({ length: 6 }, (_, i) => [
    `K${String(i)} | Q1 2024/25 | 46 | 45`,
    `K${String(i)} | Q2 2024/25 | 46 | 45`,
  ]).flat();
  const { told } = read(["Measure | Period | Actual | Target", ...lines, "K9 | soon | 46 | 45"].join("\n"));
  expect(told[1]).toBe("Row 14 names no period that could be read, so it was passed over.");
});
