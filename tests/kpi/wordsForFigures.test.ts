import { codes, evaluateOne, type RowSpec } from "./rowBuilder";

const LOWER = "Lower is better";

function rate(spec: Omit<RowSpec, "figures">, reading: string): string {
  const evaluation = evaluateOne({
    figures: { "July 2023/24": reading },
    tolerance: "No tolerance",
    ...spec,
  });
  return `${evaluation.status} ${codes(evaluation)}`.trim();
}

describe("a target of 0 in a word", () => {
  test.each([
    ["Zero", "0", "green"],
    ["Zero", "1", "red"],
    [" nil ", "1", "red"],
    ["Nought", "0", "green"],
    // As before: no target.
    ["None", "1", "tracking"],
    ["Zero or one", "1", "needs-attention target-unreadable!"],
  ])("%s, and %s", (target, reading, expected) => {
    expect(rate({ target, polarity: LOWER }, reading)).toBe(expected);
  });
});

describe("a rate's base in thousands", () => {
  const description = "Public charge points per 100,000";
  test.each([
    ["75 per 100k", "78.4", "green"],
    ["75 per 100k", "74.9", "red"],
    ["75 per 100k population", "74.9 per 100,000", "red"],
    ["75 per 1k", "74.9 per 100,000", "needs-attention unit-differs!"],
  ])("%s, and %s", (target, reading, expected) => {
    expect(rate({ target, description }, reading)).toBe(expected);
  });
});

describe("a polarity in words of time", () => {
  test.each([
    ["Quicker", "Average response time", "9 minutes", "red"],
    ["Faster is better", "Average response time", "7 minutes", "green"],
    ["Fewer", "Average response time", "9 minutes", "red"],
    ["More", "Average response time", "9 minutes", "green"],
    ["Faster", "Average download speed (Mbps)", "9 minutes", "needs-attention polarity-unreadable!"],
    ["Lower", "Average speed of answer", "9 minutes", "red"],
  ])("%s beside %s", (polarity, description, reading, expected) => {
    expect(rate({ polarity, description, target: "8 minutes" }, reading)).toBe(expected);
  });
});
