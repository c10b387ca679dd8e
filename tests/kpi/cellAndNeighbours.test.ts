import { readReading } from "../../src/kpi/reading/reading";
import { readRow } from "../../src/kpi/row/rowCells";
import { codes, evaluateOne, rowOf, shown, type Cell } from "./rowBuilder";

/** What July was read as, its status and queries, with 90% in June against 90% unless given otherwise. */
function july(
  cell: Cell,
  spec: { june?: Cell; target?: string; tolerance?: string; polarity?: string } = {},
): string {
  const evaluation = evaluateOne({
    figures: { "June 2023/24": spec.june ?? "90%", "July 2023/24": cell },
    target: spec.target ?? "90%",
    tolerance: spec.tolerance ?? "",
    polarity: spec.polarity ?? "Higher is better",
  });
  const { current, status } = evaluation;
  return `${String(current?.value ?? null)}${current?.unit ?? ""} ${status} ${codes(evaluation)}`.trim();
}
const LOWER = "Lower is better";

test.each([
  ["a share behind its cases", july("455/500 (91%)"), "91% green"],
  ["a share behind words", july("455 out of 500 (91%)"), "91% green"],
  ["a share behind a count, among percentages", july("455 (91%)"), "91% green"],
  ["a count before a share, among counts", july("455 (91%)", { june: "450", target: "450" }), "455 green"],
  ["a share behind its cases, without brackets", july("455/500 91%"), "91% green"],
  ["the number of cases", july("91% n=500"), "91% green"],
  ["cases alone, among percentages", july("22 out of 25", { target: "88%" }), "88% green"],
  ["cases alone that come to no exact share", july("2 out of 3"), "null needs-attention unreadable!"],
  [
    "cases alone, among counts",
    july("22 out of 25", { june: "21", target: "25" }),
    "null needs-attention unreadable!",
  ],
  ["a score, beside a target of its scale", july("4.2/5", { june: "4.1/5", target: "4" }), "4.2 green"],
  ["a score in words", july("87.5 (out of 100)", { june: "86.0 (out of 100)", target: "90" }), "87.5 amber"],
  ["a score beside a percentage", july("4.2/5", { target: "80%" }), "null needs-attention unreadable!"],
  [
    "a score above its scale",
    july("4.2/5", { june: "41", target: "40" }),
    "null needs-attention unreadable!",
  ],
  [
    "a unit of the target's own words",
    july("45,000 sq m", { june: "41,000 sq m", target: "40,000 sq m" }),
    "45000sq m green",
  ],
  ["points of the target's own", july("+0.5pp", { june: "+0.3pp", target: "+0.4pp" }), "0.5pp green"],
  [
    "other words than the target's",
    july("45,000 sq ft", { june: "41,000", target: "40,000 sq m" }),
    "null needs-attention unreadable!",
  ],
  [
    "words that are no unit",
    july("45 approx", { june: "41", target: "40 approx" }),
    "null needs-attention unreadable!",
  ],
  ["a rank", july("2nd", { june: "3", target: "2nd" }), "null needs-attention unreadable!"],
  [
    "a minus in brackets behind the currency",
    july("£(1,200)", { june: "£(1,300)", target: "£(1,500)" }),
    "-1200£ green",
  ],
  [
    "a minus in brackets beside figures above 0",
    july("£(1,200)", { june: "£1,300", target: "£1,500" }),
    "null needs-attention brackets-or-minus!",
  ],
  [
    "a target in brackets among figures below 0",
    july("-£1,700", { june: "-£1,300", target: "(£1,500)" }),
    "-1700£ red",
  ],
  [
    "a target in brackets among others",
    july("£1,700", { june: "£1,300", target: "(£1,500)" }),
    "1700£ green",
  ],
  ["an arrow before the figure", july("▲ 91%"), "91% green"],
  ["its period before the figure", july("July 2023: 91%"), "91% green"],
  ["another period before the figure", july("Q4: 91%"), "91% needs-attention period-differs!"],
  ["the day of a count", july("91% as at 31/7/23"), "91% green"],
  ["the day of a count in words", july("91% as at 31 July 2023"), "91% green"],
  ["a day of another month", july("91% as at 30/6/23"), "91% needs-attention period-differs!"],
  [
    "a number as Excel shortens it",
    july(
      { text: "1.23E+12", value: 1.2345e12, format: "0.00E+00" },
      { june: "1,100,000,000,000", target: "1,000,000,000,000" },
    ),
    "1230000000000 green",
  ],
  [
    "Excel's hours and minutes beside hours",
    july(
      { text: "732:00", value: 30.5, format: "[h]:mm" },
      { june: "700 hours", target: "800 hours", polarity: LOWER },
    ),
    "732hours green",
  ],
  [
    "a typed time beside hours",
    july("732:00", { june: "700 hours", target: "800 hours", polarity: LOWER }),
    "43920h:mm needs-attention unit-differs! unit-differs",
  ],
  ["what may be a date", july("9/10"), "null needs-attention unreadable!"],
  ["digits in two groups, of their size", july("1 450", { june: "1,380", target: "1,400" }), "1450 green"],
  ["digits in two groups throughout", july("1 450", { june: "1 380", target: "1 400" }), "1450 green"],
  [
    "digits in two groups, of another size",
    july("1 450", { june: "12", target: "14" }),
    "null needs-attention unreadable!",
  ],
  [
    "digits in two groups, the second of their size",
    july("1 450", { june: "800", target: "900" }),
    "null needs-attention unreadable!",
  ],
  [
    "a count with its share, against a share",
    july("10 (20%)", { june: "12 (24%)", target: "25%" }),
    "20% red",
  ],
  ["… and against a count", july("10 (20%)", { june: "12 (24%)", target: "15" }), "10 red"],
  ["a minus in brackets beside figures above 0", july("(91%)"), "null needs-attention brackets-or-minus!"],
  ["beside a figure below 0", july("(12)", { june: "-10", target: "-5" }), "-12 red"],
  [
    "told by the number itself",
    july({ text: "(12)", value: -12, format: "0;(0)" }, { june: "1", target: "5" }),
    "-12 red",
  ],
  [
    "a target of its own that disagrees",
    july("92.5% (target 95%)"),
    "92.5% needs-attention target-disagrees!",
  ],
  ["the same status by both", july("97% (target 95%)"), "97% green target-disagrees"],
  ["a target of its own that agrees", july("92.5% (target: 90%)"), "92.5% green"],
  ["a count among percentages", july("13 cases"), "13 needs-attention unit-differs!"],
  [
    "a rate",
    july("19 per 1,000", { june: "18 per 1,000", target: "20 per 1,000", polarity: LOWER }),
    "19per 1,000 green",
  ],
  [
    "a rate of another base",
    july("19 per 10,000", { june: "18 per 10,000", target: "20 per 1,000", polarity: LOWER }),
    "19per 10,000 needs-attention unit-differs!",
  ],
  [
    "days against hours",
    july("3 days", { june: "1 day", target: "48 hours", polarity: LOWER }),
    "3days red unit-differs",
  ],
])("%s", (_name, got, expected) => {
  expect(got).toBe(expected);
});

