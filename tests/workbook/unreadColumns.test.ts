import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { findTables } from "../../src/workbook/find/findTables";
import type { HeadingOverride } from "../../src/workbook/find/headings/headingSense";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** What each row comes to, and what is asked about columns, each sentence once. */
function judged(grid: string, columns: readonly HeadingOverride[] = []): readonly [string[], string[]] {
  const sheet = sheetOf(grid);
  const finding = findTables(sheet, columns);
  if (finding.kind === "none") throw new Error(finding.reason);
  const { evaluations } = evaluateSheet(
    readRows(sheet, finding.tables).map(({ kpi }) => kpi),
    DEFAULT_SETTINGS,
  );
  const asked = evaluations.flatMap(({ queries }) => queries.filter(({ code }) => code === "column-unread"));
  return [evaluations.map(({ status }) => status), [...new Set(asked.map(({ sentence }) => sentence))]];
}

const LEEWAY = `
  Ref|Measure|Target|Leeway|Polarity|Q1 23/24|Q2 23/24
  K1|Calls answered|80%|75-80%|Higher|79%|75.5%
  K2|Repairs on time|95%|5%|Higher|94%|96%
  K3|Homes let|90%|1pp|Higher|89%|88%
`;

describe("targets whose heading names another year than the one reported", () => {
  const TARGETS = "Target 2022/23";
  const LAST_YEARS = LEEWAY.replace("Target", TARGETS).replace("Leeway", "Tolerance");

  test("are asked about once for the whole column, by the heading's cell", () => {
    expect(judged(LAST_YEARS)).toEqual([
      ["needs-attention", "needs-attention", "needs-attention"],
      [
        "The target heading in C1, “Target 2022/23”, is for another period than the one reported, so column C is not used. Is it the target all the same? Answer in the pane, or add a column with the target for each row.",
      ],
    ]);
  });

  test("one answer settles all its rows", () => {
    const answer = (period: string) => judged(LAST_YEARS, [{ heading: TARGETS, role: "target", period }]);
    expect(answer("Year 2023-24")).toEqual([["amber", "green", "red"], []]);
    // In the year after it is asked again.
    expect(answer("Year 2022-23")).toEqual(judged(LAST_YEARS));
    expect(judged(LAST_YEARS, [{ heading: TARGETS, role: "other" }])).toEqual([
      ["needs-attention", "needs-attention", "needs-attention"],
      [],
    ]);
  });
});

describe("a column that looks like the tolerance that the sheet does not have", () => {
  test("is asked about where a row misses its target; one that meets it is green either way", () => {
    expect(judged(LEEWAY)).toEqual([
      ["needs-attention", "green", "needs-attention"],
      [
        "Column D, “Leeway”, is not used and holds “75-80%”, “5%” and “1pp”. Is it the tolerance? Answer in the pane, or reword the heading.",
      ],
    ]);
  });

  test("is read once the officer has said that it is, and not asked about once it is something else", () => {
    expect(judged(LEEWAY, [{ heading: "Leeway", role: "tolerance" }])).toEqual([
      ["amber", "green", "red"],
      [],
    ]);
    expect(judged(LEEWAY, [{ heading: "Leeway", role: "other" }])).toEqual([["red", "green", "amber"], []]);
  });

  test("without a heading it is to be given one; of two that look so, both are named", () => {
    expect(judged(LEEWAY.replace("Leeway", ""))[1]).toEqual([
      "Column D has no heading and holds “75-80%”, “5%” and “1pp”. If that is the tolerance, give it a heading that says so; if not, any other.",
    ]);
    const two = LEEWAY.replace("Leeway", "Leeway|Slack").replace(/(75-80%|\|5%|1pp)/g, "$1|5%");
    expect(judged(two)[1]).toEqual([
      "No heading names the tolerance, and column D, “Leeway” and column E, “Slack” are not used. Is one of them the tolerance? Answer in the pane, or reword the heading.",
    ]);
  });

  test.each([
    ["ranks", ["1", "3", "2"]],
    ["results of others", ["79.4%", "93.1%", "88.8%"]],
    ["small results", ["4.2%", "3.7%", "1.1%"]],
    ["a fall", ["-5%", "-1%", "2%"]],
    ["words", ["Housing", "Repairs", "see note"]],
  ])("%s: no tolerance", (_, [a = "", b = "", c = ""]) => {
    const grid = LEEWAY.replace("Target|Leeway|Polarity", "Target|Polarity|Leeway")
      .replace("75-80%|Higher", `Higher|${a}`)
      .replace("|5%|Higher", `|Higher|${b}`)
      .replace("1pp|Higher", `Higher|${c}`);
    expect(judged(grid)).toEqual([["red", "green", "amber"], []]);
  });

  test("“Var.” may be what is allowed or what came out", () => {
    expect(judged(LEEWAY.replace("Leeway", "Var."))[0]).toEqual([
      "needs-attention",
      "green",
      "needs-attention",
    ]);
  });

  test("plain small numbers are enough right beside the target", () => {
    const grid = LEEWAY.replace("75-80%", "4").replace("|5%", "|5").replace("1pp", "2");
    expect(judged(grid)[0]).toEqual(["needs-attention", "green", "needs-attention"]);
  });
});

