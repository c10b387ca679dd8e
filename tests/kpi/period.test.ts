import {
  monthPeriod,
  monthsElapsed,
  periodBefore,
  quarterPeriod,
  rollingPeriod,
} from "../../src/kpi/period/calendar";
import { readPeriodHeadings } from "../../src/kpi/period/period";
import { shown, type Cell } from "./rowBuilder";

const labels = (headings: readonly Cell[], titles: readonly string[] = []): (string | null)[] =>
  readPeriodHeadings(
    headings.map((heading) => shown(heading)),
    { titles },
  ).map((period) => period?.label ?? null);

describe("headings that name their period", () => {
  test.each<[Cell, string | null]>([
    ["June 2023/24", "June 2023"],
    ["January 2023/24", "January 2024"],
    ["Jul-23", "July 2023"],
    ["Jul23", "July 2023"],
    ["Sept. 2023", "September 2023"],
    ["April 2023 actual", "April 2023"],
    ["30/06/2023", "June 2023"],
    [{ text: "Apr-23", value: 45017, format: "mmm-yy" }, "April 2023"],
    ["Quarter 1 23-24", "Quarter 1 2023-24"],
    ["Q1 2023-24", "Quarter 1 2023-24"],
    ["Qtr 1 2023/24*", "Quarter 1 2023-24"],
    ["1st Quarter\n2023/2024", "Quarter 1 2023-24"],
    ["Quarter 4\u00a022–23", "Quarter 4 2022-23"],
    ["Apr-Jun 2023", "Quarter 1 2023-24"],
    ["Year to Date 2023-24", "Year to date 2023-24"],
    ["Year-to-date 2023/24", "Year to date 2023-24"],
    ["Year to Date 2023-24 (Quarter 1)", "Year to date 2023-24 (Quarter 1)"],
    ["April to July 2023/24", "Year to date (to July 2023)"],
    ["2022-23 outturn", "Year 2022-23"],
    ["Year end 2022/23", "Year 2022-23"],
    ["Q1-4 2022/23", "Year 2022-23"],
    ["H1 2023/24", "Half-year 1 2023-24"],
    ["Autumn term 2023", "Autumn term 2023"],
    ["Spring term 2023/24", "Spring term 2024"],
    ["Autumn 2025", "Autumn term 2025"],
    ["Spring 26", "Spring term 2026"],
    ["Summer '26", "Summer term 2026"],
    ["Spring 2025/26", "Spring term 2026"],
    ["Autumn 25/26 actual", "Autumn term 2025"],
    ["2025/26 Summer", "Summer term 2026"],
    // No term's name, or half of one: nothing says which months, and the year it is not.
    ["Winter 2025", null],
    ["Winter 2025/26", null],
    ["Autumn 1 2025", null],
    ["Wave 2 2026", null],
    ["Survey 2026", "Year 2026"],
    ["Summer holiday activities", null],
    ["Quarter ending 30 June 2023", "Quarter 1 2023-24"],
    ["Quarter ended Sept 2023", "Quarter 2 2023-24"],
    ["3 months to June 2023", "Quarter 1 2023-24"],
    ["Year ending 31 March 2023", "Year 2022-23"],
    ["12 months to March 2023", "Year 2022-23"],
    ["12 months to July 2023", "12 months to July 2023"],
    ["12m to Jul 2023", "12 months to July 2023"],
    ["Rolling 12m ending July 2023", "12 months to July 2023"],
    ["3m to Jun 2023", "Quarter 1 2023-24"],
    ["24 months to Jun 2023", "24 months to June 2023"],
    ["2 years to March 2023", "24 months to March 2023"],
    ["24-month rolling average to 30 Jun 2023", "24 months to June 2023"],
    ["Two years ending June 2023", "24 months to June 2023"],
    ["9 months to Dec 2023", "Year to date (to December 2023)"],
    ["2 months to Jul 2023", "2 months to July 2023"],
    ["Period 6 2023/24", "September 2023"],
    ["Period 1 April to 30 June 2023", null],
    ["Year to July 2023", "12 months to July 2023"],
    // A month's heading with a figure of twelve months is none of a month.
    ["Jul-23 (R12M)", "12 months to July 2023"],
    ["R12M July 2023", "12 months to July 2023"],
    ["July 2023 (R12)", "12 months to July 2023"],
    ["July 2023 (rolling 12 months)", "12 months to July 2023"],
    ["July 2023 - 12 month rolling average", "12 months to July 2023"],
    ["Q2 2023/24 (rolling year)", "12 months to September 2023"],
    ["Mar-23 (R12M)", "Year 2022-23"],
    ["Month ending 31 July 2023", "July 2023"],
    ["FY22/23", "Year 2022-23"],
    ["FY2023-24", "Year 2023-24"],
    ["FY23", "FY23"],
    ["September 2024 (draft)", "September 2024"],
    ["Q3 2024/25 (prov)", "Quarter 3 2024-25"],
    ["31/7/24", "July 2024"],
    ["09/2024", "September 2024"],
    ["2024-09", "September 2024"],
    ["2011-12", "Year 2011-12"],
    ["Month 6 2024/25", "September 2024"],
    ["M10", "January"],
    ["Apr - Jun", "Quarter 1"],
    ["Jan to Mar", "Quarter 4"],
    ["Apr-Sep", "Half-year 1"],
    ["May - Jul", null],
    ["w/e 05/07/2024", null],
    ["Week ending 5 July 2024", null],
    ["Performance this quarter", "This quarter"],
    ["Current performance", "This period"],
    ["Q10", null],
    ["Septmber 2024", null],
    ["Ocotber 2024", null],
    ["Augustt 2024", null],
    ["Comments", null],
    ["Direction of Travel (since previous period)", null],
    ["May be late", null],
    ["Polarity", null],
    ["", null],
  ])("%j is %s", (heading, label) => {
    expect(labels([heading])).toEqual([label]);
  });

  test("a quarter's year to date is marked as the quarter too", () => {
    const [period] = readPeriodHeadings([shown("Year to Date 2023-24 (Quarter 1)")], { titles: [] });
    expect(period).toMatchObject({
      kind: "year-to-date",
      alsoQuarter: true,
      start: 2023 * 12 + 3,
      end: 2023 * 12 + 5,
    });
  });
});

