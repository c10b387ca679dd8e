import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { monthPeriod } from "../../src/kpi/period/calendar";
import type { SheetEvaluation } from "../../src/kpi/evaluation";
import { rowOf } from "./rowBuilder";

const HEADINGS = ["June 2023/24", "July 2023/24", "August 2023/24", "September 2023/24"];

function sheetOf(...rows: readonly (readonly string[])[]): SheetEvaluation {
  return evaluateSheet(
    rows.map((cells) =>
      rowOf({ figures: Object.fromEntries(HEADINGS.map((heading, at) => [heading, cells[at] ?? ""])) }),
    ),
    DEFAULT_SETTINGS,
  );
}

const NOUGHTS = [
  ["90%", "93%", "0%", "0%"],
  ["91%", "92%", "0%", "0%"],
  ["85%", "88%", "0%", "0%"],
];

test.each([
  ["nothing but 0 in three rows is the future", sheetOf(...NOUGHTS), "July 2023", 1],
  [
    "one row with a figure makes it a period",
    sheetOf(...NOUGHTS, ["1%", "1%", "1%", "1%"]),
    "September 2023",
    0,
  ],
  ["two rows may well be 0", sheetOf(...NOUGHTS.slice(1)), "September 2023", 0],
  [
    "0 after mostly 0 is no surprise",
    sheetOf(...NOUGHTS.map(() => ["0%", "0%", "0%"]), ["5%"]),
    "August 2023",
    0,
  ],
  ["a figure in brackets is there, whatever it means", sheetOf(["90%", "(91%)"]), "July 2023", 0],
])("%s", (_name, sheet, period, doubts) => {
  expect([sheet.reportingPeriod?.label, sheet.doubts.length]).toEqual([period, doubts]);
});

test("the periods passed over are named", () => {
  expect(sheetOf(...NOUGHTS).doubts).toEqual([
    "Every figure for August 2023 and September 2023 is 0, so July 2023 was taken as the reporting period. If the noughts are true, choose September 2023 as the reporting period.",
  ]);
});

test("the officer's choice is not doubted", () => {
  const rows = NOUGHTS.map(() => rowOf({ figures: { "July 2023/24": "90%", "August 2023/24": "0%" } }));
  const { doubts, evaluations } = evaluateSheet(rows, {
    ...DEFAULT_SETTINGS,
    reportingPeriod: monthPeriod(2023 * 12 + 7),
  });
  expect([doubts, evaluations[0]?.status]).toEqual([[], "red"]);
});

test("a table of years under one of months goes by its own latest year", () => {
  const { reportingPeriod, evaluations } = evaluateSheet(
    [
      rowOf({ figures: { "June 2023/24": "90%", "July 2023/24": "93%" } }),
      rowOf({ figures: { "2021/22": "70%", "2022/23": "72%", "2023/24": "" }, target: "75%" }),
    ],
    DEFAULT_SETTINGS,
  );
  expect([
    reportingPeriod?.label,
    evaluations[1]?.status,
    evaluations[1]?.travel?.mark,
    evaluations[1]?.current?.at,
  ]).toEqual(["July 2023", "amber", "↑ G", "P2"]);
});

/** Each with the latest figure of its columns: a table is known by them. */
function tablesOf(...tables: readonly Readonly<Record<string, string>>[]): SheetEvaluation {
  return evaluateSheet(
    tables.map((figures, index) => ({ ...rowOf({ figures }), ref: `T${String(index + 1)}` })),
    DEFAULT_SETTINGS,
  );
}

const JULY = { "June 2023/24": "90%", "July 2023/24": "93%" };