test("where no heading names the target, the columns that may hold it are named in place of “no target column”", () => {
  const grid = LEEWAY.replace("Target|Leeway", "Bar to clear|Tolerance");
  expect(judged(grid)).toEqual([
    ["needs-attention", "needs-attention", "needs-attention"],
    [
      "Column C, “Bar to clear”, is not used and holds “80%”, “95%” and “90%”. Is it the target? Answer in the pane, or reword the heading.",
    ],
  ]);
  expect(judged(grid, [{ heading: "Bar to clear", role: "target" }])).toEqual([
    ["amber", "green", "red"],
    [],
  ]);
});

test("where no heading names the polarity, a column with some of its words is named", () => {
  const grid = LEEWAY.replace("Leeway|Polarity", "Tolerance|Way to go")
    .replace(/\|Higher\|/g, "|Higher is better|")
    .replace("1pp|Higher is better", "1pp|ask Jo");
  expect(judged(grid)[1]).toEqual([
    "Column E, “Way to go”, is not used and holds “Higher is better” and “ask Jo”. Is it the polarity? Answer in the pane, or reword the heading.",
  ]);
});

describe("initials in a column that says nothing", () => {
  const grid = (cells: readonly [string, string]): string => `
    Ref|Measure|Reverse|Target|Q1 23/24|Q2 23/24
    K1|Calls|${cells[0]}|80|79|75
    K2|Repairs|${cells[1]}|95|94|96`;

  test.each<readonly [string, string]>([
    ["H", "L"],
    ["Hi", "Lo"],
    ["+", "-"],
  ])("%j and %j may be the polarity", (a, b) => {
    expect(judged(grid([a, b]))[1]).toEqual([
      `Column C, “Reverse”, is not used and holds “${a}” and “${b}”. Is it the polarity? Answer in the pane, or reword the heading.`,
    ]);
  });

  test.each<readonly [string, string]>([
    ["Y", "N"],
    ["H", "M"],
  ])("%j and %j may be anything", (a, b) => {
    expect(judged(grid([a, b]))[1]).toEqual([]);
  });
});

describe("a column of figures on the worse side of the targets may be where amber ends", () => {
  const FLOOR = `
    Ref|Measure|Target|Minimum|Polarity|Q1 23/24|Q2 23/24
    K1|Calls answered|90%|80%|Higher|79%|83%
    K2|Repairs on time|90%|80%|Higher|94%|79%
    K3|Days to let|20|24|Lower|19|23
    K4|Homes let|90%|80%|Higher|89%|96%
  `;

  test("it is asked about where another status would come of it", () => {
    expect(judged(FLOOR)).toEqual([
      ["needs-attention", "red", "needs-attention", "green"],
      [
        "Column D, “Minimum”, is not used and holds “80%” and “24”. Is it where amber ends? Answer in the pane, or reword the heading.",
      ],
    ]);
  });

  test("once the officer has said so its figures are limits, and not shares of the target", () => {
    expect(judged(FLOOR, [{ heading: "Minimum", role: "tolerance" }])).toEqual([
      ["amber", "red", "amber", "green"],
      [],
    ]);
    expect(judged(FLOOR, [{ heading: "Minimum", role: "other" }])[0]).toEqual(["red", "red", "red", "green"]);
  });

  test.each(["Westmorland", "Line in the sand"])(
    "without a word for a limit, %s has to be as round as the targets in nearly every row",
    (heading) => {
      const grid = FLOOR.replace("Minimum", heading);
      expect(judged(grid)[0]).toEqual(["needs-attention", "red", "needs-attention", "green"]);
      expect(judged(grid.replace("K1|Calls answered|90%|80%", "K1|Calls answered|90%|83%"))[0]).toEqual([
        "red",
        "red",
        "red",
        "green",
      ]);
    },
  );

  test("on the better side of the targets, or far off, it is something else", () => {
    expect(judged(FLOOR.replace(/\|80%/g, "|98%").replace("|24|", "|18|"))[0]).toEqual([
      "red",
      "red",
      "red",
      "green",
    ]);
    expect(judged(FLOOR.replace(/\|80%/g, "|12%").replace("|24|", "|90|"))[0]).toEqual([
      "red",
      "red",
      "red",
      "green",
    ]);
  });
});

