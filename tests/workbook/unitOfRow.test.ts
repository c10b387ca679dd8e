import { unitAlone, unitsOfName } from "../../src/kpi/reading/statedUnit";
import { judgedRows } from "./judgedRows";

/** Status, arrow and the first sentence of a row with a target and two quarters. */
function judged(name: string, target: string, before: string, now: string, unit = ""): string {
  const [answer] = judgedRows(`
    Ref | Measure | Unit    | Polarity        | Target    | Q1 25/26  | Q2 25/26 | RAG
    a   | ${name} | ${unit} | Lower is better | ${target} | ${before} | ${now}   |
  `);
  const said = /^(?:.*?) in Quarter 2 2025-26 against a target of [^;]*/.exec(answer?.explanation ?? "")?.[0];
  return [said ?? answer?.status, answer?.travel?.mark ?? "no arrow"].join(", ");
}

describe("a bare number has the unit that its row says, and not that of the figure beside it", () => {
  test.each([
    [
      "of the name, for the target",
      judged("Wait (days)", "42", "40", "7 weeks"),
      "Red: 7 weeks in Quarter 2 2025-26 against a target of 6 weeks, ↑ R",
    ],
    [
      "of the name, for the newest figure",
      judged("Wait for assessment (days)", "42", "6 weeks", "41"),
      "Green: 41 days in Quarter 2 2025-26 against a target of 42 days, ↓ G",
    ],
    [
      "of the name before that of the target",
      judged("Average days to re-let", "6 weeks", "43", "41"),
      "Green: 41 days in Quarter 2 2025-26 against a target of 42 days, ↓ G",
    ],
    [
      "of the target",
      judged("Wait for assessment", "42 days", "6 weeks", "41"),
      "Green: 41 days in Quarter 2 2025-26 against a target of 42 days, ↓ G",
    ],
    [
      "of a column of units",
      judged("Wait for assessment", "42", "6 weeks", "41", "days"),
      "Green: 41 days in Quarter 2 2025-26 against a target of 42 days, ↓ G",
    ],
    [
      "in minutes beside seconds",
      judged("Handling time (mins)", "10", "480 secs", "9"),
      "Green: 9 minutes in Quarter 2 2025-26 against a target of 10 minutes, ↑ A",
    ],
    [
      "of the target beside minutes",
      judged("Helpdesk", "4 hours", "230 mins", "3.9"),
      "Green: 3.9 hours in Quarter 2 2025-26 against a target of 4 hours, ↑ A",
    ],
  ])("%s", (_name, got, expected) => expect(got).toBe(expected));
});

describe("where nothing says the unit of a bare number", () => {
  test.each([
    ["and two other units stand beside it", judged("Clients waiting", "120", "2 months", "9 weeks")],
    ["and another unit than its neighbour's fits it", judged("Wait", "42", "40", "7 weeks")],
    ["and it is of seconds or minutes", judged("Handling time", "10", "9", "480 secs")],
    ["and the name and the column differ", judged("Wait (days)", "42", "40", "7 weeks", "weeks")],
  ])("%s it is asked about", (_name, got) => expect(got).toMatch(/^needs-attention, /));

  test("an earlier figure with a unit of its own gives no arrow", () =>
    expect(judged("Wait", "42", "6 weeks", "41")).toBe(
      "Green: 41 in Quarter 2 2025-26 against a target of 42, no arrow",
    ));

  test.each([
    [
      judged("Wait", "42", "41 days", "43 days"),
      "Amber: 43 days in Quarter 2 2025-26 against a target of 42 days, ↑ A",
    ],
    [
      judged("Wait", "5", "11 days", "12 days"),
      "Red: 12 days in Quarter 2 2025-26 against a target of 5 days, ↑ R",
    ],
    [
      judged("Wait (days)", "0", "0", "2 days"),
      "Red: 2 days in Quarter 2 2025-26 against a target of 0 days, ↑ R",
    ],
  ])("one unit of its size is its own: %s", (got, expected) => expect(got).toBe(expected));
});

test("a row of bare numbers is judged as it stands, whatever its name says", () =>
  expect(judged("Wait (days)", "42", "40", "41")).toBe(
    "Green: 41 in Quarter 2 2025-26 against a target of 42, ↑ A",
  ));

test.each([
  ["Wait (days)", ["days"]],
  ["Wait (in working days)", ["working days"]],
  ["Wait (average number of wks)", ["weeks"]],
  ["Rate of admissions per 1,000 population", ["per 1,000"]],
  ["Average days to re-let", ["days"]],
  ["Re-let time in days", ["days"]],
  ["Re-let time - days", ["days"]],
  ["Decisions within 8 weeks", []],
  ["Calls answered (within 20 seconds)", []],
  ["Grant (£000)", []],
  ["Recycling (%)", []],
  ["Open days held", []],
])("“%s” is in %j", (name, expected) => expect(unitsOfName(name)).toEqual(expected));

test.each([
  ["mins", "minutes"],
  ["Number of days", "days"],
  ["Number", null],
  ["%", null],
  ["days or weeks", null],
])("a column of units that says “%s”: %s", (text, expected) => expect(unitAlone(text)).toBe(expected));
