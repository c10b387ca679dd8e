import { findTables } from "../../src/workbook/find/findTables";
import { columnPlaceName, type SheetFinding } from "../../src/workbook/find/finding";
import type { HeadingOverride } from "../../src/workbook/find/headings/headingSense";
import { readRows, type SheetRow } from "../../src/workbook/sheet/rows";
import { targetsOn, withTargets } from "../../src/workbook/find/targetsSheet";
import { sheetOf, type GridOptions } from "./gridSheet";

function rowsOf(
  grid: string,
  options: GridOptions = {},
  overrides: readonly HeadingOverride[] = [],
): readonly SheetRow[] {
  const sheet = sheetOf(grid, options);
  const finding = findTables(sheet, overrides);
  return finding.kind === "tables" ? readRows(sheet, finding.tables) : [];
}

/** A row by the cells it is read from and written to: "Calls: B4 B5 of B3 · RAG D4". */
function lineOf({ kpi, marks, identity }: SheetRow): string {
  const cells = kpi.periods.map(({ shown, target }) =>
    target === undefined ? shown.at : `${shown.at} of ${target.at}`,
  );
  return [
    `${identity}: ${cells.join(", ")}`,
    ...(kpi.target === null ? [] : [`target ${kpi.target.at}`]),
    ...(kpi.tolerance === null ? [] : [`tolerance ${kpi.tolerance.at}`]),
    ...(kpi.polarity === null ? [] : [`polarity ${kpi.polarity.at}`]),
    ...(marks.status === null ? [] : [`status ${marks.status}`]),
    ...(marks.travel === null ? [] : [`travel ${marks.travel}`]),
  ].join(" · ");
}

function linesOf(grid: string, options: GridOptions = {}): readonly string[] {
  return rowsOf(grid, options).map(lineOf);
}

function questionsIn(finding: SheetFinding): readonly string[] {
  return finding.kind === "tables" ? finding.tables.flatMap(({ questions }) => questions) : [finding.reason];
}

