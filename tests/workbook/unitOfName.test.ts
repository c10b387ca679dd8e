import { shareOrCount } from "../../src/kpi/reading/shareOrCount";
import { unitsOfName } from "../../src/kpi/reading/statedUnit";
import { judgedRows } from "./judgedRows";

/** Status, its target and the arrow of a row with two quarters. */
function judged(name: string, target: string, before: string, now: string, unit = ""): string {
  const [answer] = judgedRows(`
    Ref | Measure | Unit    | Polarity        | Target    | Q1 25/26  | Q2 25/26 | RAG
    a   | ${name} | ${unit} | Lower is better | ${target} | ${before} | ${now}   |
  `);
  const against = /against a target of [^;]*/.exec(answer?.explanation ?? "")?.[0];
  return [answer?.status, against, answer?.travel?.mark ?? "no arrow"].flatMap((one) => one ?? []).join(", ");
}

const ASKED = "needs-attention, no arrow";

describe("one figure with another unit does not lend it to the bare ones, against the row's name", () => {
  test.each([
    [
      "days at its beginning",
      judged("Days to process", "6", "4.9", "5.5 weeks"),
      "red, against a target of 0.8571 weeks, ↑ R",
    ],
    ["working days at its beginning", judged("Working days lost per FTE", "8", "7", "3 weeks"), ASKED],
    ["a percentage beside days", judged("Percentage resolved", "90", "89", "92 days"), ASKED],
    ["a percent sign beside a count", judged("Satisfaction %", "90", "89", "92 people"), ASKED],
    ["a number beside a percentage", judged("Number of visits", "90", "89", "92%"), ASKED],
    ["days beside a percentage", judged("Wait (days)", "90", "89", "92%"), ASKED],
    ["a column of units beside a percentage", judged("Fly tips", "100", "98", "105%", "Number"), ASKED],
  ])("%s", (_name, got, expected) => expect(got).toBe(expected));
});

describe("nor where nothing says the row's unit", () => {
  test.each([
    ["days", judged("Wait", "6", "4.9", "5.5 days")],
    ["tonnes", judged("Fly tips", "100", "98", "105 tonnes")],
    ["a percentage", judged("Fly tips", "100", "98", "105%")],
  ])("%s are asked about", (_name, got) => expect(got).toBe(ASKED));
});

describe("a sign that is no word is lent to figures of its size, whichever of them has it", () => {
  test.each([
    [
      "the earlier one",
      judged("Emissions", "42", "40 tCO2e", "41"),
      "green, against a target of 42 tCO2e, ↑ A",
    ],
    [
      "the latest one",
      judged("Emissions", "42", "40", "41 tCO2e"),
      "green, against a target of 42 tCO2e, ↑ A",
    ],
    ["a target in kilograms", judged("Emissions", "42000", "40", "41 tCO2e"), ASKED],
    ["a figure in kilograms", judged("Emissions", "42", "40000", "41 tCO2e"), ASKED],
    ["a count", judged("Number of sites", "42", "40", "41 tCO2e"), ASKED],
    ["a name in another unit", judged("Energy (kWh)", "42", "40", "41 tCO2e"), ASKED],
  ])("%s", (_name, got, expected) => expect(got).toBe(expected));
});

describe("a unit that is the row's own is lent as before", () => {
  test.each([
    [judged("Wait", "42 days", "40", "41"), "green, against a target of 42 days, ↑ A"],
    [judged("Wait", "42", "40 days", "41 days"), "green, against a target of 42 days, ↑ A"],
    [judged("Days to process", "6", "4.9", "5.5 days"), "green, against a target of 6 days, ↑ A"],
    [judged("Number of sick days", "6", "4.9", "5.5 days"), "green, against a target of 6 days, ↑ A"],
    [judged("Percentage overdue", "90", "85", "86%"), "green, against a target of 90%, ↑ A"],
    [judged("Number of visits", "90", "85", "86 visits"), "green, against a target of 90, ↑ A"],
    [judged("Recycling rate", "90", "85", "86%"), "green, against a target of 90%, ↑ A"],
    [judged("Satisfaction %", "90%", "85", "86"), "green, against a target of 90%, ↑ A"],
  ])("%s", (got, expected) => expect(got).toBe(expected));
});

test.each([
  ["Days to process", ["days"]],
  ["Working days lost per FTE", ["working days"]],
  ["Hours on hold", ["hours"]],
  ["Days of action held", []],
  ["Week 12 bookings", []],
])("“%s” is in %j", (name, expected) => expect(unitsOfName(name)).toEqual(expected));

test.each([
  ["Percentage resolved", "", "share"],
  ["% resolved", "", "share"],
  ["Resolved (percentage)", "", "share"],
  ["Number of visits", "", "count"],
  ["Fly tips", "No.", "count"],
  ["Number of complaints resolved (%)", "", "share"],
  ["Number of sick days", "", null],
  ["Schools with 90% attendance", "", null],
  ["% resolved", "Number", null],
  ["Fly tips", "", null],
])("“%s” with the unit “%s” is a %s", (description, unitColumn, expected) =>
  expect(shareOrCount({ description, unitColumn })).toBe(expected),
);
