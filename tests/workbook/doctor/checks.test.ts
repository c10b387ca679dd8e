import { readRow } from "../../../src/kpi/row/rowCells";
import type { Examined } from "../../../src/workbook/doctor/examined";
import { typingSlips } from "../../../src/workbook/doctor/typingSlips";
import { rowOf } from "../../kpi/rowBuilder";
import { CHECKS } from "../../../src/workbook/doctor/examineSheet";
import { FINDING_WORDS, TEXT_BECAUSE } from "../../../src/wording/doctor";
import { briefly, findingsIn, sheetHolding, type Held } from "./examine";

/** A small KPI sheet: June in D, July in E, target in C. Rows are "name | target | June | July", or six cells with polarity and tolerance. */
function kpis(rows: readonly string[], held: readonly Held[] = []): readonly string[] {
  const lines = ["Ref | Indicator | Target | Jun-23 | Jul-23 | Polarity | Tolerance"];
  rows.forEach((row, index) =>
    lines.push(`K${String(index + 1)} | ${row}${row.split("|").length > 4 ? "" : " | Higher is better |"}`),
  );
  return briefly(findingsIn(sheetHolding(lines.join("\n"), held)));
}

test("an ordinary sheet has nothing to be found", () => {
  expect(
    kpis([
      "Calls answered | 90% | 91% | 88.5%",
      "Homes built | 20 | 18 | 25",
      "Sickness days | 0.9 | 0.8 | 1.1",
      "Reviews on time | 95% | 96.2% (75 out of 78) | 100% (80 out of 80)",
      "New measure | Tracking | n/a | 12 (provisional)",
    ]),
  ).toEqual([]);
});

describe("percentages and the cases beside them", () => {
  test.each<[string, readonly string[]]>([
    [
      "76.07% (1809 out of 2037)",
      ["cases-disagree E2: 76.07% printed, 88.81% (1,809 out of 2,037) by its cases"],
    ],
    ["71.4% 152/213", []],
    ["71.40% (152 of 213)", ["cases-disagree E2: 71.40% printed, 71.36% (152 out of 213) by its cases"]],
    ["67% (2 out of 3)", []],
    ["66% (2 out of 3)", ["cases-disagree E2: 66% printed, 66.7% (2 out of 3) by its cases"]],
    ["12.5% (1 out of 8)", []],
    ["13% (1 out of 8)", []],
    ["91% - 455/500", []],
    ["91% (455)", []],
  ])("%j", (july, expected) => {
    expect(kpis([`Reviews on time | 95% | 96% | ${july}`])).toEqual(expected);
  });

  test("in the row under the figures", () => {
    const grid = `
      Ref | Indicator | Target | Jun-23 | Jul-23 | Polarity
      K1 | Reviews on time | 95% | 96% | 90% | Higher is better
       | | | 96 out of 100 | 92 out of 100 |
      K2 | Calls | 95% | 96% | 90% | Higher is better`;
    expect(briefly(findingsIn(sheetHolding(grid)))).toEqual([
      "cases-disagree E2: 90% printed, 92.0% (92 out of 100) by its cases",
    ]);
  });
});

describe("percent scales", () => {
  const asNumber = (value: number, format = "General"): Held => ({ at: [1, 4], value, format });
  test.each<[string, readonly string[], readonly Held[], readonly string[]]>([
    ["a share among points", ["A | 90 | 91 | 0.87"], [], ["share-of-one E2: “0.87” beside 91"]],
    [
      "a lost percent format",
      ["A | 90% | 91% | 0.87"],
      [asNumber(0.87)],
      ["percent-format-lost E2: “0.87” without a percent format beside 91%"],
    ],
    [
      "a lost percent format on 100%",
      ["A | 90% | 91% | 1"],
      [asNumber(1)],
      ["percent-format-lost E2: “1” without a percent format beside 91%"],
    ],
    [
      "a percent format that came afterwards",
      ["A | 90% | 91% | 8700%"],
      [],
      ["hundredfold E2: “8700%” beside 91%"],
    ],
    ["one case among percentages", ["A | 10% | 12% | 1"], [asNumber(1)], []],
    ["a small count among large ones", ["A | 20 | 25 | 0.5", "B | 20 | 15 | 0.5"], [], []],
    ["all of them shares", ["A | 0.9 | 0.91 | 0.87"], [], []],
    ["days with decimals", ["A | 1.5 | 1.2 | 0.8"], [], []],
    ["growth of some hundred percent", ["A | 90% | 91% | 250%"], [], []],
  ])("%s", (_name, rows, held, expected) => {
    expect(kpis(rows, held)).toEqual(expected);
  });
});

