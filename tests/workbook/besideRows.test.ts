import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** The names of the rows that are KPIs, and what is told of the table. */
function read(rows: string, headings = "Ref | KPI | Polarity | Q1 2024/25 | Q2 2024/25 | Target") {
  const sheet = sheetOf(`
    ${headings}
    ${rows}`);
  const finding = findTables(sheet);
  if (finding.kind === "none") throw new Error(finding.reason);
  return {
    kpis: readRows(sheet, finding.tables).map(({ kpi }) => kpi.description),
    told: finding.tables.flatMap(({ questions }) => questions),
    rows: finding.tables[0]?.area.rows,
  };
}

const VISITS = "A1 | Visits | High | 80 | 79 | 80";
const HOMES = "A2 | Homes let | High | 12 | 14 | 10";
const DAYS = "A3 | Days to let | Low | 20 | 22 | 21";

describe("a row of figures to compare with, straight below a KPI", () => {
  test.each([
    "England average",
    "National average",
    "Statistical neighbours",
    "Benchmark",
    "Comparator: England average",
    "Benchmark: HouseMark median",
    "Benchmark – top quartile",
    "HouseMark median",
    "Peer group average",
    "Last year",
    "Previous year",
    "Same period last year",
    "2024/25",
    "2023/24 outturn",
    "Numerator",
    "Denominator",
    "Cumulative",
    "Year to date",
  ])("“%s” is no KPI, and told", (text) => {
    const { kpis, told } = read(`${VISITS}\n | ${text} | | 70 | 71 | \n${HOMES}\n${DAYS}`);
    expect(kpis).toEqual(["Visits", "Homes let", "Days to let"]);
    expect(told).toEqual([
      `Row 3 says “${text}” where a KPI’s name would stand: it was taken for figures to compare the KPI above with, and not rated. If it is a KPI, give it a reference or a target of its own.`,
    ]);
  });

  test("may follow another, or the KPI's row of targets; all are told in one sentence, and stand in the table", () => {
    const { kpis, told, rows } = read(
      `${VISITS}\n | Numerator | | 70 | 71 | \n | Denominator | | 99 | 99 | \n${HOMES}\n | Target | | 10 | 10 | \n | Last year | | 9 | 9 | \n${DAYS}\n | Last year | | 9 | 9 |`,
    );
    expect(kpis).toEqual(["Visits", "Homes let", "Days to let"]);
    expect(rows).toBe(9);
    expect(told).toEqual([
      "Rows 3, 4, 7 and 9 say “Numerator”, “Denominator” and “Last year” where a KPI’s name would stand: they were taken for figures to compare the KPIs above with, and not rated. If one is a KPI, give it a reference or a target of its own.",
    ]);
  });

  test.each([
    ["with a target of its own", " | Benchmark | | 70 | 71 | 75"],
    ["with a reference of its own", "A9 | Benchmark | | 70 | 71 | "],
    ["with a polarity of its own", " | Numerator | High | 70 | 71 | "],
    ["with other words beside", " | Benchmark visits | | 70 | 71 | "],
    ["named for what it measures", " | National average earnings gap | | 70 | 71 | "],
    ["named for others' figures, with a target of its own", " | National average | | 70 | 71 | 75"],
    ["whose name only speaks of a year", " | Homes built 2024/25 | | 70 | 71 | "],
    ["that may be a target", " | Ambition | | 70 | 71 | "],
    ["straight below nothing", "\n\n | England average | | 70 | 71 | "],
  ])("is a KPI %s", (_why, row) => {
    const { kpis, told } = read(`${VISITS}\n${row}\n${HOMES}\n${DAYS}`);
    expect(kpis).toHaveLength(4);
    expect(told).toEqual([]);
  });

  test("is a KPI where the KPI above has no figures of its own and the row may hold them", () => {
    const blank = "A1 | Visits | High | | | 80";
    expect(read(`${blank}\n | 2024/25 | | 70 | 71 | \n${HOMES}\n${DAYS}`).kpis).toHaveLength(4);
    expect(read(`${blank}\n | England average | | 70 | 71 | \n${HOMES}\n${DAYS}`).kpis).toHaveLength(3);
  });

  test("others' figures tell by their name, also below a KPI that has nothing of its own yet", () => {
    const rows =
      " | Total voids | | 120 | 118 | \n | National average | | 70 | 71 | \n | Previous year | | 9 | 9 | ";
    expect(read(`${rows}\n${HOMES}`).kpis).toEqual(["Total voids", "Previous year", "Homes let"]);
    const below = `${VISITS}\n | Peer group average | | 70 | 71 | \n | Previous year | | 9 | 9 | `;
    expect(read(`${below}\n${HOMES}`).kpis).toEqual(["Visits", "Homes let"]);
  });

  test("is a KPI where nothing tells it from the KPI above", () => {
    const rows =
      " | Visits | | 80 | 79 | \n | Benchmark | | 70 | 71 | \nA2 | Homes let | High | 12 | 14 | 10";
    expect(read(rows).kpis).toHaveLength(3);
  });
});
