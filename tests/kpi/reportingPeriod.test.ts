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
