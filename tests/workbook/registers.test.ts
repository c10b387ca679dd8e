import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

function found(grid: string): { names: readonly string[]; told: readonly string[] } {
  const sheet = sheetOf(grid);
  const finding = findTables(sheet);
  if (finding.kind === "none") throw new Error(finding.reason);
  return {
    names: readRows(sheet, finding.tables).map(({ identity }) => identity),
    told: finding.tables.flatMap(({ questions }) => questions),
  };
}

describe("a label row among the KPIs of a register", () => {
  const REGISTER = `
    Ref | KPI | Polarity | Q1 2024/25 | Q2 2024/25 | Target
    A1 | Visits | High | 80 | 77 | 80
    A2 | Calls answered | High | 80% | 77% | 90%`;

  test("makes no block of it and the KPI above", () => {
    const { names } = found(`${REGISTER}
      | Target | | 85% | 88% |
      A3 | Homes let | High | 12 | 14 | 10
      A4 | Days to let | Low | 20 | 22 | 21`);
    expect(names).toEqual(expect.arrayContaining(["A1", "A2", "A3", "A4"]));
  });

  test("makes none where the headings stand in two rows either", () => {
    const { names } = found(`
      Ref | KPI | Polarity | 2024/25 | | Target
      | | | Q1 | Q2 |
      A1 | Visits | High | 80 | 77 | 80
      A2 | Calls answered | High | 80% | 77% | 90%
      | Target | | 85% | 88% |
      A3 | Homes let | High | 12 | 14 | 10`);
    expect(names).toEqual(expect.arrayContaining(["A1", "A2", "A3"]));
  });

  test.each([
    ["a reference of its own", "A1 | Homes let | High | 12 | 14 | 10", "A2 | Plan | High | 62 | 64 | 10"],
    ["a target of its own", "| Homes let | High | 12 | 14 | 10", "| Plan | High | 62 | 64 | 60"],
  ])("is a KPI where it has %s", (_, first, second) => {
    const { names } = found(`
      Ref | KPI | Polarity | Q1 2024/25 | Q2 2024/25 | Target
      ${first}
      ${second}`);
    expect(names).toHaveLength(2);
  });

  test("does not cut into a register whose KPIs are columns", () => {
    const { names } = found(`
      KPI | Visits | Calls | Target | Homes let | Days to let
      Polarity | High | High | | High | Low
      Target | 80 | 90 | | 10 | 21
      Jun-23 | 80 | 80 | 85 | 12 | 20
      Jul-23 | 77 | 77 | 88 | 14 | 22`);
    expect(names).toEqual(expect.arrayContaining(["Visits", "Calls", "Homes let", "Days to let"]));
  });
});

describe("KPIs that have a row of targets each", () => {
  const BLOCKS = `
    Ref | KPI | Q1 2024/25 | Q2 2024/25 | RAG
    A1 | Calls | 90 | 92 |
    | Target | 85 | 85 |
    A2 | Visits | 12 | 13 |
    | Target | 15 | 15 |`;

  test("are read as blocks under a register's headings too", () => {
    expect(found(BLOCKS)).toEqual({ names: ["A1", "A2"], told: [] });
  });

  test("do not let another KPI without one go without a word", () => {
    const { names, told } = found(`${BLOCKS}
      A3 | Homes let | 12 | 14 |`);
    expect(names).toEqual(["A1", "A2"]);
    expect(told).toEqual([
      "Row 6 holds figures, but was passed over: no “Target” goes with it, as with the KPIs beside it. To have it rated, add one.",
    ]);
  });

  test("nor where no headings stand over them", () => {
    const { told } = found(`
      | Q1 2024/25 | Q2 2024/25
      Calls | 90 | 92
      Homes let | 12 | 14
      Target | 15 | 15
      Days | 12 | 14`);
    expect(told.join(" ")).toContain("Rows 2, 5 hold figures, but were passed over");
  });

  test("are not said to lack what stands in each of them", () => {
    const { told } = found(`
      Ref | KPI | Q1 2024/25 | Q2 2024/25 | RAG
      A1 | Calls | 90 | 92 |
      | Target | 85 | 85 |
      | England average | 80 | 80 |
      A2 | Visits | 12 | 13 |
      | Target | 15 | 15 |
      | England average | 14 | 14 |`);
    expect(told).toEqual([]);
  });
});
