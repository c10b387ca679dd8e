import { columnLetters } from "../../src/workbook/sheet/address";
import type { TableFinding } from "../../src/workbook/find/finding";
import { findTables } from "../../src/workbook/find/findTables";
import type { SheetSnapshot } from "../../src/workbook/sheet/snapshot";
import { growth, LINEAR } from "../boundedWork";
import { sheetOf, sheetOfCells, type GridOptions } from "./gridSheet";

function tablesOf(grid: string, options: GridOptions = {}): readonly TableFinding[] {
  const finding = findTables(sheetOf(grid, options));
  return finding.kind === "tables" ? finding.tables : [];
}

/** "B ref · C description · D Quarter 1 2023-24": the columns that are used, with the periods of those that hold readings. */
function columnsOf(grid: string, options: GridOptions = {}): string {
  const [table] = tablesOf(grid, options);
  return (table?.columns ?? [])
    .filter((column) => column.used && column.role !== "comments")
    .map(
      (column) =>
        `${columnLetters(column.column)} ${column.role === "period" ? column.period?.label : column.role}`,
    )
    .join(" · ");
}

/** The 1-based rows that are KPIs; sub-rows with their KPI's row, "5<4". */
function rowsOf(grid: string, options: GridOptions = {}): string {
  return tablesOf(grid, options)
    .flatMap((table) => table.lines)
    .map((line) => (line.parent === null ? `${line.row + 1}` : `${line.row + 1}<${line.parent + 1}`))
    .join(" ");
}

function questionsOf(grid: string, options: GridOptions = {}): readonly string[] {
  return tablesOf(grid, options).flatMap((table) => table.questions);
}

describe("a row of a table that holds words of headings is no header", () => {
  test.each([
    [
      "a date as tolerance, a state in words, a target with its kind",
      `KPI | Last quarter | Direction of travel | Target 2023/24 | Tolerance level | Comments
       Measure number 1 of cases closed | TBC | Improving | 25% (100% annual target) | 12/12/2023 | yes
       Measure number 2 | 100% | n/a | 90% | 5% | no`,
      "2 3",
    ],
    [
      "a status and a date, over a row without a reference",
      `Measure ID | May-23 | Good performance | Target | Tolerance level | Indicator | DoT | Status
       STP1 | 59.5 days | No polarity | 95% | Dec-23 | Calls answered | ↓ R | Red
       STP2 | 75% | Tracking | No target - tracking only | 5% | Bins missed | Improving | Green`,
      "2 3",
    ],
    [
      "dates and states in words in most of its cells",
      `Ref No. | KPI | 2021-22 | 2022-23 | Direction of travel | RAG status | Good to be | Tolerance
       STP1 | Calls answered | 62% | 75% | ↑ | Red | Bigger | 5%
       STP3 | Measure number 3 | New KPI for 2023-24 | New KPI for 2023-24 | Jul-23 | Green | Lower is better | Dec-23`,
      "2 3",
    ],
  ])("%s", (_, grid, rows) => {
    expect(tablesOf(grid).map(({ headerRows }) => headerRows)).toEqual([[0]]);
    expect(rowsOf(grid)).toBe(rows);
  });

  test("another header further down begins another table, also with a figure beside it", () => {
    const grid = `
      Ref | Measure | May-23 | Target | Status
      A1 | Calls answered | 95% | 90% | Green
      -
      Ref | Indicator | Portfolio holder | Q1 23-24 | Q2 23-24 | Polarity | Target | 12
      B1 | Bins missed | Cllr Shah | 12 | 14 | Lower is better | 10 |`;
    expect(tablesOf(grid).map(({ headerRows }) => headerRows)).toEqual([[0], [3]]);
    expect(rowsOf(grid)).toBe("2 5");
  });
});

