import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { findTables } from "../../src/workbook/find/findTables";
import type { TableFinding } from "../../src/workbook/find/finding";
import { planMarks, type SheetPlanResult } from "../../src/workbook/marks/plan";
import { addressOf } from "../../src/workbook/sheet/address";
import { readRows, type SheetRow } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

type Changed = (row: SheetRow) => SheetRow;

function planOf(grid: string, { notes = false, changed = (row) => row }: Options = {}): SheetPlanResult {
  const sheet = sheetOf(grid);
  const tables = tablesIn(grid);
  const rows = readRows(sheet, tables).map(changed);
  const kpis = rows.map(({ kpi }) => kpi);
  const { evaluations } = evaluateSheet(kpis, DEFAULT_SETTINGS);
  return planMarks({ sheet, tables, rows, evaluations, options: { notes } });
}

interface Options {
  readonly notes?: boolean;
  readonly changed?: Changed;
}

function tablesIn(grid: string): readonly TableFinding[] {
  const finding = findTables(sheetOf(grid));
  return finding.kind === "tables" ? finding.tables : [];
}

function placesOf({ plan }: SheetPlanResult): readonly string[] {
  return plan.marks.map(({ row, column, role }) => `${addressOf(row, column)} ${role}`);
}

function kpiUnder(headings: string, comment = ""): string {
  return `
    KPI | Emergency repairs
    Polarity | Higher is better
    -
    ${headings}
    Apr-23 | 97% | 98% | | | |
    May-23 | 97% | 98% | | | |
    Jun-23 | 90% | 98% | | | | ${comment}`;
}

describe("one KPI with its periods down the side", () => {
  test.each(["Tolerance warning", "Exception", "Warning"])(
    "under “%s” the warning stands in the row of the reading, and the heading stays",
    (heading) => {
      const plan = planOf(kpiUnder(`Month | Actual | Target | DoT | RAG | ${heading} | Comments`, "storm"));
      expect(placesOf(plan)).toEqual(["B7 reading", "D7 travel", "E7 status", "F7 warning"]);
      expect(plan.cells).toEqual([{ status: "E7", warning: "F7", warningNote: null }]);
      expect(plan.conflicts).toEqual([]);
    },
  );

  test("the column for warnings is told as the one in use", () => {
    const [table] = tablesIn(kpiUnder("Month | Actual | Target | DoT | RAG | Warning | Comments"));
    const told = table?.columns.filter(({ role }) => role === "warning");
    expect(told?.map(({ column, used }) => `${String(column)} ${String(used)}`)).toEqual(["5 true"]);
  });

  test("without such a column there is a note, or a column of ours under a heading in the row of the others", () => {
    const grid = kpiUnder("Month | Actual | Target | DoT | RAG");
    expect(planOf(grid, { notes: true }).cells).toEqual([{ status: "E7", warning: null, warningNote: "B7" }]);
    const plan = planOf(grid);
    expect(placesOf(plan)).toEqual([
      "F4 warning-header",
      "B7 reading",
      "D7 travel",
      "E7 status",
      "F7 warning",
    ]);
    expect(plan.conflicts).toEqual([]);
  });
});

describe("KPIs beside each other with their periods down the side", () => {
  test("each has its warning in its own column", () => {
    const plan = planOf(`
      Calls answered (higher is better) | | | | Repairs done (higher is better) | | |
      Month | Actual | Target | Warning | Month | Actual | Target | Warning
      Apr-23 | 90% | 90% | | Apr-23 | 90% | 90% |
      May-23 | 70% | 90% | | May-23 | 60% | 90% | `);
    expect(plan.cells.map(({ warning }) => warning)).toEqual(["D4", "H4"]);
  });

  test("that there are no cells for warnings is said as it is", () => {
    const plan = planOf(`
      Month | Calls answered | Repairs done
      Polarity | High | High
      Target | 90% | 90%
      Apr-23 | 90% | 90%
      May-23 | 70% | 60%`);
    expect(plan.conflicts.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^The table in row 1 has its periods down the side/),
    ]);
  });
});

describe("a heading", () => {
  const heads = (at: string): Changed => {
    return (row) => ({ ...row, marks: { ...row.marks, status: at, readings: new Set([at]) } });
  };

  test.each([
    ["of a column", kpiUnder("Month | Actual | Target | DoT | RAG"), "E4"],
    ["of columns over several rows", "Ref | Measure | Q1 2023/24 | Target\n A1 | Calls | 75% | 90%", "D1"],
    [
      "down the side",
      "Month | Calls answered\n Polarity | High\n Target | 90%\n Apr-23 | 90%\n May-23 | 70%",
      "A5",
    ],
  ])("%s is never written into, whatever a row is read as", (_, grid, at) => {
    const plan = planOf(grid, { changed: heads(at) });
    expect(placesOf(plan).filter((place) => place.startsWith(`${at} `))).toEqual([]);
    expect(plan.conflicts).toContainEqual(
      expect.objectContaining({ at, sentence: expect.stringContaining(`Cell ${at} is a heading`) as string }),
    );
  });
});