describe("an amber threshold beside a red one", () => {
  test("a figure between the last amber one and the first red one is of neither colour", () => {
    const [statuses] = judged(`
      Ref|Measure|Target|Amber threshold|Red threshold|Polarity|Q1 23/24|Q2 23/24
      K1|Calls answered|90%|85%|84%|Higher|88%|84.5%
      K2|Repairs on time|90%|85%|84%|Higher|88%|84%
      K3|Bins emptied|90%|85%|84%|Higher|88%|85%
    `);
    expect(statuses).toEqual(["needs-attention", "red", "amber"]);
  });

  const PAIR = `
    Ref|Measure|Target|Amber threshold|Red threshold|Polarity|Q1 23/24|Q2 23/24
    K1|Calls answered|90%|85%|80%|Higher|79%|87%
    K2|Repairs on time|90%|85%|80%|Higher|94%|83%
    K3|Days to let|20|22|25|Lower|19|26
    K4|Homes let|90%||80%|Higher|89%|81%
    K5|Bins missed|90%|80%|85%|Higher|89%|82%
  `;

  test("red begins beyond the red one; between target and amber one it is asked whether green ends there", () => {
    const [statuses, asked] = judged(PAIR);
    expect(statuses).toEqual(["needs-attention", "amber", "red", "amber", "needs-attention"]);
    expect(asked).toEqual([
      "Column D, “Amber threshold”, holds “85%”, “22” and “80%”, and another column says where red begins. Does green go as far as that figure, or end at the target? Answer in the pane, or reword the heading.",
    ]);
  });

  test("the officer's word settles it", () => {
    const green = judged(PAIR, [{ heading: "Amber threshold", role: "green-limit" }]);
    expect(green[0].slice(0, 4)).toEqual(["green", "amber", "red", "amber"]);
    const other = judged(PAIR, [{ heading: "Amber threshold", role: "other" }]);
    expect(other[0].slice(0, 4)).toEqual(["amber", "amber", "red", "amber"]);
  });
});

const THRESHOLD = `
  Ref|Measure|Target|Threshold|Polarity|Q1 23/24|Q2 23/24
  K1|Appeals lost|5%|10%|Lower|5%|6%
  K2|Homes let|80%|60%|Higher|70%|81%
`;

describe("a column headed no more than “Threshold”", () => {
  test("is asked about where its percentages as shares and as limits give different answers", () => {
    expect(judged(THRESHOLD)).toEqual([
      ["needs-attention", "green"],
      [
        "Column D, “Threshold”, holds “10%” and “60%”: shares of the target, or the last values that are amber, and the two give different answers. If amber ends there, say so in the pane. If not, head the column “Tolerance (share of target)”.",
      ],
    ]);
  });

  test("holds limits once the officer has said so, and shares under a heading that says that", () => {
    expect(judged(THRESHOLD, [{ heading: "Threshold", role: "tolerance" }])).toEqual([
      ["amber", "green"],
      [],
    ]);
    expect(judged(THRESHOLD.replace("Threshold", "Tolerance (share of target)"))).toEqual([
      ["red", "green"],
      [],
    ]);
  });

  test("is of shares where most of its percentages are no limits of their targets", () => {
    expect(judged(THRESHOLD.replace("60%", "10%").replace(/$/, "K3|Visits|90%|10%|Higher|70%|80%"))).toEqual([
      ["red", "green", "red"],
      [],
    ]);
  });

  test("of designation by the government is no tolerance", () => {
    expect(judged(THRESHOLD.replace("Threshold", "Designation threshold"))).toEqual([["red", "green"], []]);
  });
});

