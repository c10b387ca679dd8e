import type { RowSpec } from "./rowBuilder";
import { by, ruleSet } from "./ruleSet";

const POINTS = {
  states: [
    { status: "green", within: "target" },
    { status: "amber", within: "5 points" },
    { status: "red", letter: "R" },
  ],
};
const DEFAULT_IN_POINTS = { tolerance: { default: "5 points" } };
const row = (reading: string, target: string, tolerance = ""): RowSpec => ({
  figures: { "July 2023/24": reading },
  target,
  tolerance,
});

test.each<[string, Record<string, unknown>, RowSpec, string]>([
  [
    "points beside a number",
    POINTS,
    row("322", "375"),
    "N1 says “375”. “Other council” counts percentage points, and this target is a number. Use other rules for this row.",
  ],
  [
    "points beside days",
    POINTS,
    row("18 days", "20 days"),
    "N1 says “20 days”. “Other council” counts percentage points, and this target is not a percentage. Use other rules for this row.",
  ],
  [
    "a tolerance that those rules do not look at is not blamed",
    POINTS,
    row("322", "375", "10"),
    "N1 says “375”. “Other council” counts percentage points, and this target is a number. Use other rules for this row.",
  ],
  [
    "points as the tolerance of rows without one",
    DEFAULT_IN_POINTS,
    row("322", "375"),
    "N1 says “375”. “Other council” counts percentage points, and this target is a number. Use other rules for this row, or give it a tolerance of its own.",
  ],
])("%s", (_name, form, spec, sentence) => {
  expect(by(ruleSet(form), spec).queries.map((query) => query.sentence)).toEqual([sentence]);
});
