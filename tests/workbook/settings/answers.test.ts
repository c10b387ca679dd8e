import type { QueryCode } from "../../../src/kpi/query";
import { rowOf, type RowSpec } from "../../kpi/rowBuilder";
import { typedRefusal } from "../../../src/workbook/settings/answers/answer";
import { answersOf, judged, settledRow } from "./settledRows";

/** A row that raises a question, and what comes of each answer: the status, and its target where that is the point. */
interface Asked {
  readonly row: RowSpec;
  /** By label; what is typed after "=", where the answer asks for something. */
  readonly answers: Readonly<Record<string, string>>;
}

const SETTLED: Readonly<Record<QueryCode, readonly Asked[]>> = {
  "typing-slip": [
    {
      row: { figures: { "July 2023/24": "87.5%%" } },
      answers: { "Take it as 87.5%": "amber", "Another figure = 97.5%": "green" },
    },
    { row: { figures: { "July 2023/24": "91%" }, target: "90%%" }, answers: { "Take it as 90%": "green" } },
    {
      row: { figures: { "July 2023/24": "£47,126,437,48" }, target: "£47m" },
      answers: { "Take it as £47,126,437.48": "green", "Another figure = £46m": "amber" },
    },
  ],
  "unit-differs": [
    {
      row: { figures: { "June 2023/24": "94%", "July 2023/24": "96.37" } },
      answers: {
        "Take it as 96.37%": "green",
        "Another figure = 86%": "amber",
      },
    },
    {
      row: { figures: { "July 2023/24": "0.75" }, target: "10%" },
      answers: {
        "0.75 means 75%": "green",
        "0.75 means 0.75%": "red",
        "Another figure = 91%": "green",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: { figures: { "July 2023/24": "0.9" } },
      answers: { "Take it as 90%": "green" },
    },
    {
      row: { figures: { "July 2023/24": "9%" }, target: "0.9" },
      answers: { "0.9 means 90%": "red", "0.9 means 0.9%": "green", "Leave it unrated": "not-rated" },
    },
  ],
  unreadable: [
    {
      row: { figures: { "June 2023/24": "85 out of 99", "July 2023/24": "92 out of 99" } },
      answers: {
        "Take it as 92.9% (92 out of 99)": "green",
        "Always take this row’s cases as their percentage": "green",
        "Another figure = 88%": "amber",
      },
    },
    {
      // Rounded to one decimal it would meet the target.
      row: { figures: { "July 2023/24": "2698 out of 2999" }, target: "90%", tolerance: "No tolerance" },
      answers: { "Take it as 89.96% (2698 out of 2999)": "red" },
    },
    {
      row: { figures: { "July 2023/24": "Nil" }, target: "0%", polarity: "Lower is better" },
      answers: { "Nil means 0": "green", "There were no cases": "not-rated", "Another figure = 4%": "red" },
    },
    {
      row: {
        figures: { "June 2023/24": "30/05/2023", "July 2023/24": "14/06/2023" },
        target: "31/05/2023",
      },
      answers: { "For tracking only": "tracking", "Leave it unrated": "not-rated" },
    },
    {
      row: { figures: { "June 2023/24": "94%", "July 2023/24": "see comments" } },
      answers: {
        "Another figure = 91%": "green",
        "Nothing is due for this period": "not-rated",
        "The figure is not in yet": "data-missing",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "cell-error": [
    {
      row: { figures: { "June 2023/24": "94%", "July 2023/24": "#DIV/0!" } },
      answers: {
        "Another figure = 91%": "green",
        "Nothing is due for this period": "not-rated",
        "The figure is not in yet": "data-missing",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "brackets-or-minus": [
    {
      row: { figures: { "June 2023/24": "94%", "July 2023/24": "(91%)" } },
      answers: { "(91%) means 91%": "green", "(91%) means -91%": "red", "Leave it unrated": "not-rated" },
    },
  ],
  "several-readings": [
    {
      row: { figures: { "Quarter 1 2023-24": "91%", "Q1 2023/24": "80%" } },
      answers: {
        "91%, as under “Quarter 1 2023-24”": "green",
        "80%, as under “Q1 2023/24”": "red",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "period-differs": [
    {
      row: { figures: { "July 2023/24": "92% (May)" } },
      answers: {
        "92% is the figure for July 2023": "green",
        "The figure is not in yet": "data-missing",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "part-period": [
    {
      row: { figures: { "Quarter 1 2023-24": "92% (April & May" } },
      answers: { "Leave it, and do not ask again": "green", "92% is for the whole period": "green" },
    },
    {
      row: { figures: { "Quarter 1 2023-24": "40 (April & May" }, target: "50" },
      answers: { "40 is for the whole period": "red", "Leave it unrated": "not-rated" },
    },
  ],
  "polarity-missing": [
    {
      row: {
        description: "Complaints received",
        figures: { "July 2023/24": "12" },
        polarity: "",
        target: "10",
      },
      answers: {
        "Lower is better": "red",
        "Higher is better": "green",
        "Neither: for tracking only": "tracking",
      },
    },
    {
      row: {
        description: "Visits",
        figures: { "June 2023/24": "10", "July 2023/24": "12" },
        polarity: "",
        target: "Tracking",
      },
      answers: {
        "Higher is better": "tracking",
        "Lower is better": "tracking",
        "Neither is better": "tracking",
      },
    },
  ],
  "polarity-none-with-target": [
    {
      row: { figures: { "July 2023/24": "91%" }, polarity: "No polarity" },
      answers: {
        "Higher is better": "green",
        "Lower is better": "amber",
        "Neither: for tracking only": "tracking",
      },
    },
  ],
  "polarity-unreadable": [
    {
      row: { figures: { "July 2023/24": "91%" }, polarity: "ask Jo" },
      answers: {
        "Higher is better": "green",
        "Lower is better": "amber",
        "Neither: for tracking only": "tracking",
        "Closest to the target is best": "amber",
      },
    },
  ],
  "target-is-one-value": [
    {
      row: { figures: { "July 2023/24": "91%" }, polarity: "Goldilocks", target: "90%" },
      answers: {
        "Best at 90% itself, worse on either side": "amber",
        "Give the target = 90% - 92%": "green",
        "Higher is better": "green",
        "Lower is better": "amber",
        "Neither: for tracking only": "tracking",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "polarity-contradicts-name": [
    {
      row: { description: "Calls answered (lower is better)", figures: { "July 2023/24": "91%" } },
      answers: {
        "Higher is better": "green",
        "Lower is better": "amber",
        "Neither: for tracking only": "tracking",
      },
    },
  ],
  "target-missing": [
    {
      row: { figures: { "July 2023/24": "91%" }, target: "" },
      answers: {
        "Give the target = 95%": "amber",
        "For tracking only": "tracking",
        "The target is under review": "target-under-review",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "target-unreadable": [
    {
      row: { figures: { "June 2023/24": "0.93", "July 2023/24": "88%" }, target: "At least 9 in 10" },
      answers: {
        "The target is 90%": "amber",
        "Give the target = 80%": "green",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: { figures: { "July 2023/24": "8" }, target: "9 out of 10" },
      answers: {
        "The target is 9": "red",
        "Give the target = 8": "green",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: { figures: { "July 2023/24": "91%" }, target: "as agreed with Jo" },
      answers: {
        "Give the target = 90%": "green",
        "For tracking only": "tracking",
        "The target is under review": "target-under-review",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "target-of-others": [
    {
      row: { figures: { "July 2023/24": "91%" }, target: "England average" },
      answers: { "Give the target = 90%": "green", "For tracking only": "tracking" },
    },
  ],
  "target-is-range": [
    {
      row: { figures: { "July 2023/24": "11%" }, target: "10% - 12%" },
      answers: { "Best between 10% and 12%": "green", "Give the target = 12%": "red" },
    },
    {
      row: { figures: { "July 2023/24": "91%" }, target: "90% - 95%" },
      answers: { "Best between 90% and 95%": "green", "The target is 95%, amber as far as 90%": "amber" },
    },
    {
      row: { figures: { "July 2023/24": "16" }, target: "10 - 15", polarity: "Lower is better" },
      answers: { "Best between 10 and 15": "red", "The target is 10, amber as far as 15": "red" },
    },
    {
      row: { figures: { "July 2023/24": "91%" }, target: "90% - 95%", tolerance: "5 percentage points" },
      answers: { "The target is 95%": "amber" },
    },
  ],
  "several-targets": [
    {
      row: { figures: { "July 2023/24": "96%" }, target: "P1 and P2 97.5% P3 and P4 90%" },
      answers: {
        "The target is 97.5%": "amber",
        "The target is 90%": "green",
        "Give the target = 99%": "amber",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: { figures: { "July 2023/24": "96%" }, target: "97% Q3, 98% Q4 2023/24" },
      answers: { "The target is 97%": "amber", "The target is 98%": "amber" },
    },
  ],
  "target-contradicts-polarity": [
    {
      row: { figures: { "July 2023/24": "4" }, target: "≤ 5" },
      answers: { "Lower is better": "green", "The target is 5": "red", "Leave it unrated": "not-rated" },
    },
  ],
  "target-boundary": [
    {
      row: { figures: { "July 2023/24": "5" }, target: "< 5", polarity: "Lower is better" },
      answers: {
        "5 itself is on target": "green",
        "5 itself is not on target": "amber",
        "Give the target = 4": "red",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: {
        figures: { "July 2023/24": "90%" },
        target: "85%",
        greenLimit: "> 90%",
        tolerance: "No tolerance",
      },
      answers: {
        "90% itself is on target": "green",
        "90% itself is not on target": "red",
        "Give the green value = 89%": "green",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "target-period-differs": [
    {
      row: { description: "New homes", figures: { "Quarter 1 2023-24": "140" }, target: "47 per month" },
      answers: {
        "Give the target for Quarter 1 2023-24 = 141": "amber",
        "47 is the target for a quarter as well": "green",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "target-is-to-date": [
    {
      row: {
        description: "New homes",
        figures: { "July 2023/24": "44", "YTD 2023/24": "150" },
        target: "188",
        targetPeriodKind: "year-to-date",
      },
      answers: {
        "Judge the year to date, 150, against 188": "red",
        "Give the target for July 2023 = 47": "red",
        "188 is the target for a month as well": "red",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "may-run-up": [
    {
      row: {
        description: "Residual waste",
        polarity: "Lower is better",
        figures: { "Quarter 1 2026/27": "110", "Quarter 2 2026/27": "214" },
        targets: { "Quarter 1 2026/27": "108", "Quarter 2 2026/27": "216" },
        target: "216",
      },
      answers: {
        "The figures run up from April": "green",
        "Each figure is for its own period": "green",
      },
    },
  ],
  "target-to-date-unknown": [
    {
      row: {
        description: "New homes",
        figures: { "June 2023/24": "140", "July 2023/24": "188" },
        target: "600 (Annual target)",
      },
      answers: {
        "600 a year, so 50 each month": "green",
        "It runs up from April: 50 a month to 600": "red",
        "600 is for each month on its own": "red",
        "It runs up from April: give the target for one month = 47": "green",
        "Give the target for July 2023 = 180": "green",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: {
        description: "New homes",
        figures: { "Quarter 1 2023-24": "140" },
        target: "500 (Annual target)",
      },
      answers: { "It runs up from April: 125 a quarter to 500": "green" },
    },
    {
      row: {
        description: "New homes",
        figures: { "June 2023/24": "21", "July 2023/24": "20" },
        target: "250 per year",
      },
      answers: { "250 a year, so 20.83 each month": "amber" },
    },
  ],
  "target-disagrees": [
    {
      row: { figures: { "July 2023/24": "92.5% (target 95%)" } },
      answers: {
        "The target is 90%": "green",
        "The target is 95%": "amber",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: {
        figures: { "July 2023/24": "82%" },
        target: "85%",
        rivals: { "July 2023/24": "81%" },
      },
      answers: {
        "The target is 85%": "amber",
        "The target is 81%": "green",
        "Give the target = 90%": "red",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: {
        figures: { "July 2023/24": "86%" },
        target: "95%",
        tolerance: "Green >=85%, Amber 80-85%, Red <80%",
      },
      answers: {
        "The target is 85%": "green",
        "The target is 95%": "amber",
        "Give the tolerance = 5%": "red",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "tolerance-unreadable": [
    {
      row: { figures: { "July 2023/24": "88%" }, tolerance: "n/a" },
      answers: { "No tolerance: there is no amber": "red", "5% of the target (the usual)": "amber" },
    },
    {
      row: { figures: { "July 2023/24": "82%" }, tolerance: "10% (TBC)" },
      answers: { "10% of the target": "amber", "10 percentage points": "amber", "There is no amber": "red" },
    },
    {
      row: { figures: { "July 2023/24": "41" }, target: "40", polarity: "Lower is better", tolerance: "TBC" },
      answers: { "5% of the target (the usual)": "amber", "There is no amber": "red" },
    },
    {
      row: { figures: { "July 2023/24": "85.2%" }, tolerance: "5" },
      answers: {
        "5% of the target": "red",
        "5 percentage points": "amber",
        "Give the tolerance = 80% - 90%": "amber",
        "There is no amber": "red",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: { figures: { "July 2023/24": "26" }, target: "20", polarity: "Lower is better", tolerance: "25" },
      answers: {
        "25% of the target": "red",
        "25 from the target": "amber",
        "Amber is 20 - 25": "red",
        "There is no amber": "red",
      },
    },
    {
      row: { figures: { "July 2023/24": "76%" }, target: "80%", tolerance: "<5% below" },
      answers: {
        "5% of the target": "amber",
        "5 percentage points": "amber",
        "There is no amber": "red",
      },
    },
    {
      row: { figures: { "July 2023/24": "85%" }, tolerance: "ask Jo" },
      answers: {
        "Give the tolerance = 10%": "amber",
        "There is no amber": "red",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "tolerance-two-meanings": [
    {
      row: { figures: { "July 2023/24": "16%" }, target: "20%", tolerance: "15%" },
      answers: {
        "15% of the target": "red",
        "15 percentage points": "amber",
        "Amber is 15% - 20%": "amber",
        "There is no amber": "red",
      },
    },
    // "0.5" under "Amber threshold", beside a target of which lower is better.
    {
      row: {
        figures: { "July 2023/24": "4.4" },
        target: "4.0",
        polarity: "Lower is better",
        tolerance: { text: "0.5 - 4.0", value: "0.5 - 4.0", format: "@", typed: "0.5" },
      },
      answers: { "0.5 from the target": "amber", "There is no amber": "red" },
    },
    {
      row: {
        figures: { "July 2023/24": "60%" },
        target: "90%",
        tolerance: { text: "5% - 90%", value: "5% - 90%", format: "@", typed: "5%" },
      },
      answers: { "5% of the target": "red", "5 percentage points": "red", "There is no amber": "red" },
    },
  ],
  "tolerance-key-differs": [
    {
      row: { figures: { "July 2023/24": "83%" }, target: "90%", printedTolerance: "10% of target" },
      answers: { "10% of the target": "amber", "There is no amber": "red", "Leave it unrated": "not-rated" },
    },
  ],
  "tolerance-band-or-distance": [
    {
      row: { figures: { "July 2023/24": "40%" }, target: "90%", tolerance: "2% - 5%" },
      answers: {
        "5% of the target": "red",
        "5 percentage points": "red",
        "Amber is 2% - 90%": "amber",
        "There is no amber": "red",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: {
        figures: { "July 2023/24": "24" },
        target: "20 days",
        polarity: "Lower is better",
        tolerance: "2 - 5 days",
      },
      answers: { "5 days from the target": "amber", "There is no amber": "red" },
    },
    {
      row: {
        figures: { "July 2023/24": "12%" },
        target: "10%",
        polarity: "Lower is better",
        tolerance: "2% - 5%",
      },
      answers: { "5% of the target": "red", "5 percentage points": "amber", "There is no amber": "red" },
    },
  ],
  "tolerance-on-good-side": [
    {
      row: { figures: { "July 2023/24": "84%" }, target: "85%", tolerance: "85% - 95%" },
      answers: {
        "There is no amber": "red",
        "Give the tolerance = 80% - 85%": "amber",
      },
    },
  ],
  "tolerance-is-a-date": [
    {
      row: {
        figures: { "July 2023/24": "10" },
        target: "9",
        polarity: "Lower is better",
        tolerance: { text: "09-Dec", value: 45269, format: "dd-mmm" },
      },
      answers: {
        "Amber is 9 to 12": "amber",
        "Give the tolerance = 9 - 11": "amber",
        "There is no amber": "red",
        "Leave it unrated": "not-rated",
      },
    },
  ],
  "green-limit-unreadable": [
    {
      row: { figures: { "July 2023/24": "89%" }, target: "90%", greenLimit: "12 days" },
      answers: {
        "Give the green value = 88%": "green",
        "Give the green value = 89.5%": "amber",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: {
        figures: { "July 2023/24": "90%" },
        greenLimit: "88%",
        tolerance: "99% and above is green, 95% and above is amber",
      },
      answers: { "Leave it unrated": "not-rated" },
    },
  ],
  "frequency-unclear": [
    {
      row: { figures: { "April 2026": "", "May 2026": "", "June 2026": "91%", "July 2026": "" } },
      answers: {
        "It is reported quarterly": "green",
        "It is reported monthly": "data-missing",
        "It is reported annually": "not-rated",
        "Leave it unrated": "not-rated",
      },
    },
    {
      row: {
        figures: { "June 2026": "91%", "July 2026": "" },
        declared: { unreadFrequency: { at: "D1", text: "Bi-monthly", value: "Bi-monthly", format: "@" } },
      },
      answers: { "It is reported quarterly": "green", "It is reported monthly": "data-missing" },
    },
  ],
  // These two need rules of a council's own (answersOfOwnRules below).
  "comparison-missing": [],
  "quarter-unknown": [],
  "limits-do-not-fit": [],
  "limits-contradict": [],
  // Asked under rule sets of a council's own; answered as the one above.
  "polarity-none-judged": [],
  // The answer is the column's: what it is for.
  "column-unread": [],
  "period-unread": [],
  "limit-in-column": [],
};

describe.each(Object.entries(SETTLED).flatMap(([code, all]) => all.map((one) => [code, one] as const)))(
  "%s",
  (code, { row, answers }) => {
    const kpi = rowOf(row);

    test("is asked", () => {
      expect(judged(kpi).evaluation.queries.map((query) => query.code)).toContain(code);
    });

    test.each(Object.entries(answers))("%s: %s", (given, status) => {
      const [label, typed] = given.split(" = ");
      const answer = answersOf(judged(kpi), code).find((one) => one.label === label);
      if (answer === undefined)
        throw new Error(
          answersOf(judged(kpi), code)
            .map((one) => one.label)
            .join(" | "),
        );
      const evaluation = settledRow(kpi, answer, typed);
      expect(evaluation.status).toBe(status);
      expect(evaluation.queries.filter((query) => query.code === code || query.blocking)).toEqual([]);
    });

    test("no two answers come to the same under two names", () => {
      const labels = answersOf(judged(kpi), code).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      const isTaken = labels.some((label) => label.startsWith("Take it as"));
      expect(isTaken && labels.includes("Leave it, and do not ask again")).toBe(false);
    });

    test("every answer leaves nothing to ask", () => {
      const left = answersOf(judged(kpi), code)
        .filter(({ asks }) => asks === null)
        .filter((answer) => settledRow(kpi, answer).queries.some((one) => one.code === code || one.blocking));
      expect(left.map(({ label }) => label)).toEqual([]);
    });
  },
);

test("cases that are taken as their percentage are so in the period before as well, which gives the arrow", () => {
  const kpi = rowOf({ figures: { "June 2023/24": "85 out of 99", "July 2023/24": "92 out of 99" } });
  const taken = answersOf(judged(kpi), "unreadable").find(({ label }) => label.startsWith("Take it as"));
  if (taken === undefined) throw new Error("No answer takes the cases as a percentage.");
  const { travel, explanation } = settledRow(kpi, taken);
  expect(travel?.mark).toBe("↑ G");
  expect(explanation).toContain("Better than June 2023 (85.9%).");
  // Of a count the whole is no base.
  const count = rowOf({ figures: { "July 2023/24": "92 out of 99" }, target: "90" });
  const labels = answersOf(judged(count), "unreadable").map(({ label }) => label);
  expect(labels.filter((label) => label.includes("%"))).toEqual([]);
});

test.each<[string, string, string, string, readonly string[]]>([
  ["percent are no days", "6 days", "10 days", "10% if agreed", ["10% of the target"]],
  ["days are no percent", "60%", "90%", "5 days or so", []],
  ["a share in a word too many", "60%", "90%", "85% if agreed", ["Amber is 85% - 90%"]],
  ["a distance is no limit", "60", "80", "± 75", ["75 from the target"]],
])("offers only what the cell can mean: %s", (_name, reading, target, tolerance, expected) => {
  const kpi = rowOf({ figures: { "July 2023/24": reading }, target, tolerance });
  const labels = answersOf(judged(kpi), "tolerance-unreadable").map(({ label }) => label);
  expect(labels.filter((label) => /\d/.test(label))).toEqual(expected);
});

describe("a target that would leave the question open is refused, with the reason", () => {
  const refusalFor = (spec: RowSpec, text: string): string | null => {
    const answer = answersOf(judged(rowOf(spec)), "target-missing").find(({ asks }) => asks === "Target");
    return answer === undefined ? "not asked" : typedRefusal(answer, text);
  };
  const figures = { "July 2023/24": "11%" };

  test.each([
    ["10% - 12%", "“10% - 12%” is a range, and the polarity says that higher is better. Type one value, or"],
    ["<= 12%", "“<= 12%” says that lower is better, and the polarity says that higher is."],
    [">= 12%", null],
    ["12%", null],
  ])("%s", (text, sentence) => {
    const refused = refusalFor({ figures, target: "" }, text);
    if (sentence === null) expect(refused).toBeNull();
    else expect(refused).toContain(sentence);
  });

  test("a range fits a row that is best in one", () => {
    expect(refusalFor({ figures, target: "", polarity: "Best in range" }, "10% - 12%")).toBeNull();
  });
});
