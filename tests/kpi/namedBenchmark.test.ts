import { codes, evaluateOne, type RowSpec } from "./rowBuilder";

function rate(reading: string, target: string, row: Partial<RowSpec> = {}): string {
  const evaluation = evaluateOne({ figures: { "Quarter 2 2025/26": reading }, target, ...row });
  const limit = evaluation.limits?.amberTo ?? null;
  return [evaluation.status, limit === null ? "" : `to ${String(limit)}`, codes(evaluation)]
    .filter((part) => part !== "")
    .join(" ");
}

const ENGLAND = { named: { "England average 2024/25": "49%", "South East": "52%" } };
const ASKED = "needs-attention target-of-others!";

test.each([
  ["by its column", rate("48%", "England average", ENGLAND), "amber to 46.55"],
  [
    "by another word for it",
    rate("51%", "the regional average", { named: { Regional: "52%" } }),
    "amber to 49.4",
  ],
  ["with its side", rate("49%", "At or above England", ENGLAND), "green to 46.55"],
  [
    "with a tolerance from the same figure",
    rate("46%", "England average", { ...ENGLAND, tolerance: "within 2pp of England" }),
    "red to 47",
  ],
  [
    "in the cell, with a tolerance from it",
    rate("48%", "England average (49%)", { tolerance: "within 2pp of the England average" }),
    "amber to 47",
  ],
  ["no such column", rate("48%", "England average"), ASKED],
  ["another's column", rate("48%", "National average", ENGLAND), ASKED],
  [
    "two such columns",
    rate("48%", "England average", { named: { "England Q1": "49%", "England Q2": "48%" } }),
    ASKED,
  ],
  ["no figure in it", rate("48%", "England average", { named: { England: "TBC" } }), ASKED],
  [
    "a tolerance from another figure than the target",
    rate("46%", "50%", { ...ENGLAND, tolerance: "within 2pp of England" }),
    "needs-attention tolerance-unreadable!",
  ],
])("a target that is someone else's figure: %s", (_name, got, expected) => {
  expect(got).toBe(expected);
});

test("the sentence and what was understood name the column of the figure", () => {
  const { explanation, targetUsed } = evaluateOne({
    figures: { "Quarter 2 2025/26": "48%" },
    target: "England average",
    ...ENGLAND,
  });
  expect(explanation).toContain("against a target of 49% (“England average 2024/25” in X1);");
  expect(targetUsed).toBe("49% (“England average 2024/25” in X1)");
});
