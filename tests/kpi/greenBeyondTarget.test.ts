import { evaluateOne, type RowSpec } from "./rowBuilder";

const LOWER = "Lower is better";

/** Status, arrow, and what is asked; a second line with what is said after the first sentence. */
function judged(q1: string, q2: string, spec: Partial<RowSpec>): { answer: string; explanation: string } {
  const { status, travel, queries, explanation } = evaluateOne({
    figures: { "Q1 2023/24": q1, "Q2 2023/24": q2 },
    ...spec,
  });
  return {
    answer: [status, travel?.mark ?? "none", ...queries.map(({ code }) => code)].join(" "),
    explanation,
  };
}

const LOOSE: Partial<RowSpec> = { target: "90%", greenLimit: "85%" };
const BY_TARGET = "It is green by its limit, but worse than the target of";

describe("a green limit looser than the target", () => {
  test.each<[string, string, string, Partial<RowSpec>, string, boolean]>([
    ["a steep decline within green goes by the target, and says so", "95%", "86%", LOOSE, "green ↓ R", true],
    ["a small one needs no word", "88%", "86%", LOOSE, "green ↓ A", false],
    ["on target still", "99%", "91%", LOOSE, "green ↓ A", false],
    ["better", "85%", "86%", LOOSE, "green ↑ G", false],
    [
      "lower is better",
      "15",
      "24",
      { polarity: LOWER, target: "20", greenLimit: "<=25", tolerance: "25-30" },
      "green ↑ R",
      true,
    ],
  ])("%s", (_name, q1, q2, spec, expected, said) => {
    const { answer, explanation } = judged(q1, q2, spec);
    expect(answer).toBe(expected);
    expect(explanation.includes(BY_TARGET)).toBe(said);
    expect(explanation).not.toContain("amber ends at 85.5%");
  });

  test("what green takes in is named where amber’s end is not certain", () => {
    expect(judged("95%", "86%", LOOSE).explanation).toBe(
      "Green: 86% in Quarter 2 2023-24 against a target of 90%; green ends at 85%, within tolerance whichever way it is read. Worse than Quarter 1 2023-24 (95%) by 9.5% of that figure, more than the acceptable 5%. It is green by its limit, but worse than the target of 90%, and the arrow’s letter goes by the target.",
    );
  });

  test.each<[string, string, string]>([
    ["84%", "", "needs-attention ↓ R limits-do-not-fit"],
    ["84%", "5%", "needs-attention ↓ R limits-contradict"],
    ["84%", "10%", "amber ↓ R"],
    ["44%", "5%", "red ↓ R"],
  ])("a tolerance that ends inside green may be meant from there: %s, %j", (q2, tolerance, expected) => {
    expect(judged("95%", q2, { ...LOOSE, tolerance }).answer).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["87%", "85% - 90%", "needs-attention ↓ R limits-contradict"],
    ["87%", "80% - 90%", "needs-attention ↓ R limits-contradict"],
    ["85%", "80% - 85%", "green ↓ R"],
    ["87%", "80% - 84%", "green ↓ R"],
    ["82%", "80% - 90%", "amber ↓ R"],
  ])("%s is not green and amber at once, by %j", (q2, tolerance, expected) => {
    expect(judged("95%", q2, { ...LOOSE, tolerance }).answer).toBe(expected);
  });
});

test("a tolerance that says where green begins takes the target’s place, and the sentence says the same", () => {
  const tolerance = "99.5% and above is green, 99% and above is amber";
  const { answer, explanation } = judged("100%", "99.6%", { target: "100%", tolerance });
  expect(answer).toBe("green ↓ A");
  expect(explanation).toContain("but still on or better than the green limit.");
  expect(explanation).not.toContain("better than the target");
});