describe("KPIs that take several rows", () => {
  test("named above their labels: each month has its own target, the latest month's status is the one to write", () => {
    const grid = `
      | Apr-23 | May-23 | Jun-23
      Days to let
      Actual | 20 | 22 |
      Target | 21 | 21 | 20
      Tolerance | 10% | |
      Status | Green | |
      Good to be | Low | |`;
    expect(linesOf(grid, { at: "B3" })).toEqual([
      "Days to let: C5 of C6, D5 of D6, E5 of E6 · target D6 · tolerance C7 · polarity C9 · status D8",
    ]);
  });

  test.each(["YTD", "Year to date"])(
    "a row of figures labelled %s alone is of the year so far, and its target none of the month",
    (label) => {
      const grid = `
        KPI | Measure | Apr-23 | May-23
        Visits | Actual | 10 | 12
         | YTD target | 10 | 20
         | ${label} | 10 | 22
         | RAG | |`;
      expect(linesOf(grid)).toEqual(["Visits: C2, C4 of C3, D2, D4 of D3 · target D3 · status D5"]);
    },
  );

  test("“YTD” in the corner of a row of periods labels no figures", () => {
    const grid = `
      YTD | 2022-23 | 2023-24
      Visits
      Actual | 10 | 12
      Target | 10 | 20`;
    expect(linesOf(grid)).toEqual(["Visits: B3 of B4, C3 of C4 · target C4"]);
  });

  test("a row that is no status of the period reported is named once, however many periods it has", () => {
    const finding = findTables(
      sheetOf(`
        KPI | Measure | Apr-23 | May-23
        Visits | Actual | 10 | 12
         | Target | 10 | 10
         | YTD RAG | |`),
    );
    expect(questionsIn(finding)).toEqual([
      "The status heading in B4 is for another period than the one reported, so it is not used.",
    ]);
  });

  test("a line of targets is no rival of itself: what stands under the year so far is that column's own", () => {
    const finding = findTables(
      sheetOf(`
        Calls answered
        Good is | High
        | Apr-23 | May-23 | Jun-23 | YTD
        Actual | 100 | 120 | 90 | 310
        YTD target | 100 | 210 | 300 | 300`),
    );
    expect(questionsIn(finding).join()).not.toContain("left aside");
  });

  test("a reading is coloured only in the row of the actuals", () => {
    const [row] = rowsOf(`
      | Apr-23 | May-23
      Days to let
      Actual | 20 | 22
      Target | 21 | 21`);
    expect([...(row?.marks.readings ?? [])]).toEqual(["B3", "C3"]);
  });

  test("a target merged over the year stands for each of its months", () => {
    const grid = `
      | Apr-23 | May-23 | Jun-23
      Days to let
      Actual | 20 | 22 | 19
      Target | 21 | |`;
    const [line] = linesOf(grid, { merges: ["B4:D4"] });
    expect(line).toBe("Days to let: B3 of B4, C3 of B4, D3 of B4 · target B4");
  });

  test("a figure beside the months that nothing heads makes the sheet unsure, and says where", () => {
    const finding = findTables(
      sheetOf(`
        | Apr-23 | May-23 |
        Days to let
        Actual | 20 | 22 | 42
        Target | 21 | 21 | 42`),
    );
    expect(questionsIn(finding)).toEqual([
      expect.stringContaining("the figure in D3 stands under no period"),
    ]);
  });

  test("the same KPIs keep their names when rows come between and columns are added", () => {
    const plain = rowsOf(`
      Ref | KPI | | Q1 2023/24 | Q2 2023/24
      A1 | Calls | Actual | 1 | 2
      | | Target | 1 | 2
      A2 | Bins | Actual | 1 | 2
      | | Target | 1 | 2`);
    const moved = rowsOf(
      `Board report
       Ref | Lead officer | KPI | | Q4 2022/23 | Q1 2023/24 | Q2 2023/24
       A2 | X | Bins | Actual | 1 | 1 | 2
       | | | Target | 1 | 1 | 2
       -
       A1 | Y | Calls | Actual | 1 | 1 | 2
       | | | Target | 1 | 1 | 2`,
      { at: "D9" },
    );
    expect(moved.map(({ identity }) => identity).sort()).toEqual(
      plain.map(({ identity }) => identity).sort(),
    );
  });
});

describe("periods down the side", () => {
  test("a KPI in each column, with its target and polarity above the months", () => {
    expect(
      linesOf(`
        Month | Calls answered | Bins missed
        Polarity | High | Low
        Target | 90% | 50
        Apr-23 | 90% | 40
        May-23 | 91% | 41`),
    ).toEqual([
      "Calls answered: B4, B5 · target B3 · polarity B2",
      "Bins missed: C4, C5 · target C3 · polarity C2",
    ]);
  });

  test("actual, target and RAG side by side, under the KPI's name", () => {
    const grid = `
      Month | Calls answered | | | Bins missed | |
      | Actual | Target | RAG | Actual | Target | RAG
      Apr-23 | 90% | 90% | | 40 | 50 |
      May-23 | 91% | 90% | | 41 | 50 | `;
    expect(linesOf(grid, { merges: ["B1:D1", "E1:G1", "A1:A2"] })).toEqual([
      "Calls answered: B3 of C3, B4 of C4 · target C4 · status D4",
      "Bins missed: E3 of F3, E4 of F4 · target F4 · status G4",
    ]);
  });

  test("one KPI with a form above it", () => {
    expect(
      linesOf(`
        Indicator: | Calls answered
        Polarity: | High
        -
        Month | Actual | Target | Trend
        Apr-23 | 90% | 90% |
        May-23 | 91% | 90% | `),
    ).toEqual(["Calls answered: B5 of C5, B6 of C6 · target C6 · polarity B2 · travel D6"]);
  });

  test("the pane names rows where the headings stand down the side", () => {
    const finding = findTables(
      sheetOf(`
        Month | Calls answered
        Polarity | High
        Target | 90%
        Apr-23 | 90%
        May-23 | 91%`),
    );
    const columns = finding.kind === "tables" ? (finding.tables[0]?.columns ?? []) : [];
    expect(columns.map((one) => `${columnPlaceName(one)} ${one.role}`)).toEqual([
      "row 1 description",
      "row 2 polarity",
      "row 3 target",
      "row 4 period",
      "row 5 period",
    ]);
  });
});