describe("dates and times where numbers were typed", () => {
  const serial = Date.UTC(2023, 11, 9) / 86_400_000 + 25_569;
  test.each<[string, string, Held, readonly string[]]>([
    [
      "a band in the tolerance",
      "A | 9 | 10 | 11 | Lower is better | 09-Dec",
      { at: [1, 6], value: serial, format: "dd-mmm" },
      ["date-for-figure G2: a date, “09-Dec”; probably 9 to 12"],
    ],
    [
      "a range in a reading",
      "A | 9 | 10 | 09-Dec | Lower is better |",
      { at: [1, 4], value: serial, format: "dd-mmm" },
      ["date-for-figure E2: a date, “09-Dec”; probably 9 to 12"],
    ],
    [
      "a whole date among figures",
      "A | 9 | 10 | 09/12/2023 | Lower is better |",
      { at: [1, 4], value: serial, format: "dd/mm/yyyy" },
      ["date-for-figure E2: a date, “09/12/2023”; probably 9 to 12"],
    ],
    [
      "a date among dates",
      "A | 31/12/2023 | 30/12/2023 | 09/12/2023 | Lower is better |",
      { at: [1, 4], value: serial, format: "dd/mm/yyyy" },
      [],
    ],
    [
      "a date in a KPI of dates",
      "Accounts published (date) | | | 09-Dec | Lower is better |",
      { at: [1, 4], value: serial, format: "dd-mmm" },
      [],
    ],
    [
      "what may be a band, with nothing beside it",
      "A | | | 09-Dec | Lower is better |",
      { at: [1, 4], value: serial, format: "dd-mmm" },
      ["date-for-figure E2: a date, “09-Dec”; probably 9 to 12"],
    ],
    [
      "a ratio among ratios",
      "A | 3:1 | 3:1 | 04:01 | Higher is better |",
      { at: [1, 4], value: 0.1673, format: "hh:mm" },
      ["time-for-ratio E2: a time, “04:01”; probably 4:1"],
    ],
    [
      "a time among times",
      "A | 05:00 | 04:30 | 04:01 | Lower is better |",
      { at: [1, 4], value: 0.1673, format: "hh:mm" },
      [],
    ],
  ])("%s", (_name, row, held, expected) => {
    expect(kpis([row], [held])).toEqual(expected);
  });
});

describe("totals and the rows that split them up", () => {
  const split = (total: string, north: string, south: string): readonly string[] =>
    briefly(
      findingsIn(
        sheetHolding(
          `
          Ref | Indicator | Area | Target | May-23 | Jun-23 | Jul-23 | Polarity
          K1 | Visits | All | 100 | 30 | 40 | ${total} | Higher is better
           | | North | 50 | 10 | 15 | ${north} | Higher is better
           | | South | 50 | 20 | 25 | ${south} | Higher is better`,
          [],
          { merges: ["A2:A4"] },
        ),
      ),
    );
  const totalRow = (total: string): readonly string[] =>
    briefly(
      findingsIn(
        sheetHolding(`
          Ref | Indicator | Target | Jun-23 | Jul-23 | Polarity
          K1 | Visits in the north | 100 | 15 | 20 | Higher is better
          K2 | Visits in the south | 100 | 25 | 30 | Higher is better
           | Total | | 40 | ${total} |`),
      ),
    );
  test.each<[string, readonly string[], readonly string[]]>([
    ["a sum", split("50", "20", "30"), []],
    ["no sum, where the others are", split("52", "20", "30"), ["total-differs G2: 52 against a sum of 50"]],
    ["a part is not known", split("52", "20", "n/a"), []],
    ["averages", split("25%", "20%", "30%"), []],
    ["a row called total", totalRow("50"), []],
    ["a row called total that is none", totalRow("55"), ["total-differs E4: 55 against a sum of 50"]],
  ])("%s", (_name, got, expected) => {
    expect(got).toEqual(expected);
  });
});

