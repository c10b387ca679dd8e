import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import type { Evaluation } from "../../src/kpi/evaluation";
import { readPeriodHeadings } from "../../src/kpi/period/period";
import type { CellValue, Shown } from "../../src/kpi/reading/shown";

/** A cell of the fixture: place and text, and where the cell holds a number, that and its format. */
type FixtureCell = readonly [at: string, text: string, value?: CellValue, format?: string];

interface FixtureRow {
  readonly row: number;
  readonly ref: string | null;
  readonly description: string;
  readonly subRow: boolean;
  readonly periods: readonly (FixtureCell | null)[];
  readonly polarity: FixtureCell;
  readonly target: FixtureCell;
  readonly tolerance: FixtureCell;
  readonly expected: Expected;
}

interface Expected {
  readonly profile: string;
  readonly status: string;
  readonly current: string | null;
  readonly currentValue: number | null;
  readonly previous: string | null;
  readonly previousValue: number | null;
  readonly mark: string | null;
}

interface Fixture {
  readonly sheets: readonly {
    readonly name: string;
    readonly headings: readonly FixtureCell[];
    readonly rows: readonly FixtureRow[];
  }[];
}

/** One council's report for July 2023: every row with figures, targets, tolerances and polarities as published. */
const fixture = JSON.parse(readFileSync(join(__dirname, "fixtures/report-2023-07.json"), "utf8")) as Fixture;

const shownOf = ([at, text, value, format]: FixtureCell): Shown => ({
  at,
  text,
  value: value ?? text,
  format: format ?? "@",
});

const sheets = fixture.sheets.map(({ name, headings, rows }) => {
  const periods = readPeriodHeadings(headings.map(shownOf), { titles: [name] });
  const { reportingPeriod, evaluations } = evaluateSheet(
    rows.map((row) => ({
      ref: row.ref,
      description: row.description,
      section: null,
      subRow: row.subRow,
      periods: row.periods.flatMap((cell, index) => {
        const period = periods[index];
        return cell === null || period === null || period === undefined
          ? []
          : [{ period, heading: headings[index]?.[1] ?? "", shown: shownOf(cell) }];
      }),
      polarity: shownOf(row.polarity),
      target: shownOf(row.target),
      tolerance: shownOf(row.tolerance),
    })),
    DEFAULT_SETTINGS,
  );
  return {
    name,
    reportingPeriod,
    rows: rows.map((row, index) => ({ row, evaluation: evaluations[index] as Evaluation })),
  };
});
const all = sheets.flatMap(({ rows }) => rows);
const byPlace = (name: string, row: number): Evaluation => {
  const found = sheets.find((sheet) => sheet.name === name)?.rows.find((item) => item.row.row === row);
  if (found === undefined) throw new Error(`${name} ${String(row)}`);
  return found.evaluation;
};

test("there are 76 rows, 60 of them with an arrow", () => {
  expect(all).toHaveLength(76);
  expect(all.filter(({ evaluation }) => evaluation.travel !== null)).toHaveLength(60);
});

test.each([
  ["Place & Economy", "July 2023"],
  ["Finance Services", "July 2023"],
  ["Communities & Public Health", "Quarter 1 2023-24"],
  ["Children's Services", "July 2023"],
  ["Customer & Governance", "Quarter 1 2023-24"],
  ["Adults & Housing", "July 2023"],
])("%s reports %s", (name, period) => {
  expect(sheets.find((sheet) => sheet.name === name)?.reportingPeriod?.label).toBe(period);
});

test.each(
  sheets.flatMap(({ name, rows }) =>
    rows.map((item) => ({ name, ...item, at: `${name} ${String(item.row.row)} ${item.row.ref ?? ""}` })),
  ),
)("$at", ({ row, evaluation }) => {
  const got: Expected = {
    profile: evaluation.profile,
    status: evaluation.status,
    current: evaluation.current?.at ?? null,
    currentValue: evaluation.current?.value ?? null,
    previous: evaluation.previous?.at ?? null,
    previousValue: evaluation.previous?.value ?? null,
    mark: evaluation.travel?.mark ?? null,
  };
  expect(got).toEqual(row.expected);
  expect(evaluation.explanation).not.toBe("");
  expect(evaluation.whyNoTravel === null).toBe(evaluation.travel !== null);
  expect(evaluation.outOfTolerance).toBe(evaluation.status === "red");
});

test("only the rows that need a look are queried", () => {
  const queried = all.flatMap(({ row, evaluation }) =>
    evaluation.queries.map(
      ({ code, at, blocking }) => `${row.ref ?? ""} ${code} ${at}${blocking ? " blocking" : ""}`,
    ),
  );
  expect(queried).toEqual([
    "STP31 several-targets N21 blocking",
    "AFL23 part-period I11",
    "BBF06 (KPI 3) tolerance-on-good-side O4",
    "MPS21 typing-slip I4",
    "STP38 unit-differs H18",
  ]);
});

describe("sentences", () => {
  test.each([
    [
      "Place & Economy",
      4,
      "Red: 75% in July 2023 against a target of 90%; amber ends at 85%. Worse than June 2023 (100%) by 25% of that figure, more than the acceptable 5%.",
    ],
    ["Place & Economy", 22, "Not rated: there were no cases in July 2023."],
    [
      "Place & Economy",
      26,
      "Tracking only: 886 in Quarter 1 2023-24; there is no target. No arrow: Quarter 4 2022-23 is not on the sheet.",
    ],
    [
      "Finance Services",
      3,
      "Green: 38.60% in July 2023 against a target to date of 38%; there is no amber. Taken as cumulative because its cells say that the figure is to date. Worse than June 2023 (104.96% of the target to date then, 101.58% now) by 3.2% of that figure, but still on or better than the target.",
    ],
    [
      "Adults & Housing",
      8,
      "Red: 214.9 in July 2023 against a target to date of 188; amber ends at 197.4 (5% of 188). Taken as cumulative: the target gives a monthly and a yearly amount, and the year-to-date column shows the same figure. Target to date: 47 × 4 = 188. Better than June 2023 (121.06% of the target to date then, 114.31% now).",
    ],
    [
      "Adults & Housing",
      20,
      "Green: 10 in July 2023 against a target of 10; amber ends at 15. No arrow: June 2023 is blank.",
    ],
  ])("%s row %i", (name, row, sentence) => {
    expect(byPlace(name, row).explanation).toBe(sentence);
  });

  test("the warning names reading, target and limit", () => {
    expect(byPlace("Place & Economy", 4).warning).toBe("Outside tolerance: 75% against 90%, limit 85%");
    expect(byPlace("Place & Economy", 6).warning).toBeNull();
  });
});
