import { accountingPeriods } from "../../src/workbook/find/columns/accountingPeriods";
import { judgedRows } from "./judgedRows";

const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `P${String(from + i)}`);

test.each([
  ["P01|P02|P03", "June"],
  ["P01 24/25|P02 24/25|P03 24/25", "June 2024"],
  ["P 09 2024/25|P 10 2024/25|P 11 2024/25", "February 2025"],
])("%s are months of the financial year", (headings, month) => {
  const [answer] = judgedRows(`
    Ref|Measure|Good|Target|${headings}|RAG
    A1|Calls|High|90%|91%|92%|86%|
  `);
  expect(answer?.explanation).toContain(`Amber: 86% in ${month} against a target of 90%`);
});

describe("headings that number periods", () => {
  test.each([
    ["half a year of them", numbered(1, 6), "Period 6"],
    ["the whole year", numbered(1, 12), "Period 12"],
    ["with others between", ["P01", "RAG", "P02"], "Period 2"],
  ])("%s are read", (_name, headings, last) => {
    expect(accountingPeriods(headings).at(-1)).toBe(last);
  });

  test.each([
    ["few without a nought, which may be priorities", numbered(1, 4)],
    ["from the middle, without a nought", numbered(2, 8)],
    ["thirteen of them, which are four weeks each", numbered(1, 13)],
    ["one alone", ["P01"]],
    ["out of order", ["P02", "P01"]],
    ["with a gap", ["P01", "P03"]],
    ["the same twice", ["P01", "P01"]],
    ["words", ["P01b", "Performance", "PI 1", "P100"]],
  ])("%s are not", (_name, headings) => {
    expect(accountingPeriods(headings).every((one) => one === null)).toBe(true);
  });
});
