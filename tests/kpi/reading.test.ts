import { monthPeriod, quarterPeriod } from "../../src/kpi/period/calendar";
import { readReading, type Reading } from "../../src/kpi/reading/reading";
import { shown, type Cell } from "./rowBuilder";

const QUARTER_1 = quarterPeriod(2023, 1);

/** A reading in short: "92.93%", "no-cases", "not-due quarter"; a figure with slip, part or target to date says so. */
function brief(reading: Reading): string {
  if (reading.kind === "not-due") return `not-due ${reading.frequency ?? "sometime"}`;
  if (reading.kind === "missing") return reading.blank ? "blank" : "missing";
  if (reading.kind !== "figure") return reading.kind;
  const { figure, coverage, cumulative, frequency } = reading;
  const extras = [
    figure.slip ? "slip" : null,
    coverage === null || coverage.kind === "same" ? null : coverage.kind,
    cumulative === null ? null : `to date ${String(cumulative.toDate?.value ?? "unknown")}`,
    frequency,
  ];
  return [`${String(figure.value)}${figure.unit}`, ...extras.filter((extra) => extra !== null)].join(" ");
}

const check = (cell: Cell, expected: string): void => {
  expect(brief(readReading(shown(cell), QUARTER_1))).toBe(expected);
};

describe("percentages, with what stands beside them", () => {
  test.each([
    ["92.93%", "92.93%"],
    ["97.48% (Q1 23-24)", "97.48%"],
    ["64.8%\n(Apr-Jun 2023)\n223 out of 344", "64.8%"],
    ["25.4% (840)", "25.4%"],
    ["100%(73 out of 73)", "100%"],
    ["7 out of 8", "unreadable"],
    ["75 %", "75%"],
    ["75 per cent", "75%"],
    ["７５％", "75%"],
    ["75%¹", "75%"],
    ["75%*", "75%"],
    ["75% (p)", "75%"],
    ["75% provisional", "75%"],
    ["75% (may be revised)", "75%"],
  ])("%j is %s", check);
});

describe("numbers with units", () => {
  test.each([
    ["4069", "4069"],
    ["1,191", "1191"],
    ["96.37", "96.37"],
    ["£21,449,387.58 (collected in June)", "21449387.58£ part"],
    ["59.5 days", "59.5days"],
    ["12 wks", "12weeks"],
    ["5 working days", "5working days"],
    ["1h 30m", "90minutes"],
    ["2 weeks 3 days", "17days"],
    ["£1.2m", "1200000£"],
    ["3.4k", "3400"],
    ["3.4:1", "3.4:1"],
    ["(1,234)", "-1234"],
    ["-.2%", "-0.2%"],
    ["−5", "-5"],
    ["-£5", "-5£"],
    ["£-5", "-5£"],
    ["0", "0"],
  ])("%j is %s", check);
});

describe("words", () => {
  test.each([
    ["0 out of 0", "no-cases"],
    ["N/A (0 out of 0)", "no-cases"],
    ["0% (0 out of 0)", "no-cases"],
    ["n/a reported Quarterly", "not-due quarter"],
    ["n/a Termly reported", "not-due term"],
    ["Reported next quarter", "not-due sometime"],
    ["(Reported quarterly)", "not-due quarter"],
    ["Annual", "not-due year"],
    ["Annual - due in March 2024", "not-due year"],
    ["n/a Not reported until Nov 22 - Monthly thereafter", "not-due sometime"],
    ["N/A Reporting one month in arrears", "in-arrears"],
    ["Reported 3 months in arrears", "in-arrears"],
    ["N/A reported in arrears", "in-arrears"],
    ["New KPI for 2023- 24", "no-history"],
    ["New as corporate KPI for 2023-24", "no-history"],
    ["n/a", "not-applicable"],
    ["N∕A", "not-applicable"],
    ["n.a.", "not-applicable"],
    ["not applicable", "not-applicable"],
    ["", "blank"],
    ["\u00a0", "blank"],
    ["-", "blank"],
    ["–", "blank"],
    ["TBC", "missing"],
    ["awaiting data", "missing"],
    ["not yet available", "missing"],
    ["#DIV/0!", "error"],
    ["#N/A", "error"],
    ["DIV/0", "error"],
  ])("%j is %s", check);
});

