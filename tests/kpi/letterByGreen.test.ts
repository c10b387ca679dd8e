import { evaluateOne, type Cell, type RowSpec } from "./rowBuilder";

const LOWER = "Lower is better";

/** Status and arrow, and whether the sentence says that the figure is still on target. */
function judged(june: Cell, july: Cell, spec: Partial<RowSpec>): string {
  const { status, travel, explanation } = evaluateOne({
    figures: { "June 2023/24": june, "July 2023/24": july },
    ...spec,
  });
  const still = explanation.includes("still on or better than the target") ? " still" : "";
  return `${status} ${travel?.mark ?? "none"}${still}`;
}

describe("where green begins beyond the target, the arrow’s letter goes by green", () => {
  const rejected = { polarity: LOWER, target: "2%", greenLimit: "<2%", tolerance: "2-3%" };
  const backlog = { polarity: LOWER, target: "100", greenLimit: "<90", tolerance: "90-120" };
  const answered = { target: "90%", greenLimit: ">90%", tolerance: "80-90%" };
  test.each<[string, Cell, Cell, Partial<RowSpec>, string]>([
    ["on a target that green leaves out", "1.9%", "2.0%", rejected, "amber ↑ R"],
    ["on one, more being better", "98%", "90%", answered, "amber ↓ R"],
    ["between green and the target", "80", "95", backlog, "amber ↑ R"],
    ["by little", "94", "95", backlog, "amber ↑ A"],
    ["still green", "70", "85", backlog, "green ↑ A still"],
    [
      "beside a stretch",
      "98%",
      "92%",
      { target: "90%", greenLimit: "95%", tolerance: "85% - 90%" },
      "amber ↓ R",
    ],
    [
      "inside a green that includes the target",
      "98%",
      "90%",
      { target: "90%", greenLimit: ">=90%" },
      "green ↓ A still",
    ],
  ])("%s", (_name, june, july, spec, expected) => {
    expect(judged(june, july, spec)).toBe(expected);
  });

  test.each<[string, Cell, string]>([
    ["not green", "95", "needs-attention ↑ R"],
    ["green for certain", "85", "needs-attention ↑ A still"],
  ])("where amber’s end is asked about: %s", (_name, july, expected) => {
    expect(judged("70", july, { ...backlog, tolerance: "see notes 3 or 4" })).toBe(expected);
  });
});