describe("columns of the layouts that councils use", () => {
  test("title, header, rows", () => {
    const grid = `
      Adults & Housing
      Ref No. | Description of Performance Indicator | Quarter 1 23-24 | July 2023/24 | Direction of Travel (since previous period) | Polarity | Target | Tolerance | Comments
      AFL04 | Concerns received | 38% | 40% | | Higher is better | 35% | 5% |`;
    expect(columnsOf(grid)).toBe(
      "A ref · B description · C Quarter 1 2023-24 · D July 2023 · E travel · F polarity · G target · H tolerance",
    );
    expect(rowsOf(grid)).toBe("3");
  });

  test("quarters without a year take the target's", () => {
    const grid = `
      Measure | Polarity | Q1 | Q2 | 2024/25 Target | Status
      Calls answered in 20 seconds | Higher | 88% | 92% | 90% |`;
    expect(columnsOf(grid)).toBe(
      "A description · B polarity · C Quarter 1 2024-25 · D Quarter 2 2024-25 · E target · F status",
    );
  });

  test("a year's target stands beside this quarter, where there is one only", () => {
    const head = "Measure | Polarity | Last quarter | This quarter | Target 2024/25";
    expect(columnsOf(`${head}\nCalls answered in 20 seconds | Higher | 88% | 92% | 90%`)).toContain(
      "E target",
    );
    expect(
      columnsOf(`${head} | Target 2023/24\nCalls answered in 20 seconds | Higher | 88% | 92% | 90% | 85%`),
    ).not.toContain("target");
  });

  test("last quarter and this quarter", () => {
    const grid = `
      Measure | Last quarter | This quarter | Target | Status
      Calls answered in 20 seconds | 88% | 92% | 90% |`;
    expect(columnsOf(grid)).toMatch(/^A description · B .+ · C .+ · D target · E status$/);
  });

  test("last period, this period, RAG and trend", () => {
    const grid = `
      Indicator | Last period | This period | Target | RAG status | Trend
      Days lost to sickness | 9.1 | 8.7 | 8.5 | |`;
    expect(columnsOf(grid)).toMatch(/^A description · B .+ · C .+ · D target · E status · F travel$/);
  });

  test("value, target and two trends, over a short and a long time", () => {
    const grid = `
      Code | Short Name | Value | Target | Status | Short Trend | Long Trend
      CS01 | Complaints answered in time | 88% | 90% | | |`;
    expect(columnsOf(grid)).toMatch(
      /A ref · B description · C .+ · D target · E status · F travel · G long-travel$/,
    );
  });

  test("months with the year in the title", () => {
    const grid = `
      Performance report 2023/24
      -
      PI | Polarity | Target | April | May | June | July | January
      Missed bins per 100,000 | Lower is better | 40 | 41 | 38 | 37 | | `;
    expect(columnsOf(grid)).toBe(
      "A description · B polarity · C target · D April 2023 · E May 2023 · F June 2023 · G July 2023 · H January 2024",
    );
  });

  test("months as dates", () => {
    const grid = `
      Ref | Measure | Apr-23 | May-23 | Target
      A1 | Calls | 90% | 91% | 90%`;
    expect(columnsOf(grid)).toBe("A ref · B description · C April 2023 · D May 2023 · E target");
  });

  test("a table that starts at C7", () => {
    const grid = `
      KPI no. | KPI | Q4 2022/23 | Q1 2023/24 | Target | RAG
      1 | Invoices paid in 30 days | 96% | 97% | 95% |`;
    const [table] = tablesOf(grid, { at: "C7" });
    expect(columnsOf(grid, { at: "C7" })).toBe(
      "C ref · D description · E Quarter 4 2022-23 · F Quarter 1 2023-24 · G target · H status",
    );
    expect(table?.area).toEqual({ row: 6, column: 2, rows: 2, columns: 6 });
  });

  test("year end and quarters with Target Met", () => {
    const grid = `
      Criteria | Target | Year end 2022/23 | Quarter 1 2023/24 | Quarter 2 2023/24 | Target Met | Trend
      Litter collected | 95% | 93% | 96% | 97% | | `;
    expect(columnsOf(grid)).toMatch(
      /^A description · B target · C .+ · D Quarter 1 2023-24 · E Quarter 2 2023-24 · F status · G travel$/,
    );
  });

  test("a column of codes headed KPI is the ref, where another column names the measure", () => {
    const grid = `
      KPI | Measure | Q1 2023/24 | Target
      HS1 | Repairs done in time | 90% | 92%
      HS2 | Rent collected | 97% | 98%`;
    expect(columnsOf(grid)).toBe("A ref · B description · C Quarter 1 2023-24 · D target");
  });

  test("descriptions without a heading are found by what stands below, and said to be a guess", () => {
    const grid = `
      | Q1 2023/24 | Target | RAG
      Planning applications decided in time | 90% | 92% |
      Land charge searches in ten days | 97% | 98% | `;
    expect(columnsOf(grid)).toBe("A description · B Quarter 1 2023-24 · C target · D status");
    expect(questionsOf(grid)).toEqual([
      "No heading names the KPI descriptions. Column A was taken for them.",
    ]);
  });
});

