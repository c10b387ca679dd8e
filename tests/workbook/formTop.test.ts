import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf, type GridOptions } from "./gridSheet";

function found(grid: string, options?: GridOptions) {
  const sheet = sheetOf(grid, options);
  const finding = findTables(sheet);
  if (finding.kind === "none") return { names: [], periods: [], told: [finding.reason] };
  const rows = readRows(sheet, finding.tables);
  return {
    names: rows.map(({ identity }) => identity),
    periods: rows.map(({ kpi }) => kpi.periods.map(({ shown }) => shown.at).join(" ")),
    told: finding.tables.flatMap(({ questions }) => questions),
  };
}

const block = (name: string, best = "Lower is better") => `
  ${name}
  Target | 60
  Polarity | ${best}
  Aug 2024 | 71
  Sep 2024 | 64
  RAG |`;

describe("a KPI whose labels and periods stand down the side", () => {
  test("is named by the banner over them, one below the other", () => {
    const { names, periods, told } = found(
      `Place Dashboard – September 2024
      -${block("Missed bins")}
      -${block("Parking income", "Higher is better")}`,
      { merges: ["A3:B3", "A10:B10"] },
    );
    expect(names).toEqual(["Missed bins", "Parking income"]);
    expect(periods).toEqual(["B6 B7", "B13 B14"]);
    expect(told).toEqual([]);
  });

  test("and side by side", () => {
    const { names, told } = found(`
      Place Directorate Dashboard – September 2024
      -
      Missed bins | | | Planning in time |
      Target | 60 | | Target | 90%
      Polarity | Low | | Polarity | High
      Aug 2024 | 71 | | Aug 2024 | 92%
      Sep 2024 | 64 | | Sep 2024 | 88%
      RAG | | | RAG |
      -
      Potholes mended | | | Parking income |
      Target | 95% | | Target | £1.2m
      Polarity | High | | Polarity | High
      Aug 2024 | 95% | | Aug 2024 | £1.10m
      Sep 2024 | 97% | | Sep 2024 | £1.25m
      RAG | | | RAG |`);
    expect([...names].sort()).toEqual([
      "Missed bins",
      "Parking income",
      "Planning in time",
      "Potholes mended",
    ]);
    expect(told).toEqual([]);
  });

  test("is not compared with the month that the title tells", () => {
    const { names, periods, told } = found(`
      Place Dashboard – September 2024
      -
      KPI | Missed bins
      Target | 60
      Polarity | Low
      Aug 2024 | 71
      Sep 2024 | 64
      RAG |`);
    expect([names, periods, told]).toEqual([["Missed bins"], ["B6 B7"], []]);
  });

  test("is called by the sheet's only title with a word about it", () => {
    const { names, told } = found(block("Missed bins"));
    expect(names).toEqual(["Missed bins"]);
    expect(told).toEqual([
      "The table below A1 names no KPI, so it is called by the text in A1. Check that this is the KPI’s name.",
    ]);
  });

  test("is not named by a text that a blank row parts from it, nor where there are two", () => {
    expect(found(block("Missed bins").replace("Target", "-\nTarget")).names).toEqual([]);
    expect(
      found(block("Bins").replace("Aug 2024 | 71", "Aug 2024 | 71 | 80").replace("64", "64 | 81")).names,
    ).toEqual([]);
  });

  test("keeps a month without a figure over those that have one", () => {
    const { periods } = found(`
      KPI | Missed bins
      Oct 2024 |
      Sep 2024 | 64
      Aug 2024 | 71
      Target | 60
      Polarity | Low`);
    expect(periods).toEqual(["B2 B3 B4"]);
  });
});

describe("KPIs in columns with periods down the side, under a title that reads as a label", () => {
  const table = `
    Month | Major apps % | Validation time (days)
    Target | 80 | 5
    Good is | High | Low
    April | 75 | 4.2
    May | 85 | 4.9`;

  test.each<[string, string]>([
    ["with a blank row between", "Planning performance 2025/26\n-"],
    ["straight over the corner", "Planning performance 2025/26"],
    ["and the council's name over it", "Lakeland Council\nPlanning performance 2025/26\n-"],
    [
      "and a subtitle under it",
      "Place Directorate – Performance Dashboard 2026/27\nProduced by the policy team",
    ],
  ])("%s, are read", (_name, title) => {
    expect(found(`${title}${table}`).names).toEqual(["Major apps %", "Validation time (days)"]);
  });

  test.each([
    ["alone", ""],
    ["under a title", "Place Directorate – Performance Dashboard 2026/27\n"],
    ["under a title and a blank row", "Planning performance 2025/26\n-\n"],
  ])("are read with an empty corner, %s", (_name, title) => {
    const grid = `${title}${table.trimStart()}`.replace("Month |", " |");
    expect(found(grid).names).toEqual(["Major apps %", "Validation time (days)"]);
  });

  test("are read without a row that says which way is better, wherever the target stands", () => {
    const rows = [
      "Month | Missed bins | Fly-tips",
      "Apr 2026 | 55 | 20",
      "May 2026 | 45 | 18",
      "Jun 2026 | 40 | 21",
    ];
    const target = "Target | 50 | 19";
    for (const at of [1, 4]) {
      const grid = rows.flatMap((row, i) => (i === at ? [target, row] : [row]));
      if (at === rows.length) grid.push(target);
      const { names, periods } = found(grid.join("\n"));
      expect(names).toEqual(["Missed bins", "Fly-tips"]);
      expect(periods[0]).toBe(at === 1 ? "B3 B4 B5" : "B2 B3 B4");
    }
  });

  test("are no table where nothing says what the figures are held to", () => {
    expect(found("Month | Missed bins | Fly-tips\nApr 2026 | 55 | 20\nMay 2026 | 45 | 18").names).toEqual([]);
  });
});
