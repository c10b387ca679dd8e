import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** The statuses of a sheet with one column for targets and tolerances, and the columns that these were found in. */
function judged(heading: string, cells: readonly [string, string, string], more = ""): unknown {
  const sheet = sheetOf(`
    KPI|Good|Q1 26/27|Q2 26/27|${heading}|${more === "" ? "RAG" : more}
    Calls|High|84%|88%|${cells[0]}|${more === "" ? "" : "80%"}
    Days|Low|20|24|${cells[1]}|${more === "" ? "" : "30"}
    Complaints|Low|30|31|${cells[2]}|${more === "" ? "" : "40"}`);
  const finding = findTables(sheet);
  if (finding.kind === "none") throw new Error(finding.reason);
  const { evaluations } = evaluateSheet(
    readRows(sheet, finding.tables).map(({ kpi }) => kpi),
    DEFAULT_SETTINGS,
  );
  return evaluations.map(({ status, toleranceAs }) => `${status}: ${toleranceAs ?? "-"}`);
}

const BOTH = ["90% (2%)", "20 (+/- 2)", "30 (10%)"] as const;

test.each(["Target (tolerance)", "Target and tolerance", "Target (+/- tol)", "Target / tolerance"])(
  "“%s” over both in each cell is the target with its tolerance",
  (heading) => {
    expect(judged(heading, BOTH)).toEqual([
      expect.stringContaining("red: "),
      expect.stringContaining("red: "),
      "amber: amber up to 33 (10% of 30)",
    ]);
  },
);

test("so it is in a plain target's cell that names the tolerance; figures in brackets alone are asked about there", () => {
  expect(judged("Target", ["90% (tolerance 3%)", "20, tolerance of 25%", "30 (10%)"])).toEqual([
    "amber: amber down to 87.3% (3% of 90%)",
    "amber: amber up to 25 (25% of 20)",
    "needs-attention: -",
  ]);
});

test("beside a column of targets, or over tolerances alone, it is the tolerance as before", () => {
  expect(judged("Target tolerance", ["5%", "25%", "10%"], "Target")).toEqual([
    "green: amber down to 76% (5% of 80%)",
    "green: amber up to 37.5 (25% of 30)",
    "green: amber up to 44 (10% of 40)",
  ]);
  expect(judged("Target (tolerance)", ["5%", "25%", "10%"], "Target")).toEqual([
    "green: amber down to 76% (5% of 80%)",
    "green: amber up to 37.5 (25% of 30)",
    "green: amber up to 44 (10% of 40)",
  ]);
});
