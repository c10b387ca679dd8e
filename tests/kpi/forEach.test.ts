import { codes, evaluateOne } from "./rowBuilder";

/** The status of a figure beside a target, lower being better, with what is asked. */
function rated(figure: string, target: string): string {
  const row = evaluateOne({ figures: { "July 2023/24": figure }, polarity: "Lower is better", target });
  return [row.status, codes(row)].filter((part) => part !== "").join(" ");
}

describe("a figure for each of something", () => {
  test.each([
    ["12.5/hr", "12/hr", "amber"],
    ["12.5/hr", "12", "amber"],
    ["£12.61/visit", "£12.50 per visit", "amber"],
    ["£12.61", "£12.50 per visit", "amber"],
    ["£12.61 per visit", "£12.50", "amber"],
    ["109 kg/hh", "110 kg per household", "green"],
    ["109 kg/hh", "110", "green"],
    ["7.9 days/FTE", "8 days per FTE", "green"],
    ["7.9 days/FTE", "8", "green"],
    ["£2.10/km", "£2 per km", "amber"],
    ["8 swims/visit", "9 swims per visit", "green"],
  ])("%s beside %s is %s", (figure, target, expected) => {
    expect(rated(figure, target)).toBe(expected);
  });

  test.each([
    ["for each of something else", "12.5/hr", "12 per visit"],
    ["money for each of something else", "£12.61/visit", "£12.50 per case"],
    ["far from a target that does not say so", "£12.61/visit", "£1,200"],
    ["beside a percentage", "12 per visit", "90%"],
    ["beside a time", "12 per visit", "12 days"],
  ])("%s it is asked about", (_name, figure, target) => {
    expect(rated(figure, target)).toBe("needs-attention unit-differs!");
  });

  test.each([
    ["a time whose length a period has", "£12/week", "£12"],
    ["a word that may say anything", "90/amber", "90"],
    ["a unit behind a stroke", "10/hrs", "10"],
    ["a word of no known unit beside a bare target", "12 late", "12"],
  ])("%s is not read", (_name, figure, target) => {
    expect(rated(figure, target)).toBe("needs-attention unreadable!");
  });
});

describe("a number over a round thousand", () => {
  test.each([
    ["4.9/1000", "5/1000", "green"],
    ["4.9 per 1000", "5/1,000", "green"],
    ["4.9/1,000", "5 per 1,000 population", "green"],
    ["5/1000", "6/1000", "green"],
    ["5/1000", "4 per 1,000", "red"],
    // The share that a row of percentages is of.
    ["450/1000", "44%", "amber"],
    ["4.9/1000", "49", "needs-attention unit-differs!"],
    ["5/1000", "6", "needs-attention unreadable!"],
  ])("%s beside %s is %s", (figure, target, expected) => {
    expect(rated(figure, target)).toBe(expected);
  });
});

describe("a unit by its sign", () => {
  test.each([
    ["490 tCO2e", "500 tCO2e", "green"],
    ["490 tCO2e", "500", "green"],
    ["490", "500 tCO2e", "green"],
    ["41µg/m³", "40μg/m3", "amber"],
    ["41µg/m³", "40", "amber"],
    ["490 ktCO2e", "500 tCO2e", "needs-attention unreadable!"],
  ])("%s beside %s is %s", (figure, target, expected) => {
    expect(rated(figure, target)).toBe(expected);
  });

  test("the sentence writes it as people do", () => {
    const { explanation } = evaluateOne({
      figures: { "July 2023/24": "490 tco2e" },
      polarity: "Lower is better",
      target: "500",
    });
    expect(explanation).toContain("490 tCO2e");
  });
});