describe("two header rows", () => {
  test.each<[string, string]>([
    [
      "over blanks",
      `
      Ref | Measure | 2025-26 | 2025-26 | Polarity
      | | Target | Q1 |
      Perception measures
      T1 | Calls | 90% | 91% | High
      Management information
      T2 | Voids | 90% | 91% | High`,
    ],
    [
      "whose names stand in the lower row",
      `
      | | 2025-26 | 2025-26 | Polarity
      Ref | Measure | Target | Q1 |
      Perception measures
      T1 | Calls | 90% | 91% | High
      Management information
      T2 | Voids | 90% | 91% | High`,
    ],
  ])("%s: the first section below them is no third", (_name, grid) => {
    const [table] = tablesOf(grid);
    expect(table?.headerRows).toEqual([0, 1]);
    expect(table?.lines.map(({ section }) => section)).toEqual([
      "Perception measures",
      "Management information",
    ]);
    expect(table?.columns[0]?.heading).toBe("Ref");
  });

  const wanted =
    "A ref · B description · C Quarter 1 2023-24 · D Quarter 2 2023-24 · E Quarter 3 2023-24 · F Quarter 4 2023-24 · G target · H status";
  const above = `
    Ref | Measure | 2023/24 | | | | Target | Status
    | | Q1 | Q2 | Q3 | Q4 | |
    A1 | Calls | 90% | 91% | | | 90% |`;
  const below = `
    | | 2023/24 | | | | |
    Ref | Measure | Q1 | Q2 | Q3 | Q4 | Target | Status
    A1 | Calls | 90% | 91% | | | 90% |`;
  test.each([
    ["the words above, merged over both rows", above, ["A1:A2", "B1:B2", "C1:F1", "G1:G2", "H1:H2"]],
    ["the words above, only the year merged", above, ["C1:F1"]],
    ["the words above, nothing merged", above, []],
    ["the words above, merges not known", above, null],
    ["the words below, the year merged", below, ["C1:F1"]],
    ["the words below, nothing merged", below, []],
  ])("%s", (_name, grid, merges) => {
    expect(columnsOf(grid, { merges })).toBe(wanted);
    expect(rowsOf(grid, { merges })).toBe("3");
    expect(tablesOf(grid, { merges })[0]?.headerRows).toEqual([0, 1]);
  });

  test("actual and target under each quarter: the reported quarter's target", () => {
    const grid = `
      Ref | Measure | Q1 2023/24 | | Q2 2023/24 | | RAG
      | | Actual | Target | Actual | Target |
      A1 | Calls | 90% | 88% | 91% | 90% |`;
    const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"];
    expect(columnsOf(grid, { merges })).toBe(
      "A ref · B description · C Quarter 1 2023-24 · E Quarter 2 2023-24 · F target · G status",
    );
  });

  test("actuals and targets as groups of quarters", () => {
    const grid = `
      Ref | Measure | Actual 2023/24 | | Target 2023/24 | | RAG
      | | Q1 | Q2 | Q1 | Q2 |
      A1 | Calls | 90% | | 88% | 90% |`;
    expect(columnsOf(grid, { merges: ["C1:D1", "E1:F1"] })).toBe(
      "A ref · B description · C Quarter 1 2023-24 · D Quarter 2 2023-24 · E target · G status",
    );
  });

  test("a title over the whole table is no group", () => {
    const grid = `
      Quarter 1 2023/24 | | | |
      Ref | Measure | Q1 2023/24 | Target | Status
      A1 | Calls | 90% | 90% |`;
    expect(tablesOf(grid, { merges: ["A1:E1"] })[0]?.headerRows).toEqual([1]);
  });
});

describe("a column headed “Performance”", () => {
  const table = (headings: string, first: string, second: string): string => `
    Measure | Good is | Target | Q1 2025/26 | ${headings}
    Calls | High | 90% | 91% | ${first}
    Visits | High | 90% | 91% | ${second}`;

  test.each<[string, string, string, string]>([
    ["words for statuses", "Performance", "Slightly below target", ""],
    ["letters for them", "Performance", "G", "R"],
    ["under the year", "Performance 2025/26", "Green", "No target"],
  ])("that holds nothing but %s is the status", (_name, heading, first, second) => {
    const grid = table(heading, first, second);
    expect(columnsOf(grid)).toMatch(/E status$/);
    expect(questionsOf(grid)).toEqual([
      "No heading names the status, so column E was taken for it. Check that this is right.",
    ]);
  });

  test.each<[string, string, string, string]>([
    ["figures as well", "Performance", "Green", "91%"],
    ["remarks as well", "Performance", "Green", "See the report of the working group"],
    ["answers", "Performance", "Yes", "No"],
    ["a quarter's words", "Q2 2025/26 performance", "Met", "Not met"],
    ["nothing", "Performance", "", ""],
    ["words beside a status column", "Performance | RAG", "Green |", "Red |"],
  ])("that holds %s is not", (_name, heading, first, second) => {
    expect(columnsOf(table(heading, first, second))).not.toContain("E status");
  });

  test("that holds words is not the status of KPIs without a target", () => {
    const grid = `
      Measure | Good is | Q1 2025/26 | Performance
      Calls | High | 91% | Green`;
    expect(columnsOf(grid)).not.toContain("status");
  });
});

