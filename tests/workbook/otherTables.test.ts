import { findTables } from "../../src/workbook/find/findTables";
import { sheetOf } from "./gridSheet";

/** The rows of a table that are KPIs, and what is said of rows that look like another. */
function read(...rows: readonly string[]): { kpis: readonly number[]; told: readonly string[] } {
  const grid = ["Ref | Measure | Polarity | Target | Q1 2025/26 | Q2 2025/26 | DoT | RAG", ...rows].join(
    "\n",
  );
  const finding = findTables(sheetOf(grid));
  if (finding.kind === "none") throw new Error(finding.reason);
  return {
    kpis: finding.tables.flatMap(({ lines }) => lines.map(({ row }) => row + 1)),
    told: finding.tables
      .flatMap(({ questions }) => questions)
      .filter((text) => text.includes("another table")),
  };
}

const LIGHTS = "R2 | Street lights working | Higher is better | 98% | 98.5% | 97.2% | |";
const told = (from: number, to: number): string =>
  `Rows ${String(from)} to ${String(to)} look like another table, with headings of its own, so nothing in them is rated. If they are KPIs, move them up to the others.`;

describe("a table of something else below the KPIs", () => {
  test.each([
    ["risks", "Ref | Risk | Likelihood | Impact | Score", "1 | Flood | 3 | 4 | 12"],
    ["risks with an owner", "Risk | Owner | Score", "Flood | HoS | 12"],
    [
      "projects",
      "Project | Lead | Budget | Spend | Forecast | Variance",
      "New depot | HoS | 500 | 200 | 510 | 10",
    ],
    [
      "projects with a direction",
      "Ref | Project | Good is | Budget | Spend | Forecast",
      "P1 | Depot | Low | 500 | 200 | 510",
    ],
    ["actions", "Ref | Action | Owner | Due date | % complete", "A1 | Publish plan | HoS | Mar-26 | 50%"],
    ["wards", "Ward | Incidents | Rate", "Ely | 30 | 1.2"],
    [
      "staff",
      "Team | Team name | Good performance | Budget FTE | Last qtr | Now",
      "T1 | Parks | n/a | 20 | 18 | 19",
    ],
  ])("%s: is named, and holds no KPI", (_, headings, row) => {
    expect(read(LIGHTS, "-", headings, row, row.replace("1", "2"))).toEqual({
      kpis: [2],
      told: [told(4, 6)],
    });
    expect(read(LIGHTS, "-", "Other matters", headings, row)).toEqual({ kpis: [2], told: [told(4, 6)] });
  });

  test("ends at a blank row: KPIs go on behind it", () => {
    const { kpis, told: said } = read(
      LIGHTS,
      "-",
      "Risk | Owner | Score",
      "Flood | HoS | 12",
      "-",
      LIGHTS.replace("R2", "R3"),
    );
    expect(kpis).toEqual([2, 7]);
    expect(said).toEqual([told(4, 5)]);
  });
});

describe("no other table", () => {
  test.each([
    ["a KPI without figures yet", "Survey score | Residents | Higher is better | TBC | n/a | n/a"],
    [
      "a KPI that is reported once a year",
      "Team costs | Budget | Lower is better | Annual | Annual | Annual",
    ],
    [
      "a KPI in words that nobody knows",
      "Adopt the local plan | Milestone | | Adopted | Drafted | Consulted",
    ],
    ["a KPI called as a heading is", "R3 | Budget | Spend | Forecast | Score"],
    ["a KPI whose status was typed", "Local plan | Milestone | Owner | | | | | Green"],
    ["figures in words", "Impact | Score | Rating | Twelve | Twelve | Twelve"],
  ])("%s stays a KPI", (_, row) => {
    for (const above of ["-", "Housing"]) {
      expect(read(LIGHTS, above, row, LIGHTS.replace("R2", "R4"))).toEqual({ kpis: [2, 4, 5], told: [] });
    }
  });

  test("where no row is left blank, or nothing follows", () => {
    expect(read(LIGHTS, "Risk | Owner | Score", "R4 | Flood | | | 12").told).toEqual([]);
    expect(read(LIGHTS, "-", "Risk | Owner | Score").told).toEqual([]);
  });
});