describe("what a total's formula adds up", () => {
  const COLUMNS = "May-23 | Jun-23";
  const sheet = `
    Ref | Indicator | Area | Target | ${COLUMNS} | Polarity
    K1 | Visits | All | 100 | 60 | 80 | Higher is better
     | | North | 50 | 10 | 15 | Higher is better
     | | East | 50 | 20 | 25 | Higher is better
     | | South | 50 | 30 | 40 | Higher is better`;
  const withTotalRow = `
    Ref | Indicator | Target | ${COLUMNS} | Polarity
    K1 | Visits in the north | 100 | 15 | 20 | Higher is better
    K2 | Visits in the south | 100 | 25 | 30 | Higher is better
     | Total | | 40 | 50 |`;
  const found = (formulas: Readonly<Record<string, string>>): readonly string[] =>
    briefly(findingsIn(sheetHolding(sheet, [], { merges: ["A2:A5"] }), [], formulas));
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["all of its rows", { E2: "=SUM(E3:E5)", F2: "=F3+F4+F5" }, []],
    ["more than its rows", { E2: "=SUM(E3:E9)" }, []],
    [
      "one row less, in both columns",
      { E2: "=SUM(E3:E4)", F2: "=SUM(F3:F4)" },
      ["total-leaves-out E2 F2: =SUM(E3:E4) leaves out E5"],
    ],
    [
      "one row left out in the middle of one column",
      { E2: '=IFERROR(SUM($E$3, E5), "")', F2: "=SUM(F3:F5)" },
      ['total-leaves-out E2: =IFERROR(SUM($E$3, E5), "") leaves out E4'],
    ],
    ["a mean of some", { F2: "=AVERAGE(F4:F5)" }, ["total-leaves-out F2: =AVERAGE(F4:F5) leaves out F3"]],
    ["another column's cells", { F2: "=SUM(E3:E4)" }, []],
    ["another sheet's cells", { F2: "=SUM(Data!F3:F4)" }, []],
    ["none of its rows", { F2: "=SUM(F20:F30)" }, []],
    ["what is no sum", { E2: "=E3/E4", F2: "=MAX(F3:F4)" }, []],
  ])("%s", (_name, formulas, expected) => {
    expect(found(formulas)).toEqual(expected);
  });

  test("a row called total", () => {
    const of = (formula: string): readonly string[] =>
      briefly(findingsIn(sheetHolding(withTotalRow), [], { D4: formula }));
    expect(of("=SUM(D2:D3)")).toEqual([]);
    expect(of("=SUBTOTAL(9,D3:D3)")).toEqual(["total-leaves-out D4: =SUBTOTAL(9,D3:D3) leaves out D2"]);
  });
});

