import { readPolarity, readPolarityOf } from "../../src/kpi/polarity/polarity";
import { codes, evaluateOne, shown } from "./rowBuilder";

test.each([
  ["Increase / maintain", "higher"],
  ["Maintain/increase", "higher"],
  ["Maintain or increase", "higher"],
  ["Reduce or maintain", "lower"],
  ["Maintain", "unreadable"],
  ["Maintain or improve", "unreadable"],
  ["Increase or reduce", "unreadable"],
])("%s is %s", (text, expected) => {
  expect(readPolarity(shown(text)).kind).toBe(expected);
});

test.each([
  ["11", "Above 10", "10", "green"],
  ["9", "Above 10", "10", "red"],
  ["9", "Below 10", "10", "green"],
  ["10", "At least 10", "10", "green"],
  ["91%", "Above 90%", "90%", "green"],
  // Whether meeting it is enough is not said.
  ["10", "Above 10", "10", "needs-attention target-boundary!"],
  ["11", "Above 10", "12", "needs-attention polarity-unreadable!"],
  ["11", "Above 10", "10 or less", "needs-attention polarity-unreadable!"],
  ["91%", "Above 90 days", "90%", "needs-attention polarity-unreadable!"],
])("%s with the polarity %s and the target %s is %s", (figure, polarity, target, expected) => {
  const row = evaluateOne({ figures: { "July 2023/24": figure }, polarity, target });
  expect([row.status, codes(row)].filter((part) => part !== "").join(" ")).toBe(expected);
});

test.each([
  ["Cost per visit", "lower"],
  ["Net cost of service", "lower"],
  ["Average placement costs", "lower"],
  ["Visits", "unreadable"],
  ["Cost recovery (%)", "unreadable"],
  ["Cost savings achieved", "unreadable"],
  ["% of spend with local firms", "unreadable"],
])("Minimise cost beside the name %s is %s", (name, expected) => {
  expect(readPolarityOf(shown("Minimise cost"), name).kind).toBe(expected);
});
