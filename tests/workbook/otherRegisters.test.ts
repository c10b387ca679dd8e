import { findTables } from "../../src/workbook/find/findTables";
import { sheetOf } from "./gridSheet";

function found(headings: string, cells: string, name = "Sheet1"): string {
  const finding = findTables(sheetOf(`${headings}\n${cells}`, { name }));
  return finding.kind === "tables" ? "KPI table" : finding.reason;
}

describe("lists beside the KPIs are not taken for them", () => {
  test.each([
    [
      "risks, with a target score and a direction",
      "Risk ref | Risk | Likelihood | Impact | Score | Target score | Direction | Status",
      "R1 | Loss of staff | 3 | 4 | 12 | 6 | → | Open / Amber",
    ],
    [
      "risks, with a score for each quarter",
      "Ref | Risk | Likelihood | Impact | Q1 2023/24 | Q2 2023/24 | Target score | DoT",
      "R1 | Loss of staff | 3 | 4 | 12 | 6 | 4 | ↓",
    ],
    [
      "actions",
      "Ref | Action | Milestone | Due date | Actual | Target | RAG",
      "1 | Publish the strategy | Cabinet | Sep-23 | 75% | 100% | Green",
    ],
    [
      "a budget by quarter",
      "Ref | Service | Budget | Q1 2023/24 | Q2 2023/24 | Forecast | Variance | RAG",
      "W1 | Waste collection | 1000 | 400 | 500 | 1010 | 10 | Green",
    ],
    [
      "staff",
      "Name | Post | Grade | FTE | Actual | Target | Status",
      "Jo Smith-Jones | Planner | 9 | 1 | 1 | 1 | Green",
    ],
    [
      "assets",
      "Ref | Asset | Location | Condition | Score | Target | RAG",
      "A1 | Town Hall lift | Basement | Poor | 3 | 5 | Red",
    ],
  ])("%s", (_name, headings, cells) => expect(found(headings, cells)).toContain("those of another list"));

  test.each([
    ["a value with a status only", "Ref | Item | Value | Status", "1 | Town Hall | 12 | Green"],
    ["a score with an arrow only", "Ref | Item | Score | DoT", "1 | Town Hall | 12 | ↑"],
  ])("%s is too little", (_name, headings, cells) =>
    expect(found(headings, cells)).toContain("none of them names"),
  );
});

describe("KPI tables are not lost", () => {
  test.each([
    [
      "a performance system's export",
      "Code | Short Name | Value | Target | Status | Short Trend",
      "C1 | Calls answered | 88% | 90% | Green | Up",
    ],
    [
      "a value and a polarity",
      "Ref | Indicator | Value | Polarity | Status",
      "C1 | Calls | 88% | High | Green",
    ],
    [
      "KPIs with the actions they call for",
      "Ref | Indicator | Actual | Target | Action | Due date | RAG",
      "C1 | Calls | 88% | 90% | Recruit | Sep-23 | Red",
    ],
    [
      "KPIs with variance and forecast",
      "Ref | Measure | Polarity | Target | Q1 2023/24 | Variance | Forecast | RAG",
      "C1 | Calls | High | 90% | 88% | -2 | 90% | Red",
    ],
    ["a survey's scores", "Indicator | Score | Target score | DoT", "Tenants satisfied | 80% | 85% | ↑"],
    ["quarters with a RAG", "Ref | Service | Q1 2023/24 | RAG", "C1 | Calls answered | 88% | Green"],
    [
      "a risk indicator",
      "Risk ref | Risk indicator | Q1 2023/24 | Target | Impact | RAG",
      "C1 | Data breaches | 2 | 0 | High | Red",
    ],
  ])("%s", (_name, headings, cells) => expect(found(headings, cells)).toBe("KPI table"));

  test("an Actual that the title dates", () => {
    expect(found("Ref | Indicator | Actual | RAG", "C1 | Calls | 88% | Green", "Q1 2023-24")).toBe(
      "KPI table",
    );
    expect(found("Ref | Item | Actual | RAG", "C1 | Town Hall lift | 88% | Green", "Q1 2023-24")).not.toBe(
      "KPI table",
    );
  });
});
