import { findTables } from "../../src/workbook/find/findTables";
import { readRows, type SheetRow } from "../../src/workbook/sheet/rows";
import { sheetOf, type GridOptions } from "./gridSheet";

function rowsOf(grid: string, options: GridOptions = {}): readonly SheetRow[] {
  const sheet = sheetOf(grid, options);
  const finding = findTables(sheet);
  return finding.kind === "tables" ? readRows(sheet, finding.tables) : [];
}

const header =
  "Ref | Measure | June 2023/24 | July 2023/24 | Direction of Travel | Polarity | Target | Tolerance | Status | Warning";

describe("cells of a row", () => {
  const split = `
    ${header}
    S9 | Defects | 4069 | 3533 | | Lower is better | No target | N/A | |
    | P1 | 0 | 0 | | | | | |
    | P2 | 0 | 13 | | | 20 | 5% | |
    S7 | Voids | 64 | 60 | | Lower is better | 70 | | |`;
  const merges = ["A2:A4", "F2:F4", "G2:G3", "H2:H3"];
  const rows = rowsOf(split, { merges });

  test("sub-rows carry their KPI's ref, and what the merged cells hold, with the merged cell's address", () => {
    const [, p1] = rows;
    expect(p1?.kpi).toMatchObject({ ref: "S9", description: "P1", subRow: true });
    expect(p1?.kpi.target).toMatchObject({ at: "G2", text: "No target" });
    expect(p1?.kpi.polarity).toMatchObject({ at: "F2", text: "Lower is better" });
    expect(p1?.cells).toEqual({
      travel: "E3",
      target: "G2",
      tolerance: "H2",
      polarity: "F2",
      status: "I3",
      warning: "J3",
    });
  });

  test("a sub-row's own cell goes before the merged one", () => {
    expect(rows[2]?.kpi.target).toMatchObject({ at: "G4", text: "20" });
    expect(rows[2]?.cells.target).toBe("G4");
  });

  test("readings carry their period, heading and address", () => {
    expect(
      rows[2]?.kpi.periods.map(({ period, heading, shown }) => [period.label, heading, shown.at, shown.text]),
    ).toEqual([
      ["June 2023", "June 2023/24", "C4", "0"],
      ["July 2023", "July 2023/24", "D4", "13"],
    ]);
  });

  test("without a merge a blank cell stays blank", () => {
    const [, p1] = rowsOf(split);
    expect(p1?.kpi).toMatchObject({ ref: null, subRow: false });
    expect(p1?.kpi.target).toMatchObject({ at: "G3", text: "" });
  });

  test("a part that the sheet does not have is null, one that is blank is a blank cell", () => {
    const [row] = rowsOf(`
      Measure | Q1 2023/24 | Target | Status
      Calls | 90% | | `);
    expect(row?.kpi.polarity).toBeNull();
    expect(row?.kpi.tolerance).toBeNull();
    expect(row?.kpi.target).toMatchObject({ at: "C2", text: "" });
    expect(row?.cells).toMatchObject({ travel: null, status: "D2", warning: null });
  });

  test("a travel cell merged over a KPI's two rows is named by its top left", () => {
    const [row] = rowsOf(
      `${header}
       A1 | Calls | 88% | 90% | | Higher is better | 90% | | |
       | | 8 of 9 | 9 of 10 | | | | | |`,
      { merges: ["A2:A3", "B2:B3", "E2:E3"] },
    );
    expect(row?.cells.travel).toBe("E2");
  });

  test("words over several periods count for each; a figure over several is marked as none of theirs alone", () => {
    const [words, figure] = rowsOf(
      `Measure | Q1 2023/24 | Q2 2023/24 | Target
       Survey | Reported annually | | 80%
       Calls | 90% | | 88%`,
      { merges: ["B2:C2", "B3:C3"] },
    );
    expect(words?.kpi.periods.map(({ shown }) => shown.text)).toEqual([
      "Reported annually",
      "Reported annually",
    ]);
    expect(figure?.kpi.periods.map(({ shown }) => shown.at)).toEqual(["B3", "B3"]);
    expect(figure?.kpi.periods.map(({ acrossPeriods }) => acrossPeriods)).toEqual([true, true]);
  });
});

describe("targets that are all for another period than the one reported", () => {
  const aside = (target: string) =>
    rowsOf(`
      Ref | Measure | Good is | 2023/24 outturn | 2024/25 outturn | ${target}
      A1 | Calls | High | 80% | 85% | 84%`)[0]?.kpi;

  test("are known to the row by their headings", () => {
    const kpi = aside("2025/26 Target");
    expect(kpi?.target).toBeNull();
    expect(kpi?.unread).toMatchObject([
      {
        role: "target",
        otherPeriod: "year",
        letter: "F",
        heading: { at: "F1", text: "2025/26 Target" },
        shown: { at: "F2", text: "84%" },
      },
    ]);
  });

  test.each(["2024/25 Target", "Target", "Comments"])("and none are where the column is %s", (heading) => {
    expect(aside(heading)?.unread).toBeUndefined();
  });
});

