import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** The columns that a table's figures are read from, and its target's for each. */
function figures(headings: string): { readings: string; targets: string } {
  const cells = headings.split("|").map((_, i) => (i < 2 ? ["K1", "Calls"][i] : String(50 + i)));
  const sheet = sheetOf(`${headings}\n${cells.join(" | ")}`);
  const finding = findTables(sheet);
  if (finding.kind === "none") throw new Error(finding.reason);
  const [row] = readRows(sheet, finding.tables);
  const periods = row?.kpi.periods ?? [];
  return {
    readings: periods.map(({ shown }) => shown.at.slice(0, 1)).join(""),
    targets: [row?.kpi.target?.at, ...periods.map(({ target }) => target?.at)]
      .map((at) => at?.slice(0, 1) ?? "-")
      .join(""),
  };
}

describe("a plan for a period is no reading", () => {
  test.each([
    "Q3 2025/26 plan",
    "Q3 2025/26 Plan (revised)",
    "Plan Q3 2025/26",
    "Service plan 2025/26",
    "2025/26 budget",
    "Q3 2025/26 budgeted",
    "Q3 2025/26 planned",
    "Best in class 2025/26",
    "Ceiling 2025/26",
    "2025/26 bid",
    "2025/26 quota",
    "Allocation 2025/26",
    "Q2 2025/26 plan",
  ])("“%s”", (heading) => {
    const before = "Ref | Measure | Target | Q1 2025/26 | Q2 2025/26";
    expect(figures(`${before} | ${heading} | RAG`)).toEqual({ readings: "DE", targets: "C--" });
    expect(figures(`${before} Actual | ${heading} | RAG`)).toEqual({ readings: "DE", targets: "C--" });
  });

  test("beside years, too", () => {
    expect(figures("Ref | Measure | Target | 2023/24 | 2024/25 | Plan 2025/26 | RAG").readings).toBe("DE");
  });

  test("but is the period's target where the table has no other", () => {
    expect(
      figures("Ref | Measure | Q1 2025/26 plan | Q1 2025/26 | Q2 2025/26 plan | Q2 2025/26 | RAG"),
    ).toEqual({
      readings: "DF",
      targets: "ECE",
    });
    // Money that is set aside need not be what a KPI is held to.
    expect(figures("Ref | Measure | Q2 2025/26 budget | Q2 2025/26 | RAG | Polarity")).toEqual({
      readings: "D",
      targets: "--",
    });
  });

  test.each([
    // What was reached, whatever it is compared with.
    ["Q2 2025/26 budget spent", "CDE"],
    ["Q2 2025/26 actual against plan", "CDE"],
  ])("“%s” is one", (heading, readings) => {
    expect(figures(`Ref | Measure | 2024/25 | Q1 2025/26 | ${heading} | Target | RAG`).readings).toBe(
      readings,
    );
  });

  test("nothing is set aside where no figures are headed by their period alone", () => {
    const { readings } = figures(
      "Ref | Measure | Planned works Q2 2025/26 | Other works Q2 2025/26 | Target | RAG",
    );
    expect(readings).toBe("CD");
  });
});
