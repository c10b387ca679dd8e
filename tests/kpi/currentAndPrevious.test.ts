import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { monthPeriod } from "../../src/kpi/period/calendar";
import type { RowDeclaration } from "../../src/kpi/row/row";
import { rowOf, type Cell, type RowSpec } from "./rowBuilder";

/** "current cell, previous cell or why there is none" of the first row, beside a monthly row with figures for June and July. */
function used(figures: Readonly<Record<string, Cell>>, spec: Partial<RowSpec> = {}): string {
  const other = rowOf({ figures: { "June 2023/24": "1", "July 2023/24": "1" } });
  const { evaluations } = evaluateSheet([rowOf({ figures, ...spec }), other], DEFAULT_SETTINGS);
  const { current, previous, whyNoTravel, status } = evaluations[0] ?? {};
  return `${current?.at ?? status ?? ""}, ${previous?.at ?? whyNoTravel ?? ""}`;
}

const QUARTERS = { "Quarter 4 22-23": "90%", "Quarter 1 23-24": "91%" };

describe("current and previous", () => {
  test.each<[string, string, string]>([
    ["month after month", used({ "June 2023/24": "1%", "July 2023/24": "2%" }), "P2, P1"],
    [
      "a quarterly figure under the last month of the quarter, on a sheet of months",
      used({
        "May 2023/24": "Reported quarterly",
        "June 2023/24": "4%",
        "July 2023/24": "Reported quarterly",
      }),
      "P2, it is reported quarterly, and the previous quarter is not on the sheet",
    ],
    [
      "and the last month of the quarter before it",
      used({
        "March 2022/23": "3%",
        "May 2023/24": "Reported quarterly",
        "June 2023/24": "4%",
        "July 2023/24": "Reported quarterly",
      }),
      "P3, P1",
    ],
    [
      "but not one under another month",
      used({ "May 2023/24": "4%", "July 2023/24": "Reported quarterly" }),
      "not-rated, it is reported quarterly, and no figure for a quarter is on the sheet",
    ],
    ["column order proves nothing", used({ "July 2023/24": "2%", "June 2023/24": "1%" }), "P1, P2"],
    [
      "never the year to date",
      used({ "Year to date 2023-24": "5%", "July 2023/24": "2%" }),
      "P2, June 2023 is not on the sheet",
    ],
    [
      "never the same month last year",
      used({ "July 2022/23": "5%", "July 2023/24": "2%" }),
      "P2, June 2023 is not on the sheet",
    ],
    [
      "never the nearest to the left",
      used({ "May 2023/24": "5%", "June 2023/24": "", "July 2023/24": "2%" }),
      "P3, June 2023 is blank",
    ],
    [
      "words in the previous",
      used({ "June 2023/24": "New KPI for 2023-24", "July 2023/24": "2%" }),
      "P2, P1 shows “New KPI for 2023-24” for June 2023",
    ],
    [
      "in arrears: the month before",
      used({ "May 2023/24": "1%", "June 2023/24": "2%", "July 2023/24": "N/A reported in arrears" }),
      "P2, P1",
    ],
    [
      "quarterly by its words",
      used({ ...QUARTERS, "June 2023/24": "5%", "July 2023/24": "n/a reported Quarterly" }),
      "P2, P1",
    ],
    ["quarterly by its figures", used({ ...QUARTERS, "June 2023/24": "", "July 2023/24": "" }), "P2, P1"],
    [
      "quarterly, n/a in the months",
      used({ ...QUARTERS, "June 2023/24": "n/a", "July 2023/24": "n/a" }),
      "P2, P1",
    ],
    [
      "figures in both: July is missing",
      used({ ...QUARTERS, "June 2023/24": "5%", "July 2023/24": "" }),
      "P4, there is no figure for July 2023",
    ],
    [
      "said to be missing",
      used({ ...QUARTERS, "July 2023/24": "TBC" }),
      "P3, there is no figure for July 2023",
    ],
    [
      "a quarter not over yet is the future",
      used({ ...QUARTERS, "Quarter 2 23-24": "", "July 2023/24": "(Reported quarterly)" }),
      "P2, P1",
    ],
    [
      "termly, under a month",
      used({ "June 2023/24": "n/a Termly reported", "July 2023/24": "80%" }),
      "P2, it is reported termly, and the previous term is not on the sheet",
    ],
    [
      "termly, never due",
      used({
        "Year to date 2022-23": "98%",
        "June 2023/24": "n/a Termly reported",
        "July 2023/24": "n/a Termly reported",
      }),
      "not-rated, it is reported termly, and no figure for a term is on the sheet",
    ],
    [
      "a quarter's figure repeated under a month",
      used({ "Quarter 1 23-24": "97%", "June 2023/24": "97%", "July 2023/24": "97% (Apr-Sep 2023)" }),
      "P3, it is reported half-yearly, and the previous half-year is not on the sheet",
    ],
    [
      "part of the period",
      used({ "June 2023/24": "1%", "July 2023/24": "2% (partial)" }),
      "P2, the figure in July 2023 covers only part of the period",
    ],
    [
      "two columns that disagree",
      used({ "June 2023/24": "1%", "July 2023/24": "2%", "Jul-23": "3%" }),
      "P2, July 2023 has figures that differ, and it is not known which counts",
    ],
    [
      "twelve months up to a month, after those up to the month before",
      used({ "May-23 (R12M)": "1%", "Jun-23 (R12M)": "2%" }),
      "P2, P1",
    ],
    [
      "twelve months up to the end of a quarter, after those up to the last one",
      used({ "12 months to Mar 2023": "1%", "12 months to Jun 2023": "2%", "12 months to Sep 2023": "3%" }),
      "P3, P2",
    ],
    [
      "twelve months, after the twelve before them",
      used({ "Jun-22 (R12M)": "1%", "Jun-23 (R12M)": "2%" }),
      "P2, P1",
    ],
    ["whole years, which follow each other", used({ "2021-22": "1%", "2022-23": "2%" }), "P2, P1"],
    [
      "twelve months in other words",
      used({ "Year ending Jun-22": "1%", "May-23 (R12M)": "3%", "Jun-23 (R12M)": "2%" }),
      "P3, P2",
    ],
    [
      "a month beside twelve of them",
      used({ "June 2023/24": "1%", "July 2023/24 (R12M)": "2%" }),
      "P1, May 2023 is not on the sheet",
    ],
    [
      "two columns of the period before that disagree",
      used({ "June 2023/24": "1%", "Jun-23": "3%", "July 2023/24": "2%" }),
      "P3, June 2023 has figures that differ, in P1 and P2, and it is not known which counts",
    ],
    [
      "two columns that agree",
      used({ "June 2023/24": "1%", "July 2023/24": "2%", "Jul-23": "2%" }),
      "P2, P1",
    ],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

describe("a baseline that is declared", () => {
  const figures = {
    "July 2022/23": "70%",
    "May 2023/24": "60%",
    "June 2023/24": "80%",
    "July 2023/24": "75%",
  };
  test.each<[string, RowDeclaration, string]>([
    ["same period last year", { baseline: { kind: "same-period-last-year" } }, "P4, P1"],
    ["average of two", { baseline: { kind: "average-before", periods: 2 } }, "P4, P2, P3"],
    [
      "average of three, one not there",
      { baseline: { kind: "average-before", periods: 3 } },
      "P4, April 2023 is not on the sheet",
    ],
    ["a column", { baseline: { kind: "column", heading: "May 2023/24" } }, "P4, P2"],
    [
      "a column that is gone",
      { baseline: { kind: "column", heading: "Best ever" } },
      "P4, no column is headed “Best ever”",
    ],
  ])("%s", (_name, declared, expected) => {
    expect(used(figures, { declared })).toBe(expected);
  });
});

describe("the reporting period", () => {
  const reporting = (...rows: Readonly<Record<string, Cell>>[]): string | null =>
    evaluateSheet(
      rows.map((figures) => rowOf({ figures })),
      DEFAULT_SETTINGS,
    ).reportingPeriod?.label ?? null;
  test.each<[string, string | null, string | null]>([
    [
      "the latest month in which any row has a figure",
      reporting({ "June 2023/24": "1", "July 2023/24": "" }, { "June 2023/24": "", "July 2023/24": "2" }),
      "July 2023",
    ],
    [
      "columns still empty for every row are the future",
      reporting({ "June 2023/24": "1", "July 2023/24": "", "August 2023/24": "-" }),
      "June 2023",
    ],
    ["zero is a figure", reporting({ "June 2023/24": "1", "July 2023/24": "0" }), "July 2023"],
    [
      "of a month and a quarter with one end, the month",
      reporting({ "Quarter 1 23-24": "1", "June 2023/24": "1" }),
      "June 2023",
    ],
    [
      "a year to date that is also the quarter's",
      reporting({ "Year to Date 2023-24 (Quarter 1)": "1", "Apr-23": "(Reported quarterly)" }),
      "Quarter 1 2023-24",
    ],
    ["only years", reporting({ "2021-22 outturn": "1", "2022-23 outturn": "2" }), "Year 2022-23"],
    [
      "months that all say Annual leave it to the years",
      reporting({ "2022-23 outturn": "2", "July 2023/24": "Annual" }),
      "Year 2022-23",
    ],
    ["nothing reported", reporting({ "June 2023/24": "", "July 2023/24": "" }), null],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });

  test("may be chosen by the officer", () => {
    const row = rowOf({ figures: { "May 2023/24": "91%", "June 2023/24": "80%", "July 2023/24": "95%" } });
    const { evaluations } = evaluateSheet([row], {
      ...DEFAULT_SETTINGS,
      reportingPeriod: monthPeriod(2023 * 12 + 5),
    });
    expect(evaluations[0]).toMatchObject({ status: "red", current: { at: "P2" }, previous: { at: "P1" } });
  });
});
