import { readReading } from "../../src/kpi/reading/reading";
import { evaluateOne } from "./rowBuilder";

const kindOf = (text: string): string => readReading({ at: "F2", text, value: text, format: "@" }, null).kind;

test.each([
  ["n/a until Q4", "not-due"],
  ["N/A until March", "not-due"],
  ["Reported in Q4", "not-due"],
  ["Reported in Quarter 4", "not-due"],
  ["To be reported in March", "not-due"],
  ["Survey not undertaken", "missing"],
  ["Not collected this quarter", "missing"],
  ["Due Jan 24", "not-due"],
  ["Due Q4", "not-due"],
  ["Published in Dec", "not-due"],
  ["Not yet published", "missing"],
  ["Data not yet published", "missing"],
  ["Data lag", "missing"],
  ["No return", "missing"],
  ["No return due", "not-due"],
  ["Figures due Jan 24", "missing"],
  // Nobody knows what these come to.
  ["No return to hospital", "unreadable"],
  ["Due Jan 24: 75%", "unreadable"],
  ["Reported in error", "unreadable"],
  ["Not reported in full", "unreadable"],
  ["Reported in Q4 at 75%", "unreadable"],
])("“%s” in place of a figure: %s", (text, expected) => expect(kindOf(text)).toBe(expected));

describe("a tolerance in seconds or minutes beside a time with a colon", () => {
  const held = (description: string, target: string, tolerance: string, figure: string): string =>
    evaluateOne({
      figures: { "July 2023/24": figure },
      target,
      tolerance,
      polarity: "Lower is better",
      description,
    }).status;
  test.each([
    ["seconds, where the name says so", held("Answer time (mm:ss)", "03:00", "30 secs", "03:25"), "amber"],
    ["beyond them", held("Answer time (mm:ss)", "03:00", "30 secs", "03:31"), "red"],
    ["a minute", held("Answer time (mm:ss)", "03:00", "1 min", "03:31"), "amber"],
    ["minutes of hours", held("Response (hh:mm)", "03:00", "30 mins", "03:25"), "amber"],
    ["of three parts", held("Response", "0:03:00", "30 secs", "0:03:25"), "amber"],
    ["seconds beside minutes", held("Response", "3 mins", "30 secs", "3.4 mins"), "amber"],
    [
      "where nothing says what the parts are",
      held("Response", "03:00", "30 secs", "03:25"),
      "needs-attention",
    ],
    ["days beside weeks", held("Response", "3 weeks", "2 days", "3.1 weeks"), "needs-attention"],
  ])("%s", (_name, got, expected) => expect(got).toBe(expected));
});