test.each([
  ["columns that end before", [JULY, { "May 2023/24": "80%", "June 2023/24": "91%" }], "June 2023", "91%"],
  [
    "a column that is there and blank",
    [JULY, { "June 2023/24": "80%", "July 2023/24": "" }],
    "July 2023",
    "",
  ],
  [
    "columns of next month, blank",
    [JULY, { "June 2023/24": "80%", "July 2023/24": "", "August 2023/24": "" }],
    "July 2023",
    "",
  ],
  [
    "halves of the year after",
    [{ "Q4 2022-23": "90%" }, { "H1 2023-24": "90%", "H2 2023-24": "70%" }],
    "Half-year 2 2023-24",
    "70%",
  ],
  [
    "years of another table that end before",
    [JULY, { "2022/23": "70%", "2023/24": "71%" }, { "2020/21": "70%", "2021/22": "72%" }],
    "Year 2021-22",
    "72%",
  ],
])("a table with %s", (_name, tables, period, shown) => {
  const { current } = tablesOf(...tables).evaluations.at(-1) ?? {};
  expect([current?.period.label ?? null, current?.text ?? null]).toEqual([period, shown]);
});

test("a table that is judged for another period than its sheet is named; years under months are not", () => {
  const behind = { "May 2023/24": "80%", "June 2023/24": "91%" };
  expect(tablesOf(JULY, behind, behind, { "2021/22": "70%" }).doubts).toEqual([
    "T2 and 1 more KPI are judged by their own columns, of which June 2023 is the latest with a figure; the rest of the sheet is judged for July 2023.",
  ]);
});

test("noughts of months to come are passed over in each table by itself", () => {
  const ahead = { "May 2023/24": "80%", "June 2023/24": "0%" };
  const { evaluations, doubts } = tablesOf(JULY, ahead, ahead, ahead);
  expect([evaluations.at(-1)?.current?.period.label, doubts.length]).toEqual(["May 2023", 2]);
});

test("a chosen period holds for every table that has it, and nothing after it is taken", () => {
  const rows = [
    JULY,
    { "Q1 2022-23": "70%", "Q2 2022-23": "60%" },
    { "2021/22": "70%", "2023/24": "50%" },
  ].map((figures) => rowOf({ figures }));
  const { evaluations } = evaluateSheet(rows, {
    ...DEFAULT_SETTINGS,
    reportingPeriod: monthPeriod(2022 * 12 + 5),
  });
  expect(evaluations.map(({ current }) => current?.text ?? null)).toEqual([null, "70%", "70%"]);
});

/** June, July and August of rows that all have figures in June. */
function later(july: readonly string[], august: readonly string[] = []): string | undefined {
  return sheetOf(...july.map((cell, at) => ["90%", cell, august[at] ?? ""])).reportingPeriod?.label;
}

test.each([
  ["a figure too small to publish", later(["<5"]), "July 2023"],
  ["a figure nobody can read, for half of the rows", later(["c. 85%", ""]), "July 2023"],
  ["one for a few rows is a remark", later(["Survey due", "", ""]), "June 2023"],
  ["no cases", later(["0 out of 0"]), "July 2023"],
  [
    "no cases for anybody: formulas of months to come",
    later(["0 out of 0", "0 out of 0", "0 out of 0"]),
    "June 2023",
  ],
  ["an error in the very next month", later(["#REF!"]), "July 2023"],
  ["errors in all the months to come", later(["#N/A"], ["#N/A"]), "June 2023"],
  ["a division by what is not in yet", later(["#DIV/0!"]), "June 2023"],
  ["data that is awaited", later(["awaiting data", "TBC"]), "July 2023"],
  ["words of waiting in all the months to come", later(["TBC"], ["TBC"]), "June 2023"],
  ["not due", later(["n/a reported Quarterly"]), "June 2023"],
])("a later column that holds no figures: %s", (_name, period, expected) => {
  expect(period).toBe(expected);
});

test("without any figure, the latest period with answers is the one that is reported", () => {
  expect(sheetOf(["85-90%"]).evaluations[0]?.status).toBe("needs-attention");
  expect(sheetOf(["", ""]).evaluations[0]?.status).toBe("not-rated");
});