describe("tables of different shapes straight below each other", () => {
  const rows = `
      Ref | Measure | Polarity | Target | Jun-23 | Jul-23 | RAG
      A1 | Calls | High | 90% | 91% | 92% |`;
  const down = `
      Month | Library visits | Books lent
      Polarity | High | High
      Target | 100 | 50
      Jun-23 | 90 | 40
      Jul-23 | 91 | 41`;
  const blocks = `
      Ref | Measure | Polarity | | Jun-23 | Jul-23 |
      B1 | Bins missed | Low | Actual | 9 | 12 |
      | | | Target | 10 | 10 |`;
  const ofRows = (row: number): string =>
    `A1: E${row}, F${row} · target D${row} · polarity C${row} · status G${row}`;
  const ofDown = (row: number): readonly string[] => [
    `Library visits: B${row}, B${row + 1} · target B${row - 1} · polarity B${row - 2}`,
    `Books lent: C${row}, C${row + 1} · target C${row - 1} · polarity C${row - 2}`,
  ];
  const ofBlocks = (row: number): string =>
    `B1: E${row} of E${row + 1}, F${row} of F${row + 1} · target F${row + 1} · polarity C${row}`;

  test.each([
    ["rows over periods down", rows + down, [ofRows(2), ...ofDown(6)]],
    ["periods down over rows", down + rows, [...ofDown(4), ofRows(7)]],
    ["rows over blocks", rows + blocks, [ofRows(2), ofBlocks(4)]],
    ["blocks over rows", blocks + rows, [ofBlocks(2), ofRows(5)]],
    ["rows, periods down, blocks", rows + down + blocks, [ofRows(2), ...ofDown(6), ofBlocks(9)]],
  ])("%s: each as if it stood alone", (_, grid, expected) => {
    expect(linesOf(grid)).toEqual(expected);
  });

  test("references that look like quarters are no periods down the side", () => {
    const grid = `${rows}
      Q1 | Visits | High | 90% | 91% | 92% |
      Q2 | Loans | High | 90% | 91% | 92% |`;
    expect(rowsOf(grid).map(({ identity }) => identity)).toEqual(["A1", "Q1", "Q2"]);
  });

  test("a table with periods down that lacks a target is left out, and said to be", () => {
    const grid = `${rows}
      Month | Visits
      Jun-23 | 90
      Jul-23 | 91`;
    expect(rowsOf(grid).map(({ identity }) => identity)).toEqual(["A1"]);
    expect(questionsIn(findTables(sheetOf(grid)))).toContainEqual(
      expect.stringMatching(/^Rows 3 to 5 look like a table of their own, with periods down the side/),
    );
  });
});

