import { evaluateOne, type RowSpec } from "./rowBuilder";

const inJuly = (figure: string, spec: Partial<RowSpec>): string =>
  evaluateOne({ polarity: "Plan is best", target: "60", figures: { "July 2023/24": figure }, ...spec })
    .explanation;

describe("a target that is itself best ends amber on both sides, and says so", () => {
  test.each<[string, string, Partial<RowSpec>, string]>([
    ["above it", "62", {}, "Amber: 62 in July 2023 against a target of 60; amber ends at 57 and 63 "],
    ["below it", "58", {}, "Amber: 58 in July 2023 against a target of 60; amber ends at 57 and 63 "],
    ["on it", "60", {}, "Green: 60 in July 2023 against a target of 60; amber ends at 57 and 63 "],
    [
      "by its own tolerance",
      "70",
      { tolerance: "10%" },
      "Red: 70 in July 2023 against a target of 60; amber ends at 54 and 66 ",
    ],
    [
      "not where there is none",
      "70",
      { tolerance: "0" },
      "Red: 70 in July 2023 against a target of 60; there is no amber",
    ],
  ])("%s", (_name, figure, spec, expected) => {
    expect(inJuly(figure, spec)).toContain(expected);
  });

  test("the tolerance is said to be on both sides as well", () => {
    const { toleranceAs } = evaluateOne({
      polarity: "Plan is best",
      target: "60",
      tolerance: "5%",
      figures: { "July 2023/24": "62" },
    });
    expect(toleranceAs).toBe("amber from 57 to 63 (5% of 60)");
  });
});

test("a polarity that wants a range is not called unknown beside a target of one value", () => {
  expect(inJuly("62", { polarity: "Goldilocks" })).toContain(
    "N1 says “60”, one value, and the polarity “Goldilocks” means that a range is best. Enter both ends, for example “85% - 90%”, or say in the pane that the target itself is best.",
  );
});
