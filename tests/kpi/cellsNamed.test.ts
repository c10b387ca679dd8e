import { evaluateOne } from "./rowBuilder";

test("two figures for one period are both named by their cells", () => {
  const { queries } = evaluateOne({ figures: { "July 2023/24": "75%", "Jul-23": "77%", "Jul 23": "75%" } });
  expect(queries.map(({ sentence }) => sentence)).toEqual([
    "P1 shows “75%”, and P2, for the same period, “77%”. Say in the pane which one counts, or name different periods in their headings.",
  ]);
});

test("a status that is the same whatever the tolerance means names its cell", () => {
  const held = (reading: string): string =>
    evaluateOne({ figures: { "July 2023/24": reading }, target: "90", tolerance: "5" }).explanation;
  expect(held("91")).toMatch(/on target whatever the tolerance in O1 means/);
});

test("no arrow for what stands in the cell before names that cell", () => {
  const { explanation } = evaluateOne({ figures: { "June 2023/24": "n/a", "July 2023/24": "91%" } });
  expect(explanation).toMatch(/No arrow: P1 shows “n\/a” for June 2023/);
  const units = evaluateOne({
    figures: { "June 2023/24": "3 days", "July 2023/24": "2.5 weeks" },
    target: "2.5 weeks",
    polarity: "Lower is better",
  });
  expect(units.explanation).not.toMatch(/No arrow: June/);
});

test("two figures before that differ are named as well", () => {
  const { explanation } = evaluateOne({
    figures: { "June 2023/24": "75%", "Jun-23": "77%", "July 2023/24": "91%" },
  });
  expect(explanation).toMatch(
    /No arrow: June 2023 has figures that differ, in P1 and P2, and it is not known which counts/,
  );
});