describe("several columns for one role", () => {
  test.each([
    ["the quarter's target before the year's", "Annual target | Q1 target", "D target"],
    ["the plain target before last year's", "Target 2022/23 | Target", "D target"],
    ["this year's before last year's", "Target 2023/24 | Target 2022/23", "C target"],
    ["the target before the previous year's, by its words", "Previous year's target | Target", "D target"],
    ["a clear word before a vague one", "Goal | Target", "D target"],
  ])("%s", (_name, headings, target) => {
    const grid = `
      Measure | Q1 2023/24 | ${headings} | Status
      Calls | 90% | 88% | 90% | `;
    expect(columnsOf(grid)).toBe(`A description · B Quarter 1 2023-24 · ${target} · E status`);
    expect(questionsOf(grid)).toEqual([]);
  });

  test("two plain targets: the first is used, and the officer is asked", () => {
    const grid = `
      Measure | Q1 2023/24 | Target | Target | Status
      Calls | 90% | 88% | 90% | `;
    expect(columnsOf(grid)).toContain("C target · E status");
    expect(questionsOf(grid)).toEqual([
      "More than one column could hold the target: column C is used, and column D is left aside. Check that this is right.",
    ]);
  });

  test("an annual target alone is used; the rules ask where a shorter period's figure cannot be held to it", () => {
    const grid = `
      Measure | Q1 2023/24 | Annual target | Status
      Calls | 90% | 88% | `;
    expect(columnsOf(grid)).toContain("C target");
    expect(questionsOf(grid)).toEqual([]);
  });

  test.each([
    ["Target", undefined],
    ["Annual Target", "year"],
    ["Target 2023/24", "year"],
    ["Year end target 23/24", "year"],
    ["Full year target", "year"],
    ["Target for the year", "year"],
    ["Q1 target", "quarter"],
    ["Quarterly target", "quarter"],
    ["Target to date", "year-to-date"],
  ])("the heading %j names the kind of period %j", (heading, kind) => {
    const [table] = tablesOf(`
      Measure | Q1 2023/24 | ${heading} | Polarity
      Calls | 90% | 88% | Higher is better`);
    expect(table?.columns[2]).toMatchObject({ role: "target", used: true });
    expect(table?.columns[2]?.periodKind).toBe(kind);
  });

  test.each([
    ["July", "Target to date"],
    ["July", "Target to date (July)"],
    ["July", "YTD target Jul-23"],
    ["July", "YTD target 2023/24"],
    ["June", "Target to date (June)"],
  ])("with figures to %s, %j goes before the year’s target", (month, heading) => {
    const july = month === "July" ? "| 71" : "|";
    const grid = `
      Measure | Annual target | ${heading} | Jun-23 | Jul-23 | Polarity
      Homes | 240 | 80 | 52 ${july} | Higher is better`;
    expect(columnsOf(grid)).toContain("C target");
  });

  test.each(["Target to date (June)", "Target to date (August)"])(
    "with figures to July, %j is another month’s",
    (heading) => {
      const grid = `
        Measure | Annual target | ${heading} | Jun-23 | Jul-23 | Polarity
        Homes | 240 | 80 | 52 | 71 | Higher is better`;
      expect(columnsOf(grid)).toContain("B target");
    },
  );

  test("a status of the year so far is not the quarter’s", () => {
    const grid = `
      Measure | Q1 2023/24 | Q2 2023/24 | Q2 YTD RAG | Target
      Calls | 90% | 91% | | 90%`;
    expect(columnsOf(grid)).not.toContain("D status");
  });

  test("a status of each quarter: only the reported quarter's is written", () => {
    const grid = `
      Measure | Q1 2023/24 | Q1 RAG | Q2 2023/24 | Q2 RAG | Q3 2023/24 | Q3 RAG | Target
      Calls | 90% | Green | 91% | | | | 90%`;
    expect(columnsOf(grid)).toContain("E status");
    expect(columnsOf(grid)).not.toMatch(/[CG] status/);
  });

  test("a year's status is not the quarter's", () => {
    const grid = `
      Measure | Q1 2023/24 | Status 2022/23 | Target
      Calls | 90% | Green | 90%`;
    expect(columnsOf(grid)).not.toContain("status");
    expect(questionsOf(grid)[0]).toContain("another period");
  });

  test.each<[string, string]>([
    [
      "in one row of headings",
      `
      Measure | 2025/26 Target | Q1 2025/26 | Q2 2025/26 | 2025/26 RAG | 2025/26 DoT
      Calls | 90% | 90% | 91% | | `,
    ],
    [
      "beside the year before's",
      `
      Measure | 2025/26 Target | Q1 2025/26 | Q2 2025/26 | 2025/26 RAG | 2025/26 DoT | 2024/25 RAG
      Calls | 90% | 90% | 91% | | | Green`,
    ],
    [
      "over the year's quarters",
      `
      Measure | 2025-26 | 2025-26 | 2025-26 | 2025-26 | 2025-26
      | Target | Q1 | Q2 | RAG | DoT
      Calls | 90% | 90% | 91% | | `,
    ],
  ])(
    "a status of the year that is reported, %s, is the quarter's where it is the only one",
    (_name, grid) => {
      expect(columnsOf(grid)).toContain("E status · F travel");
      expect(questionsOf(grid)).toEqual([]);
    },
  );

  test.each<[string, string]>([
    ["headed as the year's", "Q1 2025/26 | Q2 2025/26 | 2025/26 outturn RAG"],
    ["for the end of it", "Q1 2025/26 | Q2 2025/26 | 2025/26 year-end RAG"],
    ["beside the year's own figures", "Q1 2025/26 | Q2 2025/26 | 2025/26 RAG | 2025/26"],
    ["beside a part's status", "Q1 2025/26 | Q2 2025/26 | 2025/26 RAG | Q1 RAG"],
  ])("a status of the year that is reported, %s, is the year's", (_name, headings) => {
    const grid = `
      Measure | Target | ${headings}
      Calls | 90% | 90% | 91% | Green | 90%`;
    expect(columnsOf(grid)).not.toContain("E status");
  });

  test("an Actual without a date beside dated columns is not used, and the officer is told", () => {
    const grid = `
      Measure | Q4 2022/23 | Actual | Target
      Calls | 90% | 91% | 90%`;
    expect(columnsOf(grid)).toBe("A description · B Quarter 4 2022-23 · D target");
    expect(questionsOf(grid)).toEqual([
      "Column C “Actual” seems to hold figures, but the sheet does not say for which period, so it is not used.",
    ]);
  });

  test("an Actual is dated by the title, or by the sheet's name", () => {
    const grid = `
      Measure | Q4 2022/23 | Actual | Target
      Calls | 90% | 91% | 90%`;
    expect(columnsOf(`Report for quarter 1 2023/24\n${grid}`)).toContain("C Quarter 1 2023-24");
    expect(columnsOf(grid, { name: "Q1 2023-24" })).toContain("C Quarter 1 2023-24");
  });

  test("two columns of the same period: both are used, and a row with different figures is asked about", () => {
    const grid = `
      Measure | Q1 2023/24 | Q1 2023/24 | Target
      Calls | 90% | 91% | 90%`;
    expect(columnsOf(grid)).toBe("A description · B Quarter 1 2023-24 · C Quarter 1 2023-24 · D target");
    expect(questionsOf(grid)).toHaveLength(0);
  });

  test.each([
    ["Measure | Q1 2023/24 (England) | Q1 2023/24 | Target", "C", 0],
    ["Measure | Peer median 2022/23 | 2023/24 | Target", "C", 0],
    ["Measure | Check Q1 2023/24 | Q1 2023/24 | Target", "C", 1],
    ["Measure | National Q1 2023/24 | National Q2 2023/24 | Target", "BC", 0],
  ])("whose figures: %s", (headings, used, questions) => {
    const grid = `${headings}\n Calls | 90% | 91% | 90%`;
    const figures = columnsOf(grid).match(/[A-D](?= (?:Quarter|Year))/g);
    expect(figures?.join("")).toBe(used);
    expect(questionsOf(grid)).toHaveLength(questions);
  });
});