describe("periods down the side right beside a table of KPIs in rows", () => {
  const besides = (...sides: readonly (readonly string[])[]): string =>
    sides[0]
      ?.map((line, i) => [line, ...sides.slice(1).map((side) => side[i] ?? "")].join(" | "))
      .join("\n") ?? "";
  const rows = [
    "Service | Ref | Measure | Target | Polarity | Jul-23 | RAG",
    "Place | A1 | Calls answered | 90% | High | 92% | ",
    " | A2 | Days to reply | 9 | Low | 8 | ",
    " | A3 | Letters answered | 90% | High | 92% | ",
    " | A4 | Letters lost | 9 | Low | 8 | ",
  ];
  const down = ["Month | Library visits", "Polarity | High", "Target | 100", "Jun-23 | 90", "Jul-23 | 91"];

  test("on the right, and on the left", () => {
    const right = linesOf(besides(rows, down));
    expect(right).toContain("Library visits: I4, I5 · target I3 · polarity I2");
    expect(right).toContain("A4: F5 · target D5 · polarity E5 · status G5");
    const left = linesOf(besides(down, rows));
    expect(left).toContain("Library visits: B4, B5 · target B3 · polarity B2");
    expect(left).toContain("A4: H5 · target F5 · polarity G5 · status I5");
    expect([right.length, left.length]).toEqual([5, 5]);
  });

  test("also where another table stands straight below, into whose columns it would reach", () => {
    const taller = [...down, "Comments | Busy", "Status | "];
    const over = besides([...rows.slice(0, 3), ...Array<string>(4).fill(" | | | | | | ")], taller);
    const grid = `${over}
      Ref | Measure | Polarity | Target | May-23 | Jun-23 | Jul-23 | Comments | Owner
      B1 | Visits to museums | High | 9 | 8 | 9 | 10 | Busy | AB`;
    expect(rowsOf(grid).map(({ identity }) => identity)).toEqual(["A1", "A2", "Library visits", "B1"]);
  });

  test("the month that each KPI's figure is of is no such table", () => {
    const grid = `
      Ref | Measure | Polarity | Month | Actual | Target
      A1 | Calls answered | High | Jun-23 | 92% | 90%
      A2 | Days to reply | Low | Jul-23 | 8 | 9`;
    expect(rowsOf(grid).map(({ identity }) => identity)).toEqual(["A1", "A2"]);
  });

  test("nor is one into whose columns another table reaches", () => {
    const grid = `${besides(rows, down)}
      Ref | Measure | Polarity | Target | May-23 | Jun-23 | Jul-23 | Comments | Owner
      B1 | Visits to museums | High | 9 | 8 | 9 | 10 | Busy | AB`;
    expect(linesOf(grid).at(-1)).toBe("B1: E7, F7, G7 · target D7 · polarity C7");
  });
});

describe("columns in pairs and threes", () => {
  test("each period brings its own target", () => {
    expect(
      linesOf(`
        Ref | KPI | Polarity | Apr 2023 Actual | Apr 2023 Target | May 2023 Actual | May 2023 Target | RAG
        A1 | Calls | High | 90% | 80% | 91% | 85% | `),
    ).toEqual(["A1: D2 of E2, F2 of G2 · target G2 · polarity C2 · status H2"]);
  });

  test("the status of the period that the officer has chosen is the one to write", () => {
    const sheet = sheetOf(
      `KPI | Apr-23 | | May-23 |
       | Actual | RAG | Actual | RAG
       Calls | 90% | | 91% | `,
      { merges: ["B1:C1", "D1:E1", "A1:A2"] },
    );
    const status = (reported: string | null): string | null | undefined => {
      const finding = findTables(sheet, [], { reported });
      return finding.kind === "tables" ? readRows(sheet, finding.tables)[0]?.marks.status : undefined;
    };
    expect([status(null), status("April 2023")]).toEqual(["E3", "C3"]);
  });

  test("a green value beside the target begins green; without a target it is the target", () => {
    const [both] = rowsOf(`
      KPI | Q1 2023/24 | Target | Green value | Amber value
      Calls | 90% | 95% | 93% | 85%`);
    expect([both?.kpi.target?.at, both?.kpi.greenLimit?.at, both?.kpi.tolerance?.at]).toEqual([
      "C2",
      "D2",
      "E2",
    ]);
    const [alone] = rowsOf(`
      KPI | Q1 2023/24 | Green threshold | Red threshold
      Calls | 90% | 93% | 85%`);
    expect([alone?.kpi.target?.at, alone?.kpi.greenLimit]).toEqual(["C2", undefined]);
  });

  test("a long trend has a place of its own", () => {
    const [row] = rowsOf(`
      Code | Short Name | Value | Target | Status | Short Trend | Long Trend
      E1 | Calls | 90% | 95% | | | `);
    expect([row?.marks.travel, row?.marks.longTravel]).toEqual(["F2", "G2"]);
  });
});

