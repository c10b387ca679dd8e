import type { Travel } from "../../../src/kpi/evaluation";
import {
  compareTravel,
  conventionOf,
  expectedTravel,
  settledConvention,
  type Convention,
} from "../../../src/workbook/check/compareTravel";
import { readTravels } from "../../../src/workbook/vocabulary/readTravel";

const RULES: Readonly<Record<string, Travel>> = {
  "higher, improved": { movement: "up", verdict: "improved", mark: "↑ G" },
  "higher, slipped": { movement: "down", verdict: "within-range", mark: "↓ A" },
  "lower, improved": { movement: "down", verdict: "improved", mark: "↓ G" },
  "lower, fell behind": { movement: "up", verdict: "deteriorated", mark: "↑ R" },
  "lower, improved, arrow of performance": { movement: "down", verdict: "improved", mark: "↑ G" },
  unchanged: { movement: "same", verdict: "same", mark: "→" },
  "too small to count": { movement: "up", verdict: "same", mark: "→" },
  "no polarity": { movement: "up", verdict: "neutral", mark: "⇧" },
};

function compare(text: string, rule: string, convention: Convention | null = null): string {
  const reading = readTravels([text])({ text });
  const travel = RULES[rule];
  if (reading.kind !== "mark" || travel === undefined) throw new Error(`${text} ${rule}`);
  return compareTravel(reading, expectedTravel(travel), convention);
}

describe("a printed direction beside the rules'", () => {
  test.each([
    ["↑ G", "higher, improved", "agrees"],
    ["↑G", "higher, improved", "agrees"],
    ["↑", "higher, improved", "agrees"],
    ["↗", "higher, improved", "agrees"],
    ["↓ G", "higher, improved", "disagrees"],
    ["↑ A", "higher, improved", "disagrees"],
    ["G", "higher, improved", "agrees"],
    ["→", "higher, improved", "disagrees"],
    ["Improving", "higher, improved", "agrees"],
    ["Increasing", "higher, improved", "agrees"],
    ["Up", "higher, improved", "agrees"],
    ["Worse", "higher, slipped", "agrees"],
    ["Not improved", "higher, improved", "disagrees"],
    ["Not improved", "higher, slipped", "agrees"],
    ["Not improved", "unchanged", "agrees"],
    ["Not improved", "no polarity", "undecidable"],
    ["↓ R", "higher, slipped", "disagrees"],
    ["Static", "higher, slipped", "disagrees"],
    ["↓ G", "lower, improved", "agrees"],
    ["Decreasing", "lower, improved", "agrees"],
    ["Increasing", "lower, improved", "disagrees"],
    ["Improving", "lower, improved", "agrees"],
    ["↑ Improving", "lower, improved", "undecidable"],
    ["↓ Improving", "lower, improved", "agrees"],
    ["↑ R", "lower, fell behind", "agrees"],
    ["→", "unchanged", "agrees"],
    ["→ G", "unchanged", "agrees"],
    ["No change", "unchanged", "agrees"],
    ["G", "unchanged", "undecidable"],
    ["↑", "unchanged", "disagrees"],
    ["→", "too small to count", "agrees"],
    ["⇧", "no polarity", "agrees"],
    ["↑", "no polarity", "agrees"],
    ["↓", "no polarity", "disagrees"],
    ["↑ G", "no polarity", "disagrees"],
    ["Improving", "no polarity", "undecidable"],
    ["Increasing", "no polarity", "agrees"],
  ])("%j where the rules say %s: %s", (text, rule, expected) => expect(compare(text, rule)).toBe(expected));
});

describe("an arrow alone, where number and performance go apart", () => {
  test.each([
    ["↓", null, "undecidable"],
    ["↑", null, "undecidable"],
    ["↓", "number", "agrees"],
    ["↑", "number", "disagrees"],
    ["↑", "performance", "agrees"],
    ["↓", "performance", "disagrees"],
    ["↑ G", null, "undecidable"],
    ["↑ G", "performance", "agrees"],
    ["↑ G", "number", "disagrees"],
  ] as const)("%j in a column that follows %s: %s", (text, convention, expected) =>
    expect(compare(text, "lower, improved", convention)).toBe(expected),
  );
  test("with its letter it is taken as the profile writes it", () =>
    expect(compare("↑ G", "lower, improved, arrow of performance")).toBe("agrees"));
});

describe("what a column's arrows follow", () => {
  const vote = (text: string, rule: string): Convention | null => {
    const reading = readTravels([text])({ text });
    const travel = RULES[rule];
    return reading.kind !== "mark" || travel === undefined
      ? null
      : conventionOf(reading, expectedTravel(travel));
  };
  test.each([
    ["↓", "lower, improved", "number"],
    ["↑", "lower, improved", "performance"],
    ["↑ G", "lower, improved", "performance"],
    ["↓ R", "lower, improved", null],
    ["→", "lower, improved", null],
    ["↑", "higher, improved", null],
    ["↑", "no polarity", null],
  ])("%j where the rules say %s tells %s", (text, rule, expected) => expect(vote(text, rule)).toBe(expected));

  test("is settled by two that agree, and by three of four", () => {
    expect(settledConvention([])).toBeNull();
    expect(settledConvention(["number"])).toBeNull();
    expect(settledConvention(["number", "number"])).toBe("number");
    expect(settledConvention(["performance", "performance"])).toBe("performance");
    expect(settledConvention(["number", "performance"])).toBeNull();
    expect(settledConvention(["number", "number", "number", "performance"])).toBe("number");
    expect(settledConvention(["number", "number", "performance"])).toBeNull();
  });
});