describe("what an officer keeps in a column is not written over", () => {
  test.each([
    ["figures under Change", "Change", "+2%", "2.1", "travel"],
    [
      "a narrative under Progress",
      "Progress",
      "",
      "The new system went live in June and calls are answered faster.",
      "status",
    ],
    [
      "a narrative under Exceptions",
      "Exceptions",
      "",
      "Two members of staff were on long term leave in this quarter.",
      "warning",
    ],
  ])("%s", (_name, heading, first, second, role) => {
    const grid = `
      Measure | Q1 2023/24 | Target | ${heading}
      Calls | 90% | 90% | ${first}
      Letters | 90% | 90% | ${second}`;
    expect(columnsOf(grid)).not.toContain(role);
    expect(questionsOf(grid)[0]).toContain(heading);
  });

  test("a remark in a Direction of Travel column leaves it ours", () => {
    const grid = `
      Measure | Q1 2023/24 | Target | Direction of Travel
      Calls | 90% | 90% | ↑ G
      Letters | 90% | 90% | ↓ R
      Visits | 90% | 90% | N/A (data for the first quarter is only April and May)`;
    expect(columnsOf(grid)).toContain("D travel");
  });
});

describe("what stands in a column is judged under KPI rows only", () => {
  test("not by the header printed again, totals, or the key below", () => {
    const grid = `
      Ref | Measure | Q1 2023/24 | Target | Status | DoT
      A1 | Calls | 90% | 90% | Green | ↑
      Ref | Measure | Q1 2023/24 | Target | Status | DoT
      A2 | Bins | 5 | 6 | | ↓ A
      Total | | 95 | | see notes | 12
      Key
      Green | On target | | | our own words | 4`;
    expect(columnsOf(grid)).toBe(
      "A ref · B description · C Quarter 1 2023-24 · D target · E status · F travel",
    );
  });

  test("another column of the role is used instead", () => {
    const grid = `
      Measure | Q1 2023/24 | Target | Status | RAG
      Calls | 90% | 90% | Provisional | Green
      Bins | 5 | 6 | Final |`;
    expect(columnsOf(grid)).toContain("E status");
    expect(columnsOf(grid)).not.toContain("D status");
    expect(questionsOf(grid)).toEqual([]);
  });

  test("a status or an arrow column of an officer's own makes no KPI table", () => {
    const survey = `
      Measure | 2022 | 2023 | Change
      Satisfied with the area | 70% | 71% | +1`;
    expect(tablesOf(survey)).toEqual([]);
  });
});