describe("what the officer says of a heading", () => {
  const grid = `
    Ref | What we count | Q1 2023/24 | Ambition | Target
    A1 | Calls | 90% | 95% | 80%`;

  test("goes before its words, and is certain", () => {
    const [row] = rowsOf(grid, {}, [{ heading: "ambition *", role: "target" }]);
    expect(row?.kpi.target?.at).toBe("D2");
    const finding = findTables(sheetOf(grid), [{ heading: "Ambition", role: "target" }]);
    expect(questionsIn(finding)).toEqual([]);
    const column = finding.kind === "tables" ? finding.tables[0]?.columns[3] : undefined;
    expect(column).toMatchObject({ role: "target", confidence: "certain", used: true });
  });

  test("takes a column out", () => {
    const [row] = rowsOf(grid, {}, [
      { heading: "Target", role: "other" },
      { heading: "Ambition", role: "target" },
    ]);
    expect(row?.kpi.target?.at).toBe("D2");
  });

  test("dates a column of figures", () => {
    const [row] = rowsOf(
      `Ref | KPI | Q1 2023/24 | So far | Target
       A1 | Calls | 90% | 91% | 80%`,
      {},
      [{ heading: "So far", role: "period", period: "Quarter 2 2023-24" }],
    );
    expect(row?.kpi.periods.map(({ period, shown }) => `${shown.at} ${period.label}`)).toEqual([
      "C2 Quarter 1 2023-24",
      "D2 Quarter 2 2023-24",
    ]);
  });

  test("makes a table of one whose words say nothing", () => {
    const plain = `
      Ref | KPI | Q1 2023/24 | Ambition
      A1 | Calls | 90% | 95%`;
    expect(rowsOf(plain)).toEqual([]);
    expect(rowsOf(plain, {}, [{ heading: "Ambition", role: "target" }])).toHaveLength(1);
  });
});

describe("targets on a sheet of their own", () => {
  const byRef = targetsOn([
    sheetOf(
      `PI code | Target | Tolerance | Polarity
       A1 | 90% | 5% | High
       A2 | 10 | 1 | Low
       A2 | 12 | 1 | Low`,
      { name: "Year's targets", at: "B2" },
    ),
  ]);
  const targets = { byRef, key: null, keys: [] };

  function targetOf(grid: string): readonly (string | undefined)[] {
    const sheet = sheetOf(grid);
    const finding = findTables(sheet, [], { targets });
    if (finding.kind === "none") return [finding.reason];
    return withTargets(readRows(sheet, finding.tables), finding.tables, targets).map(
      ({ kpi }) => kpi.target?.at,
    );
  }

  test("say which way is better, so that “Direction” is the direction of travel", () => {
    const directionOf = (cells: readonly [string, string], refs = ["A1", "A3"]): unknown => {
      const lines = refs.map((ref, i) => `${ref} | Calls | 90% | 91% | ${cells[i] ?? ""} |`);
      const sheet = sheetOf(`Ref | KPI | Q1 2023/24 | Q2 2023/24 | Direction | RAG\n${lines.join("\n")}`);
      const finding = findTables(sheet, [], { targets: { ...targets, byRef: polarities } });
      if (finding.kind === "none") return finding.reason;
      const column = finding.tables[0]?.columns.find(({ heading }) => heading === "Direction");
      return [column?.role, column?.used];
    };
    const polarities = targetsOn([
      sheetOf("Ref | Target | Polarity\nA1 | 90% | High\nA3 | 10 | Low\nA4 | 10 |\nA5 | 10 |", { name: "T" }),
    ]);
    expect(directionOf(["", ""])).toEqual(["travel", true]);
    expect(directionOf(["↑", "↓"])).toEqual(["travel", true]);
    expect(directionOf(["Higher", "Lower"])).toEqual(["polarity", true]);
    expect(directionOf(["", ""], ["A4", "A5"])).toEqual(["polarity", false]);
  });

  test("are joined by a reference that stands once on either side", () => {
    expect(
      targetOf(`
        Ref | KPI | Q1 2023/24 | RAG
        A1 | Calls | 90% |
        A2 | Bins | 9 |
        A3 | Homes | 9 | `),
    ).toEqual(["'Year''s targets'!C3", undefined, undefined]);
  });

  test("are not joined where the sheet has a target column, nor to a reference that stands twice", () => {
    expect(
      targetOf(`
        Ref | KPI | Q1 2023/24 | Target
        A1 | Calls | 90% | `),
    ).toEqual(["D2"]);
    expect(
      targetOf(`
        Ref | KPI | Q1 2023/24 | RAG
        A1 | Calls | 90% |
        A1 | Calls again | 90% | `),
    ).toEqual([undefined, undefined]);
  });

  test("make a table of references and figures, if most of its references are among them", () => {
    expect(
      targetOf(`
        Ref | KPI | Q1 2023/24
        A1 | Calls | 90%`),
    ).toEqual(["'Year''s targets'!C3"]);
    expect(
      targetOf(`
        Ref | Site | Q1 2023/24
        X1 | Depot | 90%`),
    ).toEqual([expect.stringContaining("This sheet has no KPI table")]);
  });
});

