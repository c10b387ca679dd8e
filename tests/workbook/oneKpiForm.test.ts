import { columnFor } from "../../src/workbook/find/finding";
import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { judgedRows } from "./judgedRows";
import { sheetOf } from "./gridSheet";

const FORM = `Reference | H1
  Good performance | High`;

/** A sheet of one KPI with periods down the side: what stands at its head, its headings, and figures that run up. */
function sheet(form: string, headings = "Quarter | Actual | Target | RAG | DoT"): string {
  return `
  Homes
  ${form}
  -
  ${headings}
  Q1 2024/25 | 100 | 120 | |
  Q2 2024/25 | 230 | 240 | |
  Q3 2024/25 | 370 | 360 | |
  Q4 2024/25 | | 480 | |`;
}

/** What the newest figure comes to, and whether it was taken as one that runs up. */
function judged(grid: string) {
  const [only, ...more] = judgedRows(grid);
  if (only === undefined || more.length > 0) throw new Error("one KPI expected");
  const { status, cumulative, previous, travel, current } = only;
  return { status, cumulative, now: current?.at, before: previous?.at ?? null, mark: travel?.mark ?? null };
}

/** Which columns of marks are used, and what the officer is told. */
function marks(grid: string) {
  const found = findTables(sheetOf(grid));
  if (found.kind === "none") throw new Error(found.reason);
  const [table] = found.tables;
  if (table === undefined) throw new Error("no table");
  return {
    status: columnFor(table, "status")?.printed,
    travel: columnFor(table, "travel")?.printed,
    told: table.questions,
  };
}

describe("“Cumulative?” at the head of a sheet of one KPI", () => {
  test.each([
    ["Cumulative? | No", false],
    ["Cumulative | No", false],
    ["Cumulative? | N", false],
    ["Cumulative? | Not cumulative", false],
    ["Cumulative? | Yes", true],
  ])("“%s” is read", (line, cumulative) => {
    expect(judged(sheet(`${FORM}\n  ${line}`))).toMatchObject({ status: "green", cumulative, mark: "↑ G" });
  });
});

describe("figures and targets for the year to date, one row for each quarter", () => {
  const headings = "Quarter | Actual (YTD) | Target (YTD) | RAG | DoT";

  test.each([
    ["said to run up", `${FORM}\n  Cumulative? | Yes`, "B9", "B8"],
    ["of which nothing is said", FORM, "B8", "B7"],
  ])("%s are compared with the quarter before", (_, form, now, before) => {
    const grid = sheet(form, headings);
    expect(judged(grid)).toEqual({ status: "green", cumulative: true, now, before, mark: "↑ G" });
    expect(marks(grid)).toEqual({ status: "RAG", travel: "DoT", told: [] });
  });

  test.each(["Actual YTD | Target YTD", "YTD actual | YTD target", "Actual to date | Target to date"])(
    "“%s” too",
    (pair) => {
      expect(judged(sheet(FORM, `Quarter | ${pair} | RAG | DoT`))).toMatchObject({
        before: "B7",
        mark: "↑ G",
      });
    },
  );

  test("said not to run up keep their columns of marks, and have no arrow", () => {
    const grid = sheet(`${FORM}\n  Cumulative? | No`, headings);
    expect(judged(grid)).toMatchObject({ status: "green", cumulative: false, mark: null });
    expect(marks(grid)).toEqual({ status: "RAG", travel: "DoT", told: [] });
  });
});

describe("one KPI named by the title of its sheet alone", () => {
  test.each([
    ["two lines of a form", "Good performance | High\n  Cumulative? | Yes"],
    ["one line, plainly answered", "Good performance | High"],
    ["a definition", "Definition | Homes completed less losses\n  Good performance | High"],
  ])("is called by it over %s", (_, form) => {
    const grid = sheetOf(sheet(form));
    const found = findTables(grid);
    if (found.kind === "none") throw new Error(found.reason);
    const rows = readRows(grid, found.tables);
    expect(rows.map(({ identity }) => identity)).toEqual(["Homes"]);
    expect(rows[0]?.kpi.polarity?.text).toBe("High");
    expect(found.tables[0]?.questions).toEqual([expect.stringContaining("called by the text in A1")]);
  });

  test("a definition is its name where there is no title, and a description everywhere", () => {
    const nameIn = (grid: string): readonly string[] => {
      const one = sheetOf(grid);
      const found = findTables(one);
      if (found.kind === "none") throw new Error(found.reason);
      return readRows(one, found.tables).map(({ identity }) => identity);
    };
    const defined = sheet("Definition | Homes built\n  Good performance | High");
    expect(nameIn(defined.replace("Homes\n", "-\n"))).toEqual(["Homes built"]);
    expect(nameIn(defined.replace("Definition", "Description"))).toEqual(["Homes built"]);
  });
});