describe("a heading “Direction” may be the polarity or the direction of travel", () => {
  const grid = (direction: string): string => `
    Measure | Direction | Q1 2023/24 | Target
    Calls | ${direction} | 90% | 90%`;
  test.each(["Higher is better", "Lower", "High", "Maximise"])("%j is a polarity", (direction) => {
    expect(columnsOf(grid(direction))).toContain("B polarity");
  });
  test.each(["↑", "▼", "Up", "Improving", "No change"])(
    "%j may be either: it is not used, and asked",
    (direction) => {
      expect(columnsOf(grid(direction))).toBe("A description · C Quarter 1 2023-24 · D target");
      expect(questionsOf(grid(direction))[0]).toContain("may hold the direction of travel or the polarity");
    },
  );

  const beside = (polarities: string, headings: string, cells: string): string => `
    Measure | ${headings} | Q1 2023/24 | Target | Direction
    Calls | ${polarities} | 90% | 90% | ${cells}
    Visits | ${polarities} | 90% | 90% |`;

  test.each(["", "↑", "Improving"])("%j beside a filled polarity is the direction of travel", (cell) => {
    const grid = beside("Higher", "Better is", cell);
    expect(columnsOf(grid)).toBe("A description · B polarity · C Quarter 1 2023-24 · D target · E travel");
    expect(questionsOf(grid)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["a polarity that is blank as well", "", "Better is"],
    ["a direction of travel", "", "DoT"],
  ])("blank beside %s it is none", (_name, cells, heading) => {
    expect(columnsOf(beside(cells, heading, ""))).not.toContain("E travel");
  });
});

describe("names of KPIs that are headed as such are certain", () => {
  test.each([
    "Short Name",
    "PI Title",
    "Code & Title",
    "KPI Name",
    "Indicator name",
    "Measure title",
    "Title",
  ])("%s", (heading) => {
    const [table] = tablesOf(`
        ${heading} | Q1 2023/24 | Target
        Calls answered | 90% | 90%`);
    expect(table?.columns[0]).toMatchObject({ role: "description", used: true, confidence: "certain" });
  });
});

describe("rows that are KPIs and rows that are not", () => {
  const header = "Ref | Measure | Q4 2022/23 | Q1 2023/24 | Polarity | Target | Tolerance";

  test("banners, blank rows, totals, the header again, notes and a key under the table", () => {
    const grid = `
      ${header}
      Growth | | | | | |
      A1 | Calls | 88% | 90% | Higher is better | 90% |
      -
      A2 | Letters | 12 | 14 | Lower is better | 12 |
      Total | | 100 | 104 | | |
      ${header}
      Waste | | | | | |
      W1 | Bins | 5 | 4 | Lower is better | 5 |
      -
      Notes: figures are provisional
      Key | | | | | |
      Green | On or better than target | | | | |
      Red 1 | Worse than target | | | | | `;
    expect(rowsOf(grid, { merges: ["A2:G2", "A8:G8"] })).toBe("3 5 9");
    expect(rowsOf(grid)).toBe("3 5 9");
    const [table] = tablesOf(grid);
    expect(table?.lines.map((line) => line.section)).toEqual(["Growth", "Growth", "Waste"]);
    expect(table?.repeatedHeaderRows).toEqual([6]);
    expect(table?.area.rows).toBe(9);
  });

  test("a second row of figures belongs to the KPI above, with and without merges", () => {
    const grid = `
      ${header}
      A1 | Calls | 88% | 90% | Higher is better | 90% |
      | | 88 out of 100 | 90 out of 100 | | |
      A2 | Letters | 12 | 14 | Lower is better | 12 |
      | | | 14 out of 80 | | |`;
    const merges = ["A2:A3", "B2:B3", "E2:E3", "F2:F3", "G2:G3", "A4:A5", "B4:B5"];
    expect(rowsOf(grid, { merges })).toBe("2 4");
    expect(rowsOf(grid)).toBe("2 4");
    expect(rowsOf(grid, { merges: null })).toBe("2 4");
    expect(tablesOf(grid)[0]?.area.rows).toBe(5);
  });

  const parts = `
    ${header}
    S1 | Defects, by priority | 10 | 12 | Lower is better | No target |
    | P1 | 1 | 2 | | |
    | P2 | 9 | 10 | | |
    S2 | Voids | 5 | 4 | Lower is better | 5 |`;

  test("rows under a merged ref split up the KPI above", () => {
    expect(rowsOf(parts, { merges: ["A2:A4", "E2:E4", "F2:F4"] })).toBe("2 3<2 4<2 5");
  });

  test("without a merge over it a blank ref inherits nothing: a KPI of its own", () => {
    expect(rowsOf(parts)).toBe("2 3 4 5");
    expect(rowsOf(parts, { merges: null })).toBe("2 3 4 5");
  });

  test("where merges are not known, rows that may share the KPI's cells are named, and inherit nothing", () => {
    const sentence =
      "This version of Excel does not say which cells are merged. Rows 3, 4 have no reference, polarity, target or tolerance of their own. If they belong to the KPI above, fill in its target and polarity.";
    expect(questionsOf(parts, { merges: null })).toEqual([sentence]);
    expect(questionsOf(parts)).toEqual([]);
    expect(questionsOf(parts, { merges: ["A2:A4", "E2:E4", "F2:F4"] })).toEqual([]);
  });

  test("a split in a column of its own, under a merged ref and description", () => {
    const grid = `
      Ref | Measure | Area | Q1 2023/24 | Target
      V1 | Voids | Kettering | 10 | 12
      | | Corby | 9 |
      | | | 19 in all | `;
    expect(rowsOf(grid, { merges: ["A2:A4", "B2:B4", "E2:E4"] })).toBe("2 3<2");
  });

  test("a KPI whose figures are still to come, and one with a ref and a name only", () => {
    const grid = `
      ${header}
      A1 | Calls | 88% | | Higher is better | 90% |
      A2 | Letters | | | | |`;
    expect(rowsOf(grid)).toBe("2 3");
  });

  test("counts of KPIs at the foot are none; what may be a KPI stays one", () => {
    const grid = `
      ${header}
      A1 | Calls | 88% | 90% | Higher is better | 90% |
      | Number of KPIs green | 1 | 2 | | |
      | % of KPIs on target | 50% | 100% | | |
      Total KPIs | | 2 | 2 | | |
      | Overall performance | 50% | 100% | | |
      | Average | 50% | 100% | | |
      Green | | 1 | 2 | | |
      | Number of open cases | 10 | 12 | | |
      | Overall satisfaction | 80% | 82% | | |
      | % of KPIs on target | 50% | 100% | Higher is better | 80% |
      CP1 | % of KPIs on target | 50% | 100% | | |`;
    expect(rowsOf(grid)).toBe("2 9 10 11 12");
  });

  test("under notes or a key nothing is a KPI until a row shows that it is one", () => {
    const grid = `
      ${header}
      A1 | Calls | 88% | 90% | Higher is better | 90% |
      -
      Notes: figures for Q1 are provisional
      Calls are counted from 8am | | | | | |
      | Data for 2022/23 | restated in 2023 | | | |
      Key: | Green | 90% | | | |
      Amber | Between | 85% | 90% | | |
      -
      Waste | | | | | |
      W1 | Bins | 5 | 4 | Lower is better | 5 |`;
    expect(rowsOf(grid)).toBe("2 11");
    expect(tablesOf(grid)[0]?.lines[1]?.section).toBe("Waste");
  });

  test("a total is a total only as a whole: 'Total number of open cases' is a KPI", () => {
    const grid = `
      Measure | Q1 2023/24 | Target
      Total number of open cases | 12 | 10
      Total | 12 | 10`;
    expect(rowsOf(grid)).toBe("2");
  });
});

describe("several tables on a sheet", () => {
  test("another header further down heads the rows below it", () => {
    const grid = `
      Ref | Measure | Q1 2023/24 | Target
      A1 | Calls | 90% | 88%
      -
      Monthly measures
      Ref | Measure | Target | June 2023 | July 2023 | Trend
      M1 | Bins | 5 | 4 | 5 | `;
    const tables = tablesOf(grid);
    expect(tables.map((table) => table.lines.map((line) => line.row + 1))).toEqual([[2], [6]]);
    expect(tables[1]?.lines[0]?.section).toBe("Monthly measures");
    expect(tables[0]?.area).toEqual({ row: 0, column: 0, rows: 2, columns: 4 });
  });
});

describe("tables straight below each other, without a blank row", () => {
  const first = `
      Ref | Measure | Polarity | Q1 2023/24 | Q2 2023/24 | Target
      A1 | Calls | High | 90% | 92% | 88%`;

  test.each([
    ["other columns", "Code | Indicator | Target | Jun-23 | Jul-23 | Good to be"],
    [
      "a reference's heading of its own words",
      "TSM Code | Satisfaction Measure | Polarity | Jun-23 | Jul-23 | Target | Tolerance | RAG",
    ],
    ["the same words in other places", "Ref | Measure | Target | Polarity | Q1 2023/24 | Q2 2023/24"],
  ])("%s", (_, header) => {
    const grid = `${first}
      A2 | Days to reply | Low | 9 days | 12 days | 10 days
      ${header}
      B1 | Visits | 5 | 4 | 5 | 6`;
    expect(tablesOf(grid).map(({ headerRows }) => headerRows)).toEqual([[0], [3]]);
    expect(rowsOf(grid)).toBe("2 3 5");
  });

  test("the last row of a table groups no headings below it, whatever words and dates it holds", () => {
    const grid = `${first}
      Q2 | Target met | Low | n/a | #DIV/0! | Tracking
      Ref | Measure | Target | Jun-23 | Jul-23 | RAG
      B1 | Visits | 5 | 4 | 5 |`;
    expect(tablesOf(grid).map(({ headerRows }) => headerRows)).toEqual([[0], [3]]);
    expect(rowsOf(grid)).toBe("2 3 5");
  });

  test("two header rows begin another table; the same ones printed again do not", () => {
    const header = `Ref | Measure | Jun-23 | | Jul-23 |
      | | Actual | Target | Actual | Target`;
    const grid = `${first}
      ${header}
      B1 | Visits | 5 | 4 | 5 | 6
      ${header}
      B2 | Loans | 5 | 4 | 5 | 6`;
    expect(tablesOf(grid).map(({ headerRows }) => headerRows)).toEqual([[0], [2, 3]]);
    expect(tablesOf(grid)[1]?.repeatedHeaderRows).toEqual([5, 6]);
    expect(rowsOf(grid)).toBe("2 5 8");
  });

  test("a banner stays a banner: the section of the table below it", () => {
    const grid = `${first}
      Housing
      Ref | Measure | Target | Jun-23 | Jul-23 | RAG
      B1 | Visits | 5 | 4 | 5 |`;
    expect(tablesOf(grid).map(({ lines }) => lines[0]?.section ?? null)).toEqual([null, "Housing"]);
  });

  test("another table's dates are no title: bare quarters take no year from its headings", () => {
    const [, below] = tablesOf(`${first}
      Ref | Measure | Target 2024/25 | Q1 | Q2 | RAG
      B1 | Visits | 5 | 4 | 5 |`);
    expect(below?.columns.flatMap(({ period }) => period?.label ?? [])).toContain("Quarter 2 2024-25");
  });
});

describe("sheets without a KPI table are said to have none", () => {
  const reasonOf = (grid: string): string => {
    const finding = findTables(sheetOf(grid));
    return finding.kind === "none" ? finding.reason : "found";
  };
  test.each([
    ["empty", "", /empty/],
    ["a key", "Status | Meaning | Colour⏎Green | On target | Green", /no KPI table/],
    [
      "guidance",
      `Guidance for completing the KPI return
       Enter the target and tolerance for each measure in the quarter.
       Status | Target met | Trend
       Green | 90% or better | Up`,
      /no KPI table/,
    ],
    ["contents", "Contents | Page⏎Adults | 2⏎Housing | 4", /no KPI table/],
    [
      "targets without figures",
      "Ref | Measure | Target | Tolerance\nA1 | Calls | 90% | 5%",
      /reporting period/,
    ],
    ["figures that nothing judges", "Ref | Measure | Q1 2023/24\nA1 | Calls | 90%", /no KPI table/],
    [
      "headings without a KPI below",
      "Ref | Measure | Q1 2023/24 | Target\n-\nNotes",
      /row 1 has the headings/,
    ],
  ])("%s", (_name, grid, reason) => expect(reasonOf(grid.replaceAll("⏎", "\n"))).toMatch(reason));
});

describe("big sheets", () => {
  test("the work of reading 30 columns, full of words that headings have, grows with the rows", () => {
    const header = [
      "Ref",
      "Measure",
      "Q1 2023/24",
      "Target",
      "Status",
      ...Array.from({ length: 25 }, (_, i) => `Extra ${i}`),
    ];
    const rows = (count: number): string[][] =>
      Array.from({ length: count }, (_, i) => [
        `R${i}`,
        `How many requests of the kind ${i} were dealt with in time`,
        `${i % 100}%`,
        "90%",
        "",
        ...Array.from({ length: 25 }, (_, c) => `A remark on target ${i} and status ${c}`),
      ]);
    const lines: number[] = [];
    const grown = growth(
      1_000,
      (count) => sheetOfCells([header, ...rows(count)]),
      (sheet) => {
        const finding = findTables(sheet);
        lines.push(finding.kind === "tables" ? (finding.tables[0]?.lines.length ?? 0) : 0);
      },
    );
    expect(lines[0]).toBe(1_000);
    expect(grown).toBeLessThan(LINEAR);
  });

  test("16,384 columns in use", () => {
    const wide = (cells: string[], width: number): string[] => [
      ...cells,
      ...Array.from({ length: width - cells.length }, (_, i) => `x${i}`),
    ];
    const sheetOfWidth = (width: number): SheetSnapshot =>
      sheetOfCells([
        wide(["Ref", "Measure", "Q1 2023/24", "Target"], width),
        wide(["A1", "Calls", "90%", "88%"], width),
      ]);
    expect(growth(16_384, sheetOfWidth, findTables)).toBeLessThan(LINEAR);
    const finding = findTables(sheetOfWidth(16_384));
    expect(finding.kind === "tables" && finding.tables[0]?.lines.length).toBe(1);
  });
});

describe("a line that says of what time the sheet is, over the headings", () => {
  const below = `Ref|KPI|Sep 2026|Oct 2026|Target|Good to be|Status
    H1|Sickness days|9.12|8.94|8.5|Low|`;
  const columns =
    "A ref · B description · C September 2026 · D October 2026 · E target · F polarity · G status";

  test.each([
    "||Reporting period: October 2026||||",
    "||Period: October 2026||||",
    "||Reporting period|October 2026|||",
    "||October 2026||||",
  ])("%j is no heading, whatever column it stands in", (line) => {
    expect(columnsOf(`People KPIs||||||\n${line}\n${below}`)).toBe(columns);
  });

  test("a period over headings that need one is their group all the same", () => {
    const grid = `||2026/27||||
      Ref|KPI|Q1|Q2|Target|Good to be|Status
      H1|Sickness days|9.12|8.94|8.5|Low|`;
    expect(columnsOf(grid)).toContain("C Quarter 1 2026-27 · D Quarter 2 2026-27");
  });
});