describe("the year to date", () => {
  const row = (name: string, ytd: string, quarter: string, june: string, july: string): readonly string[] =>
    briefly(
      findingsIn(
        sheetHolding(`
          Ref | Indicator | Target | Year to Date 2023-24 | Quarter 1 2023-24 | Jun-23 | Jul-23 | Polarity
          K1 | ${name} | 10 | ${ytd} | ${quarter} | ${june} | ${july} | Higher is better`),
      ),
    );
  test.each<[string, readonly string[], readonly string[]]>([
    ["a sum", row("Homes built", "80", "60", "20", "20"), []],
    [
      "below its own quarter and months",
      row("Homes built", "15", "60", "20", "20"),
      ["year-to-date-too-low D2 E2: 15 to date, 60 of Q1 2023-24 in part of it"],
    ],
    ["the latest of a list counted anew", row("Households on the list", "590", "600", "600", "590"), []],
    ["a mean", row("Average days to re-let", "15", "60", "20", "20"), []],
    ["percentages", row("Calls answered", "80%", "91%", "90%", "92%"), []],
  ])("%s", (_name, got, expected) => {
    expect(got.map((one) => one.replace("Quarter 1 2023-24", "Q1 2023-24"))).toEqual(expected);
  });

  const typed = (tolerance: string, ytd: string): readonly string[] =>
    findingsIn(
      sheetHolding(`
        Ref | Indicator | Target | Tolerance | YTD 2023-24 | Jun-23 | Jul-23 | Polarity
        K1 | Calls answered | 95 | ${tolerance} | ${ytd} | 95 | 96 | Higher is better`),
    ).map(({ code }) => code);
  test("a rate typed without its sign is no sum", () => {
    expect(typed("within 2 percentage points", "94")).toEqual([]);
    expect(typed("within 2 percentage points", "40")).toEqual([]);
    // Nothing shows that it is a percentage; near its months, beside which others are not on the sheet, it may be a mean.
    expect(typed("", "94")).toEqual([]);
    expect(typed("", "40")).toEqual(["year-to-date-too-low"]);
  });

  test("a running total that falls", () => {
    expect(kpis(["Homes built (cumulative) | 100 | 45 | 40"])).toEqual([
      "running-total-falls E2 D2: 40 after 45 of June 2023",
    ]);
    expect(kpis(["Homes built (cumulative) | 100 | 45 | 60"])).toEqual([]);
    // A year of its own begins anew in its own month, or stays under way in April.
    expect(kpis(["Visits (cumulative from July) | 100 | 45 | 40"])).toEqual([]);
    expect(kpis(["Visits (cumulative since 1 January) | 100 | 45 | 40"])).toHaveLength(1);
  });

  test("months beside a year to date that is judged are each month's alone, and may fall", () => {
    const found = findingsIn(
      sheetHolding(`
        KPI | Measure | Apr-23 | May-23 | Jun-23
        Homes built (higher is better) | Actual | 10 | 12 | 9
         | YTD actual | 10 | 22 | 31
         | YTD target | 10 | 20 | 30
         | YTD RAG | | |`),
    );
    expect(found.map(({ sentence }) => sentence)).toEqual([]);
  });

  test("a running total says from when it runs, and its cells agree with the verb", () => {
    const sentences = (name: string): readonly string[] =>
      findingsIn(
        sheetHolding(`
          Ref | Indicator | Target | Jun-23 | Jul-23 | Polarity
          K1 | ${name} | 100 | 45 | 40 | Higher is better`),
      ).map(({ sentence }) => sentence);
    expect(sentences("Homes built (cumulative)")).toEqual([
      "E2, D2 show 40 after 45 of June 2023, and the figures of this row run up from April. Correct the one that is wrong.",
    ]);
    expect(sentences("Learners (cumulative from August)")).toEqual([
      "E2, D2 show 40 after 45 of June 2023, and the figures of this row run up from August. Correct the one that is wrong.",
    ]);
    expect(sentences("Learners (cumulative, academic year)")).toHaveLength(1);
  });
});

describe("references", () => {
  const sheet = (rows: readonly string[]): readonly string[] =>
    briefly(findingsIn(sheetHolding(["Ref | Indicator | Target | Jul-23 | Polarity", ...rows].join("\n"))));
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "two KPIs of one reference",
      ["K1 | Calls | 90% | 91% | Higher is better", "K1 | Visits | 90 | 91 | Higher is better"],
      ["duplicate-ref A2 A3: “K1” for 2 different KPIs"],
    ],
    [
      "a KPI listed twice",
      ["K1 | Calls | 90% | 91% | Higher is better", "K1 | Calls | 90% | 91% | Higher is better"],
      ["duplicate-ref A2 A3: “K1” for a KPI that is listed 2 times"],
    ],
    [
      "references of their own",
      ["K1 | Calls | 90% | 91% | Higher is better", "K2 | Calls | 90% | 91% | Higher is better"],
      [],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(sheet(rows)).toEqual(expected);
  });
});

