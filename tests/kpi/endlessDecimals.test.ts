import { evaluateOne } from "./rowBuilder";

test("a target in another unit is said in two decimals, and so is the share of it", () => {
  const { explanation } = evaluateOne({
    figures: { "July 2023/24": "14 weeks" },
    polarity: "Lower is better",
    target: "90 days",
    tolerance: "3%",
  });
  expect(explanation).toContain("a target of 12.86 weeks; amber ends at 13.24 weeks (3% of 12.86 weeks)");
  expect(explanation).toContain("taken as 12.86 weeks");
});
