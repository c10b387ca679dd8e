import { besideTarget, saysOnlySide } from "../../../src/workbook/check/besideTarget";

const HIGHER = { kind: "higher" } as const;
const LOWER = { kind: "lower" } as const;

test.each([
  ["Red - 10 below target", HIGHER, "Red - below target"],
  ["Amber: 2.5% points under the target", HIGHER, "Amber: under the target"],
  ["Above target", HIGHER, "better than target"],
  ["Red - 20% above target", LOWER, "Red -"],
  ["Above target", LOWER, "Above target"],
  ["On target for 2025", HIGHER, "On target for 2025"],
  ["Target exceeded", LOWER, "Target exceeded"],
])("%j beside %j is read as %j", (text, polarity, expected) =>
  expect(besideTarget(text, polarity).replace(/\s+/g, " ").trim()).toBe(expected),
);

test("a side alone is no status where lower is better", () => {
  expect(saysOnlySide("Above target", LOWER)).toBe(true);
  expect(saysOnlySide("slightly below target", LOWER)).toBe(true);
  expect(saysOnlySide("Below target", HIGHER)).toBe(false);
  expect(saysOnlySide("Red, above target", LOWER)).toBe(false);
});