describe("summaries of statuses", () => {
  const withSummary = (summary: readonly string[], statuses: readonly string[]): readonly string[] =>
    briefly(
      findingsIn(
        sheetHolding(
          [
            ...summary,
            "-",
            "Ref | Indicator | Target | Jul-23 | Polarity | Status",
            ...statuses.map(
              (status, index) =>
                `K${String(index + 1)} | Calls answered | 90% | 91% | Higher is better | ${status}`,
            ),
          ].join("\n"),
        ),
      ),
    );
  const THREE = ["Green", "Green", "Amber"];
  test.each<[string, readonly string[], readonly string[]]>([
    ["across, right", ["Green | Amber | Red | Total", "2 | 1 | 0 | 3"], []],
    [
      "across, wrong total",
      ["Green | Amber | Red | Total", "5 | 2 | 1 | 9"],
      ["summary-total-differs D2 A2 B2 C2: a total of 9, a sum of 8"],
    ],
    [
      "down, wrong total",
      ["Green | 2", "Amber | 1", "Red | 0", "Total | 4"],
      ["summary-total-differs B4 B1 B2 B3: a total of 4, a sum of 3"],
    ],
    [
      "in one line",
      ["Green | 5 | Amber | 2 | Red | 1 | Total | 9"],
      ["summary-total-differs H1 B1 D1 F1: a total of 9, a sum of 8"],
    ],
    [
      "not what the status column says",
      ["Green | 1", "Amber | 2", "Red | 0"],
      [
        "summary-count-differs B1: 1 Green in the summary, 2 in the rows",
        "summary-count-differs B2: 2 Amber in the summary, 1 in the rows",
      ],
    ],
    [
      "a row of a matrix, wrong total",
      [" | Green | Amber | Red | Total", "Adults | 1 | 0 | 1 | 3", "Children | 1 | 1 | 0 | 2"],
      ["summary-total-differs E2 B2 C2 D2: a total of 3, a sum of 2"],
    ],
    [
      "a further row of a matrix, and counts of a part that are not the sheet's",
      [" | Green | Amber | Red | Total", "Adults | 1 | 1 | 1 | 3", "Children | 1 | 1 | 0 | 4"],
      ["summary-total-differs E3 B3 C3 D3: a total of 4, a sum of 2"],
    ],
    [
      "the total of a matrix, not what the status column says",
      [" | Green | Amber | Red | Total", "Adults | 1 | 0 | 0 | 1", "Total | 1 | 2 | 0 | 3"],
      [
        "summary-count-differs B3: 1 Green in the summary, 2 in the rows",
        "summary-count-differs C3: 2 Amber in the summary, 1 in the rows",
      ],
    ],
    [
      "a sentence",
      ["Of 3 KPIs, 3 are green and 0 are red."],
      ["summary-count-differs A1: 3 green in the summary, 2 in the rows"],
    ],
    ["a sentence that is right", ["Of our 3 KPIs 2 are green and 1 is amber."], []],
    ["a sentence about more than this sheet", ["Of 20 KPIs, 12 are green."], []],
    ["of more than this sheet", ["Green | 12", "Amber | 5", "Red | 3", "Total | 20"], []],
    ["with other counts in its total", ["Green | 2", "Amber | 1", "Tracking | 4", "Total | 7"], []],
    ["limits of colours are no counts", ["Green | Amber | Red", "90 | 80 | 70"], []],
  ])("%s", (_name, summary, expected) => {
    expect(withSummary(summary, THREE)).toEqual(expected);
  });
});

describe("numbers held as text", () => {
  const text = (row: number, column: number, value: string): Held => ({
    at: [row, column],
    value,
    format: "@",
  });
  const ROWS = ["A | 90% | 91% | 88%", "B | 20 | 18 | 25", "C | 30 | 31 | 1,191", "D | 5 | 6 | 7"];
  test.each<[string, readonly Held[], readonly string[]]>([
    ["none", [], []],
    ["one among numbers", [text(2, 4, "25")], ["number-as-text E3: text “25” among numbers"]],
    ["a whole column beside numbers", [1, 2, 3, 4].map((row) => text(row, 4, "25")), []],
    [
      "one in a column of numbers, and others of its row in columns that are half text",
      [text(1, 2, "90%"), text(1, 3, "91%"), text(1, 4, "88%"), text(2, 2, "20"), text(2, 3, "18")],
      ["number-as-text C2 D2 E2: text “90%” among numbers"],
    ],
    [
      "of one reason together, in the order of the sheet",
      [text(1, 3, "91%"), { at: [1, 4], value: "88% ", format: "General" }, text(2, 3, "18")],
      ["number-as-text D2 D3: text “91%” among numbers", "number-as-text E2: text “88%” among numbers"],
    ],
    ["words beside the figure", [text(2, 4, "25 (p)")], []],
  ])("%s", (name, held, expected) => {
    const got = kpis(ROWS, held);
    if (name.startsWith("a whole")) expect(got).toHaveLength(1);
    else
      expect(got).toEqual(
        name.startsWith("words") ? ["number-as-text E3: text “25” among numbers"] : expected,
      );
  });
});