describe("headings that take their year from elsewhere", () => {
  test.each<[string, readonly string[], readonly string[], readonly (string | null)[]]>([
    [
      "a neighbour",
      ["July 2022/23", "Quarter 1", "July 2023/24"],
      [],
      ["July 2022", "Quarter 1 2023-24", "July 2023"],
    ],
    [
      "a title",
      ["April", "March", "YTD"],
      ["Performance 2023/24"],
      ["April 2023", "March 2024", "Year to date 2023-24"],
    ],
    ["a title with a month", ["June", "July"], ["Report, July 2023"], ["June 2023", "July 2023"]],
    [
      "a title, over the end of the year",
      ["Quarter 4", "Quarter 1", "Quarter 2"],
      ["2023/24"],
      ["Quarter 4 2022-23", "Quarter 1 2023-24", "Quarter 2 2023-24"],
    ],
    ["nothing: no year", ["Quarter 1", "Quarter 2"], [], ["Quarter 1", "Quarter 2"]],
    ["its neighbours' order", ["Q3 2023", "Q4 2023"], [], ["Quarter 3 2023-24", "Quarter 4 2023-24"]],
    ["nothing: two years are possible", ["Q4 2023"], [], [null]],
  ])("%s", (_name, headings, titles, expected) => {
    expect(labels(headings, titles)).toEqual(expected);
  });
});

describe("headings that only say this and last", () => {
  test.each<[readonly string[], readonly string[], readonly string[]]>([
    [["Last quarter", "This quarter"], [], ["Last quarter", "This quarter"]],
    [["Last quarter", "This quarter"], ["Quarter 1 2023/24"], ["Quarter 4 2022-23", "Quarter 1 2023-24"]],
    [["Last month", "This month"], ["July 2023"], ["June 2023", "July 2023"]],
    [["Previous period", "Value"], [], ["Previous period", "This period"]],
    [["Current"], ["Quarter 1 2023/24"], ["Quarter 1 2023-24"]],
  ])("%j under %j", (headings, titles, expected) => {
    expect(labels(headings, titles)).toEqual(expected);
  });
  test.each(["quarter", "month", "term", "period", "year", "half year"])(
    "last %s comes immediately before this one",
    (kind) => {
      const [last, current] = readPeriodHeadings([shown(`Last ${kind}`), shown(`This ${kind}`)], {
        titles: [],
      });
      if (!last || !current) throw new Error("Both are periods.");
      expect(periodBefore(current, 1)).toMatchObject({ kind: last.kind, start: last.start, end: last.end });
    },
  );
});

test("the period before crosses the year", () => {
  expect(periodBefore(quarterPeriod(2023, 1), 1)?.label).toBe("Quarter 4 2022-23");
  expect(periodBefore(monthPeriod(2023 * 12), 1)?.label).toBe("December 2022");
  expect(monthsElapsed(2023 * 12 + 6)).toBe(4);
});

describe("months that end quarters and lie a quarter apart", () => {
  test.each<[string, readonly string[], readonly (string | null)[]]>([
    [
      "with their last days are quarters",
      ["30 June 2024", "30 September 2024"],
      ["Quarter 1 2024-25", "Quarter 2 2024-25"],
    ],
    [
      "as three are, beside a year",
      ["2023/24", "Mar-24", "Jun-24", "Sep-24"],
      ["Year 2023-24", "Quarter 4 2023-24", "Quarter 1 2024-25", "Quarter 2 2024-25"],
    ],
    ["are months where there are two without days", ["Jun-24", "Sep-24"], ["June 2024", "September 2024"]],
    [
      "are months among others",
      ["Jun-24", "Jul-24", "Sep-24", "Dec-24"],
      ["June 2024", "July 2024", "September 2024", "December 2024"],
    ],
    ["are months where they end no quarter", ["31 May 2024", "31 August 2024"], ["May 2024", "August 2024"]],
    [
      "are months beside a quarter",
      ["Q1 2024/25", "Jun-24", "Sep-24", "Dec-24"],
      ["Quarter 1 2024-25", "June 2024", "September 2024", "December 2024"],
    ],
  ])("%s", (_name, headings, expected) => {
    expect(labels(headings)).toEqual(expected);
  });
});

test("a month, a run of months and a number of a month take their year from their neighbours", () => {
  expect(labels(["Previous period", "Current period"], ["Period 6 2024/25"])).toEqual([
    "August 2024",
    "September 2024",
  ]);
  expect(periodBefore(rollingPeriod(2024 * 12 + 8, 24), 1)?.label).toBe("24 months to September 2022");
  expect(labels(["Jul 2024", "Aug 2024", "M6"]).at(-1)).toBe("September 2024");
  expect(labels(["Q1 2024/25", "Q2 2024/25", "Oct - Dec"]).at(-1)).toBe("Quarter 3 2024-25");
});

test("terms by their names alone follow one another through the school year", () => {
  expect(labels(["Autumn", "Spring", "Summer"], ["Schools 2025/26"])).toEqual([
    "Autumn term 2025",
    "Spring term 2026",
    "Summer term 2026",
  ]);
  expect(labels(["Spring", "Comments on spring", "Summer 95%"])).toEqual(["Spring term", null, null]);
});
