import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** Each KPI's status and what is asked about it, and what is told of the table. */
function judged(rows: string, headings = "Ref | KPI | Polarity | Q1 2024/25 | Q2 2024/25 | Target") {
  const sheet = sheetOf(`
    ${headings}
    A1 | Visits | High | 80 | 79 | 80
    ${rows}
    A3 | Homes let | High | 12 | 14 | 10
    A4 | Days to let | Low | 20 | 22 | 21`);
  const finding = findTables(sheet);
  if (finding.kind === "none") throw new Error(finding.reason);
  const read = readRows(sheet, finding.tables);
  const { evaluations } = evaluateSheet(
    read.map(({ kpi }) => kpi),
    DEFAULT_SETTINGS,
  );
  return {
    statuses: Object.fromEntries(read.map(({ identity }, i) => [identity, evaluations[i]?.status])),
    asked: evaluations.flatMap(({ queries }) => queries.map(({ sentence }) => sentence)),
    told: finding.tables.flatMap(({ questions }) => questions),
  };
}

const REST = { A1: "amber", A3: "green", A4: "amber" };

describe("a row “Target” below a KPI of a register", () => {
  test("is what the KPI is held to in each period where it has no target of its own", () => {
    expect(judged("A2 | Calls | High | 80% | 77% | \n | Target | | 85% | 88% |")).toMatchObject({
      statuses: { ...REST, A2: "red" },
      asked: [],
      told: [],
    });
  });

  test("is at peace with the KPI's own target where both give one status", () => {
    const { statuses, asked, told } = judged(
      "A2 | Calls | High | 80% | 77% | 90% \n | Target | | 85% | 88% |",
    );
    expect([statuses, asked, told]).toEqual([{ ...REST, A2: "red" }, [], []]);
  });

  test("is asked about where the KPI's own target gives another status", () => {
    const { statuses, asked } = judged("A2 | Calls | High | 80% | 77% | 75% \n | Target | | 85% | 88% |");
    expect(statuses).toEqual({ ...REST, A2: "needs-attention" });
    expect(asked).toEqual([
      "E4 shows “88%”, which names a different target from the row’s own, “75%” in F3. Correct the one that is wrong.",
    ]);
  });

  test("goes before a target for the whole year", () => {
    const { statuses } = judged(
      "A2 | Homes built | High | 20 | 27 | 100 \n | Target | | 25 | 25 |",
      "Ref | KPI | Polarity | Q1 2024/25 | Q2 2024/25 | Annual target",
    );
    expect(statuses.A2).toBe("green");
  });

  test("is for a KPI that runs up where it is a profile", () => {
    const up = judged(
      "A2 | Tax collected (cumulative) | High | 29.1% | 56.0% | \n | Profiled target | | 28.5% | 55.5% |",
    );
    expect([up.statuses.A2, up.told]).toEqual(["green", []]);
    const { statuses, told } = judged(
      "A2 | Tax collected | High | 29.1% | 56.0% | \n | Profiled target | | 28.5% | 55.5% |",
    );
    expect(statuses).toEqual({ ...REST, A2: "needs-attention" });
    expect(told).toEqual([
      "Row 4 says “Profiled target” where a KPI’s name would stand, and which KPI it is for is not certain, so it was not used. Enter it in the KPI’s own row. If it is a KPI, give it a reference or a target of its own.",
    ]);
  });

  test.each([
    ["a tolerance", "A2 | Calls | High | 80% | 77% | 90% \n | Tolerance | | 5% | 5% |"],
    ["parted from it", "A2 | Calls | High | 80% | 77% | 90% \n - \n | Target | | 85% | 88% |"],
  ])("is no KPI and is told where it is %s", (_, rows) => {
    const { statuses, told } = judged(rows);
    expect(statuses).toEqual({ ...REST, A2: "red" });
    expect(told).toHaveLength(1);
  });
});

test("a row “Target” below the last KPI belongs to the table, as the KPI's does", () => {
  const sheet = sheetOf(`
    Ref | KPI | Polarity | Q1 2024/25 | Q2 2024/25 | Target
    A1 | Visits | High | 80 | 79 | 80
    A2 | Calls | High | 80% | 77% |
    | Target | | 85% | 88% |`);
  const finding = findTables(sheet);
  expect(finding).toMatchObject({
    tables: [{ area: { row: 0, rows: 4 }, lines: [{ row: 1 }, { row: 2, targets: 3 }] }],
  });
});

describe("a row “Target” below every KPI, beside a column of targets", () => {
  const statuses = (rows: string, headings = "Ref | KPI | Polarity | Target | Q1 2024/25 | Q2 2024/25") => {
    const sheet = sheetOf(`
      ${headings}
      ${rows}`);
    const finding = findTables(sheet);
    if (finding.kind === "none") throw new Error(finding.reason);
    const read = readRows(sheet, finding.tables);
    const { evaluations } = evaluateSheet(
      read.map(({ kpi }) => kpi),
      DEFAULT_SETTINGS,
    );
    return {
      statuses: evaluations.map(({ status }) => status),
      asked: evaluations.flatMap(({ queries }) => queries.map(({ sentence }) => sentence)),
    };
  };

  test("is asked about where the two give different statuses, and held to where they do not", () => {
    const rows = `A1 | Visits | High | 85% | 83% | 82%
      | Target | | | 81% | 81%
      A2 | Calls | High | 85% | 83% | 60%
      | Target | | | 81% | 81%
      A3 | Loans | High | 85% | 83% | 90%
      | Target | | | 81% | 85%`;
    expect(statuses(rows)).toEqual({
      statuses: ["needs-attention", "red", "green"],
      asked: [
        "F3 shows “81%”, which names a different target from the row’s own. Correct the one that is wrong.",
      ],
    });
  });

  test("is the same question where a column of labels says “Actual” and “Target”", () => {
    const rows = `A1 | Visits | High | 85% | Actual | 83% | 82%
      | | | | Target | 81% | 81%
      A2 | Calls | High | 85% | Actual | 83% | 60%
      | | | | Target | 81% | 81%`;
    const got = statuses(rows, "Ref | KPI | Polarity | Target | | Q1 2024/25 | Q2 2024/25");
    expect(got.statuses).toEqual(["needs-attention", "red"]);
    expect(got.asked).toEqual([
      "G3 shows “81%”, which names a different target from the row’s own. Correct the one that is wrong.",
    ]);
  });

  test("goes before a target for the whole year", () => {
    const rows = `A1 | Homes built | High | 100 | 20 | 27
      | Target | | | 25 | 25
      A2 | Homes let | High | 100 | 20 | 27
      | Target | | | 25 | 25`;
    const headings = "Ref | KPI | Polarity | Annual target | Q1 2024/25 | Q2 2024/25";
    expect(statuses(rows, headings)).toEqual({ statuses: ["green", "green"], asked: [] });
  });
});