test("errors, but for those of months to come", () => {
  const grid = `
    Ref | Indicator | Target | Jun-23 | Jul-23 | Aug-23 | Polarity
    K1 | Calls | 90% | #DIV/0! | 91% | #DIV/0! | Higher is better
    K2 | Visits | #REF! | 20 | 25 | #DIV/0! | Higher is better`;
  expect(briefly(findingsIn(sheetHolding(grid)))).toEqual([
    "formula-error D2: #DIV/0!",
    "formula-error C3: #REF!",
  ]);
});

test("a formula without a result is to be calculated, and not mended", () => {
  const grid = `
    Ref | Indicator | Target | Jun-23 | Jul-23 | Polarity
    K1 | Calls | 90% | #BUSY! | 91% | Higher is better`;
  expect(findingsIn(sheetHolding(grid)).map(({ sentence }) => sentence)).toEqual([
    "There is no result yet of the formulas in D2 (#BUSY!). Open the workbook in Excel and save it, so that its formulas are calculated.",
  ]);
});

test("figures in another unit, unless the row's answer comes from them or their scale is told", () => {
  const grid = `
    Ref | Indicator | Target | May-23 | Jun-23 | Jul-23 | Polarity
    K1 | Rent | 90% | 96.37 | 91% | 92% | Higher is better
    K2 | Calls | 90% | 91% | 96.37 | 92% | Higher is better
    K3 | Visits | 90% | 0.91 | 91% | 92% | Higher is better`;
  expect(briefly(findingsIn(sheetHolding(grid)))).toEqual([
    "percent-format-lost D4: “0.91” without a percent format beside 91%",
    "unit-differs D2: “96.37” among figures in another unit, taken as 96.37%",
  ]);
});

test("typing slips, in whichever period, unless the row itself asks about them", () => {
  expect(kpis(["A | 90% | 87.5%% | 91%", "B | 90% | 87.5%% | no cases"])).toEqual([
    "typing-slip D3: “87.5%%” read as 87.5%",
  ]);
  const read = readRow(rowOf({ figures: { "June 2023/24": "87.5%%", "July 2023/24": "91%" } }));
  const unasked = { rows: [{ read, evaluation: null }] } as unknown as Examined;
  expect(typingSlips(unasked).map(({ code, evidence }) => `${code}: ${evidence}`)).toEqual([
    "typing-slip: “87.5%%” read as 87.5%",
  ]);
});

test("a total's formula that leaves rows out is spoken of in the singular or plural, and a mean adds nothing up", () => {
  const { sentence } = FINDING_WORDS["total-leaves-out"];
  expect(sentence({ cells: "E9", shows: "=SUM(E3:E4)", but: "E5", since: "" })).toBe(
    "The formula in E9, =SUM(E3:E4), leaves out E5, which belongs to the rows it adds up. Put that into the formula, or check that it is left out on purpose.",
  );
  expect(sentence({ cells: "F9", shows: "=AVERAGE(F2:F3)", but: "F4, F5", since: "" })).toBe(
    "The formula in F9, =AVERAGE(F2:F3), leaves out F4, F5, which belong to the rows it covers. Put them into the formula, or check that they are left out on purpose.",
  );
});

test.each([
  [
    "D3",
    "D3 holds text that looks like a figure, “90%”, because of the number format Text, where other figures of its row or column are numbers. It was read as a figure here, but sums and charts leave such a cell out. Type the figure again in a cell with the number format General.",
  ],
  [
    "D3, D5, D7:F9 and 4 more",
    "D3, D5, D7:F9 and 4 more hold text that looks like a figure, for example “90%”, because of the number format Text, where other figures of the row or column are numbers. They were read as figures here, but sums and charts leave such cells out. Type the figures again in cells with the number format General.",
  ],
])("figures held as text in %s are said to be read, and what leaves them out", (cells, expected) => {
  const { sentence } = FINDING_WORDS["number-as-text"];
  expect(sentence({ cells, shows: "“90%”", but: TEXT_BECAUSE.format, since: "" })).toBe(expected);
});

test("every sentence names its cells and says what to do", () => {
  for (const { sentence } of Object.values(FINDING_WORDS)) {
    const text = sentence({ cells: "K4", shows: "“9”", but: "8", since: "on the sheet “Jun” (June 2023)" });
    expect(text).toMatch(/^[A-ZK].*\.$/);
    expect(text).toMatch(/“9”|K4/);
  }
  expect(CHECKS.length).toBeGreaterThan(10);
});
