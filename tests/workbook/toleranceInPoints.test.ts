import { toleranceShown } from "../../src/workbook/find/toleranceCell";
import { pointsShown } from "../../src/workbook/find/toleranceInPoints";
import { matchHeading } from "../../src/workbook/find/headings/headerMatch";
import { judgedRows } from "./judgedRows";

const HEADINGS = [
  "Tolerance (percentage points)",
  "Tolerance (pp)",
  "Tolerance (p.p.)",
  "Tolerance +/- % points",
  "Tolerance (ppts)",
  "Tolerance (points)",
  "Tolerance (absolute)",
  "Amber tolerance - percentage points below target",
];

test.each(HEADINGS)("under “%s” 2% of 60% ends amber at 58%, and not at 58.8%", (heading) => {
  for (const cell of ["2%", "±2%", "+/- 2%", "2"]) {
    const [answer] = judgedRows(`
      Ref | Measure   | Polarity         | Target | ${heading} | Q1 25/26 | Q2 25/26 | RAG
      K6  | Recycling | Higher is better | 60%    | ${cell}    | 60.0%    | 58.4%    |
    `);
    expect([cell, answer?.status, answer?.limits?.amberTo]).toEqual([cell, "amber", 58]);
  }
});

test.each([
  // What names shares as well says nothing of a percentage.
  ["Tolerance (% or pp)", "2%", "60%", null],
  ["Tolerance (% / percentage points)", "2%", "60%", null],
  ["Tolerance (%)", "2%", "60%", null],
  ["Tolerance", "2", "60%", null],
  ["Tolerance (opportunity)", "2%", "60%", null],
  // 0.02 may be 2% that lost its format: asked about as it stands.
  ["Tolerance (pp)", "0.02", "60%", "0.02"],
  ["Tolerance (absolute)", "2", "30 days", "2 either side of target"],
  ["Tolerance (pp)", "58% - 60%", "60%", null],
])("“%s”, %s beside %s: %s", (heading, text, target, expected) =>
  expect(pointsShown(heading, text, target)).toBe(expected),
);

test("beside days a percentage under points is no tolerance of theirs", () => {
  const cell = { at: "E2", text: "2%", value: 0.02, format: "0%" };
  const target = { at: "D2", text: "20 days", value: "20 days", format: "@" };
  expect(toleranceShown("Tolerance (pp)", "allowance", cell, target)).toMatchObject({
    text: "2% absolute",
    typed: "2%",
  });
});

test("what is below the target is no target", () => {
  expect(matchHeading("Tolerance below target")?.wording.role).toBe("tolerance");
  expect(matchHeading("Target")?.wording.role).toBe("target");
});