describe("a KPI whose name is merged over its parts", () => {
  const grid = `
    Ref | Measure | Sub-measure | Q1 2023/24 | Target
    P1 | Assessments | North | 80% | 84%
    | | South | 85% | 84%
    P2 | Reviews | North | 80% | 84%`;
  const named = (merges: readonly string[]) =>
    rowsOf(grid, { merges }).map(({ kpi, identity }) => [kpi.description, identity]);

  test("has its first part named as the others are, and keeps its own identity", () => {
    expect(named(["A2:A3", "B2:B3"])).toEqual([
      ["Assessments – North", "P1"],
      ["Assessments – South", "P1 › Assessments – South"],
      ["Reviews", "P2"],
    ]);
  });

  test("without a reference its identity is its name, as it was before it was split up", () => {
    const rows = rowsOf(grid.replace(/^ *(?:Ref|P\d)? \|/gm, ""), { merges: ["A2:A3"] });
    expect(rows.map(({ kpi, identity }) => [kpi.description, identity]).slice(0, 2)).toEqual([
      ["Assessments – North", "Assessments"],
      ["Assessments – South", "Assessments – South"],
    ]);
  });
});

describe("sections", () => {
  test("the banner above, else the row's own service", () => {
    const rows = rowsOf(`
      Service | Measure | Q1 2023/24 | Target
      Housing | Voids | 5 | 4
      Highways & Waste
      Streets | Bins | 5 | 4`);
    expect(rows.map((row) => row.kpi.section)).toEqual(["Housing", "Highways & Waste"]);
  });

  const block = (title: string, measure: string, quarter = "Q1") => `
      ${title}
      Ref | Measure | Good is | ${quarter} 2025/26 | Target
      ${measure} | ${measure} in time | High | 5 | 4
      -`;
  const sections = (grid: string) => rowsOf(grid).map((row) => row.kpi.section);

  test.each([
    ["under the sheet's title", "Corporate plan\n-"],
    ["without one", ""],
  ])("of blocks with a title each the first has its own too, %s", (_name, above) => {
    const grid = `${above}${block("Adults & Health", "A1")}${block("Resources", "R1")}`;
    expect(sections(grid)).toEqual(["Adults & Health", "Resources"]);
  });

  test("also where the second has other headings", () => {
    const grid = `${block("Adults & Health", "A1")}${block("Resources", "R1", "Q2")}`;
    expect(sections(grid)).toEqual(["Adults & Health", "Resources"]);
  });

  test.each(["Performance report", "Lakeland Council", "Quarter 1 2025/26", "Scorecard 2025/26"])(
    "a sheet's title is none: %s",
    (title) => {
      expect(sections(`${block(title, "A1")}${block("Resources", "R1")}`)).toEqual([null, "Resources"]);
    },
  );

  test.each([
    ["Performance of Housing", "Performance of Roads"],
    ["Housing performance", "Roads performance"],
  ])("a title's word that the next section has as well is how they are named: %s, %s", (one, next) => {
    expect(sections(`${block(one, "A1")}${block(next, "R1")}`)).toEqual([one, next]);
    expect(sections(`${block(`${one} 2025/26`, "A1")}${block(next, "R1")}`)).toEqual([null, next]);
  });

  test("nor is what stands over the only headings, or further from them than the others' sections", () => {
    expect(sections(block("Adults & Health", "A1"))).toEqual([null]);
    const far = block("Adults & Health", "A1").replace("Ref", "-\nRef");
    expect(sections(`${far}${block("Resources", "R1")}`)).toEqual([null, "Resources"]);
  });
});

describe("identity", () => {
  test("ref, else description; repeats are numbered; sub-rows add their own name", () => {
    const rows = rowsOf(
      `Ref | Measure | Q1 2023/24 | Target
       A1 | Calls | 90% | 88%
       | P1 | 91% | 88%
       A1 | Calls again | 90% | 88%
       | Letters⏎answered | 12 | 10
       | Letters answered | 12 | 10`,
      { merges: ["A2:A3"] },
    );
    expect(rows.map((row) => row.identity)).toEqual([
      "A1",
      "A1 › P1",
      "A1 #2",
      "Letters answered",
      "Letters answered #2",
    ]);
  });
});