describe("a year in the label of a row of figures", () => {
  const periodsOf = (grid: string): readonly string[] =>
    rowsOf(grid).flatMap(({ kpi }) =>
      kpi.periods.map(({ shown, period }) => `${shown.at} ${period.label}`).sort(),
    );
  const block = (periods: string, ...rows: readonly string[]): string => `
      Calls answered
      Target | 90% | |
      Polarity | High | |
      ${periods}
      ${rows.join("\n      ")}`;
  const NOW = "Actual 2025/26 | 89% | 92%";
  const BEFORE = "Actual 2024/25 | 85% | 86%";
  const BOTH = [
    "B5 Quarter 1 2025-26",
    "B6 Quarter 1 2024-25",
    "C5 Quarter 2 2025-26",
    "C6 Quarter 2 2024-25",
  ];

  test("is the year of the periods that its cells stand under", () => {
    expect(periodsOf(block("| Q1 | Q2", NOW))).toEqual(["B5 Quarter 1 2025-26", "C5 Quarter 2 2025-26"]);
    expect(periodsOf(block("| Q1 | Q2", NOW, BEFORE))).toEqual(BOTH);
    expect(periodsOf(block("| Apr | Jan", NOW))).toEqual(["B5 April 2025", "C5 January 2026"]);
  });

  test("goes before the year of a title", () => {
    const titled = `Performance report 2025/26${block("| Q1 | Q2", NOW, BEFORE)}`;
    const [row] = rowsOf(titled);
    expect(row?.kpi.periods.map(({ shown, period }) => `${shown.at} ${period.label}`).sort()).toEqual([
      "B6 Quarter 1 2025-26",
      "B7 Quarter 1 2024-25",
      "C6 Quarter 2 2025-26",
      "C7 Quarter 2 2024-25",
    ]);
  });

  test("adds nothing where the periods say the same year", () => {
    expect(periodsOf(block("| Q1 2025/26 | Q2 2025/26", NOW))).toEqual([
      "B5 Quarter 1 2025-26",
      "C5 Quarter 2 2025-26",
    ]);
  });

  test("is not put in the place of another that the periods say", () => {
    expect(periodsOf(block("| Q1 2025/26 | Q2 2025/26", BEFORE))).not.toContain("B5 Quarter 1 2024-25");
  });

  test("the targets of a year are those of its figures", () => {
    const grid = block("| Q1 | Q2", "Target 2025/26 | 88% | 91%", NOW, "Target 2024/25 | 1% | 1%", BEFORE);
    expect(rowsOf(grid).map(({ kpi }) => kpi.target?.at)).toEqual(["C5"]);
  });
});
