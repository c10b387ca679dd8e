import { codes, evaluateOne, rowOf, shown, type RowSpec } from "./rowBuilder";
import { by, ruleSet } from "./ruleSet";
import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import type { Evaluation } from "../../src/kpi/evaluation";

const moved = (from: string, to: string): RowSpec["figures"] => ({
  "June 2023/24": from,
  "July 2023/24": to,
});

const arrow = ({ status, travel }: Evaluation): string => `${status} ${travel?.mark ?? "no arrow"}`;

/** Two columns headed the same: either may hold the target. */
function withSecond(spec: RowSpec, second: string): Evaluation {
  const row = { ...rowOf(spec), rivalTargets: [{ shown: shown(second, "R1"), columns: [] }] };
  const [evaluation] = evaluateSheet([row], DEFAULT_SETTINGS).evaluations;
  if (evaluation === undefined) throw new Error("One row gives one evaluation.");
  return evaluation;
}

describe("the arrow of a row that is asked about, where every answer gives the same (rules.md, section 7)", () => {
  test.each<[string, RowSpec, string, string]>([
    [
      "worse than the target whatever the tolerance means",
      { figures: moved("80%", "60%"), tolerance: "5 or 10" },
      "needs-attention ↓ R",
      "tolerance-unreadable!",
    ],
    [
      "on target whatever a distance means",
      { figures: moved("120", "100"), target: "90", tolerance: "5 or 10" },
      "needs-attention ↓ A",
      "tolerance-unreadable!",
    ],
    [
      "a figure near the target may be where green begins",
      { figures: moved("100%", "88%"), tolerance: "85 or 95" },
      "needs-attention no arrow",
      "tolerance-unreadable!",
    ],
    [
      "better than the target, and worse than what may be where green begins",
      { figures: moved("100%", "92%"), tolerance: "85 or 95" },
      "needs-attention no arrow",
      "tolerance-unreadable!",
    ],
    [
      "worse than every figure that may be where green begins",
      { figures: moved("100%", "70%"), tolerance: "85 or 95" },
      "needs-attention ↓ R",
      "tolerance-unreadable!",
    ],
    [
      "worse than the target, and its green value unreadable",
      { figures: moved("100%", "70%"), greenLimit: "95% or 97%" },
      "needs-attention ↓ R",
      "green-limit-unreadable!",
    ],
    [
      "exactly the target, and whether that meets it is asked",
      { figures: moved("10", "5"), target: "> 5" },
      "needs-attention no arrow",
      "target-boundary!",
    ],
    [
      "an improvement",
      { figures: moved("60%", "70%"), tolerance: "5 or 10" },
      "needs-attention ↑ G",
      "tolerance-unreadable!",
    ],
    [
      "no target to be on at all",
      { figures: moved("100%", "70%"), target: "" },
      "needs-attention no arrow",
      "target-missing!",
    ],
    [
      "the reading's own cell names another target, and it is worse than both",
      { figures: moved("92%", "86.5% (target 95%)"), tolerance: "5%" },
      "needs-attention ↓ R",
      "target-disagrees!",
    ],
    [
      "and between the two",
      { figures: moved("100%", "92% (target 95%)") },
      "needs-attention no arrow",
      "target-disagrees!",
    ],
  ])("%s", (_name, spec, expected, asked) => {
    const evaluation = evaluateOne(spec);
    expect(arrow(evaluation)).toBe(expected);
    expect(codes(evaluation)).toBe(asked);
  });

  test.each([
    ["worse than both", "100%", "86%", "needs-attention ↓ R"],
    ["better than both", "110%", "96%", "green ↓ A"],
    ["between the two", "100%", "92%", "needs-attention no arrow"],
  ])("of two targets: %s", (_name, from, to, expected) => {
    expect(arrow(withSecond({ figures: moved(from, to) }, "95%"))).toBe(expected);
  });

  it("lets the second target have its say where the tolerance is asked about as well", () => {
    const spec = { figures: moved("30%", "22%"), target: "20%", tolerance: "15 or 5" };
    expect(arrow(evaluateOne(spec))).toBe("needs-attention ↓ A");
    expect(arrow(withSecond(spec, "25%"))).toBe("needs-attention no arrow");
  });
});

describe("a target that applies in certain quarters, and a period without a date", () => {
  const rules = ruleSet({ targetApplies: { quarters: [4] } });
  test.each([
    ["worse than the target in any quarter", "95%", "70%", "needs-attention ↓ R"],
    ["on target, if there is one", "110%", "91%", "needs-attention no arrow"],
  ])("%s", (_name, from, to, expected) => {
    const figures = { "Last quarter": from, "This quarter": to };
    expect(arrow(by(rules, { figures }))).toBe(expected);
  });
});

describe("the arrow while it is asked which way is better: only what is the same by every answer", () => {
  const range = { target: "85% - 90%" };
  test.each<[string, RowSpec, string, string]>([
    [
      "past the range: better by the one answer, worse by the other",
      { figures: moved("86%", "95%"), ...range },
      "needs-attention no arrow",
      "target-is-range!",
    ],
    [
      "inside the range: better by the one, neither by the other",
      { figures: moved("86%", "88%"), ...range },
      "needs-attention no arrow",
      "target-is-range!",
    ],
    [
      "below the range and rising towards it",
      { figures: moved("70%", "80%"), ...range },
      "needs-attention ↑ G",
      "target-is-range!",
    ],
    [
      "above the range and rising further, lower is better",
      { figures: moved("95%", "97%"), polarity: "Lower is better", ...range },
      "needs-attention ↑ A",
      "target-is-range!",
    ],
    ["unchanged", { figures: moved("88%", "88%"), ...range }, "needs-attention →", "target-is-range!"],
    [
      "a target that says the other way",
      { figures: moved("80%", "88%"), target: "≤ 90%" },
      "needs-attention no arrow",
      "target-contradicts-polarity!",
    ],
    [
      "limits that say the other way",
      {
        figures: moved("80%", "88%"),
        polarity: "Lower is better",
        tolerance: "95% and above is green, 90% and above is amber",
      },
      "needs-attention no arrow",
      "tolerance-unreadable!",
    ],
  ])("%s", (_, spec, expected, asked) => {
    const evaluation = evaluateOne(spec);
    expect(arrow(evaluation)).toBe(expected);
    expect(codes(evaluation)).toBe(asked);
  });

  test("says that it is the range whose meaning is open", () => {
    const { explanation } = evaluateOne({ figures: moved("86%", "95%"), ...range });
    expect(explanation).toContain(
      "whether the change is for the better depends on what the target’s range means",
    );
  });
});
