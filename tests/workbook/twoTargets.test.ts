import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { findTables } from "../../src/workbook/find/findTables";
import type { HeadingOverride } from "../../src/workbook/find/headings/headingSense";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** What each row comes to, what is said of the columns, and what is asked about them, each sentence once. */
function judged(one: string, other: string, columns: readonly HeadingOverride[] = []): readonly string[][] {
  const sheet = sheetOf(`
    Metric|Polarity|${one}|${other}|Aug 24|Sep 24
    Seen within 4 hours|Higher|95%|76%|75%|77%
    Seen within 2 weeks|Higher|95%|76%|75%|96%
    Seen within 18 weeks|Higher|93%|90%|75%|70%
  `);
  const finding = findTables(sheet, columns);
  if (finding.kind === "none") throw new Error(finding.reason);
  const kpis = readRows(sheet, finding.tables).map(({ kpi }) => kpi);
  const { evaluations } = evaluateSheet(kpis, DEFAULT_SETTINGS);
  const asked = evaluations.flatMap(({ queries }) => queries.map(({ sentence }) => sentence));
  const said = finding.tables.flatMap(({ questions }) => questions);
  return [evaluations.map(({ status }) => status), [...said], [...new Set(asked)]];
}

describe("two columns that may be the target", () => {
  test("are asked about once, on the rows where they differ", () => {
    expect(judged("Target", "Trajectory")).toEqual([
      ["needs-attention", "green", "red"],
      ["Column D “Trajectory” is not used as the target: column C is."],
      [
        "Two columns may hold the target, and they give different answers: column C, “Target” and column D, “Trajectory”. Which of them is it? Answer in the pane, or reword the heading.",
      ],
    ]);
  });

  test.each([
    ["National standard", "Trust plan"],
    ["Standard", "Plan"],
    ["Operational standard", "Trajectory"],
    ["National target", "Plan"],
    ["Target", "Ambition"],
  ])("%s | %s", (one, other) => {
    expect(judged(one, other)[0]).toEqual(["needs-attention", "green", "red"]);
  });

  test("are asked about no more once the officer has said which it is", () => {
    const trajectory = [
      { heading: "Trajectory", role: "target" },
      { heading: "Target", role: "other" },
    ] as const;
    expect(judged("Target", "Trajectory", trajectory)).toEqual([["green", "green", "red"], [], []]);
    const target = [
      { heading: "Trajectory", role: "other" },
      { heading: "Target", role: "target" },
    ] as const;
    expect(judged("Target", "Trajectory", target)).toEqual([["red", "green", "red"], [], []]);
  });

  test.each([
    ["National standard", "Local trajectory"],
    ["National target", "Local target"],
    ["Target (England)", "Target"],
  ])("%s | %s: the council's own is used, and that is said", (one, other) => {
    expect(judged(one, other)).toEqual([
      ["green", "green", "red"],
      [`Column C “${one}” is not used as the target: column D is.`],
      [],
    ]);
  });
});

describe("a column of what is due by now beside the target", () => {
  /** The target to date of the one row, and what is said of the last column of targets. */
  function due(...headings: readonly string[]): readonly (string | undefined)[] {
    const sheet = sheetOf(`
      Metric|Polarity|${headings.join("|")}|Aug 24|Sep 24
      Homes completed (cumulative)|Higher|120|60${headings.length > 2 ? "|70" : ""}|50|66
    `);
    const finding = findTables(sheet, []);
    if (finding.kind === "none") throw new Error(finding.reason);
    const targets = finding.tables.flatMap(({ columns }) => columns.filter(({ role }) => role === "target"));
    const [row] = readRows(sheet, finding.tables);
    return [row?.kpi.target?.at, row?.kpi.targetToDate?.at, targets.at(-1)?.why];
  }
  const SAID =
    "For KPIs that run up, this is the target of the newest figure. Column C is used for all others.";

  test.each([
    "Target to date",
    "YTD target",
    "Profile to date",
    "Target to date (September)",
    "YTD target Sep-24",
    "Q2 YTD target",
    "YTD target 2024/25",
  ])("%s", (heading) => {
    expect(due("Target", heading)).toEqual(["C2", "D2", SAID]);
  });

  test("is not relied on where there are two", () => {
    expect(due("Target", "Target to date", "Profile to date")[1]).toBeUndefined();
  });

  test.each([
    "National target to date",
    "Target",
    "Last year target to date",
    "Target to date (August)",
    "Target to date (October)",
  ])("%s is none", (heading) => {
    expect(due("Target", heading)[1]).toBeUndefined();
  });
});
