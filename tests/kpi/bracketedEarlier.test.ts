import { evaluateOne } from "./rowBuilder";

/** Arrow and sentence of a variance of £4k after an earlier figure. */
function after(earlier: string, target: string): readonly [string, string] {
  const row = evaluateOne({
    figures: { "Q1 2023/24": earlier, "Q2 2023/24": "£4k" },
    polarity: "Lower is better",
    target,
  });
  return [row.travel?.mark ?? "no arrow", row.explanation];
}

test.each(["(£20k)", "(£20)k", "£(20k)", "£(20)k"])(
  "%s beside a target of nought is a minus, the thousands inside or behind",
  (earlier) => {
    expect(after(earlier, "£0")).toEqual([
      "↑ R",
      expect.stringContaining("Worse than Quarter 1 2023-24 (-£20,000)"),
    ]);
  },
);

test("beside a target above nought the sentence says why there is no arrow", () => {
  expect(after("(£20k)", "£5k")).toEqual([
    "no arrow",
    expect.stringContaining(
      "No arrow: P1 shows “(£20k)” for Quarter 1 2023-24, and its brackets may mean a minus. Type that figure with a minus sign, or without brackets.",
    ),
  ]);
});
