import { goalBy, goalSeenFrom } from "../../src/kpi/target/goal";
import { mentionIn } from "../../src/kpi/period/periodMention";
import { readPeriodHeadings } from "../../src/kpi/period/period";
import { tokenise } from "../../src/kpi/reading/token";
import { codes, evaluateOne, shown } from "./rowBuilder";

const LOWER = "Lower is better";

function rate(reading: string, target: string, polarity?: string): string {
  const evaluation = evaluateOne({
    figures: { "Quarter 2 2025/26": reading },
    target,
    ...(polarity === undefined ? {} : { polarity }),
  });
  return `${evaluation.status} ${codes(evaluation)}`.trim();
}

const ASKED = "needs-attention target-to-date-unknown!";

test.each([
  ["to be brought down years from now", rate("11.5%", "5% by 2030", LOWER), ASKED],
  ["a quantity to be brought down", rate("6,900 tonnes", "5,000 tonnes by 2030", LOWER), ASKED],
  ["to be brought up years from now", rate("52%", "60% by 2030"), ASKED],
  ["to be brought down by the end of this year", rate("11.5%", "5% by March 2026", LOWER), ASKED],
  ["to be brought down by a year's end", rate("45", "40 (by year end)", LOWER), ASKED],
  ["up there already", rate("61%", "60% by 2030"), "green"],
  ["a share that is down there already", rate("4.8%", "5% by 2030", LOWER), "green"],
  ["a share that may still grow this year", rate("4.8%", "5% by March 2026", LOWER), ASKED],
  ["a quantity that may be a quarter's part", rate("1,200 tonnes", "5,000 tonnes by 2030", LOWER), ASKED],
  ["the target of a later year, by the year beside it", rate("86%", "90% (2026/27 target)"), ASKED],
  ["the same, in front", rate("86%", "2026/27: 90%"), ASKED],
  ["the same, there already", rate("91%", "90% (2026/27)"), "green"],
  ["the target of this year", rate("86%", "90% (2025/26 target)"), "amber"],
  ["a year's target overrun", rate("45", "40 (annual target)", LOWER), "red"],
])("a goal: %s", (_name, got, expected) => {
  expect(got).toBe(expected);
});

/** A whole year's figure, which is no more held to what is due years later. */
function rateYear(reading: string, target: string, polarity = "Higher is better"): string {
  const figures = { "2024/25": reading };
  const evaluation = evaluateOne({ figures, target, polarity });
  return `${evaluation.status} ${codes(evaluation)}`.trim();
}

test.each([
  ["not there yet", rateYear("86%", "95% by March 2030"), ASKED],
  ["not down there yet", rateYear("24", "20 by 2030", LOWER), ASKED],
  ["there already", rateYear("86%", "80% by 2026/27"), "green"],
  ["down there already", rateYear("18", "20 by 2030", LOWER), "green"],
  ["due with the year's end", rateYear("86%", "90% by March 2025"), "amber"],
])("a goal beside a whole year's figure: %s", (_name, got, expected) => {
  expect(got).toBe(expected);
});

test("a whole year's figure has its arrow while it is asked what it is held to", () => {
  const figures = { "2023/24": "26", "2024/25": "24" };
  expect(evaluateOne({ figures, target: "20 by 2030", polarity: LOWER }).travel?.mark).toBe("↓ G");
});

test.each([
  ["March 2026", "Quarter 1 2025/26", "year-end"],
  ["31 March 2026", "Quarter 1 2025/26", "year-end"],
  ["2025/26", "Quarter 1 2025/26", "year-end"],
  ["March", "Quarter 1 2025/26", "year-end"],
  ["March 2026", "March 2026", "year-end"],
  ["March 2027", "Quarter 1 2025/26", "later"],
  ["2030", "Quarter 1 2025/26", "later"],
  ["December 2026", "Quarter 4 2025/26", "later"],
  ["2026", "Quarter 1 2025/26", "open"],
  ["December 2025", "Quarter 1 2025/26", "open"],
  ["September", "Quarter 1 2025/26", "open"],
  ["March 2027", "Quarter 1", "open"],
])("by %s is, seen from %s, due %s", (by, heading, expected) => {
  const [period] = readPeriodHeadings([shown(heading)], { titles: [] });
  if (period === null || period === undefined) throw new Error(heading);
  expect(goalSeenFrom(goalBy(mentionIn(tokenise(by))), period)).toBe(expected);
});