test.each([
  "Data available in October 2023",
  "Data due 15/09/23",
  "Data due 15th September",
  "Available Sept",
  "Awaiting DWP",
])("%j is missing data", (text) => {
  expect(readReading(shown(text), null)).toEqual({ kind: "missing", blank: false });
});

describe("words for nothing", () => {
  const nothing = (text: string, description: string, june: string, target: string): string => {
    const figures = { "June 2023/24": june, "July 2023/24": text };
    const reading = readRow(rowOf({ figures, target, description })).cells[1]?.reading;
    if (reading?.kind === "figure") return String(reading.figure.value);
    return reading?.kind === "unreadable" ? `asked: ${reading.why}` : String(reading?.kind);
  };
  test.each([
    ["Nil", "Evictions", "1", "2", "0"],
    ["None", "Homes empty", "3", "2", "0"],
    ["Nil return", "Accidents", "1", "2", "0"],
    ["Nil", "Calls answered", "91", "90", "asked: nothing"],
    ["Nil", "Average days to let", "9", "10", "asked: nothing"],
    ["Nil", "Calls answered", "91%", "90%", "asked: nothing"],
    ["No complaints received", "Complaints received", "1", "2", "0"],
    ["No new complaints this month", "Number of complaints", "1", "2", "0"],
    ["No complaints", "Complaints upheld", "1", "2", "asked: nothing"],
    ["No appeals", "Planning appeals won", "70%", "65%", "no-cases"],
    ["No complaints received", "% of complaints answered in 10 days", "70%", "65%", "no-cases"],
    ["No appeals", "Decisions overturned at appeal", "7%", "5%", "asked: nothing"],
    ["No appeals", "Appeals as a share of decisions", "7%", "5%", "asked: nothing"],
    ["No complaints upheld", "% of complaints upheld", "7%", "5%", "asked: other"],
    ["No complaints", "Missed bins", "1", "2", "asked: nothing"],
    ["No cases", "% of cases closed in time", "70%", "65%", "no-cases"],
  ])("%j for %j beside %s and a target of %s is %s", (text, description, june, target, expected) => {
    expect(nothing(text, description, june, target)).toBe(expected);
  });
});

describe("a tolerance with a unit beside figures without one", () => {
  const days = (description: string, tolerance: string): string => {
    const { status, explanation } = evaluateOne({
      figures: { "June 2023": "24.5", "July 2023": "26" },
      polarity: "Lower is better",
      target: "25",
      tolerance,
      description,
    });
    return `${status} ${/amber ends at (\d+(?:\.\d+)?)/.exec(explanation)?.[1] ?? "-"}`;
  };
  test.each([
    ["Relet time (days)", "2 days", "amber 27"],
    ["Average relet time", "+/- 2 days", "amber 27"],
    ["Sickness days per FTE", "0.5 days per FTE", "red 25.5"],
    ["Cost per visit (£)", "£2", "amber 27"],
    ["Relet time (weeks)", "2 days", "needs-attention -"],
    ["Relet time (days)", "2 weeks", "needs-attention -"],
  ])("“%s”, “%s”: %s", (description, tolerance, expected) => {
    expect(days(description, tolerance)).toBe(expected);
  });
});
