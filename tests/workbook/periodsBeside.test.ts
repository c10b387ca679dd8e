import { columnPlaceName } from "../../src/workbook/find/finding";
import { findTables } from "../../src/workbook/find/findTables";
import type { HeadingOverride } from "../../src/workbook/find/headings/headingSense";
import { sheetOf } from "./gridSheet";

interface Options {
  readonly reported?: string;
  readonly said?: readonly HeadingOverride[];
  /** A row above the headings, from the first column after the measure's. */
  readonly group?: string;
}

/** Two KPIs under these headings; "." stands for a column of figures and anything else for what is in its cells. */
function found(
  headings: string,
  cells: string,
  { reported, said = [], group }: Options = {},
): { readonly columns: readonly string[]; readonly questions: readonly string[] } {
  const line = (name: string, figure: number): string =>
    `${name}|Higher|50|${cells
      .split("|")
      .map((cell, i) => (cell === "." ? String(figure + i) : cell))
      .join("|")}`;
  const over = group === undefined ? [] : [`|||${group}`];
  const rows = [
    ...over,
    `Measure|Polarity|Threshold|${headings}`,
    line("Homes insulated", 40),
    line("EV bays", 45),
  ];
  const finding = findTables(sheetOf(rows.join("\n")), said, { reported: reported ?? null });
  if (finding.kind === "none") throw new Error(finding.reason);
  const [table] = finding.tables;
  if (table === undefined) throw new Error("no table");
  const marks = table.columns.filter(
    ({ role, heading }) =>
      ["status", "travel", "warning", "target"].includes(role) && heading !== "Threshold",
  );
  return {
    columns: marks.map(
      (column) =>
        `${columnPlaceName(column)} ${column.period?.label ?? "-"}${column.used ? ` ${column.role}` : ""}`,
    ),
    questions: table.questions.filter((question) => /status|direction/.test(question)),
  };
}

const MONTHS = "Apr 25|RAG|May 25|RAG|Jun 25|RAG";