describe("what a heading says about its tolerance cells", () => {
  test.each([
    ["Tolerance", "5%", "90%", "5%"],
    ["Tolerance", "85% - 90%", "90%", "85% - 90%"],
    ["Tolerance %", "5", "90%", "5%"],
    ["Tolerance (% points)", "5", "90%", "5% points"],
    ["Floor standard", "85%", "90%", "85% - 90%"],
    ["Amber threshold", "12", "10", "12 - 10"],
    ["Red threshold", "85%", "90%", "85% - 90%"],
    ["Floor standard", "85%", "98% (Annual target)", "85% is the limit"],
    ["Floor standard", "n/a", "90%", "n/a"],
    ["Tolerance", "", "90%", ""],
    ["Amber", ">=85%", "90%", "amber >=85%"],
    ["Amber", "85% and above", "90%", "amber 85% and above"],
    ["Amber", "85% - 89%", "90%", "85% - 89%"],
    ["Amber", ">=85% and <90%", "90%", ">=85% and <90%"],
    ["Amber", "Amber 85-89", "90%", "85-89"],
    ["Amber", "85%", "≥ 90%", "85% - 90%"],
    ["Amber", "85%", "90% and above", "85% - 90%"],
    ["Red", "<85%", "90%", "red <85%"],
    ["Red", "70% - 84%", "90%", "red 70% - 84%"],
    ["Amber", "n/a", "90%", "n/a"],
  ])("%s %j with target %j is read as %j", (heading, tolerance, target, text) => {
    const [row] = rowsOf(`
      Measure | Q1 2023/24 | Target | ${heading}
      Calls | 90% | ${target} | ${tolerance}`);
    expect(row?.kpi.tolerance).toMatchObject({ at: "D2", text });
  });
});

describe("what the columns declare about a row", () => {
  test.each([
    ["Yes", { cumulative: true }],
    ["y", { cumulative: true }],
    ["✓", { cumulative: true }],
    ["No", { cumulative: false }],
    ["Snapshot", { cumulative: false }],
    ["", undefined],
    ["ask Jo", undefined],
  ])("%j under “Cumulative (Y/N)” declares %j", (cell, declared) => {
    const [row] = rowsOf(`
      Measure | Cumulative (Y/N) | Q1 2023/24 | Target
      Homes | ${cell} | 90 | 88`);
    expect(row?.kpi.declared).toEqual(declared);
  });

  test("the target carries the kind of period its heading names, and none where it names none", () => {
    const kindOf = (heading: string): unknown =>
      rowsOf(`Measure | Q1 2023/24 | ${heading}\n Homes | 90 | 88`)[0]?.kpi.targetPeriodKind;
    expect(kindOf("Annual Target")).toBe("year");
    expect(kindOf("Target 2023/24")).toBe("year");
    expect(kindOf("Q1 Target")).toBe("quarter");
    expect(kindOf("Target")).toBeUndefined();
  });

  test("and the very period, where it names one", () => {
    const periodOf = (heading: string): string | undefined =>
      rowsOf(`Measure | Q1 2023/24 | ${heading}\n Homes | 90 | 88`)[0]?.kpi.targetPeriod?.label;
    expect(periodOf("Target 2023/24")).toBe("Year 2023-24");
    expect(periodOf("Annual Target")).toBeUndefined();
  });
});

describe("the key that a sheet prints", () => {
  const printed = (key: string): string | undefined =>
    rowsOf(`${key}\n\n Measure | Q1 2023/24 | Target\n Calls | 90% | 88%`)[0]?.kpi.printedTolerance?.text;

  test.each([
    ["Green – on target | Amber – within 10% of target | Red – more than 10% off", "10% of target"],
    ["RAG: Green = met; Amber = up to 7.5% below target; Red = more than 7.5% below", "7.5% of target"],
    ["Key | Amber | Within 2 percentage points of target", "2 percentage points"],
    ["Amber: 0.1% to 5% worse than target", "5% of target"],
  ])("%s", (key, tolerance) => {
    expect(printed(key)).toBe(tolerance);
  });

  test.each([
    "Amber",
    "Amber: close to target",
    "Green 95% and above, amber 85% to 95%, red below 85%",
    "Amber – within 5% of target | Amber – within 10% of target",
  ])("gives no distance: %s", (key) => {
    expect(printed(key)).toBeUndefined();
  });
});

test.each([
  ["Unit", "%", true],
  ["Unit", "Per cent", true],
  ["Unit of measure", "Percentage (%)", true],
  ["Unit", "% or days", undefined],
  ["Unit", "Number", undefined],
  ["Owner", "%", undefined],
])("a column “%s” with “%s” says that a row is one of percentages: %s", (heading, text, expected) => {
  const [row] = rowsOf(`
    Ref | Measure | ${heading} | Q1 2024/25 | Q2 2024/25 | Target | Polarity
    K1 | Calls | ${text} | 91 | 88 | 90% | High
    K2 | Visits | Number | 91 | 88 | 90 | High`);
  expect(row?.kpi.inPercent).toBe(expected);
});