describe("a remark behind words that stand for no figure", () => {
  test.each([
    ["n/a – seasonal", "not-applicable"],
    ["N/A: seasonal measure", "not-applicable"],
    ["n/a, school holidays", "not-applicable"],
    ["n/a [no visits in winter]", "not-applicable"],
    ["n/a (closed 2025/26)", "not-applicable"],
    ["n/a (closed Q1 25-26)", "not-applicable"],
    ["Not applicable (from 1 April)", "not-applicable"],
    ["not applicable this quarter", "not-applicable"],
    ["n/a in Q1", "not-applicable"],
    ["- (see note)", "missing"],
    ["– (seasonal)", "missing"],
  ])("%j is %s", check);

  test.each([
    ["N/A (annual)", "not-due year"],
    ["n/a - no data until Q3", "not-due sometime"],
    ["n/a – awaiting Ofsted", "missing"],
    ["n/a - new measure", "no-history"],
  ])("what it says of the figure itself goes first: %j is %s", check);

  test.each([
    ["n/a (was 85%)"],
    ["n/a - 75"],
    ["n/a (15 cases)"],
    ["n/a (3 of 4)"],
    ["n/a (20/21)"],
    ["n/a - see row 12"],
    ["n/a - on target"],
    ["n/a, Green"],
    ["n/a - met"],
    ["n/a - no complaints"],
    ["n/a seasonal"],
    ["seasonal - n/a"],
    ["- (12)"],
    ["- see note"],
  ])("with what may be the figure, or without anything between, it is asked about: %j", (text) =>
    check(text, "unreadable"),
  );
});

describe("a figure that runs up from April", () => {
  test.each([
    ["38.60% (YTD)\n101.58% achieved of the monthly target (38.00%)", "38.6% to date 38"],
    ["29.39% (YTD) 104.96% achieved of the target (28.00%)", "29.39% to date 28"],
    ["29.39% (YTD)", "29.39% to date unknown"],
    ["1,203 (cumulative)", "1203 to date unknown"],
    ["1,203 cumulative", "1203 to date unknown"],
    ["1,203 YTD", "1203 to date unknown"],
    ["38% (YTD 2023/24)", "38% to date unknown"],
  ])("%j is %s", check);
});

test.each([
  ["92.1% (YTD 91%)", "92.1%"],
  ["92.1% (91% YTD)", "92.1%"],
  ["14 (cumulative: 52)", "14"],
  ["92.1% (year to date = 91%)", "92.1%"],
])("%j is the period’s own figure, beside one to date", check);

describe("a label that names another period than the column's", () => {
  test.each([
    ["0% (April & May", "0% part"],
    ["12 (partial)", "12 part"],
    ["64.5% (Jan-Mar 2023)", "64.5% other"],
    ["97% (Q1 22-23)", "97% other"],
    ["61.9% (Apr 2023-Mar 2024)", "61.9% longer year"],
  ])("%j is %s", check);
  test("a quarter's figure under a month says how often it is reported", () => {
    expect(brief(readReading(shown("97.48% (Q1 23-24)"), monthPeriod(2023 * 12 + 5)))).toBe(
      "97.48% longer quarter",
    );
  });
});

describe("understood and queried", () => {
  test.each([
    ["87.5%%", "87.5% slip"],
    ["£47,126,437,48", "47126437.48£ slip"],
    ["75%1", "75% slip"],
    ["1.234,5", "1234.5 slip"],
  ])("%j is %s", check);
});

describe("never guessed", () => {
  test.each([
    "12,5",
    "1,2345",
    "<5",
    "> 95%",
    "c. 75%",
    "75% 80%",
    "9-12",
    "92 out of 99",
    "3/4",
    "1 234",
    "12 December",
    "3.4m",
    "1e5",
    "12345678901234567890",
    "see comments",
    "Reported quarterly 75%",
    "75% of cases last year",
    "x".repeat(500),
  ])("%j is unreadable", (text) => check(text, "unreadable"));
});

describe("what Excel shows is not always what it holds", () => {
  test.each<[string, Cell, string]>([
    [
      "a nought shown as a dash",
      { text: " -   ", value: 0, format: '_-* #,##0_-;-* #,##0_-;_-* "-"_-' },
      "0",
    ],
    ["a column too narrow", { text: "####", value: 0.7534, format: "0.0%" }, "75.3%"],
    ["a number hidden by its format", { text: "", value: 5, format: ";;;" }, "unreadable"],
    ["a date", { text: "Jul-23", value: 45108, format: "mmm-yy" }, "unreadable"],
    ["days in the number format", { text: "59.5 days", value: 59.52, format: '0.0" days"' }, "59.5days"],
    ["the number as displayed, not the one behind it", { text: "38%", value: 0.3822, format: "0%" }, "38%"],
  ])("%s", (_name, cell, expected) => check(cell, expected));
});