describe("of columns with one heading, each is the period's that it stands beside", () => {
  test.each<[string, string, string, Options, readonly string[]]>([
    ["after each month", MONTHS, ".|G|.|A|.|", {}, ["E April 2025", "G May 2025", "I June 2025 status"]],
    ["filled in already", MONTHS, ".|G|.|A|.|R", {}, ["E April 2025", "G May 2025", "I June 2025 status"]],
    ["a later month is empty", MONTHS, ".|G|.|||", {}, ["E April 2025", "G May 2025 status", "I June 2025"]],
    [
      "an earlier month is reported",
      MONTHS,
      ".|G|.|A|.|",
      { reported: "April 2025" },
      ["E April 2025 status", "G May 2025", "I June 2025"],
    ],
    [
      "the officer has said what the heading is",
      MONTHS.replaceAll("RAG", "Verdict"),
      ".|G|.|A|.|",
      { said: [{ heading: "Verdict", role: "status" }] },
      ["E April 2025", "G May 2025", "I June 2025 status"],
    ],
    [
      "newest first",
      "Jun 25|RAG|May 25|RAG|Apr 25|RAG",
      ".||.|A|.|G",
      {},
      ["E June 2025 status", "G May 2025", "I April 2025"],
    ],
    [
      "before each month",
      "RAG|Apr 25|RAG|May 25|RAG|Jun 25",
      "G|.|A|.||.",
      {},
      ["D April 2025", "F May 2025", "H June 2025 status"],
    ],
    [
      "with an arrow each",
      "Q1 25/26|Status|DoT|Q2 25/26|Status|DoT",
      ".|G|→|.||",
      {},
      [
        "E Quarter 1 2025-26",
        "F Quarter 1 2025-26",
        "H Quarter 2 2025-26 status",
        "I Quarter 2 2025-26 travel",
      ],
    ],
    [
      "with a target of its own each",
      "Apr 25 Actual|Apr 25 Target|RAG|May 25 Actual|May 25 Target|RAG",
      ".|50|G|.|50|",
      {},
      ["E April 2025", "F April 2025", "H May 2025 target", "I May 2025 status"],
    ],
    [
      "and the targets that go with them",
      "Apr 25|Target|RAG|May 25|Target|RAG",
      ".|50|G|.|60|",
      {},
      ["E April 2025", "F April 2025", "H May 2025 target", "I May 2025 status"],
    ],
    [
      "and the targets before the figures",
      "Target|Apr 25|RAG|Target|May 25|RAG",
      "50|.|G|60|.|",
      {},
      ["D April 2025", "F April 2025", "G May 2025 target", "I May 2025 status"],
    ],
    [
      "arrows that tell which way it went",
      "Q1 25/26|Direction|Q2 25/26|Direction",
      ".|↑|.|",
      {},
      ["E Quarter 1 2025-26", "G Quarter 2 2025-26 travel"],
    ],
    [
      "behind last year's figure",
      "2023/24|Q1 24/25|RAG|Q2 24/25|RAG",
      ".|.|G|.|",
      {},
      ["F Quarter 1 2024-25", "H Quarter 2 2024-25 status"],
    ],
    [
      "before the year so far",
      "RAG|Q1 24/25|RAG|Q2 24/25|2024/25 YTD",
      "G|.||.|.",
      {},
      ["D Quarter 1 2024-25", "F Quarter 2 2024-25 status"],
    ],
    [
      "three months each: the one that is reported",
      "Apr 25|May 25|Jun 25|RAG|Jul 25|Aug 25|Sep 25|RAG",
      ".|.|.|G|.|.||",
      {},
      ["G June 2025", "K August 2025 status"],
    ],
    [
      "under the name of the year",
      "Q1|RAG|Q2|RAG",
      ".|G|.|",
      { group: "2024/25|2024/25|2024/25|2024/25" },
      ["E Quarter 1 2024-25", "G Quarter 2 2024-25 status"],
    ],
    [
      "in capitals or not, with a footnote's mark",
      "Apr 25|RAG |May 25|rag|Jun 25|RAG*",
      ".|G|.|A|.|",
      {},
      ["E April 2025", "G May 2025", "I June 2025 status"],
    ],
    [
      "one for all of them is nobody's in particular",
      "Apr 25|May 25|Jun 25|RAG",
      ".|.|.|",
      {},
      ["G - status"],
    ],
  ])("%s", (_name, headings, cells, options, expected) => {
    expect(found(headings, cells, options)).toEqual({ columns: expected, questions: [] });
  });

  test("the reported month has none: no other's is used", () => {
    expect(found("Apr 25|RAG|May 25|RAG|Jun 25", ".|G|.|A|.")).toEqual({
      columns: ["E April 2025", "G May 2025"],
      questions: [
        "The status headings (E1, G1) are all for another period than the one reported, so none of them is used.",
      ],
    });
  });

  test.each<[string, string, string, string]>([
    [
      "more periods before one than before another",
      "Apr 25|RAG|May 25|RAG|Jun 25|Jul 25|RAG",
      ".|G|.|A|.|.|",
      "E, G, J",
    ],
    ["one without a period", "Apr 25|RAG|May 25|RAG|RAG", ".|G|.|A|", "E, G, H"],
    ["one before the first and one behind the last", "RAG|Apr 25|May 25|RAG", "G|.|.|", "D, G"],
    ["one for each month, behind them all", "Apr 25|May 25|RAG|RAG", ".|.|G|", "F, G"],
  ])("%s: none is used, and the officer is told", (_name, headings, cells, letters) => {
    const { columns, questions } = found(headings, cells);
    expect(columns.filter((column) => column.includes("status"))).toEqual([]);
    expect(questions).toEqual([
      `Columns ${letters} for the status have the same heading, and it is not clear which period each is for, so none of them is used. Add the period to each heading, for example “Jun 25”.`,
    ]);
  });

  test("not where the officer has said what the heading is either", () => {
    const said = [{ heading: "RAG", role: "status" }] as const;
    expect(found("Apr 25|RAG|May 25|RAG|RAG", ".|G|.|A|", { said }).columns).toEqual(["E -", "G -", "H -"]);
  });

  test("targets alone may be the next period’s as well: their places say nothing", () => {
    const { columns } = found("2023/24|Target|2024/25|Target", ".|50|.|60");
    expect(columns).toEqual(["E - target", "G -"]);
  });
});