describe("how amber is given to one KPI beside a target of 3%, lower is better", () => {
  const answer = (heading: string, cell: string, more = ""): readonly [string[], string[]] =>
    judged(`
      KPI|Good is|Q1 2026/27|Q2 2026/27|Target|${more === "" ? "" : `${more}|`}${heading}|RAG
      NEET|Low|3.6%|3.2%|3.0%|${more === "" ? "" : "|"}${cell}|`);
  const asks = (letter: string, heading: string, cell: string, role = "the tolerance"): string =>
    `Column ${letter}, “${heading}”, is not used and holds “${cell}”. Is it ${role}? Answer in the pane, or reword the heading.`;

  test.each([
    ["Upper/lower tolerance", "0.3pp"],
    ["Lower tolerance / upper tolerance", "0.3pp"],
    ["Upper and lower tolerances", "2.7% - 3.3%"],
    // A distance by its own words, under a heading of a limit.
    ["Lower tolerance", "0.3pp"],
  ])("%s, %s is understood", (heading, cell) => {
    expect(answer(heading, cell)).toEqual([["amber"], []]);
  });

  test.each([
    ["Leeway", "0.3pp"],
    ["Margin", "0.3 percentage points"],
    ["How RAG is set", "Amber up to 3.3%"],
    ["Permitted range", "3.0% - 3.3%"],
  ])("%s, %s is asked about", (heading, cell) => {
    expect(answer(heading, cell)).toEqual([["needs-attention"], [asks("F", heading, cell)]]);
    // A column that nobody has filled in does not answer for it.
    expect(answer(heading, cell, "Amber trigger (%)")).toEqual([
      ["needs-attention"],
      [asks("G", heading, cell)],
    ]);
  });

  test("a breach point is asked about as where amber ends, and “RAG rule” as the words in it", () => {
    expect(answer("Breach point", "3.3%")[1]).toEqual([
      asks("F", "Breach point", "3.3%", "where amber ends"),
    ]);
    expect(answer("RAG rule", "Amber up to 3.3%")[0]).toEqual(["needs-attention"]);
  });

  test.each([
    // A change since the last quarter.
    ["Margin", "+0.3pp"],
    // A status of an earlier time, whatever else it says.
    ["Earlier RAG", "Green"],
    ["Earlier RAG", "5 green"],
  ])("%s, %s is none", (heading, cell) => {
    expect(answer(heading, cell)).toEqual([["red"], []]);
  });

  test("where the sheet has a tolerance for the rows that have the other as well, nothing is asked", () => {
    const grid = `
      KPI|Good is|Q1 2026/27|Q2 2026/27|Target|Tolerance|Leeway|RAG
      NEET|Low|3.6%|3.2%|3.0%|5%|0.3pp|
      Absence|Low|3.6%|3.2%|3.0%||0.3pp|`;
    expect(judged(grid)).toEqual([["red", "red"], []]);
  });
});

describe("on a sheet of one or two rows", () => {
  const ONE = `
    Ref|Measure|Target|Leeway|Polarity|Q1 23/24|Q2 23/24
    K1|Calls answered|80%|10%|Higher|79%|75.5%`;
  const TWO = `${ONE}
    K2|Homes let|90%|2%|Higher|79%|82.5%`;

  test.each([
    ["a share", ONE, "the tolerance"],
    ["shares", TWO, "the tolerance"],
    ["a number", ONE.replace("10%", "10"), "the tolerance"],
    ["a band up to the last figure before the target", ONE.replace("10%", "70% - 79%"), "where amber ends"],
    ["a limit", ONE.replace("10%", "70%"), "where amber ends"],
    ["limits", TWO.replace("10%", "70%").replace("|2%", "|80%"), "where amber ends"],
  ])("%s beside the target is asked about", (_, grid, role) => {
    const [statuses, asked] = judged(grid);
    expect(new Set(statuses)).toEqual(new Set(["needs-attention"]));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(`Is it ${role}?`);
  });

  test.each([
    ["a comment", ONE.replace("10%", "Up 2% on last year as staff are in post")],
    ["a short one", ONE.replace("10%", "Good")],
    ["a change", ONE.replace("10%", "-3.5%")],
    ["a result that is not round", ONE.replace("10%", "77.3%")],
    ["a better figure", ONE.replace("10%", "85%")],
    ["another council", ONE.replace("Leeway", "Peer average").replace("10%", "70%")],
    [
      "a round figure elsewhere",
      ONE.replace("Leeway|Polarity", "Polarity|Westmorland").replace("10%|Higher", "Higher|70%"),
    ],
  ])("%s is not", (_, grid) => {
    expect(judged(grid)).toEqual([["red"], []]);
  });
});
